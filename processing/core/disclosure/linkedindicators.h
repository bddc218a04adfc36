#pragma once

#include "disclosure/monitorrelease.h"

#include <vector>

namespace sozialraum
{

  /**
   * Indicators of \a monitor in groups, each of several, whose counts follow from each other in some period: they are the same in every
   * area, together make up the people, or one is the sum of two others. Found by the counts, however they are called.
   */
  std::vector<std::vector<std::size_t>> linkedIndicators( const Monitor &monitor );

}
