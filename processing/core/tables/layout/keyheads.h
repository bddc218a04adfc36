#pragma once

#include "tables/grids/grid.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace sozialraum
{

  //! Whether a cell may be the key of a block of rows: official, or short with digits and without blanks.
  bool isKeyOfBlock( const Grid &grid, const GridCell *cell );

  //! A row of a block below its key: the columns up to \a last are empty, a text or number that tells it apart and a figure follow.
  bool continuesBlock( const Grid &grid, std::uint32_t row, std::uint32_t last );

  /**
   * Where each area has a row of its own with nothing but key and name, "14524010 | Bernsdorf", above the figures of years, ages or kinds,
   * the same for all areas, the rows below get both in the column of the key: "14524010 Bernsdorf".
   *
   * \returns how many rows they are; nothing where the table has no such heads
   */
  std::optional<std::size_t> repeatKeysOfHeads( Grid &grid );

}
