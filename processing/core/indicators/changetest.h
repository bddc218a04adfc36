#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  //! How probable a difference is by chance alone.
  enum class ChangeTestKind
  {
    Exact, //!< two-sided, all divisions as improbable as the observed one or more so: as R's poisson.test
    MidP,  //!< twice the smaller tail, the observed division counting half (Lancaster 1961): less cautious with small counts
  };

  //! Cases of a period and what they refer to: people, or person-years; the base above 0, whole cases from 0.
  struct CountAndBase
  {
    double cases = 0.0;
    double base = 1.0;
  };

  //! What changed, and whether it is more than chance.
  struct RateChange
  {
    double ratio; //!< later rate / earlier rate; infinite where there was none before; NaN where there is none at all, or no base
    double lower; //!< 95 % limits of the ratio, exact (Clopper and Pearson 1934); 0 and infinity where cases are 0
    double upper;
    double p; //!< NaN where cases are no counts or there is no base
  };

  /**
   * Compares two counts that come by chance (Poisson), each with its base: given how many cases there are together, those of the later
   * period are binomial with the share of its base (Przyborowski and Wilenski 1940).
   *
   * Guarantees, each with a test: p is 1 where the rates are equal as nearly as whole cases allow; exchanging the periods changes no p and
   * turns the ratio over; the unit of both bases together does not matter.
   */
  RateChange rateChange( const CountAndBase &earlier, const CountAndBase &later, ChangeTestKind kind, double confidence = 0.95 );

  /**
   * Benjamini and Hochberg's (1995) adjusted p: so large a share of those up to it may be expected to be found by chance. In the order of
   * \a p; NaN stays and does not count as a test.
   */
  std::vector<double> falseDiscoveryAdjusted( std::span<const double> p );

}
