#include "indicators/changetest.h"
#include "indicators/distributions.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

namespace
{
  //! The two-sided p by adding up every division of the cases.
  double plainExact( double earlier, double later, double share )
  {
    const double trials = earlier + later;
    std::vector<double> probabilities;
    for ( double k = 0; k <= trials; ++k )
    {
      double probability = 1.0;
      for ( double i = 1; i <= k; ++i )
        probability *= ( trials - k + i ) / i * share;
      probabilities.push_back( probability * std::pow( 1.0 - share, trials - k ) );
    }
    double sum = 0.0;
    for ( const double probability : probabilities )
      sum += probability <= probabilities[static_cast<std::size_t>( later )] * ( 1.0 + 1e-7 ) ? probability : 0.0;
    return std::min( sum, 1.0 );
  }
}

TEST( RateChange, IsThePublishedExactTest )
{
  // R: poisson.test( c( 11, 6 + 8 + 7 ), c( 800, 1083 + 1050 + 878 ) ): p = 0.07967, ratio 1.971488, 95 % limits 0.8584 … 4.2772
  // (help page of poisson.test, after Eba and others).
  const RateChange change = rateChange( { 21, 3011 }, { 11, 800 }, ChangeTestKind::Exact );
  EXPECT_NEAR( change.p, 0.07967, 5e-6 );
  EXPECT_NEAR( change.ratio, 1.971488, 5e-7 );
  EXPECT_NEAR( change.lower, 0.8584264, 5e-6 );
  EXPECT_NEAR( change.upper, 4.2772659, 5e-6 );
}

TEST( RateChange, ObviousCasesHaveTheirObviousAnswers )
{
  // Five coins that all fall on one side: 2 / 32; the observed one counting half: 1 / 32.
  EXPECT_NEAR( rateChange( { 0, 100 }, { 5, 100 }, ChangeTestKind::Exact ).p, 0.0625, 1e-12 );
  EXPECT_NEAR( rateChange( { 0, 100 }, { 5, 100 }, ChangeTestKind::MidP ).p, 0.03125, 1e-12 );
  EXPECT_EQ( rateChange( { 7, 290 }, { 7, 290 }, ChangeTestKind::Exact ).p, 1.0 );
  EXPECT_EQ( rateChange( { 7, 290 }, { 7, 290 }, ChangeTestKind::Exact ).ratio, 1.0 );
  EXPECT_NEAR( rateChange( { 7, 290 }, { 7, 290 }, ChangeTestKind::MidP ).p, 1.0, 1e-12 );
  EXPECT_TRUE( std::isinf( rateChange( { 0, 100 }, { 5, 100 }, ChangeTestKind::Exact ).ratio ) );
  EXPECT_EQ( rateChange( { 5, 100 }, { 0, 100 }, ChangeTestKind::Exact ).lower, 0.0 );
  EXPECT_EQ( rateChange( { 0, 100 }, { 0, 57 }, ChangeTestKind::Exact ).p, 1.0 );
  for ( const auto &[cases, base] : { std::pair( -1.0, 100.0 ), std::pair( 1.5, 100.0 ), std::pair( 1.0, 0.0 ),
          std::pair( std::numeric_limits<double>::quiet_NaN(), 100.0 ) } )
    EXPECT_TRUE( std::isnan( rateChange( { cases, base }, { 5, 100 }, ChangeTestKind::Exact ).p ) );
}

TEST( RateChange, IsWhatAddingUpAllDivisionsGives )
{
  std::mt19937 generator( 3 );
  for ( int round = 0; round < 300; ++round )
  {
    const double earlier = static_cast<double>( generator() % 30 );
    const double later = static_cast<double>( generator() % 30 );
    const double earlierBase = 100.0 + static_cast<double>( generator() % 900 );
    const double laterBase = 100.0 + static_cast<double>( generator() % 900 );
    const double expected = earlier + later == 0 ? 1.0 : plainExact( earlier, later, laterBase / ( earlierBase + laterBase ) );
    EXPECT_NEAR( rateChange( { earlier, earlierBase }, { later, laterBase }, ChangeTestKind::Exact ).p, expected, 1e-9 )
      << earlier << " / " << earlierBase << ", " << later << " / " << laterBase;
    const RateChange back = rateChange( { later, laterBase }, { earlier, earlierBase }, ChangeTestKind::Exact );
    EXPECT_NEAR( back.p, expected, 1e-9 );
  }
}

TEST( RateChange, LargeCountsAreTestedAtOnce )
{
  const RateChange change = rateChange( { 1000000, 5000000 }, { 1003000, 5000000 }, ChangeTestKind::Exact );
  EXPECT_NEAR( change.p, std::erfc( 3000.0 / std::sqrt( 2003000.0 ) / std::sqrt( 2.0 ) ), 2e-4 ); // the normal approximation
}

TEST( FalseDiscovery, AdjustedPAreThoseOfBenjaminiAndHochberg )
{
  const double gap = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> adjusted = falseDiscoveryAdjusted( std::vector<double>{ 0.01, 0.04, gap, 0.03, 0.005 } );
  EXPECT_THAT( adjusted,
    ElementsAre(
      DoubleNear( 0.02, 1e-15 ), DoubleNear( 0.04, 1e-15 ), testing::IsNan(), DoubleNear( 0.04, 1e-15 ), DoubleNear( 0.02, 1e-15 ) ) );
  EXPECT_THAT( falseDiscoveryAdjusted( std::vector<double>{ 0.7, 0.7 } ), ElementsAre( 0.7, 0.7 ) );
}

TEST( Distributions, AreTheTabulatedOnes )
{
  EXPECT_NEAR( gammaShareBelow( 1.0, 1.0 ), 1.0 - std::exp( -1.0 ), 1e-14 );
  EXPECT_NEAR( gammaShareBelow( 0.5, 1.920729410347062 ), 0.95, 1e-12 ); // half of chi square 3.841458820694124 with one degree of freedom
  EXPECT_NEAR( betaShareBelow( 2.0, 3.0, 0.4 ), 0.5248, 1e-14 );
  EXPECT_NEAR( binomialAtMost( 3.0, 10.0, 0.29 ),
    std::pow( 0.71, 10 ) + 10 * 0.29 * std::pow( 0.71, 9 ) + 45 * 0.0841 * std::pow( 0.71, 8 ) + 120 * 0.024389 * std::pow( 0.71, 7 ),
    1e-13 );
  EXPECT_EQ( binomialAtMost( 10.0, 10.0, 0.29 ), 1.0 );
  EXPECT_EQ( binomialAtMost( -1.0, 10.0, 0.29 ), 0.0 );
}
