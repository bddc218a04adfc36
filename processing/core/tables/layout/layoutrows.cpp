#include "tables/layout/layoutrows.h"

#include "keys/areakey.h"
#include "finding.h"
#include "tables/layout/bodyheadings.h"
#include "tables/layout/bodyrows.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/figurecell.h"
#include "tables/layout/furthertables.h"
#include "tables/layout/keycell.h"
#include "tables/layout/keycolumn.h"
#include "tables/layout/layouttitles.h"
#include "tables/layout/plannedrows.h"
#include "tables/layout/plannedtable.h"
#include "tables/layout/rowlooks.h"
#include "tables/layout/tableplanwords.h"
#include "text/periodtext.h"
#include "text/titledate.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

namespace sozialraum
{

  namespace
  {

    class RowFinder
    {
    public:
      RowFinder( TableLayout &layout, const Grid &grid, const TableReadOptions &options, const PlannedTable &plan )
        : mLayout( layout )
        , mGrid( grid )
        , mOptions( options )
        , mPlan( plan )
        , mHeaderRows( options.headerRows )
      {}

      LayoutRows find()
      {
        mLayout.plannedRows = rolesOfRows( mGrid, mPlan );
        if ( const std::optional<RowRange> planned =
               plannedHeaderRows( mGrid, mPlan, mLayout.plannedRows ) ) // as if a person had named their rows
          mHeaderRows = planned;
        findKey();
        findDataRows();
        takePlannedDataRows();
        dropNumbersAboveKeys();
        mLayout.leadingEnd = endOfLeadingColumns( mGrid, mDataRows, lastKeyColumn() );
        findHeaderRows();
        std::tie( mLayout.headerBegin, mLayout.headerEnd ) =
          withoutOtherRows( mGrid, mLayout.plannedRows, mLayout.headerBegin, mLayout.headerEnd );
        if ( !mHeaderRows && mPlan.rows.empty() )
          findFurtherTables();
        findGroupAboveHeadings( mLayout, mGrid );
        gatherTitles( mLayout, mGrid );
        takePlannedHeadingsAgain();
        findBodyHeadings( mLayout, mGrid, mDataRows );
        return { std::move( mDataRows ), mLayout.hasOwnKeys };
      }

    private:
      void findKey()
      {
        std::size_t cells = 0;
        for ( std::size_t row = 0; row < mGrid.rowCount() && cells == 0; ++row )
          cells += mGrid.row( row ).size();
        if ( cells == 0 )
          throw InputError( codes::tableEmpty );
        const std::optional<KeyColumns> planned = plannedKeyColumns( mGrid, mPlan );
        const bool isNamed = planned || !mOptions.keyColumns.empty();
        const std::optional<KeyColumns> key = planned ? planned
          : isNamed                                   ? namedKeyColumns( mGrid, mOptions.keyColumns )
                                                      : findKeyColumns( mGrid );
        if ( !key )
          throw InputError( codes::keyColumnMissing );
        mLayout.keyColumns = key->columns;
        mLayout.keysHaveMarks = key->hasMarks;
        mLayout.dataBegin = key->firstRow;
        mIsOwnKey = key->isOwn || isNamed; // what a person calls a key needs no look of one
        mLayout.hasOwnKeys = key->isOwn;
      }

      //! "14;5;24" above the first area: a number where the others have their names, and a shorter key.
      void dropNumbersAboveKeys()
      {
        if ( mDataRows.size() < 3 || mIsOwnKey || mHeaderRows || mPlan.hasRows( RowRole::Data ) )
          return;
        const std::uint32_t name = lastKeyColumn() + 1;
        const GridCell *cell = mGrid.cell( mDataRows.front(), name );
        if ( !cell || !isFigureCell( mGrid, *cell ) || endOfLeadingColumns( mGrid, mDataRows, lastKeyColumn() ) <= name )
          return;
        const std::size_t length = mGrid.shown( mDataRows.front(), lastKeyColumn() ).size();
        if ( length > 2 || mGrid.shown( mDataRows[1], lastKeyColumn() ).size() < 5 )
          return;
        mNumbersAbove = mDataRows.front();
        mDataRows.erase( mDataRows.begin() );
        mLayout.dataBegin = mDataRows.front();
      }

      void takePlannedDataRows()
      {
        if ( mLayout.plannedRows.empty() )
          return;
        mDataRows = plannedDataRows( mGrid, mLayout.plannedRows, mDataRows );
        if ( mDataRows.empty() )
          throw InputError( codes::tableEmpty );
        mLayout.dataBegin = mDataRows.front();
        mLayout.dataEnd = mDataRows.back() + 1;
        if ( mPlan.hasRows( RowRole::Heading ) && mGrid.sourceRow( mLayout.dataBegin ) <= mHeaderRows->last )
          throw InputError( codes::planHeadingApart, { planwords::rowName( mPlan, mHeaderRows->last ) } );
      }

      void takePlannedHeadingsAgain()
      {
        for ( std::uint32_t row = 0; row < mLayout.plannedRows.size(); ++row )
        {
          if ( mLayout.plannedRow( row ) == RowRole::HeadingAgain )
            mLayout.repeatedHeadings.push_back( row );
        }
      }

      //! First row of the grid that stands at or below \a sourceRow of the file.
      std::uint32_t rowFromSource( std::uint32_t sourceRow ) const
      {
        std::uint32_t row = 0;
        while ( row < mGrid.rowCount() && mGrid.sourceRow( row ) < sourceRow )
          ++row;
        return row;
      }

      std::uint32_t lastKeyColumn() const { return *std::max_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() ); }

      bool hasKey( std::uint32_t row ) const
      {
        std::string key = mGrid.shown( row, mLayout.keyColumns.front() );
        if ( mLayout.keysHaveMarks )
        {
          if ( std::optional<KeyCell> marked = keyWithMarks( key ) )
            key = std::move( marked->key );
        }
        if ( key.empty() || isColumnNumbersRow( mGrid, row ) )
          return false;
        if ( mIsOwnKey )
          return ( mGrid.row( row ).size() > 1 && !isOneText( mGrid, row ) ) || mGrid.columnCount() == 1;
        const bool isRepeated = mGrid.row( row ).size() > 2 && isOneText( mGrid, row ); // "2021;2021;2021"
        return ( looksLikeAreaKey( key ) || isSpoiltAreaKey( key ) ) && !isRepeated && hasCellOutside( mGrid, row, mLayout.keyColumns );
      }

      //! "0" above the states: the whole country. Further down it is kept as any other key among official ones.
      bool isKeyOfAll( std::uint32_t row ) const
      {
        return mGrid.shown( row, mLayout.keyColumns.front() ) == "0" && hasCellOutside( mGrid, row, mLayout.keyColumns )
          && !isColumnNumbersRow( mGrid, row );
      }

      void findDataRows()
      {
        if ( mHeaderRows )
          mLayout.dataBegin = rowFromSource( mHeaderRows->last + 1 );
        std::uint32_t end = static_cast<std::uint32_t>( mGrid.rowCount() );
        for ( std::uint32_t row = mLayout.dataBegin; row < end; ++row )
        {
          if ( isEndLine( mGrid, row ) )
          {
            end = row;
            mLayout.isGenesis = mLayout.hasEndLine = true;
          }
        }
        for ( std::uint32_t row = mLayout.dataBegin; row < end; ++row )
        {
          if ( !hasKey( row ) )
            continue;
          mDataRows.push_back( row );
          mLayout.dataEnd = row + 1;
        }
        if ( mDataRows.empty() && mPlan.hasRows( RowRole::Data ) )
          return;
        if ( mDataRows.empty() )
          throw InputError( codes::tableEmpty );
        mLayout.dataBegin = mDataRows.front();
        if ( !mHeaderRows && !mIsOwnKey && mLayout.dataBegin > 0 && isKeyOfAll( mLayout.dataBegin - 1 ) )
          mDataRows.insert( mDataRows.begin(), --mLayout.dataBegin );
      }

      void findHeaderRows()
      {
        if ( mHeaderRows )
        {
          mLayout.headerBegin = rowFromSource( mHeaderRows->first );
          mLayout.headerEnd = std::min( rowFromSource( mHeaderRows->last + 1 ), mLayout.dataBegin );
          mLayout.headerBegin = std::min( mLayout.headerBegin, mLayout.headerEnd );
        }
        else
        {
          mLayout.headerEnd = mLayout.dataBegin;
          while ( mLayout.headerEnd > 0
            && ( mGrid.row( mLayout.headerEnd - 1 ).empty() || isBodyHeadingBelowHeadings( mLayout.headerEnd - 1 )
              || isTotalBelowTheirs( mLayout.headerEnd - 1 ) ) )
            --mLayout.headerEnd;
          mLayout.headerBegin = mLayout.headerEnd;
          while ( mLayout.headerBegin > 0 && !isTitleRow( mGrid, mLayout.headerBegin - 1, lastKeyColumn() )
            && !isTitleInParts( mLayout.headerBegin - 1 ) )
            --mLayout.headerBegin;
        }
      }

      //! "Einwohner am 31.12.2023 | Gebietsstand: 1.1.2024" above key and name, which have headings of their own below.
      bool isTitleInParts( std::uint32_t row ) const
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        if ( cells.size() < 2 || row + 1 >= mLayout.headerEnd || cells.back().column >= mLayout.leadingEnd )
          return false;
        const std::span<const GridCell> below = mGrid.row( row + 1 );
        const bool areHeadings = !below.empty() && below.back().column >= mLayout.leadingEnd
          && std::all_of(
            cells.begin(), cells.end(), [&]( const GridCell &cell ) { return mGrid.cell( row + 1, cell.column ) != nullptr; } );
        const bool hasDate = std::any_of( cells.begin(), cells.end(), [&]( const GridCell &cell ) {
          const std::array<std::string, 1> line{ mGrid.shown( &cell ) };
          return dateOfFigures( line ).has_value() || isAboutTheFile( line.front() );
        } );
        return areHeadings && hasDate;
      }

      //! How many rows without a key have one cell, in the columns that tell what a row is.
      std::size_t lonelyRowsInBody() const
      {
        std::size_t count = 0;
        for ( std::uint32_t row = mLayout.dataBegin; row < mLayout.dataEnd; ++row )
        {
          const std::span<const GridCell> cells = mGrid.row( row );
          count += cells.size() == 1 && cells.front().column < mLayout.leadingEnd;
        }
        return count;
      }

      //! How many of them have one text over the columns of values.
      std::size_t rowsOverValuesInBody() const
      {
        std::size_t count = 0;
        for ( std::uint32_t row = mLayout.dataBegin; row < mLayout.dataEnd; ++row )
          count += isTextOverValues( mGrid, row, mLayout.leadingEnd );
        return count;
      }

      /**
       * Whether a row above the data, below the headings, speaks of the rows of data: "Planungsraum I", "2021", "in %". A column that no
       * row above names is headed by it instead, unless such rows come again between the data.
       */
      bool isBodyHeadingBelowHeadings( std::uint32_t row ) const
      {
        const std::string text = bodyHeadingText( mGrid, row, mLayout.leadingEnd );
        if ( text.empty() || isNameOfColumn( text ) )
          return false;
        if ( !headingStandsAbove( row ) )
          return false;
        if ( isTextOverValues( mGrid, row, mLayout.leadingEnd ) && !markedPeriodFromText( text ) ) // or a heading of the first column
          return rowsOverValuesInBody() > 0;
        if ( bodyHeading( row, text ).kind != BodyHeadingKind::Group || lonelyRowsInBody() > 0 )
          return true;
        return !headingAbove( mGrid, row, mGrid.row( row ).front().column ).empty();
      }

      //! Whether the next row above that neither speaks of the rows of data nor totals them may be of headings.
      bool headingStandsAbove( std::uint32_t row ) const
      {
        while ( row > 0
          && ( mGrid.row( row - 1 ).empty() || !bodyHeadingText( mGrid, row - 1, mLayout.leadingEnd ).empty() || isTotal( row - 1 ) ) )
          --row;
        return row > 0 && !isTitleRow( mGrid, row - 1, lastKeyColumn() );
      }

      //! Figures without a key.
      bool isTotal( std::uint32_t row ) const
      {
        return row == mNumbersAbove || holdsFigures( mGrid, row, lastKeyColumn() )
          || isTotalBelowHeadings( mGrid, row, mLayout.leadingEnd );
      }

      //! A total above the areas, with headings above it.
      bool isTotalBelowTheirs( std::uint32_t row ) const { return isTotal( row ) && headingStandsAbove( row ); }

      static bool isNameOfColumn( const std::string &text )
      {
        const std::string lower = lowerCase( text );
        return hasWord( lower, "ags" ) || hasWord( lower, "ars" ) || containsAny( lower, { "schlüssel", "kennziffer" } ) || lower == "name"
          || lower == "gemeinde" || lower == "kreis" || lower == "region" || lower == "gebiet" || lower == "nr." || lower == "nr";
      }

      void findFurtherTables()
      {
        std::vector<bool> hasKeys( mGrid.rowCount(), false );
        for ( const std::uint32_t row : mDataRows )
          hasKeys[row] = !mIsOwnKey || hasFigure( row );
        if ( mLayout.headerEnd > mLayout.headerBegin )
          mLayout.furtherTables = furtherTablesBelow( mGrid, hasKeys, mLayout.headerEnd - 1, mLayout.leadingEnd, mLayout.repeatedHeadings );
        if ( !mLayout.repeatedHeadings.empty() )
          std::erase_if( mDataRows, [this]( std::uint32_t row ) {
            return std::find( mLayout.repeatedHeadings.begin(), mLayout.repeatedHeadings.end(), row ) != mLayout.repeatedHeadings.end();
          } );
        if ( mLayout.keyColumns.size() == 1 && mLayout.furtherTables.empty() )
          mLayout.tableBeside = furtherTableBeside( mGrid, mDataRows, mLayout.keyColumns.front(), mIsOwnKey );
      }

      bool hasFigure( std::uint32_t row ) const
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        return std::any_of( cells.begin(), cells.end(), [this]( const GridCell &cell ) {
          return !mLayout.keyColumns.empty() && cell.column >= mLayout.leadingEnd && isFigureCell( mGrid, cell );
        } );
      }

      TableLayout &mLayout;
      const Grid &mGrid;
      const TableReadOptions &mOptions;
      const PlannedTable &mPlan;
      std::optional<RowRange> mHeaderRows; //!< that a person named
      bool mIsOwnKey = false;
      std::optional<std::uint32_t> mNumbersAbove; //!< row that looked like an area
      std::vector<std::uint32_t> mDataRows;
    };

  }

  LayoutRows findLayoutRows( TableLayout &layout, const Grid &grid, const TableReadOptions &options, const PlannedTable &plan )
  {
    return RowFinder( layout, grid, options, plan ).find();
  }

}
