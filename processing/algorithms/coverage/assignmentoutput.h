#pragma once

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/demandparameters.h"
#include "results/featureoutput.h"
#include "coverage/supply/assignment.h"

#include <cstdint>

namespace sozialraum
{

  //! An assignment with what its amounts mean to users.
  struct AssignedDemand
  {
    AssignmentProblem problem; //!< in units
    Assignment assignment;     //!< in units
    std::int64_t unitsPerOne = 1;
    CostKind costKind = CostKind::Length;

    //! Children of \a units.
    double inChildren( std::int64_t units ) const { return static_cast<double>( units ) / static_cast<double>( unitsPerOne ); }
    //! Metres or minutes.
    double inUsersCost( std::int64_t cost ) const
    {
      return static_cast<double>( cost ) / ( costKind == CostKind::Length ? 1000.0 : 60000.0 );
    }
  };

  //! What \a counts ask, in whole \a units. Reports demand_rounded, demand_above_capacity ( children, places, unplaced ).
  AssignmentProblem problemInUnits( CostMatrix costs, const DemandAndPlaces &counts, std::int64_t &units, ProblemReporter &reporter );

  //! Fields of the demand and facility, cost, assigned, unplaced, state. \param facilityKey field of the key, empty for the feature ids
  QgsFields assignedDemandFields( const CoverageInput &input, const QString &facilityKey );

  //! A row for every place and facility it goes to, and one for what is left of the place; rows of a place add up to its demand.
  void writeAssignedDemand( const CoverageInput &input, const AssignedDemand &assigned, FeatureOutput &output );

  //! Fields of the facilities and load, free, shadow_price, shadow_placed.
  QgsFields loadFields( const CoverageInput &input );
  void writeLoads( const CoverageInput &input, const AssignedDemand &assigned, FeatureOutput &output );

  //! Fields of the areas and demand, assigned, unplaced.
  QgsFields assignedAreaFields( const QgsFields &areas );
  void writeAssignedAreas( const CoverageInput &input, const AssignedDemand &assigned, const AreaFinder &areas, FeatureOutput &output );

}
