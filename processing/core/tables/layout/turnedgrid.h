#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <optional>

namespace sozialraum
{

  /**
   * The first row of a table whose areas stand in its columns, with their official keys in one of its first rows: "Merkmal | 14524010 |
   * 14524020". As the file counts it, 1-based. Nothing for tables that have keys in a column.
   */
  std::optional<std::uint32_t> rowOfAreasInColumns( const Grid &grid );

  /**
   * The table from the row \a from of the file on with rows and columns changed; the rows above stay as they are.
   *
   * The row that was column \a c (0-based, of the file) calls itself row \a from + c, the column that was row \a r of the file is column
   * r - from: Grid::turnedFrom tells it.
   */
  Grid turnedGrid( const Grid &grid, std::uint32_t from );

}
