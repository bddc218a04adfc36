#include "tables/formats/gridtable.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/flatfile.h"
#include "tables/formats/gridreport.h"
#include "tables/formats/longfile.h"
#include "tables/formats/sheettables.h"
#include "tables/formats/turnedtable.h"
#include "tables/layout/bodyrows.h"
#include "tables/layout/dimensionnames.h"
#include "tables/layout/gridkeys.h"
#include "tables/layout/keyblocks.h"
#include "tables/layout/keycell.h"
#include "tables/layout/plannedtable.h"
#include "tables/layout/timewords.h"
#include "observations/indicatornames.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/digits.h"
#include "text/words.h"
#include "tables/layout/tablelayout.h"
#include "text/textnumbers.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr std::uint32_t rowsBetweenProgress = 4096;

    class GridTableReader
    {
    public:
      GridTableReader( Grid &grid, TableLayout layout, const std::string &sheetTitle )
        : mGrid( grid )
        , mLayout( std::move( layout ) )
        , mTitlePeriod( mLayout.titleMeaning.date ? mLayout.titleMeaning.date->period : periodOfSheet( sheetTitle ) )
        , mDayOfTitle( mLayout.titleMeaning.date ? std::string() : dayOfYearInTitle( mLayout.title ) )
      {
        mFindings.percents.resize( grid.columnCount() );
        mFindings.thousands.resize( grid.columnCount() );
        mFindings.units.resize( grid.columnCount() );
      }

      TableReading read( ProblemReporter &problems, const Progress &progress )
      {
        mKeys = readGridKeys( mGrid, mLayout );
        const std::vector<std::uint32_t> &rows = mKeys.rows;
        mContexts = rowContexts( mLayout.bodyHeadings, rows );
        keepGroupsThatTellApart( mContexts, rows, mKeys.areas );
        TableReading reading;
        reading.description.plan.tables.push_back( plannedTable( mGrid, mLayout, rows ) );
        reading.description.firstRows = firstRowsOf( mGrid, mLayout );
        if ( !mKeys.district.empty() )
          mFindings.districtName = mGrid.shown( &mGrid.row( mKeys.districtRow ).front() );
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
        forgetCutCell();
        makeNamesUnique( mTable.indicators );
        const GridReport report( mGrid, mLayout, mKeys, mFindings );
        report.tell( problems );
        report.describe( mTable.areas, reading.description );
        reading.table = std::move( mTable );
        return reading;
      }

    private:
      void readRow( std::uint32_t row, std::uint32_t area )
      {
        if ( area == mTable.areas.size() )
          mTable.areas.push_back( { std::string( mKeys.keyOf( area ) ), nameIn( row ), mKeys.levels[area] } );
        while ( mContext < mContexts.size() && mContexts[mContext].firstRow <= row )
          ++mContext;
        const RowContext &context = mContext > 0 ? mContexts[mContext - 1] : mNoContext;
        std::string rowPeriod = mLayout.periodColumn ? periodOfRow( row ) : std::string();
        if ( rowPeriod.empty() )
          rowPeriod = context.period;
        const std::string part = partOfArea( row, area );
        const std::string dimensions = dimensionTexts( row, context ) + part;
        for ( std::size_t column = 0; column < mLayout.values.size(); ++column )
        {
          const ValueColumn &values = mLayout.values[column];
          Observation observation{ noValue, area, indicatorOf( column, dimensions, row, context, part ),
            mGrid.fileRow( row, values.column ), 0, ObservationStatus::Missing };
          const std::string &ofRow = !rowPeriod.empty() ? rowPeriod : mTitlePeriod;
          std::string period = !values.period.empty() ? values.period : partOfPeriod( ofRow, values.partOfYear );
          if ( !mLayout.periodColumn && mLayout.partOfYearColumn )
            period = withPartOfYear( period, row );
          if ( areDigits( period, 4, 4 ) ) // "am 31.12." above years
            period += mDayOfTitle;
          observation.period = periodIndex( mPeriodNumbers.numberOf( period ) );
          if ( observation.period == mTable.periods.size() )
            mTable.periods.push_back( period );
          readCell( mGrid.cell( row, values.column ), values, observation );
          if ( values.companion )
            readCompanion( mGrid.cell( row, *values.companion ), observation );
          if ( observation.value != std::floor( observation.value ) && !std::isnan( observation.value ) )
            mTable.indicators[observation.indicator].hasFractions = true;
          mTable.observations.push_back( observation );
        }
      }

      //! "2023-01" of "2023" and "Januar"; other periods have no such parts.
      static std::string partOfPeriod( const std::string &period, const std::string &part )
      {
        if ( part.empty() || period.size() != 4 )
          return period;
        return periodFromText( part + " " + period ).value_or( period );
      }

      std::string nameIn( std::uint32_t row ) const
      {
        if ( mLayout.nameColumn )
          return mGrid.shown( row, *mLayout.nameColumn );
        if ( !mLayout.keysHaveMarks )
          return {};
        const std::optional<KeyCell> key = keyWithMarks( mGrid.shown( row, mLayout.keyColumns.front() ) );
        return key ? key->name : std::string();
      }

      //! "davon männlich" in the column of names, below the row that names the area.
      std::string partOfArea( std::uint32_t row, std::uint32_t area ) const
      {
        std::string name = mLayout.partsBesideNames ? nameIn( row ) : std::string();
        return name == mTable.areas[area].name ? std::string() : name;
      }

      std::string periodOfRow( std::uint32_t row )
      {
        std::string text = mGrid.shown( row, *mLayout.periodColumn );
        if ( std::optional<std::string> year = periodOfShortYear( text ) )
        {
          if ( ++mFindings.shortYears == 1 )
            mFindings.firstShortYear = { text, *year };
          text = std::move( *year );
        }
        if ( mLayout.partOfYearColumn )
        {
          if ( std::string period = withPartOfYear( text, row ); period != text )
            return period;
        }
        const std::optional<MarkedPeriod> period = markedPeriodFromText( text );
        return period ? period->period : text;
      }

      //! "2023-01" of \a year where the row has "Januar" in the column of parts; else \a year as it is.
      std::string withPartOfYear( const std::string &year, std::uint32_t row ) const
      {
        const bool isQuarter = containsAny( lowerCase( mLayout.headings[*mLayout.partOfYearColumn] ), { "quartal", "quarter" } );
        return monthOfYearInTwo( year, mGrid.shown( row, *mLayout.partOfYearColumn ), isQuarter ).value_or( year );
      }

      std::string dimensionTexts( std::uint32_t row, const RowContext &context ) const
      {
        std::string texts;
        for ( const std::uint32_t column : mLayout.dimensionColumns )
          texts += mGrid.shown( row, column ) + '\x1f';
        for ( const std::string &group : context.groups )
          texts += group + '\x1f';
        if ( !context.unit.empty() )
          texts += '\x1d' + context.unit;
        return texts;
      }

      //! Columns that say the same of different periods are one indicator.
      std::uint32_t indicatorOf(
        std::size_t column, const std::string &dimensions, std::uint32_t row, const RowContext &context, const std::string &part )
      {
        const TableIndicator &ofColumn = mLayout.values[column].indicator;
        if ( dimensions.empty() && column < mIndicatorOfColumn.size() )
          return mIndicatorOfColumn[column];
        std::string identity = ofColumn.name + '\x1f' + ofColumn.unit + '\x1f' + ofColumn.code + '\x1f' + dimensions;
        // Two columns with the same heading and period stay two.
        for ( std::size_t other = 0; other < column; ++other )
        {
          const ValueColumn &before = mLayout.values[other];
          const ValueColumn &own = mLayout.values[column];
          if ( before.period == own.period && before.partOfYear == own.partOfYear && before.indicator.name == ofColumn.name
            && before.indicator.unit == ofColumn.unit && before.indicator.code == ofColumn.code )
            identity += '\x1e';
        }
        const std::uint32_t number = mIndicatorNumbers.numberOf( identity );
        if ( number == mTable.indicators.size() )
          mTable.indicators.push_back( withDimensions( ofColumn, { mGrid, mLayout, row, context, part } ) );
        if ( dimensions.empty() )
          mIndicatorOfColumn.push_back( number );
        return number;
      }

      void countUnreadable( std::string_view text, const Observation &observation )
      {
        if ( ++mFindings.unreadable > 1 )
          return;
        mFindings.firstUnreadable = shortened( text );
        mFindings.firstUnreadableRow = observation.sourceRow;
      }

      void readCell( const GridCell *cell, const ValueColumn &column, Observation &observation )
      {
        if ( !cell )
        {
          mFindings.signs.count( {}, { noValue, ObservationStatus::Missing } );
          return;
        }
        if ( cell->type == CellType::Number )
        {
          observation.value = mGrid.shownNumber( *cell );
          observation.status = ObservationStatus::Value;
          readUnit( {}, mGrid.shown( cell ), column, observation );
          const NumberFormat &format = mGrid.format( *cell );
          mFindings.percents[cell->column].add( format.isPercent, observation );
          mFindings.thousands[cell->column] = std::max( mFindings.thousands[cell->column], format.thousands );
          return;
        }
        if ( cell->type == CellType::Error )
        {
          mFindings.signs.count( mGrid.text( *cell ), { noValue, ObservationStatus::Missing } );
          return;
        }
        const std::string_view text = mGrid.text( *cell );
        const std::optional<CellValue> value = cell->type == CellType::Text ? cellValueFromText( text, column.marks ) : std::nullopt;
        if ( !value )
        {
          countUnreadable( text, observation );
          return;
        }
        observation.value = value->value;
        observation.status = value->status;
        if ( std::isfinite( value->value ) && !readUnit( value->unit, text, column, observation ) )
          return;
        mDashes |= value->status == ObservationStatus::Nothing;
        if ( value->status != ObservationStatus::Value || value->flag || !value->mark.empty() )
          mFindings.signs.count( text, *value );
        if ( const std::string_view mark = mGrid.mark( *cell ); !mark.empty() )
          mFindings.signs.count( mark, { value->value, ObservationStatus::Value } );
      }

      //! Tells the number in the unit of its column. \returns whether it can be; otherwise it is missing.
      bool readUnit( std::string_view unit, std::string_view text, const ValueColumn &column, Observation &observation )
      {
        const CellReading reading = column.units.read( observation.value, unit );
        if ( reading == CellReading::AsWritten )
          return true;
        if ( reading == CellReading::OtherUnit )
          countUnreadable( text, observation );
        else
          mFindings.units[column.column].add( reading, text, observation.sourceRow );
        if ( reading == CellReading::Converted || reading == CellReading::UnitGuessed )
          return true;
        observation.value = noValue;
        observation.status = ObservationStatus::Missing;
        return false;
      }

      //! The letter or mark in the column beside a value: "e", "()", "1)".
      void readCompanion( const GridCell *cell, Observation &observation )
      {
        if ( !cell || observation.status == ObservationStatus::Missing )
          return;
        const std::string mark = mGrid.shown( cell );
        if ( ( mark == "()" || mark == "/" ) && observation.status == ObservationStatus::Value )
          observation.status = ObservationStatus::Uncertain;
        CellValue flagged{ observation.value, observation.status };
        flagged.mark = mark;
        mFindings.signs.count( mark, flagged );
      }

      //! A table of GENESIS without its end was cut: its last number may have lost digits.
      void forgetCutCell()
      {
        const bool isCut = mGrid.ending == GridEnd::WithoutLineEnd && mLayout.isGenesis && !mLayout.hasEndLine;
        if ( !isCut || mKeys.rows.empty() || mKeys.rows.back() + 1 != mGrid.rowCount() )
          return;
        mFindings.cutRow = mGrid.sourceRow( mKeys.rows.back() );
        std::size_t last = 0; // among the columns of values, the one that was cut
        for ( std::size_t i = 0; i < mLayout.values.size(); ++i )
        {
          if ( mGrid.cell( mKeys.rows.back(), mLayout.values[i].column ) )
            last = i;
        }
        const std::size_t place = mTable.observations.size() - mLayout.values.size() + last;
        std::size_t at = 0;
        mTable.observations.change( [&]( Observation &observation ) {
          if ( at++ != place )
            return false;
          observation.value = noValue;
          observation.status = ObservationStatus::Missing;
          return true;
        } );
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

      Grid &mGrid;
      TableLayout mLayout;
      ObservationTable mTable;
      GridKeys mKeys;
      GridFindings mFindings;
      TextNumbers mPeriodNumbers;
      TextNumbers mIndicatorNumbers;
      std::vector<std::uint32_t> mIndicatorOfColumn;
      std::vector<RowContext> mContexts;
      std::size_t mContext = 0; //!< the one that comes next
      RowContext mNoContext;
      std::string mTitlePeriod;
      std::string mDayOfTitle;
      bool mDashes = false;
    };

  }

  TableReading readGrid(
    Grid grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    if ( isLongSheet( grid ) )
      return readLongSheet( grid, name, problems, progress );
    if ( isFlatFileGrid( grid ) )
      return readFlatFileGrid( grid, options, problems, progress );
    if ( std::optional<TableReading> turned = readAreasInColumns( grid, name, options, problems, progress ) )
      return std::move( *turned );
    if ( const std::size_t repeated = repeatKeysOfBlocks( grid ); repeated > 0 )
      problems.report( { codes::keysRepeated, { std::to_string( repeated ) } } );
    if ( options.plan && options.plan->tables.size() > 1 )
      return readTablesOfSheet( grid, rangesOfPlan( grid, *options.plan ), name, options, problems, progress );
    TableLayout layout = understandLayout( grid, name, options );
    if ( grid.turnedFrom == 0 && ( !layout.furtherTables.empty() || layout.tableBeside ) )
      return readTablesOfSheet( grid, rangesOfTables( grid, layout ), name, options, problems, progress );
    if ( const std::optional<RepeatedTexts> repeated = repeatTextsOfBlocks( grid, layout ) )
    {
      const std::string &heading = layout.headings[repeated->column];
      problems.report( { codes::textsRepeated,
        { heading.empty() ? columnLetters( repeated->column + grid.firstColumn ) : heading, std::to_string( repeated->rows ) } } );
      layout = understandLayout( grid, name, options );
    }
    return GridTableReader( grid, std::move( layout ), options.sheetTitle ).read( problems, progress );
  }

}
