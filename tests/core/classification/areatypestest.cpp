#include "classification/areatypes.h"

#include "csvcolumns.h"
#include "finding.h"
#include "indicators/standardisation.h"
#include "realdata.h"
#include "sanitizers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  AreaPoints randomPoints( unsigned seed, std::size_t size, std::size_t dimensions )
  {
    std::mt19937 generator( seed );
    AreaPoints points{ dimensions, {} };
    for ( std::size_t i = 0; i < size * dimensions; ++i )
      points.coordinates.push_back( static_cast<double>( generator() % 1000 ) / 100.0 );
    return points;
  }

  double squaredDistance( const AreaPoints &points, std::size_t a, const std::vector<double> &centre )
  {
    double sum = 0;
    for ( std::size_t d = 0; d < points.dimensions; ++d )
      sum += ( points.at( a )[d] - centre[d] ) * ( points.at( a )[d] - centre[d] );
    return sum;
  }

  //! Sum of squares of a division into types, from the definition.
  double sumOfSquares( const AreaPoints &points, const std::vector<int> &types, int typeCount )
  {
    double sum = 0;
    for ( int type = 0; type < typeCount; ++type )
    {
      std::vector<double> centre( points.dimensions, 0.0 );
      double count = 0;
      for ( std::size_t i = 0; i < points.size(); ++i )
      {
        if ( types[i] != type )
          continue;
        ++count;
        for ( std::size_t d = 0; d < points.dimensions; ++d )
          centre[d] += points.at( i )[d];
      }
      for ( double &coordinate : centre )
        coordinate /= count;
      for ( std::size_t i = 0; i < points.size(); ++i )
        sum += types[i] == type ? squaredDistance( points, i, centre ) : 0.0;
    }
    return sum;
  }

  //! Ward's clustering by trying every pair at each step; heights.
  std::vector<double> wardHeightsByTryingAll( const AreaPoints &points )
  {
    struct Cluster
    {
      std::vector<double> centre;
      double size;
    };
    std::vector<Cluster> clusters;
    for ( std::size_t i = 0; i < points.size(); ++i )
      clusters.push_back( { { points.at( i ), points.at( i ) + points.dimensions }, 1 } );
    std::vector<double> heights;
    while ( clusters.size() > 1 )
    {
      double least = std::numeric_limits<double>::infinity();
      std::size_t first = 0, second = 0;
      for ( std::size_t a = 0; a < clusters.size(); ++a )
      {
        for ( std::size_t b = a + 1; b < clusters.size(); ++b )
        {
          double distance = 0;
          for ( std::size_t d = 0; d < points.dimensions; ++d )
            distance += std::pow( clusters[a].centre[d] - clusters[b].centre[d], 2 );
          const double growth = distance * clusters[a].size * clusters[b].size / ( clusters[a].size + clusters[b].size );
          if ( growth < least )
          {
            least = growth;
            first = a;
            second = b;
          }
        }
      }
      Cluster &a = clusters[first];
      const Cluster b = clusters[second];
      for ( std::size_t d = 0; d < points.dimensions; ++d )
        a.centre[d] = ( a.centre[d] * a.size + b.centre[d] * b.size ) / ( a.size + b.size );
      a.size += b.size;
      clusters.erase( clusters.begin() + static_cast<std::ptrdiff_t>( second ) );
      heights.push_back( std::sqrt( 2 * least ) );
    }
    return heights;
  }

  std::vector<double> heights( const std::vector<WardMerger> &mergers )
  {
    std::vector<double> result;
    for ( const WardMerger &merger : mergers )
      result.push_back( merger.height );
    return result;
  }
}

TEST( KMeans, FindsTheBestDivisionOfSmallSets )
{
  for ( unsigned seed = 1; seed <= casesOfChance( 30U ); ++seed )
  {
    SCOPED_TRACE( seed );
    const AreaPoints points = randomPoints( seed, 9, 2 );
    double best = std::numeric_limits<double>::infinity();
    for ( int code = 0; code < 19683; ++code ) // 3^9 divisions
    {
      std::vector<int> types;
      for ( int rest = code, i = 0; i < 9; ++i, rest /= 3 )
        types.push_back( rest % 3 );
      if ( std::count( types.begin(), types.end(), 0 ) && std::count( types.begin(), types.end(), 1 )
        && std::count( types.begin(), types.end(), 2 ) )
        best = std::min( best, sumOfSquares( points, types, 3 ) );
    }
    KMeansOptions options;
    options.typeCount = 3;
    EXPECT_NEAR( kMeans( points, options ).withinSumOfSquares, best, 1e-9 );
  }
}

TEST( KMeans, NoSingleMoveImprovesTheResultOfOneStart )
{
  for ( unsigned seed = 1; seed <= 20; ++seed )
  {
    SCOPED_TRACE( seed );
    const AreaPoints points = randomPoints( seed, 120, 3 );
    KMeansOptions options;
    options.starts = 1;
    options.seed = seed;
    const AreaTypes types = kMeans( points, options );
    const auto squared = [&]( std::size_t area, std::size_t type ) {
      double sum = 0.0;
      for ( std::size_t d = 0; d < points.dimensions; ++d )
        sum += std::pow( points.at( area )[d] - types.centres[type][d], 2 );
      return sum;
    };
    for ( std::size_t area = 0; area < points.size(); ++area )
    {
      const auto own = static_cast<std::size_t>( types.types[area] );
      const double size = static_cast<double>( types.sizes[own] );
      if ( types.sizes[own] < 2 )
        continue;
      const double loss = squared( area, own ) * size / ( size - 1.0 );
      for ( std::size_t other = 0; other < types.sizes.size(); ++other )
      {
        const double otherSize = static_cast<double>( types.sizes[other] );
        if ( other != own )
        {
          EXPECT_GE( squared( area, other ) * otherSize / ( otherSize + 1.0 ), loss * ( 1.0 - 1e-9 ) );
        }
      }
    }
  }
}

// Also with ties: coordinates that are whole numbers, many areas alike, fewer areas than a hundred for each type.
TEST( KMeans, DistancesThatTheBoundsSpareChangeNothing )
{
  for ( unsigned seed = 1; seed <= 120; ++seed )
  {
    SCOPED_TRACE( seed );
    AreaPoints points = randomPoints( seed, 20 + seed * 7 % 400, 1 + seed % 6 );
    for ( double &coordinate : points.coordinates )
      coordinate = seed % 3 == 0 ? std::floor( coordinate ) : coordinate * ( seed % 3 == 1 ? 1e-3 : 1e6 );
    KMeansOptions options;
    options.typeCount = 2 + static_cast<int>( seed % 7 );
    options.seed = seed;
    options.starts = 1;
    const AreaTypes pruned = kMeans( points, options );
    options.prunes = false;
    const AreaTypes plain = kMeans( points, options );
    EXPECT_EQ( pruned.types, plain.types );
    EXPECT_EQ( pruned.withinSumOfSquares, plain.withinSumOfSquares );
  }
}

TEST( KMeans, ThreadsChangeNothing )
{
  const AreaPoints points = randomPoints( 4, 300, 5 );
  KMeansOptions options;
  options.threads = 1;
  const AreaTypes one = kMeans( points, options );
  options.threads = 5;
  EXPECT_EQ( kMeans( points, options ).types, one.types );
}

TEST( KMeans, MoreTypesThanDifferentAreasAreRefused )
{
  KMeansOptions options;
  options.typeCount = 3;
  EXPECT_THROW( kMeans( AreaPoints{ 1, { 1, 1, 2 } }, options ), InputError );
  options.typeCount = 2;
  EXPECT_THAT( kMeans( AreaPoints{ 1, { 1, 1, 2 } }, options ).types, ElementsAre( 0, 0, 1 ) );
}

TEST( KMeans, CanBeStopped )
{
  EXPECT_THROW( kMeans( randomPoints( 1, 50, 2 ), {}, []( double ) { return false; } ), Cancelled );
}

TEST( Ward, HeightsAreThoseOfTryingEveryPair )
{
  for ( unsigned seed = 1; seed <= 50; ++seed )
  {
    SCOPED_TRACE( seed );
    const AreaPoints points = randomPoints( seed, 5 + seed, 3 );
    EXPECT_THAT( heights( wardMergers( points ) ), testing::Pointwise( testing::DoubleNear( 1e-9 ), wardHeightsByTryingAll( points ) ) );
  }
}

TEST( Ward, TheTreeCutsIntoAnyNumberOfTypes )
{
  const AreaPoints points = randomPoints( 8, 40, 2 );
  const std::vector<WardMerger> mergers = wardMergers( points );
  double previous = std::numeric_limits<double>::infinity();
  for ( int count = 1; count <= 40; ++count )
  {
    const AreaTypes types = wardTypes( points, mergers, count );
    EXPECT_EQ( types.sizes.size(), static_cast<std::size_t>( count ) );
    EXPECT_LE( types.withinSumOfSquares, previous + 1e-9 );
    previous = types.withinSumOfSquares;
  }
  EXPECT_NEAR( previous, 0.0, 1e-12 );
  EXPECT_THROW( wardTypes( points, mergers, 41 ), InputError );
}

TEST( Ward, EqualAreasMergeFirst )
{
  const AreaPoints points{ 1, { 5, 1, 5, 9, 1 } };
  EXPECT_THAT( wardTypes( points, wardMergers( points ), 3 ).types, ElementsAre( 0, 1, 0, 2, 1 ) );
}

TEST( Silhouettes, AreNearOneForFarGroupsAndZeroForSingleAreas )
{
  const AreaPoints points{ 1, { 0, 1, 100, 101, 500 } };
  const AreaTypes types = wardTypes( points, wardMergers( points ), 3 );
  const std::vector<double> result = silhouettes( points, types );
  EXPECT_NEAR( result[0], ( 100.5 - 1 ) / 100.5, 1e-12 );
  EXPECT_EQ( result[4], 0.0 );
  EXPECT_THAT( silhouettes( points, wardTypes( points, wardMergers( points ), 1 ) ), testing::Each( 0.0 ) );
}

namespace
{
  std::vector<std::vector<double>> columnsOf( const std::filesystem::path &path, const std::vector<std::string> &names )
  {
    const CsvColumns columns = csvColumns( path );
    std::vector<std::vector<double>> values;
    for ( const std::string &name : names )
      values.push_back( numbers( columns.at( name ) ) );
    return values;
  }
}

TEST( Iris, KMeansGivesTheKnownTypes )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const AreaPoints points = pointsOf( columnsOf( path, { "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } ) );
  KMeansOptions options;
  options.typeCount = 3;
  const AreaTypes types = kMeans( points, options );
  EXPECT_NEAR( types.withinSumOfSquares, 78.85144142614601, 1e-9 );
  EXPECT_THAT( types.sizes, testing::UnorderedElementsAre( 50, 62, 38 ) );
}

TEST( Iris, WardGivesTheKnownTypes )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const AreaPoints points = pointsOf( columnsOf( path, { "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } ) );
  EXPECT_THAT( wardTypes( points, wardMergers( points ), 3 ).sizes, testing::UnorderedElementsAre( 50, 64, 36 ) );
}

TEST( UsArrests, WardGivesTheKnownTypes )
{
  const std::filesystem::path path = realData( "classification/clusters/USArrests.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  std::vector<std::vector<double>> columns = columnsOf( path, { "Murder", "Assault", "UrbanPop", "Rape" } );
  for ( std::vector<double> &column : columns )
    column = zScores( column, Divisor::CountMinusOne );
  const AreaPoints points = pointsOf( columns );
  const std::vector<WardMerger> mergers = wardMergers( points );
  EXPECT_THAT( wardTypes( points, mergers, 4 ).sizes, testing::UnorderedElementsAre( 7, 12, 19, 12 ) );
  EXPECT_THAT( heights( mergers ), testing::Pointwise( testing::DoubleNear( 1e-9 ), wardHeightsByTryingAll( points ) ) );
}
