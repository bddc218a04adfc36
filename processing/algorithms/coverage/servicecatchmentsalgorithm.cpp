#include "algorithms/coverage/servicecatchmentsalgorithm.h"

#include "algorithms/coverage/catchmentgeometry.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/findingtexts.h"
#include "coverage/servicecatchments.h"
#include "coverage/thresholds.h"
#include "coverage/workshare.h"
#include "maps/ringstyle.h"

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
    return tr( "Computes the catchments of many facilities and several thresholds in one run.\n\n"
               "“shared”: each facility has its own catchment, and they overlap. “nearest”: each place belongs to its nearest facility, and nothing overlaps; "
               "where two are equally near, to the one that comes first in the layer.\n\n"
               "Facilities are joined to the nearest place on a road, not only to a crossing, and the way there counts. What is farther from every road than "
               "the greatest distance is listed in its own output, never dropped.\n\n"
               "The polygon of a threshold holds everything reached up to it, with the ground beside the streets up to the width you choose; it leaves holes where "
               "no street is reached. Polygons are for maps: to count children use “Coverage of demand”, which works with the costs themselves." );
  }

  ServiceCatchmentsAlgorithm *ServiceCatchmentsAlgorithm::createInstance() const
  {
    return new ServiceCatchmentsAlgorithm();
  }

  void ServiceCatchmentsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    const auto choice = []( const QString &name, const QString &description, const QStringList &values, const QString &defaultValue ) {
      return std::make_unique<QgsProcessingParameterEnum>( name, description, values, false, defaultValue, false, true );
    };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "FACILITIES" ), tr( "Facilities" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) } ), tr( "Kitas, schools or other places, usually points." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FACILITY_KEY" ), tr( "Key of the facilities" ), QVariant(), QStringLiteral( "FACILITIES" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ), tr( "Its value names the facility in the outputs. Empty: the feature id." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : networkParameters() )
      addParameter( parameter.release() );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "THRESHOLDS" ), tr( "Thresholds" ), QStringLiteral( "500;1000;2000" ) ), tr( "Metres or minutes, with semicolons between them. Usual: Kita 300 to 500 m in a dense town, 1000 m else; primary school 2000 m on foot." ) );
    add( choice( QStringLiteral( "MODE" ), tr( "Catchments" ), { QStringLiteral( "shared" ), QStringLiteral( "nearest" ) }, QStringLiteral( "shared" ) ), tr( "“shared”: each facility its own, overlapping. “nearest”: each place belongs to one facility." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "BUFFER" ), tr( "Width beside the streets" ), Qgis::ProcessingNumberParameterType::Double, 50.0, false, 10.0, 10000.0 ), tr( "Metres to either side of a reached street that its polygon takes in." ), true );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "KEEP_HOLES" ), tr( "Keep holes" ), true ), tr( "Leaves the ground out that no reached street comes near, also where streets go all around it." ), true );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "CUT_RINGS" ), tr( "Cut rings" ), false ), tr( "Takes the polygon of the smaller threshold out of that of the next, so that they lie side by side and not one upon the other." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Catchments" ), Qgis::ProcessingSourceType::VectorPolygon ), tr( "A feature for each facility and threshold: facility, lower and upper limit." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT_LINES" ), tr( "Reached streets" ), Qgis::ProcessingSourceType::VectorLine, QVariant(), true, false ), tr( "The streets between the lower and the upper limit, each once, with their length in metres." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT_NOT_SNAPPED" ), tr( "Facilities without catchment" ), Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true, false ), tr( "Facilities that are too far from every road, or have no geometry, with the reason." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "FACILITY_COUNT" ), tr( "Facilities with a catchment" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "NOT_SNAPPED_COUNT" ), tr( "Facilities without catchment" ) ) );
  }

  namespace
  {
    //! Writes the catchments as they come.
    class CatchmentWriter
    {
    public:
      CatchmentWriter( const ReadNetwork &road, const PlacesOnMap &facilities, std::span<const Cost> thresholds, bool cutRings )
        : mRoad( road )
        , mFacilities( facilities )
        , mCutRings( cutRings )
      {
        for ( const Cost threshold : thresholds )
          mLimits.push_back( inUserUnits( threshold, road.network.costKind() ) );
      }

      static QgsFields polygonFields( const QgsField &key )
      {
        QgsFields fields;
        fields.append( key );
        fields.append( QgsField( QStringLiteral( "lower" ), QMetaType::Type::Double ) );
        fields.append( QgsField( QStringLiteral( "upper" ), QMetaType::Type::Double ) );
        return fields;
      }

      static QgsFields lineFields( const QgsField &key )
      {
        QgsFields fields = polygonFields( key );
        fields.append( QgsField( QStringLiteral( "length" ), QMetaType::Type::Double ) );
        return fields;
      }

      const std::vector<double> &limits() const { return mLimits; }

      void writePolygons( const FacilityCatchment &catchment, FeatureOutput &output ) const
      {
        QgsGeometry inner;
        for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
        {
          if ( catchment.polygons[ring].empty() )
            continue;
          const QgsGeometry whole = geometryOf( catchment.polygons[ring] );
          QgsGeometry drawn = mCutRings && !inner.isNull() ? whole.difference( inner ) : whole;
          drawn.convertToMultiType();
          inner = whole;
          QgsFeature feature( output.fields() );
          feature.setGeometry( drawn );
          feature.setAttributes( attributes( catchment.facility, ring ) );
          output.add( feature );
        }
      }

      void writeLines( const FacilityCatchment &catchment, FeatureOutput &output ) const
      {
        for ( auto begin = catchment.stretches.begin(); begin != catchment.stretches.end(); )
        {
          const auto end = std::find_if( begin, catchment.stretches.end(), [&]( const RingStretch &stretch ) { return stretch.ring != begin->ring; } );
          double millimetres = 0.0;
          for ( auto stretch = begin; stretch != end; ++stretch )
            millimetres += stretch->end - stretch->begin;
          QgsFeature feature( output.fields() );
          feature.setGeometry( geometryOf( mRoad.network, { begin, end } ) );
          feature.setAttributes( attributes( catchment.facility, begin->ring ) << QVariant( millimetres / 1000.0 ) );
          output.add( feature );
          begin = end;
        }
      }

    private:
      QgsAttributes attributes( std::uint32_t facility, std::size_t ring ) const
      {
        return QgsAttributes() << mFacilities.keys[facility] << ( ring == 0 ? 0.0 : mLimits[ring - 1] ) << mLimits[ring];
      }

      const ReadNetwork &mRoad;
      const PlacesOnMap &mFacilities;
      bool mCutRings;
      std::vector<double> mLimits;
    };

    QgsField keyField( const QgsProcessingFeatureSource &facilities, const QString &key )
    {
      if ( key.isEmpty() )
        return QgsField( QStringLiteral( "facility" ), QMetaType::Type::LongLong );
      QgsField field = facilities.fields().field( key );
      field.setName( QStringLiteral( "facility" ) );
      field.setConstraints( QgsFieldConstraints() );
      return field;
    }

    //! The facilities that have no catchment, each with its reason.
    std::vector<QString> reasonsFor( const PlacesOnMap &facilities, const std::vector<Access> &accesses, Cost farthest )
    {
      std::vector<QString> reasons( accesses.size() );
      for ( std::size_t i = 0; i < accesses.size(); ++i )
      {
        if ( !( facilities.points[i] == facilities.points[i] ) )
          reasons[i] = QStringLiteral( "no_geometry" );
        else if ( !accesses[i].isSnapped )
          reasons[i] = QStringLiteral( "too_far_from_road" );
        else if ( accesses[i].cost >= farthest )
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

  bool ServiceCatchmentsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mSquares = squaresBeside( parameterAsVectorLayer( parameters, QStringLiteral( "NETWORK" ), context ) );
    return true;
  }

  QVariantMap ServiceCatchmentsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = requiredSource( parameters, QStringLiteral( "FACILITIES" ), context );
    const std::unique_ptr<QgsProcessingFeatureSource> roads = requiredSource( parameters, QStringLiteral( "NETWORK" ), context );
    const QString key = parameterAsString( parameters, QStringLiteral( "FACILITY_KEY" ), context );
    const std::vector<double> limits = limitsFromText( parameterAsString( parameters, QStringLiteral( "THRESHOLDS" ), context ).toStdString() );
    FeedbackReporter problems( feedback );
    CatchmentOptions options;
    options.thresholds = thresholdCosts( limits, costKindOf( *this, parameters, context ), problems );
    options.mode = parameterAsEnumString( parameters, QStringLiteral( "MODE" ), context ) == QLatin1String( "nearest" ) ? CatchmentMode::Nearest : CatchmentMode::Shared;
    options.direction = directionOf( *this, parameters, context );
    options.buffer = parameterAsDouble( parameters, QStringLiteral( "BUFFER" ), context );
    options.withHoles = parameterAsBool( parameters, QStringLiteral( "KEEP_HOLES" ), context );
    options.threads = availableThreads();

    const ReadNetwork road = readNetwork( *this, *roads, mSquares, parameters, context, feedback );
    const PlacesOnMap facilities = readPlaces( *source, key, road.crs, context, feedback );
    const Progress progress = progressOf( feedback );
    const SegmentIndex index( road.network );
    const std::vector<Access> accesses = snapToNetwork( facilities.points, road.network, index, road.metric, road.snapping, stepOf( progress, 0.3, 0.35 ) );
    requireSnapped( accesses );
    const std::vector<QString> reasons = reasonsFor( facilities, accesses, options.thresholds.back() );

    const QgsField facilityField = keyField( *source, key );
    QgsFields notSnappedFields = source->fields();
    notSnappedFields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    std::optional<FeatureOutput> polygons = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, CatchmentWriter::polygonFields( facilityField ), Qgis::WkbType::MultiPolygon, road.crs );
    std::optional<FeatureOutput> lines = beginOutput( parameters, QStringLiteral( "OUTPUT_LINES" ), context, CatchmentWriter::lineFields( facilityField ), Qgis::WkbType::MultiLineString, road.crs );
    std::optional<FeatureOutput> notSnapped = beginOutput( parameters, QStringLiteral( "OUTPUT_NOT_SNAPPED" ), context, notSnappedFields, source->wkbType(), source->sourceCrs() );

    const CatchmentWriter writer( road, facilities, options.thresholds, parameterAsBool( parameters, QStringLiteral( "CUT_RINGS" ), context ) );
    const CatchmentSink write = [&]( const FacilityCatchment &catchment ) {
      writer.writePolygons( catchment, *polygons );
      if ( lines )
        writer.writeLines( catchment, *lines );
    };
    serviceCatchments( road.network, accesses, road.metric, options, write, stepOf( progress, 0.35, 1.0 ) );
    if ( notSnapped )
      writeNotSnapped( facilities, reasons, *notSnapped );

    const auto withoutCatchment = static_cast<int>( std::ranges::count_if( reasons, []( const QString &reason ) { return !reason.isEmpty(); } ) );
    feedback->pushInfo( tr( "%n facility(ies) read.", nullptr, static_cast<int>( reasons.size() ) ) );
    if ( withoutCatchment > 0 )
      feedback->pushWarning( tr( "%n of them without a catchment; see the output “Facilities without catchment”.", nullptr, withoutCatchment ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = polygons->finish( [&]( QgsVectorLayer &layer ) { layer.setRenderer( ringRenderer( writer.limits(), unitOf( road.network.costKind() ) ).release() ); } );
    if ( lines )
      results[QStringLiteral( "OUTPUT_LINES" )] = lines->finish( [&]( QgsVectorLayer &layer ) { layer.setRenderer( ringLineRenderer( writer.limits(), unitOf( road.network.costKind() ) ).release() ); } );
    if ( notSnapped )
      results[QStringLiteral( "OUTPUT_NOT_SNAPPED" )] = notSnapped->finish();
    results[QStringLiteral( "FACILITY_COUNT" )] = static_cast<int>( reasons.size() ) - withoutCatchment;
    results[QStringLiteral( "NOT_SNAPPED_COUNT" )] = withoutCatchment;
    return results;
  }

}
