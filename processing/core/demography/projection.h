#pragma once

#include "demography/cohortchange.h"
#include "demography/componentstep.h"
#include "problemreporter.h"
#include "progress.h"

#include <map>
#include <optional>

namespace sozialraum
{

  enum class ProjectionMethod
  {
    CohortChange, //!< cohorts by their ratios (cohortchange.h): a register by age and sex at two or more dates is enough
    Components,   //!< births, deaths, gross moves (componentstep.h), with the district's rates
    Share,        //!< each area keeps its share of each age of an official projection
    Constant,     //!< no change: what every projection is compared with
  };

  //! Factors by component and the year from which on they hold; 1 before the first.
  struct Scenario
  {
    std::string name;
    std::map<int, double> births;
    std::map<int, double> deaths;
    std::map<int, double> in;
    std::map<int, double> out;
  };

  //! What an official projection says of a year: the people of an area (or of all), of ages from … to.
  struct OfficialTotal
  {
    int year = 0;
    std::optional<std::size_t> area; //!< nothing: all areas together
    std::optional<Sex> sex;
    std::size_t firstAge = 0;
    std::size_t lastAge = 1000;
    double people = 0.0;
  };

  //! Births, deaths and moves of an area that were counted in the base periods, sums over \a years years.
  struct CountedMovements
  {
    double births = 0.0;
    double deaths = 0.0;
    double in = 0.0;
    double out = 0.0;
    double years = 1.0;
  };

  struct ProjectionInput
  {
    std::vector<AreaHistory> areas;
    std::vector<int> years;                            //!< of the dates, ascending: counts of 31 December
    std::vector<int> breaks;                           //!< years whose counts stand on a new basis (a census): no ratio across
    std::vector<Population> special;                   //!< per area: people in homes and hostels, who stay as they are; empty: none
    std::map<int, DistrictRates> rates;                //!< of the district, from a year on; in: persons a year, all areas; empty: none
    std::vector<std::string> groups;                   //!< names of the groups of the rates (nationalities); empty: everybody is one
    std::vector<std::vector<Population>> groupsAtBase; //!< where there are groups: by area and group at the last date, adding up to it
    std::vector<CountedMovements> movements;           //!< per area; empty: areas follow the district
    std::vector<OfficialTotal> officials;
    std::map<std::pair<std::size_t, int>, Population> housing; //!< by area and year: who moves into new buildings
  };

  struct ProjectionOptions
  {
    ProjectionMethod method = ProjectionMethod::CohortChange;
    int horizon = 10;            //!< years after the last date, ≥ 1
    double mortalityTrend = 0.0; //!< Brass' α a year after the last date: above 0 people live longer (lifetable.h)
    CohortOptions cohorts;
  };

  //! What happened in an area in a year. NaN: the method does not know.
  struct AreaFlows
  {
    double births = 0.0;
    double deaths = 0.0;
    double in = 0.0;
    double out = 0.0;
    double balance = 0.0; //!< of moves: what is neither birth nor death
    double raked = 1.0;   //!< people after adjustment to official totals, compared with before
  };

  struct ProjectedYear
  {
    int year = 0;
    std::vector<UncertainPopulation> areas;
    std::vector<std::vector<Population>> groups; //!< by area and group, adding up to the areas; empty where there is one group
    std::vector<AreaFlows> flows;
  };

  struct Projection
  {
    int baseYear = 0;
    std::vector<BasePeriod> periods;
    CohortModel model; //!< of cohort change only
    std::vector<ProjectedYear> years;
  };

  /**
   * Projects all areas year by year.
   *
   * Special populations are taken out before and put back after; official totals are met by raking after each step, so that later years go
   * on from them; scenarios change the components. Ratios are never built across a break.
   * Where mortality is known and changes (by its rates, the trend or a scenario), cohort ratios change by what survival does: c + S − S₀.
   * \throws InputError where there is no base period, rates or totals that a method needs are missing, or official totals contradict
   */
  Projection project( const ProjectionInput &input, const ProjectionOptions &options, const Scenario &scenario, ProblemReporter &problems,
    const Progress &progress );

  //! The rates that hold in \a year with the trend of \a options: the last ones from then or before, else the first.
  DistrictRates ratesIn( const ProjectionInput &input, const ProjectionOptions &options, int year );

  //! Class of an area by its people: below 1,000, 5,000, 10,000, or more; 0 … 3.
  int sizeClass( double people );

  /**
   * Whether a projected count can bear what it is used for: of areas below 1,000 people only children who were born at the base date and
   * are 16 at most; of areas below 5,000 only who was born then.
   */
  bool isUncertain( double peopleAtBase, std::size_t age, int yearsAhead );

}
