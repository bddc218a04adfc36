#pragma once

#include "tables/layout/tablelayout.h"

#include <vector>

namespace sozialraum
{

  /**
   * Names the columns that are headed by "%" alone, or by "Anteil" again and again, after the column at their left, whose shares they are:
   * "Insgesamt | %", "weiblich | %".
   */
  void nameSharesAfterTheirCounts( std::vector<ValueColumn> &values );

}
