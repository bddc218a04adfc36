#include "coverage/catchments/catchmentpolygons.h"

#include "coverage/catchments/geospolygon.h"
#include "coverage/randomnetworks.h"
#include "coverage/samplepoints.h"
#include "coverage/catchments/servicecatchments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{
  namespace
  {

    constexpr double buffer = 40.0;
    constexpr double cell = buffer / 8.0;
    constexpr double size = 3000.0;

    struct Drawn
    {
      RoadNetwork network;
      std::vector<FacilityCatchment> catchments;
      std::vector<Cost> thresholds{ 300'000, 700'000, 1'200'000 };

      std::vector<StreetPiece> pieces( const FacilityCatchment &catchment, std::size_t ring ) const
      {
        std::vector<StreetPiece> result;
        for ( const RingStretch &stretch : catchment.stretches )
        {
          if ( stretch.ring > ring )
            continue;
          for ( const StreetPiece &piece : streetPieces( network, stretch, {} ) )
            result.push_back( piece );
        }
        return result;
      }
    };

    Drawn draw( unsigned seed, CatchmentMode mode, unsigned threads = 1, std::size_t facilities = 6 )
    {
      Drawn result{ planeNetwork( randomLines( seed, 40, size ) ), {} };
      const SegmentIndex index( result.network );
      const auto accesses =
        snapToNetwork( randomPoints( seed + 1000, facilities, size ), result.network, index, LengthMetric::plane(), { 500.0, 5.0 } );
      CatchmentOptions options;
      options.thresholds = result.thresholds;
      options.mode = mode;
      options.buffer = buffer;
      options.threads = threads;
      serviceCatchments( result.network, accesses, LengthMetric::plane(), options,
        [&]( const FacilityCatchment &catchment ) { result.catchments.push_back( catchment ); } );
      return result;
    }

    TEST( CatchmentPolygons, ContainEveryReachedStreetAndNothingBeyondTheBuffer )
    {
      std::size_t inside = 0;
      std::size_t outside = 0;
      for ( unsigned seed = 1; seed <= 25; ++seed )
      {
        SCOPED_TRACE( seed );
        const Drawn drawn = draw( seed, CatchmentMode::Shared );
        for ( const FacilityCatchment &catchment : drawn.catchments )
        {
          for ( std::size_t ring = 0; ring < drawn.thresholds.size(); ++ring )
          {
            const auto pieces = drawn.pieces( catchment, ring );
            for ( const StreetPiece &piece : pieces )
            {
              for ( const double share : { 0.0, 0.3, 1.0 } )
                EXPECT_TRUE( isInside(
                  catchment.polygons[ring], { piece.x1 + share * ( piece.x2 - piece.x1 ), piece.y1 + share * ( piece.y2 - piece.y1 ) } ) );
            }
            for ( const PlanePoint &point : randomPoints( seed + 7 * static_cast<unsigned>( ring ), 400, size ) )
            {
              const double away = distance( pieces, point );
              if ( std::abs( away - buffer ) < cell )
                continue;
              EXPECT_EQ( isInside( catchment.polygons[ring], point ), away < buffer ) << point.x << " " << point.y << " away " << away;
              ++( away < buffer ? inside : outside );
            }
          }
        }
      }
      EXPECT_GT( inside, 2000U );
      EXPECT_GT( outside, 20000U );
    }

    TEST( CatchmentPolygons, AreValidAndNestFromRingToRing )
    {
      const Geos geos;
      std::size_t holes = 0;
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        for ( unsigned seed = 1; seed <= 40; ++seed )
        {
          SCOPED_TRACE( seed );
          const Drawn drawn = draw( seed, mode );
          for ( const FacilityCatchment &catchment : drawn.catchments )
          {
            Geos::Geometry inner = geos.multiPolygon( {} );
            for ( const auto &polygons : catchment.polygons )
            {
              Geos::Geometry outer = geos.multiPolygon( polygons );
              EXPECT_TRUE( geos.isValid( outer ) );
              EXPECT_TRUE( geos.area( inner ) == 0.0 || geos.contains( outer, inner ) );
              inner = std::move( outer );
              for ( const CatchmentPolygon &polygon : polygons )
                holes += polygon.holes.size();
            }
          }
        }
      }
      EXPECT_GT( holes, 200U );
    }

    TEST( CatchmentPolygons, AreAsLargeAsTheBufferOfTheStreets )
    {
      const Geos geos;
      double ours = 0.0;
      double theirs = 0.0;
      for ( unsigned seed = 1; seed <= 10; ++seed )
      {
        SCOPED_TRACE( seed );
        const Drawn drawn = draw( seed, CatchmentMode::Shared );
        for ( const FacilityCatchment &catchment : drawn.catchments )
        {
          std::vector<std::vector<PlanePoint>> lines;
          for ( const RingStretch &stretch : catchment.stretches )
            drawStretch( drawn.network, stretch, lines.emplace_back() );
          const double buffered = geos.area( geos.buffer( geos.multiLine( lines ), buffer ) );
          const double drawnArea = geos.area( geos.multiPolygon( catchment.polygons.back() ) );
          EXPECT_NEAR( drawnArea, buffered, 0.01 * buffered );
          ours += drawnArea;
          theirs += buffered;
        }
      }
      EXPECT_NEAR( ours, theirs, 0.002 * theirs );
    }

    TEST( CatchmentPolygons, OfTheNearestFacilityDoNotOverlapAndHoldTheirStreets )
    {
      const Geos geos;
      for ( unsigned seed = 1; seed <= 40; ++seed )
      {
        SCOPED_TRACE( seed );
        const Drawn drawn = draw( seed, CatchmentMode::Nearest, 1, 9 );
        std::vector<Geos::Geometry> whole;
        std::vector<std::vector<StreetPiece>> streets;
        for ( const FacilityCatchment &catchment : drawn.catchments )
        {
          whole.push_back( geos.multiPolygon( catchment.polygons.back() ) );
          streets.push_back( drawn.pieces( catchment, 2 ) );
        }
        for ( std::size_t a = 0; a < whole.size(); ++a )
        {
          for ( std::size_t b = a + 1; b < whole.size(); ++b )
            EXPECT_FALSE( geos.insidesMeet( whole[a], whole[b] ) ) << geos.area( geos.intersection( whole[a], whole[b] ) );
        }
        for ( const PlanePoint &point : randomPoints( seed + 77, 2000, size ) )
        {
          double nearest = 1e9;
          double second = 1e9;
          std::size_t owner = 0;
          for ( std::size_t i = 0; i < streets.size(); ++i )
          {
            const double away = distance( streets[i], point );
            if ( away < nearest )
            {
              second = nearest;
              nearest = away;
              owner = i;
            }
            else
            {
              second = std::min( second, away );
            }
          }
          if ( std::abs( nearest - buffer ) < cell || second - nearest < 2.0 * cell )
            continue;
          for ( std::size_t i = 0; i < streets.size(); ++i )
            EXPECT_EQ( isInside( drawn.catchments[i].polygons.back(), point ), i == owner && nearest < buffer );
        }
      }
    }

    TEST( CatchmentPolygons, DoNotDependOnTheNumberOfThreads )
    {
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        const Drawn one = draw( 5, mode, 1, 40 );
        const Drawn three = draw( 5, mode, 3, 40 );
        ASSERT_EQ( one.catchments.size(), three.catchments.size() );
        for ( std::size_t i = 0; i < one.catchments.size(); ++i )
        {
          EXPECT_EQ( one.catchments[i].facility, three.catchments[i].facility );
          EXPECT_EQ( one.catchments[i].stretches, three.catchments[i].stretches );
          for ( std::size_t ring = 0; ring < one.thresholds.size(); ++ring )
          {
            ASSERT_EQ( one.catchments[i].polygons[ring].size(), three.catchments[i].polygons[ring].size() );
            for ( std::size_t part = 0; part < one.catchments[i].polygons[ring].size(); ++part )
            {
              EXPECT_EQ( one.catchments[i].polygons[ring][part].outline, three.catchments[i].polygons[ring][part].outline );
              EXPECT_EQ( one.catchments[i].polygons[ring][part].holes, three.catchments[i].polygons[ring][part].holes );
            }
          }
        }
      }
    }

  }
}
