#include "classification/deviationclasses.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

using namespace sozialraum;
using testing::ElementsAre;

TEST( DeviationClasses, BothSidesHaveTheSameDistances )
{
  const std::vector<double> values{ 4.0, 6.0, 7.0, 8.7, 9.0, 10.0, 11.4, 13.4, 8.9 };
  const DeviationClasses classes = deviationClasses( values, {}, 8.7, 1 );
  EXPECT_GT( classes.near, 0.0 );
  EXPECT_GT( classes.far, classes.near );
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    const DeviationClasses mirrored = deviationClasses( std::vector<double>{ 2 * 8.7 - values[i] }, {}, 8.7, 1 );
    EXPECT_EQ( mirrored.near, deviationClasses( std::vector<double>{ values[i] }, {}, 8.7, 1 ).near );
  }
}

TEST( DeviationClasses, AValueExactlyAtADistanceLiesNearerToTheReference )
{
  // 8.7 + 0.57 and 8.7 − 1.15 are not exact in binary.
  const std::vector<double> values{ 8.7, 8.7 + 0.57, 8.7 - 0.57, 8.7 + 1.15, 8.7 - 1.15, 8.7 + 1.16 };
  const DeviationClasses classes = deviationClasses( values, {}, 8.7, 2 );
  EXPECT_DOUBLE_EQ( classes.near, 0.57 );
  EXPECT_DOUBLE_EQ( classes.far, 1.15 );
  EXPECT_THAT( classes.classIds, ElementsAre( 3, 3, 3, 4, 2, 5 ) );
}

TEST( DeviationClasses, MostAreasAreNotInTheOuterClasses )
{
  std::vector<double> values;
  for ( int i = 0; i < 100; ++i )
    values.push_back( 5.0 + 0.07 * i * i );
  const DeviationClasses classes = deviationClasses( values, {}, 40.0, 1 );
  const auto outer = std::count_if( classes.classIds.begin(), classes.classIds.end(), []( int id ) { return id == 1 || id == 5; } );
  EXPECT_LE( outer, 26 );
  EXPECT_GE( std::count( classes.classIds.begin(), classes.classIds.end(), 3 ), 30 );
}

TEST( DeviationClasses, WhatHasNoValueHasNoClass )
{
  const double none = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> values{ none, none, none, 1.0 };
  const std::vector<ObservationStatus> statuses{ ObservationStatus::Secret, ObservationStatus::Missing, ObservationStatus::Uncertain,
    ObservationStatus::Value };
  EXPECT_THAT( deviationClasses( values, statuses, 1.0, 1 ).classIds, ElementsAre( -1, -2, -3, 3 ) );
}

TEST( DeviationClasses, EqualValuesAreNearTheReference )
{
  const DeviationClasses classes = deviationClasses( std::vector<double>( 7, 0.29 ), {}, 0.29, 1 );
  EXPECT_THAT( classes.classIds, testing::Each( 3 ) );
  EXPECT_DOUBLE_EQ( classes.near, 0.1 );
  EXPECT_DOUBLE_EQ( classes.far, 0.2 );
}
