#pragma once

#include "tables/grids/grid.h"

#include <cstdint>

namespace sozialraum
{

  //! Rows and columns of a grid, 0-based; the ends are not included.
  struct GridRange
  {
    std::uint32_t rowBegin = 0;
    std::uint32_t rowEnd = 0;
    std::uint32_t columnBegin = 0;
    std::uint32_t columnEnd = 0;
  };

  //! A grid of the cells in \a range, with the rows of the file that they stand in; merged cells are cut at its borders.
  Grid partOfGrid( const Grid &grid, const GridRange &range );

}
