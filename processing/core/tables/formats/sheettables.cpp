#include "tables/formats/sheettables.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/gridtable.h"
#include "tables/layout/joinedreadings.h"
#include "tables/layout/plannedtable.h"
#include "text/shortened.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

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

  }

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
