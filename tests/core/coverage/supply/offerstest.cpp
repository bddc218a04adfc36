#include "coverage/supply/offers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace sozialraum
{
  namespace
  {

    TEST( Offers, OfNumbersAreAmounts )
    {
      const auto offers = offersOf( { "inclusive_places", true, { 4.0, std::nullopt, 0.0, -1.0 }, {} } );
      ASSERT_EQ( offers.size(), 1U );
      EXPECT_EQ( offers[0].amounts, ( std::vector{ 4.0, 0.0, 0.0, 0.0 } ) );
      EXPECT_TRUE( offers[0].isCounted );
      EXPECT_FALSE( offersOf( { "hort", true, { 1.0, 0.0 }, {} } )[0].isCounted );
    }

    TEST( Offers, OfYesAndNoAreOne )
    {
      const auto offers = offersOf( { "Hort", false, {}, { "ja", "Nein", "", "X", "–" } } );
      ASSERT_EQ( offers.size(), 1U );
      EXPECT_EQ( offers[0].amounts, ( std::vector{ 1.0, 0.0, 0.0, 1.0, 0.0 } ) );
      EXPECT_TRUE( offers[0].value.empty() );
    }

    TEST( Offers, OfOtherTextsAreOneForEach )
    {
      const auto offers = offersOf( { "kind", false, {}, { "Oberschule", "Grundschule", "", "Grundschule" } } );
      ASSERT_EQ( offers.size(), 2U );
      EXPECT_EQ( offers[0].value, "Grundschule" );
      EXPECT_EQ( offers[0].amounts, ( std::vector{ 0.0, 1.0, 0.0, 1.0 } ) );
      EXPECT_EQ( offers[1].value, "Oberschule" );
    }

    TEST( Offers, ReachEqualsCountingOneByOne )
    {
      std::mt19937 random( 4 );
      std::uniform_int_distribution<Cost> cost( 0, 20 );
      std::uniform_int_distribution<int> amount( 0, 3 );
      const std::array<Cost, 3> thresholds{ 5, 10, 15 };
      for ( int round = 0; round < 200; ++round )
      {
        std::vector<std::vector<CostEntry>> rows( 5 );
        std::vector<double> amounts;
        for ( auto &row : rows )
        {
          amounts.push_back( amount( random ) );
          for ( std::uint32_t place = 0; place < 4; ++place )
          {
            if ( amount( random ) > 0 )
              row.push_back( { place, cost( random ) } );
          }
        }
        const CostMatrix matrix( rows, 4 );
        const auto reach = reachOf( matrix, amounts, thresholds );
        ASSERT_EQ( reach.size(), 4U );
        for ( std::uint32_t place = 0; place < 4; ++place )
        {
          Cost nearest = unreachable;
          std::array<std::size_t, 3> facilities{};
          std::array<double, 3> sums{};
          for ( std::uint32_t facility = 0; facility < 5; ++facility )
          {
            const Cost way = matrix.cost( facility, place );
            if ( amounts[facility] == 0.0 || way == unreachable )
              continue;
            nearest = std::min( nearest, way );
            for ( std::size_t i = 0; i < 3; ++i )
            {
              facilities[i] += way <= thresholds[i] ? 1U : 0U;
              sums[i] += way <= thresholds[i] ? amounts[facility] : 0.0;
            }
          }
          EXPECT_EQ( reach[place].cost, nearest );
          EXPECT_TRUE( nearest == unreachable || matrix.cost( reach[place].facility, place ) == nearest );
          for ( std::size_t i = 0; i < 3; ++i )
          {
            EXPECT_EQ( reach[place].facilities[i], facilities[i] );
            EXPECT_DOUBLE_EQ( reach[place].amounts[i], sums[i] );
          }
        }
      }
    }

  }
}
