#include "coverage/catchments/servicecatchments.h"
#include "coverage/randomnetworks.h"
#include "coverage/samplepoints.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/supply/nearestfacilities.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace sozialraum
{

  namespace
  {
    // Who lives on a facility's plot does not go out to the road and back, also where the road before it belongs to another facility.

    struct Plots
    {
      Plots( const NetworkLines &lines, const std::vector<PlanePoint> &facilities, CatchmentOptions wanted )
        : network( planeNetwork( lines ) )
        , index( network )
        , options( std::move( wanted ) )
        , accesses( snapToNetwork( facilities, network, index, LengthMetric::plane(), { options.farthest, 5.0 } ) )
      {}

      void draw()
      {
        catchments.clear();
        serviceCatchments( network, index, accesses, LengthMetric::plane(), options,
          [&]( const FacilityCatchment &catchment ) { catchments.push_back( catchment ); } );
      }

      //! The facility whose catchment up to \a ring holds \a place; −1 for none.
      int at( const PlanePoint &place, std::size_t ring = 0 ) const
      {
        int found = -1;
        for ( const FacilityCatchment &catchment : catchments )
        {
          if ( ring < catchment.polygons.size() && isInside( catchment.polygons[ring], place ) )
            found = static_cast<int>( catchment.facility );
        }
        return found;
      }

      RoadNetwork network;
      SegmentIndex index;
      CatchmentOptions options;
      std::vector<Access> accesses;
      std::vector<FacilityCatchment> catchments;
    };

    NetworkLines street()
    {
      NetworkLines lines;
      lines.append( std::vector<PlanePoint>{ { 0, 0 }, { 2000, 0 } }, {}, 1 );
      return lines;
    }

    CatchmentOptions wide( CatchmentMode mode, std::vector<Cost> thresholds )
    {
      CatchmentOptions options;
      options.mode = mode;
      options.thresholds = std::move( thresholds );
      options.buffer = 100.0;
      options.farthest = 300.0;
      return options;
    }

    TEST( PlotPolygons, APlotBelongsToItsFacilityThoughTheRoadBelongsToAnother )
    {
      // the first stands 80 m off the road, the second on the road 30 m on: the road is all the second's
      Plots plots( street(), { { 1000, 80 }, { 1030, 0 } }, wide( CatchmentMode::Nearest, { 100'000, 400'000 } ) );
      plots.draw();
      EXPECT_EQ( plots.at( { 1000, 75 } ), 0 );  // 5 m by air, 105 m from the second
      EXPECT_EQ( plots.at( { 1010, 60 } ), 0 );  // 22 and 80 m
      EXPECT_EQ( plots.at( { 1000, 20 } ), 1 );  // 60 and 50 m
      EXPECT_EQ( plots.at( { 1000, 38 } ), 0 );  // 42 and 68 m
      EXPECT_EQ( plots.at( { 1000, -60 } ), 1 ); // across the road: 140 and 90 m
      EXPECT_EQ( plots.at( { 1060, 70 } ), 0 );  // 61 m by air, and 100 m from the second
      EXPECT_EQ( plots.at( { 1010, 60 }, 1 ), 0 );
      const auto houses = snapToNetwork( std::vector<PlanePoint>{ { 1000, 75 }, { 1010, 60 }, { 1000, 20 }, { 1000, 38 }, { 1000, -60 } },
        plots.network, plots.index, LengthMetric::plane(), { 300.0, 5.0 } );
      const auto nearest = nearestOnNetwork( plots.network, plots.accesses, houses, plots.options.direction );
      EXPECT_EQ( nearest[0].first, ( NodeLabel{ 5'000, 0 } ) );
      EXPECT_EQ( nearest[1].first.facility, 0U );
      EXPECT_EQ( nearest[2].first, ( NodeLabel{ 50'000, 1 } ) );
      EXPECT_EQ( nearest[3].first.facility, 0U );
      EXPECT_EQ( nearest[4].first, ( NodeLabel{ 90'000, 1 } ) );
    }

    TEST( PlotPolygons, APlotIsReachedThoughTheRoadIsNot )
    {
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        Plots plots( street(), { { 1000, 80 } }, wide( mode, { 60'000 } ) ); // the road costs 80 m
        plots.draw();
        EXPECT_EQ( plots.at( { 1000, 70 } ), 0 );
        EXPECT_EQ( plots.at( { 1030, 60 } ), 0 ); // 36 m by air
        EXPECT_EQ( plots.at( { 1000, 10 } ), -1 );
        EXPECT_EQ( plots.at( { 1070, 80 } ), -1 );
      }
    }

    TEST( PlotPolygons, AWaitCountsOnThePlotToo )
    {
      Plots plots( street(), { { 1000, 80 } }, wide( CatchmentMode::Shared, { 60'000 } ) );
      addReadiness( plots.accesses[0], 40'000 );
      plots.draw();
      EXPECT_EQ( plots.at( { 1000, 68 } ), 0 );  // 12 + 40 m
      EXPECT_EQ( plots.at( { 1000, 50 } ), -1 ); // 30 + 40 m
    }

    TEST( PlotPolygons, AFacilityAtTheEndOfAOneWayStreetHasTheGroundAtThatEnd )
    {
      NetworkLines lines;
      lines.append( std::vector<PlanePoint>{ { 0, 0 }, { 1000, 0 } }, { 5.0F, 0.0F }, 1 );
      for ( const CatchmentMode mode : { CatchmentMode::Shared, CatchmentMode::Nearest } )
      {
        for ( const double away : { 0.0, 40.0 } )
        {
          CatchmentOptions options = wide( mode, { 60'000, 150'000 } );
          options.direction = TravelDirection::FromFacility;
          Plots plots( lines, { { 1000 + away, 0 } }, options );
          plots.draw();
          EXPECT_EQ( plots.at( { 1010, 5 } ), 0 ) << away;
          EXPECT_EQ( plots.at( { 1035, 0 } ), 0 ) << away;
          EXPECT_EQ( plots.at( { 1020, 80 } ), -1 ) << away; // 82 m, and 82 and 40 m
          EXPECT_EQ( plots.at( { 1020, 80 }, 1 ), 0 ) << away;
          EXPECT_EQ( plots.at( { 900, 0 }, 1 ), -1 ) << away; // against the traffic
          for ( const FacilityCatchment &catchment : plots.catchments )
            EXPECT_TRUE( catchment.stretches.empty() ); // a place is no line
        }
      }
    }

    TEST( PlotPolygons, AFacilityAtTheCornerOfAOneWayStreetHasTheGroundBeyondTheCorner )
    {
      NetworkLines lines;
      lines.append( std::vector<PlanePoint>{ { 0, 0 }, { 1000, 0 }, { 1000, 1000 } }, { 5.0F, 0.0F }, 1 );
      CatchmentOptions options = wide( CatchmentMode::Nearest, { 2'000'000 } );
      options.direction = TravelDirection::FromFacility;
      Plots plots( lines, { { 200, 0 }, { 1050, -50 } }, options ); // the first comes up to the corner, 800 m on
      plots.draw();
      EXPECT_EQ( plots.at( { 1040, -40 } ), 1 );
      EXPECT_EQ( plots.at( { 1010, -10 } ), 1 );
      EXPECT_EQ( plots.at( { 1060, -20 } ), 1 );
      EXPECT_EQ( plots.at( { 900, -10 } ), 0 );
      EXPECT_EQ( plots.at( { 1010, 200 } ), 1 );
    }

    TEST( PlotPolygons, MeanTheSameAsTheCountOfHouses )
    {
      constexpr double size = 1500.0;
      constexpr double cell = 100.0 / 8.0;
      for ( const CatchmentMode mode : { CatchmentMode::Nearest, CatchmentMode::Shared } )
      {
        std::size_t reached = 0;
        std::size_t onPlots = 0;
        std::size_t contradictions = 0;
        for ( unsigned seed = 1; seed <= casesOfChance( 40U ); ++seed )
        {
          const std::vector<PlanePoint> facilities = randomPoints( seed + 500, 25, size );
          Plots plots( randomLines( seed, 12, size ), facilities, wide( mode, { 150'000, 400'000 } ) );
          plots.draw();
          std::vector<PlanePoint> houses; // a house and four neighbours one cell away, the house near a facility
          for ( std::size_t i = 0; i < 600; ++i )
          {
            const double angle = 2.4 * static_cast<double>( i );
            const double away = 0.2 * static_cast<double>( i );
            const PlanePoint &facility = facilities[i % facilities.size()];
            const PlanePoint house{ facility.x + away * std::cos( angle ), facility.y + away * std::sin( angle ) };
            houses.push_back( house );
            for ( const auto &[x, y] :
              { std::pair( cell, 0.0 ), std::pair( -cell, 0.0 ), std::pair( 0.0, cell ), std::pair( 0.0, -cell ) } )
              houses.push_back( { house.x + x, house.y + y } );
          }
          const auto accesses = snapToNetwork( houses, plots.network, plots.index, LengthMetric::plane(), { 300.0, 5.0 } );
          const CostMatrix costs = costsOnNetwork( plots.network, plots.accesses, accesses, plots.options.direction, 400'000 );
          const auto nearest = nearestOnNetwork( plots.network, plots.accesses, accesses, plots.options.direction );
          for ( const FacilityCatchment &catchment : plots.catchments )
          {
            for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
            {
              const auto isReached = [&]( std::uint32_t house ) {
                return ( mode == CatchmentMode::Shared || nearest[house].first.facility == catchment.facility )
                  && costs.cost( catchment.facility, house ) <= plots.options.thresholds[ring];
              };
              for ( std::uint32_t house = 0; house < houses.size(); house += 5 )
              {
                bool isClear = true;
                for ( std::uint32_t other = house; other < house + 5; ++other )
                  isClear =
                    isClear && accesses[other].isSnapped && accesses[other].metres <= 100.0 && isReached( other ) == isReached( house );
                if ( !isClear )
                  continue;
                reached += isReached( house ) ? 1U : 0U;
                onPlots +=
                  isReached( house ) && costs.cost( catchment.facility, house ) < plots.accesses[catchment.facility].cost ? 1U : 0U;
                contradictions += isInside( catchment.polygons[ring], houses[house] ) != isReached( house ) ? 1U : 0U;
              }
            }
          }
        }
        EXPECT_GT( reached, 300U );
        EXPECT_GT( onPlots, 50U );
        EXPECT_LE( contradictions, reached / 100 ) << reached << " reached, " << onPlots << " on plots";
      }
    }
  }
}
