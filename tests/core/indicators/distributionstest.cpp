#include "indicators/changetest.h"
#include "indicators/distributions.h"
#include "indicators/smallarearates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

using namespace sozialraum;

namespace
{
  //! Probability of at least \a shape events where \a x are expected, by adding up those of fewer: P( shape, x ) of a whole shape.
  double plainGamma( int shape, double x )
  {
    double term = std::exp( -x );
    double fewer = 0.0;
    for ( int n = 0; n < shape; ++n )
    {
      fewer += term;
      term *= x / ( n + 1 );
    }
    return 1.0 - fewer;
  }

  //! Probability of exactly \a successes, factor by factor.
  double plainBinomial( int successes, int trials, double probability )
  {
    double product = std::pow( 1.0 - probability, trials - successes );
    for ( int i = 1; i <= successes; ++i )
      product *= probability * ( trials - successes + i ) / i;
    return product;
  }

  double plainAtMost( int successes, int trials, double probability )
  {
    double sum = 0.0;
    for ( int k = 0; k <= successes; ++k )
      sum += plainBinomial( k, trials, probability );
    return sum;
  }
}

TEST( Distributions, TheGammaOfAWholeShapeIsThatOfThePoissonSums )
{
  for ( const int shape : { 1, 2, 3, 7, 12, 40 } )
  {
    for ( const double x : { 0.01, 0.5, 1.0, 2.0, 3.0, 6.5, 8.0, 12.9, 13.0, 30.0, 41.0, 55.0 } )
      EXPECT_NEAR( gammaShareBelow( shape, x ), plainGamma( shape, x ), 1e-13 ) << shape << " " << x;
  }
  // 1 − e⁻ˣ keeps its digits where it is small.
  EXPECT_NEAR( gammaShareBelow( 1.0, 1e-9 ) / -std::expm1( -1e-9 ), 1.0, 1e-13 );
  EXPECT_EQ( gammaShareBelow( 3.0, 0.0 ), 0.0 );
  EXPECT_EQ( gammaShareBelow( 3.0, -1.0 ), 0.0 );
}

TEST( Distributions, TheBetaOfWholeShapesIsThatOfTheBinomialSums )
{
  for ( const int a : { 1, 2, 3, 8, 25 } )
  {
    for ( const int b : { 1, 2, 5, 9, 31 } )
    {
      // At least a of a + b − 1.
      for ( const double x : { 0.001, 0.05, 0.2, 0.4, 0.5, 0.57, 0.8, 0.95, 0.999 } )
        EXPECT_NEAR( betaShareBelow( a, b, x ), 1.0 - plainAtMost( a - 1, a + b - 1, x ), 2e-13 ) << a << " " << b << " " << x;
    }
  }
  EXPECT_NEAR( betaShareBelow( 0.5, 0.5, 0.25 ), 1.0 / 3.0, 1e-13 ); // 2 / π · arcsin √x
  EXPECT_EQ( betaShareBelow( 2.0, 3.0, 0.0 ), 0.0 );
  EXPECT_EQ( betaShareBelow( 2.0, 3.0, -0.1 ), 0.0 );
  EXPECT_EQ( betaShareBelow( 2.0, 3.0, 1.0 ), 1.0 );
  EXPECT_EQ( betaShareBelow( 2.0, 3.0, 1.1 ), 1.0 );
}

TEST( Distributions, QuantilesAreWhereTheShareIsReached )
{
  EXPECT_NEAR( gammaQuantile( 1.0, 0.5 ), std::log( 2.0 ), 1e-14 );
  EXPECT_NEAR( gammaQuantile( 1.0, 0.9999 ), 4.0 * std::log( 10.0 ), 1e-11 ); // far behind shape + 1
  EXPECT_NEAR( gammaQuantile( 1.0, 1e-6 ) / -std::log1p( -1e-6 ), 1.0, 1e-12 );
  EXPECT_NEAR( betaQuantile( 1.0, 2.0, 0.19 ), 0.1, 1e-14 );         // 1 − ( 1 − x )²
  EXPECT_NEAR( betaQuantile( 2.0, 1.0, 0.81 ), 0.9, 1e-14 );         // x²
  EXPECT_NEAR( betaQuantile( 1.0, 1.0, 1e-50 ) / 1e-50, 1.0, 1e-9 ); // small ones keep their digits
  for ( const double shape : { 0.7, 4.0, 90.0 } )
  {
    for ( const double share : { 0.025, 0.5, 0.975 } )
    {
      EXPECT_NEAR( gammaShareBelow( shape, gammaQuantile( shape, share ) ), share, 1e-12 );
      EXPECT_NEAR( betaShareBelow( shape, 3.0, betaQuantile( shape, 3.0, share ) ), share, 1e-12 );
    }
  }
}

TEST( Distributions, TheBinomialIsThatOfItsProduct )
{
  for ( const int trials : { 1, 2, 9, 30 } )
  {
    for ( const double probability : { 0.02, 0.29, 0.5, 0.9 } )
    {
      for ( int successes = 0; successes <= trials; ++successes )
      {
        EXPECT_NEAR( binomialProbability( successes, trials, probability ), plainBinomial( successes, trials, probability ), 1e-13 );
        EXPECT_NEAR( binomialAtMost( successes, trials, probability ), plainAtMost( successes, trials, probability ), 1e-12 );
      }
    }
  }
  // What is certain, and what cannot be.
  EXPECT_EQ( binomialProbability( 0, 5, 0.0 ), 1.0 );
  EXPECT_EQ( binomialProbability( 1, 5, 0.0 ), 0.0 );
  EXPECT_EQ( binomialProbability( 5, 5, 1.0 ), 1.0 );
  EXPECT_EQ( binomialProbability( 4, 5, 1.0 ), 0.0 );
}

TEST( RateChange, LimitsAreThoseThatCoinsGive )
{
  // Two coins on one side, none on the other: its share p reaches from where p² is a tail up to 1; one each way, from 2p − p².
  const double tail = 0.025;
  const RateChange both = rateChange( { 0, 300 }, { 2, 100 }, ChangeTestKind::Exact );
  const double least = std::sqrt( tail );
  EXPECT_NEAR( both.lower, least / ( 1.0 - least ) * 3.0, 1e-11 );
  EXPECT_TRUE( std::isinf( both.upper ) && std::isinf( both.ratio ) );
  const RateChange none = rateChange( { 2, 300 }, { 0, 100 }, ChangeTestKind::Exact );
  EXPECT_EQ( none.ratio, 0.0 );
  EXPECT_NEAR( none.upper, ( 1.0 - least ) / least * 3.0, 1e-9 );
  const RateChange each = rateChange( { 1, 300 }, { 1, 100 }, ChangeTestKind::Exact, 0.9 );
  EXPECT_EQ( each.ratio, 3.0 );
  const double low = 1.0 - std::sqrt( 0.95 );
  EXPECT_NEAR( each.lower, low / ( 1.0 - low ) * 3.0, 1e-11 );
  EXPECT_NEAR( each.upper, ( 1.0 - low ) / low * 3.0, 1e-8 );
  // Nothing said, a period has no cases and a base of 1.
  EXPECT_NEAR( rateChange( {}, { 5, 1 }, ChangeTestKind::Exact ).p, 0.0625, 1e-12 );
}

TEST( RateChange, TheMiddlePIsTwiceTheSmallerTail )
{
  for ( const auto &[earlier, later, share] :
    { std::tuple( 3, 9, 0.5 ), std::tuple( 9, 3, 0.5 ), std::tuple( 4, 2, 0.2 ), std::tuple( 1, 0, 0.25 ) } )
  {
    const int trials = earlier + later;
    const double half = plainBinomial( later, trials, share ) / 2.0;
    const double below = plainAtMost( later - 1, trials, share ) + half;
    const double p = 2.0 * std::min( below, 1.0 - below );
    EXPECT_NEAR( rateChange( { double( earlier ), 1.0 - share }, { double( later ), share }, ChangeTestKind::MidP ).p, p, 1e-12 );
  }
}

TEST( RateChange, WithoutCasesOrABaseThereIsNoRatio )
{
  const double infinity = std::numeric_limits<double>::infinity();
  const RateChange empty = rateChange( { 0, 100 }, { 0, 100 }, ChangeTestKind::MidP );
  EXPECT_TRUE( std::isnan( empty.ratio ) );
  EXPECT_EQ( empty.lower, 0.0 );
  EXPECT_EQ( empty.upper, infinity );
  EXPECT_EQ( empty.p, 1.0 );
  for ( const CountAndBase &wrong : { CountAndBase{ infinity, 1 }, CountAndBase{ 2.5, 1 }, CountAndBase{ -1, 1 }, CountAndBase{ 1, 0 },
          CountAndBase{ 1, -1 }, CountAndBase{ 1, infinity } } )
  {
    for ( const RateChange &change :
      { rateChange( wrong, { 5, 1 }, ChangeTestKind::Exact ), rateChange( { 5, 1 }, wrong, ChangeTestKind::Exact ) } )
      EXPECT_TRUE( std::isnan( change.ratio ) && std::isnan( change.lower ) && std::isnan( change.upper ) && std::isnan( change.p ) );
  }
}

TEST( FalseDiscovery, TheAdjustedPAreTheLeastOfThoseFromItsPlaceOn )
{
  const std::vector<double> p{ 0.2, 0.001, 0.9, 0.04, 0.04, 0.03 };
  const std::vector<double> adjusted = falseDiscoveryAdjusted( p );
  for ( std::size_t i = 0; i < p.size(); ++i )
  {
    double least = 1.0;
    for ( const double other : p )
    {
      const auto upTo = std::count_if( p.begin(), p.end(), [other]( double each ) { return each <= other; } );
      if ( other >= p[i] )
        least = std::min( least, other * 6.0 / static_cast<double>( upTo ) );
    }
    EXPECT_DOUBLE_EQ( adjusted[i], least ) << i;
  }
  EXPECT_TRUE( falseDiscoveryAdjusted( {} ).empty() );
  EXPECT_EQ( falseDiscoveryAdjusted( std::vector<double>{ 0.3 } ), std::vector<double>{ 0.3 } );
}

TEST( SmallAreaRates, LimitsAreThoseOfAnyConfidence )
{
  // z = 2, one of four: ( 1/4 + 4/8 ± 2 √( 3/64 + 1/16 ) ) / 2
  EXPECT_NEAR( wilsonInterval( 1, 4, 2.0 ).lower, ( 0.75 - 2.0 * std::sqrt( 7.0 / 64.0 ) ) / 2.0, 1e-15 );
  EXPECT_NEAR( wilsonInterval( 1, 4, 2.0 ).upper, ( 0.75 + 2.0 * std::sqrt( 7.0 / 64.0 ) ) / 2.0, 1e-15 );
  const double infinity = std::numeric_limits<double>::infinity();
  for ( const auto &[cases, people] : { std::pair( -1.0, 10.0 ), std::pair( 11.0, 10.0 ), std::pair( 0.0, 0.0 ), std::pair( 0.0, -1.0 ),
          std::pair( 1.0, infinity ), std::pair( infinity, infinity ) } )
    EXPECT_TRUE( std::isnan( wilsonInterval( cases, people ).lower ) && std::isnan( wilsonInterval( cases, people ).upper ) );
  EXPECT_EQ( wilsonInterval( 0, 7 ).lower, 0.0 );
  // Half of chi square as tabulated, 90 %: 5 % at 20 and 95 % at 22 degrees of freedom are 10.851 and 33.924.
  EXPECT_NEAR( poissonInterval( 10, 0.9 ).lower, 10.851 / 2.0, 0.0003 );
  EXPECT_NEAR( poissonInterval( 10, 0.9 ).upper, 33.924 / 2.0, 0.0003 );
  EXPECT_EQ( poissonInterval( 0, 0.9 ).lower, 0.0 );
  EXPECT_NEAR( poissonInterval( 0, 0.9 ).upper, -std::log( 0.05 ), 1e-12 );
  EXPECT_TRUE( std::isnan( poissonInterval( infinity ).upper ) );
}
