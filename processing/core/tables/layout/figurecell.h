#pragma once

#include "tables/grids/grid.h"

namespace sozialraum
{

  //! Whether a cell holds a number, a sign or an error, whatever its number marks are, which are not known yet. Dates are none.
  bool isFigureCell( const Grid &grid, const GridCell &cell );

}
