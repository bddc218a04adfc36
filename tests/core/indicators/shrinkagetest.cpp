#include "indicators/smallarearates.h"

#include "finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <span>
#include <vector>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsNan;

namespace
{
  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();
}

TEST( Shrinkage, TwoAreasOfAHundredAreAsComputedByHand )
{
  // 10 and 30 of 100: together 0.2, squares of 0.1 in the mean 0.01, chance 0.2 / 100; four fifths of the way are kept.
  const std::vector<double> cases{ 10, 30 };
  const std::vector<double> people{ 100, 100 };
  const ShrunkRates shrunk = empiricalBayesRates( cases, people );
  EXPECT_DOUBLE_EQ( shrunk.commonRate, 0.2 );
  EXPECT_NEAR( shrunk.variance, 0.008, 1e-15 );
  EXPECT_THAT( shrunk.rates, ElementsAre( DoubleNear( 0.12, 1e-15 ), DoubleNear( 0.28, 1e-15 ) ) );
  // √( 0.008 + 0.002 ) is 0.1
  EXPECT_THAT( empiricalBayesIndex( cases, people ).rates, ElementsAre( DoubleNear( -1.0, 1e-13 ), DoubleNear( 1.0, 1e-13 ) ) );
}

TEST( Shrinkage, AreasWeighByTheirPeopleAndThoseWithoutFiguresTakeNoPart )
{
  // 40 of 100 and 40 of 300: 0.2; ( 100 · 0.04 + 300 · ( 1/15 )² ) / 400 less 0.2 / 200.
  const std::vector<double> cases{ 40, NOTHING, 40, 5, 5 };
  const std::vector<double> people{ 100, 100, 300, 0, std::numeric_limits<double>::infinity() };
  const double variance = ( 4.0 + 300.0 / 225.0 ) / 400.0 - 0.001;
  const auto trust = [variance]( double size ) { return variance / ( variance + 0.2 / size ); };
  const ShrunkRates shrunk = empiricalBayesRates( cases, people );
  EXPECT_NEAR( shrunk.commonRate, 0.2, 1e-15 );
  EXPECT_NEAR( shrunk.variance, variance, 1e-15 );
  EXPECT_THAT( shrunk.rates,
    ElementsAre(
      DoubleNear( 0.2 + trust( 100 ) * 0.2, 1e-14 ), IsNan(), DoubleNear( 0.2 - trust( 300 ) / 15.0, 1e-14 ), IsNan(), IsNan() ) );
  const ShrunkRates index = empiricalBayesIndex( cases, people );
  EXPECT_THAT( index.rates,
    ElementsAre( DoubleNear( 0.2 / std::sqrt( variance + 0.002 ), 1e-12 ), IsNan(),
      DoubleNear( -1.0 / 15.0 / std::sqrt( variance + 0.2 / 300.0 ), 1e-12 ), IsNan(), IsNan() ) );
}

TEST( Shrinkage, WhatChanceExplainsIsTheCommonRateAndItsIndexThatOfChance )
{
  const std::vector<double> cases{ 100, 2 };
  const std::vector<double> people{ 1000, 10 };
  const double common = 102.0 / 1010.0;
  const ShrunkRates shrunk = empiricalBayesRates( cases, people );
  EXPECT_EQ( shrunk.variance, 0.0 );
  EXPECT_THAT( shrunk.rates, ElementsAre( DoubleNear( common, 1e-15 ), DoubleNear( common, 1e-15 ) ) );
  const ShrunkRates index = empiricalBayesIndex( cases, people );
  const double between = ( 1000.0 * std::pow( 0.1 - common, 2 ) + 10.0 * std::pow( 0.2 - common, 2 ) ) / 1010.0 - common / ( 1010.0 / 2.0 );
  EXPECT_NEAR( index.variance, between, 1e-15 );
  ASSERT_LT( between + common / 1000.0, 0.0 ); // of the large area less than nothing is left: chance alone
  EXPECT_NEAR( index.rates[0], ( 0.1 - common ) / std::sqrt( common / 1000.0 ), 1e-12 );
  EXPECT_NEAR( index.rates[1], ( 0.2 - common ) / std::sqrt( between + common / 10.0 ), 1e-12 );
}

TEST( Shrinkage, WithoutCasesAllIsZeroAndWithoutAreasThereIsNoRate )
{
  const std::vector<double> none{ 0, 0 };
  const std::vector<double> people{ 50, 70 };
  EXPECT_THAT( empiricalBayesRates( none, people ).rates, ElementsAre( 0.0, 0.0 ) );
  EXPECT_THAT( empiricalBayesIndex( none, people ).rates, ElementsAre( 0.0, 0.0 ) );
  for ( const ShrunkRates &shrunk : { empiricalBayesRates( {}, {} ), empiricalBayesIndex( {}, {} ), logitShrunkRates( {}, {} ) } )
  {
    EXPECT_TRUE( shrunk.rates.empty() );
    EXPECT_TRUE( std::isnan( shrunk.commonRate ) );
    EXPECT_EQ( shrunk.variance, 0.0 );
  }
  const ShrunkRates one = empiricalBayesRates( std::vector<double>{ 3 }, std::vector<double>{ 10 } );
  EXPECT_THAT( one.rates, ElementsAre( DoubleNear( 0.3, 1e-15 ) ) );
}

TEST( Shrinkage, LogitsOfTwoAreasAreAsComputedByHand )
{
  // ( 1 + ½ ) / ( 4 + ½ ) is a third, ( 4 + ½ ) / ( 1 + ½ ) three; together 5½ / 5½: logit 0. Chance: 6 · 7 / ( 5 · 2 · 5 ).
  const ShrunkRates shrunk = logitShrunkRates( std::vector<double>{ 1, 4 }, std::vector<double>{ 5, 5 } );
  const double variance = 2.0 * std::log( 3.0 ) * std::log( 3.0 );
  EXPECT_DOUBLE_EQ( shrunk.commonRate, 0.5 );
  EXPECT_NEAR( shrunk.variance, variance, 1e-14 );
  const double drawn = std::exp( std::log( 3.0 ) * variance / ( variance + 0.84 ) );
  EXPECT_THAT( shrunk.rates, ElementsAre( DoubleNear( 1.0 / ( 1.0 + drawn ), 1e-14 ), DoubleNear( drawn / ( 1.0 + drawn ), 1e-14 ) ) );

  // One area alone is the common one; all of all and none of all are shares, one more is none.
  const ShrunkRates one = logitShrunkRates( std::vector<double>{ 4 }, std::vector<double>{ 5 } );
  EXPECT_EQ( one.variance, 0.0 );
  EXPECT_THAT( one.rates, ElementsAre( DoubleNear( 0.75, 1e-15 ) ) );
  EXPECT_NO_THROW( logitShrunkRates( std::vector<double>{ 0, 5 }, std::vector<double>{ 5, 5 } ) );
}

TEST( Shrinkage, TheAreaThatIsNoShareIsNamedByItsPlace )
{
  for ( const double wrong : { -1.0, 11.0 } )
  {
    try
    {
      logitShrunkRates( std::vector<double>{ 1, NOTHING, wrong }, std::vector<double>{ 10, 10, 10 } );
      ADD_FAILURE() << wrong;
    }
    catch ( const InputError &error )
    {
      EXPECT_EQ( error.finding().code, "share_outside_0_1" );
      EXPECT_EQ( error.finding().arguments, std::vector<std::string>{ "3" } );
    }
  }
}

TEST( Shrinkage, WhatStandsBehindTheLastAreaIsNotRead )
{
  const std::vector<double> cases{ 10, 30, 77 };
  const std::vector<double> people{ 100, 100, 100 };
  const std::span<const double> two( cases.data(), 2 );
  for ( const ShrunkRates &shrunk :
    { empiricalBayesRates( two, people ), empiricalBayesIndex( two, people ), logitShrunkRates( two, people ) } )
  {
    EXPECT_DOUBLE_EQ( shrunk.commonRate, 0.2 );
    EXPECT_EQ( shrunk.rates.size(), 2U );
  }
}
