#include "algorithms/coverage/demandparameters.h"

#include "algorithms/coverage/demandgroups.h"
#include "algorithms/coverage/networktexts.h"
#include "algorithms/indicatorparameter.h"

#include <qgsprocessingalgorithm.h>

#include <memory>
#include <utility>

namespace sozialraum
{

  void demandParameters( Parameters &p, DemandCounts counts )
  {
    const bool areApart = counts == DemandCounts::Apart;
    p.fields( "DEMAND_FIELDS", NetworkTexts::tr( "Counts of the demand" ),
      areApart ? NetworkTexts::tr( "Children by age group, one field each. Empty cells count as 0." )
               : NetworkTexts::tr( "Children; several fields are added up." ),
      "DEMAND", Qgis::ProcessingFieldParameterDataType::Numeric );
    if ( areApart )
      p.field( "CAPACITY_FIELD", NetworkTexts::tr( "Places of the facilities" ),
        NetworkTexts::tr( "For the balance of places against children." ), "FACILITIES", Qgis::ProcessingFieldParameterDataType::Numeric,
        { .optional = true, .advanced = true } );
    else
      p.add( std::make_unique<IndicatorParameter>(
               QStringLiteral( "CAPACITY_FIELD" ), NetworkTexts::tr( "Places of the facilities" ), QStringLiteral( "FACILITIES" ) ),
        NetworkTexts::tr( "Places that a facility has." ) );
    p.text( "TARGET_RATES", NetworkTexts::tr( "Target rates" ),
      NetworkTexts::tr(
        "Share of the children of each count that want a place, in the order of the counts, like 0.55;0.98. Empty: 1 for each." ),
      { .optional = true, .advanced = true } );
  }

  DemandAndPlaces readDemandAndPlaces( const CoverageInput &input, const Call &call, ProblemReporter &reporter )
  {
    const QStringList fields = call.texts( "DEMAND_FIELDS" );
    const std::vector<double> rates = readTargetRates( call, static_cast<std::size_t>( fields.size() ) );
    return {
      readDemand( input.demand.features, fields, rates ),
      readCapacities( input.facilities.features, call.text( "CAPACITY_FIELD" ), reporter ),
    };
  }

}
