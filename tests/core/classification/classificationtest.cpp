#include "classification/classification.h"

#include "methodoptions.h"
#include "samples.h"
#include "findings/classificationcodes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  constexpr ClassificationMethod allMethods[]{ ClassificationMethod::Fixed, ClassificationMethod::Quantile,
    ClassificationMethod::EqualInterval, ClassificationMethod::Pretty, ClassificationMethod::StandardDeviation,
    ClassificationMethod::NaturalBreaks, ClassificationMethod::HeadTail, ClassificationMethod::Geometric,
    ClassificationMethod::MaximumBreaks, ClassificationMethod::BoxPlot, ClassificationMethod::NestedMeans };

  std::string errorCode( std::span<const double> values, const ClassificationOptions &options )
  {
    try
    {
      classify( values, {}, options );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( Classification, AValueOnALimitBelongsToTheClassAboveAndTheLastClassIsClosed )
{
  const std::vector<double> values{ 1, 5, 7.4999, 7.5, 10, 12 };
  const Classification classes = classify( values, {}, fixedAt( { 5, 7.5, 10 } ) );
  EXPECT_THAT( classes.classIds, ElementsAre( 1, 2, 2, 3, 4, 4 ) );
  EXPECT_EQ( classes.classes.front().lower, 1.0 );
  EXPECT_EQ( classes.classes.back().upper, 12.0 );
  EXPECT_TRUE( classes.classes.back().upperClosed );
  EXPECT_FALSE( classes.classes.front().upperClosed );
}

TEST( Classification, TheOtherRulesForLimitsAreThoseOfTheMonitorsThatUseThem )
{
  const std::vector<double> values{ -1, 1, 1.5, -1.0001, 1.0001, 1.5001 };
  EXPECT_THAT( classify( values, {}, fixedAt( { -1, 1, 1.5 }, LimitRule::UpperClosed ) ).classIds, ElementsAre( 1, 2, 3, 1, 3, 4 ) );
  ClassificationOptions towardsCentre = fixedAt( { -1, 1, 1.5 }, LimitRule::ClosedTowardsCentre );
  towardsCentre.centre = 0.0;
  EXPECT_THAT( classify( values, {}, towardsCentre ).classIds, ElementsAre( 2, 2, 3, 1, 3, 4 ) );
}

TEST( Classification, AValueWithAStatusNeverGetsAClass )
{
  using S = ObservationStatus;
  const std::vector<S> statuses{ S::Value, S::ZeroRounded, S::Nothing, S::Nothing, S::Secret, S::Suppressed, S::Uncertain, S::Blocked,
    S::Later, S::Missing, S::NoTerritory, S::Value };
  const std::vector<double> values{ 8, 0, 0, none, 3, 3, 3, 3, 3, 3, 3, none };
  const Classification classes = classify( values, statuses, fixedAt( { 5 } ) );
  EXPECT_THAT( classes.classIds, ElementsAre( 2, 1, 1, -2, -1, -1, -3, -3, -2, -2, -2, -2 ) );
  EXPECT_EQ( classes.suppressed, 2u );
  EXPECT_EQ( classes.notRated, 2u );
  EXPECT_EQ( classes.noData, 5u );
  EXPECT_THAT( classes.classes, ElementsAre( testing::Field( &ValueClass::count, 2u ), testing::Field( &ValueClass::count, 1u ) ) );
}

TEST( Classification, EveryValueIsInTheClassWhoseLimitsEncloseIt )
{
  for ( const SmallSample &sample : randomSmallSamples( 200 ) )
  {
    SCOPED_TRACE( sample );
    for ( const ClassificationMethod method : allMethods )
    {
      if ( method == ClassificationMethod::Geometric && *std::min_element( sample.values.begin(), sample.values.end() ) <= 0.0 )
        continue;
      for ( const LimitRule rule : { LimitRule::LowerClosed, LimitRule::UpperClosed, LimitRule::ClosedTowardsCentre } )
      {
        SCOPED_TRACE( toString( method ) );
        ClassificationOptions options = methodWith( method, sample.classCount );
        options.fixedLimits = { -0.5, 0.25, 1.0 };
        options.limitRule = rule;
        if ( sample.seed % 2 )
          options.decimals = 1;
        if ( rule == LimitRule::ClosedTowardsCentre )
          options.centre = 0.5;
        const Classification classes = classify( sample.values, {}, options );
        ASSERT_EQ( classes.classes.size(), classes.limits.size() + 1 );
        std::size_t counted = 0;
        for ( const ValueClass &valueClass : classes.classes )
          counted += valueClass.count;
        EXPECT_EQ( counted, sample.values.size() );
        for ( std::size_t i = 0; i < sample.values.size(); ++i )
        {
          const ValueClass &own = classes.classes.at( static_cast<std::size_t>( classes.classIds[i] - 1 ) );
          const double value = sample.values[i];
          EXPECT_TRUE( own.lowerClosed ? own.lower <= value : own.lower < value );
          EXPECT_TRUE( own.upperClosed ? value <= own.upper : value < own.upper );
        }
      }
    }
  }
}

TEST( Classification, TheOrderOfTheAreasChangesNothing )
{
  for ( const SmallSample &sample : randomSmallSamples( 100 ) )
  {
    SCOPED_TRACE( sample );
    for ( const ClassificationMethod method : { ClassificationMethod::Quantile, ClassificationMethod::NaturalBreaks,
            ClassificationMethod::StandardDeviation, ClassificationMethod::HeadTail } )
    {
      const Classification classes = classify( sample.values, {}, methodWith( method, sample.classCount ) );
      std::vector<double> reversed( sample.values.rbegin(), sample.values.rend() );
      const Classification again = classify( reversed, {}, methodWith( method, sample.classCount ) );
      EXPECT_EQ( classes.limits, again.limits );
      EXPECT_EQ( classes.withinSumOfSquares, again.withinSumOfSquares );
      EXPECT_EQ( classes.classIds, std::vector<int>( again.classIds.rbegin(), again.classIds.rend() ) );
    }
  }
}

TEST( Classification, LimitsAreRoundedBeforeAnythingIsClassified )
{
  const std::vector<double> values{ 0, 3.3, 3.33, 3.4, 10 };
  ClassificationOptions options = methodWith( ClassificationMethod::EqualInterval, 3 );
  EXPECT_THAT( classify( values, {}, options ).classIds, ElementsAre( 1, 1, 1, 2, 3 ) );
  options.decimals = 1;
  const Classification rounded = classify( values, {}, options );
  EXPECT_THAT( rounded.limits, ElementsAre( 3.3, 6.7 ) );
  EXPECT_THAT( rounded.classIds, ElementsAre( 1, 2, 2, 2, 3 ) );
  options.decimals = -1;
  EXPECT_THAT( classify( values, {}, options ).limits, ElementsAre( 10.0 ) );
}

TEST( Classification, RoundingKeepsTheNaturalSplitWhereARoundNumberLiesBetween )
{
  const std::vector<double> values{ 1.0, 1.1, 1.94, 1.97, 2.0 };
  ClassificationOptions options = methodWith( ClassificationMethod::NaturalBreaks, 2 );
  options.decimals = 0;
  const Classification classes = classify( values, {}, options );
  EXPECT_THAT( classes.classIds, ElementsAre( 1, 1, 1, 1, 2 ) ); // 2 does not lie between 1.1 and 1.94
  options.decimals = 1;
  EXPECT_THAT( classify( values, {}, options ).classIds, ElementsAre( 1, 1, 2, 2, 2 ) );
}

TEST( Classification, DeviationClassesLieAroundTheMeanOrTheGivenDistrictValue )
{
  const std::vector<double> values{ 2, 4, 4, 4, 5, 5, 7, 9 }; // mean 5, deviation 2
  ClassificationOptions options = methodWith( ClassificationMethod::StandardDeviation, 5 );
  EXPECT_THAT( classify( values, {}, options ).limits, ElementsAre( 2, 4, 6, 8 ) );
  options.centre = 6.0;
  EXPECT_THAT( classify( values, {}, options ).limits, ElementsAre( 3, 5, 7, 9 ) );
  options.deviationMultiples = { -1, 1, 1.5 };
  options.divisor = Divisor::CountMinusOne;
  const double deviation = std::sqrt( 32.0 / 7.0 );
  EXPECT_THAT( classify( values, {}, options ).limits, ElementsAre( 6 - deviation, 6 + deviation, 6 + 1.5 * deviation ) );
}

TEST( Classification, OneSetOfLimitsServesAllYearsOfASeries )
{
  const std::vector<double> thisYear{ 1, 2, 3, 100 };
  ClassificationOptions options = methodWith( ClassificationMethod::EqualInterval, 2 );
  options.seriesValues = { 0, 10, none };
  const Classification classes = classify( thisYear, {}, options );
  EXPECT_THAT( classes.limits, ElementsAre( 5 ) );
  EXPECT_THAT( classes.classIds, ElementsAre( 1, 1, 1, 2 ) );
}

TEST( Classification, FitIsTheShareOfTheSumOfSquaresThatTheClassesExplain )
{
  const std::vector<double> values{ 1, 2, 11, 12 };
  const Classification classes = classify( values, {}, fixedAt( { 5 } ) );
  EXPECT_DOUBLE_EQ( classes.withinSumOfSquares, 1.0 );
  EXPECT_DOUBLE_EQ( classes.goodnessOfFit, 1.0 - 1.0 / 101.0 );
}

TEST( Classification, EmptyClassesStayOrAreMergedAndBothIsSaid )
{
  const std::vector<double> values{ 0, 1, 9, 10 };
  ClassificationOptions options = methodWith( ClassificationMethod::EqualInterval, 5 );
  CollectingReporter kept;
  EXPECT_THAT( classify( values, {}, options, &kept ).classIds, ElementsAre( 1, 1, 5, 5 ) );
  EXPECT_THAT( kept.findings(), ElementsAre( Finding( codes::classesEmpty, { "2, 3, 4" } ) ) );

  options.mergeEmptyClasses = true;
  CollectingReporter merged;
  const Classification classes = classify( values, {}, options, &merged );
  EXPECT_THAT( classes.classIds, ElementsAre( 1, 1, 2, 2 ) );
  EXPECT_THAT( classes.limits, ElementsAre( 2 ) );
  EXPECT_THAT( merged.findings(),
    ElementsAre( Finding( codes::emptyClassesMerged, { "3" } ) ) ); // not that the values allow no more: there are four different ones
}

TEST( Classification, MergingEmptyClassesLeavesNone )
{
  for ( const SmallSample &sample : randomSmallSamples( 200 ) )
  {
    SCOPED_TRACE( sample );
    ClassificationOptions options = methodWith( ClassificationMethod::StandardDeviation, sample.classCount );
    options.mergeEmptyClasses = true;
    for ( const ValueClass &valueClass : classify( sample.values, {}, options ).classes )
      EXPECT_GT( valueClass.count, 0u );
  }
}

TEST( Classification, AConstantColumnIsOneClassAndThatIsSaid )
{
  const std::vector<double> values( 6, 4.2 );
  for ( const ClassificationMethod method : allMethods )
  {
    if ( method == ClassificationMethod::Fixed || method == ClassificationMethod::BoxPlot )
      continue;
    SCOPED_TRACE( toString( method ) );
    CollectingReporter problems;
    const Classification classes = classify( values, {}, methodWith( method, 5 ), &problems );
    EXPECT_THAT( classes.classIds, testing::Each( 1 ) );
    EXPECT_EQ( classes.classes.size(), 1u );
    EXPECT_EQ( classes.goodnessOfFit, 1.0 );
    if ( method != ClassificationMethod::HeadTail && method != ClassificationMethod::NestedMeans && method != ClassificationMethod::Pretty )
    {
      EXPECT_THAT( problems.findings(), testing::Contains( Finding( codes::classesFewerThanAsked, { "1", "5" } ) ) );
    }
  }
}

TEST( Classification, QuantilesOfFewDistinctValuesMakeFewerClasses )
{
  CollectingReporter problems;
  const Classification classes =
    classify( std::vector<double>{ 0, 0, 0, 0, 0, 0, 1, 2 }, {}, methodWith( ClassificationMethod::Quantile, 4 ), &problems );
  EXPECT_THAT( classes.limits, ElementsAre( 0.25 ) );
  EXPECT_THAT( problems.findings(),
    UnorderedElementsAre( Finding( codes::limitsMerged, { "2" } ), Finding( codes::tiesLeaveFewerClasses, { "2", "4", "3" } ) ) );
}

TEST( Classification, ValuesThatDifferByNoiseAloneShareAClassWhateverTheMethod )
{
  const std::vector<double> noisy{ 0.1 + 0.2, 0.3, 0.3, 0.3, 0.5 };
  const std::vector<double> exact{ 0.3, 0.3, 0.3, 0.3, 0.5 };
  for ( const ClassificationMethod method : allMethods )
  {
    for ( const LimitRule rule : { LimitRule::LowerClosed, LimitRule::UpperClosed } )
    {
      SCOPED_TRACE( toString( method ) );
      ClassificationOptions options = methodWith( method, 3 );
      options.fixedLimits = { 0.3, 0.5 };
      options.limitRule = rule;
      const Classification classes = classify( noisy, {}, options );
      EXPECT_EQ( classes.classIds, classify( exact, {}, options ).classIds );
      EXPECT_EQ( classes.classIds[0], classes.classIds[1] );
    }
  }
  EXPECT_EQ( classify( noisy, {}, methodWith( ClassificationMethod::NaturalBreaks, 3 ) ).classes.size(), 2u );
}

TEST( Classification, AFixedLimitHoldsForValuesThatEqualItButForNoise )
{
  // 0.57 · 100 and 0.29 · 100 in binary; a spreadsheet shows 57 and 29.
  const std::vector<double> values{ 56.99999999999999, 28.999999999999996, 7.000000000000001, 14, 55 };
  EXPECT_THAT( classify( values, {}, fixedAt( { 14, 29, 57 } ) ).classIds, ElementsAre( 4, 3, 1, 2, 3 ) );
  EXPECT_THAT( classify( values, {}, fixedAt( { 7, 29, 57 }, LimitRule::UpperClosed ) ).classIds, ElementsAre( 3, 2, 1, 2, 3 ) );
  EXPECT_EQ( classify( values, {}, fixedAt( { 14, 29, 57 } ) ).classes.back().smallest, 57.0 );
  ClassificationOptions towardsCentre = fixedAt( { -1, 1 }, LimitRule::ClosedTowardsCentre );
  towardsCentre.centre = 0.0;
  EXPECT_THAT( classify( std::vector<double>{ -1.0000000000000002, 1.0000000000000002, -1.001, 1.001 }, {}, towardsCentre ).classIds,
    ElementsAre( 2, 2, 1, 3 ) );
}

TEST( Classification, TheUnitOfAColumnChangesNoClass )
{
  for ( const SmallSample &sample : randomSmallSamples( 100 ) )
  {
    SCOPED_TRACE( sample );
    for ( const ClassificationMethod method : allMethods )
    {
      if ( method == ClassificationMethod::Fixed || method == ClassificationMethod::Pretty
        || ( method == ClassificationMethod::Geometric && *std::min_element( sample.values.begin(), sample.values.end() ) <= 0.0 ) )
        continue;
      SCOPED_TRACE( toString( method ) );
      const std::vector<int> ids = classify( sample.values, {}, methodWith( method, sample.classCount ) ).classIds;
      for ( const double factor : { 0.01, 100.0, 1000.0, 0.07 } )
      {
        std::vector<double> scaled = sample.values;
        for ( double &value : scaled )
          value *= factor;
        EXPECT_EQ( classify( scaled, {}, methodWith( method, sample.classCount ) ).classIds, ids ) << factor;
      }
    }
  }
}

TEST( Classification, MoreThanSevenClassesAreWarnedOf )
{
  std::vector<double> values;
  for ( int i = 0; i < 40; ++i )
    values.push_back( i * 0.07 );
  CollectingReporter seven;
  classify( values, {}, methodWith( ClassificationMethod::Quantile, 7 ), &seven );
  EXPECT_THAT( seven.findings(), testing::IsEmpty() );
  CollectingReporter eight;
  classify( values, {}, methodWith( ClassificationMethod::Quantile, 8 ), &eight );
  EXPECT_THAT( eight.findings(), ElementsAre( Finding( codes::manyClasses, { "8" } ) ) );
}

TEST( Classification, OnlyTooFewDifferentValuesAreSaidToAllowNoMoreClasses )
{
  std::vector<double> tied( 250, 1.0 );
  for ( int i = 0; i < 10; ++i )
    tied.push_back( 2.0 + i );
  CollectingReporter ties;
  classify( tied, {}, methodWith( ClassificationMethod::Quantile, 5 ), &ties );
  EXPECT_THAT( ties.findings(), testing::Each( testing::Not( Finding( codes::classesFewerThanAsked, { "1", "5" } ) ) ) );
  EXPECT_THAT( ties.findings(), testing::Contains( testing::Field( &Finding::code, testing::StrEq( "ties_leave_fewer_classes" ) ) ) );
  CollectingReporter few;
  classify( std::vector<double>{ 1, 2, 1, 2 }, {}, methodWith( ClassificationMethod::NaturalBreaks, 5 ), &few );
  EXPECT_THAT( few.findings(), ElementsAre( Finding( codes::classesFewerThanAsked, { "2", "5" } ) ) );
}

TEST( Classification, WhatCannotBeClassifiedIsRefusedWithItsReason )
{
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const std::vector<double> values{ 1, 2, 3 };
  EXPECT_EQ( errorCode( std::vector<double>{ 1, infinity, -infinity }, {} ), "values_infinite" );
  EXPECT_EQ( errorCode( std::vector<double>{ none, none }, {} ), "no_values_to_classify" );
  EXPECT_EQ( errorCode( {}, {} ), "no_values_to_classify" );
  EXPECT_EQ( errorCode( values, fixedAt( {} ) ), "limits_missing" );
  EXPECT_EQ( errorCode( values, fixedAt( { 3, 2 } ) ), "limits_not_ascending" );
  EXPECT_EQ( errorCode( values, fixedAt( { 2, 2 } ) ), "limits_not_ascending" );
  EXPECT_EQ( errorCode( values, fixedAt( { 2, infinity } ) ), "limit_not_finite" );
  EXPECT_EQ( errorCode( values, methodWith( ClassificationMethod::Quantile, 0 ) ), "class_count_out_of_range" );
  EXPECT_EQ(
    errorCode( std::vector<double>{ 0, 1 }, methodWith( ClassificationMethod::Geometric, 3 ) ), "geometric_needs_positive_values" );
  EXPECT_EQ( errorCode( values, fixedAt( { 2 }, LimitRule::ClosedTowardsCentre ) ), "centre_missing" );
}

TEST( Classification, FixedLimitsServeAPeriodWithoutValuesToo )
{
  const Classification classes = classify( std::vector<double>{ none, none }, {}, fixedAt( { 5, 10 } ) );
  EXPECT_THAT( classes.classIds, ElementsAre( -2, -2 ) );
  EXPECT_EQ( classes.classes.size(), 3u );
}

TEST( Classification, MethodsAreFoundByTheirNames )
{
  for ( const ClassificationMethod method : allMethods )
    EXPECT_EQ( classificationMethodFromString( toString( method ) ), method );
  EXPECT_FALSE( classificationMethodFromString( "jenks" ) );
}
