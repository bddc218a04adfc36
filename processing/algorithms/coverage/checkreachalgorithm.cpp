#include "algorithms/coverage/checkreachalgorithm.h"

#include "algorithms/coverage/catchmentwriter.h"
#include "algorithms/coverage/coverageoutput.h"
#include "algorithms/coverage/resultfields.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "algorithms/maps/algorithmchain.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/network/thresholds.h"
#include "maps/plates/unreacheddemand.h"
#include "maps/styles/reachstyle.h"
#include "maps/styles/ringstyle.h"
#include "maps/textlocale.h"
#include "parallel.h"

#include <qgsmemoryproviderutils.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  Qgis::ProcessingAlgorithmFlags CheckReachAlgorithm::flags() const
  {
    // The layouts of the plate belong to the main thread.
    return NetworkAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  AlgorithmTexts CheckReachAlgorithm::texts() const
  {
    return {
      tr( "Which children reach no facility" ),
      tr( "reach,kita,school,children,catchment,coverage,not reached,distance,plate,which children,question" ),
      tr( "Catchments, the children reached and not, one sentence and a plate in one run." ),
      tr( "Answers in one run which children have no Kita, or no school, near enough: it draws what the facilities reach on the roads, "
          "says of every place of demand whether a facility is reached within the greatest threshold and which is the nearest, puts it "
          "into one sentence, and makes a plate where a folder is chosen.\n\n"
          "Map and number are made of the same ways. Places without any way to a facility, and places too far from every road, are counted "
          "as not reached and told apart.\n\n"
          "With areas the children are counted in each as well. For places, target rates and what the closing of a facility would do use "
          "“Coverage of demand”; for two states of the facilities, “Compare facilities”.\n\n"
          "Single places may say where single children live: give cells of a grid, not addresses, to what leaves the office." ),
    };
  }

  void CheckReachAlgorithm::declare( Parameters &p ) const
  {
    reachParameters( p );
    thresholdParameters( p );
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities, planning areas or others to count in, and the frame of the plate." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.number( "BUFFER", tr( "Width beside the streets" ), tr( "Metres to either side of a reached street that its polygon takes in." ),
      50.0, { 10.0, 10000.0 }, { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>(
             QStringLiteral( "FOLDER" ), tr( "Folder of the plate" ), QVariant(), true, false ),
      tr( "For the plate as PDF and PNG and the project coverage.qgz. Empty: no plate." ) );
    const auto always = [&p]( const char *name, const QString &label, Qgis::ProcessingSourceType type, const QString &help ) {
      p.add(
        std::make_unique<QgsProcessingParameterFeatureSink>( QLatin1String( name ), label, type, QgsProcessing::TEMPORARY_OUTPUT ), help );
    };
    always( "OUTPUT", tr( "Children reached and not" ), Qgis::ProcessingSourceType::VectorAnyGeometry,
      tr( "Every place of demand with its children, its nearest and second nearest facility, their costs, and whether it is reached." ) );
    always( "OUTPUT_CATCHMENTS", tr( "Catchments" ), Qgis::ProcessingSourceType::VectorPolygon,
      tr( "What lies within each threshold; each place belongs to its nearest facility." ) );
    p.extraOutput( "OUTPUT_AREAS", tr( "Areas with children reached" ),
      tr( "The areas with counts and shares (percent) of all children for each threshold." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.result( "CHILDREN", tr( "Children" ) );
    p.result( "REACHED", tr( "Children within the greatest threshold" ) );
    p.result( "NOT_REACHED", tr( "Children that reach no facility" ) );
    p.result( "NOT_CONNECTED", tr( "Children without any way to a facility" ) );
    p.add( std::make_unique<QgsProcessingOutputString>( QStringLiteral( "SENTENCE" ), tr( "Sentence" ) ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
  }

  namespace
  {
    struct ReachWords
    {
      Q_DECLARE_TR_FUNCTIONS( CheckReachAlgorithm )
    };

    const QString childrenField = QStringLiteral( "children" );

    //! demandFields() with the children behind those of the layer.
    QgsFields childrenFields( const CoverageInput &input, const QString &facilityKey )
    {
      QgsFields results;
      results.append( QgsField( childrenField, QMetaType::Type::Double ) );
      const QgsFields all = demandFields( input, facilityKey );
      for ( int i = input.demandSource->fields().size(); i < all.size(); ++i )
        results.append( all.at( i ) );
      return withResultFields( input.demandSource->fields(), results );
    }

    //! The layers that a plate is made of before the outputs get their places: what the plate refuses leaves nothing behind.
    struct PlateLayers
    {
      std::unique_ptr<QgsVectorLayer> children;
      std::unique_ptr<QgsVectorLayer> catchments;
    };

    std::unique_ptr<QgsVectorLayer> copyOf(
      const FeatureOutput &output, const QString &name, Qgis::WkbType type, const QgsCoordinateReferenceSystem &crs )
    {
      return std::unique_ptr<QgsVectorLayer>(
        QgsMemoryProviderUtils::createMemoryLayer( name, output.fields(), FeatureOutput::typeFor( type ), crs ) );
    }

    void writeChildren( const CoverageInput &input, const std::vector<NearestFacilities> &nearest, const std::vector<double> &children,
      Cost farthest, FeatureOutput &output, QgsVectorLayer *copy )
    {
      for ( std::size_t i = 0; i < nearest.size(); ++i )
      {
        QgsFeature feature( output.fields() );
        feature.setGeometry( input.demand.features[i].geometry() );
        QgsAttributes attributes = input.demand.features[i].attributes();
        attributes << children[i];
        attributes += nearestAttributes( input, i, nearest[i], farthest );
        feature.setAttributes( attributes );
        if ( copy )
          addTo( *copy, feature );
        output.add( feature );
      }
    }

    void writeCatchments( const CoverageInput &input, const std::vector<Cost> &thresholds, const std::vector<double> &limits, double buffer,
      const Progress &progress, FeatureOutput &output, QgsVectorLayer *copy )
    {
      const ReadNetwork &road = *input.road;
      CatchmentOptions options;
      options.thresholds = thresholds;
      options.mode = CatchmentMode::Nearest;
      options.direction = input.direction;
      options.buffer = buffer;
      options.farthest = road.snapping.mostMetres;
      options.threads = availableThreads();
      CatchmentWriter writer( input.facilities, limits, false );
      if ( copy )
        writer.copyTo( *copy );
      std::optional<BarrierGround> barriers;
      if ( !road.barriers.isEmpty() )
      {
        barriers.emplace( road.barriers, road.barrierDistance, road.metric.scaleAt( road.network.vertices().front() ) );
        writer.endAt( *barriers, road.network );
      }
      serviceCatchments(
        road.network, *input.index, input.facilityAccesses, road.metric, options,
        [&]( const FacilityCatchment &catchment ) { writer.writePolygons( catchment, output ); }, progress );
    }

    void tellOutside( double children, const Call &call )
    {
      if ( children > 0.0 )
        call.warn( ReachWords::tr( "%1 children live outside all areas; they count in the sentence, and in no area." )
            .arg( numberText( children, 12 ) ) );
    }

    //! "Of 1,234 children 1,100 (89.1 %) reach a facility within 1000 m; 134 do not, 12 of them without any way to one."
    QString sentenceOf( const CoverageFigures &total, double limit, const QString &unit )
    {
      const double reached = total.within.back();
      const double share = total.demand > 0.0 ? 100.0 * reached / total.demand : 0.0;
      const QString sentence = ReachWords::tr( "Of %1 children %2 (%3 %) reach a facility within %4 %5; %6 do not." )
                                 .arg( numberText( total.demand, 12 ), numberText( reached, 12 ), decimalText( share, 1 ),
                                   numberText( limit ), unit, numberText( total.demand - reached, 12 ) );
      return total.notConnected > 0.0 ? sentence + QLatin1Char( ' ' )
          + ReachWords::tr( "%1 of these have no way to a facility at all." ).arg( numberText( total.notConnected, 12 ) )
                                      : sentence;
    }

    //! Before anything is written. \throws QgsProcessingException
    void requirePointsForPlate( const Call &call )
    {
      const QgsVectorLayer *facilities = call.has( "FOLDER" ) ? call.layer( "FACILITIES" ) : nullptr;
      if ( call.has( "FOLDER" ) && ( !facilities || facilities->geometryType() != Qgis::GeometryType::Point ) )
        throw QgsProcessingException( ReachWords::tr( "A plate draws facilities as points, and “%1” has none. Leave “%2” empty, or take a "
                                                      "layer of points." )
            .arg( facilities ? facilities->name() : call.label( "FACILITIES" ), call.label( "FOLDER" ) ) );
    }

    //! The sum of several fields is called after them.
    void nameChildren( QgsVectorLayer &children, const Call &call )
    {
      QStringList ages;
      for ( const QString &field : call.texts( "DEMAND_FIELDS" ) )
        ages << ageGroup( children, field );
      children.setFieldAlias( children.fields().lookupField( childrenField ), ages.join( QStringLiteral( ", " ) ) );
    }

    //! The plate of the layers that were made. \returns its project
    QVariant makePlate( const Call &call, const PlateLayers &layers )
    {
      QVariantMap plate{
        { QStringLiteral( "CATCHMENTS" ), QVariant::fromValue( layers.catchments.get() ) },
        { QStringLiteral( "FACILITIES" ), QVariant::fromValue( call.layer( "FACILITIES" ) ) },
        { QStringLiteral( "DEMAND" ), QVariant::fromValue( layers.children.get() ) },
        { QStringLiteral( "DEMAND_FIELD" ), childrenField },
        { QStringLiteral( "COST" ), call.choice( "COST" ) },
        { QStringLiteral( "FOLDER" ), call.fileOutput( "FOLDER" ) },
      };
      if ( call.has( "AREAS" ) )
        plate.insert( QStringLiteral( "AREAS" ), QVariant::fromValue( call.layer( "AREAS" ) ) );
      return AlgorithmChain( call.context(), call.feedback() )
        .run( QStringLiteral( "sozialraum:coverageplate" ), plate, 85, 100 )
        .value( QStringLiteral( "PROJECT" ) );
    }
  }

  QVariantMap CheckReachAlgorithm::run( Call &call )
  {
    const std::vector<Cost> thresholds = readThresholds( costKindOf( call ), call );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.optionalSource( "AREAS" );
    const QString facilityKey = call.text( "FACILITY_KEY" );
    requirePointsForPlate( call );
    const CoverageInput input = readCoverageInput( call, squares() );
    CoverageTable table;
    table.kind = input.costKind;
    for ( const Cost threshold : thresholds )
      table.limits.push_back( inUserUnits( threshold, input.costKind ) );
    table.groups.push_back( { childrenField, childrenOf( input, call ), 0 } );
    table.targetRates.push_back( 1.0 );
    const std::vector<double> &children = table.groups.front().values;
    warnOfLargeCells( input, table.limits.front(), call );

    const Progress progress = call.progress();
    const std::vector<NearestFacilities> nearest = input.nearest( stepOf( progress, 0.4, 0.5 ) );
    std::optional<AreaFinder> areas;
    if ( areaSource )
      areas.emplace( *areaSource, input.crs(), call.context() );
    const std::vector<PlaceInArea> inAreas = areas ? placesInAreas( input, *areas ) : std::vector<PlaceInArea>();
    table.figures.push_back( figuresOf( nearest, children, inAreas, areas ? areas->areas().size() : 0, thresholds ) );
    const CoverageFigures total = table.figures.front().back();
    if ( areas )
      tellOutside( outsideAreas( children, inAreas, call ), call );

    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", childrenFields( input, facilityKey ), input.demandSource->wkbType(), input.demandSource->sourceCrs() );
    std::optional<FeatureOutput> catchments = call.output( "OUTPUT_CATCHMENTS",
      CatchmentWriter::polygonFields( facilityKeyColumn( input, facilityKey, QStringLiteral( "facility" ) ), input.facilities ),
      Qgis::WkbType::MultiPolygon, input.crs() );
    std::optional<FeatureOutput> areaOutput = areas
      ? call.output( "OUTPUT_AREAS", table.fields( areaSource->fields() ), areaSource->wkbType(), areaSource->sourceCrs() )
      : std::nullopt;
    PlateLayers plate;
    if ( call.has( "FOLDER" ) )
    {
      plate.children = copyOf( *output, call.label( "OUTPUT" ), input.demandSource->wkbType(), input.demandSource->sourceCrs() );
      plate.catchments = copyOf( *catchments, call.label( "OUTPUT_CATCHMENTS" ), Qgis::WkbType::MultiPolygon, input.crs() );
    }
    writeChildren( input, nearest, children, thresholds.back(), *output, plate.children.get() );
    writeCatchments(
      input, thresholds, table.limits, call.number( "BUFFER" ), stepOf( progress, 0.5, 0.8 ), *catchments, plate.catchments.get() );
    if ( areaOutput )
    {
      for ( std::size_t area = 0; area < areas->areas().size(); ++area )
      {
        QgsFeature feature( areaOutput->fields() );
        feature.setGeometry( areas->areas()[area].geometry() );
        feature.setAttributes( areas->areas()[area].attributes() + table.attributes( area ) );
        areaOutput->add( feature );
      }
    }
    advance( progress, 0.85 );

    CoverageProperties settings = coverageSettings( call, table.limits );
    settings.mode = QStringLiteral( "nearest" );
    closeAll( output, catchments, areaOutput ); // what cannot be written is known before the plate is made
    QVariantMap results;
    if ( call.has( "FOLDER" ) )
    {
      nameChildren( *plate.children, call );
      setCoverageProperties( *plate.children, settings );
      setCoverageProperties( *plate.catchments, settings );
      results[QStringLiteral( "PROJECT" )] = makePlate( call, plate );
      results[QStringLiteral( "FOLDER" )] = call.fileOutput( "FOLDER" );
    }
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) {
      layer.setRenderer( reachRenderer( layer.geometryType() ).release() );
      setCoverageProperties( layer, settings );
    } );
    results[QStringLiteral( "OUTPUT_CATCHMENTS" )] = catchments->finish( [&]( QgsVectorLayer &layer ) {
      layer.setRenderer( ringRenderer( table.limits, unitOf( input.costKind ) ).release() );
      setCoverageProperties( layer, settings );
    } );
    if ( areaOutput )
      results[QStringLiteral( "OUTPUT_AREAS" )] = areaOutput->finish( [&]( QgsVectorLayer &layer ) {
        table.show( layer );
        setCoverageProperties( layer, settings );
      } );
    const QString sentence = sentenceOf( total, table.limits.back(), unitOf( input.costKind ) );
    call.say( sentence );
    results[QStringLiteral( "CHILDREN" )] = total.demand;
    results[QStringLiteral( "REACHED" )] = total.within.back();
    results[QStringLiteral( "NOT_REACHED" )] = total.demand - total.within.back();
    results[QStringLiteral( "NOT_CONNECTED" )] = total.notConnected;
    results[QStringLiteral( "SENTENCE" )] = sentence;
    return results;
  }

}
