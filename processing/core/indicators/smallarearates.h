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
   * Good for small numbers, where the usual interval leaves 0 … 1 or shrinks to nothing. NaN where the share is no share (population ≤ 0,
   * cases below 0 or above the population).
   * \param z quantile of the normal distribution; 1.959964 for 95 %
   */
  Interval wilsonInterval( double cases, double population, double z = 1.959963984540054 );

  /**
   * The exact interval for a count of \a cases that come by chance, as a Poisson variable (Garwood 1936): for rates of cases in a
   * population, of which a person may have none or several. Divided by the population it holds for the rate. NaN where \a cases are below
   * 0.
   * \param confidence above 0, below 1
   */
  Interval poissonInterval( double cases, double confidence = 0.95 );

  //! Rates drawn towards the common rate: what is known of a small area together with what is known of all.
  struct ShrunkRates
  {
    std::vector<double> rates; //!< per area and head; NaN where cases or population are missing, or the population is 0
    double commonRate = 0.0;   //!< all cases / all population; NaN where no area has both
    double variance = 0.0;     //!< between the areas: of the rates beyond chance (empirical Bayes), or of the logits
  };

  /**
   * The more towards the common rate the smaller the population: the global empirical Bayes estimator of Marshall (1991),
   * with moments as in spdep's EBest. A variation that chance alone explains gives the common rate everywhere.
   */
  ShrunkRates empiricalBayesRates( std::span<const double> cases, std::span<const double> populations );

  /**
   * How many of its own standard deviations the rate of each area lies from the common rate: the empirical Bayes index of Assunção and Reis
   * (1999), in which rates of small areas vary more, for Moran's I of cases in populations.
   *
   * The variance of an area is that between the areas, which may be estimated below 0, and that of chance; where both make less than 0,
   * that of chance alone. As spdep's EBImoran and PySAL's Moran_Rate. ShrunkRates::rates has the index, without a unit; variance is what
   * lies between the areas and may be below 0.
   */
  ShrunkRates empiricalBayesIndex( std::span<const double> cases, std::span<const double> populations );

  /**
   * Shares drawn towards the common share on the logit scale, by the precision of each: the shrinkage estimation of the Indices of
   * Deprivation of England and Scotland (technical reports, appendix on shrinkage). The result stays between 0 and 1.
   *
   * \throws InputError "share_outside_0_1" where there are fewer than 0 cases, or more than people
   */
  ShrunkRates logitShrunkRates( std::span<const double> cases, std::span<const double> populations );

}
