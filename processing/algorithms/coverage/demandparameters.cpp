#include "algorithms/coverage/demandparameters.h"

#include "algorithms/coverage/demandgroups.h"
#include "algorithms/coverage/networktexts.h"

#include <qgsprocessingalgorithm.h>

#include <utility>

namespace sozialraum
{

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> demandParameters( DemandCounts counts )
  {
    const bool areApart = counts == DemandCounts::Apart;
    const auto numericField = []( const QString &name, const QString &description, const QString &layer, bool several, bool isOptional ) {
      return std::make_unique<QgsProcessingParameterField>(
        name, description, QVariant(), layer, Qgis::ProcessingFieldParameterDataType::Numeric, several, isOptional );
    };
    auto children = numericField(
      QStringLiteral( "DEMAND_FIELDS" ), NetworkTexts::tr( "Counts of the demand" ), QStringLiteral( "DEMAND" ), true, false );
    children->setHelp( areApart ? NetworkTexts::tr( "Children by age group, one field each. Empty cells count as 0." )
                                : NetworkTexts::tr( "Children; several fields are added up." ) );
    auto places = numericField(
      QStringLiteral( "CAPACITY_FIELD" ), NetworkTexts::tr( "Places of the facilities" ), QStringLiteral( "FACILITIES" ), false, areApart );
    places->setHelp(
      areApart ? NetworkTexts::tr( "For the balance of places against children." ) : NetworkTexts::tr( "Places that a facility has." ) );
    if ( areApart )
      places->setFlags( places->flags() | Qgis::ProcessingParameterFlag::Advanced );
    auto rates = std::make_unique<QgsProcessingParameterString>(
      QStringLiteral( "TARGET_RATES" ), NetworkTexts::tr( "Target rates" ), QVariant(), false, true );
    rates->setHelp( NetworkTexts::tr(
      "Share of the children of each count that want a place, in the order of the counts, like 0.55;0.98. Empty: 1 for each." ) );
    rates->setFlags( rates->flags() | Qgis::ProcessingParameterFlag::Advanced );

    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> all;
    all.push_back( std::move( children ) );
    all.push_back( std::move( places ) );
    all.push_back( std::move( rates ) );
    return all;
  }

  DemandAndPlaces readDemandAndPlaces( const QgsProcessingAlgorithm &algorithm, const CoverageInput &input, const QVariantMap &parameters,
    QgsProcessingContext &context, ProblemReporter &reporter )
  {
    const auto definition = [&algorithm]( const char *name ) { return algorithm.parameterDefinition( QLatin1String( name ) ); };
    const QStringList fields = QgsProcessingParameters::parameterAsStrings( definition( "DEMAND_FIELDS" ), parameters, context );
    const std::vector<double> rates =
      readTargetRates( QgsProcessingParameters::parameterAsString( definition( "TARGET_RATES" ), parameters, context ),
        static_cast<std::size_t>( fields.size() ) );
    return {
      readDemand( input.demand.features, fields, rates ),
      readCapacities( input.facilities.features,
        QgsProcessingParameters::parameterAsString( definition( "CAPACITY_FIELD" ), parameters, context ), reporter ),
    };
  }

}
