#include "coverage/network/barriers.h"

#include "geometry/capsule.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/randomnetworks.h"
#include "coverage/samplepoints.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace sozialraum
{
  namespace
  {

    using Points = std::vector<PlanePoint>;

    //! How deep \a point is in what is closed: negative outside.
    double depth( const Barriers &barriers, double radius, const PlanePoint &point )
    {
      double least = std::numeric_limits<double>::infinity();
      bool inside = false;
      for ( const PlanePoint &barrier : barriers.points )
        least = std::min( least, std::hypot( point.x - barrier.x, point.y - barrier.y ) );
      for ( const Points &line : barriers.lines )
      {
        for ( std::size_t i = 1; i < line.size(); ++i )
          least = std::min( least, distance( point, line[i - 1], line[i] ) );
      }
      for ( const Barriers::Area &area : barriers.areas )
      {
        bool isIn = false;
        for ( const Points &ring : area.rings )
        {
          isIn = isIn != surrounds( ring, point );
          for ( std::size_t i = 0; i < ring.size(); ++i )
            least = std::min( least, distance( point, ring[i], ring[( i + 1 ) % ring.size()] ) );
        }
        inside = inside || isIn;
      }
      return inside ? radius + least : radius - least;
    }

    Barriers randomBarriers( unsigned seed )
    {
      Barriers barriers;
      barriers.points = randomPoints( seed, 3 );
      barriers.lines.push_back( randomPoints( seed + 1, 4 ) );
      Barriers::Area area;
      area.rings.push_back( { { 200, 200 }, { 600, 250 }, { 500, 600 }, { 150, 500 } } );
      area.rings.push_back( { { 300, 300 }, { 450, 300 }, { 400, 450 } } );
      barriers.areas.push_back( area );
      return barriers;
    }

    bool isDrawn( const NetworkLines &lines, const PlanePoint &point, std::int64_t feature )
    {
      for ( std::size_t i = 0; i < lines.count(); ++i )
      {
        const auto line = lines.line( i );
        for ( std::size_t v = 1; v < line.size() && lines.features[i] == feature; ++v )
        {
          if ( distance( point, line[v - 1], line[v] ) < 1e-6 )
            return true;
        }
      }
      return false;
    }

    TEST( Barriers, CloseWhatIsInThemOrNearThemAndNothingElse )
    {
      std::size_t closed = 0;
      std::size_t open = 0;
      for ( unsigned seed = 1; seed <= 20; ++seed )
      {
        SCOPED_TRACE( seed );
        const NetworkLines lines = randomLines( seed, 12 );
        const Barriers barriers = randomBarriers( seed + 500 );
        BarrierCounts counts;
        const NetworkLines cut = closeAtBarriers( lines, barriers, LengthMetric::plane(), { 15.0, 0.0 }, counts );
        for ( std::size_t i = 0; i < lines.count(); ++i )
        {
          const auto line = lines.line( i );
          for ( std::size_t v = 1; v < line.size(); ++v )
          {
            for ( const double share : { 0.05, 0.21, 0.5, 0.77, 0.99 } )
            {
              const PlanePoint point{ line[v - 1].x + share * ( line[v].x - line[v - 1].x ),
                line[v - 1].y + share * ( line[v].y - line[v - 1].y ) };
              const double deep = depth( barriers, 15.0, point );
              if ( std::abs( deep ) < 1e-3 || line[v] == line[v - 1] )
                continue;
              EXPECT_EQ( isDrawn( cut, point, lines.features[i] ), deep < 0.0 ) << point.x << " " << point.y << " deep " << deep;
              ++( deep < 0.0 ? open : closed );
            }
          }
        }
        EXPECT_GT( counts.cutLines, 0U );
        EXPECT_GT( counts.closedMetres, 0.0 );
      }
      EXPECT_GT( closed, 500U );
      EXPECT_GT( open, 1000U );
    }

    TEST( Barriers, KeepSpeedsFeaturesAndLinesThatTheyDoNotTouch )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 50, 0 }, { 50, 0 }, { 100, 0 } }, { 5.0F, 0.0F }, 7 );
      lines.append( Points{ { 0, 500 }, { 100, 500 } }, { 3.0F, 4.0F }, 8 );
      Barriers barriers;
      barriers.lines.push_back( { { 80, -10 }, { 80, 10 } } );
      BarrierCounts counts;
      const NetworkLines cut = closeAtBarriers( lines, barriers, LengthMetric::plane(), { 1.0, 0.0 }, counts );
      ASSERT_EQ( cut.count(), 3U );
      EXPECT_EQ( cut.line( 0 ).back(), ( PlanePoint{ 79, 0 } ) );
      EXPECT_EQ( cut.line( 1 ).front(), ( PlanePoint{ 81, 0 } ) );
      EXPECT_EQ( cut.speeds[1], ( LineSpeed{ 5.0F, 0.0F } ) );
      EXPECT_EQ( cut.features[1], 7 );
      EXPECT_TRUE( std::ranges::equal( cut.line( 2 ), lines.line( 1 ) ) );
      EXPECT_EQ( cut.features[2], 8 );
      EXPECT_EQ( counts.cutLines, 1U );
      EXPECT_EQ( counts.closedLines, 0U );
      EXPECT_NEAR( counts.closedMetres, 2.0, 1e-9 );
    }

    TEST( Barriers, CloseALineThatLiesInAnArea )
    {
      NetworkLines lines;
      lines.append( Points{ { 10, 10 }, { 20, 10 } }, {}, 1 );
      Barriers barriers;
      barriers.areas.push_back( { { { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 }, { 0, 0 } } } } );
      BarrierCounts counts;
      EXPECT_EQ( closeAtBarriers( lines, barriers, LengthMetric::plane(), {}, counts ).count(), 0U );
      EXPECT_EQ( counts.closedLines, 1U );
      EXPECT_NEAR( counts.closedMetres, 10.0, 1e-9 );
    }

    TEST( Barriers, StayClosedWhereJointsAreSnapped )
    {
      NetworkLines lines;
      lines.append( Points{ { 0, 0 }, { 100, 0 } }, {}, 1 );
      Barriers barriers;
      barriers.points.push_back( { 50, 0 } );
      BarrierCounts counts;
      const NetworkLines cut = closeAtBarriers( lines, barriers, LengthMetric::plane(), { 1.0, 10.0 }, counts );
      const RoadNetwork network = planeNetwork( cut, CostKind::Length, 10.0 );
      const SegmentIndex index( network );
      const auto ends = snapToNetwork( Points{ { 0, 0 }, { 100, 0 } }, network, index, LengthMetric::plane(), {} );
      EXPECT_EQ( costsOnNetwork( network, { &ends[0], 1 }, { &ends[1], 1 }, TravelDirection::ToFacility, greatestCost ).entryCount(), 0U );
    }

    TEST( Barriers, AreAsWideInAGeographicSystem )
    {
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:4326" );
      NetworkLines lines;
      lines.append( Points{ { 12.0, 50.7 }, { 12.1, 50.7 } }, {}, 1 );
      Barriers barriers;
      barriers.lines.push_back( { { 12.05, 50.6 }, { 12.05, 50.8 } } );
      BarrierCounts counts;
      closeAtBarriers( lines, barriers, metric, { 25.0, 0.0 }, counts );
      EXPECT_NEAR( counts.closedMetres, 50.0, 0.05 );
    }

    TEST( Barriers, ShareNearAPieceIsWhatSamplingFinds )
    {
      std::mt19937 random( 3 );
      std::uniform_real_distribution<double> coordinate( 0.0, 100.0 );
      for ( int i = 0; i < 500; ++i )
      {
        const auto any = [&] { return PlanePoint{ coordinate( random ), coordinate( random ) }; };
        const PlanePoint a = any();
        const PlanePoint b = any();
        const PlanePoint c = any();
        const PlanePoint d = i % 5 == 0 ? c : any();
        const auto share = shareNear( a, b, c, d, 12.0, {} );
        for ( int k = 0; k <= 50; ++k )
        {
          const double at = k / 50.0;
          const double away = distance( { a.x + at * ( b.x - a.x ), a.y + at * ( b.y - a.y ) }, c, d );
          if ( std::abs( away - 12.0 ) < 1e-6 )
            continue;
          EXPECT_EQ( share && share->begin <= at && at <= share->end, away < 12.0 ) << i << " at " << at;
        }
      }
    }

  }
}
