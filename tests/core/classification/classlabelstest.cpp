#include "classification/classlabels.h"

#include "samples.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  LegendWording german()
  {
    LegendWording wording;
    wording.below = "unter %1";
    wording.fromToBelow = "%1 bis unter %2";
    wording.fromTo = "%1 bis %2";
    wording.andMore = "%1 und mehr";
    wording.upTo = "bis %1";
    wording.overTo = "über %1 bis %2";
    wording.overToBelow = "über %1 bis unter %2";
    wording.over = "über %1";
    wording.allValues = "alle Werte";
    wording.suppressed = "Geheimhaltung";
    wording.noData = "keine Angabe";
    wording.notRated = "nicht bewertet";
    wording.decimalMark = ",";
    wording.groupMark = ".";
    return wording;
  }

  std::vector<std::string> labels( std::span<const double> values, const ClassificationOptions &options )
  {
    const Classification classes = classify( values, {}, options );
    std::vector<std::string> texts;
    for ( std::size_t i = 1; i <= classes.classes.size(); ++i )
      texts.push_back( classLabel( classes, static_cast<int>( i ), german() ) );
    return texts;
  }

  ClassificationOptions fixedAt( std::vector<double> limits, LimitRule rule = LimitRule::LowerClosed )
  {
    ClassificationOptions options;
    options.method = ClassificationMethod::Fixed;
    options.fixedLimits = std::move( limits );
    options.limitRule = rule;
    options.centre = 0.0;
    return options;
  }
}

TEST( ClassLabels, ReadLikeTheLegendsOfGermanOfficialMaps )
{
  EXPECT_THAT( labels( std::vector<double>{ 1, 30 }, fixedAt( { 5, 7.5, 20 } ) ),
    ElementsAre( "unter 5,0", "5,0 bis unter 7,5", "7,5 bis unter 20,0", "20,0 und mehr" ) );
}

TEST( ClassLabels, SayWhereAValueOnALimitBelongs )
{
  const std::vector<double> values{ -3, 3 };
  EXPECT_THAT( labels( values, fixedAt( { -1, 1 }, LimitRule::UpperClosed ) ), ElementsAre( "bis -1", "über -1 bis 1", "über 1" ) );
  EXPECT_THAT( labels( values, fixedAt( { -1, 1, 1.5 }, LimitRule::ClosedTowardsCentre ) ),
    ElementsAre( "unter -1,0", "-1,0 bis 1,0", "über 1,0 bis 1,5", "über 1,5" ) );
}

TEST( ClassLabels, WhatHasNoClassHasItsOwnWords )
{
  const Classification classes = classify( std::vector<double>{ 1, 2 }, {}, fixedAt( { 2 } ) );
  EXPECT_EQ( classLabel( classes, suppressedClassId, german() ), "Geheimhaltung" );
  EXPECT_EQ( classLabel( classes, noDataClassId, german() ), "keine Angabe" );
  EXPECT_EQ( classLabel( classes, notRatedClassId, german() ), "nicht bewertet" );
}

TEST( ClassLabels, ASingleClassHoldsAllValuesAndIsNamedByTheirOneNumberWhereTheyAreEqual )
{
  ClassificationOptions options;
  options.method = ClassificationMethod::Quantile;
  EXPECT_THAT( labels( std::vector<double>{ 7.5, 7.5 }, options ), ElementsAre( "7,5" ) );
  EXPECT_THAT( labels( std::vector<double>{ 0.1 + 0.2, 0.3 }, options ), ElementsAre( "0,3" ) );
  EXPECT_THAT( labels( std::vector<double>{ -1.15 }, options ), ElementsAre( "-1,15" ) );
  options.decimals = 1;
  EXPECT_THAT( labels( std::vector<double>{ 0, 0, 0 }, options ), ElementsAre( "0,0" ) );
  EXPECT_THAT( labels( std::vector<double>{ 7.25, 7.25 }, options ), ElementsAre( "7,25" ) ); // never a number that no area has
  options.decimals.reset();
  options.classCount = 1;
  EXPECT_THAT( labels( std::vector<double>{ 4, 5 }, options ), ElementsAre( "alle Werte" ) );
}

TEST( ClassLabels, ThousandsAreGroupedAsInAllOtherTexts )
{
  EXPECT_EQ( formattedNumber( 999, 0, german() ), "999" );
  EXPECT_EQ( formattedNumber( 999.95, 1, german() ), "1.000,0" ); // the figure that is written counts
  EXPECT_EQ( formattedNumber( 1000, 0, german() ), "1.000" );
  EXPECT_EQ( formattedNumber( 10000, 0, german() ), "10.000" );
  EXPECT_EQ( formattedNumber( -1234567.891, 2, german() ), "-1.234.567,89" );
}

TEST( ClassLabels, NoMinusZero )
{
  EXPECT_EQ( formattedNumber( -0.04, 1, german() ), "0,0" );
}

TEST( ClassLabels, LimitsThatNeedManyDecimalsAreShortenedAsLongAsEveryValueIsWhereTheLabelSays )
{
  ClassificationOptions options;
  options.method = ClassificationMethod::EqualInterval;
  options.classCount = 3;
  EXPECT_THAT( labels( std::vector<double>{ 0, 5, 10 }, options ), ElementsAre( "unter 3", "3 bis unter 7", "7 und mehr" ) );
  EXPECT_THAT( labels( std::vector<double>{ 0, 3.1, 5, 10 }, options ), ElementsAre( "unter 3,3", "3,3 bis unter 6,7", "6,7 und mehr" ) );
  options.decimals = 2;
  EXPECT_THAT( labels( std::vector<double>{ 0, 5, 10 }, options ), ElementsAre( "unter 3,33", "3,33 bis unter 6,67", "6,67 und mehr" ) );
}

TEST( ClassLabels, LimitsOfAnotherPeriodAreShortenedAsComputedOnesAre )
{
  ClassificationOptions options;
  options.method = ClassificationMethod::Fixed;
  options.fixedLimits = { 4.123456789, 8.987654321 };
  const std::vector<double> values{ 1.0, 5.0, 10.0 };
  EXPECT_EQ( classify( values, {}, options ).labelDecimals, 9 );
  options.limitsOfAnotherPeriod = true;
  EXPECT_EQ( classify( values, {}, options ).labelDecimals, 0 );
}

namespace
{
  ClassificationOptions methodWith( ClassificationMethod method, int classCount, LimitRule rule = LimitRule::LowerClosed )
  {
    ClassificationOptions options;
    options.method = method;
    options.classCount = classCount;
    options.limitRule = rule;
    return options;
  }

  //! Decimals of the shortest number within ( below, above ], or [ below, above ), found by trying them all.
  int fewestDecimals( double below, double above, bool upperClosed )
  {
    for ( int decimals = 0; decimals < 15; ++decimals )
    {
      const double unit = std::pow( 10.0, decimals );
      for ( double multiple = std::floor( below * unit ) - 1.0; multiple / unit <= above; ++multiple )
      {
        const double number = multiple / unit;
        if ( upperClosed ? below <= number && number < above : below < number && number <= above )
          return decimals;
      }
    }
    return 15;
  }

  int decimalsIn( double number )
  {
    for ( int decimals = 0; decimals < 15; ++decimals )
    {
      const double unit = std::pow( 10.0, decimals );
      if ( std::round( number * unit ) / unit == number )
        return decimals;
    }
    return 15;
  }
}

TEST( ClassLabels, QuantilesAreLabelledWithTheShortestNumbersThatDivideTheSameAreas )
{
  const std::vector<double> values{ 0.147149, 2.30808, 2.5103111156, 3.335031, 3.4061497049, 4.616465, 4.973690, 7.247557, 7.632640,
    15.36812 };
  EXPECT_THAT( labels( values, methodWith( ClassificationMethod::Quantile, 5 ) ),
    ElementsAre( "unter 2,5", "2,5 bis unter 3,4", "3,4 bis unter 4,8", "4,8 bis unter 7,3", "7,3 und mehr" ) );
  EXPECT_THAT(
    classify( values, {}, methodWith( ClassificationMethod::Quantile, 5 ) ).classIds, ElementsAre( 1, 1, 2, 2, 3, 3, 4, 4, 5, 5 ) );
}

TEST( ClassLabels, NoLimitBetweenValuesIsLongerThanItNeedsToBe )
{
  for ( const SmallSample &sample : randomSmallSamples( 150 ) )
  {
    SCOPED_TRACE( sample );
    for ( const ClassificationMethod method : { ClassificationMethod::Quantile, ClassificationMethod::NaturalBreaks,
            ClassificationMethod::MaximumBreaks, ClassificationMethod::BoxPlot } )
    {
      for ( const LimitRule rule : { LimitRule::LowerClosed, LimitRule::UpperClosed } )
      {
        std::vector<double> values = sample.values;
        for ( double &value : values )
          value *= 0.0713;
        const Classification classes = classify( values, {}, methodWith( method, sample.classCount, rule ) );
        for ( std::size_t i = 0; i < classes.limits.size(); ++i )
        {
          const ValueClass &below = classes.classes[i];
          const ValueClass &above = classes.classes[i + 1];
          const double printed = classes.printedLimits[i];
          if ( i > 0 )
          {
            EXPECT_GT( printed, classes.printedLimits[i - 1] );
          }
          if ( below.count == 0 || above.count == 0 )
            continue;
          EXPECT_TRUE( rule == LimitRule::UpperClosed ? below.largest <= printed && printed < above.smallest
                                                      : below.largest < printed && printed <= above.smallest );
          EXPECT_LE( decimalsIn( printed ), fewestDecimals( below.largest, above.smallest, rule == LimitRule::UpperClosed ) );
        }
      }
    }
  }
}

TEST( ClassLabels, MultiplesOfTheDeviationStayAsTheyAreWhereTheyAreShort )
{
  const std::vector<double> values{ 2, 4, 4, 4, 5, 5, 7, 9 }; // mean 5, deviation 2
  EXPECT_THAT(
    labels( values, methodWith( ClassificationMethod::StandardDeviation, 3 ) ), ElementsAre( "unter 4", "4 bis unter 6", "6 und mehr" ) );
  EXPECT_THAT( labels( std::vector<double>{ 0, 10 }, methodWith( ClassificationMethod::EqualInterval, 4 ) ),
    ElementsAre( "unter 2,5", "2,5 bis unter 5,0", "5,0 bis unter 7,5", "7,5 und mehr" ) );
}

TEST( ClassLabels, ValuesOfExtremeSizeAreWrittenWithPowers )
{
  std::vector<double> large;
  std::vector<double> small;
  for ( const double value : { 1.15, 2.9, 5.7, 7.0, 9.1 } )
  {
    large.push_back( value * 1e200 );
    small.push_back( value * 1e-18 );
  }
  for ( const ClassificationMethod method : { ClassificationMethod::NaturalBreaks, ClassificationMethod::Quantile,
          ClassificationMethod::EqualInterval, ClassificationMethod::StandardDeviation, ClassificationMethod::HeadTail } )
  {
    SCOPED_TRACE( toString( method ) );
    const Classification ofLarge = classify( large, {}, methodWith( method, 2 ) );
    const Classification ofSmall = classify( small, {}, methodWith( method, 2 ) );
    const Classification usual = classify( std::vector<double>{ 1.15, 2.9, 5.7, 7.0, 9.1 }, {}, methodWith( method, 2 ) );
    EXPECT_EQ( ofLarge.classIds, usual.classIds );
    EXPECT_EQ( ofSmall.classIds, usual.classIds );
    EXPECT_NEAR( ofLarge.goodnessOfFit, usual.goodnessOfFit, 1e-12 );
    EXPECT_NEAR( ofSmall.goodnessOfFit, usual.goodnessOfFit, 1e-12 );
    EXPECT_TRUE( std::isfinite( ofLarge.withinSumOfSquares ) );
  }
  EXPECT_THAT(
    labels( large, methodWith( ClassificationMethod::NaturalBreaks, 2 ) ), ElementsAre( "unter 4·10^200", "4·10^200 und mehr" ) );
  EXPECT_THAT(
    labels( small, methodWith( ClassificationMethod::NaturalBreaks, 2 ) ), ElementsAre( "unter 4·10^-18", "4·10^-18 und mehr" ) );
  EXPECT_THAT( labels( small, fixedAt( { 2.9e-18, 7e-18 } ) ),
    ElementsAre( "unter 2,9·10^-18", "2,9·10^-18 bis unter 7,0·10^-18", "7,0·10^-18 und mehr" ) );
}
