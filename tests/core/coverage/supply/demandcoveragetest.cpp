#include "coverage/supply/demandcoverage.h"

#include "coverage/randomnetworks.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace sozialraum
{
  namespace
  {

    constexpr std::uint32_t nowhere = 99;

    std::vector<Access> randomAccesses( unsigned seed, std::size_t count, const RoadNetwork &network )
    {
      return snapToNetwork( randomPoints( seed, count ), network, SegmentIndex( network ), LengthMetric::plane(), { 60.0, 5.0 } );
    }

    TEST( NearestFacilities, OfOneSearchEqualThoseOfAllCosts )
    {
      for ( unsigned seed = 1; seed <= 60; ++seed )
      {
        SCOPED_TRACE( seed );
        const RoadNetwork network = planeNetwork( randomLines( seed ), seed % 2 == 0 ? CostKind::Length : CostKind::Time );
        const auto facilities = randomAccesses( seed + 100, 8, network );
        const auto places = randomAccesses( seed + 200, 60, network );
        for ( const TravelDirection direction : { TravelDirection::FromFacility, TravelDirection::ToFacility } )
        {
          const auto all = nearestFromCosts( costsOnNetwork( network, facilities, places, direction, greatestCost ) );
          EXPECT_EQ( nearestOnNetwork( network, facilities, places, direction ), all );
        }
      }
    }

    TEST( NearestFacilities, AreTwoDifferentOnesAndTiesGoToTheFirst )
    {
      NearestFacilities nearest;
      nearest.offer( { 50, 3 } );
      nearest.offer( { 40, 3 } );
      nearest.offer( { 40, 2 } );
      nearest.offer( { 45, 3 } );
      EXPECT_EQ( nearest.first, ( NodeLabel{ 40, 2 } ) );
      EXPECT_EQ( nearest.second, ( NodeLabel{ 40, 3 } ) );
    }

    NearestFacilities served( Cost first, Cost second = unreachable )
    {
      return { { first, first == unreachable ? unreachable : 0 }, { second, second == unreachable ? unreachable : 1 } };
    }

    TEST( DemandCoverage, CountsWithinEachThresholdAndApartWhatIsNotConnected )
    {
      const std::vector<NearestFacilities> nearest{ served( 300, 400 ), served( 500 ), served( 501, 2000 ), served( unreachable ) };
      const std::vector<double> children{ 10, 20, 30, 5 };
      const std::vector<std::uint32_t> areas{ 0, 0, 1, nowhere };
      const std::vector<Cost> thresholds{ 500, 1000 };
      const auto figures = coverageOfAreas( nearest, children, areas, 2, thresholds );
      ASSERT_EQ( figures.size(), 3U );
      EXPECT_EQ( figures[0].within, ( std::vector<double>{ 30, 30 } ) );
      EXPECT_EQ( figures[1].within, ( std::vector<double>{ 0, 30 } ) );
      EXPECT_EQ( figures[2].within, ( std::vector<double>{ 30, 60 } ) );
      EXPECT_EQ( figures[0].withChoice, ( std::vector<double>{ 10, 10 } ) );
      EXPECT_EQ( figures[2].demand, 65.0 );
      EXPECT_EQ( figures[2].notConnected, 5.0 );
      EXPECT_DOUBLE_EQ( *figures[2].meanCost, ( 10 * 300.0 + 20 * 500.0 + 30 * 501.0 ) / 60.0 );
      EXPECT_EQ( figures[2].quantiles[0], 500U );
      EXPECT_EQ( figures[2].quantiles[1], 501U );
      EXPECT_EQ( figures[2].quantiles[3], 501U );
      EXPECT_FALSE( coverageOfAreas( nearest, children, areas, 100, thresholds )[50].meanCost );
    }

    TEST( DemandCoverage, LosesNoChild )
    {
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const RoadNetwork network = planeNetwork( randomLines( seed ) );
        const auto nearest = nearestOnNetwork(
          network, randomAccesses( seed + 1, 5, network ), randomAccesses( seed + 2, 200, network ), TravelDirection::ToFacility );
        std::mt19937 random( seed );
        std::uniform_int_distribution<int> children( 0, 9 );
        std::uniform_int_distribution<std::uint32_t> anyArea( 0, 4 );
        std::vector<double> weights( nearest.size() );
        std::vector<std::uint32_t> areas( nearest.size() );
        double total = 0.0;
        for ( std::size_t i = 0; i < weights.size(); ++i )
        {
          weights[i] = children( random );
          areas[i] = anyArea( random );
          total += weights[i];
        }
        const std::vector<Cost> thresholds{ 500'000, greatestCost };
        const auto figures = coverageOfAreas( nearest, weights, areas, 4, thresholds );
        double outside = total;
        for ( std::size_t area = 0; area < 4; ++area )
        {
          outside -= figures[area].demand;
          EXPECT_EQ( figures[area].within[1] + figures[area].notConnected, figures[area].demand );
        }
        EXPECT_EQ( figures[4].demand, total );
        EXPECT_GE( outside, 0.0 );

        double owned = 0.0;
        for ( const ClosingEffect &effect : closingEffects( nearest, weights, 5, 500'000 ) )
          owned += effect.demand;
        EXPECT_EQ( owned, figures[4].connected() );
      }
    }

    TEST( DemandCoverage, QuantilesAreTheLeastCostsThatHoldTheirShare )
    {
      std::mt19937 random( 7 );
      std::uniform_int_distribution<Cost> cost( 0, 50 );
      std::uniform_int_distribution<int> children( 0, 3 );
      for ( int round = 0; round < 200; ++round )
      {
        std::vector<NearestFacilities> nearest;
        std::vector<double> weights;
        double total = 0.0;
        for ( int i = 0; i < 20; ++i )
        {
          nearest.push_back( served( cost( random ) ) );
          weights.push_back( children( random ) );
          total += weights.back();
        }
        const std::vector<std::uint32_t> areas( nearest.size(), nowhere );
        const auto all = coverageOfAreas( nearest, weights, areas, 0, {} ).front();
        for ( std::size_t q = 0; q < coverageQuantiles.size(); ++q )
        {
          Cost least = 0;
          const auto upTo = [&]( Cost limit ) {
            double sum = 0.0;
            for ( std::size_t i = 0; i < nearest.size(); ++i )
              sum += nearest[i].first.cost <= limit ? weights[i] : 0.0;
            return sum;
          };
          while ( upTo( least ) < coverageQuantiles[q] * total )
            ++least;
          EXPECT_TRUE( upTo( least ) == 0.0 || all.quantiles[q] == least );
        }
      }
    }

    TEST( DemandCoverage, ClosingCountsTheDetourAndWhoLosesTheThreshold )
    {
      const std::vector<NearestFacilities> nearest{ served( 300, 400 ), served( 500, 1500 ), served( 600 ), served( unreachable ) };
      const std::vector<double> children{ 10, 20, 30, 5 };
      const auto effects = closingEffects( nearest, children, 2, 1000 );
      EXPECT_EQ( effects[0].demand, 60.0 );
      EXPECT_EQ( effects[0].extraCost, 10 * 100.0 + 20 * 1000.0 );
      EXPECT_EQ( effects[0].losesThreshold, 50.0 );
      EXPECT_EQ( effects[0].losesConnection, 30.0 );
      EXPECT_EQ( effects[1].demand, 0.0 );
    }

    TEST( DemandCoverage, RefusesCountsBelowZero )
    {
      const std::vector<NearestFacilities> nearest{ served( 1 ), served( 2 ) };
      const std::vector<std::uint32_t> areas{ 0, 0 };
      try
      {
        coverageOfAreas( nearest, std::vector<double>{ 1.0, -1.0 }, areas, 1, {} );
        FAIL();
      }
      catch ( const InputError &error )
      {
        EXPECT_EQ( error.finding(), ( Finding( codes::demandNegative, { "2" } ) ) );
      }
    }

  }
}
