#pragma once

#include "areas/areakey.h"
#include "tables/grid.h"
#include "tables/tablelayout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! The rows of a grid that hold data, each with its key.
  struct GridKeys
  {
    std::vector<std::uint32_t> rows;
    AreaKeyColumn column; //!< its keys are those of the rows
  };

  /**
   * Reads the keys of the data rows of \a layout. Rows without a key and rows below the data are counted in its leftOut.
   *
   * \throws InputError "key_column_spoilt" (1: \a name, 2: the cell)
   */
  GridKeys readGridKeys( const Grid &grid, TableLayout &layout, const std::string &name );

}
