#include "algorithms/coverage/networkparameters.h"

#include "algorithms/coverage/barrierlayers.h"
#include "algorithms/coverage/networktexts.h"
#include "algorithms/findingtexts.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/network/barriers.h"
#include "finding.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <QElapsedTimer>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsunittypes.h>

#include <utility>

namespace sozialraum
{

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> networkParameters( bool networkIsOptional )
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> all;
    const auto add = [&all]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      all.push_back( std::move( parameter ) );
    };
    const auto choice = []( const QString &name, const QString &description, const QStringList &values, const QString &defaultValue ) {
      return std::make_unique<QgsProcessingParameterEnum>( name, description, values, false, defaultValue, false, true );
    };
    const auto field = []( const QString &name, const QString &description ) {
      return std::make_unique<QgsProcessingParameterField>(
        name, description, QVariant(), QStringLiteral( "NETWORK" ), Qgis::ProcessingFieldParameterDataType::Any, false, true );
    };

    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "NETWORK" ), NetworkTexts::tr( "Road network" ),
           QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) }, QVariant(), networkIsOptional ),
      NetworkTexts::tr( "Lines of roads and paths. They are joined where they have a vertex in common, and only there: a bridge without a "
                        "common vertex stays a bridge. Lines of an OpenStreetMap file can be used as they are." ),
      false );
    add( choice( QStringLiteral( "COST" ), NetworkTexts::tr( "Cost" ), { QStringLiteral( "length" ), QStringLiteral( "time" ) },
           QStringLiteral( "length" ) ),
      NetworkTexts::tr( "“length” in metres, “time” in minutes." ), false );
    add( choice( QStringLiteral( "PROFILE" ), NetworkTexts::tr( "Who travels" ),
           { QStringLiteral( "foot" ), QStringLiteral( "child" ), QStringLiteral( "bicycle" ), QStringLiteral( "car" ),
             QStringLiteral( "any" ) },
           QStringLiteral( "foot" ) ),
      NetworkTexts::tr( "Which roads are open, and how fast. On foot 5 km/h, a child 4 km/h; motorways are closed and one-way streets go "
                        "both ways. By bicycle 15 km/h; by car the speed of the road. “any” opens every line." ),
      false );
    add( field( QStringLiteral( "CLASS_FIELD" ), NetworkTexts::tr( "Field of the road class" ) ),
      NetworkTexts::tr( "Values as in OpenStreetMap (motorway, residential, footway …); lines without a class are no roads. Empty: "
                        "“highway”, where there is such a field. Unknown classes are open to all." ),
      true );
    add( field( QStringLiteral( "SPEED_FIELD" ), NetworkTexts::tr( "Field of the speed" ) ),
      NetworkTexts::tr(
        "km/h; where it is empty or not above 0, the usual speed counts. Empty: by car “maxspeed”, where there is such a field." ),
      true );
    add( field( QStringLiteral( "ONEWAY_FIELD" ), NetworkTexts::tr( "Field of the one-way streets" ) ),
      NetworkTexts::tr( "yes, 1: only in the direction the line is drawn; -1: only against it; no, 0 or empty: both. Empty: by bicycle and "
                        "car “oneway”, where there is such a field." ),
      true );
    add( choice( QStringLiteral( "LENGTHS" ), NetworkTexts::tr( "Lengths" ), { QStringLiteral( "ellipsoid" ), QStringLiteral( "plane" ) },
           QStringLiteral( "ellipsoid" ) ),
      NetworkTexts::tr( "On the ellipsoid lengths are right in every coordinate reference system, geographic ones too. “plane” takes them "
                        "from the coordinates." ),
      true );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "TOLERANCE" ), NetworkTexts::tr( "Tolerance of joints" ),
           Qgis::ProcessingNumberParameterType::Double, 0.0, false, 0.0 ),
      NetworkTexts::tr( "Vertices not farther apart than this are one, in units of the network's coordinates. 0: only equal coordinates." ),
      true );
    add( choice( QStringLiteral( "DIRECTION" ), NetworkTexts::tr( "Direction" ), { QStringLiteral( "to" ), QStringLiteral( "from" ) },
           QStringLiteral( "to" ) ),
      NetworkTexts::tr( "The way to the facility or from it; they differ where there are one-way streets." ), false );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "SNAP_DISTANCE" ),
           NetworkTexts::tr( "Greatest distance to a road" ), Qgis::ProcessingNumberParameterType::Double, 200.0, false, 0.0 ),
      NetworkTexts::tr( "Metres. What is farther away from every road is not joined to one; it is listed apart." ), false );
    add( std::make_unique<QgsProcessingParameterMultipleLayers>(
           QStringLiteral( "BARRIERS" ), NetworkTexts::tr( "Barriers" ), Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true ),
      NetworkTexts::tr(
        "Layers of lines, areas or points that nobody passes: a railway, a building site, a closed bridge. Ways end there: at a line or a "
        "point, and at the border of an area, in which every road is closed, so that nobody walks through it, and no road in it is "
        "reached. Closed is also what lies not farther than the barriers' distance from a line, a point or the border of an area; up to "
        "there the road stays open. What stands in an area, a facility or children, belongs to the nearest road that is open, if it is "
        "within the greatest distance to a road. Bridges and tunnels are closed too." ),
      true );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "BARRIER_DISTANCE" ), NetworkTexts::tr( "Distance of barriers" ),
           Qgis::ProcessingNumberParameterType::Double, 1.0, false, 0.1, 1000.0 ),
      NetworkTexts::tr( "Metres to either side of a barrier that are closed." ), true );
    return all;
  }

  static QString chosen(
    const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return QgsProcessingParameters::parameterAsEnumString( algorithm.parameterDefinition( QLatin1String( name ) ), parameters, context );
  }

  CostKind costKindOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return chosen( algorithm, "COST", parameters, context ) == QLatin1String( "time" ) ? CostKind::Time : CostKind::Length;
  }

  TravelDirection directionOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return chosen( algorithm, "DIRECTION", parameters, context ) == QLatin1String( "from" ) ? TravelDirection::FromFacility
                                                                                            : TravelDirection::ToFacility;
  }

  QString unitOf( CostKind kind )
  {
    return kind == CostKind::Time ? QStringLiteral( "min" ) : QStringLiteral( "m" );
  }

  static LengthMetric lengthMetric( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source,
    const QVariantMap &parameters, QgsProcessingContext &context )
  {
    const QgsCoordinateReferenceSystem crs = source.sourceCrs();
    if ( chosen( algorithm, "LENGTHS", parameters, context ) == QLatin1String( "plane" ) )
      return LengthMetric::plane( crs.isValid() ? QgsUnitTypes::fromUnitToUnitFactor( crs.mapUnits(), Qgis::DistanceUnit::Meters ) : 1.0 );
    if ( !crs.isValid() )
      throw InputError( codes::networkWithoutCrs, { source.sourceName().toStdString() } );
    return LengthMetric::ellipsoid( crs.toWkt( Qgis::CrsWktVariant::Preferred ).toStdString() );
  }

  static double number(
    const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return QgsProcessingParameters::parameterAsDouble( algorithm.parameterDefinition( QLatin1String( name ) ), parameters, context );
  }

  static void reportNetwork( const RoadNetwork &network, qint64 milliseconds, QgsProcessingFeedback *feedback )
  {
    const NetworkCounts &counts = network.counts();
    feedback->pushInfo( NetworkTexts::tr( "Network: %1 lines read; %2 edges between %3 nodes, %4 MB, built in %5 s." )
        .arg( counts.lines )
        .arg( network.edgeCount() )
        .arg( network.nodeCount() )
        .arg( decimalText( static_cast<double>( network.memory() ) / 1e6, 1 ),
          decimalText( static_cast<double>( milliseconds ) / 1000.0, 2 ) ) );
    if ( counts.repeatedVertices + counts.repeatedSegments > 0 )
      feedback->pushInfo(
        NetworkTexts::tr( "%1 vertices stood twice in their line and %2 straight pieces were drawn twice; each counts once." )
          .arg( counts.repeatedVertices )
          .arg( counts.repeatedSegments ) );
  }

  NetworkSettings networkSettings( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source,
    const QVariantMap &parameters, QgsProcessingContext &context )
  {
    NetworkSettings settings{ lengthMetric( algorithm, source, parameters, context ), {}, {} };
    settings.network.cost = costKindOf( algorithm, parameters, context );
    settings.network.snapTolerance = number( algorithm, "TOLERANCE", parameters, context );
    settings.snapping.mostMetres = number( algorithm, "SNAP_DISTANCE", parameters, context );
    settings.snapping.accessSpeed =
      usualSpeed( profileOf( algorithm, parameters, context ) == TravelProfile::Child ? TravelProfile::Child : TravelProfile::Adult );
    return settings;
  }

  ReadNetwork readNetwork( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source, const QString &squares,
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    QElapsedTimer timer;
    timer.start();
    RoadLayer roads = readRoads( algorithm, source, squares, parameters, context, feedback );
    NetworkSettings settings = networkSettings( algorithm, source, parameters, context );
    Barriers barriers = readBarriers( algorithm, source.sourceCrs(), parameters, context, feedback );
    const BarrierOptions options{ number( algorithm, "BARRIER_DISTANCE", parameters, context ), settings.network.snapTolerance };
    if ( !barriers.isEmpty() )
    {
      BarrierCounts counts;
      roads.lines = closeAtBarriers( roads.lines, barriers, settings.metric, options, counts, stepOf( progressOf( feedback ), 0.2, 0.22 ) );
      feedback->pushInfo( NetworkTexts::tr( "Barriers: %1 lines of the network are closed in part, %2 altogether; %3 m of road in all." )
          .arg( counts.cutLines )
          .arg( counts.closedLines )
          .arg( decimalText( counts.closedMetres, 0 ) ) );
    }
    FeedbackReporter problems( feedback );
    RoadNetwork network =
      buildNetwork( roads.lines, settings.metric, settings.network, problems, stepOf( progressOf( feedback ), 0.22, 0.3 ) );
    reportNetwork( network, timer.elapsed(), feedback );
    if ( roads.unknownOneWays > 0 )
      feedback->pushWarning( NetworkTexts::tr( "%1 lines have a one-way value that means nothing here; they are taken to go both ways." )
          .arg( roads.unknownOneWays ) );
    return { std::move( network ), std::move( settings.metric ), source.sourceCrs(), settings.snapping, std::move( barriers ),
      options.distance };
  }

}
