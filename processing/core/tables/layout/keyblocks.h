#pragma once

#include "tables/grids/grid.h"

namespace sozialraum
{

  /**
   * Repeats a key, and the name beside it, in the rows below that leave both empty: so do pivot tables come, with the key in the first row
   * of its block only. Does nothing where such rows are few: they are sums.
   *
   * \returns the number of rows that got a key
   */
  std::size_t repeatKeysOfBlocks( Grid &grid );

}
