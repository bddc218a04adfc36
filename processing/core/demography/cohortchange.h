#pragma once

#include "demography/population.h"

#include <limits>
#include <span>

namespace sozialraum
{

  //! Counts of one area at the dates that all areas have, oldest first.
  struct AreaHistory
  {
    std::string key;
    std::vector<Population> dates;
  };

  //! Two dates between which cohorts are compared.
  struct BasePeriod
  {
    std::size_t earlier = 0; //!< number of the date
    std::size_t later = 0;
    std::size_t steps = 1; //!< years between them (or widths of an age group, where ages are groups), ≥ 1
  };

  struct CohortOptions
  {
    bool shrink = true; //!< draw ratios and births of an area to those of the district, the fewer people the more
    double fixedShrinkage = std::numeric_limits<double>::quiet_NaN(); //!< people that the district counts for; NaN: from the data
    bool growByDifference = true;      //!< ratios above 1 add people instead of multiplying them, so that growth does not compound
    double greatestDifference = 0.2;   //!< a ratio may differ from the district's by so much a step, ≥ 0
    double leastExpectedBirths = 20.0; //!< areas with fewer expected births in the base periods take the district's level
    std::vector<double> fertility;     //!< per age of the mother, any level; empty: FertilityShape
    std::vector<std::size_t> bandStarts{ 0, 6, 16, 30, 50, 65 }; //!< ages at which bands of one shrinkage begin
  };

  //! What was learnt of one area.
  struct CohortRates
  {
    std::vector<double> ratios;    //!< by sex and age as in Population: people of this age per people one step younger a step before
    std::vector<double> bases;     //!< people one step younger, mean of the base periods
    std::vector<double> variances; //!< of the ratios, as far as they are known
    double birthLevel = 1.0;       //!< newborn compared with the district's rates
    double birthVariance = 0.0;    //!< of the level
    double expectedBirths = 0.0;   //!< at the district's rates, in all base periods
    std::size_t capped = 0;        //!< ratios that were limited
  };

  //! What was learnt of all areas and of the district, which is their sum.
  struct CohortModel
  {
    std::vector<CohortRates> areas;
    CohortRates district;
    std::vector<double> fertility;  //!< newborn who live at the end of a step, per woman and step, by age
    std::vector<double> shrinkages; //!< by band: people that the district counts for (κ); infinite: areas do not differ more than by chance
    bool growByDifference = true;
  };

  /**
   * Cohort change ratios (Hamilton and Perry 1962) at single ages, from sums over the base periods.
   *
   * An area's ratio c on n people is drawn to the district's C: c* = ( n c + κ C ) / ( n + κ ), κ = C / τ², τ² the variance between areas
   * beyond that of chance, by age band (moments; Marshall 1991). An area without people of an age takes the district's ratio. The level of
   * births is drawn likewise (Gamma and Poisson).
   * Where a base period has several steps, ratios are their root, spread over the ages between.
   * \throws InputError where there is no area, no base period, or the areas differ in their ages or dates
   */
  CohortModel fitCohortChange( std::span<const AreaHistory> areas, std::span<const BasePeriod> periods, const CohortOptions &options );

  //! People with the variance of each count, as far as it comes from chance and from what is not known of the rates.
  struct UncertainPopulation
  {
    Population people;
    std::vector<double> variances; //!< as counts
    double newborn = 0.0;          //!< of the step that led here
  };

  /**
   * One step further: each cohort by its ratio, the open group from itself and the age before, newborn from the mean of women before and
   * after. \a birthFactor scales the newborn (a scenario).
   */
  UncertainPopulation nextStep(
    const UncertainPopulation &before, const CohortRates &rates, const CohortModel &model, double birthFactor = 1.0 );

}
