#pragma once

#include "tables/layout/tablelayout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * Names the columns that are headed by "%" alone, or by "Anteil" again and again, after the column at their left, whose shares they are:
   * "Insgesamt | %", "weiblich | %".
   */
  void nameSharesAfterTheirCounts( std::vector<ValueColumn> &values );

  /**
   * Names the columns that only say which part of the whole at their left they count ("davon | männlich", "darunter Frauen") after that
   * whole, "Einwohner | männlich", and gives them its unit where they have none. To be done before shares are named.
   */
  void nameParticularsAfterTheirWhole( std::vector<ValueColumn> &values );

  /**
   * The heading of a column whose decimals seem to stand in the column at its right, which has none: so do numbers with a decimal comma
   * come where commas set the columns apart. Empty: there is none.
   */
  std::string columnOfSplitDecimals( const Grid &grid, const std::vector<std::uint32_t> &rows, const TableLayout &layout );

}
