// Moran's I and Gi* against their definitions: matrices of weights, sums over all of them, every order of the values.
#include "classification/moranstatistics.h"

#include "classification/spatialclusters.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  // Who is nearest to whom need not be mutual; all have neighbours.
  const SpatialWeights oneSided{ { { 1, 2 }, { 0 }, { 1, 3, 5 }, { 2 }, { 3, 5 }, { 0, 4 } } };
  const SpatialWeights withAnIsland{ { { 1, 2 }, { 0, 2 }, { 0, 1, 3 }, { 2, 5 }, {}, { 3 } } };

  std::vector<std::vector<double>> matrixOf( const SpatialWeights &weights )
  {
    std::vector<std::vector<double>> matrix( weights.size(), std::vector<double>( weights.size(), 0.0 ) );
    for ( std::size_t i = 0; i < weights.size(); ++i )
    {
      for ( const std::uint32_t j : weights.neighbours[i] )
        matrix[i][j] = 1.0 / static_cast<double>( weights.neighbours[i].size() );
    }
    return matrix;
  }

  double meanOf( const std::vector<double> &values )
  {
    return std::accumulate( values.begin(), values.end(), 0.0 ) / static_cast<double>( values.size() );
  }

  //! n / Σ w · Σ w (x − x̄)(y − x̄) / Σ (x − x̄)²
  double moransI( const std::vector<double> &values, const std::vector<std::vector<double>> &matrix )
  {
    const double centre = meanOf( values );
    double products = 0.0, whole = 0.0, squares = 0.0;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      squares += ( values[i] - centre ) * ( values[i] - centre );
      for ( std::size_t j = 0; j < values.size(); ++j )
      {
        whole += matrix[i][j];
        products += matrix[i][j] * ( values[i] - centre ) * ( values[j] - centre );
      }
    }
    return static_cast<double>( values.size() ) / whole * products / squares;
  }
}

TEST( MoranStatistics, MeanAndVarianceAreThoseOfAllOrdersOfTheValues )
{
  for ( const SpatialWeights &weights : { oneSided, withAnIsland } )
  {
    std::vector<double> values{ 0.5, 1.0, 2.5, 4.0, 7.0, 11.5 };
    std::vector<double> all;
    do
      all.push_back( moransI( values, matrixOf( weights ) ) );
    while ( std::next_permutation( values.begin(), values.end() ) );
    ASSERT_EQ( all.size(), 720u );
    const double expected = meanOf( all );
    double variance = 0.0;
    for ( const double i : all )
      variance += ( i - expected ) * ( i - expected ) / 720.0;

    const MoranStatistics moran( values, weights );
    EXPECT_NEAR( moran.globalI(), moransI( values, matrixOf( weights ) ), 1e-12 );
    EXPECT_NEAR( moran.varianceOfI(), variance, 1e-12 );
    const SpatialClusters clusters = spatialClusters( values, weights, {} );
    EXPECT_NEAR( clusters.global.expected, expected, 1e-12 );
    EXPECT_NEAR( clusters.global.variance, variance, 1e-12 );
    EXPECT_NEAR( clusters.global.i, moran.globalI(), 1e-12 );
  }
}

// Ord and Getis 1995: ( Σ w x − x̄ Σ w ) / ( s √( ( n Σ w² − ( Σ w )² ) / ( n − 1 ) ) ), the area among its neighbours.
TEST( MoranStatistics, GiStarIsItsDefinitionWithTheAreaAmongItsNeighbours )
{
  const std::vector<double> values{ 0.5, 1.0, 2.5, 4.0, 7.0, 11.5 };
  const double centre = meanOf( values );
  double squares = 0.0;
  for ( const double value : values )
    squares += ( value - centre ) * ( value - centre );
  const double deviation = std::sqrt( squares / 6.0 );
  const SpatialClusters clusters = spatialClusters( values, oneSided, {} );
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    const double count = static_cast<double>( oneSided.neighbours[i].size() ) + 1.0;
    double sum = values[i];
    for ( const std::uint32_t j : oneSided.neighbours[i] )
      sum += values[j];
    const double expected = ( sum - centre * count ) / ( deviation * std::sqrt( ( 6.0 * count - count * count ) / 5.0 ) );
    EXPECT_NEAR( clusters.giStar[i], expected, 1e-12 );
    EXPECT_NEAR( MoranStatistics( values, oneSided ).giStar( i ), expected, 1e-12 );
  }
}

TEST( MoranStatistics, LocalValuesAreTheDeviationTimesThatOfTheNeighbours )
{
  const std::vector<double> values{ 2, 4, 9, 5, 1, 3 };
  const double moment = ( 4.0 + 0.0 + 25.0 + 1.0 + 9.0 + 1.0 ) / 6.0; // the mean is 4
  const SpatialClusters n = spatialClusters( values, oneSided, {} );
  SpatialClusterOptions options;
  options.divisor = Divisor::CountMinusOne;
  const SpatialClusters less = spatialClusters( values, oneSided, options );
  const std::vector<double> lags{ 6.5, 2, 4, 9, 4, 1.5 };
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    EXPECT_DOUBLE_EQ( n.lag[i], lags[i] );
    EXPECT_NEAR( n.local[i], ( values[i] - 4.0 ) * ( lags[i] - 4.0 ) / moment, 1e-12 );
    EXPECT_NEAR( less.local[i], ( values[i] - 4.0 ) * ( lags[i] - 4.0 ) / ( moment * 6.0 / 5.0 ), 1e-12 );
  }
}

TEST( SpatialClusters, QuadrantsCompareTheAreaAndItsNeighboursWithTheMean )
{
  const std::vector<double> values{ 9, 8, 1, 7, 2, 0.5, 1.5 }; // the mean is 29 / 7
  const SpatialWeights row{ { { 1 }, { 0, 2 }, { 1, 3 }, { 2, 4 }, { 3, 5 }, { 4, 6 }, { 5 } } };
  const SpatialClusters clusters = spatialClusters( values, row, {} );
  using Q = Quadrant;
  EXPECT_THAT( clusters.quadrants, ElementsAre( Q::HighHigh, Q::HighHigh, Q::LowHigh, Q::HighLow, Q::LowLow, Q::LowLow, Q::LowLow ) );
}

TEST( SpatialClusters, EvenOnePermutationGivesAPseudoPAndNoneGivesNone )
{
  const std::vector<double> values{ 9, 8, 1, 7, 2, 0.5 };
  SpatialClusterOptions options;
  options.permutations = 1;
  for ( const double p : spatialClusters( values, oneSided, options ).p )
    EXPECT_TRUE( p == 0.5 || p == 1.0 ) << p; // ( 0 or 1 + 1 ) / ( 1 + 1 )
  options.permutations = 0;
  for ( const double p : spatialClusters( values, oneSided, options ).p )
    EXPECT_TRUE( std::isnan( p ) );
}

TEST( SpatialClusters, TheProgressAscendsToItsEnd )
{
  std::vector<double> told;
  spatialClusters( std::vector<double>{ 9, 8, 1, 7, 2, 0.5 }, oneSided, {}, nullptr, [&told]( double fraction ) {
    told.push_back( fraction );
    return true;
  } );
  EXPECT_TRUE( std::is_sorted( told.begin(), told.end() ) );
  ASSERT_FALSE( told.empty() );
  EXPECT_GE( told.front(), 0.0 );
  EXPECT_NEAR( told.back(), 1.0, 1e-9 );
}

TEST( SpatialClusters, TheUsualSeedIsTheOneThatIsStated )
{
  const std::vector<double> values{ 9, 8, 1, 7, 2, 0.5 };
  SpatialClusterOptions stated;
  stated.seed = 1;
  stated.permutations = 999;
  stated.significance = 0.05;
  stated.falseDiscoveryRate = true;
  const SpatialClusters usual = spatialClusters( values, oneSided, {} );
  EXPECT_EQ( usual.p, spatialClusters( values, oneSided, stated ).p );
  stated.seed = 2;
  EXPECT_NE( usual.p, spatialClusters( values, oneSided, stated ).p );
}
