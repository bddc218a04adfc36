#include "algorithms/coverage/costmatrixalgorithm.h"

#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/findingtexts.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/thresholds.h"
#include "parallel.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <array>

namespace sozialraum
{

  QString CostMatrixAlgorithm::name() const
  {
    return QStringLiteral( "costmatrix" );
  }

  QString CostMatrixAlgorithm::displayName() const
  {
    return tr( "Cost matrix" );
  }

  QStringList CostMatrixAlgorithm::tags() const
  {
    return tr( "origin,destination,od,matrix,distance,travel time,network" ).split( QLatin1Char( ',' ) );
  }

  QString CostMatrixAlgorithm::shortDescription() const
  {
    return tr( "Writes the costs between origins and destinations on the road network as a table." );
  }

  QString CostMatrixAlgorithm::shortHelpString() const
  {
    return tr( "Computes what it costs to come from every origin to every destination on the roads, up to a greatest cost, and writes a "
               "row for each pair that is within it: "
               "origin, destination, cost in metres or minutes. The ways to the road at both ends are counted in it.\n\n"
               "Pairs that are absent are out of reach. The coverage algorithms take such a table instead of a network." );
  }

  CostMatrixAlgorithm *CostMatrixAlgorithm::createInstance() const
  {
    return new CostMatrixAlgorithm();
  }

  void CostMatrixAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const QList<int> places{ static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) };
    const auto field = []( const QString &name, const QString &description, const QString &layer ) {
      return std::make_unique<QgsProcessingParameterField>(
        name, description, QVariant(), layer, Qgis::ProcessingFieldParameterDataType::Any, false, true );
    };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "ORIGINS" ), tr( "Origins" ), places ),
      tr( "Where ways begin: homes, grid cells." ) );
    add( field( QStringLiteral( "ORIGIN_KEY" ), tr( "Key of the origins" ), QStringLiteral( "ORIGINS" ) ), tr( "Empty: the feature id." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "DESTINATIONS" ), tr( "Destinations" ), places ),
      tr( "Where ways end: Kitas, schools." ) );
    add( field( QStringLiteral( "DESTINATION_KEY" ), tr( "Key of the destinations" ), QStringLiteral( "DESTINATIONS" ) ),
      tr( "Empty: the feature id." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : networkParameters() )
    {
      if ( parameter->name() != QLatin1String( "DIRECTION" ) )
        addParameter( parameter.release() );
    }
    add( std::make_unique<QgsProcessingParameterNumber>(
           QStringLiteral( "CUT_OFF" ), tr( "Greatest cost" ), Qgis::ProcessingNumberParameterType::Double, QVariant(), true, 0.0 ),
      tr( "Metres or minutes; pairs that cost more are left out. Empty: all pairs that are connected." ) );
    add(
      std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Costs" ), Qgis::ProcessingSourceType::Vector ),
      tr( "A row for each pair: origin, destination, cost." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "PAIR_COUNT" ), tr( "Pairs within reach" ) ) );
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

  QVariantMap CostMatrixAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> originSource = requiredSource( parameters, QStringLiteral( "ORIGINS" ), context );
    const std::unique_ptr<QgsProcessingFeatureSource> destinationSource =
      requiredSource( parameters, QStringLiteral( "DESTINATIONS" ), context );
    const std::unique_ptr<QgsProcessingFeatureSource> roads = requiredSource( parameters, QStringLiteral( "NETWORK" ), context );
    const QString originKey = parameterAsString( parameters, QStringLiteral( "ORIGIN_KEY" ), context );
    const QString destinationKey = parameterAsString( parameters, QStringLiteral( "DESTINATION_KEY" ), context );
    FeedbackReporter problems( feedback );
    Cost limit = greatestCost;
    if ( parameters.value( QStringLiteral( "CUT_OFF" ) ).isValid() )
      limit = thresholdCosts( std::array{ parameterAsDouble( parameters, QStringLiteral( "CUT_OFF" ), context ) },
        costKindOf( *this, parameters, context ), problems )
                .front();

    const ReadNetwork road = readNetwork( *this, *roads, squares(), parameters, context, feedback );
    const PlacesOnMap origins = readPlaces( *originSource, originKey, road.crs, context, feedback );
    const PlacesOnMap destinations = readPlaces( *destinationSource, destinationKey, road.crs, context, feedback );
    const Progress progress = progressOf( feedback );
    const SegmentIndex index( road.network );
    const std::vector<Access> from =
      snapToNetwork( origins.points, road.network, index, road.metric, road.snapping, stepOf( progress, 0.3, 0.35 ) );
    const std::vector<Access> to =
      snapToNetwork( destinations.points, road.network, index, road.metric, road.snapping, stepOf( progress, 0.35, 0.4 ) );
    requireSnapped( from );
    requireSnapped( to );
    for ( const auto &[accesses, text] : { std::pair( &from,
                                             tr( "%n origin(s) are too far from every road.", nullptr,
                                               static_cast<int>( std::ranges::count( from, false, &Access::isSnapped ) ) ) ),
            std::pair( &to,
              tr( "%n destination(s) are too far from every road.", nullptr,
                static_cast<int>( std::ranges::count( to, false, &Access::isSnapped ) ) ) ) } )
    {
      if ( !std::ranges::all_of( *accesses, &Access::isSnapped ) )
        feedback->pushWarning( text );
    }
    const CostMatrix matrix =
      costsOnNetwork( road.network, from, to, TravelDirection::FromFacility, limit, availableThreads(), stepOf( progress, 0.4, 0.7 ) );

    QgsFields fields;
    fields.append( keyColumn( *originSource, originKey, QStringLiteral( "origin" ) ) );
    fields.append( keyColumn( *destinationSource, destinationKey, QStringLiteral( "destination" ) ) );
    fields.append( QgsField( QStringLiteral( "cost" ), QMetaType::Type::Double ) );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields );
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
    feedback->pushInfo(
      tr( "%1 origins, %2 destinations, %3 pairs within reach." ).arg( from.size() ).arg( to.size() ).arg( matrix.entryCount() ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    results[QStringLiteral( "PAIR_COUNT" )] = static_cast<qlonglong>( matrix.entryCount() );
    return results;
  }

}
