#include "indicators/groupvalues.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace sozialraum;

namespace
{
  AreaColumn column( const std::string &name, std::vector<double> values )
  {
    AreaColumn column{ name, std::move( values ), {} };
    column.statuses.assign( column.values.size(), ObservationStatus::Value );
    return column;
  }

  AreaColumn unemployed()
  {
    return column( "unemployed", { 12, 29, 57, 115, 7, 640 } );
  }

  AreaColumn workforce()
  {
    return column( "workforce", { 310, 402, 911, 1205, 333, 5020 } );
  }

  AreaColumn rate()
  {
    AreaColumn rates = column( "rate", {} );
    for ( std::size_t area = 0; area < unemployed().values.size(); ++area )
      rates.values.push_back( std::round( unemployed().values[area] / workforce().values[area] * 1e4 ) / 100.0 );
    rates.statuses.assign( rates.values.size(), ObservationStatus::Value );
    return rates;
  }

  //! The last area is in no group.
  Membership northAndSouth()
  {
    return { { { "n", "North", { 0, 2 } }, { "s", "South", { 1, 3, 4 } } }, 1 };
  }
}

TEST( GroupValues, CountsAreSummed )
{
  EXPECT_EQ( valuesOfGroups( unemployed(), true, {}, northAndSouth() ), ( std::vector<double>{ 69, 151 } ) );
}

TEST( GroupValues, RatesComeFromTheSumsOfTheirCountsAndAreNoMeans )
{
  const std::vector<AreaColumn> counts{ workforce(), unemployed() };
  const std::vector<double> values = valuesOfGroups( rate(), false, counts, northAndSouth() );
  ASSERT_EQ( values.size(), 2U );
  EXPECT_DOUBLE_EQ( values[0], 69.0 / 1221.0 * 100.0 );
  EXPECT_DOUBLE_EQ( values[1], 151.0 / 1940.0 * 100.0 );
}

TEST( GroupValues, WhatNeitherAddsUpNorComesFromCountsHasNoValueOfAGroup )
{
  EXPECT_TRUE( valuesOfGroups( rate(), false, {}, northAndSouth() ).empty() );
  const std::vector<AreaColumn> counts{ workforce() };
  EXPECT_TRUE( valuesOfGroups( rate(), false, counts, northAndSouth() ).empty() );
}

TEST( GroupValues, AnAreaWithoutANumberTakesItsGroupAlone )
{
  for ( const ObservationStatus status : { ObservationStatus::Secret, ObservationStatus::Uncertain, ObservationStatus::Missing } )
  {
    AreaColumn count = unemployed();
    count.statuses[2] = status;
    const std::vector<double> values = valuesOfGroups( count, true, {}, northAndSouth() );
    EXPECT_TRUE( std::isnan( values[0] ) ) << toString( status );
    EXPECT_EQ( values[1], 151 );
  }
  AreaColumn nothing = unemployed();
  nothing.statuses[2] = ObservationStatus::Nothing;
  nothing.values[2] = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ( valuesOfGroups( nothing, true, {}, northAndSouth() ).front(), 12 );
}

TEST( GroupValues, ARateIsNotSecretWhereItsCountsAreNot )
{
  AreaColumn rates = rate();
  rates.statuses[0] = ObservationStatus::Secret;
  const std::vector<AreaColumn> counts{ workforce(), unemployed() };
  EXPECT_DOUBLE_EQ( valuesOfGroups( rates, false, counts, northAndSouth() ).front(), 69.0 / 1221.0 * 100.0 );
  std::vector<AreaColumn> secret = counts;
  secret[1].statuses[0] = ObservationStatus::Secret;
  EXPECT_TRUE( std::isnan( valuesOfGroups( rates, false, secret, northAndSouth() ).front() ) );
}

TEST( GroupValues, ARoundedZeroAndNothingCountAsZeroAndAllElseIsNoNumber )
{
  AreaColumn cases = column( "cases", { 12, 0, 57, 0, 7, 640 } );
  cases.statuses[1] = ObservationStatus::ZeroRounded;
  cases.statuses[3] = ObservationStatus::Nothing;
  EXPECT_EQ( valuesOfGroups( cases, true, {}, northAndSouth() ), ( std::vector<double>{ 69, 7 } ) );
  for ( const ObservationStatus status : { ObservationStatus::Secret, ObservationStatus::Uncertain, ObservationStatus::Missing } )
  {
    cases.statuses[2] = status;
    EXPECT_TRUE( std::isnan( valuesOfGroups( cases, true, {}, northAndSouth() )[0] ) );
  }
}
