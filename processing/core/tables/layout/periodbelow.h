#pragma once

#include "tables/layout/tablelayout.h"

namespace sozialraum
{

  /**
   * Takes the date that a line below the table names, "Stand: 31.12.2023" or "Stichtag 30.06.2023", as that of all figures where nothing
   * else names a period: no title, no column, no row of the body.
   */
  void findPeriodBelow( TableLayout &layout, const Grid &grid );

  //! Undoes it where headings name periods: the column beside them is of no date.
  void forgetPeriodBelowBesideOthers( TableLayout &layout );

}
