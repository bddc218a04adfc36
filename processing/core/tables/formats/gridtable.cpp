#include "tables/formats/gridtable.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/flatfile.h"
#include "tables/formats/longfile.h"
#include "tables/grids/gridpart.h"
#include "tables/layout/bodyrows.h"
#include "tables/layout/columnprofile.h"
#include "tables/layout/gridkeys.h"
#include "tables/layout/joinedreadings.h"
#include "tables/layout/keyblocks.h"
#include "tables/layout/keycell.h"
#include "tables/layout/plannedtable.h"
#include "observations/indicatornames.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/digits.h"
#include "text/signcount.h"
#include "text/words.h"
#include "tables/layout/tablelayout.h"
#include "text/textnumbers.h"
#include "findings/cutfilescodes.h"
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

    constexpr std::size_t listedColumns = 5;

    //! The first of many names, quoted.
    std::string shortList( const std::vector<std::string> &names )
    {
      std::string list;
      for ( std::size_t i = 0; i < std::min( names.size(), listedColumns ); ++i )
        list += ( i > 0 ? ", " : "" ) + shortened( names[i], 80 );
      return names.size() > listedColumns ? list + " …" : list;
    }

    //! "2021", "Jahr_2021", "Stand 31.12.2023": the name of a sheet may be the period of its figures.
    std::string periodOfSheet( std::string title )
    {
      std::replace( title.begin(), title.end(), '_', ' ' );
      const std::array<std::string, 1> lines{ std::move( title ) };
      const std::optional<TitleDate> date = dateOfFigures( lines );
      return date ? date->period : std::string();
    }

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr std::uint32_t shownRows = 15;
    constexpr std::uint32_t shownColumns = 30;
    constexpr std::uint32_t rowsBetweenProgress = 4096;

    class GridTableReader
    {
    public:
      GridTableReader( Grid &grid, TableLayout layout, const std::string &sheetTitle )
        : mGrid( grid )
        , mLayout( std::move( layout ) )
        , mPercents( grid.columnCount() )
        , mTitlePeriod( mLayout.titleMeaning.date ? mLayout.titleMeaning.date->period : periodOfSheet( sheetTitle ) )
      {}

      TableReading read( ProblemReporter &problems, const Progress &progress )
      {
        mKeys = readGridKeys( mGrid, mLayout );
        const std::vector<std::uint32_t> &rows = mKeys.rows;
        mContexts = rowContexts( mLayout.bodyHeadings, rows );
        keepGroupsThatTellApart( mContexts, rows, mKeys.areas );
        TableReading reading;
        reading.description.plan.tables.push_back( plannedTable( mGrid, mLayout, rows ) );
        reading.description.firstRows = firstRows();
        if ( !mKeys.district.empty() )
          mDistrictName = mGrid.shown( &mGrid.row( mKeys.districtRow ).front() );
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
        forgetCutCell();
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
          mTable.areas.push_back( { std::string( mKeys.keyOf( area ) ), nameIn( row ), mKeys.levels[area] } );
        while ( mContext < mContexts.size() && mContexts[mContext].firstRow <= row )
          ++mContext;
        const RowContext &context = mContext > 0 ? mContexts[mContext - 1] : mNoContext;
        std::string rowPeriod = mLayout.periodColumn ? periodOfRow( row ) : std::string();
        if ( rowPeriod.empty() )
          rowPeriod = context.period;
        const std::string dimensions = dimensionTexts( row, context );
        for ( std::size_t column = 0; column < mLayout.values.size(); ++column )
        {
          const ValueColumn &values = mLayout.values[column];
          Observation observation{ noValue, area, indicatorOf( column, dimensions, row, context ), mGrid.sourceRow( row ), 0,
            ObservationStatus::Missing };
          const std::string &period = !values.period.empty() ? values.period : !rowPeriod.empty() ? rowPeriod : mTitlePeriod;
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

      std::string nameIn( std::uint32_t row ) const
      {
        if ( mLayout.nameColumn )
          return mGrid.shown( row, *mLayout.nameColumn );
        if ( !mLayout.keysHaveMarks )
          return {};
        const std::optional<KeyCell> key = keyWithMarks( mGrid.shown( row, mLayout.keyColumns.front() ) );
        return key ? key->name : std::string();
      }

      std::string periodOfRow( std::uint32_t row )
      {
        const std::string text = mGrid.shown( row, *mLayout.periodColumn );
        if ( mLayout.partOfYearColumn )
        {
          const bool isQuarter = containsAny( lowerCase( mLayout.headings[*mLayout.partOfYearColumn] ), { "quartal", "quarter" } );
          if ( std::optional<std::string> period = monthOfYearInTwo( text, mGrid.shown( row, *mLayout.partOfYearColumn ), isQuarter ) )
            return std::move( *period );
        }
        const std::optional<MarkedPeriod> period = markedPeriodFromText( text );
        return period ? period->period : text;
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
      std::uint32_t indicatorOf( std::size_t column, const std::string &dimensions, std::uint32_t row, const RowContext &context )
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
          mTable.indicators.push_back( withDimensions( ofColumn, row, context ) );
        if ( dimensions.empty() )
          mIndicatorOfColumn.push_back( number );
        return number;
      }

      //! A number by itself says nothing: "Alter 3", not "3".
      std::string dimensionText( std::uint32_t row, std::uint32_t column ) const
      {
        std::string text = mGrid.shown( row, column );
        const std::string &heading = mLayout.headings[column];
        return areDigits( text ) && !heading.empty() && mLayout.dimensionColumns.size() > 1 ? heading + " " + text : text;
      }

      static bool isTotal( const std::string &group )
      {
        const std::string lower = lowerCase( group );
        return lower == "insgesamt" || lower == "gesamt" || lower == "total" || lower == "zusammen" || lower == "alle";
      }

      TableIndicator withDimensions( TableIndicator indicator, std::uint32_t row, const RowContext &context ) const
      {
        constexpr std::array<std::string_view, 5> plainValue{ "Wert", "wert", "value", "Value", "obs_value" };
        if ( !mLayout.dimensionColumns.empty() && std::find( plainValue.begin(), plainValue.end(), indicator.name ) != plainValue.end() )
          indicator.name.clear();
        for ( const std::uint32_t column : mLayout.dimensionColumns )
        {
          const std::string text = dimensionText( row, column );
          indicator.dimensions.emplace_back( mLayout.headings[column], mGrid.shown( row, column ) );
          if ( !text.empty() )
            indicator.name += ( indicator.name.empty() ? "" : " | " ) + text;
        }
        for ( const std::string &group : context.groups )
        {
          indicator.dimensions.emplace_back( std::string(), group );
          if ( !isTotal( group ) && group != indicator.name )
            indicator.name += ( indicator.name.empty() ? "" : " | " ) + group;
        }
        if ( !context.unit.empty() && indicator.unit != context.unit )
        {
          indicator.unit = context.unit;
          indicator.isCount = isUnitOfCounts( context.unit );
        }
        return indicator;
      }

      void countUnreadable( std::string_view text, const Observation &observation )
      {
        if ( ++mUnreadable > 1 )
          return;
        mFirstUnreadable = shortened( text );
        mFirstUnreadableRow = observation.sourceRow;
      }

      void readCell( const GridCell *cell, const ValueColumn &column, Observation &observation )
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
        const std::optional<CellValue> value = cell->type == CellType::Text ? cellValueFromText( text, column.marks ) : std::nullopt;
        if ( !value || ( !value->unit.empty() && plainUnitOfCell( value->unit ) != column.cellUnit ) )
        {
          countUnreadable( text, observation );
          return;
        }
        observation.value = value->value;
        observation.status = value->status;
        mDashes |= value->status == ObservationStatus::Nothing;
        if ( value->status != ObservationStatus::Value || value->flag || !value->mark.empty() )
          mSigns.count( text, *value );
        if ( const std::string_view mark = mGrid.mark( *cell ); !mark.empty() )
          mSigns.count( mark, { value->value, ObservationStatus::Value } );
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
        mSigns.count( mark, flagged );
      }

      //! A table of GENESIS without its end was cut: its last number may have lost digits.
      void forgetCutCell()
      {
        const bool isCut = mGrid.ending == GridEnd::WithoutLineEnd && mLayout.isGenesis && !mLayout.hasEndLine;
        if ( !isCut || mKeys.rows.empty() || mKeys.rows.back() + 1 != mGrid.rowCount() )
          return;
        mCutRow = mGrid.sourceRow( mKeys.rows.back() );
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

      //! What was left out counts as soon as it is more than a few per cent.
      void reportLeftOut( ProblemReporter &problems ) const
      {
        std::size_t rows = mKeys.rows.size();
        for ( const LeftOut &leftOut : mLayout.leftOut )
        {
          if ( leftOut.reason == "no_key" && isMuch( leftOut.count, rows + leftOut.count ) )
            problems.report( { codes::rowsLeftOut,
              { std::to_string( leftOut.count ), std::to_string( rows + leftOut.count ), std::to_string( leftOut.row ) } } );
          if ( leftOut.reason == "text_column" && isMuch( leftOut.count, mLayout.values.size() + leftOut.count ) )
            problems.report( { codes::columnsLeftOut, { std::to_string( leftOut.count ), shortened( leftOut.example, 200 ) } } );
        }
      }

      //! More than one in twenty.
      static bool isMuch( std::size_t part, std::size_t whole ) { return part * 20 > whole; }

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
        if ( !mLayout.contradictory.empty() )
          problems.report(
            { codes::numberMarksContradictory, { std::string( 1, mLayout.marks.decimal ), shortList( mLayout.contradictory ) } } );
        if ( !mLayout.columnsWithComma.empty() && !mLayout.columnsWithPoint.empty() )
          problems.report( { codes::numberMarksDiffer, { shortList( mLayout.columnsWithComma ), shortList( mLayout.columnsWithPoint ) } } );
        if ( mKeys.marked > 0 )
          problems.report( { codes::keyMarksRemoved,
            { headingOf( mLayout.keyColumns.front() ), std::to_string( mKeys.marked ), mKeys.firstMarked,
              std::string( mKeys.keyOf( 0 ) ) } } );
        if ( !mKeys.district.empty() )
          problems.report( { codes::districtRowRead,
            { std::to_string( mGrid.sourceRow( mKeys.districtRow ) ), shortened( mDistrictName, 80 ), mKeys.district } } );
        if ( mCutRow > 0 )
          problems.report( { codes::tableCut, { std::to_string( mCutRow ) } } );
        else if ( mLayout.isGenesis && !mLayout.hasEndLine && !mGrid.isTyped && mGrid.ending != GridEnd::InsideOfARow
          && !mKeys.rows.empty() )
          problems.report( { codes::tableEndMissing, { std::to_string( mGrid.sourceRow( mKeys.rows.back() ) ) } } );
        reportLeftOut( problems );
        for ( const LeftOut &column : mLayout.textsAmongNumbers )
        {
          const std::size_t lineBreak = column.example.find( '\n' );
          problems.report( { codes::columnGivenUp,
            { column.example.substr( 0, lineBreak ), column.example.substr( lineBreak + 1 ), std::to_string( column.row ) } } );
        }
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
        for ( const auto &[flag, columns] : mLayout.flagsOfPeriods )
          description.signs.emplace_back( flag, columns );
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
      std::vector<RowContext> mContexts;
      std::size_t mContext = 0; //!< the one that comes next
      RowContext mNoContext;
      std::string mTitlePeriod;
      std::string mDistrictName; //!< that the row without a key has
      std::uint32_t mCutRow = 0; //!< of the file; 0: it is whole
      bool mDashes = false;
      std::size_t mUnreadable = 0;
      std::string mFirstUnreadable;
      std::uint32_t mFirstUnreadableRow = 0;
    };

  }

  namespace
  {

    //! The ranges of the tables on a sheet, the first one first.
    std::vector<GridRange> rangesOfTables( const Grid &grid, const TableLayout &layout )
    {
      const auto rows = static_cast<std::uint32_t>( grid.rowCount() );
      std::vector<GridRange> ranges;
      if ( layout.tableBeside )
        return { { 0, rows, 0, *layout.tableBeside }, { 0, rows, *layout.tableBeside, grid.columnCount() } };
      std::uint32_t begin = 0;
      for ( const std::uint32_t start : layout.furtherTables )
      {
        ranges.push_back( { begin, start, 0, grid.columnCount() } );
        begin = start;
      }
      ranges.push_back( { begin, rows, 0, grid.columnCount() } );
      return ranges;
    }

    //! What stands on a sheet beside its first table, and is no table itself.
    LeftOut noTable( const Grid &grid, const GridRange &range )
    {
      LeftOut leftOut{ "further_table", 0, {}, 0 };
      for ( std::uint32_t row = range.rowBegin; row < range.rowEnd; ++row )
      {
        if ( !grid.row( row ).empty() && ++leftOut.count == 1 )
        {
          leftOut.example = shortened( grid.shown( &grid.row( row ).front() ) );
          leftOut.row = grid.sourceRow( row );
        }
      }
      return leftOut;
    }

    //! Whether a plan leaves out all that the table has.
    bool isNoTable( const PlannedTable &table )
    {
      return std::all_of(
        table.columns.begin(), table.columns.end(), []( const PlannedColumn &column ) { return column.role == ColumnRole::LeftOut; } );
    }

    TableReading readTablesOfSheet( const Grid &grid, const std::vector<GridRange> &ranges, const std::string &name,
      const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      std::optional<TableReading> all;
      std::size_t tables = 0;
      const bool isPlanned = options.plan && options.plan->tables.size() > 1;
      for ( std::size_t i = 0; i < ranges.size(); ++i )
      {
        TableReadOptions ofTable = options;
        if ( isPlanned )
          ofTable.plan = TablePlan{ { options.plan->tables[i] } };
        try
        {
          const double from = static_cast<double>( i ) / static_cast<double>( ranges.size() );
          const double to = static_cast<double>( i + 1 ) / static_cast<double>( ranges.size() );
          TableReading reading = readGrid( partOfGrid( grid, ranges[i] ), name, ofTable, problems, stepOf( progress, from, to ) );
          ++tables;
          if ( all )
            appendReading( *all, std::move( reading ) );
          else
            all = std::move( reading );
        }
        catch ( const InputError & )
        {
          if ( !all || ( isPlanned && !isNoTable( options.plan->tables[i] ) ) ) // of the first table, the error is that of the file
            throw;
          all->description.leftOut.push_back( noTable( grid, ranges[i] ) );
          all->description.plan.tables.push_back( plannedAsNoTable( grid, ranges[i] ) );
        }
      }
      if ( tables > 1 )
        problems.report( { codes::severalTables, { std::to_string( tables ), std::to_string( grid.sourceRow( ranges[1].rowBegin ) ) } } );
      return std::move( *all );
    }

  }

  TableReading readGrid(
    Grid grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    if ( isLongSheet( grid ) )
      return readLongSheet( grid, name, problems, progress );
    if ( isFlatFileGrid( grid ) )
      return readFlatFileGrid( grid, options, problems, progress );
    if ( const std::size_t repeated = repeatKeysOfBlocks( grid ); repeated > 0 )
      problems.report( { codes::keysRepeated, { std::to_string( repeated ) } } );
    if ( options.plan && options.plan->tables.size() > 1 )
      return readTablesOfSheet( grid, rangesOfPlan( grid, *options.plan ), name, options, problems, progress );
    TableLayout layout = understandLayout( grid, name, options );
    if ( !layout.furtherTables.empty() || layout.tableBeside )
      return readTablesOfSheet( grid, rangesOfTables( grid, layout ), name, options, problems, progress );
    return GridTableReader( grid, std::move( layout ), options.sheetTitle ).read( problems, progress );
  }

}
