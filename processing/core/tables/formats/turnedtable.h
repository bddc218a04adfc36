#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/grids/grid.h"
#include "tables/layout/tablereading.h"

#include <optional>
#include <string>

namespace sozialraum
{

  /**
   * Reads a table whose areas stand in its columns, as one with areas in rows, and tells it. Nothing where the sheet has none, or where a
   * person named keys, headings or a plan of one that is not turned.
   *
   * \throws InputError as readGrid() does where a plan calls the table turned  \throws Cancelled
   */
  std::optional<TableReading> readAreasInColumns(
    const Grid &grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
