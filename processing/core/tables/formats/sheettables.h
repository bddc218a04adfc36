#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/grids/grid.h"
#include "tables/grids/gridpart.h"
#include "tables/layout/tablelayout.h"
#include "tables/layout/tablereading.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! The ranges of the tables on a sheet, the first one first.
  std::vector<GridRange> rangesOfTables( const Grid &grid, const TableLayout &layout );

  /**
   * Reads the tables that stand in \a ranges of one sheet and joins them. What stands beside the first one and is no table is left out.
   * \throws InputError as readGrid() does for the first table, and for others that a plan calls tables  \throws Cancelled
   */
  TableReading readTablesOfSheet( const Grid &grid, const std::vector<GridRange> &ranges, const std::string &name,
    const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
