#include "tables/layout/keyheads.h"

#include "keys/areakey.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycell.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>

namespace sozialraum
{

  bool isKeyOfBlock( const Grid &grid, const GridCell *cell )
  {
    const std::string text = grid.shown( cell );
    const bool isCode = !text.empty() && text.size() <= 12 && text.find( ' ' ) == std::string::npos
      && text.find_first_of( "0123456789" ) != std::string::npos;
    return isCode || looksLikeAreaKey( text ) || keyWithMarks( text );
  }

  bool continuesBlock( const Grid &grid, std::uint32_t row, std::uint32_t last )
  {
    const std::span<const GridCell> cells = grid.row( row );
    return cells.size() > 1 && cells.front().column == last + 1 && isFigureCell( grid, cells.back() );
  }

  namespace
  {

    constexpr std::uint32_t sampledRows = 3000;
    constexpr std::uint32_t lookedAtColumns = 4; // in which the key may be

    //! Whether a row holds a key and the name beside it, and nothing else, above rows of its block.
    bool isHeadOfBlock( const Grid &grid, std::uint32_t row, std::uint32_t key )
    {
      const std::span<const GridCell> cells = grid.row( row );
      return cells.size() == 2 && cells.front().column == key && cells.back().column == key + 1 && isKeyOfBlock( grid, &cells.front() )
        && !isFigureCell( grid, cells.back() ) && row + 1 < grid.rowCount() && continuesBlock( grid, row + 1, key );
    }

    /**
     * The column of keys that stand with the names of their areas in rows of their own, "14524010 | Bernsdorf", above the same years, ages
     * or kinds of each: "2021", "2022". Parts of towns differ from town to town.
     */
    std::optional<std::uint32_t> keysOfHeads( const Grid &grid )
    {
      const std::uint32_t rows = std::min( static_cast<std::uint32_t>( grid.rowCount() ), sampledRows );
      for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), lookedAtColumns ); ++column )
      {
        std::size_t keys = 0;
        std::size_t heads = 0;
        std::unordered_map<std::string, std::size_t> rowsOfLabel;
        for ( std::uint32_t row = 0; row < rows; ++row )
        {
          keys += isKeyOfBlock( grid, grid.cell( row, column ) ) && grid.row( row ).size() > 1;
          if ( isHeadOfBlock( grid, row, column ) )
            ++heads;
          else if ( heads > 0 && continuesBlock( grid, row, column ) )
            ++rowsOfLabel[grid.shown( row, column + 1 )];
        }
        const bool areShared = !rowsOfLabel.empty()
          && std::all_of( rowsOfLabel.begin(), rowsOfLabel.end(), [heads]( const auto &label ) { return label.second * 2 > heads; } );
        if ( heads >= 2 && heads * 10 >= keys * 9 && areShared )
          return column;
      }
      return std::nullopt;
    }

    //! \returns how many rows stand below heads
    std::size_t repeatHeads( Grid &grid, std::uint32_t key )
    {
      std::size_t repeated = 0;
      for ( std::uint32_t row = 0; row < grid.rowCount(); ++row )
      {
        if ( !isHeadOfBlock( grid, row, key ) )
          continue;
        const std::string both = grid.shown( row, key ) + " " + grid.shown( row, key + 1 );
        if ( keyWithMarks( both ) )
          grid.replaceByText( row, key, both );
        grid.dropLastCell( row );
        std::uint32_t end = row + 1;
        while ( end < grid.rowCount() && continuesBlock( grid, end, key ) )
          ++end;
        grid.addMerged( { row, end - 1, key, key } );
        repeated += end - row - 1;
        row = end - 1;
      }
      grid.fillMergedDown();
      return repeated;
    }

  }

  std::optional<std::size_t> repeatKeysOfHeads( Grid &grid )
  {
    const std::optional<std::uint32_t> key = keysOfHeads( grid );
    return key ? std::optional( repeatHeads( grid, *key ) ) : std::nullopt;
  }

}
