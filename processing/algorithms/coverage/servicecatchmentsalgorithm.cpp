#include "algorithms/coverage/servicecatchmentsalgorithm.h"

#include "algorithms/coverage/catchmentwriter.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "coverage/catchments/airlinecatchments.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/thresholds.h"
#include "parallel.h"
#include "finding.h"
#include "maps/styles/ringstyle.h"
#include "maps/textlocale.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  QString ServiceCatchmentsAlgorithm::name() const
  {
    return QStringLiteral( "servicecatchments" );
  }

  QString ServiceCatchmentsAlgorithm::displayName() const
  {
    return tr( "Catchments on the road network" );
  }

  QStringList ServiceCatchmentsAlgorithm::tags() const
  {
    return tr( "service area,isochrone,catchment,network,walking,distance,kita,school,accessibility,nearest" ).split( QLatin1Char( ',' ) );
  }

  QString ServiceCatchmentsAlgorithm::shortDescription() const
  {
    return tr( "Draws what facilities reach on the roads, or from where they are reached." );
  }

  QString ServiceCatchmentsAlgorithm::shortHelpString() const
  {
    return tr(
      "Computes the catchments of many facilities and several thresholds in one run.\n\n"
      "“shared”: each facility has its own catchment, and they overlap. “nearest”: each place belongs to its nearest facility, and nothing "
      "overlaps; "
      "where two are equally near, to the one that comes first in the layer.\n\n"
      "Facilities are joined to the nearest place on a road, not only to a crossing, and the way there counts. What is farther from every "
      "road than "
      "the greatest distance is listed in its own output, never dropped.\n\n"
      "The polygon of a threshold holds everything reached up to it, with the ground beside the streets up to the width you choose; it "
      "leaves holes where "
      "no street is reached. Polygons are for maps: to count children use “Coverage of demand”, which works with the costs themselves.\n\n"
      "The detour factor says how much longer the ways on the roads are than the air line, in sum over all crossings within the last "
      "threshold. "
      "Circles as many draw them come with “air_line”, to compare." );
  }

  ServiceCatchmentsAlgorithm *ServiceCatchmentsAlgorithm::createInstance() const
  {
    return new ServiceCatchmentsAlgorithm();
  }

  void ServiceCatchmentsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto choice = []( const QString &name, const QString &description, const QStringList &values, const QString &defaultValue ) {
      return std::make_unique<QgsProcessingParameterEnum>( name, description, values, false, defaultValue, false, true );
    };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "FACILITIES" ), tr( "Facilities" ),
           QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) } ),
      tr( "Kitas, schools or other places, usually points." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FACILITY_KEY" ), tr( "Key of the facilities" ), QVariant(),
           QStringLiteral( "FACILITIES" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
      tr( "Its value names the facility in the outputs. Empty: the feature id." ) );
    add( networkParameters( true ) );
    add( thresholdParameters() );
    add( choice( QStringLiteral( "CATCHMENT" ), tr( "Measured" ), { QStringLiteral( "network" ), QStringLiteral( "air_line" ) },
           QStringLiteral( "network" ) ),
      tr( "“network”: on the roads. “air_line”: circles, to compare with; minutes at the usual speed of who travels. With a network the "
          "log says how much longer the ways on the roads are." ) );
    add( choice( QStringLiteral( "MODE" ), tr( "Catchments" ), { QStringLiteral( "shared" ), QStringLiteral( "nearest" ) },
           QStringLiteral( "shared" ) ),
      tr( "“shared”: each facility its own, overlapping. “nearest”: each place belongs to one facility." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "BUFFER" ), tr( "Width beside the streets" ),
           Qgis::ProcessingNumberParameterType::Double, 50.0, false, 10.0, 10000.0 ),
      tr( "Metres to either side of a reached street that its polygon takes in." ), true );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "KEEP_HOLES" ), tr( "Keep holes" ), true ),
      tr( "Leaves the ground out that no reached street comes near, also where streets go all around it." ), true );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "CUT_RINGS" ), tr( "Cut rings" ), false ),
      tr( "Takes the polygon of the smaller threshold out of that of the next, so that they lie side by side and not one upon the other." ),
      true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>(
           QStringLiteral( "OUTPUT" ), tr( "Catchments" ), Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true, true ),
      tr( "A feature for each facility and threshold: facility, lower and upper limit. Without it polygons are not computed, which saves "
          "most of the time where only the streets are wanted." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>(
           QStringLiteral( "OUTPUT_LINES" ), tr( "Reached streets" ), Qgis::ProcessingSourceType::VectorLine, QVariant(), true, false ),
      tr( "The streets between the lower and the upper limit, each once, with their length in metres." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT_NOT_SNAPPED" ), tr( "Facilities without catchment" ),
           Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true, false ),
      tr( "Facilities that are too far from every road, or have no geometry, with the reason." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "FACILITY_COUNT" ), tr( "Facilities with a catchment" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "NOT_SNAPPED_COUNT" ), tr( "Facilities without catchment" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "DETOUR_FACTOR" ), tr( "Detour factor" ) ) );
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
          reasons[i] = QStringLiteral( "way_to_road_above_thresholds" );
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
    std::optional<ReadNetwork> road;
    std::optional<LengthMetric> ownMetric; //!< without a network
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

  CatchmentOptions ServiceCatchmentsAlgorithm::readOptions(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const
  {
    CatchmentOptions options;
    options.thresholds = readThresholds( *this, costKindOf( *this, parameters, context ), parameters, context, feedback );
    options.mode = parameterAsEnumString( parameters, QStringLiteral( "MODE" ), context ) == QLatin1String( "nearest" )
      ? CatchmentMode::Nearest
      : CatchmentMode::Shared;
    options.direction = directionOf( *this, parameters, context );
    options.buffer = parameterAsDouble( parameters, QStringLiteral( "BUFFER" ), context );
    options.withHoles = parameterAsBool( parameters, QStringLiteral( "KEEP_HOLES" ), context );
    options.threads = availableThreads();
    return options;
  }

  ServiceCatchmentsAlgorithm::Input ServiceCatchmentsAlgorithm::readInput( const QgsProcessingFeatureSource &facilities, bool byAir,
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const
  {
    const QString key = parameterAsString( parameters, QStringLiteral( "FACILITY_KEY" ), context );
    Input input;
    if ( byAir && !parameters.value( QStringLiteral( "NETWORK" ) ).isValid() )
    {
      input.ownMetric.emplace( networkSettings( *this, facilities, parameters, context ).metric );
      input.crs = facilities.sourceCrs();
      input.facilities = readPlaces( facilities, key, input.crs, context, feedback );
      return input;
    }
    const std::unique_ptr<QgsProcessingFeatureSource> roads = requiredSource( parameters, QStringLiteral( "NETWORK" ), context );
    input.road.emplace( readNetwork( *this, *roads, squares(), parameters, context, feedback ) );
    input.crs = input.road->crs;
    input.facilities = readPlaces( facilities, key, input.crs, context, feedback );
    const SegmentIndex index( input.road->network );
    input.accesses = snapToNetwork( input.facilities.points, input.road->network, index, input.road->metric, input.road->snapping,
      stepOf( progressOf( feedback ), 0.3, 0.35 ) );
    if ( !byAir )
      requireSnapped( input.accesses );
    return input;
  }

  QVariantMap ServiceCatchmentsAlgorithm::run(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = requiredSource( parameters, QStringLiteral( "FACILITIES" ), context );
    const QString key = parameterAsString( parameters, QStringLiteral( "FACILITY_KEY" ), context );
    const CostKind costKind = costKindOf( *this, parameters, context );
    const bool byAir = parameterAsEnumString( parameters, QStringLiteral( "CATCHMENT" ), context ) == QLatin1String( "air_line" );
    CatchmentOptions options = readOptions( parameters, context, feedback );
    const std::vector<double> limits = limitsOf( options.thresholds, costKind );
    const Input input = readInput( *source, byAir, parameters, context, feedback );
    const std::vector<QString> reasons =
      reasonsFor( input.facilities, byAir ? std::vector<Access>() : input.accesses, options.thresholds.back() );
    std::optional<double> detour;
    if ( input.road )
      detour = detourFactor(
        input.road->network, input.facilities.points, input.accesses, input.metric(), options.direction, options.thresholds.back() );

    const QgsField facilityField = keyField( *source, key );
    QgsFields notSnappedFields = source->fields();
    notSnappedFields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    std::optional<FeatureOutput> polygons = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context,
      CatchmentWriter::polygonFields( facilityField ), Qgis::WkbType::MultiPolygon, input.crs );
    options.withPolygons = polygons.has_value();
    std::optional<FeatureOutput> lines = beginOutput( parameters, QStringLiteral( "OUTPUT_LINES" ), context,
      CatchmentWriter::lineFields( facilityField ), Qgis::WkbType::MultiLineString, input.crs );
    std::optional<FeatureOutput> notSnapped =
      beginOutput( parameters, QStringLiteral( "OUTPUT_NOT_SNAPPED" ), context, notSnappedFields, source->wkbType(), source->sourceCrs() );

    CatchmentWriter writer( input.facilities, limits, parameterAsBool( parameters, QStringLiteral( "CUT_RINGS" ), context ) );
    const std::optional<BarrierGround> barriers = input.barrierGround();
    if ( barriers && polygons && !byAir )
      writer.endAt( *barriers, input.road->network );
    const CatchmentSink write = [&]( const FacilityCatchment &catchment ) {
      if ( polygons )
        writer.writePolygons( catchment, *polygons );
      if ( lines && input.road )
        writer.writeLines( input.road->network, catchment, *lines );
    };
    const Progress progress = stepOf( progressOf( feedback ), 0.35, 1.0 );
    if ( byAir )
      airLineCatchments( input.facilities.points, input.metric(),
        { radiiOf( limits, costKind, profileOf( *this, parameters, context ) ), options.mode }, write, progress );
    else
      serviceCatchments( input.road->network, input.accesses, input.metric(), options, write, progress );
    if ( notSnapped )
      writeNotSnapped( input.facilities, reasons, *notSnapped );

    const auto withoutCatchment =
      static_cast<int>( std::ranges::count_if( reasons, []( const QString &reason ) { return !reason.isEmpty(); } ) );
    feedback->pushInfo( tr( "%n facility(ies) read.", nullptr, static_cast<int>( reasons.size() ) ) );
    if ( withoutCatchment > 0 )
      feedback->pushWarning(
        tr( "%n of them without a catchment; see the output “Facilities without catchment”.", nullptr, withoutCatchment ) );
    if ( detour )
      feedback->pushInfo( tr( "Detour factor: the ways on the roads are %1 times as long as the air line." )
          .arg( decimalText( detour.value_or( 1.0 ), 3 ) ) );

    QVariantMap results;
    if ( polygons )
      results[QStringLiteral( "OUTPUT" )] =
        polygons->finish( [&]( QgsVectorLayer &layer ) { layer.setRenderer( ringRenderer( limits, unitOf( costKind ) ).release() ); } );
    if ( lines )
      results[QStringLiteral( "OUTPUT_LINES" )] =
        lines->finish( [&]( QgsVectorLayer &layer ) { layer.setRenderer( ringLineRenderer( limits, unitOf( costKind ) ).release() ); } );
    if ( notSnapped )
      results[QStringLiteral( "OUTPUT_NOT_SNAPPED" )] = notSnapped->finish();
    results[QStringLiteral( "FACILITY_COUNT" )] = static_cast<int>( reasons.size() ) - withoutCatchment;
    results[QStringLiteral( "NOT_SNAPPED_COUNT" )] = withoutCatchment;
    if ( detour )
      results[QStringLiteral( "DETOUR_FACTOR" )] = detour.value_or( 1.0 );
    return results;
  }

}
