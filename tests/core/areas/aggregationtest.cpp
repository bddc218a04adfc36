#include "areas/aggregation.h"
#include "finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  Membership twoGroups()
  {
    return { { { "A", "Alpha", { 0, 1 } }, { "B", "Beta", { 1, 2 } } }, 0 };
  }

  AreaColumn column( const std::string &name, const std::vector<double> &values )
  {
    AreaColumn result;
    result.name = name;
    result.values = values;
    for ( const double value : values )
      result.statuses.push_back( std::isnan( value ) ? ObservationStatus::Secret : ObservationStatus::Value );
    return result;
  }

}

TEST( Aggregation, CountsAreSummedOverTheMembersOfEachGroup )
{
  const std::vector<AreaColumn> counts{ column( "people", { 10, 20, 30 } ) };
  const std::vector<AreaColumn> sums = sumByGroup( twoGroups(), counts, MissingPart::MakesMissing );
  EXPECT_THAT( sums[0].values, testing::ElementsAre( 30, 50 ) );
}

TEST( Aggregation, AMissingMemberMakesTheSumMissingOrALowerBound )
{
  const std::vector<AreaColumn> counts{ column( "people", { 10, 20, NOTHING } ) };
  const std::vector<AreaColumn> missing = sumByGroup( twoGroups(), counts, MissingPart::MakesMissing );
  EXPECT_EQ( missing[0].values[0], 30 );
  EXPECT_TRUE( std::isnan( missing[0].values[1] ) );
  EXPECT_EQ( missing[0].statuses[1], ObservationStatus::Secret );
  const std::vector<AreaColumn> bound = sumByGroup( twoGroups(), counts, MissingPart::MakesLowerBound );
  EXPECT_EQ( bound[0].values[1], 20 );
  EXPECT_EQ( bound[0].statuses[1], ObservationStatus::Uncertain );
}

TEST( Aggregation, RatesComeFromSumsAndAreNeverAveraged )
{
  const std::vector<AreaColumn> counts{ column( "unemployed", { 10, 0, 30 } ), column( "people", { 100, 300, 300 } ) };
  const std::vector<AreaColumn> sums = sumByGroup( twoGroups(), counts, MissingPart::MakesMissing );
  const std::vector<std::string> texts{ "share = unemployed / people * 100" };
  const std::vector<AreaColumn> rates = ratesOfGroups( ratesFromTexts( texts ), sums, 2 );
  EXPECT_EQ( rates[0].name, "share" );
  EXPECT_THAT( rates[0].values, testing::ElementsAre( 2.5, 5 ) ); // the averages would be 5 and 5
}

TEST( Aggregation, ARateOverAnUnknownCountIsRefused )
{
  const std::vector<AreaColumn> sums{ column( "people", { 1 } ) };
  const std::vector<std::string> unknown{ "share = unemployed / people" };
  EXPECT_THROW( ratesOfGroups( ratesFromTexts( unknown ), sums, 1 ), InputError );
  const std::vector<std::string> nameless{ "unemployed / people" };
  EXPECT_THROW( ratesFromTexts( nameless ), InputError );
}
