#include "tables/grids/gridpart.h"

#include <algorithm>
#include <string_view>

namespace sozialraum
{

  Grid partOfGrid( const Grid &grid, const GridRange &range )
  {
    Grid part;
    part.isTyped = grid.isTyped;
    part.firstColumn = grid.firstColumn + range.columnBegin;
    part.ending = range.rowEnd == grid.rowCount() ? grid.ending : GridEnd::Whole;
    for ( std::uint32_t row = range.rowBegin; row < range.rowEnd; ++row )
    {
      part.addRow( grid.sourceRow( row ) );
      for ( const GridCell &cell : grid.row( row ) )
      {
        if ( cell.column < range.columnBegin || cell.column >= range.columnEnd )
          continue;
        const std::uint32_t column = cell.column - range.columnBegin;
        if ( cell.type == CellType::Number )
          part.addNumber( column, grid.number( cell ), part.formatIndex( grid.format( cell ) ) );
        else if ( const std::string_view mark = grid.mark( cell ); !mark.empty() && cell.type == CellType::Text )
        {
          const std::uint32_t stored = part.storeText( grid.text( cell ) );
          part.markText( stored, mark );
          part.addSharedText( column, stored );
        }
        else
          part.addText( column, grid.text( cell ), cell.type );
      }
    }
    for ( const MergedCells &merged : grid.merged() )
    {
      if ( merged.firstRow < range.rowBegin || merged.firstRow >= range.rowEnd || merged.firstColumn < range.columnBegin
        || merged.firstColumn >= range.columnEnd )
        continue;
      part.addMerged( { merged.firstRow - range.rowBegin, std::min( merged.lastRow, range.rowEnd - 1 ) - range.rowBegin,
        merged.firstColumn - range.columnBegin, std::min( merged.lastColumn, range.columnEnd - 1 ) - range.columnBegin } );
    }
    return part;
  }

}
