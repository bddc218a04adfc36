#pragma once

#include "demography/population.h"

#include <span>
#include <vector>

namespace sozialraum
{

  //! Rates of a year, by the age that is reached at its end; the open age for itself.
  struct ComponentRates
  {
    double mortality = 0.0;      //!< probability to die in the year, 0 … 1
    double out = 0.0;            //!< who moves out, per person at the beginning, 0 … 1
    double naturalisation = 0.0; //!< who changes into the other group, per person at the beginning, 0 … 1
    double fertility = 0.0;      //!< births per woman
    double in = 0.0;             //!< persons who move in, a number
  };

  //! What happened to a cohort in a year.
  struct ComponentResult
  {
    double after = 0.0;
    double deaths = 0.0;
    double out = 0.0;
    double naturalised = 0.0; //!< who left for the other group
  };

  /**
   * A cohort of \a start persons through a year: gross flows with movers in the area for half of it, as the Swiss Federal Statistical
   * Office computes its cantonal scenarios: deaths = n q ( 1 − e / 2 ) + I q / 2, e all who leave.
   */
  ComponentResult cohortYear( double start, const ComponentRates &rates );

  //! The \a births of a year until its end: they are there for a third of it where they move (deaths = q ( B ( 1 − ⅔ e ) + ⅔ I )).
  ComponentResult newbornYear( double births, const ComponentRates &rates );

  //! Rates of one year for the people of an area, in one group or in several (nationalities), of which the first is the one to change into.
  struct DistrictRates
  {
    std::vector<std::vector<ComponentRates>> groups; //!< by group: by sex and age as the counts of Population
    std::vector<double> bornIntoFirst;               //!< by group: share of the newborn of its mothers who belong to the first group, 0 … 1
  };

  //! A year of one area.
  struct ComponentYear
  {
    std::vector<Population> after; //!< by group
    double births = 0.0;
    double deaths = 0.0;
    double in = 0.0;
    double out = 0.0;
  };

  /**
   * One area through one year: everybody grows a year older, dies, moves, changes into the first group; births of the mean of women before
   * and after, by the group of the mother.
   *
   * Guarantees: what is there after is what was there before, with births and moves in, without deaths and moves out. Who changes the group
   * is at the risk of the new one for half a year, newborn for two thirds.
   * \a before as many groups as \a rates
   */
  ComponentYear nextYear( std::span<const Population> before, const DistrictRates &rates );

  //! Rates of one group alone.
  DistrictRates ratesOfAll( std::vector<ComponentRates> rates );

}
