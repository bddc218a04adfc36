#include "tables/layout/plannedtable.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/layout/bodyheadings.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/headings.h"
#include "tables/layout/tableplanwords.h"
#include "tables/layout/titlelines.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/titledate.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr RowRole roleOf( BodyHeadingKind kind )
    {
      switch ( kind )
      {
        case BodyHeadingKind::Period:
          return RowRole::Period;
        case BodyHeadingKind::Unit:
          return RowRole::Unit;
        case BodyHeadingKind::Group:
          break;
      }
      return RowRole::Group;
    }

    //! What a row was understood as.
    class UnderstoodRows
    {
    public:
      UnderstoodRows( const Grid &grid, const TableLayout &layout, const std::vector<std::uint32_t> &dataRows )
        : mGrid( grid )
        , mLayout( layout )
        , mDataRows( dataRows )
      {}

      RowRole roleOfRow( std::uint32_t row ) const
      {
        if ( std::binary_search( mDataRows.begin(), mDataRows.end(), row ) )
          return RowRole::Data;
        if ( const std::optional<RowRole> planned = mLayout.plannedRow( row ); planned && *planned != RowRole::Data )
          return *planned;
        const auto heading = std::lower_bound( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(), row,
          []( const BodyHeading &candidate, std::uint32_t wanted ) { return candidate.row < wanted; } );
        const bool isBodyHeading = heading != mLayout.bodyHeadings.end() && heading->row == row;
        if ( row < mLayout.headerBegin )
          return isBodyHeading ? roleOf( heading->kind ) : RowRole::Title;
        if ( row < mLayout.dataBegin && isColumnNumbersRow( mGrid, row ) )
          return RowRole::ColumnNumbers;
        if ( row < mLayout.headerEnd )
          return RowRole::Heading;
        if ( std::binary_search( mLayout.repeatedHeadings.begin(), mLayout.repeatedHeadings.end(), row ) )
          return RowRole::HeadingAgain;
        if ( isBodyHeading )
          return roleOf( heading->kind );
        return row < mLayout.dataEnd ? RowRole::LeftOut : RowRole::Footer;
      }

    private:
      const Grid &mGrid;
      const TableLayout &mLayout;
      const std::vector<std::uint32_t> &mDataRows;
    };

    void addRow( std::vector<PlannedRows> &rows, std::uint32_t sourceRow, RowRole role )
    {
      if ( !rows.empty() && rows.back().role == role )
        rows.back().rows.last = sourceRow;
      else
        rows.push_back( { { sourceRow, sourceRow }, role } );
    }

    ColumnRole roleOfColumn( const TableLayout &layout, std::uint32_t column )
    {
      if ( layout.isKeyColumn( column ) )
        return layout.hasOwnKeys ? ColumnRole::OwnKey : layout.keysHaveMarks ? ColumnRole::MarkedKey : ColumnRole::Key;
      if ( column == layout.nameColumn )
        return ColumnRole::Name;
      if ( column == layout.levelColumn )
        return ColumnRole::Level;
      if ( column == layout.periodColumn )
        return ColumnRole::Period;
      if ( column == layout.partOfYearColumn )
        return ColumnRole::PartOfYear;
      if ( layout.isDimension( column ) )
        return ColumnRole::Dimension;
      const bool isValue = std::any_of(
        layout.values.begin(), layout.values.end(), [column]( const ValueColumn &values ) { return values.column == column; } );
      if ( isValue )
        return ColumnRole::Value;
      return column < layout.flagColumns.size() && layout.flagColumns[column] ? ColumnRole::Flag : ColumnRole::LeftOut;
    }

    //! The order of several columns that are key or dimension counts; all others stand from left to right.
    void orderAs( std::vector<PlannedColumn> &columns, ColumnRole role, const std::vector<std::uint32_t> &order )
    {
      auto next = order.begin();
      for ( PlannedColumn &column : columns )
      {
        if ( column.role == role && next != order.end() )
          column.column = *next++;
      }
    }

  }

  PlannedTable plannedTable( const Grid &grid, const TableLayout &layout, const std::vector<std::uint32_t> &dataRows )
  {
    PlannedTable table;
    table.turnedFrom = grid.turnedFrom;
    const UnderstoodRows roles( grid, layout, dataRows );
    for ( std::uint32_t row = 0; row < grid.rowCount(); ++row )
    {
      if ( !grid.row( row ).empty() )
        addRow( table.rows, grid.sourceRow( row ), roles.roleOfRow( row ) );
    }
    for ( std::uint32_t column = 0; column < grid.columnCount(); ++column )
      table.columns.push_back( { column, roleOfColumn( layout, column ), std::nullopt } );
    for ( const ValueColumn &values : layout.values )
    {
      if ( values.companion )
        table.columns[*values.companion].valueColumn = values.column + grid.firstColumn;
    }
    if ( !layout.keyColumns.empty() )
      orderAs( table.columns, table.columns[layout.keyColumns.front()].role, layout.keyColumns );
    orderAs( table.columns, ColumnRole::Dimension, layout.dimensionColumns );
    for ( PlannedColumn &column : table.columns )
      column.column += grid.firstColumn;
    return table;
  }

  PlannedTable plannedAsNoTable( const Grid &grid, const GridRange &range )
  {
    PlannedTable table;
    for ( std::uint32_t row = range.rowBegin; row < range.rowEnd; ++row )
    {
      if ( !grid.row( row ).empty() )
        addRow( table.rows, grid.sourceRow( row ), RowRole::LeftOut );
    }
    for ( std::uint32_t column = range.columnBegin; column < range.columnEnd; ++column )
      table.columns.push_back( { column + grid.firstColumn, ColumnRole::LeftOut, std::nullopt } );
    return table;
  }

  PlannedTable planOfGrid( const Grid &grid, const PlannedTable &plan )
  {
    const auto isInGrid = [&grid](
                            std::uint32_t column ) { return column >= grid.firstColumn && column - grid.firstColumn < grid.columnCount(); };
    PlannedTable ofGrid;
    ofGrid.turnedFrom = plan.turnedFrom;
    ofGrid.rows = plan.rows;
    for ( PlannedColumn column : plan.columns )
    {
      if ( !isInGrid( column.column ) || ( column.valueColumn && !isInGrid( *column.valueColumn ) ) )
      {
        if ( grid.firstColumn == 0 && column.role != ColumnRole::LeftOut )
          throw InputError( codes::planColumnMissing,
            { planwords::columnName( plan, isInGrid( column.column ) ? *column.valueColumn : column.column ),
              planwords::columnName( plan, std::max( grid.columnCount(), 1u ) - 1 ) } );
        continue;
      }
      column.column -= grid.firstColumn;
      if ( column.valueColumn )
        *column.valueColumn -= grid.firstColumn;
      ofGrid.columns.push_back( column );
    }
    return ofGrid;
  }

  std::optional<KeyColumns> plannedKeyColumns( const Grid &grid, const PlannedTable &plan )
  {
    for ( const ColumnRole role : { ColumnRole::Key, ColumnRole::OwnKey, ColumnRole::MarkedKey } )
    {
      const std::vector<std::uint32_t> columns = plan.columnsOf( role );
      if ( columns.empty() )
        continue;
      std::vector<std::string> numbers;
      for ( const std::uint32_t column : columns )
        numbers.push_back( std::to_string( column + 1 ) );
      KeyColumns key = namedKeyColumns( grid, numbers );
      key.hasMarks = role == ColumnRole::MarkedKey;
      key.isOwn = role == ColumnRole::OwnKey;
      return key;
    }
    return std::nullopt;
  }

  BodyHeading plannedBodyHeading( const Grid &grid, std::uint32_t row, RowRole role )
  {
    std::string text = withoutContinuation( bodyHeadingText( grid, row, grid.columnCount() ) );
    if ( text.empty() )
    {
      std::vector<std::string> texts;
      for ( const GridCell &cell : grid.row( row ) )
      {
        std::string part = tidyHeading( grid.shown( &cell ) );
        if ( std::find( texts.begin(), texts.end(), part ) != texts.end() )
          continue;
        text += ( text.empty() ? "" : " " ) + part;
        texts.push_back( std::move( part ) );
      }
    }
    BodyHeading heading = bodyHeading( row, text );
    if ( role == RowRole::Period && heading.kind != BodyHeadingKind::Period )
    {
      const std::array<std::string, 1> line{ text };
      const std::optional<TitleDate> date = dateOfFigures( line );
      if ( !date )
        throw InputError( codes::planRowUnclear, { grid.rowName( row ), shortened( text, 80 ) } );
      return { row, BodyHeadingKind::Period, date->period };
    }
    if ( role == RowRole::Unit && heading.kind != BodyHeadingKind::Unit )
      return { row, BodyHeadingKind::Unit, text };
    if ( role == RowRole::Group && heading.kind != BodyHeadingKind::Group )
      return { row, BodyHeadingKind::Group, text };
    return heading;
  }

  void applyPlannedColumns( TableLayout &layout, const PlannedTable &plan )
  {
    const auto forget = [&plan]( std::optional<std::uint32_t> &column ) {
      if ( column && plan.roleOf( *column ) )
        column.reset();
    };
    for ( std::optional<std::uint32_t> *column :
      { &layout.nameColumn, &layout.levelColumn, &layout.periodColumn, &layout.partOfYearColumn } )
      forget( *column );
    std::erase_if( layout.dimensionColumns, [&plan]( std::uint32_t column ) { return plan.roleOf( column ).has_value(); } );
    for ( const PlannedColumn &planned : plan.columns )
    {
      switch ( planned.role )
      {
        case ColumnRole::Name:
          layout.nameColumn = planned.column;
          break;
        case ColumnRole::Level:
          layout.levelColumn = planned.column;
          break;
        case ColumnRole::Period:
          layout.periodColumn = planned.column;
          break;
        case ColumnRole::PartOfYear:
          layout.partOfYearColumn = planned.column;
          break;
        case ColumnRole::Dimension:
          layout.dimensionColumns.push_back( planned.column );
          break;
        case ColumnRole::Key:
        case ColumnRole::OwnKey:
        case ColumnRole::MarkedKey:
        case ColumnRole::Value:
        case ColumnRole::Flag:
        case ColumnRole::LeftOut:
          break;
      }
    }
  }

  std::vector<GridRange> rangesOfPlan( const Grid &grid, const TablePlan &plan )
  {
    const auto rows = static_cast<std::uint32_t>( grid.rowCount() );
    const auto rowBelow = [&]( std::uint32_t sourceRow ) {
      std::uint32_t begin = 0;
      for ( std::uint32_t end = rows; begin < end; )
      {
        const std::uint32_t middle = begin + ( end - begin ) / 2;
        if ( grid.sourceRow( middle ) < sourceRow )
          begin = middle + 1;
        else
          end = middle;
      }
      return begin;
    };
    // The rows of the file; a turned table has those above it, and its columns.
    const auto rowsOf = [rows]( const PlannedTable &table ) {
      RowRange range{ table.turnedFrom, rows };
      if ( table.turnedFrom == 0 )
        return table.rows.empty() ? RowRange{} : RowRange{ table.rows.front().rows.first, table.rows.back().rows.last };
      if ( !table.rows.empty() )
        range.first = std::min( range.first, table.rows.front().rows.first );
      for ( const PlannedColumn &column : table.columns )
        range.last = std::max( range.last == rows ? 0 : range.last, table.turnedFrom + column.column );
      return range;
    };
    // Tables that share rows stand beside each other; those that do not take the whole width.
    const auto sharesRows = [&]( const PlannedTable &table ) {
      const RowRange own = rowsOf( table );
      return table.turnedFrom == 0 && std::any_of( plan.tables.begin(), plan.tables.end(), [&]( const PlannedTable &other ) {
        const RowRange range = rowsOf( other );
        return &other != &table && range.last > 0 && own.last > 0 && range.first <= own.last && own.first <= range.last;
      } );
    };
    std::vector<GridRange> ranges;
    for ( const PlannedTable &table : plan.tables )
    {
      GridRange range{ 0, rows, 0, grid.columnCount() };
      if ( const RowRange own = rowsOf( table ); own.last > 0 )
      {
        range.rowBegin = rowBelow( own.first );
        range.rowEnd = rowBelow( own.last + 1 );
      }
      if ( !table.columns.empty() && sharesRows( table ) )
      {
        const auto [first, last] = std::minmax_element( table.columns.begin(), table.columns.end(),
          []( const PlannedColumn &left, const PlannedColumn &right ) { return left.column < right.column; } );
        range.columnBegin = std::min( first->column, grid.columnCount() );
        range.columnEnd = std::min( last->column + 1, grid.columnCount() );
      }
      ranges.push_back( range );
    }
    return ranges;
  }

}
