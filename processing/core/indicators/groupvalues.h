#pragma once

#include "areas/aggregation.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * The values of groups of areas in one period, never averaged over their areas.
   *
   * What adds up (\a addsUp, as additivity.h judges it) is summed; all else is Σ numerator / Σ denominator of those two of \a counts that
   * it was computed from (ratioofcounts.h). Where an area of a group lacks a number that is needed, or has one that is not reliable, its
   * group has none: what is left would not be the group, and what is secret would show as a difference.
   *
   * \returns one value per group, NaN where there is none; empty where \a column neither adds up nor comes from two of \a counts
   */
  std::vector<double> valuesOfGroups(
    const AreaColumn &column, bool addsUp, std::span<const AreaColumn> counts, const Membership &membership );

}
