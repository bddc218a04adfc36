#include "classification/neighbourtable.h"

#include "classification/spatialclusters.h"
#include "finding.h"
#include "findings/classificationcodes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  std::string errorCode( std::string_view gal )
  {
    try
    {
      galNeighbours( gal );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( NeighbourTable, AGalFileNamesTheNeighboursByTheirKeys )
{
  const std::vector<std::string> keys{ "01", "02", "03", "04" };
  const SpatialWeights weights = weightsFromPairs( galNeighbours( "0 4 areas KEY\n01 2\n02 03\n02 1\n01\n03 1\n01\n04 0\n\n" ), keys );
  EXPECT_THAT( weights.neighbours, ElementsAre( ElementsAre( 1, 2 ), ElementsAre( 0 ), ElementsAre( 0 ), ElementsAre() ) );
  const SpatialWeights numbered = weightsFromPairs( galNeighbours( "4\n1 1\n4\n4 1\n1\n2 0\n3 0\n" ), keys );
  EXPECT_THAT( numbered.neighbours, ElementsAre( ElementsAre( 3 ), ElementsAre(), ElementsAre(), ElementsAre( 0 ) ) );
  EXPECT_EQ( errorCode( "4\n1 x\n" ), "neighbours_not_gal" );
  EXPECT_EQ( errorCode( "4\n1 3\n2 3\n" ), "neighbours_not_gal" );
  EXPECT_EQ( errorCode( "4\n1 0\n2" ), "neighbours_not_gal" ); // cut off before the number
  EXPECT_EQ( errorCode( "a list of words\n" ) + errorCode( "two words\n" ), "neighbours_not_gal" );
}

TEST( NeighbourTable, AListNamesPairsAndUnknownKeysAreTold )
{
  ListTable list;
  list.headings = { "area_key", "neighbour" };
  list.rows = { { "01", "02" }, { "02", "01" }, { "01", "02" }, { "01", "01" }, { "01", "99" } };
  CollectingReporter problems;
  const SpatialWeights weights = weightsFromPairs( listNeighbours( list ), std::vector<std::string>{ "01", "02" }, &problems );
  EXPECT_THAT( weights.neighbours, ElementsAre( ElementsAre( 1 ), ElementsAre( 0 ) ) ); // once, and never itself
  EXPECT_THAT( problems.findings(), ElementsAre( Finding( codes::neighboursUnknown, { "1", "99" } ) ) );
}

TEST( Islands, GetNoLocalValueAndCountInTheMeanOrNotByChoice )
{
  const SpatialWeights weights{ { { 1 }, { 0, 2 }, { 1, 3 }, { 2, 4 }, { 3 }, {} } };
  const std::vector<double> values{ 0.07, 0.29, 0.57, 1.15, 2.3, 9.9 };
  SpatialClusterOptions options;
  options.permutations = 0;
  const SpatialClusters counted = spatialClusters( values, weights, options );
  options.islandsCount = false;
  const SpatialClusters leftOut = spatialClusters( values, weights, options );
  for ( const SpatialClusters *clusters : { &counted, &leftOut } )
  {
    EXPECT_TRUE( std::isnan( clusters->giStar[5] ) );
    EXPECT_TRUE( std::isnan( clusters->local[5] ) );
    EXPECT_THAT( clusters->islands, ElementsAre( 5u ) );
  }
  std::vector<double> without = values;
  without[5] = std::numeric_limits<double>::quiet_NaN();
  const SpatialClusters expected = spatialClusters( without, weights, options );
  EXPECT_EQ( leftOut.global.i, expected.global.i );
  EXPECT_EQ( leftOut.global.variance, expected.global.variance );
  EXPECT_NE( counted.global.i, expected.global.i );
  EXPECT_EQ( leftOut.areas, 5u );
  EXPECT_EQ( counted.areas, 6u );
}

TEST( Islands, ValuesThatDifferByNoiseAloneAreCalledEqual )
{
  const SpatialWeights weights{ { { 1 }, { 0, 2 }, { 1, 3 }, { 2 } } };
  EXPECT_THROW( spatialClusters( std::vector<double>{ 0.3, 0.1 + 0.2, 0.3, 0.3 }, weights, {} ), InputError );
}
