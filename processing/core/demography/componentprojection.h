#pragma once

#include "demography/projection.h"

//! What a projection by components is made of; projection.h puts it together.
namespace sozialraum
{

  //! The factors of a scenario in one year.
  struct ScenarioFactors
  {
    double births = 1.0;
    double deaths = 1.0;
    double in = 1.0;
    double out = 1.0;
  };

  ScenarioFactors factorsOf( const Scenario &scenario, int year );

  //! How an area differs from the district's rates.
  struct LocalRates
  {
    double births = 1.0;
    double out = 1.0;
    double inShare = 0.0; //!< of all who move in
  };

  //! The levels of \a areas, drawn to the district's by what chance alone does, and their shares of who moves in.
  std::vector<LocalRates> localRates( const ProjectionInput &input, const std::vector<AreaHistory> &areas, const DistrictRates &rates );

  //! The people of \a area at the last date of \a areas by group; all of them where there are none.
  std::vector<Population> groupsOf( const ProjectionInput &input, const std::vector<AreaHistory> &areas, std::size_t area );

  //! An area's groups a year later.
  std::vector<UncertainPopulation> componentYear( const std::vector<UncertainPopulation> &before, DistrictRates rates,
    const LocalRates &local, const ScenarioFactors &factors, AreaFlows &flows );

}
