#include "classification/spatialclusters.h"

#include "indicators/smallarearates.h"
#include "csvcolumns.h"
#include "realdata.h"
#include "findings/classificationcodes.h"

#include <gmock/gmock.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <sstream>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

namespace
{
  //! Neighbours as in a GAL file: the number of areas, then for each its number and how many, and who they are.
  SpatialWeights readGal( const std::filesystem::path &path )
  {
    std::ifstream file( path );
    std::size_t count = 0;
    file >> count;
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( count ) };
    std::size_t area = 0;
    std::size_t neighbours = 0;
    while ( file >> area >> neighbours )
    {
      for ( std::size_t i = 0; i < neighbours; ++i )
      {
        std::uint32_t neighbour = 0;
        file >> neighbour;
        weights.neighbours[area - 1].push_back( neighbour - 1 );
      }
      std::sort( weights.neighbours[area - 1].begin(), weights.neighbours[area - 1].end() );
    }
    return weights;
  }

  //! Outer and inner rings of the polygons of a layer, and a text field of them.
  std::vector<AreaRings> readRings(
    const std::filesystem::path &path, const char *keyField = nullptr, std::vector<std::string> *keys = nullptr )
  {
    GDALAllRegister();
    std::vector<AreaRings> areas;
    const std::unique_ptr<GDALDataset> dataset(
      static_cast<GDALDataset *>( GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr ) ) );
    OGRLayer *layer = dataset->GetLayer( 0 );
    while ( OGRFeature *feature = layer->GetNextFeature() )
    {
      AreaRings &rings = areas.emplace_back();
      const std::unique_ptr<OGRGeometry> geometry( OGRGeometryFactory::forceToMultiPolygon( feature->StealGeometry() ) );
      for ( const OGRPolygon *polygon : *geometry->toMultiPolygon() )
      {
        for ( const OGRLinearRing *ring : *polygon )
        {
          rings.emplace_back();
          for ( int i = 0; i < ring->getNumPoints(); ++i )
            rings.back().push_back( { ring->getX( i ), ring->getY( i ) } );
        }
      }
      if ( keys )
        keys->push_back( feature->GetFieldAsString( keyField ) );
      OGRFeature::DestroyFeature( feature );
    }
    return areas;
  }

  SpatialWeights grid( std::size_t side )
  {
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( side * side ) };
    for ( std::size_t i = 0; i < side * side; ++i )
    {
      const auto add = [&]( std::size_t j ) { weights.neighbours[i].push_back( static_cast<std::uint32_t>( j ) ); };
      if ( i >= side )
        add( i - side );
      if ( i % side > 0 )
        add( i - 1 );
      if ( i % side + 1 < side )
        add( i + 1 );
      if ( i + side < side * side )
        add( i + side );
    }
    return weights;
  }

  std::string errorCode( const std::vector<double> &values, const SpatialWeights &weights )
  {
    try
    {
      spatialClusters( values, weights, {} );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( SpatialClusters, ThreadsAndSeedDecideNothingButTheSpeed )
{
  std::mt19937 generator( 11 );
  std::vector<double> values( 400 );
  for ( double &value : values )
    value = static_cast<double>( generator() % 1000 );
  SpatialClusterOptions options;
  options.threads = 1;
  const SpatialClusters one = spatialClusters( values, grid( 20 ), options );
  options.threads = 7;
  const SpatialClusters seven = spatialClusters( values, grid( 20 ), options );
  EXPECT_EQ( one.p, seven.p );
  EXPECT_EQ( one.global.p, seven.global.p );
  options.seed = 2;
  EXPECT_NE( spatialClusters( values, grid( 20 ), options ).p, one.p );
}

namespace
{
  //! The share of all ways to deal out the other values to the neighbours of \a area that give at least its local I, or at most, whichever
  //! is less; those that give just this I are among either.
  double exactP( const std::vector<double> &values, const SpatialWeights &weights, std::size_t area )
  {
    const double mean = std::accumulate( values.begin(), values.end(), 0.0 ) / static_cast<double>( values.size() );
    std::vector<double> others;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      if ( i != area )
        others.push_back( values[i] - mean );
    }
    double observed = 0.0;
    for ( const std::uint32_t neighbour : weights.neighbours[area] )
      observed += values[neighbour] - mean;
    const double own = values[area] - mean;
    std::sort( others.begin(), others.end() );
    double all = 0.0;
    double atLeast = 0.0;
    double atMost = 0.0;
    do
    {
      double sum = 0.0;
      for ( std::size_t place = 0; place < weights.neighbours[area].size(); ++place )
        sum += others[place];
      ++all;
      atLeast += own * sum >= own * observed - 1e-9;
      atMost += own * sum <= own * observed + 1e-9;
    } while ( std::next_permutation( others.begin(), others.end() ) );
    return std::min( atLeast, atMost ) / all;
  }
}

TEST( SpatialClusters, PseudoPComesNearTheShareAmongAllPermutations )
{
  const std::vector<double> values{ 1.0, 2.5, 4.0, 9.0, 11.0, 5.5, 3.0 };
  const SpatialWeights weights{ { { 1 }, { 0, 2 }, { 1, 3, 4 }, { 2, 4 }, { 2, 3, 5 }, { 4, 6 }, { 5 } } };
  SpatialClusterOptions options;
  options.permutations = 20000;
  const SpatialClusters clusters = spatialClusters( values, weights, options );
  for ( std::size_t area = 0; area < values.size(); ++area )
    EXPECT_NEAR( clusters.p[area], exactP( values, weights, area ), 0.012 ) << area;
}

TEST( SpatialClusters, WhatNoOrderOfTheValuesCouldChangeIsNoCluster )
{
  // The middle row lies at the mean, so that its local I is 0 whatever lies beside it.
  const SpatialClusters atTheMean =
    spatialClusters( std::vector<double>{ 0.07, 0.07, 0.07, 0.29, 0.29, 0.29, 0.51, 0.51, 0.51 }, grid( 3 ), {} );
  for ( const std::size_t area : { 3U, 4U, 5U } )
  {
    EXPECT_EQ( atTheMean.p[area], 1.0 ) << area;
    EXPECT_FALSE( atTheMean.significant[area] ) << area;
  }
  // All others are neighbours of this one: they can be dealt out as one likes.
  const SpatialWeights star{ { { 1, 2, 3, 4 }, { 0, 2 }, { 0, 1 }, { 0, 4 }, { 0, 3 } } };
  EXPECT_EQ( spatialClusters( std::vector<double>{ 9.0, 1.15, 2.0, 3.0, 5.0 }, star, {} ).p[0], 1.0 );
}

TEST( SpatialClusters, TiesCountOnEitherSide )
{
  // Most areas have 0: that two of them lie side by side is no pattern.
  std::vector<double> values( 20, 0.0 );
  values[10] = 10.0;
  values[15] = 5.0;
  SpatialWeights row{ std::vector<std::vector<std::uint32_t>>( values.size() ) };
  for ( std::uint32_t area = 0; area + 1 < values.size(); ++area )
  {
    row.neighbours[area].push_back( area + 1 );
    row.neighbours[area + 1].push_back( area );
  }
  for ( std::vector<std::uint32_t> &neighbours : row.neighbours )
    std::sort( neighbours.begin(), neighbours.end() );
  EXPECT_NEAR( spatialClusters( values, row, {} ).p[0], 17.0 / 19.0, 0.05 );
}

TEST( SpatialClusters, WithoutPatternFewAreSignificantAndWithPatternManyAre )
{
  std::mt19937 generator( 3 );
  std::normal_distribution<double> noise;
  std::vector<double> random( 900 );
  std::vector<double> slope( 900 );
  for ( std::size_t i = 0; i < 900; ++i )
  {
    random[i] = noise( generator );
    slope[i] = static_cast<double>( i % 30 ) + noise( generator );
  }
  const SpatialClusters without = spatialClusters( random, grid( 30 ), {} );
  const SpatialClusters with = spatialClusters( slope, grid( 30 ), {} );
  EXPECT_LT( std::count( without.significant.begin(), without.significant.end(), true ), 10 );
  EXPECT_GT( std::count( with.significant.begin(), with.significant.end(), true ), 200 );
  EXPECT_GT( without.global.p, 0.01 );
  EXPECT_DOUBLE_EQ( with.global.p, 0.001 );
  // p of 900 areas without pattern are spread evenly over 0 … 0.5
  double sum = 0;
  for ( const double p : without.p )
    sum += p / 900;
  EXPECT_NEAR( sum, 0.25, 0.02 );
}

TEST( SpatialClusters, TheMeanOfTheLocalValuesIsTheGlobalOne )
{
  std::mt19937 generator( 9 );
  std::vector<double> values( 100 );
  for ( double &value : values )
    value = static_cast<double>( generator() % 77 );
  const SpatialClusters clusters = spatialClusters( values, grid( 10 ), {} );
  double sum = 0;
  for ( const double local : clusters.local )
    sum += local / 100;
  EXPECT_NEAR( sum, clusters.global.i, 1e-12 );
}

TEST( SpatialClusters, AreasWithoutValueOrNeighboursAreStated )
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const SpatialWeights weights{ { { 1 }, { 0, 2 }, { 1, 3 }, { 2, 4 }, { 3 }, {}, { 7 }, { 6 } } };
  CollectingReporter problems;
  const SpatialClusters clusters = spatialClusters( std::vector<double>{ 1, 2, 3, 5, 8, 13, 21, none }, weights, {}, &problems );
  EXPECT_THAT( clusters.islands, ElementsAre( 5, 6 ) );
  EXPECT_THAT( problems.findings(), ElementsAre( Finding( codes::areasWithoutNeighbours, { "2" } ) ) );
  EXPECT_TRUE( std::isnan( clusters.local[5] ) && std::isnan( clusters.p[5] ) && std::isnan( clusters.local[7] ) );
  EXPECT_EQ( clusters.quadrants[5], Quadrant::None );
  EXPECT_FALSE( clusters.significant[5] );
}

TEST( SpatialClusters, WhatCannotBeComputedIsRefusedWithItsReason )
{
  EXPECT_EQ( errorCode( { 1, 2 }, SpatialWeights{ { { 1 }, { 0 } } } ), "too_few_values_for_clusters" );
  EXPECT_EQ( errorCode( { 1, 1, 1, 1 }, grid( 2 ) ), "values_all_equal" );
  EXPECT_EQ( errorCode( { 1, 2, 3, 4 }, SpatialWeights{ { {}, {}, {}, {} } } ), "no_neighbours" );
  EXPECT_EQ( errorCode( { 1, 2, 3, std::numeric_limits<double>::infinity() }, grid( 2 ) ), "values_infinite" );
}

TEST( EmpiricalBayes, DrawsSmallAreasTowardsTheDistrict )
{
  const ShrunkRates result = empiricalBayesRates( std::vector<double>{ 5, 500, 1000 }, std::vector<double>{ 10, 10000, 10000 } );
  EXPECT_GT( result.rates[0], result.commonRate );
  EXPECT_LT( result.rates[0], 0.5 );
  EXPECT_NEAR( result.rates[2], 0.1, 0.001 );
  EXPECT_TRUE( std::isnan( empiricalBayesRates( std::vector<double>{ 1 }, std::vector<double>{ 0 } ).commonRate ) );
}

TEST( Columbus, MoransIAndTheLocalValuesAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "classification/spatial/columbus_lisa_spdep.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const SpatialWeights weights = readGal( realData( "classification/spatial/columbus_queen.gal" ) );
  const SpatialClusters clusters = spatialClusters( numbers( columns.at( "CRIME" ) ), weights, {} );
  EXPECT_NEAR( clusters.global.i, 0.500188557, 5e-10 );
  EXPECT_NEAR( clusters.global.variance, 0.008689289201, 5e-13 );
  EXPECT_THAT( clusters.local, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "Ii" ) ) ) );
  SpatialClusterOptions ofSample;
  ofSample.divisor = Divisor::CountMinusOne;
  ofSample.permutations = 0;
  EXPECT_NEAR( spatialClusters( numbers( columns.at( "CRIME" ) ), weights, ofSample ).local[0], 48.0 / 49.0 * clusters.local[0], 1e-12 );
  EXPECT_THAT( clusters.lag, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "lag" ) ) ) );
  EXPECT_THAT( clusters.giStar, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "GiStar" ) ) ) );
  for ( std::size_t i = 0; i < clusters.quadrants.size(); ++i )
  {
    std::string quadrant = columns.at( "quad" )[i];
    std::transform(
      quadrant.begin(), quadrant.end(), quadrant.begin(), []( unsigned char c ) { return static_cast<char>( std::tolower( c ) ); } );
    EXPECT_EQ( quadrantNames[static_cast<std::size_t>( clusters.quadrants[i] )], quadrant );
  }
}

TEST( Columbus, QueenNeighboursAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "classification/spatial/columbus.shp" );
  SKIP_WITHOUT_REAL_DATA( path );
  EXPECT_EQ( contiguityWeights( readRings( path ), Contiguity::Queen, 0 ).neighbours,
    readGal( realData( "classification/spatial/columbus_queen.gal" ) ).neighbours );
}

TEST( LandkreisZwickau, LagLocalMoranAndShrunkenRatesAreThoseOfTheReferenceFile )
{
  const std::filesystem::path path = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const SpatialClusters clusters =
    spatialClusters( numbers( columns.at( "anteil2021" ) ), readGal( realData( "monitors/lk_zwickau/lk_zwickau_queen.gal" ) ), {} );
  EXPECT_NEAR( clusters.global.i, -0.183736715514, 1e-11 );
  EXPECT_NEAR( clusters.global.expected, -0.03125, 1e-12 );
  EXPECT_NEAR( clusters.global.variance, 0.0140809292985, 1e-12 );
  EXPECT_THAT( clusters.lag, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "lag" ) ) ) );
  EXPECT_THAT( clusters.local, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "Ii" ) ) ) );

  const ShrunkRates shrunken = empiricalBayesRates( numbers( columns.at( "arbeitslose2021" ) ), numbers( columns.at( "erwf2021" ) ) );
  EXPECT_NEAR( shrunken.variance, 0.000133032612318, 1e-14 );
  EXPECT_NEAR( shrunken.commonRate, 0.042387324300154, 1e-14 );
  std::vector<double> percent = shrunken.rates;
  for ( double &rate : percent )
    rate *= 100.0;
  EXPECT_THAT( percent, Pointwise( DoubleNear( 1e-9 ), numbers( columns.at( "EB" ) ) ) );
}

TEST( LandkreisZwickau, QueenNeighboursOfTheRealMunicipalitiesAreThoseOfTheReferenceFile )
{
  const std::filesystem::path path = realData( "areas/lk_zwickau_14524_gemeinden.geojson" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" ) );
  std::vector<std::string> keys;
  const std::vector<AreaRings> unordered = readRings( path, "AGS", &keys );
  std::vector<AreaRings> areas;
  for ( const std::string &key : columns.at( "AGS" ) )
  {
    const auto found = std::find( keys.begin(), keys.end(), key );
    ASSERT_NE( found, keys.end() ) << key;
    areas.push_back( unordered[static_cast<std::size_t>( found - keys.begin() )] );
  }
  EXPECT_EQ( contiguityWeights( areas, Contiguity::Queen, 1e-5 ).neighbours,
    readGal( realData( "monitors/lk_zwickau/lk_zwickau_queen.gal" ) ).neighbours );
}

// The example of PySAL's assuncao_rate. The variance between the areas comes out below 0 there.
TEST( EmpiricalBayesIndex, IsThatOfPySal )
{
  const ShrunkRates index = empiricalBayesIndex(
    std::vector<double>{ 30, 25, 25, 15, 33, 21, 30, 20 }, std::vector<double>{ 100, 100, 110, 90, 100, 90, 110, 90 } );
  EXPECT_LT( index.variance, 0.0 );
  EXPECT_NEAR( index.rates[0], 1.03843594, 1e-8 );
  EXPECT_NEAR( index.rates[1], -0.04099089, 1e-8 );
  EXPECT_NEAR( index.rates[2], -0.56250375, 1e-8 );
  EXPECT_NEAR( index.rates[3], -1.73061861, 1e-8 );
}

TEST( EmpiricalBayesIndex, TakesTheVarianceOfChanceWhereBothMakeLessThanNothing )
{
  // Rates that are all but alike: 7/100, 14/200, 29/400, 57/800; the variance between them is estimated below that of chance.
  const std::vector<double> cases{ 7, 14, 29, 57 };
  const std::vector<double> people{ 100, 200, 400, 800 };
  const ShrunkRates index = empiricalBayesIndex( cases, people );
  EXPECT_NEAR( index.commonRate, 107.0 / 1500.0, 1e-15 );
  const double chance = index.commonRate / 800.0;
  ASSERT_LT( index.variance + chance, 0.0 );
  EXPECT_NEAR( index.rates[3], ( 57.0 / 800.0 - index.commonRate ) / std::sqrt( chance ), 1e-12 );
  ASSERT_GT( index.variance + index.commonRate / 100.0, 0.0 );
  EXPECT_NEAR( index.rates[0], ( 0.07 - index.commonRate ) / std::sqrt( index.variance + index.commonRate / 100.0 ), 1e-12 );
}

TEST( EmpiricalBayesIndex, AreasWithoutPeopleHaveNoneAndNoCasesAtAllAreNoDifference )
{
  EXPECT_TRUE( std::isnan( empiricalBayesIndex( std::vector<double>{ 3, 0 }, std::vector<double>{ 100, 0 } ).rates[1] ) );
  EXPECT_EQ(
    empiricalBayesIndex( std::vector<double>{ 0, 0 }, std::vector<double>{ 100, 57 } ).rates, ( std::vector<double>{ 0.0, 0.0 } ) );
}
