#include "tables/layout/rowlooks.h"

#include "text/titledate.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycell.h"
#include "text/cellvalue.h"
#include "text/periodtext.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    //! A number whatever its marks are, which are not known yet.
    std::optional<double> figureFromText( std::string_view text )
    {
      const std::optional<double> german = numberFromText( text, { ',', ".", false } );
      return german ? german : numberFromText( text, { '.', ",", false } );
    }

  }

  bool isEndLine( const Grid &grid, std::uint32_t row )
  {
    if ( grid.row( row ).empty() )
      return false;
    const std::string text = grid.shown( &grid.row( row ).front() );
    return text.size() >= 5 && text.find_first_not_of( '_' ) == std::string::npos;
  }

  bool isOneText( const Grid &grid, std::uint32_t row )
  {
    const std::span<const GridCell> cells = grid.row( row );
    const std::string first = grid.shown( &cells.front() );
    if ( first.find_first_not_of( "0123456789" ) == std::string::npos && !periodFromText( first ) )
      return false;
    return std::all_of( cells.begin() + 1, cells.end(), [&]( const GridCell &cell ) { return grid.shown( &cell ) == first; } );
  }

  bool holdsFigures( const Grid &grid, std::uint32_t row, std::uint32_t lastKeyColumn )
  {
    constexpr double noHeading = 150.0; // headings are numbers too: ages, columns
    if ( isColumnNumbersRow( grid, row ) )
      return false;
    std::size_t figures = 0;
    std::size_t others = 0;
    bool isClear = false;
    for ( const GridCell &cell : grid.row( row ) )
    {
      if ( cell.column <= lastKeyColumn )
        continue;
      const std::string text = grid.shown( &cell );
      const std::optional<double> number = cell.type == CellType::Number ? std::optional( grid.number( cell ) ) : figureFromText( text );
      if ( !number || periodFromText( text ) )
      {
        isClear |= cell.column == lastKeyColumn + 1 && !periodFromText( text ) && grid.shown( row, lastKeyColumn ).empty(); // "zusammen"
        others += cell.column > lastKeyColumn + 1 && !statusOfSign( text );
        continue;
      }
      ++figures;
      isClear |= *number >= noHeading || std::floor( *number ) != *number;
    }
    return isClear && figures > others;
  }

  bool isTotalBelowHeadings( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd )
  {
    constexpr std::array<std::string_view, 10> goesOn{ "unter", "bis", "ab", "über", "mit", "von", "vor", "nach", "im", "…" };
    std::size_t figures = 0;
    std::string left;
    bool isSum = false; // "Summe" says it
    for ( const GridCell &cell : grid.row( row ) )
    {
      if ( cell.column < leadingEnd )
      {
        isSum = isSumOrSource( grid.shown( &cell ) );
        if ( !isSum )
          return false;
        continue;
      }
      if ( !isFigureCell( grid, cell ) || periodFromText( grid.shown( &cell ) ) )
        return false;
      std::uint32_t above = row;
      while ( above > 0 && row - above < 3 && ( !grid.cell( above - 1, cell.column ) || isColumnNumbersRow( grid, above - 1 ) ) )
        --above;
      const GridCell *heading = above > 0 && row - above < 3 ? grid.cell( above - 1, cell.column ) : nullptr;
      std::string name = heading && heading->type == CellType::Text ? lowerCase( grid.shown( heading ) ) : std::string();
      const bool isName = std::any_of( name.begin(), name.end(), []( char c ) { return ( c >= 'a' && c <= 'z' ); } );
      const bool isHalf = std::any_of( goesOn.begin(), goesOn.end(), [&name]( std::string_view word ) { return name.ends_with( word ); } );
      if ( !isSum && ( !isName || isHalf || name == left ) )
        return false;
      left = std::move( name );
      ++figures;
    }
    return figures > 0;
  }

  bool isTitleRow( const Grid &grid, std::uint32_t row, std::uint32_t lastKeyColumn )
  {
    const std::span<const GridCell> cells = grid.row( row );
    if ( cells.empty() )
      return true;
    if ( cells.size() > 1 )
      return false;
    if ( isAboutTheFile( grid.shown( &cells.front() ) ) ) // "Zurück zum Inhaltsverzeichnis" above a year
      return true;
    for ( const MergedCells &merged : grid.merged() )
    {
      // Merged over the value columns alone it is their common heading, however many they are.
      if ( merged.firstRow == row && merged.firstColumn == cells.front().column )
        return merged.firstColumn <= lastKeyColumn && ( merged.lastColumn - merged.firstColumn + 1 ) * 2 > grid.columnCount();
    }
    return grid.columnCount() > 1 && cells.front().column <= lastKeyColumn + 1 && cells.front().column + 1u < grid.columnCount();
  }

}
