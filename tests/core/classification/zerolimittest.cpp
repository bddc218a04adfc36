#include "classification/classification.h"

#include "methodoptions.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

using namespace sozialraum;
using testing::ElementsAre;

TEST( Classification, ZeroIsALimitWhereValuesLieOnBothSidesOfIt )
{
  const std::vector<double> balance{ -2.1, -1.15, -0.57, -0.07, 0.07, 0.29, 0.57, 3.4, 9.0 };
  for ( const ClassificationMethod method : { ClassificationMethod::NaturalBreaks, ClassificationMethod::Quantile,
          ClassificationMethod::EqualInterval, ClassificationMethod::Pretty } )
  {
    SCOPED_TRACE( toString( method ) );
    ClassificationOptions options = methodWith( method, 4 );
    options.zeroIsLimit = true;
    options.decimals = 1;
    const Classification classification = classify( balance, {}, options );
    EXPECT_THAT( classification.limits, testing::Contains( 0.0 ) );
    const int firstGain = classification.classIds[4];
    for ( std::size_t i = 0; i < balance.size(); ++i )
      EXPECT_EQ( classification.classIds[i] >= firstGain, balance[i] >= 0.0 ) << balance[i];
  }
}

TEST( Classification, ZeroIsNoLimitWhereAllValuesLieOnOneSide )
{
  ClassificationOptions options = methodWith( ClassificationMethod::Quantile, 4 );
  options.zeroIsLimit = true;
  EXPECT_THAT( classify( std::vector<double>{ 0.0, 1.0, 2.0, 3.0, 4.0 }, {}, options ).limits, testing::Not( testing::Contains( 0.0 ) ) );
  EXPECT_THAT( classify( std::vector<double>{ -4.0, -3.0, -2.0, 0.0 }, {}, options ).limits, testing::Not( testing::Contains( 0.0 ) ) );
}

TEST( Classification, NaturalBreaksWithZeroAsALimitAreTheBestOfThoseThatHaveIt )
{
  // Zero in place of the limit nearest to it would put 30 beside 0.57, and leave a class empty.
  const std::vector<double> balance{ -30.0, -0.57, 0.0, 0.57, 30.0 };
  ClassificationOptions options = methodWith( ClassificationMethod::NaturalBreaks, 4 );
  options.zeroIsLimit = true;
  EXPECT_THAT( classify( balance, {}, options ).classIds, ElementsAre( 1, 2, 3, 3, 4 ) );
  options.limitRule = LimitRule::UpperClosed; // zero is then no gain
  EXPECT_THAT( classify( balance, {}, options ).classIds, ElementsAre( 1, 2, 2, 3, 4 ) );

  std::mt19937 generator( 5 );
  for ( int sample = 0; sample < 200; ++sample )
  {
    SCOPED_TRACE( sample );
    std::vector<double> values;
    for ( int i = 0; i < 8; ++i )
      values.push_back( static_cast<double>( generator() % 41 ) - 20.0 );
    values.push_back( -1.15 );
    values.push_back( 0.29 );
    std::sort( values.begin(), values.end() );
    options.limitRule = LimitRule::LowerClosed;
    options.classCount = 3;
    double least = std::numeric_limits<double>::infinity();
    for ( const double other : values )
    {
      const Classification parted = classify(
        values, {}, fixedAt( other < 0.0 ? std::vector<double>{ other, 0.0 } : std::vector<double>{ 0.0, std::max( other, 1e-9 ) } ) );
      least = std::min( least, parted.withinSumOfSquares );
    }
    EXPECT_NEAR( classify( values, {}, options ).withinSumOfSquares, least, 1e-9 );
  }
}
