#include "tables/layout/turnedgrid.h"

#include "keys/areakey.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycandidate.h"
#include "tables/layout/keycell.h"
#include "tables/layout/turnedgroups.h"
#include "text/digits.h"
#include "text/periodtext.h"
#include "text/words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t lookedAtRows = 30;
    constexpr std::uint32_t mostRows = 2000; // they become columns
    constexpr std::uint32_t mostColumns = 16384;

    //! The digits of a key, "14524010" of "14524010 Bernsdorf"; empty for other texts.
    std::string keyIn( const std::string &text )
    {
      if ( looksLikeAreaKey( text ) )
      {
        std::string digits;
        std::copy_if( text.begin(), text.end(), std::back_inserter( digits ), isDigit );
        return digits;
      }
      const std::optional<KeyCell> marked = keyWithMarks( text );
      return marked && !marked->hasSeparators ? marked->key : std::string();
    }

    bool isOfMunicipality( const std::string &key )
    {
      return key.size() == 8 || key.size() == 12;
    }

    class AreaRow
    {
    public:
      AreaRow( const Grid &grid, std::uint32_t row )
        : mGrid( grid )
        , mRow( row )
      {}

      //! Keys from some column on, with hardly anything between: two different ones at least, behind a column of labels.
      bool holdsKeys( bool isFirst )
      {
        const std::span<const GridCell> cells = mGrid.row( mRow );
        std::set<std::string> keys;
        std::size_t count = 0;
        std::size_t others = 0;
        std::size_t municipalities = 0;
        for ( const GridCell &cell : cells )
        {
          const std::string key = cell.type == CellType::Date ? std::string() : keyIn( mGrid.shown( &cell ) );
          const bool isKey = key.size() == 5 || isOfMunicipality( key );
          if ( isKey && count++ == 0 )
            mFirstColumn = cell.column;
          others += !isKey && ( count > 0 || ( isFigureCell( mGrid, cell ) && !periodFromText( mGrid.shown( &cell ) ) ) );
          municipalities += isKey && isOfMunicipality( key );
          if ( isKey )
            keys.insert( key );
        }
        // Numbers of five digits could be counts, but for a heading.
        const bool isHeaded = isFirst || isKeyHeading( lowerCase( mGrid.shown( mRow, 0 ) ) );
        const bool areClear = municipalities * 2 > count || ( isHeaded && haveOneState( keys ) );
        return keys.size() >= 2 && mFirstColumn > 0 && mFirstColumn <= 3 && others * 4 <= count && areClear;
      }

      //! Whether the rows below hold figures under the keys, and no keys before them.
      bool standsAboveFigures() const
      {
        std::size_t rows = 0;
        std::size_t figureRows = 0;
        std::size_t keyRows = 0;
        for ( std::uint32_t row = mRow + 1; row < mGrid.rowCount(); ++row )
        {
          const std::span<const GridCell> cells = mGrid.row( row );
          if ( cells.size() < 2 )
            continue;
          ++rows;
          std::size_t figures = 0;
          std::size_t filled = 0;
          for ( const GridCell &cell : cells )
          {
            if ( cell.column < mFirstColumn )
              continue;
            ++filled;
            figures += isFigureCell( mGrid, cell );
          }
          figureRows += figures * 2 > filled;
          for ( std::uint32_t column = 0; column < mFirstColumn; ++column )
          {
            if ( keyIn( mGrid.shown( row, column ) ).size() >= 5 )
            {
              ++keyRows;
              break;
            }
          }
        }
        return figureRows > 0 && figureRows * 2 >= rows && keyRows * 5 <= rows;
      }

      std::uint32_t firstColumn() const { return mFirstColumn; }

    private:
      static bool haveOneState( const std::set<std::string> &keys )
      {
        return std::all_of(
          keys.begin(), keys.end(), [&keys]( const std::string &key ) { return key.compare( 0, 2, *keys.begin(), 0, 2 ) == 0; } );
      }

      const Grid &mGrid;
      std::uint32_t mRow;
      std::uint32_t mFirstColumn = 0;
    };

  }

  namespace
  {

    //! The columns at the left of the areas, and the row of keys.
    struct Labels
    {
      const Grid &grid;
      std::uint32_t row = 0;
      std::uint32_t end = 0; //!< the first column of an area

      bool isHeadingOfLabels( std::uint32_t ofRow, std::uint32_t column ) const { return ofRow == row && isOfLabels( column ); }

      //! Not a column of totals before the areas: "Landkreis insgesamt".
      bool isOfLabels( std::uint32_t column ) const
      {
        std::size_t figures = 0;
        std::size_t filled = 0;
        for ( std::uint32_t below = row + 1; below < grid.rowCount(); ++below )
        {
          const GridCell *cell = grid.cell( below, column );
          filled += cell != nullptr;
          figures += cell && isFigureCell( grid, *cell ) && !periodFromText( grid.shown( cell ) );
        }
        return column == 0 || ( column < end && figures * 2 <= filled );
      }

      //! "Alter" where nothing but numbers stands below it: "3" is "Alter 3"; empty for others, and for years.
      std::string wordOfNumbers( std::uint32_t column ) const
      {
        if ( !isOfLabels( column ) )
          return {};
        std::string word = grid.shown( row, column );
        bool areNumbers = std::any_of( word.begin(), word.end(), []( char c ) { return c >= 'a' && c <= 'z'; } );
        for ( std::uint32_t below = row + 1; below < grid.rowCount() && areNumbers; ++below )
          areNumbers = grid.row( below ).size() < 2 || areDigits( grid.shown( below, column ), 1, 3 );
        return areNumbers ? word : std::string();
      }
    };

    std::optional<Labels> labelsOf( const Grid &grid, std::uint32_t begin )
    {
      for ( std::uint32_t row = begin; row < std::min<std::size_t>( grid.rowCount(), begin + lookedAtRows ); ++row )
      {
        AreaRow areas( grid, row );
        if ( areas.holdsKeys( row == begin ) )
          return Labels{ grid, row, areas.firstColumn() };
      }
      return std::nullopt;
    }

  }

  std::optional<std::uint32_t> rowOfAreasInColumns( const Grid &grid )
  {
    if ( grid.rowCount() > mostRows || grid.columnCount() > mostColumns )
      return std::nullopt;
    std::optional<std::uint32_t> first; // of the headings
    bool hasSeenRows = false;
    for ( std::uint32_t row = 0; row < std::min<std::size_t>( grid.rowCount(), lookedAtRows ); ++row )
    {
      if ( grid.row( row ).size() < 2 )
      {
        first.reset();
        continue;
      }
      AreaRow areas( grid, row );
      if ( areas.holdsKeys( !hasSeenRows ) )
        return areas.standsAboveFigures() ? std::optional( grid.sourceRow( first.value_or( row ) ) ) : std::nullopt;
      first = first ? first : row;
      hasSeenRows = true;
    }
    return std::nullopt;
  }

  Grid turnedGrid( const Grid &grid, std::uint32_t from )
  {
    const std::string headingOfKeys = "AGS";
    Grid turned;
    turned.isTyped = grid.isTyped;
    turned.turnedFrom = from;
    std::uint32_t begin = 0;
    const auto copy = [&]( const GridCell &cell, std::uint32_t column ) {
      if ( cell.type == CellType::Number )
        turned.addNumber( column, grid.number( cell ), turned.formatIndex( grid.format( cell ) ) );
      else if ( const std::string_view mark = grid.mark( cell ); !mark.empty() && cell.type == CellType::Text )
      {
        const std::uint32_t stored = turned.storeText( grid.text( cell ) );
        turned.markText( stored, mark );
        turned.addSharedText( column, stored );
      }
      else
        turned.addText( column, grid.text( cell ), cell.type );
    };
    for ( ; begin < grid.rowCount() && grid.sourceRow( begin ) < from; ++begin )
    {
      turned.addRow( grid.sourceRow( begin ) );
      for ( const GridCell &cell : grid.row( begin ) )
        copy( cell, cell.column );
    }
    const std::optional<Labels> labels = labelsOf( grid, begin );
    const GroupsOfRows groups = labels ? groupsOfRows( grid, labels->row, labels->end ) : GroupsOfRows();
    if ( !groups.areNone() ) // a heading above those that the labels become
    {
      turned.addRow( from + grid.firstColumn );
      for ( std::uint32_t row = begin; row < grid.rowCount(); ++row )
      {
        if ( row == labels->row || !groups.texts[row].empty() )
          turned.addText( grid.sourceRow( row ) - from, row == labels->row ? headingOfKeys : groups.texts[row] );
      }
    }
    for ( std::uint32_t column = 0; column < grid.columnCount(); ++column )
    {
      turned.addRow( from + grid.firstColumn + column );
      const std::string number = labels ? labels->wordOfNumbers( column ) : std::string();
      for ( std::uint32_t row = begin; row < grid.rowCount(); ++row )
      {
        const GridCell *cell = grid.cell( row, column );
        const std::uint32_t place = grid.sourceRow( row ) - from;
        if ( !groups.areNone() && groups.isGroup[row] )
          continue;
        if ( labels && labels->isHeadingOfLabels( row, column ) )
        {
          if ( column == 0 && groups.areNone() )
            turned.addText( place, headingOfKeys ); // the cell of the file speaks of the labels below it
        }
        else if ( cell && !number.empty() && row > labels->row )
          turned.addText( place, number + " " + grid.shown( cell ) );
        else if ( cell )
          copy( *cell, place );
      }
    }
    return turned;
  }

}
