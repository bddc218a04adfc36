#include "tables/layout/furthertables.h"

#include "keys/areakey.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/keycolumn.h"
#include "text/periodtext.h"
#include "text/titledate.h"

#include <algorithm>
#include <span>
#include <string>

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
          if ( isRepeated( row ) && !hasDateBetween( start, row ) )
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

  }

  std::vector<std::uint32_t> furtherTablesBelow( const Grid &grid, const std::vector<bool> &hasKey, std::uint32_t headerRow,
    std::uint32_t leadingEnd, std::vector<std::uint32_t> &repeated )
  {
    return Finder( grid, hasKey, headerRow, leadingEnd ).find( repeated );
  }

  std::optional<std::uint32_t> furtherTableBeside( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t keyColumn )
  {
    if ( rows.empty() )
      return std::nullopt;
    const std::string heading = headingAbove( grid, rows.front(), keyColumn );
    if ( heading.empty() )
      return std::nullopt;
    for ( std::uint32_t column = keyColumn + 2; column < std::min( grid.columnCount(), mostKeyColumns ); ++column )
    {
      if ( headingAbove( grid, rows.front(), column ) != heading )
        continue;
      std::size_t keys = 0;
      std::size_t filled = 0;
      std::size_t others = 0;
      for ( const std::uint32_t row : rows )
      {
        const std::string key = grid.shown( row, column );
        filled += !key.empty();
        keys += looksLikeAreaKey( key );
        others += !key.empty() && key != grid.shown( row, keyColumn );
      }
      if ( filled > 0 && keys * 10 >= filled * 9 && others > 0 )
        return column;
    }
    return std::nullopt;
  }

}
