#include "coverage/supply/facilitycomparison.h"

#include "coverage/randomnetworks.h"
#include "coverage/supply/demandcoverage.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

namespace sozialraum
{
  namespace
  {

    constexpr std::uint32_t nowhere = 99;

    std::vector<NearestFacilities> served( const std::vector<Cost> &costs )
    {
      std::vector<NearestFacilities> nearest;
      for ( const Cost cost : costs )
        nearest.push_back( { { cost, cost == unreachable ? unreachable : 0 }, {} } );
      return nearest;
    }

    TEST( FacilityComparison, ACostOfExactlyTheThresholdIsReached )
    {
      EXPECT_EQ( reachChange( 500, 501, 500 ), ReachChange::Loses );
      EXPECT_EQ( reachChange( 501, 500, 500 ), ReachChange::Gains );
      EXPECT_EQ( reachChange( 500, 499, 500 ), ReachChange::Nearer );
      EXPECT_EQ( reachChange( 499, 500, 500 ), ReachChange::Farther );
      EXPECT_EQ( reachChange( 500, 500, 500 ), ReachChange::Same );
      EXPECT_EQ( reachChange( 501, 502, 500 ), ReachChange::Without );
      EXPECT_EQ( reachChange( unreachable, unreachable, greatestCost ), ReachChange::Without );
      EXPECT_EQ( reachChange( unreachable, 3, greatestCost ), ReachChange::Gains );
    }

    TEST( FacilityComparison, CountsWhoLosesAndWhoGainsPerAreaAndThreshold )
    {
      const auto before = served( { 300, 500, 900, unreachable, 100 } );
      const auto after = served( { 501, 500, 500, 1000, unreachable } );
      const std::vector<double> children{ 10, 20, 30, 5, 0.07 };
      const std::vector<std::uint32_t> areas{ 0, 0, 1, 1, nowhere };
      const std::vector<Cost> thresholds{ 500, 1000 };
      const auto all = compareService( before, after, children, areas, 2, thresholds );
      ASSERT_EQ( all.size(), 3U );
      EXPECT_EQ( all[0].before, ( std::vector<double>{ 30, 30 } ) );
      EXPECT_EQ( all[0].after, ( std::vector<double>{ 20, 30 } ) );
      EXPECT_EQ( all[0].lose, ( std::vector<double>{ 10, 0 } ) );
      EXPECT_EQ( all[0].gain, ( std::vector<double>{ 0, 0 } ) );
      EXPECT_EQ( all[0].longer, 10 );
      EXPECT_EQ( all[0].shorter, 0 );
      EXPECT_EQ( all[1].gain, ( std::vector<double>{ 30, 5 } ) );
      EXPECT_EQ( all[1].shorter, 35 );
      EXPECT_DOUBLE_EQ( *all[1].meanBefore, 900 );
      EXPECT_DOUBLE_EQ( *all[1].meanAfter, 500 );
      EXPECT_EQ( all[2].lose, ( std::vector<double>{ 10.07, 0.07 } ) );
      EXPECT_DOUBLE_EQ( all[2].demand, 65.07 );
      EXPECT_FALSE( compareService( before, after, children, areas, 5, thresholds )[4].meanBefore );
      EXPECT_THROW( compareService( before, after, std::vector<double>{ 1, 1, -1, 1, 1 }, areas, 2, thresholds ), InputError );
    }

    TEST( FacilityComparison, LosersAndGainersExplainTheDifferenceOfTheCounts )
    {
      for ( unsigned seed = 1; seed <= 30; ++seed )
      {
        SCOPED_TRACE( seed );
        const RoadNetwork network = planeNetwork( randomLines( seed ) );
        const auto snapped = [&]( unsigned shift, std::size_t count ) {
          return snapToNetwork(
            randomPoints( seed + shift, count ), network, SegmentIndex( network ), LengthMetric::plane(), { 60.0, 5.0 } );
        };
        const auto places = snapped( 200, 50 );
        const auto before = nearestOnNetwork( network, snapped( 100, 5 ), places, TravelDirection::ToFacility );
        const auto after = nearestOnNetwork( network, snapped( 300, 5 ), places, TravelDirection::ToFacility );
        std::mt19937 random( seed );
        std::vector<double> children( places.size() );
        std::vector<std::uint32_t> areas( places.size() );
        for ( std::size_t i = 0; i < places.size(); ++i )
        {
          children[i] = static_cast<double>( random() % 9 );
          areas[i] = static_cast<std::uint32_t>( random() % 4 );
        }
        const std::vector<Cost> thresholds{ 100'000, 300'000, 700'000 };
        const auto all = compareService( before, after, children, areas, 3, thresholds );
        const auto countsBefore = coverageOfAreas( before, children, areas, 3, thresholds );
        const auto countsAfter = coverageOfAreas( after, children, areas, 3, thresholds );
        for ( std::size_t area = 0; area < all.size(); ++area )
        {
          EXPECT_EQ( all[area].before, countsBefore[area].within );
          EXPECT_EQ( all[area].after, countsAfter[area].within );
          for ( std::size_t i = 0; i < thresholds.size(); ++i )
            EXPECT_EQ( all[area].before[i] - all[area].lose[i] + all[area].gain[i], all[area].after[i] );
        }
      }
    }

    TEST( FacilityComparison, KeysTellWhatWasClosedMovedNewOrHasOtherPlaces )
    {
      const std::vector<FacilityState> before{ { "001", { 0, 0 }, 20 }, { "002", { 100, 0 }, 20 }, { "003", { 200, 0 }, 20 },
        { "004", { 300, 0 }, 20 }, { "1", { 400, 0 }, {} } };
      const std::vector<FacilityState> after{ { "01", { 0, 0 }, 20 }, { "003", { 200, 1 }, 20 }, { "002", { 101.15, 0 }, 20 },
        { "004", { 300, 0 }, 21 }, { "1", { 400, 0 }, 3 } };
      const auto all = compareFacilities( before, after, true, LengthMetric::plane() );
      std::vector<std::string_view> changes;
      for ( const ComparedFacility &facility : all )
        changes.push_back( nameOf( facility.change ) );
      EXPECT_EQ( changes, ( std::vector<std::string_view>{ "closed", "moved", "same", "capacity", "capacity", "new" } ) )
        << "a leading zero tells two keys apart; a metre is no move";
      EXPECT_EQ( all[1].after, 2U );
      EXPECT_EQ( all[5].after, 0U );
      EXPECT_FALSE( all[0].after );
      EXPECT_FALSE( all[5].before );
    }

    TEST( FacilityComparison, AKeyThatStandsTwiceIsRefused )
    {
      const std::vector<FacilityState> twice{ { "7", { 0, 0 }, {} }, { "7", { 9, 9 }, {} } };
      const std::vector<FacilityState> once{ { "7", { 0, 0 }, {} } };
      for ( const bool first : { true, false } )
      {
        try
        {
          compareFacilities( first ? twice : once, first ? once : twice, true, LengthMetric::plane() );
          FAIL();
        }
        catch ( const InputError &error )
        {
          EXPECT_TRUE( error.finding().code == codes::facilityKeyTwice );
        }
      }
      EXPECT_EQ( compareFacilities( twice, twice, false, LengthMetric::plane() ).size(), 2U );
    }

    TEST( FacilityComparison, WithoutKeysThePlaceTells )
    {
      constexpr double none = std::numeric_limits<double>::quiet_NaN();
      const std::vector<FacilityState> before{ { "", { 0, 0 }, {} }, { "", { 0, 0 }, {} }, { "", { 50, 0 }, {} },
        { "", { none, none }, {} } };
      const std::vector<FacilityState> after{ { "", { 0, 1 }, {} }, { "", { 51.15, 0 }, {} }, { "", { none, none }, {} } };
      std::vector<std::string_view> changes;
      for ( const ComparedFacility &facility : compareFacilities( before, after, false, LengthMetric::plane() ) )
        changes.push_back( nameOf( facility.change ) );
      EXPECT_EQ( changes, ( std::vector<std::string_view>{ "same", "closed", "closed", "closed", "new", "new" } ) );
    }

  }
}
