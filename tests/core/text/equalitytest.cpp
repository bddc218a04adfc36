#include "text/equality.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;

TEST( Equality, SumsThatBinaryArithmeticBlursAreTheNumbersThatPeopleWrite )
{
  EXPECT_THAT( withoutNoise( std::vector<double>{ 0.1 + 0.2, 0.5, 0.3 } ), ElementsAre( 0.3, 0.5, 0.3 ) );
  EXPECT_THAT( withoutNoise( std::vector<double>{ 0.57 * 100.0, 57.0, 0.29 * 100.0, 29.0, 0.07 * 100.0, 7.0 } ),
    ElementsAre( 57.0, 57.0, 29.0, 29.0, 7.0, 7.0 ) );
  EXPECT_THAT( withoutNoise( std::vector<double>{ 0.3 - 0.1 - 0.2, 0.0, 0.3 } ), ElementsAre( 0.0, 0.0, 0.3 ) );
}

TEST( Equality, TheToleranceIsAShareOfTheDataAndItsEndBelongsToIt )
{
  const std::vector<double> onLimit{ 0.0, 1e-12, 1.0 };
  EXPECT_THAT( withoutNoise( onLimit ), ElementsAre( 0.0, 0.0, 1.0 ) );
  const std::vector<double> beyond{ 0.0, 1.0001e-12, 1.0 };
  EXPECT_EQ( withoutNoise( beyond ), beyond );
  const std::vector<double> small{ 1.15e-18, 2.9e-18, 2.9e-18 * ( 1.0 + 1e-15 ) };
  EXPECT_THAT( withoutNoise( small ), ElementsAre( 1.15e-18, 2.9e-18, 2.9e-18 ) );
}

TEST( Equality, SmallStepsDoNotAddUpToOneNumber )
{
  std::vector<double> steps;
  for ( int i = 0; i < 10; ++i )
    steps.push_back( 1.0 + i * 4e-13 );
  const std::vector<double> equal = withoutNoise( steps );
  EXPECT_EQ( equal[0], equal[2] );
  EXPECT_NE( equal[0], equal[3] );
  EXPECT_NE( equal[0], equal[9] );
}

TEST( Equality, TheOrderChangesNothingAndWhatIsNoNumberStays )
{
  std::mt19937 generator( 7 );
  std::vector<double> values;
  for ( int i = 0; i < 60; ++i )
    values.push_back( ( i % 12 ) * 0.07 * ( i % 5 == 0 ? 1.0 + 2e-16 : 1.0 ) );
  const std::vector<double> equal = withoutNoise( values );
  std::vector<std::size_t> order( values.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
    order[i] = i;
  for ( int round = 0; round < 20; ++round )
  {
    std::shuffle( order.begin(), order.end(), generator );
    std::vector<double> mixed;
    for ( const std::size_t i : order )
      mixed.push_back( values[i] );
    const std::vector<double> again = withoutNoise( mixed );
    for ( std::size_t i = 0; i < order.size(); ++i )
      EXPECT_EQ( again[i], equal[order[i]] );
  }
  const std::vector<double> withGap{ 0.3, std::numeric_limits<double>::quiet_NaN(), 0.1 + 0.2 };
  EXPECT_THAT( withoutNoise( withGap ), ElementsAre( 0.3, testing::IsNan(), 0.3 ) );
  EXPECT_TRUE( withoutNoise( {} ).empty() );
}

TEST( Equality, ANumberIsTheNearestOfThoseItEquals )
{
  const std::vector<double> sorted{ 0.29, 0.57, 1.15 };
  EXPECT_EQ( nearestEqual( 0.57 + 1e-13, sorted, 1e-12 ), 0.57 );
  EXPECT_EQ( nearestEqual( 0.57 - 1e-13, sorted, 1e-12 ), 0.57 );
  EXPECT_EQ( nearestEqual( 0.58, sorted, 1e-12 ), 0.58 );
  EXPECT_EQ( nearestEqual( 2.0, {}, 1e-12 ), 2.0 );
}
