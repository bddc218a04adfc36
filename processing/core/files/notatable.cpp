#include "files/notatable.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "files/textencoding.h"
#include "text/shortened.h"
#include "text/trimming.h"
#include "text/words.h"
#include "findings/tablescodes.h"

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t beginSize = 1000;

    //! The text that GENESIS puts into its answer in place of a table: {"Status":{"Code":98,"Content":"Die Tabelle ist zu groß …"}}.
    std::string serverMessage( std::string_view json )
    {
      constexpr std::string_view name = "\"Content\"";
      const std::size_t at = json.find( name );
      const std::size_t open = at == std::string_view::npos ? at : json.find( '"', at + name.size() );
      const std::size_t close = open == std::string_view::npos ? open : json.find( '"', open + 1 );
      return close == std::string_view::npos ? std::string() : shortened( json.substr( open + 1, close - open - 1 ), 500 );
    }

  }

  void refuseOtherDocuments( std::string_view begin )
  {
    if ( begin.substr( 0, beginSize ).find( "%PDF-" ) != std::string_view::npos )
      throw InputError( codes::fileIsOtherDocument, { "PDF" } );
    if ( begin.starts_with( "{\\rtf" ) )
      throw InputError( codes::fileIsOtherDocument, { "RTF" } );
    if ( begin.starts_with( "\x89PNG" ) || begin.starts_with( "\xFF\xD8\xFF" ) || begin.starts_with( "GIF8" ) )
      throw InputError( codes::fileIsBinary );
  }

  void refuseWhatIsNoTable( std::string_view sample )
  {
    const std::string_view text = trimmed( sample );
    if ( text.empty() )
      throw InputError( codes::tableEmpty );
    const std::string begin = lowerCase( text.substr( 0, beginSize ) );
    if ( begin.starts_with( "<!doctype html" ) || begin.starts_with( "<html" )
      || ( begin.starts_with( '<' ) && begin.find( "<head" ) != std::string::npos ) )
      throw InputError( codes::fileIsHtml );
    if ( begin.starts_with( '<' ) )
      throw InputError( codes::fileIsXml );
    if ( begin.starts_with( '{' ) || begin.starts_with( "[{" ) )
    {
      const std::string message = serverMessage( text );
      if ( message.empty() )
        throw InputError( codes::fileIsJson );
      throw InputError( codes::fileIsServerMessage, { message } );
    }
    if ( text.find( '\0' ) != std::string_view::npos )
      throw InputError( codes::fileIsBinary );
  }

}
