#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  //! Limits of a confidence interval.
  struct Interval
  {
    double lower = 0.0;
    double upper = 0.0;
  };

  /**
   * Wilson's interval for a share of \a cases in \a population (Wilson 1927), without continuity correction.
   *
   * Good for small numbers, where the usual interval leaves 0 … 1 or shrinks to nothing. NaN where the share is no share (population ≤ 0, cases
   * below 0 or above the population).
   * \param z quantile of the normal distribution; 1.959964 for 95 %
   */
  Interval wilsonInterval( double cases, double population, double z = 1.959963984540054 );

  /**
   * Rates drawn towards the common rate, the more the smaller the population: the global empirical Bayes estimator of Marshall (1991),
   * with moments as in spdep's EBest.
   *
   * Pairs with NaN, or a population that is not above 0, take no part and stay NaN. A variation that chance alone explains gives the common rate everywhere.
   * \returns rates per head, one for each pair
   */
  std::vector<double> shrunkRates( std::span<const double> cases, std::span<const double> populations );

}
