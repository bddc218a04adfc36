#pragma once

#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  //! Writes the level that the heading of the key names into \a layout. \param rows of data
  void findStatedLevel( TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, bool isOwnKey );

}
