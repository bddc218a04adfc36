#include "classification/typenumbers.h"

#include "csvcolumns.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

using namespace sozialraum;

namespace
{
  //! Thirty areas around each of three places.
  AreaPoints threeGroups()
  {
    std::mt19937_64 random( 5 );
    std::normal_distribution<double> noise;
    AreaPoints points{ 2, {} };
    for ( int i = 0; i < 90; ++i )
    {
      points.coordinates.push_back( noise( random ) + 8.0 * ( i % 3 ) );
      points.coordinates.push_back( noise( random ) + ( i % 3 == 1 ? 8.0 : 0.0 ) );
    }
    return points;
  }

  KMeansOptions fewStarts()
  {
    KMeansOptions options;
    options.starts = 10;
    return options;
  }
}

TEST( TypeNumbers, EveryMeasureSpeaksForThreeGroupsThatLieApart )
{
  const AreaPoints points = threeGroups();
  for ( const TypeMethod method : { TypeMethod::KMeans, TypeMethod::Ward } )
  {
    TypeComparisonOptions options;
    options.mostTypes = 6;
    options.gapReferences = 10;
    const AreaDivision division( points, method, fewStarts() );
    const std::vector<TypeNumber> numbers = compareTypeNumbers( division, options );
    ASSERT_EQ( numbers.size(), 6u );
    EXPECT_EQ( typesByGap( numbers ), 3 );
    EXPECT_TRUE( std::isnan( numbers[0].meanSilhouette ) );
    EXPECT_EQ( numbers[0].explained, 0.0 );
    for ( std::size_t i = 1; i < numbers.size(); ++i )
    {
      EXPECT_GE( numbers[2].meanSilhouette, numbers[i].meanSilhouette );
      EXPECT_LE( numbers[i].withinSumOfSquares, numbers[i - 1].withinSumOfSquares );
    }
    EXPECT_GT( numbers[2].explained, 0.9 );
  }
}

TEST( TypeNumbers, WardsHeightIsTheGrowthOfTheSumOfSquares )
{
  const AreaPoints points = threeGroups();
  const std::vector<TypeNumber> numbers = compareTypeNumbers( AreaDivision( points, TypeMethod::Ward, {} ), {} );
  EXPECT_TRUE( std::isnan( numbers[0].height ) );
  for ( std::size_t i = 1; i < numbers.size(); ++i )
    EXPECT_NEAR( numbers[i].height * numbers[i].height / 2.0, numbers[i - 1].withinSumOfSquares - numbers[i].withinSumOfSquares, 1e-6 );
}

TEST( TypeNumbers, EndWithTheNumberOfDifferentAreas )
{
  const AreaPoints points{ 1, { 1, 1, 2, 2, 9 } };
  for ( const TypeMethod method : { TypeMethod::KMeans, TypeMethod::Ward } )
  {
    const std::vector<TypeNumber> numbers = compareTypeNumbers( AreaDivision( points, method, fewStarts() ), {} );
    ASSERT_EQ( numbers.size(), 3u );
    EXPECT_NEAR( numbers[2].withinSumOfSquares, 0.0, 1e-12 );
    EXPECT_EQ( typesByGap( numbers ), 0 );
  }
}

TEST( TypeNumbers, OfIrisAreTheKnownSumsOfSquares )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  std::vector<std::vector<double>> values;
  for ( const char *name : { "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } )
    values.push_back( numbers( columns.at( name ) ) );
  const AreaPoints points = pointsOf( values );
  TypeComparisonOptions options;
  options.mostTypes = 5;
  const std::vector<TypeNumber> compared = compareTypeNumbers( AreaDivision( points, TypeMethod::KMeans, {} ), options );
  const std::vector<double> known{ 681.3706, 152.34795, 78.85144, 57.22847, 46.44618 };
  for ( std::size_t i = 0; i < known.size(); ++i )
    EXPECT_NEAR( compared[i].withinSumOfSquares, known[i], 1e-4 );
  EXPECT_NEAR( compared[1].meanSilhouette, 0.6810462, 1e-6 );
  EXPECT_NEAR( compared[2].meanSilhouette, 0.5528190, 1e-6 );
}
