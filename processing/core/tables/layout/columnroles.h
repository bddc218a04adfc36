#pragma once

#include "tables/layout/columnprofile.h"
#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  /**
   * Finds the columns of a table that tell what its rows are: name, period and level of the area, and the dimensions that tell apart rows
   * with the same key. They are judged by their headings, by what they hold, and by what they tell apart.
   *
   * \param layout with rows, key columns and headings; gets the columns
   * \param rows with data
   */
  void findColumnRoles(
    TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles );

}
