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
      && number.find_first_not_of( "0123456789.,'+- \xC2\xA0\xE2\x80\xAF\x89\x92\x93" ) == std::string_view::npos
      && number.find_first_of( "+-", 1 ) == std::string_view::npos;
  }

}
