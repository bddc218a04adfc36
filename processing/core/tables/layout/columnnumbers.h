#pragma once

#include "tables/grids/grid.h"

#include <cstdint>

namespace sozialraum
{

  /**
   * Whether the row holds nothing but the numbers of the columns: 1, 2, 3 …; "Sp. 1", "(2)", "5 = 4 / 3"; a, b, c … from the first column
   * on.
   *
   * Not so: ages below one common heading, and rows of data whose key and values happen to follow each other.
   */
  bool isColumnNumbersRow( const Grid &grid, std::uint32_t row );

}
