#pragma once

#include "tables/layout/columnprofile.h"
#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Whether \a heading, in lower case, names a year of figures and nothing else: "jahr", "berichtsjahr", "schuljahr". Not "baujahr",
  //! "jahre", "fälle im jahr".
  bool isHeadingOfYears( const std::string &heading );

  //! Whether \a heading, in lower case, names months, quarters or halves and nothing else.
  bool isHeadingOfPartsOfYears( const std::string &heading );

  /**
   * Finds the column that tells the period of each row, and the one of months or quarters that belongs to it.
   *
   * Years of two digits are periods where the heading says that they are years; "22" under any other heading is a number.
   *
   * \param layout with rows, key columns, name column and headings; gets the columns
   */
  void findPeriodColumns(
    TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles );

}
