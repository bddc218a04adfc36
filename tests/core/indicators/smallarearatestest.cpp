#include "indicators/smallarearates.h"

#include "finding.h"
#include "realdata.h"
#include "findings/areascodes.h"
#include "tables/listfile.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

}

TEST( SmallAreaRates, WilsonsIntervalIsThatOfItsPaper )
{
  // 15 of 148, from Newcombe (1998), table II, method 3.
  const Interval interval = wilsonInterval( 15, 148 );
  EXPECT_NEAR( interval.lower, 0.0624, 0.00005 );
  EXPECT_NEAR( interval.upper, 0.1605, 0.00005 );
  EXPECT_EQ( wilsonInterval( 0, 20 ).lower, 0 );
  EXPECT_NEAR( wilsonInterval( 0, 20 ).upper, 0.1611, 0.00005 );
  for ( const double people : { 1.0, 3.0, 10.0, 29.0, 57.0, 115.0 } ) // all of all lie on their limit, not a rounding beyond it
    EXPECT_EQ( wilsonInterval( people, people ).upper, 1.0 ) << people;
  EXPECT_TRUE( std::isnan( wilsonInterval( 5, 0 ).lower ) );
  EXPECT_TRUE( std::isnan( wilsonInterval( 5, 4 ).lower ) );
}

TEST( SmallAreaRates, ShrunkRatesLieBetweenTheRateAndTheCommonRate )
{
  const std::vector<double> cases{ 1, 30, 400, NOTHING, 7 };
  const std::vector<double> people{ 10, 1000, 5000, 50, 900 };
  const std::vector<double> rates = empiricalBayesRates( cases, people ).rates;
  const double common = 438.0 / 6910.0;
  for ( const std::size_t i : { 0U, 1U, 2U, 4U } )
  {
    const double rate = cases[i] / people[i];
    EXPECT_GE( rates[i], std::min( rate, common ) );
    EXPECT_LE( rates[i], std::max( rate, common ) );
  }
  EXPECT_TRUE( std::isnan( rates[3] ) );
}

TEST( SmallAreaRates, ShrunkRatesAreThoseOfSpdep )
{
  const std::filesystem::path file = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ListTable golden = readList( file, {}, {} );
  const auto numbers = [&golden]( const char *name ) {
    std::vector<double> values;
    for ( const std::vector<std::string> &row : golden.rows )
      values.push_back( *listNumber( row[*golden.column( { name } )] ) );
    return values;
  };
  const std::vector<double> rates = empiricalBayesRates( numbers( "arbeitslose2021" ), numbers( "erwf2021" ) ).rates;
  const std::vector<double> expected = numbers( "EB" );
  ASSERT_EQ( rates.size(), 33U );
  for ( std::size_t i = 0; i < rates.size(); ++i )
    EXPECT_NEAR( rates[i] * 100, expected[i], 1e-9 );
}

TEST( SmallAreaRates, LogitShrinkageDrawsBySmallnessAndStaysAShare )
{
  const std::vector<double> cases{ 2, 20, 200, 0, 50, NOTHING };
  const std::vector<double> people{ 10, 100, 1000, 8, 1000, 5 };
  const ShrunkRates shrunk = logitShrunkRates( cases, people );
  EXPECT_NEAR( shrunk.commonRate, 272.0 / 2118.0, 1e-15 );
  // Three areas with the same share, and one with none: the smaller, the nearer to the common share.
  EXPECT_LT( shrunk.rates[0], shrunk.rates[1] );
  EXPECT_LT( shrunk.rates[1], shrunk.rates[2] );
  EXPECT_NEAR( shrunk.rates[2], 0.2, 0.002 );
  EXPECT_GT( shrunk.rates[3], 0.0 );
  EXPECT_LT( shrunk.rates[3], shrunk.commonRate );
  EXPECT_TRUE( std::isnan( shrunk.rates[5] ) );

  // The second area, step by step.
  const double logit = std::log( 20.5 / 80.5 );
  const double chance = 101.0 * 102.0 / ( 100.0 * 21.0 * 81.0 );
  const double trust = shrunk.variance / ( shrunk.variance + chance );
  const double common = std::log( 272.5 / 1846.5 );
  EXPECT_NEAR( std::log( shrunk.rates[1] / ( 1 - shrunk.rates[1] ) ), trust * logit + ( 1 - trust ) * common, 1e-12 );
}

TEST( SmallAreaRates, LogitShrinkageRefusesMoreCasesThanPeople )
{
  EXPECT_THROW( logitShrunkRates( std::vector<double>{ 3, 5 }, std::vector<double>{ 10, 4 } ), InputError );
}

TEST( SmallAreaRates, PoissonLimitsAreTheExactOnes )
{
  // Garwood's limits as tabulated: 0: 0 … 3.689; 1: 0.0253 … 5.572; 10: 4.795 … 18.390; 100: 81.364 … 121.627.
  for ( const auto &[cases, lower, upper] : { std::tuple( 0.0, 0.0, 3.688879454 ), std::tuple( 1.0, 0.025317808, 5.571643390 ),
          std::tuple( 10.0, 4.795388696, 18.390356146 ), std::tuple( 100.0, 81.363969937, 121.626793792 ) } )
  {
    EXPECT_NEAR( poissonInterval( cases ).lower, lower, 2e-6 * ( 1.0 + lower ) );
    EXPECT_NEAR( poissonInterval( cases ).upper, upper, 2e-6 * ( 1.0 + upper ) );
  }
  EXPECT_TRUE( std::isnan( poissonInterval( -1.0 ).lower ) );
}
