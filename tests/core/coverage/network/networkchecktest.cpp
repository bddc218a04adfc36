#include "coverage/network/networkcheck.h"

#include "coverage/network/missedjoints.h"
#include "coverage/network/networkislands.h"
#include "coverage/randomnetworks.h"
#include "finding.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace sozialraum
{
  namespace
  {

    using Points = std::vector<PlanePoint>;

    NetworkLines linesOf( const std::vector<Points> &all )
    {
      NetworkLines lines;
      for ( const Points &line : all )
        lines.append( line, {}, static_cast<std::int64_t>( 100 + lines.count() ) );
      return lines;
    }

    NetworkCheck check( const NetworkLines &lines, const std::vector<RoadFacts> &facts = {}, const NetworkCheckOptions &options = {} )
    {
      std::vector<RoadFacts> all = facts;
      all.resize( lines.count() );
      return checkNetwork( lines, all, LengthMetric::plane(), options );
    }

    std::map<NetworkFaultKind, int> countsOf( const NetworkCheck &check )
    {
      std::map<NetworkFaultKind, int> counts;
      for ( const NetworkFault &fault : check.faults )
        ++counts[fault.kind];
      return counts;
    }

    TEST( NetworkCheck, FindsNothingInACleanNetwork )
    {
      const NetworkCheck clean =
        check( linesOf( { { { 0, 0 }, { 100, 0 }, { 200, 0 } }, { { 100, 0 }, { 100, 80 } }, { { 200, 0 }, { 200, 50 }, { 100, 80 } } } ) );
      EXPECT_TRUE( clean.faults.empty() );
      EXPECT_TRUE( clean.overpasses.empty() );
    }

    TEST( NetworkCheck, NamesRepeatedVerticesAndLinesWithoutLength )
    {
      const double nothing = std::numeric_limits<double>::quiet_NaN();
      const NetworkCheck found = check( linesOf(
        { { { 0, 0 }, { 100, 0 }, { 100, 0 }, { 200, 0 } }, { { 7, 7 }, { 7, 7 } }, { { 0, 0 }, { nothing, 3 } }, { { 50, 50 } } } ) );
      ASSERT_EQ( countsOf( found ),
        ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::DuplicateVertex, 1 }, { NetworkFaultKind::ZeroLength, 3 } } ) );
      EXPECT_EQ( found.faults[0].place, ( PlanePoint{ 100, 0 } ) );
      EXPECT_EQ( found.faults[0].line, 0U );
    }

    TEST( NetworkCheck, NamesCrossingsOfOneLevelAndStatesTheOthers )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, -50 }, { 50, 50 } } } );
      const NetworkCheck ground = check( lines );
      ASSERT_EQ( ground.faults.size(), 1U );
      EXPECT_EQ( ground.faults[0].kind, NetworkFaultKind::Crossing );
      EXPECT_EQ( ground.faults[0].place, ( PlanePoint{ 50, 0 } ) );
      EXPECT_EQ( ground.faults[0].line, 0U );
      EXPECT_EQ( ground.faults[0].otherLine, 1U );

      RoadFacts bridge;
      bridge.level.isBridge = true;
      RoadFacts tunnel;
      tunnel.level.isTunnel = true;
      RoadFacts above;
      above.level.layer = 1;
      for ( const RoadFacts &facts : { bridge, tunnel, above } )
      {
        const NetworkCheck stated = check( lines, { {}, facts } );
        EXPECT_TRUE( stated.faults.empty() );
        EXPECT_EQ( stated.overpasses.size(), 1U );
        EXPECT_EQ( countsOf( check( lines, { facts, facts } ) ).at( NetworkFaultKind::Crossing ), 1 ) << "both on the same level";
      }
    }

    TEST( NetworkCheck, CountsACrossingAtAVertexOnce )
    {
      // the second line bends exactly on the first, which has no vertex there
      const NetworkCheck found = check( linesOf( { { { 0, 0 }, { 100, 0 } }, { { 40, -30 }, { 50, 0 }, { 60, 30 } } } ) );
      EXPECT_EQ( countsOf( found ), ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::Crossing, 1 } } ) );
    }

    TEST( NetworkCheck, NamesEndsThatMissARoadWithTheGap )
    {
      const NetworkLines lines =
        linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, 1.5 }, { 50, 90 } }, { { 70, 3 }, { 70, 90 } }, { { 20, 0 }, { 20, -60 } } } );
      const NetworkCheck found = check( lines );
      ASSERT_EQ( countsOf( found ), ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::MissedJoint, 2 } } ) );
      EXPECT_EQ( found.faults[0].line, 1U );
      EXPECT_EQ( found.faults[0].otherLine, 0U );
      EXPECT_DOUBLE_EQ( *found.faults[0].metres, 1.5 );
      EXPECT_EQ( found.faults[1].line, 3U ) << "it touches the road where that has no vertex";
      EXPECT_DOUBLE_EQ( *found.faults[1].metres, 0.0 );
    }

    TEST( NetworkCheck, CountsTwoEndsThatMissEachOtherOnce )
    {
      EXPECT_EQ( countsOf( check( linesOf( { { { 0, 0 }, { 100, 0 } }, { { 101, 0.5 }, { 200, 0 } } } ) ) ),
        ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::MissedJoint, 1 } } ) );
    }

    TEST( NetworkCheck, LetsAnEndBeNearTheRoadItIsJoinedTo )
    {
      // a stub of 1.2 m, and a road that comes back to within a metre of its own beginning after a long way round
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 50, 0 }, { 100, 0 } }, { { 50, 0 }, { 50, 1.2 } },
        { { 200, 0 }, { 300, 0 }, { 300, 100 }, { 200, 100 }, { 200, 1 } } } );
      const NetworkCheck found = check( lines );
      const auto joints = countsOf( found )[NetworkFaultKind::MissedJoint];
      EXPECT_EQ( joints, 1 ) << "only the loop that nearly closes";
    }

    TEST( NetworkCheck, AddsUpWhatIsDrawnTwice )
    {
      const NetworkCheck found =
        check( linesOf( { { { 0, 0 }, { 100, 0 }, { 200, 0 } }, { { 200, 0 }, { 100, 0 }, { 0, 0 } }, { { 150, 0 }, { 260, 0 } } } ) );
      std::map<std::pair<std::uint32_t, std::uint32_t>, double> metres;
      for ( const NetworkFault &fault : found.faults )
      {
        if ( fault.kind == NetworkFaultKind::DuplicateEdge )
          metres[{ fault.line, *fault.otherLine }] = *fault.metres;
      }
      ASSERT_EQ( metres.size(), 3U );
      EXPECT_DOUBLE_EQ( metres.at( { 0, 1 } ), 200.0 );
      EXPECT_DOUBLE_EQ( metres.at( { 0, 2 } ), 50.0 );
      EXPECT_DOUBLE_EQ( metres.at( { 1, 2 } ), 50.0 );
    }

    TEST( NetworkCheck, JudgesSpeedsAndOneWayValues )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 1, 0 } }, { { 1, 0 }, { 2, 0 } }, { { 2, 0 }, { 3, 0 } }, { { 3, 0 }, { 4, 0 } },
        { { 4, 0 }, { 5, 0 } }, { { 5, 0 }, { 6, 0 } } } );
      std::vector<RoadFacts> facts( 6 );
      facts[0].speed = "50";
      facts[1].speed = "";
      facts[2].speed = "-30";
      facts[3].speed = "500";
      facts[4].speed = "quick";
      facts[5].speed = "30 mph";
      facts[0].oneway = "yes";
      facts[1].oneway = "-1";
      facts[2].oneway = "perhaps";
      NetworkCheckOptions options;
      EXPECT_EQ( countsOf( check( lines, facts, options ) ),
        ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::SpeedAbsurd, 3 }, { NetworkFaultKind::OneWayUnknown, 1 } } ) );
      options.speedsAreRequired = true;
      const NetworkCheck found = check( lines, facts, options );
      EXPECT_EQ( countsOf( found ).at( NetworkFaultKind::SpeedMissing ), 1 );
      EXPECT_EQ( found.faults.back().value, "perhaps" );
      options.greatestSpeed = 40.0;
      EXPECT_EQ( countsOf( check( lines, facts, options ) ).at( NetworkFaultKind::SpeedAbsurd ), 5 );
    }

    TEST( NetworkCheck, ASpeedExactlyAtALimitIsNotAbsurd )
    {
      const NetworkLines lines =
        linesOf( { { { 0, 0 }, { 1, 0 } }, { { 1, 0 }, { 2, 0 } }, { { 2, 0 }, { 3, 0 } }, { { 3, 0 }, { 4, 0 } } } );
      std::vector<RoadFacts> facts( 4 );
      facts[0].speed = "7";
      facts[1].speed = "6.9";
      facts[2].speed = "100";
      facts[3].speed = "100.1";
      NetworkCheckOptions options;
      options.leastSpeed = 7.0;
      options.greatestSpeed = 100.0;
      const NetworkCheck found = check( lines, facts, options );
      ASSERT_EQ( countsOf( found ), ( std::map<NetworkFaultKind, int>{ { NetworkFaultKind::SpeedAbsurd, 2 } } ) );
      EXPECT_EQ( found.faults[0].value, "6.9" );
      EXPECT_EQ( found.faults[1].value, "100.1" );
    }

    TEST( NetworkCheck, LeavesClosedLinesAlone )
    {
      NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 50, -50 }, { 50, -50 }, { 50, 50 } } } );
      lines.speeds[1] = { 0.0F, 0.0F };
      EXPECT_TRUE( check( lines ).faults.empty() );
    }

    TEST( NetworkCheck, RefusesAJointDistanceOfNothing )
    {
      NetworkCheckOptions options;
      options.jointDistance = 0.0;
      EXPECT_THROW( check( linesOf( { { { 0, 0 }, { 1, 0 } } } ), {}, options ), InputError );
    }

    TEST( NetworkCheck, StopsWhenCancelled )
    {
      const NetworkLines lines = randomLines( 1 );
      const std::vector<RoadFacts> facts( lines.count() );
      EXPECT_THROW( checkNetwork( lines, facts, LengthMetric::plane(), {}, []( double ) { return false; } ), Cancelled );
    }

    double turn( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c )
    {
      return ( b.x - a.x ) * ( c.y - a.y ) - ( b.y - a.y ) * ( c.x - a.x );
    }

    TEST( NetworkCheck, FindsTheCrossingsThatTryingAllPairsFinds )
    {
      std::size_t crossings = 0;
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const NetworkLines lines = randomLines( seed );
        const DrawnNetwork drawn( lines, 0.0 );
        using Found = std::set<std::tuple<std::uint32_t, std::uint32_t, long, long>>; // lines, place in centimetres
        const auto entry = [&]( std::uint32_t line, std::uint32_t other, const PlanePoint &place ) {
          return std::tuple(
            std::min( line, other ), std::max( line, other ), std::lround( 100.0 * place.x ), std::lround( 100.0 * place.y ) );
        };
        // within the tolerance of a vertex it depends on the last digits what is a crossing
        const auto isAtAVertex = [&]( const PlanePoint &place ) {
          return std::ranges::any_of(
            drawn.places(), [&]( const PlanePoint &vertex ) { return std::hypot( vertex.x - place.x, vertex.y - place.y ) < 0.01; } );
        };
        Found expected;
        for ( std::size_t i = 0; i < drawn.pieces().size(); ++i )
        {
          for ( std::size_t j = i + 1; j < drawn.pieces().size(); ++j )
          {
            const DrawnPiece &one = drawn.pieces()[i];
            const DrawnPiece &other = drawn.pieces()[j];
            const PlanePoint a = drawn.begin( one );
            const PlanePoint b = drawn.end( one );
            const PlanePoint c = drawn.begin( other );
            const PlanePoint d = drawn.end( other );
            const bool areApart = std::set{ one.begin, one.end, other.begin, other.end }.size() == 4;
            if ( !areApart || ( turn( a, b, c ) > 0.0 ) == ( turn( a, b, d ) > 0.0 )
              || ( turn( c, d, a ) > 0.0 ) == ( turn( c, d, b ) > 0.0 ) )
              continue;
            const double share = turn( c, d, a ) / ( turn( c, d, a ) - turn( c, d, b ) );
            const PlanePoint place{ a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
            if ( !isAtAVertex( place ) )
              expected.insert( entry( one.line, other.line, place ) );
          }
        }
        Found found;
        for ( const RoadCrossing &crossing : findCrossings( drawn, {}, LengthMetric::plane() ).crossings )
        {
          if ( !isAtAVertex( crossing.place ) )
            found.insert( entry( crossing.line, crossing.otherLine, crossing.place ) );
          ++crossings;
        }
        EXPECT_EQ( found, expected );
      }
      EXPECT_GT( crossings, 5000U );
    }

    //! Metres along the roads from \a start to every place, by lowering until nothing is left to lower.
    std::vector<double> waysFrom( const DrawnNetwork &drawn, std::uint32_t start )
    {
      std::vector<double> ways( drawn.places().size(), std::numeric_limits<double>::infinity() );
      ways[start] = 0.0;
      for ( bool changed = true; changed; )
      {
        changed = false;
        for ( const DrawnPiece &piece : drawn.pieces() )
        {
          const double metres = std::hypot( drawn.end( piece ).x - drawn.begin( piece ).x, drawn.end( piece ).y - drawn.begin( piece ).y );
          for ( const auto &[from, to] : { std::pair( piece.begin, piece.end ), std::pair( piece.end, piece.begin ) } )
          {
            if ( ways[from] + metres < ways[to] )
            {
              ways[to] = ways[from] + metres;
              changed = true;
            }
          }
        }
      }
      return ways;
    }

    double distanceTo( const PlanePoint &point, const PlanePoint &a, const PlanePoint &b )
    {
      double least = std::numeric_limits<double>::infinity();
      for ( int i = 0; i <= 20000; ++i )
        least = std::min( least, std::hypot( a.x + i / 20000.0 * ( b.x - a.x ) - point.x, a.y + i / 20000.0 * ( b.y - a.y ) - point.y ) );
      return least;
    }

    TEST( NetworkCheck, FindsTheMissedJointsThatTryingAllFinds )
    {
      constexpr double gap = 20.0;
      std::size_t joints = 0;
      for ( unsigned seed = 1; seed <= casesOfChance( 12U ); ++seed )
      {
        SCOPED_TRACE( seed );
        const DrawnNetwork drawn( randomLines( seed, 12 ), 0.0 );
        std::map<std::pair<double, double>, double> expected; // place, gap
        for ( std::uint32_t place = 0; place < drawn.places().size(); ++place )
        {
          if ( std::ranges::count_if(
                 drawn.pieces(), [&]( const DrawnPiece &piece ) { return piece.begin == place || piece.end == place; } )
            != 1 )
            continue;
          const std::vector<double> ways = waysFrom( drawn, place );
          double least = std::numeric_limits<double>::infinity();
          for ( const DrawnPiece &piece : drawn.pieces() )
          {
            if ( ways[piece.begin] > 3.0 * gap && ways[piece.end] > 3.0 * gap )
              least = std::min( least, distanceTo( drawn.places()[place], drawn.begin( piece ), drawn.end( piece ) ) );
          }
          if ( least <= gap )
            expected[{ drawn.places()[place].x, drawn.places()[place].y }] = least;
        }
        const std::vector<MissedJoint> found = findMissedJoints( drawn, {}, LengthMetric::plane(), gap );
        for ( const MissedJoint &joint : found )
        {
          ASSERT_TRUE( expected.contains( { joint.place.x, joint.place.y } ) ) << joint.place.x << " " << joint.place.y;
          EXPECT_NEAR( joint.metres, expected.at( { joint.place.x, joint.place.y } ), 0.05 );
          EXPECT_NEAR( joint.metres, std::hypot( joint.place.x - joint.target.x, joint.place.y - joint.target.y ), 1e-9 );
          ++joints;
        }
        // of two ends that miss each other only one is named
        EXPECT_GE( 2 * found.size(), expected.size() );
        EXPECT_LE( found.size(), expected.size() );
      }
      EXPECT_GT( joints, 15U * casesOfChance( 12U ) / 12U );
    }

    TEST( NetworkIslands, AreThePartsThatNoRoadJoins )
    {
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const RoadNetwork network = planeNetwork( randomLines( seed, 8 ) );
        const std::vector<NetworkIsland> parts = connectedParts( network );
        // every edge in one part
        std::vector<std::size_t> partOf( network.edgeCount(), parts.size() );
        std::size_t edges = 0;
        for ( std::size_t part = 0; part < parts.size(); ++part )
        {
          EXPECT_TRUE( std::ranges::is_sorted( parts[part].edges ) );
          EXPECT_TRUE( part == 0 || parts[part].metres <= parts[part - 1].metres );
          for ( const std::uint32_t edge : parts[part].edges )
            partOf[edge] = part;
          edges += parts[part].edges.size();
        }
        EXPECT_EQ( edges, network.edgeCount() );
        // labels spread along edges until nothing changes
        std::vector<std::uint32_t> label( network.nodeCount() );
        for ( std::uint32_t node = 0; node < label.size(); ++node )
          label[node] = node;
        for ( bool changed = true; changed; )
        {
          changed = false;
          for ( const Edge &edge : network.edges() )
          {
            const std::uint32_t least = std::min( label[edge.begin], label[edge.end] );
            changed = changed || label[edge.begin] != least || label[edge.end] != least;
            label[edge.begin] = label[edge.end] = least;
          }
        }
        for ( std::uint32_t a = 0; a < network.edgeCount(); ++a )
        {
          for ( std::uint32_t b = 0; b < a; ++b )
            EXPECT_EQ( partOf[a] == partOf[b], label[network.edge( a ).begin] == label[network.edge( b ).begin] );
        }
      }
    }

  }
}
