#include "tables/layout/keyblocks.h"

#include "tables/layout/figurecell.h"
#include "tables/layout/keycell.h"
#include "tables/layout/keyheads.h"
#include "text/periodtext.h"
#include "text/words.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t sampledRows = 3000;
    constexpr std::uint32_t lookedAtColumns = 4; // in which the key may be

    /**
     * Rows below a key that name something beside it, where the keys have the names of their areas there: "davon männlich" comes below each
     * of them; "Zwischensumme", "Planungsraum I" and the parts of a town do not, or are sums.
     */
    class NamedRows
    {
    public:
      NamedRows( const Grid &grid, std::uint32_t key, std::uint32_t last )
        : mGrid( grid )
        , mColumn( last + 1 )
      {
        std::size_t block = 0;
        bool areNames = last == key;
        std::unordered_set<std::string> names;
        for ( std::uint32_t row = 0; row < grid.rowCount() && areNames; ++row )
        {
          const bool isFirst = isKeyOfBlock( grid, grid.cell( row, key ) ) && grid.row( row ).size() > 2;
          if ( isFirst )
          {
            ++block;
            areNames = names.insert( grid.shown( row, mColumn ) ).second;
          }
          else if ( block > 0 && continuesBlock( grid, row, last ) )
            mBlocks[grid.shown( row, mColumn )].insert( block );
        }
        // A town may have a part of its own name: "Dennheritz" below "Dennheritz".
        const auto alsoNames = static_cast<std::size_t>(
          std::count_if( mBlocks.begin(), mBlocks.end(), [&names]( const auto &named ) { return names.contains( named.first ); } ) );
        mAreNames = areNames && block > 1 && alsoNames * 3 <= mBlocks.size();
      }

      //! Whether a row is of the area above.
      bool isPart( std::uint32_t row ) const
      {
        if ( !mAreNames )
          return true;
        const std::string text = mGrid.shown( row, mColumn );
        const auto blocks = mBlocks.find( text );
        const std::string lower = lowerCase( text );
        return blocks != mBlocks.end() && blocks->second.size() > 1 && !isSumOrSource( text )
          && !containsAny( lower, { "summe", "insgesamt", "zusammen" } );
      }

    private:
      const Grid &mGrid;
      std::uint32_t mColumn;
      bool mAreNames = false;
      std::unordered_map<std::string, std::unordered_set<std::size_t>> mBlocks;
    };

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
          const NamedRows named( grid, column, last );
          std::size_t keys = 0;
          std::size_t followed = 0;
          std::size_t continued = 0;
          std::size_t interrupted = 0;
          bool inBlock = false;
          for ( std::uint32_t row = 0; row < rows; ++row )
          {
            if ( grid.row( row ).empty() )
              continue;
            if ( isKeyOfBlock( grid, grid.cell( row, column ) ) && grid.row( row ).size() > 2 )
            {
              ++keys;
              inBlock = true;
            }
            else if ( inBlock && continuesBlock( grid, row, last ) && named.isPart( row ) )
            {
              ++continued;
              followed += row > 0 && isKeyOfBlock( grid, grid.cell( row - 1, column ) );
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

    //! Looks for columns of texts that stand in the first rows of their blocks.
    class TextBlocks
    {
    public:
      TextBlocks( const Grid &grid, const TableLayout &layout )
        : mGrid( grid )
        , mLayout( layout )
      {
        for ( std::uint32_t row = layout.dataBegin; row < layout.dataEnd; ++row )
        {
          if ( grid.cell( row, layout.keyColumns.front() ) && grid.row( row ).size() > 1 )
            mRows.push_back( row );
        }
      }

      //! The first rows of the blocks of the column; empty: it has none.
      std::vector<std::uint32_t> starts( std::uint32_t column ) const
      {
        if ( mRows.empty() || !mGrid.cell( mRows.front(), column ) || isOftenFilled( column ) )
          return {};
        std::vector<std::uint32_t> found;
        std::unordered_set<std::string> keys;
        std::unordered_set<std::string> places;
        bool areAlike = false;
        for ( const std::uint32_t row : mRows )
        {
          if ( const GridCell *cell = mGrid.cell( row, column ) )
          {
            if ( isFigureCell( mGrid, *cell ) && !markedPeriodFromText( mGrid.shown( cell ) ) )
              return {};
            found.push_back( row );
            keys.clear();
          }
          if ( !keys.insert( mGrid.shown( row, mLayout.keyColumns.front() ) ).second )
            return {};
          areAlike |= !places.insert( placeWithout( row, column ) ).second;
        }
        return areAlike && found.size() >= 2 ? found : std::vector<std::uint32_t>();
      }

      //! Rows from one start to the next one get its text.
      std::size_t repeat( Grid &grid, std::uint32_t column, const std::vector<std::uint32_t> &starts ) const
      {
        for ( std::size_t i = 0; i < starts.size(); ++i )
        {
          const std::uint32_t last =
            i + 1 < starts.size() ? *std::prev( std::lower_bound( mRows.begin(), mRows.end(), starts[i + 1] ) ) : mRows.back();
          if ( last > starts[i] )
            grid.addMerged( { starts[i], last, column, column } );
        }
        grid.fillMergedDown();
        return mRows.size() - starts.size();
      }

    private:
      bool isOftenFilled( std::uint32_t column ) const
      {
        std::size_t filled = 0;
        for ( std::size_t i = 0; i < mRows.size() && filled * 2 <= mRows.size(); ++i )
          filled += mGrid.cell( mRows[i], column ) != nullptr;
        return filled * 2 > mRows.size();
      }

      //! What tells a row apart beside \a column.
      std::string placeWithout( std::uint32_t row, std::uint32_t column ) const
      {
        std::string place = mGrid.shown( row, mLayout.keyColumns.front() );
        const auto add = [&]( std::optional<std::uint32_t> other ) {
          place += '/' + ( other && *other != column ? mGrid.shown( row, *other ) : std::string() );
        };
        for ( const std::optional<std::uint32_t> other : { mLayout.periodColumn, mLayout.partOfYearColumn, mLayout.levelColumn } )
          add( other );
        for ( const std::uint32_t dimension : mLayout.dimensionColumns )
        {
          // Numbers may be the figures of rows that nothing else tells apart yet.
          if ( const GridCell *cell = mGrid.cell( row, dimension ); !cell || !isFigureCell( mGrid, *cell ) )
            add( dimension );
        }
        return place
          + std::to_string( std::lower_bound( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(), row,
                              []( const BodyHeading &heading, std::uint32_t wanted ) { return heading.row < wanted; } )
            - mLayout.bodyHeadings.begin() );
      }

      const Grid &mGrid;
      const TableLayout &mLayout;
      std::vector<std::uint32_t> mRows; //!< with a key
    };

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
    if ( const std::optional<std::size_t> below = repeatKeysOfHeads( grid ) )
      return *below;
    const std::optional<Blocks> blocks = blocksOf( grid );
    if ( !blocks )
      return 0;
    const NamedRows named( grid, blocks->key, blocks->last );
    std::size_t repeated = 0;
    for ( std::uint32_t row = 0; row < grid.rowCount(); ++row )
    {
      if ( !isKeyOfBlock( grid, grid.cell( row, blocks->key ) ) )
        continue;
      std::uint32_t end = row + 1;
      while ( end < grid.rowCount() && continuesBlock( grid, end, blocks->last ) && named.isPart( end ) )
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

  std::optional<RepeatedTexts> repeatTextsOfBlocks( Grid &grid, const TableLayout &layout )
  {
    if ( layout.keyColumns.size() != 1 || layout.hasEndLine )
      return std::nullopt;
    const TextBlocks blocks( grid, layout );
    for ( std::uint32_t column = 0; column < grid.columnCount(); ++column )
    {
      const bool isValue = std::any_of(
        layout.values.begin(), layout.values.end(), [column]( const ValueColumn &values ) { return values.column == column; } );
      if ( isValue || layout.isKeyColumn( column ) || column == layout.nameColumn || layout.flagColumns[column] )
        continue;
      if ( const std::vector<std::uint32_t> starts = blocks.starts( column ); !starts.empty() )
        return RepeatedTexts{ column, blocks.repeat( grid, column, starts ) };
    }
    return std::nullopt;
  }

}
