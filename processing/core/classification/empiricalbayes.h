#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Rates drawn towards the rate of the whole district, the more the smaller the population (Marshall 1991, method of moments).
   *
   * A small municipality's rate jumps by chance; this is what is known of it together with what is known of all.
   */
  struct EmpiricalBayes
  {
    std::vector<double> rates; //!< per area, cases / population; NaN where one is missing or the population is 0
    double districtRate = 0.0; //!< all cases / all population
    double variance = 0.0;     //!< between the areas, beyond chance; 0: all is chance
  };

  //! \a cases and \a population per area; NaN where missing. \throws InputError no_population_at_risk
  EmpiricalBayes empiricalBayesRates( std::span<const double> cases, std::span<const double> population );

}
