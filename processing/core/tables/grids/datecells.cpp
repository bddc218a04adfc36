#include "tables/grids/datecells.h"

#include "text/digits.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    using Pair = std::pair<int, int>;

    int numberOf( std::string_view digits )
    {
      int number = 0;
      std::from_chars( digits.data(), digits.data() + digits.size(), number );
      return number;
    }

    //! "3-5" as its two numbers; none for any other text.
    std::optional<Pair> pairOf( std::string_view text )
    {
      std::size_t dash = text.find( '-' );
      std::size_t behind = dash + 1;
      if ( dash == std::string_view::npos )
      {
        constexpr std::string_view enDash = "\xE2\x80\x93";
        dash = text.find( enDash );
        behind = dash + enDash.size();
      }
      if ( dash == std::string_view::npos || !areDigits( text.substr( 0, dash ), 1, 2 ) || !areDigits( text.substr( behind ), 1, 2 ) )
        return std::nullopt;
      return Pair{ numberOf( text.substr( 0, dash ) ), numberOf( text.substr( behind ) ) };
    }

    //! Cells that stand in one line, a column or a row.
    struct Line
    {
      std::vector<std::pair<std::size_t, std::uint32_t>> dates; //!< row and column
      std::size_t pairs = 0;
      bool ascend = true; //!< all pairs do

      void add( const Grid &grid, std::size_t row, const GridCell &cell )
      {
        if ( cell.type == CellType::Date )
          dates.emplace_back( row, cell.column );
        else if ( cell.type == CellType::Text )
        {
          if ( const std::optional<Pair> pair = pairOf( grid.text( cell ) ) )
          {
            ++pairs;
            ascend &= pair->first <= pair->second;
          }
        }
      }
    };

    void restore( Grid &grid, const Line &line )
    {
      for ( const auto &[row, column] : line.dates )
      {
        const GridCell *cell = grid.cell( row, column );
        if ( cell->type != CellType::Date )
          continue; // its row has been restored, and now comes its column
        const std::string date( grid.text( *cell ) );
        if ( date.size() != 10 )
          continue;
        const int month = numberOf( std::string_view( date ).substr( 5, 2 ) );
        const int day = numberOf( std::string_view( date ).substr( 8, 2 ) );
        const bool monthFirst = line.ascend && day > month;
        const std::string text =
          monthFirst ? std::to_string( month ) + "-" + std::to_string( day ) : std::to_string( day ) + "-" + std::to_string( month );
        grid.notes.madeDates.add( grid.sourceRow( row ) - 1, column, text );
        grid.replaceByText( row, column, text );
      }
    }

  }

  void restoreCellsMadeDates( Grid &grid )
  {
    constexpr std::size_t mostHeadingRows = 30;
    bool hasDates = false;
    for ( std::size_t row = 0; row < grid.rowCount() && !hasDates; ++row )
    {
      const std::span<const GridCell> cells = grid.row( row );
      hasDates = std::any_of( cells.begin(), cells.end(), []( const GridCell &cell ) { return cell.type == CellType::Date; } );
    }
    if ( !hasDates )
      return;
    std::vector<Line> columns( grid.columnCount() );
    for ( std::size_t row = 0; row < grid.rowCount(); ++row )
    {
      for ( const GridCell &cell : grid.row( row ) )
      {
        if ( cell.type == CellType::Date || ( cell.type == CellType::Text && grid.text( cell ).size() <= 7 ) )
          columns[cell.column].add( grid, row, cell );
      }
    }
    for ( std::size_t row = 0; row < grid.rowCount() && row < mostHeadingRows; ++row )
    {
      Line line;
      bool hasNumbers = false; // then it is no row of headings
      for ( const GridCell &cell : grid.row( row ) )
      {
        line.add( grid, row, cell );
        hasNumbers |= cell.type == CellType::Number;
      }
      if ( !hasNumbers && line.pairs > 0 && !line.dates.empty() )
        restore( grid, line );
    }
    for ( const Line &line : columns )
    {
      if ( line.pairs > 0 && !line.dates.empty() )
        restore( grid, line );
    }
  }

}
