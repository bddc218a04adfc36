// Methods of limits where one rule gives way to the next.
#include "classification/limitmethods.h"

#include "methodoptions.h"
#include "classification/deviationclasses.h"
#include "classification/doubledouble.h"
#include "classification/naturalbreaks.h"
#include "classification/principalcomponents.h"
#include "classification/readablelimits.h"
#include "findings/classificationcodes.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;
using testing::DoubleEq;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{
  std::vector<double> upTo( double largest )
  {
    return { 0.0, largest };
  }

  Finding refusal( const std::vector<double> &values, const ClassificationOptions &options )
  {
    try
    {
      classify( values, {}, options );
    }
    catch ( const InputError &error )
    {
      return error.finding();
    }
    return Finding( codes::limitsMissing );
  }
}

// R's pretty() with high.u.bias 1.5: from 1.4 on 2, from 2.8 on 5, from 7 on 10.
TEST( PrettyLimits, ChangeTheirUnitWhereRDoes )
{
  EXPECT_THAT( prettyLimits( upTo( 5 * 1.39 ), 5 ), ElementsAre( 1, 2, 3, 4, 5, 6 ) );
  EXPECT_THAT( prettyLimits( upTo( 5 * 1.41 ), 5 ), ElementsAre( 2, 4, 6 ) );
  EXPECT_THAT( prettyLimits( upTo( 5 * 2.79 ), 5 ), ElementsAre( 2, 4, 6, 8, 10, 12 ) );
  EXPECT_THAT( prettyLimits( upTo( 5 * 2.81 ), 5 ), ElementsAre( 5, 10 ) );
  EXPECT_THAT( prettyLimits( upTo( 5 * 6.99 ), 5 ), ElementsAre( 5, 10, 15, 20, 25, 30 ) );
  EXPECT_THAT( prettyLimits( upTo( 5 * 7.01 ), 5 ), ElementsAre( 10, 20, 30 ) );
}

TEST( PrettyLimits, BelowOneAreTheDecimalNumbersThemselves )
{
  EXPECT_THAT( prettyLimits( upTo( 2.9 ), 5 ), ElementsAre( 0.5, 1.0, 1.5, 2.0, 2.5 ) );
  EXPECT_THAT( prettyLimits( upTo( 0.75 ), 5 ), ElementsAre( 0.2, 0.4, 0.6 ) );
  EXPECT_THAT( prettyLimits( std::vector<double>{ -0.3, 0.31 }, 5 ), ElementsAre( -0.2, -0.1, 0.0, 0.1, 0.2, 0.3 ) );
  EXPECT_THAT( prettyLimits( std::vector<double>{ 4, 4 }, 5 ), IsEmpty() );
  EXPECT_THAT( prettyLimits( upTo( 4 ), 4 ), ElementsAre( 1, 2, 3 ) ); // neither end
}

TEST( HeadTailLimits, StopWhereTheHeadIsNoSmallPart )
{
  // The mean of all is 4, three of ten lie above; of these, 6, 7 and 16.3, the mean is 9.76…: one of three; a single one has no head.
  const std::vector<double> values{ 1, 1, 1, 1, 2, 2.7, 2, 6, 7, 16.3 };
  std::vector<double> sorted = values;
  std::sort( sorted.begin(), sorted.end() );
  EXPECT_THAT( headTailLimits( sorted, 0.4 ), ElementsAre( DoubleEq( 4.0 ), DoubleEq( 29.3 / 3.0 ) ) );
  EXPECT_THAT( headTailLimits( sorted, 0.3 ), ElementsAre( DoubleEq( 4.0 ), DoubleEq( 29.3 / 3.0 ) ) ); // exactly so many go on
  EXPECT_THAT( headTailLimits( sorted, 0.29 ), ElementsAre( DoubleEq( 4.0 ) ) );
}

TEST( MaximumBreaks, LieInTheMiddleOfTheWidestGaps )
{
  EXPECT_THAT( maximumBreaksLimits( std::vector<double>{ 0, 1, 10, 11, 30 }, 3 ), ElementsAre( 5.5, 20.5 ) );
  EXPECT_THAT( maximumBreaksLimits( std::vector<double>{ 0, 2, 4, 6 }, 2 ), ElementsAre( 1.0 ) ); // of equally wide ones the lowest
  ClassificationOptions options = methodWith( ClassificationMethod::MaximumBreaks, 3 );
  EXPECT_THAT( classify( std::vector<double>{ 30, 0, 11, 1, 10 }, {}, options ).limits, ElementsAre( 5.5, 20.5 ) );
}

TEST( DeviationLimits, UsualMultiplesLieEvenlyAroundTheMean )
{
  EXPECT_THAT( usualDeviationMultiples( 5 ), ElementsAre( -1.5, -0.5, 0.5, 1.5 ) );
  EXPECT_THAT( usualDeviationMultiples( 4 ), ElementsAre( -1, 0, 1 ) );
  EXPECT_THAT( deviationLimits( 10, 2, std::vector<double>{ -1, 0.5 } ), ElementsAre( 8, 11 ) );
  EXPECT_THAT( deviationLimits( 10, 0, std::vector<double>{ -1, 0.5 } ), IsEmpty() );
}

TEST( BoxPlotLimits, AreQuartilesAndFences )
{
  EXPECT_THAT( boxPlotLimits( std::vector<double>{ 1, 2, 3, 4, 5 } ), ElementsAre( -1, 2, 3, 4, 7 ) );
}

TEST( NaturalBreaks, TheirSumOfSquaresIsThatOfTheClasses )
{
  const std::vector<double> values{ 1, 2, 2, 9, 10, 30 };
  EXPECT_NEAR( naturalBreaks( values, 1 ).withinSumOfSquares, 64 + 49 + 49 + 0 + 1 + 441, 1e-9 ); // the mean is 9
  EXPECT_NEAR( naturalBreaks( values, 3 ).withinSumOfSquares, 2.0 / 3.0 + 0.5, 1e-12 );
  EXPECT_NEAR( naturalBreaks( values, 5 ).withinSumOfSquares, 0.0, 1e-12 );
  EXPECT_THAT( naturalBreaks( values, 3 ).inner, ElementsAre( 9, 30 ) );
  EXPECT_THAT( naturalBreaks( values, 3 ).largest, ElementsAre( 2, 10, 30 ) );
}

TEST( Classification, ARoundedLimitClosedAboveIsTheLowerValueWhereOnlyThatSeparates )
{
  ClassificationOptions options = methodWith( ClassificationMethod::NaturalBreaks, 2 );
  options.limitRule = LimitRule::UpperClosed;
  options.decimals = 0;
  const Classification classes = classify( std::vector<double>{ 1, 1, 2, 2 }, {}, options );
  EXPECT_THAT( classes.limits, ElementsAre( 1.0 ) );
  EXPECT_THAT( classes.classIds, ElementsAre( 1, 1, 2, 2 ) );
}

TEST( Classification, OfTwoEquallyGoodDivisionsAroundZeroTheGainsHaveTheMoreClasses )
{
  ClassificationOptions options = methodWith( ClassificationMethod::NaturalBreaks, 3 );
  options.zeroIsLimit = true;
  EXPECT_THAT( classify( std::vector<double>{ -3, -1, 1, 3 }, {}, options ).limits, ElementsAre( 0, 2 ) );
  options.classCount = 2;
  EXPECT_THAT( classify( std::vector<double>{ -1, 1, 9, 10 }, {}, options ).limits, ElementsAre( 0 ) );
}

TEST( Classification, AThousandClassesAreAllowedAndNoMore )
{
  EXPECT_THAT(
    classify( std::vector<double>{ 1, 2 }, {}, methodWith( ClassificationMethod::EqualInterval, 1000 ) ).classIds, ElementsAre( 1, 1000 ) );
  EXPECT_EQ(
    refusal( { 1, 2 }, methodWith( ClassificationMethod::EqualInterval, 1001 ) ), Finding( codes::classCountOutOfRange, { "1001" } ) );
  EXPECT_EQ( refusal( { 1, 2 }, methodWith( ClassificationMethod::EqualInterval, 0 ) ), Finding( codes::classCountOutOfRange, { "0" } ) );
}

TEST( Classification, ProbabilitiesAndMultiplesOfOnesOwnAscendAndAreNumbers )
{
  ClassificationOptions quantiles = methodWith( ClassificationMethod::Quantile, 5 );
  quantiles.probabilities = { 0.25, 0.5 };
  EXPECT_THAT( classify( std::vector<double>{ 1, 2, 3, 4, 5 }, {}, quantiles ).limits, ElementsAre( 2, 3 ) );
  for ( const std::vector<double> &wrong :
    std::vector<std::vector<double>>{ { 0.0, 0.5 }, { 0.5, 1.0 }, { 0.5, 0.25 }, { std::nan( "" ) } } )
  {
    quantiles.probabilities = wrong;
    EXPECT_EQ( refusal( { 1, 2, 3 }, quantiles ), Finding( codes::probabilitiesNotValid ) );
  }
  ClassificationOptions deviations = methodWith( ClassificationMethod::StandardDeviation, 5 );
  for ( const std::vector<double> &wrong : std::vector<std::vector<double>>{ { 1.0, 0.0 }, { 0.0, HUGE_VAL } } )
  {
    deviations.deviationMultiples = wrong;
    EXPECT_EQ( refusal( { 1, 2, 3 }, deviations ), Finding( codes::multiplesNotAscending ) );
  }
}

TEST( Classification, InfiniteValuesAreCountedAndTheFirstIsNamed )
{
  EXPECT_EQ( refusal( { 1, HUGE_VAL, 2, -HUGE_VAL }, methodWith( ClassificationMethod::Quantile, 3 ) ),
    Finding( codes::valuesInfinite, { "2", "2" } ) );
}

TEST( DeviationClasses, EachSideHasItsTwoClasses )
{
  std::vector<double> values;
  for ( int i = -10; i <= 10; ++i )
    values.push_back( 8.7 + 0.57 * i );
  const DeviationClasses classes = deviationClasses( values, {}, 8.7, 2 );
  std::vector<int> found( 6, 0 );
  for ( int i = -10; i <= 10; ++i )
  {
    const int id = classes.classIds[static_cast<std::size_t>( i + 10 )];
    const double distance = 0.57 * std::abs( i );
    const int side = i < 0 ? -1 : 1;
    EXPECT_EQ( id, distance <= classes.near + 1e-9 ? 3 : distance <= classes.far + 1e-9 ? 3 + side : 3 + 2 * side );
    ++found[static_cast<std::size_t>( id )];
  }
  EXPECT_THAT( found, ElementsAre( 0, testing::Gt( 0 ), testing::Gt( 0 ), testing::Gt( 0 ), testing::Gt( 0 ), testing::Gt( 0 ) ) );
}

TEST( ReadableLimits, OfTwoEquallyNearNumbersTheLowerOneIsTaken )
{
  const std::vector<double> sorted{ 1, 4 };
  EXPECT_THAT( readableLimits( { 2.5 }, sorted, methodWith( ClassificationMethod::Quantile, 2 ), 0 ), ElementsAre( 2 ) );
}

TEST( ReadableLimits, StatementsOfLargeNumbersKeepThreeDigits )
{
  const ClassificationOptions options = methodWith( ClassificationMethod::StandardDeviation, 3 );
  const std::vector<double> sorted{ 1, 500000 };
  EXPECT_THAT( readableLimits( { 123456.78912, 234567.89123 }, sorted, options, 0 ), ElementsAre( 123000, 235000 ) );
  const std::vector<double> smaller{ 1, 50000 };
  EXPECT_THAT( readableLimits( { 12345.678912, 23456.789123 }, smaller, options, 0 ), ElementsAre( 12346, 23457 ) );
}

TEST( PrincipalComponents, WhereLoadingsCancelOutTheFirstIsPositive )
{
  const PrincipalComponents components = principalComponents( std::vector<std::vector<double>>{ { 1, 2, 3, 4 }, { 8, 6, 4, 2 } } );
  EXPECT_NEAR( components.loadings[0][0], std::sqrt( 0.5 ), 1e-12 );
  EXPECT_NEAR( components.loadings[0][1], -std::sqrt( 0.5 ), 1e-12 );
}

TEST( DoubleDouble, QuotientsHaveTwiceTheDigits )
{
  for ( const double divisor : { 3.0, 7.0, 11.0, 1.1 } )
  {
    const DoubleDouble rest = ( DoubleDouble( 1.0 ) / DoubleDouble( divisor ) ) * DoubleDouble( divisor ) - DoubleDouble( 1.0 );
    EXPECT_LT( std::abs( static_cast<double>( rest ) ), 1e-30 );
    const DoubleDouble sum = DoubleDouble( 1.0 ) / DoubleDouble( divisor ) + DoubleDouble( 1e-20 );
    EXPECT_NEAR( static_cast<double>( sum - DoubleDouble( 1.0 ) / DoubleDouble( divisor ) ), 1e-20, 1e-30 );
  }
}

TEST( Classification, LabelsOfWholeNumbersHaveNoDecimals )
{
  ClassificationOptions options = methodWith( ClassificationMethod::NaturalBreaks, 2 );
  options.decimals = 0;
  EXPECT_EQ( classify( std::vector<double>{ 1, 2, 8, 9 }, {}, options ).labelDecimals, 0 );
}

TEST( ReadableLimits, LimitsBetweenValuesAreAsShortAsTheirGapAllows )
{
  const std::vector<double> sorted{ 10000000, 15000000 };
  EXPECT_THAT( readableLimits( { 12345678.3 }, sorted, methodWith( ClassificationMethod::Quantile, 2 ), 0 ), ElementsAre( 12000000 ) );
  const std::vector<double> near{ 1.23, 1.25 };
  EXPECT_THAT( readableLimits( { 1.2345678 }, near, methodWith( ClassificationMethod::Quantile, 2 ), 0 ), ElementsAre( 1.24 ) );
}

TEST( ReadableLimits, PowersStandBehindExtremeSizesOnly )
{
  for ( const double plain : { 0.0, 1e-6, 0.5, 1.0, 9.9e14 } )
    EXPECT_EQ( powerForLabels( plain ), 0 ) << plain;
  EXPECT_EQ( powerForLabels( 9.9e-7 ), -7 );
  EXPECT_EQ( powerForLabels( 1e15 ), 15 );
  EXPECT_EQ( powerForLabels( 3.1e200 ), 200 );
}

// The next centre is the likelier the farther it lies from the others (Arthur and Vassilvitskii 2007): most starts meet every one of five
// groups, whatever the unit.
