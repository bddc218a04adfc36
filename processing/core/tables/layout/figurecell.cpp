#include "tables/layout/figurecell.h"

#include "text/cellvalue.h"
#include "text/digits.h"

#include <string_view>

namespace sozialraum
{

  bool isFigureCell( const Grid &grid, const GridCell &cell )
  {
    if ( cell.type != CellType::Text )
      return cell.type != CellType::Date;
    const std::string_view text = grid.text( cell );
    if ( statusOfSign( text ) )
      return true;
    if ( text.size() > 60 || text.find_first_of( "0123456789" ) == std::string_view::npos )
      return false;
    const std::string_view number = partsOfCell( text ).number;
    return !number.empty() && isDigit( number.back() )
      && number.find_first_not_of( "0123456789.,'+- \xC2\xA0\xE2\x80\xAF\x87\x88\x89\x90\x91\x92\x93\x99\xEF\xB9\xA3" )
      == std::string_view::npos
      && number.find_first_of( "+-", 1 ) == std::string_view::npos;
  }

}
