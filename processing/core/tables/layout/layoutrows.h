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
    bool isOwnKey = false;           //!< own keys, or a key column that a person named
  };

  /**
   * Finds the key columns, the rows of data, headings and titles, and the footer, and writes them into \a layout.
   *
   * \throws InputError "table_empty", "key_column_missing", "key_column_unknown", "key_column_spoilt"
   */
  LayoutRows findLayoutRows( TableLayout &layout, const Grid &grid, const TableReadOptions &options );

}
