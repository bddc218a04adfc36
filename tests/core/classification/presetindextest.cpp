// Indices that others publish, and the scale of other areas.
#include "classification/compositeindex.h"

#include "indexparts.h"
#include "classification/indexpresets.h"
#include "classification/indexscale.h"
#include "findings/classificationcodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace sozialraum;
using namespace sozialraum::testing;

TEST( CompositeIndex, TheScaleOfOtherAreasPlacesTheOwnOnesAndIsNotMovedByThem )
{
  for ( IndexOptions options : allPresets() )
  {
    std::vector<IndexPart> land = randomParts( 6, 50 );
    const CompositeIndex ofLand = compositeIndex( land, {}, options );
    std::vector<IndexPart> both = land;
    for ( IndexPart &p : both )
    {
      p.values.push_back( p.values[7] ); // one of the Land's municipalities is the district's own
      p.values.push_back( 1e3 );         // and one lies far outside
    }
    options.scaleAreas.assign( 52, true );
    options.scaleAreas[50] = options.scaleAreas[51] = false;
    const CompositeIndex placed = compositeIndex( both, {}, options );
    EXPECT_EQ( std::vector<double>( placed.index.begin(), placed.index.begin() + 50 ), ofLand.index );
    EXPECT_EQ( placed.index[50], ofLand.index[7] );
    EXPECT_EQ( placed.rank[50], ofLand.rank[7] );
    EXPECT_EQ( placed.classes.classIds[50], ofLand.classes.classIds[7] );
    EXPECT_EQ( placed.classes.limits, ofLand.classes.limits );
    EXPECT_EQ( std::vector<double>( placed.rank.begin(), placed.rank.begin() + 50 ), ofLand.rank );
  }
}

TEST( CompositeIndex, TownsendsIndexIsTheSumOfFourScores )
{
  const std::vector<double> unemployed{ 0, 2.9, 5.7, 11.5, 7.0 };
  const std::vector<double> overcrowded{ 1.15, 0, 3.3, 9.1, 0.57 };
  const std::vector<double> withoutCar{ 12, 20.5, 31, 44, 18 };
  const std::vector<double> notOwned{ 30, 25, 61, 70, 41 };
  std::vector<IndexPart> parts{ part( "unemployed", "a", unemployed ), part( "overcrowded", "b", overcrowded ),
    part( "withoutCar", "c", withoutCar ), part( "notOwned", "d", notOwned ) };
  parts[0].transformation = parts[1].transformation = Transformation::LogarithmPlusOne;
  const CompositeIndex index = compositeIndex( parts, {}, presetOptions( IndexPreset::Townsend ) );
  const auto logarithms = []( std::vector<double> values ) {
    for ( double &value : values )
      value = std::log( value + 1.0 );
    return values;
  };
  const std::vector<std::vector<double>> scores{ zScores( logarithms( unemployed ), Divisor::Count ),
    zScores( logarithms( overcrowded ), Divisor::Count ), zScores( withoutCar, Divisor::Count ), zScores( notOwned, Divisor::Count ) };
  for ( std::size_t area = 0; area < 5; ++area )
    EXPECT_NEAR( index.index[area], scores[0][area] + scores[1][area] + scores[2][area] + scores[3][area], 1e-12 );
  EXPECT_EQ( index.classes.classIds[3], 5 );
  parts[0].values[0] = -1.0;
  EXPECT_EQ( errorCode( parts ), "logarithm_needs_values_above_minus_one" );
}

TEST( CompositeIndex, HardshipIsTheMeanOfSixRangesOfAHundred )
{
  std::vector<IndexPart> parts;
  for ( int i = 0; i < 6; ++i )
    parts.push_back( part( "p" + std::to_string( i ), "index", { 0.07 * i, 0.29, 0.57 + i, 1.15 }, i == 5 ? -1.0 : 1.0 ) );
  const CompositeIndex index = compositeIndex( parts, {}, presetOptions( IndexPreset::Hardship ) );
  for ( std::size_t area = 0; area < 4; ++area )
  {
    double sum = 0.0;
    for ( const IndexPart &p : parts )
    {
      const auto [least, most] = std::minmax_element( p.values.begin(), p.values.end() );
      const double share = ( p.values[area] - *least ) / ( *most - *least ) * 100.0;
      sum += p.polarity > 0.0 ? share : 100.0 - share;
    }
    EXPECT_NEAR( index.index[area], sum / 6.0, 1e-9 );
  }
}
