#include "classification/csvcolumns.h"
#include "demography/apportionkey.h"
#include "demography/householdplacement.h"
#include "finding.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

namespace
{
  template<typename Work>
  std::string refusal( const Work &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

  std::vector<ApportionedArea> areasOf( const std::vector<double> &weights )
  {
    std::vector<ApportionedArea> areas;
    for ( const double weight : weights )
    {
      areas.emplace_back();
      areas.back().key = std::string( 1, static_cast<char>( 'a' + areas.size() ) );
      areas.back().weight = weight;
    }
    return areas;
  }

  double squares( const std::vector<ApportionedArea> &areas, const std::vector<std::int64_t> &assigned, const std::vector<double> &quotas )
  {
    double sum = 0.0;
    for ( std::size_t i = 0; i < areas.size(); ++i )
    {
      const double off = static_cast<double>( areas[i].stock + assigned[i] ) - quotas[i];
      sum += off * off / areas[i].weight;
    }
    return sum;
  }
}

TEST( ApportionKey, CriteriaBecomeShares )
{
  EXPECT_THAT( criterionShares( { "people", 1.0, CriterionKind::Share, { 57, 43 } } ),
    ElementsAre( DoubleNear( 0.57, 1e-15 ), DoubleNear( 0.43, 1e-15 ) ) );
  EXPECT_THAT( criterionShares( { "rate", 1.0, CriterionKind::Reciprocal, { 3, 6 } } ),
    ElementsAre( DoubleNear( 2.0 / 3, 1e-15 ), DoubleNear( 1.0 / 3, 1e-15 ) ) );
  EXPECT_THAT( criterionShares( { "rate", 1.0, CriterionKind::DistanceToHighest, { 1, 3, 4 } } ),
    ElementsAre( DoubleNear( 0.75, 1e-15 ), DoubleNear( 0.25, 1e-15 ), 0.0 ) );
}

TEST( ApportionKey, CriteriaAreWeighted )
{
  // 80 percent people, 10 percent area, 10 percent the less unemployment the more; as fractions or in percent.
  for ( const double whole : { 1.0, 100.0 } )
  {
    const std::vector<KeyCriterion> criteria{ { "people", 0.8 * whole, CriterionKind::Share, { 3000, 1000 } },
      { "area", 0.1 * whole, CriterionKind::Share, { 1, 4 } }, { "unemployed", 0.1 * whole, CriterionKind::Reciprocal, { 6, 3 } } };
    const std::vector<double> key = combinedKey( criteria );
    EXPECT_NEAR( key[0], 0.8 * 0.75 + 0.1 * 0.2 + 0.1 / 3, 1e-15 );
    EXPECT_NEAR( key[0] + key[1], 1.0, 1e-15 );
  }
}

TEST( ApportionKey, FreedSharesGoToTheOthersInProportion )
{
  const std::vector<double> key = keyWithFactors( std::vector<double>{ 40, 20, 30, 10 }, std::vector<double>{ 0.9, 1, 1, 0 } );
  EXPECT_THAT( key, ElementsAre( DoubleNear( 0.36, 1e-15 ), DoubleNear( 0.64 * 0.4, 1e-15 ), DoubleNear( 0.64 * 0.6, 1e-15 ), 0.0 ) );
  EXPECT_THAT( keyWithFactors( std::vector<double>{ 40, 60 }, std::vector<double>{ 1.1, 1 } ),
    ElementsAre( DoubleNear( 0.44, 1e-15 ), DoubleNear( 0.56, 1e-15 ) ) );
  EXPECT_EQ( refusal( [] { keyWithFactors( std::vector<double>{ 1, 1 }, std::vector<double>{ 0.9, 0.9 } ); } ), "factors_leave_nothing" );
  EXPECT_EQ( refusal( [] { keyWithFactors( std::vector<double>{ 1, 1 }, std::vector<double>{ 2.5, 1 } ); } ), "factors_leave_nothing" );
  EXPECT_EQ( refusal( [] { keyWithFactors( std::vector<double>{ 1, 1 }, std::vector<double>{ 2, 1 } ); } ), "" ); // all to the first
  EXPECT_EQ( refusal( [] { keyWithFactors( std::vector<double>{ 1, 1 }, std::vector<double>{ -1, 1 } ); } ), "factor_not_valid" );
}

TEST( ApportionKey, WhatIsNotValidIsRefused )
{
  EXPECT_EQ( refusal( [] { criterionShares( { "x", 1, CriterionKind::Reciprocal, { 1, 0 } } ); } ), "criterion_not_valid" );
  EXPECT_EQ( refusal( [] { criterionShares( { "x", 1, CriterionKind::Share, { 1, -0.5 } } ); } ), "criterion_not_valid" );
  EXPECT_EQ( refusal( [] { criterionShares( { "x", 1, CriterionKind::DistanceToHighest, { 3, 3 } } ); } ), "criterion_all_zero" );
  for ( const double weight : { 0.98, 99.98, -1.0, 0.0, std::numeric_limits<double>::quiet_NaN() } )
    EXPECT_EQ( refusal( [weight] { combinedKey( std::vector<KeyCriterion>{ { "x", weight, CriterionKind::Share, { 1 } } } ); } ),
      "criteria_not_one" );
}

TEST( ApportionKey, MisprintedSharesAreNoticed )
{
  EXPECT_FALSE( wrongShareSum( std::vector<double>{ 33.33, 33.33, 33.33 } ) );          // rounded
  EXPECT_FALSE( wrongShareSum( std::vector<double>{ 0.29, 0.57, 0.14 } ) );             // 1
  EXPECT_FALSE( wrongShareSum( std::vector<double>{ 1200, 3400 } ) );                   // people
  EXPECT_TRUE( wrongShareSum( std::vector<double>{ 33.33, 33.33, 33.31 } ) );           // a hundredth more than rounding takes
  EXPECT_FALSE( wrongShareSum( std::vector<double>{ 0.07, 0.29, 0.62 } ).has_value() ); // no shares: 2 percent are missing
}

TEST( ApportionKey, TheKoenigsteinKeyAddsUpUnlessItIsMisprinted )
{
  const std::filesystem::path path = realData( "demography/koenigstein/koenigstein.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns table = csvColumns( path );
  for ( const char *key : { "population_share", "ks2014_applies_2015", "ks2015_applies_2016" } )
    EXPECT_FALSE( wrongShareSum( numbers( table[key] ) ) ) << key;
  std::vector<double> misprinted = numbers( table["ks2014_applies_2015"] );
  std::replace( misprinted.begin(), misprinted.end(), 3.08092, 3.06053 );
  ASSERT_TRUE( wrongShareSum( misprinted ) );
  EXPECT_NEAR( *wrongShareSum( misprinted ), 99.97961, 1e-9 );
  const std::vector<double> shares = criterionShares( { "people", 1, CriterionKind::Share, numbers( table["population_2014_12_31"] ) } );
  for ( std::size_t land = 0; land < shares.size(); ++land )
    EXPECT_NEAR( 100.0 * shares[land], std::stod( table["population_share"][land] ), 5.1e-6 );
}

TEST( HouseholdPlacement, HouseholdsStayTogetherWithinTheCapacities )
{
  std::mt19937 generator( 21 );
  const auto weight = [&generator] { return 1.0 + static_cast<double>( generator() % 9 ); };
  for ( int round = 0; round < 500; ++round )
  {
    std::vector<ApportionedArea> areas = areasOf( { weight(), weight(), weight() } );
    areas[1].stock = 3;
    areas[1].capacity = static_cast<std::int64_t>( generator() % 20 );
    std::vector<std::int64_t> sizes;
    for ( unsigned household = 0; household < 1 + generator() % 12; ++household )
      sizes.push_back( 1 + static_cast<std::int64_t>( generator() % 7 ) );
    const HouseholdPlacement placement = placeHouseholds( areas, sizes );
    std::vector<std::int64_t> persons( areas.size(), 0 );
    for ( std::size_t i = 0; i < sizes.size(); ++i )
    {
      ASSERT_TRUE( placement.areas[i] ); // two areas take any number
      persons[*placement.areas[i]] += sizes[i];
    }
    EXPECT_EQ( persons, placement.assigned );
    EXPECT_LE( areas[1].stock + persons[1], std::max( areas[1].stock, *areas[1].capacity ) );
  }
}

TEST( HouseholdPlacement, IsNearTheBestOfAllWays )
{
  std::mt19937 generator( 22 );
  const auto weight = [&generator] { return 1.0 + static_cast<double>( generator() % 9 ); };
  int best = 0;
  for ( int round = 0; round < 300; ++round )
  {
    const std::vector<ApportionedArea> areas = areasOf( { weight(), weight(), weight() } );
    std::vector<std::int64_t> sizes;
    for ( int household = 0; household < 6; ++household )
      sizes.push_back( 1 + static_cast<std::int64_t>( generator() % 6 ) );
    const HouseholdPlacement placement = placeHouseholds( areas, sizes );
    double least = std::numeric_limits<double>::infinity();
    for ( int way = 0; way < 729; ++way )
    {
      std::vector<std::int64_t> persons( 3, 0 );
      for ( int household = 0, rest = way; household < 6; ++household, rest /= 3 )
        persons[static_cast<std::size_t>( rest % 3 )] += sizes[static_cast<std::size_t>( household )];
      least = std::min( least, squares( areas, persons, placement.quotas ) );
    }
    const double mine = squares( areas, placement.assigned, placement.quotas );
    EXPECT_GE( mine, least - 1e-9 );
    best += mine <= least + 1e-9;
  }
  EXPECT_GE( best, 240 ) << "four of five small cases are the very best";
}

TEST( HouseholdPlacement, SinglePersonsAreSharedLikePersons )
{
  const std::vector<ApportionedArea> areas = areasOf( { 43, 33, 12, 8, 4 } );
  EXPECT_EQ(
    placeHouseholds( areas, std::vector<std::int64_t>( 10, 1 ) ).assigned, apportion( areas, 10, ApportionMethod::SainteLague ).assigned );
}

TEST( HouseholdPlacement, WhatFindsNoRoomIsReported )
{
  std::vector<ApportionedArea> areas = areasOf( { 1 } );
  areas[0].capacity = 5;
  const HouseholdPlacement placement = placeHouseholds( areas, std::vector<std::int64_t>{ 3, 6, 2 } );
  EXPECT_FALSE( placement.areas[1] );
  EXPECT_EQ( placement.unplaced, 6 );
  EXPECT_THAT( placement.assigned, ElementsAre( 5 ) );
  for ( const std::vector<std::int64_t> &sizes :
    { std::vector<std::int64_t>{}, std::vector<std::int64_t>{ 0 }, std::vector<std::int64_t>{ 100001 } } )
    EXPECT_EQ( refusal( [&] { placeHouseholds( areas, sizes ); } ), "households_empty" );
}

static std::string refused(
  const std::vector<ApportionedArea> &areas, std::int64_t total, ApportionMethod method = ApportionMethod::SainteLague )
{
  return refusal( [&] { apportion( areas, total, method ); } );
}

TEST( Apportionment, WhatIsNotValidIsRefused )
{
  EXPECT_EQ( refused( areasOf( { 1, -1 } ), 5 ), "key_not_valid" );
  EXPECT_EQ( refused( areasOf( { 1, std::numeric_limits<double>::quiet_NaN() } ), 5 ), "key_not_valid" );
  EXPECT_EQ( refused( areasOf( { 0, 0 } ), 5 ), "key_all_zero" );
  EXPECT_EQ( refused( {}, 5 ), "key_all_zero" );
  EXPECT_EQ( refused( areasOf( { 1 } ), -1 ), "total_not_valid" );
  EXPECT_EQ( refused( areasOf( { 1 } ), 1'000'000'000'000'001 ), "total_not_valid" );
  std::vector<ApportionedArea> areas = areasOf( { 1, 1 } );
  areas[0].least = 3;
  areas[1].least = 2;
  EXPECT_EQ( refused( areas, 5 ), "" ); // exactly the floors
  EXPECT_EQ( refused( areas, 4 ), "floors_above_total" );
  areas[0].most = 2;
  EXPECT_EQ( refused( areas, 9 ), "floor_above_room" );
  areas[0].stock = -1;
  EXPECT_EQ( refused( areas, 9 ), "bound_not_valid" );
  areas = areasOf( { 1, 1 } );
  areas[0].carryOver = 0.5;
  EXPECT_EQ( refused( areas, 9, ApportionMethod::Hill ), "carry_over_needs_linear_divisor" );
  EXPECT_EQ( refused( areas, 9, ApportionMethod::DHondt ), "" );
}
