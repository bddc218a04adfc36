#include "coverage/catchments/catchmentpolygons.h"

#include "coverage/catchments/geospolygon.h"
#include "coverage/randomnetworks.h"
#include "coverage/samplepoints.h"
#include "coverage/catchments/servicecatchments.h"
#include "coverage/supply/nearestfacilities.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sozialraum
{
  namespace
  {

    constexpr double buffer = 40.0;
    constexpr double cell = buffer / 8.0;
    constexpr double size = 3000.0;

    //! Catchments on a random network, and who of the houses about is reached.
    struct Drawn
    {
      Drawn( unsigned seed, CatchmentMode mode, unsigned threads = 1, std::size_t facilities = 6, CostKind kind = CostKind::Length )
        : network( planeNetwork( randomLines( seed, 40, size ), kind ) )
        , index( network )
        , accesses(
            snapToNetwork( randomPoints( seed + 1000, facilities, size ), network, index, LengthMetric::plane(), { farthest, 5.0 } ) )
      {
        options.thresholds = { 300'000, 700'000, 1'200'000 };
        options.mode = mode;
        options.buffer = buffer;
        options.farthest = farthest;
        options.threads = threads;
        serviceCatchments( network, index, accesses, LengthMetric::plane(), options,
          [&]( const FacilityCatchment &catchment ) { catchments.push_back( catchment ); } );
      }

      //! Whether who lives at each of \a houses comes to the road within the width, and what it costs from there to each facility.
      struct Count
      {
        std::vector<Access> houses;
        CostMatrix costs;
        std::vector<NearestFacilities> nearest;

        bool isNear( std::size_t house ) const { return houses[house].isSnapped && houses[house].metres <= buffer; }
      };

      Count count( const std::vector<PlanePoint> &houses ) const
      {
        Count result;
        result.houses = snapToNetwork( houses, network, index, LengthMetric::plane(), { farthest, 5.0 } );
        result.costs = costsOnNetwork( network, accesses, result.houses, options.direction, options.thresholds.back() );
        result.nearest = nearestOnNetwork( network, accesses, result.houses, options.direction );
        return result;
      }

      bool isReached( const Count &of, std::size_t house, std::uint32_t facility, std::size_t ring ) const
      {
        if ( options.mode == CatchmentMode::Nearest && of.nearest[house].first.facility != facility )
          return false;
        return of.costs.cost( facility, static_cast<std::uint32_t>( house ) ) <= options.thresholds[ring];
      }

      static constexpr double farthest = 300.0;
      RoadNetwork network;
      SegmentIndex index;
      std::vector<Access> accesses;
      CatchmentOptions options;
      std::vector<FacilityCatchment> catchments;
    };

    //! A house and eight neighbours one cell away.
    std::vector<PlanePoint> withNeighbours( const std::vector<PlanePoint> &houses )
    {
      std::vector<PlanePoint> all;
      for ( const PlanePoint &house : houses )
      {
        all.push_back( house );
        for ( int direction = 0; direction < 8; ++direction )
        {
          const double angle = direction * std::numbers::pi / 4.0;
          all.push_back( { house.x + cell * std::cos( angle ), house.y + cell * std::sin( angle ) } );
        }
      }
      return all;
    }

    struct Agreement
    {
      std::size_t inside = 0;
      std::size_t outside = 0;
      std::size_t contradictions = 0;
    };

    //! Counts the houses within the buffer of their road for which polygon and count say the same, where the neighbours' count does too.
    Agreement agreement( const Drawn &drawn, unsigned seed )
    {
      Agreement result;
      const std::vector<PlanePoint> houses = withNeighbours( randomPoints( seed, 1500, size ) );
      const Drawn::Count count = drawn.count( houses );
      for ( const FacilityCatchment &catchment : drawn.catchments )
      {
        for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
        {
          for ( std::size_t i = 0; i < houses.size(); i += 9 )
          {
            const bool isReached = drawn.isReached( count, i, catchment.facility, ring );
            bool isClear = true;
            for ( std::size_t k = i; k < i + 9; ++k )
              isClear = isClear && count.isNear( k ) && drawn.isReached( count, k, catchment.facility, ring ) == isReached;
            if ( !isClear )
              continue;
            ++( isReached ? result.inside : result.outside );
            result.contradictions += isInside( catchment.polygons[ring], houses[i] ) != isReached ? 1U : 0U;
          }
        }
      }
      return result;
    }

    TEST( CatchmentPolygons, MeanTheSameAsTheCountOfHouses )
    {
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        Agreement all;
        for ( unsigned seed = 1; seed <= casesOfChance( 4U ); ++seed )
        {
          const Agreement one = agreement( Drawn( seed, mode, 1, 6, seed % 2 == 0 ? CostKind::Length : CostKind::Time ), seed + 7 );
          all.inside += one.inside;
          all.outside += one.outside;
          all.contradictions += one.contradictions;
        }
        EXPECT_GT( all.inside, 125U * casesOfChance( 4U ) );
        EXPECT_GT( all.outside, 2500U * casesOfChance( 4U ) );
        EXPECT_LE( all.contradictions, all.inside / 500 ) << all.inside << " " << all.outside;
      }
    }

    TEST( CatchmentPolygons, AreValidAndNestFromRingToRing )
    {
      const Geos geos;
      std::size_t holes = 0;
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        for ( unsigned seed = 1; seed <= casesOfChance( 8U ); ++seed )
        {
          SCOPED_TRACE( seed );
          const Drawn drawn( seed, mode );
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
      EXPECT_GT( holes, 30U * casesOfChance( 8U ) / 8U );
    }

    TEST( CatchmentPolygons, OfTheNearestFacilityDoNotOverlap )
    {
      const Geos geos;
      for ( unsigned seed = 1; seed <= casesOfChance( 8U ); ++seed )
      {
        SCOPED_TRACE( seed );
        const Drawn drawn( seed, CatchmentMode::Nearest, 1, 9 );
        std::vector<Geos::Geometry> whole;
        for ( const FacilityCatchment &catchment : drawn.catchments )
          whole.push_back( geos.multiPolygon( catchment.polygons.back() ) );
        for ( std::size_t a = 0; a < whole.size(); ++a )
        {
          for ( std::size_t b = a + 1; b < whole.size(); ++b )
            EXPECT_FALSE( geos.insidesMeet( whole[a], whole[b] ) ) << geos.area( geos.intersection( whole[a], whole[b] ) );
        }
      }
    }

    TEST( CatchmentPolygons, DoNotDependOnTheNumberOfThreads )
    {
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        const Drawn one( 5, mode, 1, 40 );
        const Drawn three( 5, mode, 3, 40 );
        ASSERT_EQ( one.catchments.size(), three.catchments.size() );
        for ( std::size_t i = 0; i < one.catchments.size(); ++i )
        {
          EXPECT_EQ( one.catchments[i].facility, three.catchments[i].facility );
          EXPECT_EQ( one.catchments[i].stretches, three.catchments[i].stretches );
          for ( std::size_t ring = 0; ring < one.options.thresholds.size(); ++ring )
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

    NetworkLines oneStreet( std::vector<PlanePoint> line )
    {
      NetworkLines lines;
      lines.append( line, {}, 1 );
      return lines;
    }

    //! The catchment of \a facility within 300 m on a street of 1 km, 50 m to either side.
    struct Street
    {
      explicit Street( const PlanePoint &facility, double width = 50.0 )
        : network( planeNetwork( oneStreet( { { 0, 0 }, { 1000, 0 } } ) ) )
        , index( network )
        , accesses( snapToNetwork( std::vector<PlanePoint>{ facility }, network, index, LengthMetric::plane(), {} ) )
      {
        CatchmentOptions options;
        options.thresholds = { 300'000 };
        options.buffer = width;
        serviceCatchments( network, index, accesses, LengthMetric::plane(), options,
          [&]( const FacilityCatchment &catchment ) { polygons = catchment.polygons.front(); } );
      }

      RoadNetwork network;
      SegmentIndex index;
      std::vector<Access> accesses;
      std::vector<CatchmentPolygon> polygons;
    };

    TEST( CatchmentPolygons, AreNarrowerTheNearerTheLimit )
    {
      const Street street( { 500, 0 } );
      EXPECT_TRUE( isInside( street.polygons, { 740, 44 } ) );  // 240 along and 44 beside
      EXPECT_FALSE( isInside( street.polygons, { 790, 40 } ) ); // 290 along and 40 beside cost 330
      EXPECT_TRUE( isInside( street.polygons, { 790, 7 } ) );
      EXPECT_FALSE( isInside( street.polygons, { 830, 2 } ) ); // beyond the end
    }

    TEST( CatchmentPolygons, HoldTheGroundBetweenAFacilityAndItsRoad )
    {
      const Street street( { 500, 120 } );
      for ( const double y : { 0.0, 49.0, 55.0, 80.0, 120.0, 160.0 } )
        EXPECT_TRUE( isInside( street.polygons, { 503, y } ) ) << y;
      EXPECT_FALSE( isInside( street.polygons, { 560, 100 } ) );
      ASSERT_EQ( street.polygons.size(), 1U );
      EXPECT_TRUE( street.polygons.front().holes.empty() );
    }

    TEST( CatchmentPolygons, AreNoWiderThanHousesComeToTheRoad )
    {
      const Street street( { 500, 0 }, 250.0 ); // houses come from 200 m
      EXPECT_TRUE( isInside( street.polygons, { 500, 170 } ) );
      EXPECT_FALSE( isInside( street.polygons, { 500, 230 } ) );
    }

  }
}
