#include "algorithms/coverage/mendnetworkalgorithm.h"

#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/roadlayer.h"
#include "algorithms/coverage/roadmending.h"
#include "coverage/network/networkmending.h"
#include "maps/styles/reachstyle.h"
#include "maps/textlocale.h"

#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  AlgorithmTexts MendNetworkAlgorithm::texts() const
  {
    return {
      tr( "Mend the road network" ),
      tr( "network,topology,repair,dangles,joints,snap,islands,roads,missed joint" ),
      tr( "Joins roads that just miss each other, and lists what was joined." ),
      tr(
        "A road that ends just before another one, or upon it without a common vertex, is closed for every way. Here such ends are "
        "joined: to a vertex of the other road that is near enough, or else to the nearest place on it, which becomes a vertex of that "
        "road. “Check the road network” lists the same ends as missed_joint without changing anything.\n\n"
        "All lines stay in the result with all their fields; only those that take part in a joint change their shape, by no more than the "
        "tolerance. Roads on different levels (bridge, tunnel, layer) are not joined, nor roads that cross without a common vertex: "
        "whether one can turn there only people know.\n\n"
        "The network that was given stays as it is. Every joint is a point of its own output; look at them before you go on." ),
    };
  }

  void MendNetworkAlgorithm::declare( Parameters &p ) const
  {
    const QStringList notNeeded{ QStringLiteral( "COST" ), QStringLiteral( "SPEED_FIELD" ), QStringLiteral( "ONEWAY_FIELD" ),
      QStringLiteral( "TOLERANCE" ), QStringLiteral( "DIRECTION" ), QStringLiteral( "SNAP_DISTANCE" ), QStringLiteral( "BARRIERS" ),
      QStringLiteral( "BARRIER_DISTANCE" ), QStringLiteral( "READINESS" ), QStringLiteral( "OSM_NODES" ),
      QStringLiteral( "CROSS_SQUARES" ) };
    p.number(
      "TOLERANCE", tr( "Tolerance" ), tr( "Metres: an end that comes so near to another road is joined to it." ), 1.0, { 0.001, 1000.0 } );
    Parameters ofNetwork;
    networkParameters( ofNetwork );
    p.take( ofNetwork, notNeeded );
    p.setUsual( "PROFILE", QStringLiteral( "any" ) );
    levelParameters( p );
    p.output(
      "OUTPUT", tr( "Mended road network" ), tr( "All lines of the network with their fields." ), Qgis::ProcessingSourceType::VectorLine );
    p.extraOutput( "JOINTS", tr( "Joints" ),
      tr(
        "A point for each joint: the feature whose end moved, the feature it was joined to, the gap in metres, and whether it was made." ),
      Qgis::ProcessingSourceType::VectorPoint );
    p.result( "MENDED", tr( "Joints that were made" ) );
    p.result( "LEFT_OPEN", tr( "Joints that were not made" ) );
  }

  namespace
  {
    QgsFields jointFields()
    {
      QgsFields fields;
      fields.append( QgsField( QStringLiteral( "feature" ), QMetaType::Type::LongLong ) );
      fields.append( QgsField( QStringLiteral( "other_feature" ), QMetaType::Type::LongLong ) );
      fields.append( QgsField( QStringLiteral( "metres" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "state" ), QMetaType::Type::QString ) );
      return fields;
    }

    void writeJoints( const std::vector<MissedJoint> &joints, const QString &state, const NetworkLines &lines, FeatureOutput &output )
    {
      for ( const MissedJoint &joint : joints )
      {
        QgsFeature feature( output.fields() );
        feature.setGeometry( QgsGeometry::fromPointXY( { joint.target.x, joint.target.y } ) );
        feature.setAttributes( QgsAttributes() << QVariant( static_cast<qlonglong>( lines.features[joint.line] ) )
                                               << QVariant( static_cast<qlonglong>( lines.features[joint.otherLine] ) ) << joint.metres
                                               << QVariant( state ) );
        output.add( feature );
      }
    }

    std::vector<RoadLevel> levelsOf( const RoadLayer &roads )
    {
      std::vector<RoadLevel> levels;
      for ( const RoadFacts &facts : roads.facts )
        levels.push_back( facts.level );
      return levels;
    }
  }

  QVariantMap MendNetworkAlgorithm::run( Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "NETWORK" );
    const RoadLayer roads = readRoads( *source, QString(), call, RoadFactsWanted::Yes );
    const NetworkSettings settings = networkSettings( *source, call );
    const double tolerance = call.number( "TOLERANCE" );
    const Progress progress = call.progress();
    const NetworkMending mending = mendNetwork( roads.lines, levelsOf( roads ), settings.metric, tolerance, stepOf( progress, 0.2, 0.6 ) );

    std::optional<FeatureOutput> output = call.output( "OUTPUT", source->fields(), RoadMender::typeOf( *source ), source->sourceCrs() );
    std::optional<FeatureOutput> joints = call.output( "JOINTS", jointFields(), Qgis::WkbType::Point, source->sourceCrs() );
    RoadMender( roads.lines, mending ).write( *source, *output, stepOf( progress, 0.6, 1.0 ) );
    if ( joints )
    {
      writeJoints( mending.joints, QStringLiteral( "made" ), roads.lines, *joints );
      writeJoints( mending.open, QStringLiteral( "open" ), roads.lines, *joints );
    }

    call.say( tr( "%1 lines read; %2 ends joined to roads not farther than %3 m away." )
        .arg( roads.lines.count() )
        .arg( mending.joints.size() )
        .arg( numberText( tolerance ) ) );
    constexpr std::size_t mostLines = 50;
    for ( std::size_t i = 0; i < std::min( mending.joints.size(), mostLines ); ++i )
      call.say( tr( "Feature %1 joined to feature %2, over %3 m." )
          .arg( roads.lines.features[mending.joints[i].line] )
          .arg( roads.lines.features[mending.joints[i].otherLine] )
          .arg( decimalText( mending.joints[i].metres, 3 ) ) );
    if ( mending.joints.size() > mostLines )
      call.say( tr( "… and %1 more; the output “Joints” has them all." ).arg( mending.joints.size() - mostLines ) );
    if ( !mending.open.empty() )
      call.warn( tr( "%n joint(s) were not made, because a road would shrink to a point; the output “Joints” lists them.", nullptr,
        static_cast<int>( mending.open.size() ) ) );

    closeAll( output, joints );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    if ( joints )
      results[QStringLiteral( "JOINTS" )] =
        joints->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( jointRenderer( layer.geometryType() ).release() ); } );
    results[QStringLiteral( "MENDED" )] = static_cast<qlonglong>( mending.joints.size() );
    results[QStringLiteral( "LEFT_OPEN" )] = static_cast<qlonglong>( mending.open.size() );
    return results;
  }

}
