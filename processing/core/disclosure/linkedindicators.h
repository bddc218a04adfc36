#pragma once

#include "disclosure/monitorrelease.h"

#include <vector>

namespace sozialraum
{

  /**
   * Indicators of \a monitor in groups, each of several, whose counts follow from each other, however they are called and whatever their
   * formulas are: in some period
   * - they are the same in every area, or one is the sum of any number of others, or these together make up the people;
   * - what one has more than in the period before is what a second has more than a third: a stock, what began and what ended;
   * - or, where areas and periods are enough to tell it from chance, any sum and difference of them is nothing: boys and girls are young
   *   and old.
   */
  std::vector<LinkedIndicators> linkedIndicators( const Monitor &monitor );

}
