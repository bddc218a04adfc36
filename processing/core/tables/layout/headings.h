#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * The stacked headings of a table, one list per column from top to bottom.
   *
   * Merged cells give their text to all of their columns; where a file has lost the merging, an empty cell above a filled one takes the
   * text at its left. Line breaks and the hyphens at them are undone, footnote marks taken off, repetitions left out.
   *
   * \param firstValueColumn headings are not drawn to the right before this column
   * \param companions of every column whether it tells how good the value at its left is: the heading above both spans it
   */
  std::vector<std::vector<std::string>> headingParts(
    const Grid &grid, std::uint32_t begin, std::uint32_t end, std::uint32_t firstValueColumn, const std::vector<bool> &companions = {} );

  //! Whether the heading is a class of years, with an open end: "vor 1919", "2011 und später", "bis 1948".
  bool isOpenClassOfYears( std::string_view heading );

  //! A heading on one line, without footnote mark.
  std::string tidyHeading( std::string_view text );

  /**
   * Whether the row of headings holds the short technical names of a source: "gem17", "bev17". They name every column, the key
   * (\a keyColumn) too; a row of units or of "insgesamt", "weiblich" does not.
   */
  bool areShortNames( const Grid &grid, std::uint32_t row, std::uint32_t keyColumn );

}
