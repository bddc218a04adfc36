#include "tables/layout/keycolumn.h"

#include "keys/areakey.h"
#include "finding.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/keycandidate.h"
#include "tables/layout/keycell.h"
#include "tables/layout/splitkey.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t sampledRows = 3000;
    //! Rows that can hold data: two cells or more, and not the numbers of the columns.
    std::vector<std::uint32_t> rowsWithData( const Grid &grid )
    {
      std::vector<std::uint32_t> rows;
      const std::size_t least = grid.columnCount() > 1 ? 2 : 1;
      for ( std::uint32_t row = 0; row < grid.rowCount() && rows.size() < sampledRows; ++row )
      {
        if ( grid.row( row ).size() >= least && !isColumnNumbersRow( grid, row ) )
          rows.push_back( row );
      }
      return rows;
    }

  }

  std::string headingAbove( const Grid &grid, std::uint32_t row, std::uint32_t column )
  {
    std::string heading;
    std::size_t found = 0;
    while ( row > 0 && found < 3 )
    {
      --row;
      const GridCell *cell = grid.cell( row, column );
      if ( !cell || isColumnNumbersRow( grid, row ) )
        continue;
      heading = lowerCase( grid.shown( cell ) ) + ( heading.empty() ? "" : " " ) + heading;
      ++found;
    }
    return heading;
  }

  std::optional<KeyColumns> findKeyColumns( const Grid &grid )
  {
    const std::vector<std::uint32_t> rows = rowsWithData( grid );
    if ( const std::optional<KeyColumns> split = findSplitKey( grid, rows ) )
      return split;

    std::optional<KeyCandidate> best;
    std::optional<KeyCandidate> bestOwn;
    for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), mostKeyColumns ); ++column )
    {
      if ( const std::optional<KeyCandidate> candidate = officialKeyCandidate( grid, rows, column );
        candidate && ( !best || candidate->score > best->score ) )
        best = candidate;
      if ( const std::optional<KeyCandidate> own = ownKeyCandidate( grid, rows, column );
        own && ( !bestOwn || own->score > bestOwn->score ) )
        bestOwn = own;
    }
    if ( best && !best->spoilt.empty() )
      throw InputError( codes::keyColumnSpoilt, { best->spoilt } );
    // Amounts between 1,000 and 17,000 could be districts: beside own keys, or beside names, they are amounts. The one municipality of an
    // election stands in every row; its districts tell the rows apart.
    const bool ownWins = best && bestOwn && bestOwn->isSure && ( !best->isSure || ( best->isConstant && !bestOwn->isConstant ) );
    if ( best && !best->isSure && !ownWins )
      best.reset();
    const std::optional<KeyCandidate> chosen = best && !ownWins ? best : bestOwn;
    if ( !chosen )
      return std::nullopt;
    return KeyColumns{ { chosen->column }, chosen->firstRow, chosen->hasMarks, !chosen->official };
  }

  namespace
  {

    //! First row below the heading of a column: its first official key, else the row below the first filled cell.
    std::uint32_t firstRowOf( const Grid &grid, std::uint32_t column )
    {
      std::optional<std::uint32_t> belowFirst;
      for ( const std::uint32_t row : rowsWithData( grid ) )
      {
        const std::string text = grid.shown( row, column );
        if ( looksLikeAreaKey( text ) )
          return row;
        if ( !text.empty() && !belowFirst )
          belowFirst = row + 1;
      }
      return belowFirst.value_or( 0 );
    }

    //! Cell with the text \a name in the first rows. \returns its row and column.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> findHeading( const Grid &grid, const std::string &name )
    {
      for ( std::uint32_t row = 0; row < std::min<std::size_t>( grid.rowCount(), 50 ); ++row )
      {
        for ( const GridCell &cell : grid.row( row ) )
        {
          if ( lowerCase( grid.shown( &cell ) ) == lowerCase( name ) )
            return std::pair( row, cell.column );
        }
      }
      return std::nullopt;
    }

  }

  namespace
  {

    //! The last row that the heading in a cell is merged over.
    std::uint32_t lastRowOfHeading( const Grid &grid, std::uint32_t row, std::uint32_t column )
    {
      for ( const MergedCells &merged : grid.merged() )
      {
        if ( merged.firstRow <= row && row <= merged.lastRow && merged.firstColumn <= column && column <= merged.lastColumn )
          return merged.lastRow;
      }
      return row;
    }

  }

  namespace
  {

    //! Whether most cells of a named column are official keys once what is written at them is taken off.
    bool holdsMarkedKeys( const Grid &grid, const KeyColumns &key )
    {
      std::size_t filled = 0;
      std::size_t marked = 0;
      std::size_t keys = 0;
      for ( std::uint32_t row = key.firstRow; row < grid.rowCount() && filled < sampledRows; ++row )
      {
        const std::string text = grid.shown( row, key.columns.front() );
        const bool isMarked = keyWithMarks( text ).has_value();
        filled += !text.empty();
        marked += isMarked;
        keys += isMarked || looksLikeAreaKey( text );
      }
      return marked > 0 && keys * 10 >= filled * 9;
    }

  }

  KeyColumns namedKeyColumns( const Grid &grid, const std::vector<std::string> &names )
  {
    KeyColumns key;
    for ( const std::string &name : names )
    {
      std::uint32_t number = 0;
      const auto [end, error] = std::from_chars( name.data(), name.data() + name.size(), number );
      if ( error == std::errc() && end == name.data() + name.size() && number >= 1 && number <= grid.columnCount() )
      {
        key.columns.push_back( number - 1 );
        key.firstRow = std::max( key.firstRow, firstRowOf( grid, number - 1 ) );
      }
      else if ( const auto heading = findHeading( grid, name ) )
      {
        key.columns.push_back( heading->second );
        key.firstRow = std::max( key.firstRow, lastRowOfHeading( grid, heading->first, heading->second ) + 1 );
      }
      else
        throw InputError( codes::keyColumnUnknown, { name } );
    }
    key.hasMarks = key.columns.size() == 1 && holdsMarkedKeys( grid, key );
    return key;
  }

}
