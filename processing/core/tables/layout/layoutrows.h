#pragma once

#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What the rows of a grid are.
  struct LayoutRows
  {
    std::vector<std::uint32_t> data; //!< rows with a key, from top to bottom
    bool isOwnKey = false;           //!< own keys that were found, or that a plan calls so
  };

  /**
   * Finds the key columns, the rows of data, headings and titles, and the footer, and writes them into \a layout.
   *
   * \param plan of the table, columns as those of \a grid; none: everything is found out
   * \throws InputError "table_empty", "key_column_missing", "key_column_unknown", "key_column_spoilt", "plan_row_missing",
   *         "plan_heading_apart", "plan_row_unclear"
   */
  LayoutRows findLayoutRows( TableLayout &layout, const Grid &grid, const TableReadOptions &options, const PlannedTable &plan );

}
