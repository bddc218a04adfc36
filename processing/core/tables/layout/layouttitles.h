#pragma once

#include "tables/grids/grid.h"
#include "tables/layout/tablelayout.h"

namespace sozialraum
{

  /**
   * Gathers the lines above the headings, and a title in the place of the heading that the keys do not have ("Arbeitslose im Juni 2023"),
   * and says what they mean. They, and rows of column numbers, are counted in layout.leftOut.
   *
   * \param layout with rows, key columns and the first heading in the body
   */
  void gatherTitles( TableLayout &layout, const Grid &grid );

}
