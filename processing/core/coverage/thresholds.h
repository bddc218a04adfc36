#pragma once

#include "coverage/roadnetwork.h"
#include "problemreporter.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Limits of cost as they are asked for, in metres or minutes, as costs of the search: ascending, each once.
   * Reports thresholds_sorted if they were not.
   *
   * \throws InputError thresholds_missing, threshold_not_positive ( value ), threshold_too_large ( value )
   */
  std::vector<Cost> thresholdCosts( std::span<const double> limits, CostKind kind, ProblemReporter &reporter );

  //! \a cost in metres or minutes.
  double inUserUnits( Cost cost, CostKind kind );

}
