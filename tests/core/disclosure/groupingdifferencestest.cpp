#include "disclosure/coarsertables.h"
#include "disclosure/groupingdifferences.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( GroupingDifferences, APlanningAreaWithoutItsSocialAreaIsOneMunicipality )
{
  const CountDivision planning{ "planning", { { "1", "I" }, { "2", "I" }, { "3", "II" }, { "4", "II" }, { "5", "II" } } };
  const CountDivision social{ "social", { { "1", "A" }, { "2", "A" }, { "3", "B" }, { "4", "B" }, { "5", "C" } } };
  const std::vector<GroupingDifference> differences = groupingDifferences( { planning, social } );
  // II without B is 5; II without C is 3 and 4; I and A are the same.
  ASSERT_EQ( differences.size(), 1U );
  EXPECT_EQ( differences[0].outer, "planning II" );
  EXPECT_EQ( differences[0].inner, "social B" );
  EXPECT_EQ( differences[0].rest, std::vector<std::string>{ "5" } );
  EXPECT_EQ( groupingDifferences( { planning, social }, 2 ).size(), 2U );
}

TEST( GroupingDifferences, SumsOfGroupsGiveAwayWhatNoPairDoes )
{
  // No group lies within another.
  const CountDivision first{ "first", { { "1", "A" }, { "2", "A" }, { "3", "B" }, { "4", "B" }, { "5", "B" } } };
  const CountDivision second{ "second", { { "1", "D" }, { "2", "E" }, { "3", "E" }, { "4", "D" }, { "5", "D" } } };
  EXPECT_TRUE( groupingDifferences( { first, second } ).empty() );
  EXPECT_TRUE( areasThatGroupsGiveAway( { first, second } ).empty() );
  const CountDivision third{ "third", { { "1", "F" }, { "2", "G" }, { "3", "F" }, { "4", "G" }, { "5", "G" } } };
  // A = 1 + 2, E = 2 + 3, F = 1 + 3: half of A + F − E is 1.
  EXPECT_EQ( areasThatGroupsGiveAway( { first, second, third } ), ( std::vector<std::string>{ "1", "2", "3" } ) );
}

TEST( CoarserTables, ThreePeriodsAndTheLastDimensionAreSummed )
{
  std::vector<CountRecord> records;
  for ( const char *period : { "2020", "2021", "2022", "2023" } )
  {
    for ( const char *kind : { "a", "b" } )
      records.push_back( { "1", period, { kind }, 2, {}, {}, {}, {} } );
    records.push_back( { "1", period, { "" }, 4, {}, {}, {}, {} } );
  }
  const std::vector<CountRecord> periods = threePeriodsSummed( records );
  ASSERT_EQ( periods.size(), 4U );
  EXPECT_EQ( periods[0].period, "2020 – 2022" );
  EXPECT_EQ( periods[0].count, 6 );
  EXPECT_EQ( periods[2].period, "2023 – 2023" );
  const std::vector<CountRecord> merged = lastDimensionMerged( records );
  ASSERT_EQ( merged.size(), 4U );
  EXPECT_EQ( merged[0].count, 4 );
  EXPECT_TRUE( merged[0].dimensions.empty() );
  EXPECT_TRUE( threePeriodsSummed( merged ).size() == 2U && lastDimensionMerged( merged ).empty() );
}
