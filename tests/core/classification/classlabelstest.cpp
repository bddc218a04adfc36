#include "classification/classlabels.h"

#include <gmock/gmock.h>

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

TEST( ClassLabels, ASingleClassHoldsAllValues )
{
  ClassificationOptions options;
  options.method = ClassificationMethod::Quantile;
  EXPECT_THAT( labels( std::vector<double>{ 4, 4 }, options ), ElementsAre( "alle Werte" ) );
}

TEST( ClassLabels, ThousandsAreGroupedFromTenThousandOn )
{
  EXPECT_EQ( formattedNumber( 9999, 0, german() ), "9999" );
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
