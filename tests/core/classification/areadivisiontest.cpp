// Divisions of areas into types against definitions.
#include "classification/typenumbers.h"

#include "classification/kmeansstart.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace sozialraum;

TEST( TypeNumbers, TheUnitOfTheCoordinatesChangesNoShare )
{
  const std::vector<double> x{ 0, 0.1, 0.2, 5, 5.1, 9 };
  std::vector<double> tiny;
  for ( const double value : x )
    tiny.push_back( value / 1000.0 );
  KMeansOptions options;
  const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ x } );
  const AreaPoints small = pointsOf( std::vector<std::vector<double>>{ tiny } );
  const std::vector<TypeNumber> numbers = compareTypeNumbers( AreaDivision( points, TypeMethod::Ward, options ), {} );
  const std::vector<TypeNumber> again = compareTypeNumbers( AreaDivision( small, TypeMethod::Ward, options ), {} );
  ASSERT_EQ( numbers.size(), again.size() );
  EXPECT_NEAR( numbers[0].explained, 0.0, 1e-12 );
  EXPECT_NEAR( numbers.back().explained, 1.0, 1e-12 );
  for ( std::size_t i = 0; i < numbers.size(); ++i )
    EXPECT_NEAR( numbers[i].explained, again[i].explained, 1e-9 );
}

TEST( TypeNumbers, NoTreeHasAHeightForMoreTypesThanAreas )
{
  const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ { 0, 1, 5, 9 } } );
  const AreaDivision ward( points, TypeMethod::Ward, {} );
  EXPECT_TRUE( std::isnan( ward.heightOf( 1 ) ) );
  EXPECT_FALSE( std::isnan( ward.heightOf( 2 ) ) );
  EXPECT_FALSE( std::isnan( ward.heightOf( 4 ) ) );
  EXPECT_TRUE( std::isnan( ward.heightOf( 5 ) ) );
  EXPECT_TRUE( std::isnan( AreaDivision( points, TypeMethod::KMeans, {} ).heightOf( 2 ) ) );
}

TEST( TypeNumbers, OneReferenceHasNoErrorAndTwoHaveOne )
{
  const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ { 0, 1, 2, 7, 8, 9 } } );
  const AreaDivision ward( points, TypeMethod::Ward, {} );
  const std::vector<TypeNumber> one = compareTypeNumbers( ward, { .mostTypes = 3, .gapReferences = 1 } );
  const std::vector<TypeNumber> two = compareTypeNumbers( ward, { .mostTypes = 3, .gapReferences = 2 } );
  EXPECT_EQ( one[1].gapError, 0.0 );
  EXPECT_GT( two[1].gapError, 0.0 );
  EXPECT_GT( one[1].gap, one[0].gap ); // two groups that lie apart
}

TEST( Silhouettes, AreTheirDefinition )
{
  const std::vector<double> x{ 0, 1, 3, 10, 12, 30 };
  const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ x } );
  AreaTypes types = AreaDivision( points, TypeMethod::Ward, {} ).into( 3 );
  const std::vector<double> found = silhouettes( points, types );
  for ( std::size_t i = 0; i < x.size(); ++i )
  {
    std::vector<double> sums( 3, 0.0 ), sizes( 3, 0.0 );
    for ( std::size_t j = 0; j < x.size(); ++j )
    {
      sums[static_cast<std::size_t>( types.types[j] )] += std::abs( x[i] - x[j] );
      sizes[static_cast<std::size_t>( types.types[j] )] += 1.0;
    }
    const auto own = static_cast<std::size_t>( types.types[i] );
    double other = HUGE_VAL;
    for ( std::size_t type = 0; type < 3; ++type )
      other = type == own ? other : std::min( other, sums[type] / sizes[type] );
    const double inside = sizes[own] > 1.0 ? sums[own] / ( sizes[own] - 1.0 ) : 0.0;
    EXPECT_NEAR( found[i], sizes[own] > 1.0 ? ( other - inside ) / std::max( other, inside ) : 0.0, 1e-12 );
  }
}

TEST( TypeNumbers, ThereIsAlwaysOneType )
{
  const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ { 0, 1, 5, 9 } } );
  EXPECT_EQ( compareTypeNumbers( AreaDivision( points, TypeMethod::Ward, {} ), { .mostTypes = 0 } ).size(), 1u );
  EXPECT_EQ( compareTypeNumbers( AreaDivision( points, TypeMethod::Ward, {} ), { .mostTypes = 3 } ).size(), 3u );
  EXPECT_EQ( compareTypeNumbers( AreaDivision( points, TypeMethod::Ward, {} ), {} ).size(), 4u ); // as many as differ
}

TEST( KMeansStart, MostStartsFindGroupsThatLieFarApart )
{
  for ( const double unit : { 1.0, 1e-4 } )
  {
    std::vector<double> x;
    for ( int group = 0; group < 5; ++group )
    {
      for ( int i = 0; i < 20; ++i )
        x.push_back( unit * ( 100.0 * group + 0.1 * i ) );
    }
    const AreaPoints points = pointsOf( std::vector<std::vector<double>>{ x } );
    KMeansOptions options;
    options.typeCount = 5;
    const double best = 5.0 * 0.01 * unit * unit * ( 20.0 * ( 400.0 - 1.0 ) / 12.0 ); // n ( n² − 1 ) / 12 for each of them
    int found = 0;
    for ( std::uint64_t seed = 1; seed <= 50; ++seed )
      found += kMeansStart( points, options, seed, {} ).sumOfSquares < best * ( 1.0 + 1e-6 ) ? 1 : 0;
    EXPECT_GE( found, 45 ) << unit;
  }
}
