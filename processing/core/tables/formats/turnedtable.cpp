#include "tables/formats/turnedtable.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/gridtable.h"
#include "tables/layout/turnedgrid.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    //! From which row on a plan calls the sheet turned; 0: it does not.
    std::uint32_t turnOfPlan( const TablePlan &plan )
    {
      return plan.tables.size() == 1 ? plan.tables.front().turnedFrom : 0;
    }

    //! What the page and the log say in rows of the file.
    void describeAsFile( TableDescription &description, const Grid &grid )
    {
      constexpr std::uint32_t shownRows = 20;
      constexpr std::uint32_t shownColumns = 30;
      description.firstRows.clear();
      for ( std::uint32_t row = 0; row < std::min<std::size_t>( grid.rowCount(), shownRows ); ++row )
      {
        std::vector<std::string> &shown = description.firstRows.emplace_back();
        for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), shownColumns ); ++column )
          shown.push_back( grid.shown( row, column ) );
      }
      const PlannedTable &plan = description.plan.tables.front();
      description.headerRows = description.dataRows = {};
      for ( const PlannedColumn &column : plan.columns )
      {
        const std::uint32_t row = plan.turnedFrom + column.column;
        RowRange &rows = column.role == ColumnRole::Value ? description.dataRows : description.headerRows;
        if ( column.role != ColumnRole::Value && column.role != ColumnRole::Key && column.role != ColumnRole::MarkedKey )
          continue;
        rows.first = rows.first == 0 ? row : std::min( rows.first, row );
        rows.last = std::max( rows.last, row );
      }
      for ( LeftOut &leftOut : description.leftOut )
        leftOut.row = leftOut.row >= plan.turnedFrom ? 0 : leftOut.row;
      description.rowCount = grid.rowCount() > 0 ? grid.sourceRow( grid.rowCount() - 1 ) : 0;
    }

  }

  std::optional<TableReading> readAreasInColumns(
    const Grid &grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    const bool hasPlan = options.plan && !options.plan->tables.empty();
    if ( grid.turnedFrom > 0 || ( !hasPlan && ( options.headerRows || !options.keyColumns.empty() ) ) )
      return std::nullopt;
    const std::optional<std::uint32_t> from = hasPlan ? std::optional( turnOfPlan( *options.plan ) ) : rowOfAreasInColumns( grid );
    if ( !from || *from == 0 )
      return std::nullopt;
    CollectingReporter found;
    std::optional<TableReading> reading;
    try
    {
      reading = readGrid( turnedGrid( grid, *from ), name, options, found, progress );
    }
    catch ( const InputError & )
    {
      if ( hasPlan )
        throw;
      return std::nullopt;
    }
    problems.report( { codes::areasInColumns, { std::to_string( *from ), std::to_string( reading->table.areas.size() ) } } );
    for ( const Finding &finding : found.findings() )
      problems.report( finding );
    describeAsFile( reading->description, grid );
    return reading;
  }

}
