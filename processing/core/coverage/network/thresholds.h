#pragma once

#include "coverage/network/roadnetwork.h"
#include "problemreporter.h"

#include <span>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * The numbers of a list like "500; 1000; 2000"; decimals with point or comma. "1.000" and "1,000" are a thousand, "1.000,5" is half more.
   * Blanks group thousands ("1 500", "500 000") or stand between numbers ("500 1000"); "300 600", which may be either, is refused.
   * \throws InputError threshold_not_a_number ( text )
   */
  std::vector<double> limitsFromText( std::string_view text );

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
