#pragma once

#include "problemreporter.h"
#include "progress.h"
#include "tables/grids/grid.h"
#include "tables/layout/tablereading.h"

#include <string>

namespace sozialraum
{

  /**
   * Understands the cells of \a grid as a table with keys: what readTable() does once it has the cells of a file. For cells that come from
   * elsewhere, a layer or a database, the first row holds the names of the fields.
   *
   * The grid is used up on the way, so that its cells and their observations do not stand side by side.
   *
   * \param name of the file or layer, for messages
   * \throws InputError as understandLayout() does
   */
  TableReading readGrid(
    Grid grid, const std::string &name, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
