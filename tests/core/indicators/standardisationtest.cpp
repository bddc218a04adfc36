#include "indicators/standardisation.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Each;
using testing::Pointwise;
using testing::DoubleEq;

namespace
{
  const std::vector<double> sample{ 2, 4, 4, 4, 5, 5, 7, 9 };
}

TEST( Standardisation, TheDivisorIsChosen )
{
  EXPECT_DOUBLE_EQ( standardDeviation( sample, Divisor::Count ), 2.0 );
  EXPECT_DOUBLE_EQ( standardDeviation( sample, Divisor::CountMinusOne ), std::sqrt( 32.0 / 7.0 ) );
  EXPECT_TRUE( std::isnan( standardDeviation( std::vector<double>{ 1.0 }, Divisor::CountMinusOne ) ) );
  EXPECT_TRUE( std::isnan( mean( {} ) ) );
}

TEST( Standardisation, ScoresHaveMeanZeroAndDeviationOne )
{
  const std::vector<double> scores = zScores( sample, Divisor::Count );
  EXPECT_THAT( scores, ElementsAre( -1.5, -0.5, -0.5, -0.5, 0.0, 0.0, 1.0, 2.0 ) );
}

TEST( Standardisation, ScoresDoNotDependOnTheUnit )
{
  std::vector<double> inThousandths;
  for ( const double value : sample )
    inThousandths.push_back( value * 1000.0 + 37.0 );
  EXPECT_THAT( zScores( inThousandths, Divisor::Count ), Pointwise( DoubleNear( 1e-12 ), zScores( sample, Divisor::Count ) ) );
  EXPECT_THAT( minMaxScaled( inThousandths ), Pointwise( DoubleNear( 1e-12 ), minMaxScaled( sample ) ) );
}

TEST( Standardisation, MeanAndDeviationDoNotDependOnTheOrder )
{
  std::vector<double> values{ 1e16, 1.0, -1e16, 3.0, 0.1, 0.2 };
  const double deviation = standardDeviation( values, Divisor::Count );
  const double centre = mean( values );
  std::sort( values.begin(), values.end() );
  do
  {
    EXPECT_EQ( mean( values ), centre );
    EXPECT_EQ( standardDeviation( values, Divisor::Count ), deviation );
  } while ( std::next_permutation( values.begin(), values.end() ) );
}

TEST( Standardisation, AConstantColumnContributesNothing )
{
  const std::vector<double> constant( 5, 0.1 );
  EXPECT_EQ( standardDeviation( constant, Divisor::Count ), 0.0 );
  EXPECT_THAT( zScores( constant, Divisor::Count ), Each( 0.0 ) );
  EXPECT_THAT( minMaxScaled( constant ), Each( 0.0 ) );
}

TEST( Standardisation, EqualValuesShareTheirRank )
{
  const std::vector<double> values{ 30, 10, 20, 20 };
  EXPECT_THAT( ascendingRanks( values ), ElementsAre( 4, 1, 2.5, 2.5 ) );
  EXPECT_THAT( ascendingRanks( values, TieRule::Lowest ), ElementsAre( 4, 1, 2, 2 ) );
  EXPECT_THAT( percentileRanks( values ), ElementsAre( 87.5, 12.5, 50, 50 ) );
}

TEST( Standardisation, ATenthOfTheExponentialRanksLiesAboveFifty )
{
  std::vector<double> values( 1000 );
  std::iota( values.begin(), values.end(), 0.0 );
  const std::vector<double> ranks = exponentialRanks( values );
  EXPECT_NEAR( ranks.back(), 100.0, 1e-9 );
  const auto above = std::count_if( ranks.begin(), ranks.end(), []( double rank ) { return rank > 50.0; } );
  EXPECT_NEAR( static_cast<double>( above ), 100.0, 3.0 );
}

TEST( Standardisation, WhatDiffersByNoiseAloneIsEqual )
{
  std::vector<double> noisy( 5, 0.3 );
  noisy[2] = 0.1 + 0.2;
  EXPECT_EQ( standardDeviation( noisy, Divisor::Count ), 0.0 );
  EXPECT_EQ( zScores( noisy, Divisor::CountMinusOne ), std::vector<double>( 5, 0.0 ) );
  EXPECT_EQ( minMaxScaled( noisy ), std::vector<double>( 5, 0.0 ) );
  EXPECT_EQ( ascendingRanks( noisy ), std::vector<double>( 5, 3.0 ) );
  EXPECT_EQ( ascendingRanks( std::vector<double>{ 0.5, 0.1 + 0.2, 0.3 }, TieRule::Lowest ), ( std::vector<double>{ 3, 1, 1 } ) );
  const std::vector<double> scores = zScores( std::vector<double>{ 0.1 + 0.2, 0.3, 0.5, 0.1 }, Divisor::Count );
  EXPECT_EQ( scores[0], 0.0 ); // the mean is 0.3
  EXPECT_EQ( scores[1], 0.0 );
}

TEST( Standardisation, ValuesWhoseSquaresLeaveTheRangeOfNumbersHaveADeviation )
{
  EXPECT_DOUBLE_EQ( standardDeviation( std::vector<double>{ 1e200, 3e200 }, Divisor::Count ), 1e200 );
  EXPECT_DOUBLE_EQ( standardDeviation( std::vector<double>{ 1e-200, 3e-200 }, Divisor::Count ), 1e-200 );
}

TEST( Standardisation, EqualValuesShareTheRankOfTheChosenRule )
{
  const std::vector<double> values{ 1, 2, 2, 4 };
  const auto transformed = [](
                             double relativeRank ) { return -23.0 * std::log( 1.0 - relativeRank * ( 1.0 - std::exp( -100.0 / 23.0 ) ) ); };
  EXPECT_DOUBLE_EQ( exponentialRanks( values )[1], transformed( 2.5 / 4.0 ) );
  EXPECT_DOUBLE_EQ( exponentialRanks( values, TieRule::Highest )[1], transformed( 3.0 / 4.0 ) );
  EXPECT_DOUBLE_EQ( exponentialRanks( values, TieRule::Lowest )[1], transformed( 2.0 / 4.0 ) );
}

TEST( Standardisation, WhatEqualsTheReferenceButForNoiseIsZero )
{
  EXPECT_EQ( standardised( std::vector<double>{ 1.0, 1e-12 }, 0.0, 0.5 ), ( std::vector<double>{ 2.0, 0.0 } ) );
  EXPECT_EQ( standardised( std::vector<double>{ 1.0, 3.0 }, 2.0, 0.5 ), ( std::vector<double>{ -2.0, 2.0 } ) );
}

TEST( Standardisation, ManyEqualValuesShareTheirMeanRank )
{
  const std::vector<double> equal( 1000, 0.3 );
  for ( const double rank : ascendingRanks( equal ) )
    EXPECT_EQ( rank, 500.5 );
}
