#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/coverage/coverageinput.h"
#include "problemreporter.h"

#include <QVariantMap>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace sozialraum
{

  //! How an algorithm counts children.
  enum class DemandCounts
  {
    Apart,    //!< each field for itself; places, if given, for a balance
    Together, //!< all fields added up; they ask for the places of the facilities
  };

  //! DEMAND_FIELDS, CAPACITY_FIELD and TARGET_RATES.
  void demandParameters( Parameters &p, DemandCounts counts );

  //! Children that want a place at each place of demand, and the places of each facility.
  struct DemandAndPlaces
  {
    std::vector<double> demand;
    std::vector<double> places;
  };

  //! What \a parameters say of it, counted together. \throws InputError as readTargetRates(), readDemand() and readCapacities()
  DemandAndPlaces readDemandAndPlaces( const CoverageInput &input, const Call &call, ProblemReporter &reporter );

}
