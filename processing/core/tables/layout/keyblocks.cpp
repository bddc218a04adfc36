#include "tables/layout/keyblocks.h"

#include "keys/areakey.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycell.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t sampledRows = 3000;
    constexpr std::uint32_t lookedAtColumns = 4; // in which the key may be

    bool isKey( const Grid &grid, const GridCell *cell )
    {
      const std::string text = grid.shown( cell );
      const bool isCode = !text.empty() && text.size() <= 12 && text.find( ' ' ) == std::string::npos
        && text.find_first_of( "0123456789" ) != std::string::npos;
      return isCode || looksLikeAreaKey( text ) || keyWithMarks( text );
    }

    //! A row of a block below its key: the columns up to \a last are empty, a text or number that tells it apart and a figure follow.
    bool continuesBlock( const Grid &grid, std::uint32_t row, std::uint32_t last )
    {
      const std::span<const GridCell> cells = grid.row( row );
      return cells.size() > 1 && cells.front().column == last + 1 && isFigureCell( grid, cells.back() );
    }

    //! The column of keys that stand in the first row of their blocks only, and the last column that is empty below them.
    struct Blocks
    {
      std::uint32_t key = 0;
      std::uint32_t last = 0;
    };

    std::optional<Blocks> blocksOf( const Grid &grid )
    {
      const std::uint32_t rows = std::min( static_cast<std::uint32_t>( grid.rowCount() ), sampledRows );
      for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), lookedAtColumns ); ++column )
      {
        for ( std::uint32_t last = column; last <= column + 1 && last + 2 < grid.columnCount() + 1; ++last )
        {
          std::size_t keys = 0;
          std::size_t followed = 0;
          std::size_t continued = 0;
          std::size_t interrupted = 0;
          bool inBlock = false;
          for ( std::uint32_t row = 0; row < rows; ++row )
          {
            if ( grid.row( row ).empty() )
              continue;
            if ( isKey( grid, grid.cell( row, column ) ) && grid.row( row ).size() > 2 )
            {
              ++keys;
              inBlock = true;
            }
            else if ( inBlock && continuesBlock( grid, row, last ) )
            {
              ++continued;
              followed += row > 0 && isKey( grid, grid.cell( row - 1, column ) );
            }
            else if ( inBlock )
            {
              ++interrupted;
              inBlock = false;
            }
          }
          if ( keys >= 2 && followed * 2 > keys && continued >= keys && interrupted <= keys )
            return Blocks{ column, last };
        }
      }
      return std::nullopt;
    }

  }

  std::size_t repeatKeysOfBlocks( Grid &grid )
  {
    // In most tables hardly any row begins behind its key.
    const std::uint32_t rows = std::min( static_cast<std::uint32_t>( grid.rowCount() ), sampledRows );
    std::size_t indented = 0;
    for ( std::uint32_t row = 0; row < rows; ++row )
      indented += grid.row( row ).size() > 1 && grid.row( row ).front().column > 0;
    if ( indented * 4 < rows )
      return 0;
    const std::optional<Blocks> blocks = blocksOf( grid );
    if ( !blocks )
      return 0;
    std::size_t repeated = 0;
    for ( std::uint32_t row = 0; row < grid.rowCount(); ++row )
    {
      if ( !isKey( grid, grid.cell( row, blocks->key ) ) )
        continue;
      std::uint32_t end = row + 1;
      while ( end < grid.rowCount() && continuesBlock( grid, end, blocks->last ) )
        ++end;
      if ( end == row + 1 )
        continue;
      for ( std::uint32_t column = blocks->key; column <= blocks->last; ++column )
        grid.addMerged( { row, end - 1, column, column } );
      repeated += end - row - 1;
      row = end - 1;
    }
    grid.fillMergedDown();
    return repeated;
  }

}
