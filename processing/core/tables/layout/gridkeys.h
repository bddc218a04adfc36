#pragma once

#include "keys/arealevel.h"
#include "tables/grids/grid.h"
#include "tables/layout/tablelayout.h"
#include "text/texts.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! The rows of a grid that hold data, each with its area.
  struct GridKeys
  {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> areas; //!< of the rows: numbers of the areas, 0, 1, 2 … in the order of their first rows
    Texts levelsAndKeys; //!< of the areas: a mark of the level, then the key, which may mean one area in one level and another in the next
    std::vector<AreaLevel> levels; //!< of the areas
    std::size_t zerosRestored = 0; //!< cells whose leading zero was lost
    std::size_t marked = 0;        //!< cells that held more than their key, see keyWithMarks()
    std::string firstMarked;       //!< the first of them, as written
    std::string district;          //!< that a row without a key was read as; empty: none
    std::uint32_t districtRow = 0; //!< the first such row

    std::string_view keyOf( std::uint32_t area ) const { return levelsAndKeys[area].substr( 1 ); }
  };

  /**
   * Reads the keys of the data rows of \a layout. A row of figures without a key that names the district of all others ("Landkreis
   * Zwickau", "Insgesamt", see districtOfRow()) is that of the district, one in each block of the body. Other rows without a key and rows
   * below the data are counted in its leftOut.
   *
   * \throws InputError "key_column_spoilt" (1: \a name, 2: the cell)
   */
  GridKeys readGridKeys( const Grid &grid, TableLayout &layout );

}
