#include "tables/layout/furthertables.h"

#include "keys/areakey.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycandidate.h"
#include "tables/layout/keycell.h"
#include "tables/layout/keycolumn.h"
#include "text/periodtext.h"
#include "text/titledate.h"
#include "text/words.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostHeadingRows = 8; // between the first row of headings and the first figures

    //! Years above values are headings.
    bool isFigure( const Grid &grid, const GridCell &cell )
    {
      return isFigureCell( grid, cell ) && !markedPeriodFromText( grid.shown( &cell ) );
    }

    bool hasFigures( const Grid &grid, std::uint32_t row )
    {
      const std::span<const GridCell> cells = grid.row( row );
      return std::any_of( cells.begin(), cells.end(), [&grid]( const GridCell &cell ) { return isFigure( grid, cell ); } );
    }

    class Finder
    {
    public:
      Finder( const Grid &grid, const std::vector<bool> &hasKey, std::uint32_t headerRow, std::uint32_t leadingEnd )
        : mGrid( grid )
        , mHasKey( hasKey )
        , mHeaderRow( headerRow )
        , mLeadingEnd( leadingEnd )
      {}

      std::vector<std::uint32_t> find( std::vector<std::uint32_t> &repeated ) const
      {
        std::vector<std::uint32_t> starts;
        bool seenData = false;
        for ( std::uint32_t row = mHeaderRow + 1; row < mGrid.rowCount(); ++row )
        {
          seenData |= mHasKey[row];
          if ( !seenData || mHasKey[row] || !isHeading( row ) || !figuresFollow( row ) )
            continue;
          const std::uint32_t start = firstRowOfTable( row );
          if ( isRepeated( row ) && !hasDateBetween( start, row ) && !hasOtherNumberBetween( start, row ) )
          {
            repeated.push_back( row );
            continue;
          }
          starts.push_back( start );
          while ( row + 1 < mGrid.rowCount() && !hasFigures( mGrid, row + 1 ) )
            ++row;
        }
        return starts;
      }

    private:
      //! Two texts or more, one over the values, no figures.
      bool isHeading( std::uint32_t row ) const
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        if ( cells.size() < 2 || hasFigures( mGrid, row ) || cells.back().column < mLeadingEnd )
          return false;
        const std::string first = mGrid.shown( &cells.front() );
        // "zusammen | 2067 | 2070": figures that could be years.
        if ( cells.front().column < mLeadingEnd && isSumOrSource( first ) )
          return false;
        return std::any_of( cells.begin(), cells.end(), [&]( const GridCell &cell ) { return mGrid.shown( &cell ) != first; } );
      }

      bool figuresFollow( std::uint32_t row ) const
      {
        const std::uint32_t end = std::min<std::uint32_t>( static_cast<std::uint32_t>( mGrid.rowCount() ), row + 1 + mostHeadingRows );
        for ( ++row; row < end; ++row )
        {
          if ( mGrid.row( row ).size() > 1 && hasFigures( mGrid, row ) )
            return true;
        }
        return false;
      }

      //! The row below the last one of data or of figures before \a heading.
      std::uint32_t firstRowOfTable( std::uint32_t heading ) const
      {
        std::uint32_t row = heading;
        while ( row > mHeaderRow + 1 && !mHasKey[row - 1] && !( mGrid.row( row - 1 ).size() > 1 && hasFigures( mGrid, row - 1 ) ) )
          --row;
        return row;
      }

      bool isRepeated( std::uint32_t row ) const
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        const std::span<const GridCell> header = mGrid.row( mHeaderRow );
        return std::equal( cells.begin(), cells.end(), header.begin(), header.end(),
          [this]( const GridCell &a, const GridCell &b ) { return a.column == b.column && mGrid.shown( &a ) == mGrid.shown( &b ); } );
      }

      //! "2" of "Tab. 2 Arbeitslose"; empty for other lines, and for "noch: Tabelle 1".
      static std::string numberOfTable( const std::string &line )
      {
        const std::string lower = lowerCase( line );
        for ( const std::string_view word : { std::string_view( "tabelle " ), std::string_view( "tab. " ), std::string_view( "table " ) } )
        {
          if ( lower.starts_with( word ) )
          {
            const std::string_view rest = std::string_view( lower ).substr( word.size() );
            return std::string( rest.substr( 0, rest.find_first_not_of( "0123456789.-" ) ) );
          }
        }
        return {};
      }

      //! Whether a title between numbers another table than the titles of the first one do.
      bool hasOtherNumberBetween( std::uint32_t begin, std::uint32_t end ) const
      {
        const auto numberIn = [this]( std::uint32_t first, std::uint32_t last ) {
          std::string number;
          for ( std::uint32_t row = first; row < last; ++row )
          {
            if ( std::string found = mGrid.row( row ).empty() ? std::string() : numberOfTable( mGrid.shown( &mGrid.row( row ).front() ) );
              !found.empty() )
              number = std::move( found );
          }
          return number;
        };
        const std::string number = numberIn( begin, end );
        return !number.empty() && number != numberIn( 0, mHeaderRow );
      }

      bool hasDateBetween( std::uint32_t begin, std::uint32_t end ) const
      {
        std::vector<std::string> lines;
        for ( std::uint32_t row = begin; row < end; ++row )
        {
          std::string line;
          for ( const GridCell &cell : mGrid.row( row ) )
            line += mGrid.shown( &cell ) + " ";
          lines.push_back( line );
        }
        return dateOfFigures( lines ).has_value();
      }

      const Grid &mGrid;
      const std::vector<bool> &mHasKey;
      std::uint32_t mHeaderRow;
      std::uint32_t mLeadingEnd;
    };

    class BesideFinder
    {
    public:
      BesideFinder( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t keyColumn, bool isOwnKey )
        : mGrid( grid )
        , mRows( rows )
        , mKeyColumn( keyColumn )
        , mIsOwnKey( isOwnKey )
      {}

      std::optional<std::uint32_t> find() const
      {
        if ( mRows.empty() )
          return std::nullopt;
        const std::string heading = lastHeading( mKeyColumn );
        bool figures = false;
        for ( std::uint32_t column = mKeyColumn + 1; column < std::min( mGrid.columnCount(), mostKeyColumns ); ++column )
        {
          const std::string own = lastHeading( column );
          // An empty column alone sets nothing apart: people leave one for the eye, and figures look like keys.
          const bool beginsAnew = ( !heading.empty() && own == heading ) || ( !mIsOwnKey && isBehindGap( column ) && isKeyHeading( own ) );
          const SecondKeys keys = figures && beginsAnew ? keysIn( column ) : SecondKeys::None;
          if ( keys == SecondKeys::Others || ( keys == SecondKeys::Same && isBehindGap( column ) && haveTitlesOfTheirOwn( column ) ) )
            return firstColumn( column );
          figures |= holdsFigures( column );
        }
        return std::nullopt;
      }

    private:
      enum class SecondKeys : std::uint8_t
      {
        None,
        Same,   //!< those of the first table, in the same order
        Others, //!< in some row another one
      };

      //! The row of the filled cell next above the data: titles stand higher.
      std::optional<std::uint32_t> lastHeadingRow( std::uint32_t column ) const
      {
        for ( std::uint32_t row = mRows.front(); row > 0; --row )
        {
          if ( mGrid.cell( row - 1, column ) && !isColumnNumbersRow( mGrid, row - 1 ) )
            return row - 1;
        }
        return std::nullopt;
      }

      std::string lastHeading( std::uint32_t column ) const
      {
        const std::optional<std::uint32_t> row = lastHeadingRow( column );
        return row ? lowerCase( mGrid.shown( *row, column ) ) : std::string();
      }

      //! "Arbeitslose 2022" above the first column of one table, "Arbeitslose 2023" above that of the other.
      bool haveTitlesOfTheirOwn( std::uint32_t column ) const
      {
        const std::optional<std::uint32_t> heading = lastHeadingRow( column );
        if ( !heading || *heading == 0 )
          return false;
        const std::string ofSecond = mGrid.shown( *heading - 1, firstColumn( column ) );
        std::uint32_t left = 0;
        while ( left < mKeyColumn && lastHeading( left ).empty() )
          ++left;
        const std::string ofFirst = mGrid.shown( *heading - 1, left );
        return !ofFirst.empty() && !ofSecond.empty() && ofFirst != ofSecond;
      }

      bool isEmpty( std::uint32_t column ) const
      {
        return lastHeading( column ).empty()
          && std::none_of( mRows.begin(), mRows.end(), [&]( std::uint32_t row ) { return mGrid.cell( row, column ) != nullptr; } );
      }

      //! An empty column at its left, or before the names at its left.
      bool isBehindGap( std::uint32_t column ) const
      {
        return isEmpty( column - 1 ) || ( column > mKeyColumn + 2 && isEmpty( column - 2 ) && !holdsFigures( column - 1 ) );
      }

      bool holdsFigures( std::uint32_t column ) const
      {
        std::size_t filled = 0;
        std::size_t figures = 0;
        for ( const std::uint32_t row : mRows )
        {
          const GridCell *cell = mGrid.cell( row, column );
          filled += cell != nullptr;
          figures += cell && isFigureCell( mGrid, *cell );
        }
        return figures * 2 > filled;
      }

      SecondKeys keysIn( std::uint32_t column ) const
      {
        std::unordered_set<std::string> ofFirst;
        for ( std::size_t i = 0; mIsOwnKey && i < mRows.size(); ++i )
          ofFirst.insert( mGrid.shown( mRows[i], mKeyColumn ) );
        std::size_t keys = 0;
        std::size_t filled = 0;
        std::size_t others = 0;
        for ( const std::uint32_t row : mRows )
        {
          const std::string key = mGrid.shown( row, column );
          if ( key.empty() )
            continue;
          ++filled;
          keys += mIsOwnKey ? ofFirst.contains( key ) : looksLikeAreaKey( key );
          others += key != mGrid.shown( row, mKeyColumn );
        }
        if ( filled == 0 || keys * 10 < filled * 9 )
          return SecondKeys::None;
        return others > 0 ? SecondKeys::Others : SecondKeys::Same;
      }

      //! That of the names at the left of the key, where the first table has them there.
      std::uint32_t firstColumn( std::uint32_t key ) const
      {
        std::uint32_t column = key;
        for ( std::uint32_t left = 1; left <= mKeyColumn && column > mKeyColumn + 1; ++left )
        {
          const std::string heading = lastHeading( mKeyColumn - left );
          if ( heading.empty() || lastHeading( key - left ) != heading )
            break;
          --column;
        }
        return column;
      }

      const Grid &mGrid;
      const std::vector<std::uint32_t> &mRows;
      std::uint32_t mKeyColumn;
      bool mIsOwnKey;
    };

  }

  std::vector<std::uint32_t> furtherTablesBelow( const Grid &grid, const std::vector<bool> &hasKey, std::uint32_t headerRow,
    std::uint32_t leadingEnd, std::vector<std::uint32_t> &repeated )
  {
    return Finder( grid, hasKey, headerRow, leadingEnd ).find( repeated );
  }

  std::optional<std::uint32_t> furtherTableBeside(
    const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t keyColumn, bool isOwnKey )
  {
    return BesideFinder( grid, rows, keyColumn, isOwnKey ).find();
  }

}
