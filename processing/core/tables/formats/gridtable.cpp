#include "tables/formats/gridtable.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/flatfile.h"
#include "tables/formats/longfile.h"
#include "tables/layout/gridkeys.h"
#include "observations/indicatornames.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/signcount.h"
#include "tables/layout/tablelayout.h"
#include "text/textnumbers.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr std::uint32_t shownRows = 15;
    constexpr std::uint32_t shownColumns = 30;
    constexpr std::uint32_t rowsBetweenProgress = 4096;

    class GridTableReader
    {
    public:
      GridTableReader( Grid &grid, TableLayout layout )
        : mGrid( grid )
        , mLayout( std::move( layout ) )
        , mPercents( grid.columnCount() )
      {}

      TableReading read( ProblemReporter &problems, const Progress &progress )
      {
        mKeys = readGridKeys( mGrid, mLayout );
        const std::vector<std::uint32_t> &rows = mKeys.rows;
        TableReading reading;
        reading.description.firstRows = firstRows();
        mTable.areas.reserve( mKeys.levels.size() );
        for ( std::size_t i = 0; i < rows.size(); ++i )
        {
          readRow( rows[i], mKeys.areas[i] );
          if ( i % rowsBetweenProgress != 0 )
            continue;
          advance( progress, static_cast<double>( i ) / static_cast<double>( rows.size() ) );
          mGrid.forgetRowsBefore( rows[i] );
        }
        roundZeros();
        reportPercents( problems );
        makeNamesUnique( mTable.indicators );
        report( problems );
        describe( reading.description );
        reading.table = std::move( mTable );
        return reading;
      }

    private:
      void readRow( std::uint32_t row, std::uint32_t area )
      {
        if ( area == mTable.areas.size() )
          mTable.areas.push_back( { std::string( mKeys.keyOf( area ) ),
            mLayout.nameColumn ? mGrid.shown( row, *mLayout.nameColumn ) : std::string(), mKeys.levels[area] } );
        const std::string rowPeriod = mLayout.periodColumn ? periodOfCell( row, *mLayout.periodColumn ) : std::string();
        const std::string dimensions = dimensionTexts( row );
        for ( std::size_t column = 0; column < mLayout.values.size(); ++column )
        {
          const ValueColumn &values = mLayout.values[column];
          Observation observation{ noValue, area, indicatorOf( column, dimensions, row ), mGrid.sourceRow( row ), 0,
            ObservationStatus::Missing };
          const std::string &period = !values.period.empty() ? values.period : !rowPeriod.empty() ? rowPeriod : mLayout.titlePeriod;
          observation.period = periodIndex( mPeriodNumbers.numberOf( period ) );
          if ( observation.period == mTable.periods.size() )
            mTable.periods.push_back( period );
          readCell( mGrid.cell( row, values.column ), observation );
          if ( observation.value != std::floor( observation.value ) && !std::isnan( observation.value ) )
            mTable.indicators[observation.indicator].hasFractions = true;
          mTable.observations.push_back( observation );
        }
      }

      std::string periodOfCell( std::uint32_t row, std::uint32_t column ) const
      {
        const std::string text = mGrid.shown( row, column );
        return periodFromText( text ).value_or( text );
      }

      std::string dimensionTexts( std::uint32_t row ) const
      {
        std::string texts;
        for ( const std::uint32_t column : mLayout.dimensionColumns )
          texts += mGrid.shown( row, column ) + '\x1f';
        return texts;
      }

      //! Columns that say the same of different periods are one indicator.
      std::uint32_t indicatorOf( std::size_t column, const std::string &dimensions, std::uint32_t row )
      {
        const TableIndicator &ofColumn = mLayout.values[column].indicator;
        if ( dimensions.empty() && column < mIndicatorOfColumn.size() )
          return mIndicatorOfColumn[column];
        std::string identity = ofColumn.name + '\x1f' + ofColumn.unit + '\x1f' + ofColumn.code + '\x1f' + dimensions;
        // Two columns with the same heading and period stay two.
        for ( std::size_t other = 0; other < column; ++other )
        {
          const ValueColumn &before = mLayout.values[other];
          if ( before.period == mLayout.values[column].period && before.indicator.name == ofColumn.name
            && before.indicator.unit == ofColumn.unit && before.indicator.code == ofColumn.code )
            identity += '\x1e';
        }
        const std::uint32_t number = mIndicatorNumbers.numberOf( identity );
        if ( number == mTable.indicators.size() )
          mTable.indicators.push_back( withDimensions( ofColumn, row ) );
        if ( dimensions.empty() )
          mIndicatorOfColumn.push_back( number );
        return number;
      }

      TableIndicator withDimensions( TableIndicator indicator, std::uint32_t row ) const
      {
        constexpr std::array<std::string_view, 5> plainValue{ "Wert", "wert", "value", "Value", "obs_value" };
        if ( !mLayout.dimensionColumns.empty() && std::find( plainValue.begin(), plainValue.end(), indicator.name ) != plainValue.end() )
          indicator.name.clear();
        for ( const std::uint32_t column : mLayout.dimensionColumns )
        {
          const std::string text = mGrid.shown( row, column );
          indicator.dimensions.emplace_back( mLayout.headings[column], text );
          if ( !text.empty() )
            indicator.name += ( indicator.name.empty() ? "" : " | " ) + text;
        }
        return indicator;
      }

      void readCell( const GridCell *cell, Observation &observation )
      {
        if ( !cell )
        {
          mSigns.count( {}, { noValue, ObservationStatus::Missing } );
          return;
        }
        if ( cell->type == CellType::Number )
        {
          observation.value = mGrid.shownNumber( *cell );
          observation.status = ObservationStatus::Value;
          mPercents[cell->column].add( mGrid.format( *cell ).isPercent, observation );
          return;
        }
        if ( cell->type == CellType::Error )
        {
          mSigns.count( mGrid.text( *cell ), { noValue, ObservationStatus::Missing } );
          return;
        }
        const std::string_view text = mGrid.text( *cell );
        const std::optional<CellValue> value = cell->type == CellType::Text ? cellValueFromText( text, mLayout.marks ) : std::nullopt;
        if ( !value )
        {
          if ( ++mUnreadable == 1 )
          {
            mFirstUnreadable = shortened( text );
            mFirstUnreadableRow = observation.sourceRow;
          }
          return;
        }
        observation.value = value->value;
        observation.status = value->status;
        mDashes |= value->status == ObservationStatus::Nothing;
        if ( value->status != ObservationStatus::Value || value->flag )
          mSigns.count( text, *value );
        if ( const std::string_view mark = mGrid.mark( *cell ); !mark.empty() )
          mSigns.count( mark, { value->value, ObservationStatus::Value } );
      }

      //! Where a dash is used for "exactly nothing", as by the statistical offices, a 0 is more than that.
      void roundZeros()
      {
        if ( !mDashes && !mLayout.isGenesis )
          return;
        mTable.observations.change( []( Observation &observation ) {
          const bool isRounded = observation.status == ObservationStatus::Value && observation.value == 0.0;
          if ( isRounded )
            observation.status = ObservationStatus::ZeroRounded;
          return isRounded;
        } );
      }

      void report( ProblemReporter &problems ) const
      {
        if ( mUnreadable > 0 )
          problems.report(
            { codes::cellsNotReadable, { std::to_string( mUnreadable ), mFirstUnreadable, std::to_string( mFirstUnreadableRow ) } } );
        if ( mLayout.marks.assumed )
          problems.report( { codes::numberMarksAssumed, { std::string( 1, mLayout.marks.decimal ), mLayout.marks.thousands } } );
        if ( mLayout.contradictoryMarks )
          problems.report( { codes::numberMarksContradictory, { std::string( 1, mLayout.marks.decimal ) } } );
        if ( mKeys.zerosRestored > 0 )
          problems.report(
            { codes::keyZerosRestored, { headingOf( mLayout.keyColumns.front() ), std::to_string( mKeys.zerosRestored ) } } );
      }

      std::string headingOf( std::uint32_t column ) const
      {
        return mLayout.headings[column].empty() ? "column " + std::to_string( column + 1 ) : mLayout.headings[column];
      }

      void describe( TableDescription &description ) const
      {
        description.format = mLayout.isGenesis ? TableFormat::GenesisTable : TableFormat::Plain;
        description.title = mLayout.title;
        if ( mLayout.headerEnd > mLayout.headerBegin )
          description.headerRows = { mGrid.sourceRow( mLayout.headerBegin ), mGrid.sourceRow( mLayout.headerEnd - 1 ) };
        description.dataRows = { mGrid.sourceRow( mLayout.dataBegin ), mGrid.sourceRow( mLayout.dataEnd - 1 ) };
        for ( const std::uint32_t column : mLayout.keyColumns )
          description.keyColumns.push_back( headingOf( column ) );
        if ( mLayout.nameColumn )
          description.nameColumn = headingOf( *mLayout.nameColumn );
        for ( const TableArea &area : mTable.areas )
          ++description.areaCounts[static_cast<std::size_t>( area.level )];
        description.restoredZeros = mKeys.zerosRestored;
        description.numbers = mLayout.marks;
        description.signs = mSigns.counts();
        description.leftOut = mLayout.leftOut;
        description.rowCount = mGrid.rowCount() > 0 ? mGrid.sourceRow( mGrid.rowCount() - 1 ) : 0;
      }

      std::vector<std::vector<std::string>> firstRows() const
      {
        std::vector<std::vector<std::string>> rows;
        for ( std::uint32_t row = 0; row < std::min<std::size_t>( mGrid.rowCount(), mLayout.dataBegin + shownRows ); ++row )
        {
          std::vector<std::string> &shown = rows.emplace_back();
          for ( std::uint32_t column = 0; column < std::min( mGrid.columnCount(), shownColumns ); ++column )
            shown.push_back( mGrid.shown( row, column ) );
        }
        return rows;
      }

      //! Which numbers of a column are shown as percentages.
      struct PercentCells
      {
        std::size_t percents = 0;
        std::size_t others = 0; //!< but for zeros, which are the same either way
        std::uint32_t firstOther = 0;

        void add( bool isPercent, const Observation &observation )
        {
          percents += isPercent;
          if ( !isPercent && observation.value != 0.0 && ++others == 1 )
            firstOther = observation.sourceRow;
        }
      };

      //! A number among percentages that is not shown as one may be a hundred times too small.
      void reportPercents( ProblemReporter &problems ) const
      {
        for ( std::uint32_t column = 0; column < mPercents.size(); ++column )
        {
          const PercentCells &cells = mPercents[column];
          if ( cells.percents > 0 && cells.others > 0 )
            problems.report( { codes::percentFormatMissing,
              { shortened( headingOf( column ) ), std::to_string( cells.others ), cellName( cells.firstOther - 1, column ) } } );
        }
      }

      Grid &mGrid;
      TableLayout mLayout;
      ObservationTable mTable;
      GridKeys mKeys;
      std::vector<PercentCells> mPercents; //!< by column
      TextNumbers mPeriodNumbers;
      TextNumbers mIndicatorNumbers;
      std::vector<std::uint32_t> mIndicatorOfColumn;
      SignCount mSigns;
      bool mDashes = false;
      std::size_t mUnreadable = 0;
      std::string mFirstUnreadable;
      std::uint32_t mFirstUnreadableRow = 0;
    };

  }

  TableReading readGrid(
    Grid grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    if ( isLongSheet( grid ) )
      return readLongSheet( grid, name, problems, progress );
    if ( isFlatFileGrid( grid ) )
      return readFlatFileGrid( grid, options, problems, progress );
    return GridTableReader( grid, understandLayout( grid, name, options ) ).read( problems, progress );
  }

}
