#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * Stores \a text in \a grid with \a raised, what stands raised in it, as its footnote mark.
   *
   * A raised 2 or 3 behind a length is part of the unit ("km²"), and where nothing else stands in the cell, what is raised is its text.
   * \returns the number of the text
   */
  std::uint32_t storeMarked( Grid &grid, std::string_view text, std::string_view raised );

}
