#include "tables/layout/columnnumbers.h"

#include "tables/layout/figurecell.h"
#include "text/digits.h"
#include "text/periodtext.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostHeadingRows = 8; // above the numbers

    //! How a cell says its number.
    struct ColumnNumber
    {
      int number = 0;
      bool isClear = false;  //!< "Sp. 3", "(3)": no figure
      bool isLetter = false; //!< "c" for 3
    };

    std::string_view withoutBrackets( std::string_view text, bool &hadBrackets )
    {
      if ( text.starts_with( '(' ) || text.starts_with( '[' ) )
        text = trimmed( text.substr( 1 ) );
      if ( text.ends_with( ')' ) || text.ends_with( ']' ) )
      {
        hadBrackets = true;
        text = trimmed( text.substr( 0, text.size() - 1 ) );
      }
      return text;
    }

    std::optional<ColumnNumber> columnNumber( std::string_view text )
    {
      ColumnNumber column;
      const std::string lower = lowerCase( trimmed( text ) );
      std::string_view rest = withoutBrackets( lower, column.isClear );
      for ( const std::string_view word : { std::string_view( "spalte" ), std::string_view( "sp." ), std::string_view( "sp " ) } )
      {
        if ( rest.starts_with( word ) )
        {
          rest = trimmed( rest.substr( word.size() ) );
          column.isClear = true;
          break;
        }
      }
      if ( rest.size() == 1 && rest[0] >= 'a' && rest[0] <= 'z' )
      {
        column.number = rest[0] - 'a' + 1;
        column.isLetter = true;
        return column;
      }
      const auto [end, error] = std::from_chars( rest.data(), rest.data() + rest.size(), column.number );
      if ( error != std::errc() )
        return std::nullopt;
      // "5 = 4 / 3 * 100" says how the column is made.
      const std::string_view behind = trimmed( rest.substr( static_cast<std::size_t>( end - rest.data() ) ) );
      const bool isFormula = behind.starts_with( '=' );
      if ( !behind.empty() && behind != "." && !isFormula )
        return std::nullopt;
      column.isClear |= !behind.empty();
      return column;
    }

    //! The texts above a cell, up to the first row of figures.
    std::string headingsAbove( const Grid &grid, std::uint32_t row, std::uint32_t column )
    {
      std::string heading;
      for ( std::uint32_t above = row; above > 0 && row - above < mostHeadingRows; --above )
        heading += grid.shown( above - 1, column ) + '\n';
      return heading.find_first_not_of( '\n' ) == std::string::npos ? std::string() : heading;
    }

    //! Whether nearly each of the cells has a heading of its own: ages below "Alter" have one together.
    bool areNamedOneByOne( const Grid &grid, std::uint32_t row )
    {
      std::size_t unnamed = 0;
      std::string left;
      for ( const GridCell &cell : grid.row( row ) )
      {
        std::string heading = headingsAbove( grid, row, cell.column );
        unnamed += heading.empty() || heading == left;
        left = std::move( heading );
      }
      return unnamed == 0 || ( unnamed == 1 && grid.row( row ).size() > 3 );
    }

    bool isRowOfFigures( const Grid &grid, std::uint32_t row )
    {
      const std::span<const GridCell> cells = grid.row( row );
      return cells.size() > 1 && std::all_of( cells.begin(), cells.end(), [&grid]( const GridCell &cell ) {
        return isFigureCell( grid, cell ) && !periodFromText( grid.shown( &cell ) );
      } );
    }

    //! "1;2;3" among own keys 1, 2, 3 …: a row of data like those above and below.
    bool isRowOfData( const Grid &grid, std::uint32_t row )
    {
      const GridCell &first = grid.row( row ).front();
      if ( row > 0 && isRowOfFigures( grid, row - 1 ) )
        return true;
      if ( row + 1 >= grid.rowCount() || !isRowOfFigures( grid, row + 1 ) )
        return false;
      const std::optional<ColumnNumber> own = columnNumber( grid.shown( &first ) );
      return own && grid.shown( row + 1, first.column ) == std::to_string( own->number + 1 );
    }

  }

  bool isColumnNumbersRow( const Grid &grid, std::uint32_t row )
  {
    const std::span<const GridCell> cells = grid.row( row );
    if ( cells.size() < 2 )
      return false;
    int expected = 0;
    bool areClear = false;
    bool areLetters = false;
    bool areAtTheirPlaces = true;
    for ( const GridCell &cell : cells )
    {
      const std::string text = grid.shown( &cell );
      if ( text.size() > 40 )
        return false;
      const std::optional<ColumnNumber> column = columnNumber( text );
      if ( expected == 0 && column && column->number > 2 && column->number != static_cast<int>( cell.column ) + 1 )
        return false;
      const bool isNext = column && ( expected == 0 || ( column->number == expected && column->isLetter == areLetters ) );
      if ( !isNext || column->number < 0 )
        return false;
      areLetters = column->isLetter;
      areClear |= column->isClear;
      areAtTheirPlaces &= column->number == static_cast<int>( cell.column ) + 1;
      expected = column->number + 1;
    }
    const int first = expected - static_cast<int>( cells.size() );
    const bool fromFirstColumn = cells.front().column == 0;
    if ( areLetters )
      return cells.size() >= 3 && fromFirstColumn && first == 1;
    if ( first > 2 && !areAtTheirPlaces )
      return false;
    if ( fromFirstColumn )
      return ( areClear || cells.size() >= 3 ) && first <= 2 && ( areClear || !isRowOfData( grid, row ) );
    return ( areClear || first >= 1 ) && areNamedOneByOne( grid, row );
  }

}
