#pragma once

#include "tables/grids/grid.h"

namespace sozialraum
{

  /**
   * Makes text again of cells that a spreadsheet took for dates: own keys ("1-2") and ages ("3-5") typed into it.
   *
   * A date is such a cell where its column, or its row among the headings, has texts of the same form, two small numbers with a dash, and
   * no other date is meant. It is read as day and month, as a German spreadsheet makes it, unless the texts are all ranges that ascend
   * and only month and day do so too. The first cell is noted in the notes of \a grid.
   */
  void restoreCellsMadeDates( Grid &grid );

}
