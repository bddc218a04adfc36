#include "tables/formats/raisedtext.h"

#include "text/trimming.h"

namespace sozialraum
{

  std::uint32_t storeMarked( Grid &grid, std::string_view text, std::string_view raised )
  {
    text = trimmed( text );
    raised = trimmed( raised );
    if ( raised.empty() )
      return grid.storeText( text );
    if ( text.empty() )
      return grid.storeText( raised );
    const bool isPower = text.ends_with( 'm' ) && ( raised == "2" || raised == "3" );
    if ( isPower )
      return grid.storeText( std::string( text ) + ( raised == "2" ? "\xC2\xB2" : "\xC2\xB3" ) );
    const std::uint32_t stored = grid.storeText( text );
    grid.markText( stored, raised );
    return stored;
  }

}
