#include "coverage/catchments/airlinecatchments.h"

#include "coverage/catchments/geospolygon.h"
#include "coverage/randomnetworks.h"
#include "coverage/samplepoints.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace sozialraum
{
  namespace
  {

    std::vector<FacilityCatchment> catchments(
      const std::vector<PlanePoint> &points, const AirLineOptions &options, const LengthMetric &metric = LengthMetric::plane() )
    {
      std::vector<FacilityCatchment> result;
      airLineCatchments( points, metric, options, [&]( const FacilityCatchment &catchment ) { result.push_back( catchment ); } );
      return result;
    }

    TEST( AirLineCatchments, AreCirclesOfTheRadii )
    {
      const Geos geos;
      const auto found = catchments( { { 10, 20 }, { 500, 0 } }, { { 100.0, 300.0 }, CatchmentMode::Shared } );
      ASSERT_EQ( found.size(), 2U );
      for ( const FacilityCatchment &catchment : found )
      {
        const auto inner = geos.multiPolygon( catchment.polygons[0] );
        const auto outer = geos.multiPolygon( catchment.polygons[1] );
        EXPECT_NEAR( geos.area( inner ), std::numbers::pi * 1e4, 10.0 );
        EXPECT_NEAR( geos.area( outer ), std::numbers::pi * 9e4, 90.0 );
        EXPECT_TRUE( geos.isValid( outer ) );
        EXPECT_TRUE( geos.contains( outer, inner ) );
      }
    }

    TEST( AirLineCatchments, OfTheNearestHoldWhatIsNearestToThem )
    {
      const Geos geos;
      for ( unsigned seed = 1; seed <= 20; ++seed )
      {
        SCOPED_TRACE( seed );
        const auto points = randomPoints( seed, 12 );
        const auto found = catchments( points, { { 120.0, 250.0 }, CatchmentMode::Nearest } );
        ASSERT_EQ( found.size(), points.size() );
        for ( const PlanePoint &place : randomPoints( seed + 50, 500 ) )
        {
          std::size_t nearest = 0;
          double least = std::numeric_limits<double>::infinity();
          double second = least;
          for ( std::size_t i = 0; i < points.size(); ++i )
          {
            const double away = std::hypot( place.x - points[i].x, place.y - points[i].y );
            second = std::min( second, std::max( away, least ) );
            if ( away < least )
            {
              least = away;
              nearest = i;
            }
          }
          for ( const auto &[ring, radius] : { std::pair( 0, 120.0 ), std::pair( 1, 250.0 ) } )
          {
            if ( std::abs( least - radius ) < 0.1 || second - least < 1e-6 )
              continue;
            for ( std::size_t i = 0; i < points.size(); ++i )
              EXPECT_EQ( isInside( found[i].polygons[static_cast<std::size_t>( ring )], place ), i == nearest && least < radius );
          }
        }
        for ( const FacilityCatchment &catchment : found )
          EXPECT_TRUE( geos.isValid( geos.multiPolygon( catchment.polygons[1] ) ) );
      }
    }

    TEST( AirLineCatchments, GiveASharedPlaceToTheFirst )
    {
      const auto found = catchments( { { 5, 5 }, { 5, 5 } }, { { 100.0 }, CatchmentMode::Nearest } );
      EXPECT_FALSE( found[0].polygons[0].empty() );
      EXPECT_TRUE( found[1].polygons[0].empty() );
    }

    TEST( AirLineCatchments, PassOverFacilitiesWithoutPlace )
    {
      const double nothing = std::numeric_limits<double>::quiet_NaN();
      EXPECT_EQ( catchments( { { nothing, nothing }, { 5, 5 } }, { { 100.0 }, CatchmentMode::Shared } ).front().facility, 1U );
      EXPECT_THROW( catchments( { { nothing, nothing } }, { { 100.0 }, CatchmentMode::Shared } ), InputError );
    }

    TEST( DetourFactor, IsWhatTheWaysAreLongerThanTheAirLine )
    {
      // an L: 300 m and 400 m on the roads, 500 m by air to its end
      NetworkLines lines;
      lines.append( std::array{ PlanePoint{ 0, 0 }, PlanePoint{ 300, 0 }, PlanePoint{ 300, 400 } }, {}, 1 );
      const RoadNetwork network = planeNetwork( lines );
      const SegmentIndex index( network );
      const std::vector<PlanePoint> kita{ { 0, 0 } };
      const auto accesses = snapToNetwork( kita, network, index, LengthMetric::plane(), {} );
      EXPECT_DOUBLE_EQ(
        detourFactor( network, kita, accesses, LengthMetric::plane(), TravelDirection::ToFacility, 1'000'000 ).value(), 700.0 / 500.0 );
      EXPECT_FALSE( detourFactor( network, kita, accesses, LengthMetric::plane(), TravelDirection::ToFacility, 100'000 ).has_value() )
        << "only the place of the Kita itself is reached";
    }

    TEST( DetourFactor, IsNeverBelowOne )
    {
      for ( unsigned seed = 1; seed <= 20; ++seed )
      {
        const RoadNetwork network = planeNetwork( randomLines( seed ) );
        const SegmentIndex index( network );
        const auto kitas = randomPoints( seed + 9, 4 );
        const auto accesses = snapToNetwork( kitas, network, index, LengthMetric::plane(), { 500.0, 5.0 } );
        EXPECT_GE( detourFactor( network, kitas, accesses, LengthMetric::plane(), TravelDirection::ToFacility, 2'000'000 ).value_or( 1.0 ),
          1.0 - 1e-6 );
      }
    }

  }
}
