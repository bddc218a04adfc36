#include "documents/odtanchors.h"

#include "documents/odtscan.h"
#include "documents/textedits.h"

#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace sozialraum
{

  std::string numbered( std::string content )
  {
    const ScannedContent scanned = scannedContent( content );
    std::map<std::string, int> counted;
    std::vector<int> numbers;
    for ( const ScannedNumber &number : scanned.numbers )
      numbers.push_back( ++counted[number.name] );
    // From behind, so that places before stay.
    for ( std::size_t i = scanned.numbers.size(); i > 0; --i )
    {
      const ScannedNumber &number = scanned.numbers[i - 1];
      if ( number.isInOurs && number.end >= number.begin )
        content.replace( number.begin, number.end - number.begin, std::to_string( numbers[i - 1] ) );
    }
    return content;
  }

  std::string withAnchors( const std::string &content )
  {
    static constexpr std::string_view prefix = "sm.ueberschrift.";
    static constexpr int listed = 2; // levels that the contents name
    const ScannedContent scanned = scannedContent( content );
    const std::set<std::string> taken( scanned.bookmarks.begin(), scanned.bookmarks.end() );
    std::vector<TextEdit> edits;
    int number = 0;
    for ( const OdtOutlineEntry &entry : scanned.outline )
    {
      if ( !entry.anchor.empty() || entry.level > listed )
        continue;
      std::string name;
      do
        name = std::string( prefix ) + std::to_string( ++number );
      while ( taken.count( name ) );
      edits.push_back( { entry.begin, entry.begin, "<text:bookmark text:name=\"" + name + "\"/>" } );
    }
    return edited( content, edits );
  }

}
