#include "tables/layout/headedasnumber.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sozialraum
{

  bool isHeadedAsNumber( const std::string &heading )
  {
    if ( heading.ends_with( "nummer" ) )
      return true;
    const std::string_view plain = heading.ends_with( '.' ) ? std::string_view( heading ).substr( 0, heading.size() - 1 ) : heading;
    return plain.ends_with( " nr" ) || plain.ends_with( "-nr" ) || plain.ends_with( "_nr" ) || plain.ends_with( "teilnr" );
  }

  bool isLevelOfNuts( const std::string &heading )
  {
    return heading.starts_with( "nuts" ) && heading.size() <= 6 && heading.back() >= '0' && heading.back() <= '3';
  }

  bool isRunningNumber( const std::string &heading )
  {
    constexpr std::array<std::string_view, 7> words{ "id", "fid", "objectid", "lfd", "lfd.", "nr", "nr." };
    constexpr std::array<std::string_view, 4> begins{ "lfd. nr", "lfd.nr", "lfd nr", "laufende" };
    return std::find( words.begin(), words.end(), heading ) != words.end()
      || std::any_of( begins.begin(), begins.end(), [&heading]( std::string_view begin ) { return heading.starts_with( begin ); } );
  }

}
