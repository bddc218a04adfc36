#pragma once

#include "classification/classification.h"

#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Whether a value on \a limit belongs to the class below it.
  bool belongsToLowerClass( double limit, LimitRule rule, double centre );

  //! \a multiple · 10^−\a decimals as the number next to it; \a decimals may be negative.
  double decimalNumber( double multiple, int decimals );

  /**
   * The power of ten that stands behind all limits of a legend, where plain digits would be zeros only: 200 for values like 3.1 · 10^200.
   * 0 for usual sizes, from a millionth to below 10^15.
   */
  int powerForLabels( double size );

  /**
   * \a limits moved to numbers that a reader can keep in mind: as few decimals as will leave every one of \a sorted in its class.
   *
   * Limits that may lie anywhere between two values (quantiles, natural breaks, widest gaps, box plots) are each the shortest number
   * there, of equally short ones the nearest to what the method computed. Limits that are numbers in their own right (means, deviations,
   * equal steps) are rounded, all to one number of decimals; equal steps and deviations stay as they are where three decimals write them.
   *
   * \a sorted ascending, one number for equal values. \returns \a limits where 15 digits do not do.
   */
  std::vector<double> readableLimits(
    const std::vector<double> &limits, std::span<const double> sorted, const ClassificationOptions &options, double centre );

}
