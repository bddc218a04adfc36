#pragma once

#include "tables/grids/grid.h"
#include "tables/layout/tablelayout.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace sozialraum
{

  /**
   * Repeats a key, and the name beside it, in the rows below that leave both empty: so do pivot tables come, with the key in the first row
   * of its block only. Does nothing where such rows are few: they are sums. Heads of blocks first,
   * see repeatKeysOfHeads().
   *
   * \returns the number of rows that got a key
   */
  std::size_t repeatKeysOfBlocks( Grid &grid );

  //! A column whose texts stood in the first rows of their blocks only.
  struct RepeatedTexts
  {
    std::uint32_t column = 0;
    std::size_t rows = 0; //!< that got the text of a row above
  };

  /**
   * Repeats the texts of a column in the rows below that leave it empty, where they stand in the first row of their block only: "männlich",
   * and below the last area "weiblich". Only where rows that say the same of the same key are told apart by nothing else, and where a block
   * has each key once.
   */
  std::optional<RepeatedTexts> repeatTextsOfBlocks( Grid &grid, const TableLayout &layout );

}
