#include "algorithms/coverage/networkparameters.h"

#include "algorithms/coverage/barrierlayers.h"
#include "algorithms/coverage/osmbeside.h"
#include "algorithms/coverage/networktexts.h"
#include "algorithms/findingtexts.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/network/barriers.h"
#include "finding.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <QElapsedTimer>
#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsunittypes.h>
#include <qgsvector.h>

#include <cmath>
#include <utility>

namespace sozialraum
{

  void networkParameters( Parameters &p, bool networkIsOptional )
  {

    p.source( "NETWORK", NetworkTexts::tr( "Road network" ),
      NetworkTexts::tr( "Lines of roads and paths. They are joined where they have a vertex in common, and only there: a bridge without a "
                        "common vertex stays a bridge. Lines of an OpenStreetMap file can be used as they are." ),
      Qgis::ProcessingSourceType::VectorLine, { .optional = networkIsOptional } );
    p.choice( "COST", NetworkTexts::tr( "Cost" ), NetworkTexts::tr( "“length” in metres, “time” in minutes." ),
      { QStringLiteral( "length" ), QStringLiteral( "time" ) } );
    p.choice( "PROFILE", NetworkTexts::tr( "Who travels" ),
      NetworkTexts::tr( "Which roads are open, and how fast. On foot 5 km/h, a child 4 km/h; motorways and Kraftfahrstraßen are closed and "
                        "one-way streets go both ways. By bicycle 15 km/h; by car the speed of the road. “Any (every road is open)” opens "
                        "every line. Tags of access, direction and speed are read as in OpenStreetMap, from fields of their names or from "
                        "“other_tags”." ),
      { QStringLiteral( "foot" ), QStringLiteral( "child" ), QStringLiteral( "bicycle" ), QStringLiteral( "car" ),
        QStringLiteral( "any" ) } );
    p.field( "CLASS_FIELD", NetworkTexts::tr( "Field of the road class" ),
      NetworkTexts::tr(
        "Values as in OpenStreetMap (motorway, residential, footway …); lines without a class are no roads. Empty: "
        "“highway”, “fclass” or a “class” with such values, where there is such a field. Unknown classes are open to all." ),
      "NETWORK", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.field( "SPEED_FIELD", NetworkTexts::tr( "Field of the speed" ),
      NetworkTexts::tr(
        "km/h; where it is empty or not above 0, the usual speed counts. Empty: by car “maxspeed”, where there is such a field." ),
      "NETWORK", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.field( "ONEWAY_FIELD", NetworkTexts::tr( "Field of the one-way streets" ),
      NetworkTexts::tr( "yes, 1: only in the direction the line is drawn; -1: only against it; no, 0 or empty: both. Empty: by bicycle and "
                        "car “oneway”, where there is such a field." ),
      "NETWORK", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.choice( "LENGTHS", NetworkTexts::tr( "Lengths" ),
      NetworkTexts::tr( "On the ellipsoid lengths are right in every coordinate reference system, geographic ones too. “From the "
                        "coordinates” takes them from the coordinates." ),
      { QStringLiteral( "ellipsoid" ), QStringLiteral( "plane" ) }, { .advanced = true } );
    p.number( "TOLERANCE", NetworkTexts::tr( "Tolerance of joints" ),
      NetworkTexts::tr( "Vertices not farther apart than this are one, in units of the network's coordinates. 0: only equal coordinates." ),
      0.0, { .least = 0.0 }, { .advanced = true } );
    p.choice( "DIRECTION", NetworkTexts::tr( "Direction" ),
      NetworkTexts::tr( "The way to the facility or from it; they differ where there are one-way streets." ),
      { QStringLiteral( "to" ), QStringLiteral( "from" ) } );
    p.number( "SNAP_DISTANCE", NetworkTexts::tr( "Greatest distance to a road" ),
      NetworkTexts::tr( "Metres. What is farther away from every road is not joined to one; it is listed apart." ), 200.0,
      { .least = 0.0 } );
    p.number( "READINESS", NetworkTexts::tr( "Cost before the start (m or min)" ),
      NetworkTexts::tr(
        "What every way costs beside the way itself: until a team sets out, or from the gate of a school to its classrooms. "
        "In metres where the cost is “length”, in minutes where it is “time”; it counts in every cost and against the "
        "thresholds." ),
      0.0, { .least = 0.0 }, { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterMultipleLayers>( QStringLiteral( "BARRIERS" ), NetworkTexts::tr( "Barriers" ),
             Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true ),
      NetworkTexts::tr(
        "Layers of lines, areas or points that nobody passes: a railway, a building site, a closed bridge. Ways end there: at a line or a "
        "point, and at the border of an area, in which every road is closed, so that nobody walks through it, and no road in it is "
        "reached. Closed is also what lies not farther than the barriers' distance from a line, a point or the border of an area; up to "
        "there the road stays open. What stands in an area, a facility or children, belongs to the nearest road that is open, if it is "
        "within the greatest distance to a road. Bridges and tunnels are closed too." ),
      { .advanced = true } );
    p.number( "BARRIER_DISTANCE", NetworkTexts::tr( "Distance of barriers" ),
      NetworkTexts::tr( "Metres to either side of a barrier that are closed." ), 1.0, { 0.1, 1000.0 }, { .advanced = true } );
    p.flag( "OSM_NODES", NetworkTexts::tr( "Barriers on nodes and turn restrictions" ),
      NetworkTexts::tr(
        "Of an OpenStreetMap file (.osm, .osm.gz or .osm.pbf, the layer “lines”): gates and bollards on nodes close roads to those whom "
        "they close by their kind or their tags of access, and turns that are not allowed are not made. Turning round is open at every "
        "crossing." ),
      false, { .advanced = true } );
    p.flag( "CROSS_SQUARES", NetworkTexts::tr( "Cross squares" ),
      NetworkTexts::tr( "Of an OpenStreetMap file: pedestrian squares drawn as areas are crossed in straight ways from where a road meets "
                        "them to every other, not only walked along their outline." ),
      false, { .advanced = true } );
  }

  CostKind costKindOf( const Call &call )
  {
    return call.choice( "COST" ) == QLatin1String( "time" ) ? CostKind::Time : CostKind::Length;
  }

  TravelDirection directionOf( const Call &call )
  {
    return call.choice( "DIRECTION" ) == QLatin1String( "from" ) ? TravelDirection::FromFacility : TravelDirection::ToFacility;
  }

  QString unitOf( CostKind kind )
  {
    return kind == CostKind::Time ? QStringLiteral( "min" ) : QStringLiteral( "m" );
  }

  //! By what factor lengths in the plane of \a crs differ from those on the ellipsoid around \a place; 1 where that cannot be known.
  static double distortionAt(
    const QgsPointXY &place, const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context )
  {
    constexpr double metres = 100.0;
    const double factor = QgsUnitTypes::fromUnitToUnitFactor( crs.mapUnits(), Qgis::DistanceUnit::Meters );
    QgsDistanceArea measure;
    measure.setSourceCrs( crs, context );
    measure.setEllipsoid( crs.ellipsoidAcronym() );
    double furthest = 1.0;
    for ( const QgsVector &step : { QgsVector( metres / factor, 0.0 ), QgsVector( 0.0, metres / factor ) } )
    {
      double onEllipsoid = 0.0;
      try
      {
        onEllipsoid = measure.measureLine( place, place + step );
      }
      catch ( const QgsCsException & )
      {
        return 1.0;
      }
      if ( onEllipsoid > 0.0 && std::isfinite( onEllipsoid ) && std::abs( metres / onEllipsoid - 1.0 ) > std::abs( furthest - 1.0 ) )
        furthest = metres / onEllipsoid;
    }
    return furthest;
  }

  //! Web Mercator and others that are far from true to length: what they measure in the plane are no metres.
  static void requireTrueLengths( const QgsProcessingFeatureSource &source, const Call &call )
  {
    constexpr double mostDistortion = 0.01;
    const QgsCoordinateReferenceSystem crs = source.sourceCrs();
    const QgsRectangle extent = source.sourceExtent();
    if ( !crs.isValid() || extent.isNull() )
      return;
    const double wrong = std::abs( distortionAt( extent.center(), crs, call.context().transformContext() ) - 1.0 );
    if ( wrong > mostDistortion )
      throw InputError( codes::planeLengthsDistorted,
        { source.sourceName().toStdString(), QString::number( wrong * 100.0, 'f', wrong < 0.1 ? 1 : 0 ).toStdString() } );
  }

  static LengthMetric lengthMetric( const QgsProcessingFeatureSource &source, const Call &call )
  {
    const QgsCoordinateReferenceSystem crs = source.sourceCrs();
    const bool isPlane = call.choice( "LENGTHS" ) == QLatin1String( "plane" );
    if ( isPlane && crs.isGeographic() )
      throw InputError( codes::planeLengthsOfDegrees, { source.sourceName().toStdString() } );
    if ( isPlane )
      requireTrueLengths( source, call );
    if ( isPlane )
      return LengthMetric::plane( crs.isValid() ? QgsUnitTypes::fromUnitToUnitFactor( crs.mapUnits(), Qgis::DistanceUnit::Meters ) : 1.0 );
    if ( !crs.isValid() )
      throw InputError( codes::networkWithoutCrs, { source.sourceName().toStdString() } );
    return LengthMetric::ellipsoid( crs.toWkt( Qgis::CrsWktVariant::Preferred ).toStdString() );
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

  NetworkSettings networkSettings( const QgsProcessingFeatureSource &source, const Call &call )
  {
    NetworkSettings settings{ lengthMetric( source, call ), {}, {} };
    settings.network.cost = costKindOf( call );
    settings.network.snapTolerance = call.number( "TOLERANCE" );
    settings.snapping.mostMetres = call.number( "SNAP_DISTANCE" );
    settings.snapping.accessSpeed = usualSpeed( profileOf( call ) == TravelProfile::Child ? TravelProfile::Child : TravelProfile::Adult );
    return settings;
  }

  ReadNetwork readNetwork( const QgsProcessingFeatureSource &source, const QString &squares, const Call &call )
  {
    QElapsedTimer timer;
    timer.start();
    RoadLayer roads = readRoads( source, squares, call );
    NetworkSettings settings = networkSettings( source, call );
    Barriers barriers = readBarriers( source.sourceCrs(), call );
    settings.snapping.avoidsIslands = barriers.isEmpty(); // nobody is led round a barrier by leaving the part that it cuts off
    const BarrierOptions options{ call.number( "BARRIER_DISTANCE" ), settings.network.snapTolerance };
    if ( !barriers.isEmpty() )
    {
      BarrierCounts counts;
      roads.lines = closeAtBarriers( roads.lines, barriers, settings.metric, options, counts, stepOf( call.progress(), 0.2, 0.22 ) );
      call.say( NetworkTexts::tr( "Barriers: %1 lines of the network are closed in part, %2 altogether; %3 m of road in all." )
          .arg( counts.cutLines )
          .arg( counts.closedLines )
          .arg( decimalText( counts.closedMetres, 0 ) ) );
    }
    settings.network.nodes = nodeRulesBeside( squares, call );
    FeedbackReporter problems( call.feedback() );
    RoadNetwork network = buildNetwork( roads.lines, settings.metric, settings.network, problems, stepOf( call.progress(), 0.22, 0.3 ) );
    reportNetwork( network, timer.elapsed(), call.feedback() );
    tellNodeRules( network.counts(), settings.network.nodes, squares, call );
    tellRoads( roads, call );
    return { std::move( network ), std::move( settings.metric ), source.sourceCrs(), settings.snapping, std::move( barriers ),
      options.distance };
  }

}
