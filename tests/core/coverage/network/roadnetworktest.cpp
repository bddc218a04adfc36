#include "coverage/network/roadnetwork.h"

#include "coverage/randomnetworks.h"
#include "coverage/network/segmentindex.h"
#include "coverage/slowsearch.h"
#include "coverage/network/snapping.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <geodesic.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{
  namespace
  {

    using Points = std::vector<PlanePoint>;

    NetworkLines linesOf( const std::vector<Points> &all )
    {
      NetworkLines lines;
      for ( const Points &line : all )
        lines.append( line, {}, static_cast<std::int64_t>( lines.count() ) );
      return lines;
    }

    std::uint64_t totalLength( const RoadNetwork &network )
    {
      return std::accumulate( network.edges().begin(), network.edges().end(), std::uint64_t{ 0 },
        []( std::uint64_t sum, const Edge &edge ) { return sum + edge.length; } );
    }

    TEST( RoadNetwork, ContractsChainsAndKeepsTheirGeometry )
    {
      const RoadNetwork network = planeNetwork(
        linesOf( { { { 0, 0 }, { 100, 0 }, { 100, 100 } }, { { 100, 100 }, { 200, 100 } }, { { 200, 100 }, { 300, 100 } } } ) );
      ASSERT_EQ( network.edgeCount(), 1U );
      EXPECT_EQ( network.nodeCount(), 2U );
      EXPECT_EQ( network.edge( 0 ).length, 400'000U );
      EXPECT_EQ( network.placeAt( network.edge( 0 ), 150'000 ), ( PlanePoint{ 100, 50 } ) );
      EXPECT_EQ( network.geometry( network.edge( 0 ) ).size(), 5U );
    }

    TEST( RoadNetwork, DoesNotJoinABridgeWithTheRoadBelow )
    {
      const RoadNetwork network = planeNetwork( linesOf( { { { -100, 0 }, { 100, 0 } }, { { 0, -100 }, { 0, 100 } } } ) );
      EXPECT_EQ( network.edgeCount(), 2U );
      EXPECT_EQ( network.nodeCount(), 4U );
    }

    TEST( RoadNetwork, JoinsWhereAVertexIsShared )
    {
      const RoadNetwork network =
        planeNetwork( linesOf( { { { -100, 0 }, { 0, 0 }, { 100, 0 } }, { { 0, -100 }, { 0, 0 }, { 0, 100 } } } ) );
      EXPECT_EQ( network.edgeCount(), 4U );
      EXPECT_EQ( network.nodeCount(), 5U );
    }

    TEST( RoadNetwork, JoinsWithinTheToleranceOnly )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 } }, { { 100.4, 0.3 }, { 200, 0 } } } );
      EXPECT_EQ( planeNetwork( lines ).edgeCount(), 2U );
      EXPECT_EQ( planeNetwork( lines, CostKind::Length, 0.51 ).edgeCount(), 1U );
      EXPECT_EQ( planeNetwork( lines, CostKind::Length, 0.49 ).edgeCount(), 2U );
    }

    TEST( RoadNetwork, KeepsRingsWithoutAnyCrossing )
    {
      const RoadNetwork network = planeNetwork( linesOf( { { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } } } ) );
      ASSERT_EQ( network.edgeCount(), 1U );
      EXPECT_EQ( network.nodeCount(), 1U );
      EXPECT_EQ( network.edge( 0 ).length, 40'000U );
      EXPECT_EQ( network.arcs( 0, TravelDirection::FromFacility ).size(), 2U );
    }

    TEST( RoadNetwork, EndsAnEdgeWhereTheSpeedOrTheDirectionChanges )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 100, 0 } }, { 30, 30 }, 1 );
      lines.append( Points{ { 100, 0 }, { 200, 0 } }, { 50, 50 }, 2 );
      lines.append( Points{ { 300, 0 }, { 200, 0 } }, { 0, 50 }, 3 ); // drawn against the others, open with them
      EXPECT_EQ( planeNetwork( lines, CostKind::Time ).edgeCount(), 3U );
      const RoadNetwork byLength = planeNetwork( lines, CostKind::Length );
      EXPECT_EQ( byLength.edgeCount(), 2U );
      EXPECT_FALSE( byLength.isSymmetric() );
    }

    TEST( RoadNetwork, CountsWhatIsDrawnTwiceOnce )
    {
      NetworkLines lines = linesOf( { { { 0, 0 }, { 100, 0 }, { 100, 0 }, { 200, 0 } }, { { 100, 0 }, { 0, 0 } } } );
      const RoadNetwork network = planeNetwork( lines );
      EXPECT_EQ( totalLength( network ), 200'000U );
      EXPECT_EQ( network.counts().repeatedVertices, 1U );
      EXPECT_EQ( network.counts().repeatedSegments, 1U );
    }

    TEST( RoadNetwork, LosesNoLengthHoweverChainsAreContracted )
    {
      for ( unsigned seed = 1; seed <= 50; ++seed )
      {
        SCOPED_TRACE( seed );
        const NetworkLines lines = randomLines( seed );
        double metres = 0.0;
        const SlowSearch slow( lines, CostKind::Length );
        for ( const SlowSearch::Segment &segment : slow.segments() )
          metres += std::hypot( segment.b.x - segment.a.x, segment.b.y - segment.a.y );
        const RoadNetwork network = planeNetwork( lines );
        EXPECT_NEAR( static_cast<double>( totalLength( network ) ) / 1000.0, metres, 0.001 * static_cast<double>( network.edgeCount() ) );
      }
    }

    TEST( RoadNetwork, RefusesANetworkWithoutLinesAndSaysWhatWasLeftOut )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 100, 0 } }, { 0, 0 }, 1 );
      lines.append( Points{ { 0, 0 }, { 0, 0 } }, {}, 2 );
      lines.append( Points{ { 0, 0 }, { std::numeric_limits<double>::quiet_NaN(), 0 } }, {}, 3 );
      CollectingReporter reporter;
      try
      {
        buildNetwork( lines, LengthMetric::plane(), {}, reporter );
        FAIL();
      }
      catch ( const InputError &error )
      {
        EXPECT_EQ( error.finding().code, "network_without_lines" );
      }
      const std::vector<Finding> expected{ { codes::networkLinesClosed, { "1" } }, { codes::networkLinesBroken, { "2" } } };
      EXPECT_EQ( reporter.findings(), expected );
    }

    TEST( RoadNetwork, CanBeCancelledWhileItIsBuilt )
    {
      CollectingReporter reporter;
      EXPECT_THROW( buildNetwork( randomLines( 1 ), LengthMetric::plane(), {}, reporter, []( double fraction ) { return fraction < 0.6; } ),
        Cancelled );
    }

    TEST( LengthMetric, OnTheEllipsoidEqualsTheGeodesicInEverySystem )
    {
      geod_geodesic wgs84;
      geod_init( &wgs84, 6378137.0, 1.0 / 298.257223563 );
      const LengthMetric geographic = LengthMetric::ellipsoid( "EPSG:4326" );
      const LengthMetric utm = LengthMetric::ellipsoid( "EPSG:32633" );
      const LengthMetric webMercator = LengthMetric::ellipsoid( "EPSG:3857" );
      for ( const double step : { 1e-6, 1e-4, 0.01, 0.03, 0.2, 2.0 } )
      {
        SCOPED_TRACE( step );
        const PlanePoint a{ 12.4, 50.7 };
        const PlanePoint b{ 12.4 + step, 50.7 - 0.7 * step };
        double expected = 0.0;
        geod_inverse( &wgs84, a.y, a.x, b.y, b.x, &expected, nullptr, nullptr );
        EXPECT_NEAR( geographic.distanceBetween( a, b ), expected, 0.0005 );
      }
      // A kilometre in UTM zone 33, 183.5 km from its middle, and the same ground in Web Mercator, where 1 unit is about 0.63 m.
      const double scale = 0.9996 * ( 1.0 + std::pow( 183.5 / 6386.0, 2 ) / 2.0 );
      EXPECT_NEAR( utm.distanceBetween( { 316000.0, 5620000.0 }, { 317000.0, 5620000.0 } ), 1000.0 / scale, 0.005 );
      EXPECT_NEAR( webMercator.scaleAt( { 1380000.0, 6560000.0 } ).x, std::cos( 50.65 * M_PI / 180.0 ), 0.01 );
    }

    TEST( LengthMetric, RefusesCoordinatesThatAreNoPlaceInTheSystem )
    {
      const LengthMetric geographic = LengthMetric::ellipsoid( "EPSG:4326" );
      EXPECT_THROW( geographic.distanceBetween( { 400000.0, 5600000.0 }, { 0.0, 0.0 } ), InputError );
      EXPECT_THROW( LengthMetric::ellipsoid( "EPSG:0" ), InputError );
    }

    TEST( SegmentIndex, FindsTheNearestPlaceOfAll )
    {
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const RoadNetwork network = planeNetwork( randomLines( seed, 60 ) );
        const SegmentIndex index( network );
        const MetresPerUnit scale{ 1.0, seed % 2 == 0 ? 1.0 : 0.6 };
        for ( const PlanePoint &point : randomPoints( seed, 100, 1500.0 ) )
        {
          double least = 1e9;
          for ( const Edge &edge : network.edges() )
          {
            const auto vertices = network.geometry( edge );
            for ( std::size_t i = 1; i < vertices.size(); ++i )
            {
              const double ax = vertices[i - 1].x * scale.x;
              const double ay = vertices[i - 1].y * scale.y;
              const double dx = vertices[i].x * scale.x - ax;
              const double dy = vertices[i].y * scale.y - ay;
              const double share =
                std::clamp( ( ( point.x * scale.x - ax ) * dx + ( point.y * scale.y - ay ) * dy ) / ( dx * dx + dy * dy ), 0.0, 1.0 );
              least = std::min( least, std::hypot( point.x * scale.x - ax - share * dx, point.y * scale.y - ay - share * dy ) );
            }
          }
          const auto nearest = index.nearestOfAll( point, scale, 200.0 );
          EXPECT_EQ( nearest.has_value(), least <= 200.0 );
          if ( nearest )
          {
            EXPECT_NEAR( nearest->metres, least, 1e-9 );
            const PlanePoint onEdge = network.placeAt( network.edge( nearest->place.edge ), nearest->place.offset );
            EXPECT_NEAR( onEdge.x, nearest->point.x, 0.001 );
            EXPECT_NEAR( onEdge.y, nearest->point.y, 0.001 );
          }
        }
      }
    }

    TEST( SegmentIndex, OfEquallyNearRoadsTakesTheFirst )
    {
      // four roads about a house, none of which meets another
      std::vector<Points> roads{ { { -4, 10 }, { 4, 10 } }, { { 10, -4 }, { 10, 4 } }, { { -4, -10 }, { 4, -10 } },
        { { -10, -4 }, { -10, 4 } } };
      for ( std::size_t turn = 0; turn < roads.size(); ++turn )
      {
        const RoadNetwork network = planeNetwork( linesOf( roads ) );
        const SegmentIndex index( network, false );
        const auto nearest = index.nearestOfAll( { 0, 0 }, { 1.0, 1.0 }, 10.0 ); // exactly as far as they are
        ASSERT_TRUE( nearest );
        EXPECT_EQ( nearest->place.edge, 0U ) << turn;
        EXPECT_EQ( nearest->metres, 10.0 );
        EXPECT_FALSE( index.nearestOfAll( { 0, 0 }, { 1.0, 1.0 }, 9.999 ) );
        std::ranges::rotate( roads, roads.begin() + 1 );
      }
    }

    TEST( Snapping, CountsTheWayToTheRoadByTheCostOfTheNetwork )
    {
      const NetworkLines lines = linesOf( { { { 0, 0 }, { 1000, 0 } } } );
      const Points points{ { 500, 100 }, { 500, 201 }, { std::numeric_limits<double>::quiet_NaN(), 0 } };
      const RoadNetwork byLength = planeNetwork( lines );
      const RoadNetwork byTime = planeNetwork( lines, CostKind::Time );
      const auto near = snapToNetwork( points, byLength, SegmentIndex( byLength ), LengthMetric::plane(), {} );
      EXPECT_EQ( near[0].cost, 100'000U );
      EXPECT_EQ( near[0].place.offset, 500'000U );
      EXPECT_FALSE( near[1].isSnapped );
      EXPECT_FALSE( near[2].isSnapped );
      EXPECT_EQ( snapToNetwork( points, byTime, SegmentIndex( byTime ), LengthMetric::plane(), {} )[0].cost, 72'000U );
    }

    // A street of 2 km, and a scrap of footway of 10 m that nothing joins to it.
    RoadNetwork streetAndScrap()
    {
      return planeNetwork( linesOf( { { { 0, 0 }, { 2000, 0 } }, { { 995, 15 }, { 1005, 15 } } } ) );
    }

    TEST( Snapping, PrefersTheMainNetworkToAnIslandWithinTheDistance )
    {
      const RoadNetwork network = streetAndScrap();
      const SegmentIndex index( network );
      const Points school{ { 1000, 12 } };
      const auto near = snapToNetwork( school, network, index, LengthMetric::plane(), { 12.0, 5.0 } ); // exactly as far as the street
      EXPECT_FALSE( near[0].isOnIsland );
      EXPECT_EQ( near[0].cost, 12'000U );
      const auto far = snapToNetwork( school, network, index, LengthMetric::plane(), { 11.999, 5.0 } );
      EXPECT_TRUE( far[0].isOnIsland );
      EXPECT_EQ( far[0].cost, 3'000U );
      EXPECT_EQ( snapToNetwork( school, network, index, LengthMetric::plane(), { 200.0, 5.0, false } )[0].cost, 3'000U );
    }

    TEST( Snapping, TakesTwoTownsOfOneLayerForMainNetworksBoth )
    {
      const RoadNetwork network =
        planeNetwork( linesOf( { { { 0, 0 }, { 60'000, 0 } }, { { 0, 100 }, { 5'000, 100 } }, { { 0, 200 }, { 4'999, 200 } } } ) );
      const SegmentIndex index( network );
      const auto accesses = snapToNetwork( Points{ { 10, 90 }, { 10, 190 } }, network, index, LengthMetric::plane(), {} );
      EXPECT_EQ( accesses[0].cost, 10'000U );
      EXPECT_EQ( accesses[1].cost, 90'000U ); // the third is shorter than 5 km
    }

    TEST( Snapping, LeadsNobodyOnThePlotOutToTheRoadAndBack )
    {
      const RoadNetwork network = streetAndScrap();
      const SegmentIndex index( network );
      const auto at = [&]( const PlanePoint &point ) {
        return snapToNetwork( Points{ point }, network, index, LengthMetric::plane(), {} ).front();
      };
      const Access school = at( { 500, 100 } );
      EXPECT_EQ( costBetween( school, at( { 500, 100 } ), 0 ), 0U );
      EXPECT_EQ( costBetween( school, at( { 503, 96 } ), 3'000 ), 5'000U );
      EXPECT_EQ( costBetween( school, at( { 560, 60 } ), 60'000 ), 72'111U );  // the way along the road is just as long as the leg
      EXPECT_EQ( costBetween( school, at( { 561, 60 } ), 61'000 ), 221'000U ); // longer: by the road
      EXPECT_EQ( costBetween( school, at( { 500, -100 } ), 0 ), 200'000U );
      Access later = school;
      later.readiness = 7'000;
      later.cost += later.readiness;
      EXPECT_EQ( costBetween( later, at( { 503, 96 } ), 3'000 ), 12'000U );
    }

  }
}
