#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  /**
   * Columns that say how good the value at their left is: quality letters (e, p, r) or marks of footnotes, with no heading of their own or
   * one like "Qualität".
   *
   * \param rows with data
   * \param headerEnd the row that ends the headings, not included in them
   * \param firstValueColumn no column before it is one
   * \returns for every column whether it is one; the value is in the next column at the left that is none
   */
  std::vector<bool> companionColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t headerBegin,
    std::uint32_t headerEnd, std::uint32_t firstValueColumn );

}
