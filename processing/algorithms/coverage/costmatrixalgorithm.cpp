#include "algorithms/coverage/costmatrixalgorithm.h"

#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/readiness.h"
#include "algorithms/findingtexts.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/thresholds.h"
#include "parallel.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sozialraum
{

  AlgorithmTexts CostMatrixAlgorithm::texts() const
  {
    return {
      tr( "Cost matrix" ),
      tr( "origin,destination,od,matrix,distance,travel time,network" ),
      tr( "Writes the costs between origins and destinations on the road network as a table." ),
      tr( "Computes what it costs to come from every origin to every destination on the roads, up to a greatest cost, and writes a "
          "row for each pair that is within it: "
          "origin, destination, cost in metres or minutes. The ways to the road at both ends are counted in it.\n\n"
          "Pairs that are absent are out of reach. The coverage algorithms take such a table instead of a network." ),
    };
  }

  void CostMatrixAlgorithm::declare( Parameters &p ) const
  {
    p.source( "ORIGINS", tr( "Origins" ), tr( "Where ways begin: homes, grid cells." ), Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.field( "ORIGIN_KEY", tr( "Key of the origins" ), tr( "Empty: the feature id." ), "ORIGINS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.source(
      "DESTINATIONS", tr( "Destinations" ), tr( "Where ways end: Kitas, schools." ), Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.field( "DESTINATION_KEY", tr( "Key of the destinations" ), tr( "Empty: the feature id." ), "DESTINATIONS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    Parameters ofNetwork;
    networkParameters( ofNetwork );
    p.take( ofNetwork, { QStringLiteral( "DIRECTION" ) } );
    p.number( "CUT_OFF", tr( "Greatest cost" ),
      tr( "Metres or minutes; pairs that cost more are left out. Empty: all pairs that are connected." ), std::nullopt, { .least = 0.0 },
      { .optional = true } );
    p.output( "OUTPUT", tr( "Costs" ), tr( "A row for each pair: origin, destination, cost." ), Qgis::ProcessingSourceType::Vector );
    p.result( "PAIR_COUNT", tr( "Pairs within reach" ) );
  }

  static QgsField keyColumn( const QgsProcessingFeatureSource &source, const QString &key, const QString &name )
  {
    if ( key.isEmpty() )
      return QgsField( name, QMetaType::Type::LongLong );
    QgsField field = source.fields().field( key );
    field.setName( name );
    field.setConstraints( QgsFieldConstraints() );
    return field;
  }

  QVariantMap CostMatrixAlgorithm::run( Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> originSource = call.source( "ORIGINS" );
    const std::unique_ptr<QgsProcessingFeatureSource> destinationSource = call.source( "DESTINATIONS" );
    const std::unique_ptr<QgsProcessingFeatureSource> roads = call.source( "NETWORK" );
    const QString originKey = call.text( "ORIGIN_KEY" );
    const QString destinationKey = call.text( "DESTINATION_KEY" );
    FeedbackReporter problems( call.feedback() );
    Cost limit = greatestCost;
    if ( call.value( "CUT_OFF" ).isValid() )
      limit = thresholdCosts( std::array{ call.number( "CUT_OFF" ) }, costKindOf( call ), problems ).front();

    const ReadNetwork road = readNetwork( *roads, squares(), call );
    const PlacesOnMap origins = readPlaces( *originSource, originKey, road.crs, call.context(), call.feedback() );
    const PlacesOnMap destinations = readPlaces( *destinationSource, destinationKey, road.crs, call.context(), call.feedback() );
    warnOfKeys( origins, originSource->sourceName(), call );
    warnOfKeys( destinations, destinationSource->sourceName(), call );
    const Progress progress = call.progress();
    const SegmentIndex index( road.network, road.snapping.avoidsIslands );
    const std::vector<Access> from =
      snapToNetwork( origins.points, road.network, index, road.metric, road.snapping, stepOf( progress, 0.3, 0.35 ) );
    std::vector<Access> to =
      snapToNetwork( destinations.points, road.network, index, road.metric, road.snapping, stepOf( progress, 0.35, 0.4 ) );
    requireSnapped( from );
    requireSnapped( to );
    addReadiness( to, destinations, call );
    tellReadiness( call );
    for ( const auto &[accesses, text] : { std::pair( &from,
                                             tr( "%n origin(s) are too far from every road.", nullptr,
                                               static_cast<int>( std::ranges::count( from, false, &Access::isSnapped ) ) ) ),
            std::pair( &std::as_const( to ),
              tr( "%n destination(s) are too far from every road.", nullptr,
                static_cast<int>( std::ranges::count( to, false, &Access::isSnapped ) ) ) ) } )
    {
      if ( !std::ranges::all_of( *accesses, &Access::isSnapped ) )
        call.warn( text );
    }
    warnOfIslands( origins, from, "ORIGINS", call );
    warnOfIslands( destinations, to, "DESTINATIONS", call );
    const CostMatrix matrix =
      costsOnNetwork( road.network, from, to, TravelDirection::FromFacility, limit, availableThreads(), stepOf( progress, 0.4, 0.7 ) );

    QgsFields fields;
    fields.append( keyColumn( *originSource, originKey, QStringLiteral( "origin" ) ) );
    fields.append( keyColumn( *destinationSource, destinationKey, QStringLiteral( "destination" ) ) );
    fields.append( QgsField( QStringLiteral( "cost" ), QMetaType::Type::Double ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    const Progress writing = stepOf( progress, 0.7, 1.0 );
    for ( std::size_t i = 0; i < matrix.facilityCount(); ++i )
    {
      advance( writing, static_cast<double>( i ) / static_cast<double>( matrix.facilityCount() ) );
      for ( const CostEntry &entry : matrix.row( i ) )
      {
        QgsFeature feature( fields );
        feature.setAttributes(
          QgsAttributes() << origins.keys[i] << destinations.keys[entry.place] << inUserUnits( entry.cost, road.network.costKind() ) );
        output->add( feature );
      }
    }
    call.say( tr( "%1 origins, %2 destinations, %3 pairs within reach." ).arg( from.size() ).arg( to.size() ).arg( matrix.entryCount() ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    results[QStringLiteral( "PAIR_COUNT" )] = static_cast<qlonglong>( matrix.entryCount() );
    return results;
  }

}
