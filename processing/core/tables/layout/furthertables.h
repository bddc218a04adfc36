#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  /**
   * Rows at which further tables begin below the first one: each has headings of its own, with titles above them or without. Headings that
   * are repeated on the next page begin none, unless a title above them names another date.
   *
   * \param hasKey of every row whether it is one of data
   * \param headerRow the last row of the headings of the first table
   * \param leadingEnd columns before it tell what a row is
   * \param repeated gets the rows of headings that are repeated
   */
  std::vector<std::uint32_t> furtherTablesBelow( const Grid &grid, const std::vector<bool> &hasKey, std::uint32_t headerRow,
    std::uint32_t leadingEnd, std::vector<std::uint32_t> &repeated );

  /**
   * The column at which another table begins beside the first one, behind figures of the first: there keys begin anew, under the same
   * heading or, behind an empty column, under one that names keys, and they are other ones. Own keys are those that the first table has,
   * too.
   */
  std::optional<std::uint32_t> furtherTableBeside(
    const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t keyColumn, bool isOwnKey );

}
