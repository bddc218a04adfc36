#include "tables/layout/splitkey.h"

#include "text/digits.h"

#include <algorithm>
#include <array>
#include <string>

namespace sozialraum
{

  std::optional<KeyColumns> findSplitKey( const Grid &grid, const std::vector<std::uint32_t> &rows )
  {
    constexpr std::array<std::size_t, 5> widths{ 2, 1, 2, 4, 3 };
    for ( std::uint32_t column = 0; column + 4 <= std::min( grid.columnCount(), mostKeyColumns ); ++column )
    {
      for ( const bool withAssociation : { true, false } )
      {
        std::size_t complete = 0;
        std::optional<std::uint32_t> firstRow;
        bool keepsZeros = false;
        for ( const std::uint32_t row : rows )
        {
          std::uint32_t at = column;
          bool fits = true;
          for ( std::size_t part = 0; part < widths.size() && fits; ++part )
          {
            if ( part == 3 && !withAssociation )
              continue;
            const std::string text = grid.shown( row, at );
            fits = areDigits( text, widths[part], widths[part] );
            keepsZeros |= fits && widths[part] > 1 && text.front() == '0';
            ++at;
          }
          complete += fits;
          const std::string state = grid.shown( row, column );
          if ( !firstRow && areDigits( state, 2, 2 ) && state <= "16" && state != "00" )
            firstRow = row;
        }
        if ( complete >= 1 && complete * 4 >= rows.size() && keepsZeros && firstRow )
        {
          KeyColumns key;
          for ( std::uint32_t i = 0; i < ( withAssociation ? 5u : 4u ); ++i )
            key.columns.push_back( column + i );
          key.firstRow = *firstRow;
          return key;
        }
      }
    }
    return std::nullopt;
  }

}
