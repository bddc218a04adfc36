#include "classification/upperindex.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace sozialraum;

namespace
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
}

TEST( UpperIndex, IsTheMeanWeightedByPeopleRescaledOnTheLevelAbove )
{
  const std::vector<double> values{ 0.2, 0.6, 0.9, 0.07, 0.29, none };
  const std::vector<double> people{ 100, 300, 50, 10, 30, 1000 };
  const std::vector<std::size_t> upper{ 7, 7, 2, 4, 4, 4 };
  const std::vector<UpperIndex> result = upperIndex( values, people, upper, {}, {} );
  ASSERT_EQ( result.size(), 3u );
  EXPECT_EQ( result[0].upper, 2u );
  EXPECT_EQ( result[1].upper, 4u );
  EXPECT_EQ( result[2].upper, 7u );
  EXPECT_NEAR( result[0].mean, 0.9, 1e-15 );
  EXPECT_NEAR( result[1].mean, 0.235, 1e-15 );
  EXPECT_NEAR( result[2].mean, 0.5, 1e-15 );
  EXPECT_EQ( result[0].index, 1.0 );
  EXPECT_EQ( result[1].index, 0.0 );
  EXPECT_NEAR( result[2].index, 0.265 / 0.665, 1e-14 );
  EXPECT_EQ( result[0].rank, 1.0 );
  EXPECT_EQ( result[2].rank, 2.0 );
  EXPECT_EQ( result[1].rank, 3.0 );
  EXPECT_EQ( result[1].areas, 2u );
  EXPECT_EQ( result[1].leftOut, 1u );
  EXPECT_EQ( result[1].people, 40.0 );
}

TEST( UpperIndex, EveryGroupHasItsOwnScaleAndAreasAboveWithoutAnyAreInItWithoutANumber )
{
  const std::vector<double> values{ 1, 3, 10, 30, 20, 5 };
  const std::vector<double> people{ 1, 1, 1, 1, 1, 0 };
  const std::vector<std::size_t> upper{ 0, 1, 0, 1, 2, 3 };
  const std::vector<std::size_t> years{ 0, 0, 1, 1, 1, 1 };
  UpperIndexOptions options;
  options.factor = 100.0;
  const std::vector<UpperIndex> result = upperIndex( values, people, upper, years, options );
  ASSERT_EQ( result.size(), 6u );
  EXPECT_EQ( result[0].index, 0.0 );
  EXPECT_EQ( result[1].index, 100.0 );
  EXPECT_EQ( result[2].index, 0.0 );
  EXPECT_EQ( result[3].index, 100.0 );
  EXPECT_EQ( result[4].index, 50.0 );
  EXPECT_EQ( result[4].group, 1u );
  EXPECT_EQ( result[4].rank, 2.0 );
  EXPECT_TRUE( std::isnan( result[5].mean ) && std::isnan( result[5].index ) && std::isnan( result[5].rank ) );
  EXPECT_EQ( result[5].leftOut, 1u );
}

TEST( UpperIndex, EqualMeansShareARankAndAPlaceAlthoughTheyWereAddedUpDifferently )
{
  const std::vector<double> values{ 0.1, 0.2, 0.15, 0.57 };
  const std::vector<double> people{ 1, 1, 3, 1 };
  const std::vector<std::size_t> upper{ 0, 0, 1, 2 };
  const std::vector<UpperIndex> result = upperIndex( values, people, upper, {}, {} );
  EXPECT_EQ( result[0].rank, 2.0 );
  EXPECT_EQ( result[1].rank, 2.0 );
  EXPECT_EQ( result[0].index, result[1].index );
}
