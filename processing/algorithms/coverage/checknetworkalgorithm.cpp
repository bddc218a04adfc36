#include "algorithms/coverage/checknetworkalgorithm.h"

#include "algorithms/coverage/catchmentgeometry.h"
#include "algorithms/coverage/islandload.h"
#include "algorithms/coverage/legendlabel.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/roadlayer.h"
#include "algorithms/findingtexts.h"
#include "coverage/network/networkcheck.h"
#include "coverage/network/networkislands.h"
#include "maps/styles/reachstyle.h"
#include "maps/textlocale.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace sozialraum
{

  //! "DUPLICATE_VERTEX" …
  static QString outputName( NetworkFaultKind kind )
  {
    const std::string_view name = nameOf( kind );
    return QString::fromLatin1( name.data(), static_cast<int>( name.size() ) ).toUpper();
  }

  AlgorithmTexts CheckNetworkAlgorithm::texts() const
  {
    return {
      tr( "Check the road network" ),
      tr( "network,topology,validate,dangles,islands,crossings,bridges,duplicates,one-way,speed" ),
      tr( "Lists the faults of a road network, each with its kind, its place and what hangs on it." ),
      tr( "Looks for what makes ways too long, or impossible, without anybody noticing:\n\n"
          "duplicate_vertex: a vertex stands twice in succession. zero_length: a line without length. missed_joint: a road ends just "
          "before another. "
          "crossing_without_node: two roads of one level cross without a common vertex. island: streets that no road joins to the "
          "rest, with the facilities and "
          "children that hang on them. speed_missing, speed_absurd: the speed is empty where it is needed, no number, or not "
          "plausible. oneway_unknown: a one-way value that means nothing. "
          "duplicate_edge: roads drawn twice along the same ground.\n\n"
          "Where a bridge, a tunnel or another layer crosses a road without a common vertex, that is no fault: it is counted, and can "
          "be listed in its own output.\n\n"
          "Lines closed to the one who travels are not looked at." ),
    };
  }

  void CheckNetworkAlgorithm::declare( Parameters &p ) const
  {
    const QStringList notNeeded{ QStringLiteral( "COST" ), QStringLiteral( "DIRECTION" ), QStringLiteral( "BARRIERS" ),
      QStringLiteral( "BARRIER_DISTANCE" ), QStringLiteral( "READINESS" ), QStringLiteral( "OSM_NODES" ),
      QStringLiteral( "CROSS_SQUARES" ) };
    Parameters ofNetwork;
    networkParameters( ofNetwork );
    p.take( ofNetwork, notNeeded );
    p.setUsual( "PROFILE", QStringLiteral( "any" ) );
    levelParameters( p );
    p.number( "JOINT_DISTANCE", tr( "Distance of missed joints" ), tr( "Metres: a road that ends so near another has missed it." ), 2.0,
      { 0.001, 1000.0 } );
    p.number( "LEAST_SPEED", tr( "Least plausible speed" ), tr( "km/h." ), 3.0, { 0.0, 1000.0 }, { .advanced = true } );
    p.number( "GREATEST_SPEED", tr( "Greatest plausible speed" ),
      tr( "km/h. Missing speeds are faults only where the field of the speed is named." ), 130.0, { 0.0, 1000.0 }, { .advanced = true } );
    p.source( "FACILITIES", tr( "Facilities" ), tr( "Kitas, schools: how many of them hang on each island." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry, { .optional = true } );
    p.source( "DEMAND", tr( "Demand" ), tr( "Where the children live: how many of them hang on each island." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry, { .optional = true } );
    p.fields( "DEMAND_FIELDS", tr( "Counts of the demand" ), tr( "Added up. Empty: every feature counts 1." ), "DEMAND",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.output( "OUTPUT", tr( "Faults" ),
      tr( "A point for each fault: kind, the features it lies in, metres, value, and for islands the facilities and the demand that hang "
          "on them." ),
      Qgis::ProcessingSourceType::VectorPoint );
    p.extraOutput( "OUTPUT_ISLANDS", tr( "Islands" ), tr( "The streets of each island." ), Qgis::ProcessingSourceType::VectorLine );
    p.extraOutput( "OUTPUT_BRIDGES", tr( "Bridges and tunnels" ),
      tr( "Crossings without a common vertex that are no faults, because the roads run on different levels." ),
      Qgis::ProcessingSourceType::VectorPoint );
    for ( const NetworkFaultKind kind : allNetworkFaults )
      p.result( outputName( kind ).toLatin1(), tr( "Faults of the kind %1" ).arg( outputName( kind ).toLower() ) );
    p.result( "FAULTS", tr( "Faults" ) );
    p.result( "BRIDGES", tr( "Bridges and tunnels" ) );
    p.result( "ISLAND_FACILITIES", tr( "Facilities on islands" ) );
    p.result( "ISLAND_DEMAND", tr( "Demand on islands" ) );
  }

  namespace
  {
    QgsFields faultFields()
    {
      QgsFields fields;
      fields.append( QgsField( QStringLiteral( "kind" ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "feature" ), QMetaType::Type::LongLong ) );
      fields.append( QgsField( QStringLiteral( "other_feature" ), QMetaType::Type::LongLong ) );
      fields.append( QgsField( QStringLiteral( "metres" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "value" ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "island" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "facilities" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "demand" ), QMetaType::Type::Double ) );
      return fields;
    }

    QgsFields bridgeFields()
    {
      QgsFields fields;
      fields.append( QgsField( QStringLiteral( "feature" ), QMetaType::Type::LongLong ) );
      fields.append( QgsField( QStringLiteral( "other_feature" ), QMetaType::Type::LongLong ) );
      return fields;
    }

    QgsGeometry pointAt( const PlanePoint &place )
    {
      return std::isfinite( place.x ) && std::isfinite( place.y ) ? QgsGeometry::fromPointXY( { place.x, place.y } ) : QgsGeometry();
    }

    QVariant numberOrNothing( bool isKnown, double value )
    {
      return isKnown ? QVariant( value ) : QVariant();
    }

    void writeFaults( const NetworkCheck &check, const NetworkLines &lines, FeatureOutput &output )
    {
      for ( const NetworkFault &fault : check.faults )
      {
        QgsFeature feature( output.fields() );
        feature.setGeometry( pointAt( fault.place ) );
        feature.setAttributes(
          QgsAttributes() << outputName( fault.kind ).toLower() << QVariant( static_cast<qlonglong>( lines.features[fault.line] ) )
                          << ( fault.otherLine ? QVariant( static_cast<qlonglong>( lines.features[*fault.otherLine] ) ) : QVariant() )
                          << numberOrNothing( fault.metres.has_value(), fault.metres.value_or( 0.0 ) )
                          << ( fault.value.empty() ? QVariant() : QVariant( QString::fromStdString( fault.value ) ) ) << QVariant()
                          << QVariant() << QVariant() );
        output.add( feature );
      }
    }

    //! All parts but the first, which is the mainland.
    void writeIslands( const RoadNetwork &network, const std::vector<NetworkIsland> &parts, const NetworkLoad &load, FeatureOutput &faults,
      std::optional<FeatureOutput> &islands )
    {
      for ( std::size_t i = 1; i < parts.size(); ++i )
      {
        const Edge &longest = network.edge(
          *std::ranges::max_element( parts[i].edges, {}, [&]( std::uint32_t edge ) { return network.edge( edge ).length; } ) );
        const QVariant facilities = load.hasFacilities ? QVariant( static_cast<int>( load.parts[i].facilities ) ) : QVariant();
        const QVariant demand = numberOrNothing( load.hasDemand, load.parts[i].demand );
        QgsFeature fault( faults.fields() );
        fault.setGeometry( pointAt( network.placeAt( longest, longest.length / 2 ) ) );
        fault.setAttributes( QgsAttributes() << outputName( NetworkFaultKind::Island ).toLower() << QVariant() << QVariant()
                                             << parts[i].metres << QVariant() << static_cast<int>( i ) << facilities << demand );
        faults.add( fault );
        if ( !islands )
          continue;
        std::vector<RingStretch> streets;
        for ( const std::uint32_t edge : parts[i].edges )
          streets.push_back( { edge, 0, network.edge( edge ).length, 0, 0 } );
        QgsFeature island( islands->fields() );
        island.setGeometry( geometryOf( network, streets ) );
        island.setAttributes( QgsAttributes() << static_cast<int>( i ) << parts[i].metres << facilities << demand );
        islands->add( island );
      }
    }

    QgsFields islandFields()
    {
      QgsFields fields;
      fields.append( QgsField( QStringLiteral( "island" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "metres" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "facilities" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "demand" ), QMetaType::Type::Double ) );
      return fields;
    }

    void writeBridges( const NetworkCheck &check, const NetworkLines &lines, FeatureOutput &output )
    {
      for ( const RoadCrossing &crossing : check.overpasses )
      {
        QgsFeature feature( output.fields() );
        feature.setGeometry( pointAt( crossing.place ) );
        feature.setAttributes( QgsAttributes() << QVariant( static_cast<qlonglong>( lines.features[crossing.line] ) )
                                               << QVariant( static_cast<qlonglong>( lines.features[crossing.otherLine] ) ) );
        output.add( feature );
      }
    }

    PartLoad onIslands( const NetworkLoad &load )
    {
      PartLoad sum;
      for ( std::size_t i = 1; i < load.parts.size(); ++i )
      {
        sum.facilities += load.parts[i].facilities;
        sum.demand += load.parts[i].demand;
      }
      return sum;
    }
  }

  QVariantMap CheckNetworkAlgorithm::run( Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "NETWORK" );
    const RoadLayer roads = readRoads( *source, squares(), call, RoadFactsWanted::Yes );
    tellRoads( roads, call );
    NetworkSettings settings = networkSettings( *source, call );
    NetworkCheckOptions options;
    options.snapTolerance = settings.network.snapTolerance;
    options.jointDistance = call.number( "JOINT_DISTANCE" );
    options.leastSpeed = call.number( "LEAST_SPEED" );
    options.greatestSpeed = call.number( "GREATEST_SPEED" );
    options.speedsAreRequired = !call.text( "SPEED_FIELD" ).isEmpty();

    const Progress progress = call.progress();
    const NetworkCheck check = checkNetwork( roads.lines, roads.facts, settings.metric, options, stepOf( progress, 0.2, 0.5 ) );
    FeedbackReporter problems( call.feedback() );
    RoadNetwork network = buildNetwork( roads.lines, settings.metric, settings.network, problems, stepOf( progress, 0.5, 0.7 ) );
    const ReadNetwork road{ std::move( network ), std::move( settings.metric ), source->sourceCrs(), settings.snapping, {}, 0.0 };
    const std::vector<NetworkIsland> parts = connectedParts( road.network );
    const NetworkLoad load = readLoad( road, parts, call );

    std::optional<FeatureOutput> faults = call.output( "OUTPUT", faultFields(), Qgis::WkbType::Point, road.crs );
    std::optional<FeatureOutput> islands = call.output( "OUTPUT_ISLANDS", islandFields(), Qgis::WkbType::MultiLineString, road.crs );
    std::optional<FeatureOutput> bridges = call.output( "OUTPUT_BRIDGES", bridgeFields(), Qgis::WkbType::Point, road.crs );
    writeFaults( check, roads.lines, *faults );
    writeIslands( road.network, parts, load, *faults, islands );
    if ( bridges )
      writeBridges( check, roads.lines, *bridges );
    advance( progress, 1.0 );

    std::map<NetworkFaultKind, std::size_t> counts;
    for ( const NetworkFault &fault : check.faults )
      ++counts[fault.kind];
    counts[NetworkFaultKind::Island] = parts.size() - 1;
    const PartLoad stranded = onIslands( load );
    closeAll( faults, islands, bridges );
    QVariantMap results;
    std::size_t all = 0;
    const std::unique_ptr<QgsFeatureRenderer> legend = networkFaultRenderer( Qgis::GeometryType::Point );
    for ( const NetworkFaultKind kind : allNetworkFaults )
    {
      call.say( tr( "%1: %2" ).arg( kindWithLabel( outputName( kind ).toLower(), *legend ) ).arg( counts[kind] ) );
      results[outputName( kind )] = static_cast<qlonglong>( counts[kind] );
      all += counts[kind];
    }
    call.say( tr( "%1 lines checked, %2 faults; %3 crossings without a common vertex are bridges or tunnels, or lie on different "
                  "layers, and are no faults." )
        .arg( roads.lines.count() )
        .arg( all )
        .arg( check.overpasses.size() ) );
    if ( load.hasFacilities || load.hasDemand )
      call.say( tr( "On islands: %1 facilities, %2 of the demand. Too far from every road: %3 facilities, %4 of the demand." )
          .arg( stranded.facilities )
          .arg( numberText( stranded.demand, 12 ) )
          .arg( load.notSnapped.facilities )
          .arg( numberText( load.notSnapped.demand, 12 ) ) );
    results[QStringLiteral( "OUTPUT" )] =
      faults->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( networkFaultRenderer( layer.geometryType() ).release() ); } );
    if ( islands )
      results[QStringLiteral( "OUTPUT_ISLANDS" )] = islands->finish();
    if ( bridges )
      results[QStringLiteral( "OUTPUT_BRIDGES" )] = bridges->finish();
    results[QStringLiteral( "FAULTS" )] = static_cast<qlonglong>( all );
    results[QStringLiteral( "BRIDGES" )] = static_cast<qlonglong>( check.overpasses.size() );
    results[QStringLiteral( "ISLAND_FACILITIES" )] = static_cast<qlonglong>( stranded.facilities );
    results[QStringLiteral( "ISLAND_DEMAND" )] = stranded.demand;
    return results;
  }

}
