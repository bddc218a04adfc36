#include "algorithms/coverage/servicecatchmentsalgorithm.h"

#include "algorithms/coverage/catchmentwriter.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/readiness.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "coverage/catchments/airlinecatchments.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/segmentindex.h"
#include "coverage/network/thresholds.h"
#include "parallel.h"
#include "finding.h"
#include "maps/plates/boundarysource.h"
#include "maps/styles/ringstyle.h"
#include "maps/textlocale.h"
#include "maps/styles/areastyle.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace sozialraum
{

  AlgorithmTexts ServiceCatchmentsAlgorithm::texts() const
  {
    return {
      tr( "Catchments on the road network" ),
      tr( "service area,isochrone,catchment,network,walking,distance,kita,school,accessibility,nearest" ),
      tr( "Draws what facilities reach on the roads, or from where they are reached." ),
      tr( "Computes the catchments of many facilities and several thresholds in one run.\n\n“Each facility its own, overlapping”: each "
          "facility has its own catchment, and they overlap. “Only the nearest”: each place belongs to its nearest facility, and nothing "
          "overlaps; where two are equally near, to the one that comes first in the layer.\n\nFacilities are joined to the nearest place "
          "on a road, not only to a crossing, and the way there counts. What is farther from every road than the greatest distance is "
          "listed in its own output, never dropped.\n\nThe polygon of a threshold holds everything reached up to it, with the ground "
          "beside the streets up to the width you choose; it leaves holes where no street is reached. Polygons are for maps: to count "
          "children use “Coverage of demand”, which works with the costs themselves.\n\nThe detour factor says how much longer the ways on "
          "the roads are than the air line, in sum over all crossings within the last threshold. Circles as many draw them come with “By "
          "air line (circles)”, to compare." ),
    };
  }

  void ServiceCatchmentsAlgorithm::declare( Parameters &p ) const
  {
    p.source( "FACILITIES", tr( "Facilities" ), tr( "Kitas, schools or other places, usually points." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.field( "FACILITY_KEY", tr( "Key of the facilities" ), tr( "Its value names the facility in the outputs. Empty: the feature id." ),
      "FACILITIES", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    readinessField( p, "FACILITIES" );
    networkParameters( p, true );
    thresholdParameters( p );
    p.choice( "CATCHMENT", tr( "Measured" ),
      tr( "“On the roads”: on the roads. “By air line (circles)”: circles, to compare with; minutes at the usual speed of who travels. "
          "With a network the log says how much longer the ways on the roads are." ),
      { QStringLiteral( "network" ), QStringLiteral( "air_line" ) } );
    p.choice( "MODE", tr( "Catchments" ),
      tr( "“Each facility its own, overlapping”: each facility its own, overlapping. “Only the nearest”: each place belongs to one "
          "facility." ),
      { QStringLiteral( "shared" ), QStringLiteral( "nearest" ) } );
    p.number( "BUFFER", tr( "Width beside the streets" ), tr( "Metres to either side of a reached street that its polygon takes in." ),
      50.0, { 10.0, 10000.0 }, { .advanced = true } );
    p.flag( "KEEP_HOLES", tr( "Keep holes" ),
      tr( "Leaves the ground out that no reached street comes near, also where streets go all around it." ), true, { .advanced = true } );
    p.flag( "CUT_RINGS", tr( "Cut rings" ),
      tr( "Takes the polygon of the smaller threshold out of that of the next, so that they lie side by side and not one upon the other." ),
      false, { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFeatureSink>(
             QStringLiteral( "OUTPUT" ), tr( "Catchments" ), Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true, true ),
      tr( "A feature for each facility and threshold: facility, lower and upper limit, and the name of the facility where it has one. "
          "Without it polygons are not computed, which saves "
          "most of the time where only the streets are wanted." ) );
    p.extraOutput( "OUTPUT_LINES", tr( "Reached streets" ),
      tr( "The streets between the lower and the upper limit, each once, with their length in metres." ),
      Qgis::ProcessingSourceType::VectorLine );
    p.extraOutput( "OUTPUT_NOT_SNAPPED", tr( "Facilities without catchment" ),
      tr( "Facilities that are too far from every road, or have no geometry, with the reason." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.result( "FACILITY_COUNT", tr( "Facilities with a catchment" ) );
    p.result( "NOT_SNAPPED_COUNT", tr( "Facilities without catchment" ) );
    p.result( "DETOUR_FACTOR", tr( "Detour factor" ) );
  }

  namespace
  {
    QgsField keyField( const QgsProcessingFeatureSource &facilities, const QString &key )
    {
      if ( key.isEmpty() )
        return QgsField( QStringLiteral( "facility" ), QMetaType::Type::LongLong );
      QgsField field = facilities.fields().field( key );
      field.setName( QStringLiteral( "facility" ) );
      field.setConstraints( QgsFieldConstraints() );
      return field;
    }

    bool hasPlace( const PlanePoint &point )
    {
      return point == point;
    }

    //! The facilities that have no catchment, each with its reason. \a accesses may be empty: without roads.
    std::vector<QString> reasonsFor( const PlacesOnMap &facilities, const std::vector<Access> &accesses, Cost farthest )
    {
      std::vector<QString> reasons( facilities.points.size() );
      for ( std::size_t i = 0; i < reasons.size(); ++i )
      {
        if ( !hasPlace( facilities.points[i] ) )
          reasons[i] = QStringLiteral( "no_geometry" );
        else if ( !accesses.empty() && !accesses[i].isSnapped )
          reasons[i] = QStringLiteral( "too_far_from_road" );
        else if ( !accesses.empty() && accesses[i].cost >= farthest )
          reasons[i] = accesses[i].legCost() >= farthest ? QStringLiteral( "way_to_road_above_thresholds" )
                                                         : QStringLiteral( "readiness_above_thresholds" );
      }
      return reasons;
    }

    void writeNotSnapped( const PlacesOnMap &facilities, const std::vector<QString> &reasons, FeatureOutput &output )
    {
      for ( std::size_t i = 0; i < reasons.size(); ++i )
      {
        if ( reasons[i].isEmpty() )
          continue;
        QgsFeature feature( output.fields() );
        feature.setGeometry( facilities.features[i].geometry() );
        feature.setAttributes( facilities.features[i].attributes() << QVariant( reasons[i] ) );
        output.add( feature );
      }
    }
  }

  namespace
  {
    std::vector<double> limitsOf( const std::vector<Cost> &thresholds, CostKind kind )
    {
      std::vector<double> limits;
      for ( const Cost threshold : thresholds )
        limits.push_back( inUserUnits( threshold, kind ) );
      return limits;
    }

    //! Metres by air: the thresholds, or how far one comes in so many minutes.
    std::vector<double> radiiOf( const std::vector<double> &limits, CostKind kind, TravelProfile profile )
    {
      std::vector<double> radii;
      for ( const double limit : limits )
        radii.push_back( kind == CostKind::Length ? limit : limit * usualSpeed( profile ) * 1000.0 / 60.0 );
      return radii;
    }
  }

  //! What catchments are made of. Without a network they are circles.
  struct ServiceCatchmentsAlgorithm::Input
  {
    std::unique_ptr<const ReadNetwork> road;
    std::unique_ptr<const SegmentIndex> index; //!< of the road
    std::optional<LengthMetric> ownMetric;     //!< without a network
    QgsCoordinateReferenceSystem crs;
    PlacesOnMap facilities;
    std::vector<Access> accesses; //!< without a network empty

    const LengthMetric &metric() const { return road ? road->metric : *ownMetric; }

    std::optional<BarrierGround> barrierGround() const
    {
      if ( !road || road->barriers.isEmpty() )
        return std::nullopt;
      return BarrierGround( road->barriers, road->barrierDistance, road->metric.scaleAt( road->network.vertices().front() ) );
    }
  };

  CatchmentOptions ServiceCatchmentsAlgorithm::readOptions( const Call &call ) const
  {
    CatchmentOptions options;
    options.thresholds = readThresholds( costKindOf( call ), call );
    options.mode = call.choice( "MODE" ) == QLatin1String( "nearest" ) ? CatchmentMode::Nearest : CatchmentMode::Shared;
    options.direction = directionOf( call );
    options.buffer = call.number( "BUFFER" );
    options.withHoles = call.flag( "KEEP_HOLES" );
    options.threads = availableThreads();
    return options;
  }

  ServiceCatchmentsAlgorithm::Input ServiceCatchmentsAlgorithm::readInput(
    const QgsProcessingFeatureSource &facilities, bool byAir, const Call &call ) const
  {
    const QString key = call.text( "FACILITY_KEY" );
    Input input;
    if ( byAir && !call.value( "NETWORK" ).isValid() )
    {
      input.ownMetric.emplace( networkSettings( facilities, call ).metric );
      input.crs = facilities.sourceCrs();
      input.facilities = readPlaces( facilities, key, input.crs, call.context(), call.feedback() );
      warnOfKeys( input.facilities, facilities.sourceName(), call );
      return input;
    }
    const std::unique_ptr<QgsProcessingFeatureSource> roads = call.source( "NETWORK" );
    input.road = std::make_unique<const ReadNetwork>( readNetwork( *roads, squares(), call ) );
    input.crs = input.road->crs;
    input.facilities = readPlaces( facilities, key, input.crs, call.context(), call.feedback() );
    warnOfKeys( input.facilities, facilities.sourceName(), call );
    input.index = std::make_unique<const SegmentIndex>( input.road->network, input.road->snapping.avoidsIslands );
    input.accesses = snapToNetwork( input.facilities.points, input.road->network, *input.index, input.road->metric, input.road->snapping,
      stepOf( call.progress(), 0.3, 0.35 ) );
    if ( !byAir )
    {
      requireSnapped( input.accesses );
      warnOfIslands( input.facilities, input.accesses, "FACILITIES", call );
    }
    return input;
  }

  QVariantMap ServiceCatchmentsAlgorithm::run( Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "FACILITIES" );
    const QString key = call.text( "FACILITY_KEY" );
    const CostKind costKind = costKindOf( call );
    const bool byAir = call.choice( "CATCHMENT" ) == QLatin1String( "air_line" );
    CatchmentOptions options = readOptions( call );
    const std::vector<double> limits = limitsOf( options.thresholds, costKind );
    Input input = readInput( *source, byAir, call );
    std::optional<double> detour;
    if ( input.road )
      detour = detourFactor(
        input.road->network, input.facilities.points, input.accesses, input.metric(), options.direction, options.thresholds.back() );
    if ( !byAir )
    {
      addReadiness( input.accesses, input.facilities, call );
      tellReadiness( call );
    }
    else if ( call.number( "READINESS" ) > 0.0 || call.has( "READINESS_FIELD" ) )
      call.warn( tr( "Circles are drawn without “%1” and “%2”." ).arg( call.label( "READINESS" ), call.label( "READINESS_FIELD" ) ) );
    std::vector<QString> reasons =
      reasonsFor( input.facilities, byAir ? std::vector<Access>() : input.accesses, options.thresholds.back() );

    const QgsField facilityField = keyField( *source, key );
    QgsFields notSnappedFields = source->fields();
    notSnappedFields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    std::optional<FeatureOutput> polygons =
      call.output( "OUTPUT", CatchmentWriter::polygonFields( facilityField, input.facilities ), Qgis::WkbType::MultiPolygon, input.crs );
    options.withPolygons = polygons.has_value();
    std::optional<FeatureOutput> lines = call.output(
      "OUTPUT_LINES", CatchmentWriter::lineFields( facilityField, input.facilities ), Qgis::WkbType::MultiLineString, input.crs );
    std::optional<FeatureOutput> notSnapped = call.output( "OUTPUT_NOT_SNAPPED", notSnappedFields, source->wkbType(), source->sourceCrs() );

    if ( input.road )
      options.farthest = input.road->snapping.mostMetres;
    CatchmentWriter writer( input.facilities, limits, call.flag( "CUT_RINGS" ) );
    const std::optional<BarrierGround> barriers = input.barrierGround();
    if ( barriers && polygons && !byAir )
      writer.endAt( *barriers, input.road->network );
    std::vector<bool> isDrawn( reasons.size(), false );
    const CatchmentSink write = [&]( const FacilityCatchment &catchment ) {
      const bool isGround =
        std::ranges::any_of( catchment.polygons, []( const auto &polygonsOfLimit ) { return !polygonsOfLimit.empty(); } );
      isDrawn[catchment.facility] = isGround || !catchment.stretches.empty();
      if ( !byAir && isGround && input.accesses[catchment.facility].readiness < options.thresholds.back() )
        reasons[catchment.facility].clear(); // its plot is reached, though the road is not
      if ( polygons )
        writer.writePolygons( catchment, *polygons );
      if ( lines && input.road )
        writer.writeLines( input.road->network, catchment, *lines );
    };
    const Progress progress = stepOf( call.progress(), 0.35, 1.0 );
    if ( byAir )
      airLineCatchments(
        input.facilities.points, input.metric(), { radiiOf( limits, costKind, profileOf( call ) ), options.mode }, write, progress );
    else
      serviceCatchments( input.road->network, *input.index, input.accesses, input.metric(), options, write, progress );
    for ( std::size_t i = 0; i < reasons.size(); ++i )
    {
      if ( !isDrawn[i] && reasons[i].isEmpty() ) // two at one place: the ground is the first one's
        reasons[i] = QStringLiteral( "another_is_as_near" );
    }
    if ( notSnapped )
      writeNotSnapped( input.facilities, reasons, *notSnapped );

    const NamedPlaces withoutCatchment = namedPlaces( input.facilities, [&]( std::size_t place ) { return !reasons[place].isEmpty(); } );
    call.say( tr( "%n facility(ies) read.", nullptr, static_cast<int>( reasons.size() ) ) );
    if ( withoutCatchment.count > 0 )
      call.warn(
        tr( "%n of them without a catchment: %1. The output “Facilities without catchment” says why.", nullptr, withoutCatchment.count )
          .arg( withoutCatchment.names ) );
    if ( detour )
      call.say( tr( "Detour factor: the ways on the roads are %1 times as long as the air line." )
          .arg( decimalText( detour.value_or( 1.0 ), 3 ) ) );

    const CoverageProperties settings = coverageSettings( call, limits );
    // Catchments are made of the roads: their licence goes with them.
    const std::unique_ptr<QgsProcessingFeatureSource> roads = byAir ? nullptr : call.optionalSource( "NETWORK" );
    const QString credit = roads ? creditOf( roads->fields() ) : QString();
    closeAll( polygons, lines, notSnapped );
    QVariantMap results;
    if ( polygons )
      results[QStringLiteral( "OUTPUT" )] = polygons->finish( [&]( QgsVectorLayer &layer ) {
        layer.setRenderer( ringRenderer( limits, unitOf( costKind ) ).release() );
        setCoverageProperties( layer, settings );
        keepCredit( layer, credit );
      } );
    if ( lines )
      results[QStringLiteral( "OUTPUT_LINES" )] = lines->finish( [&]( QgsVectorLayer &layer ) {
        layer.setRenderer( ringLineRenderer( limits, unitOf( costKind ) ).release() );
        setCoverageProperties( layer, settings );
      } );
    if ( notSnapped )
      results[QStringLiteral( "OUTPUT_NOT_SNAPPED" )] = notSnapped->finish( []( QgsVectorLayer &layer ) {
        if ( layer.geometryType() == Qgis::GeometryType::Point )
          layer.setRenderer( facilityWithoutRoadRenderer().release() );
      } );
    results[QStringLiteral( "FACILITY_COUNT" )] = static_cast<int>( reasons.size() ) - withoutCatchment.count;
    results[QStringLiteral( "NOT_SNAPPED_COUNT" )] = withoutCatchment.count;
    if ( detour )
      results[QStringLiteral( "DETOUR_FACTOR" )] = detour.value_or( 1.0 );
    return results;
  }

}
