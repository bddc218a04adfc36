// Class limits that others published for data that anyone can get.

#include "classification/classification.h"
#include "classification/naturalbreaks.h"

#include "realdata.h"
#include "csvcolumns.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

namespace
{
  std::vector<double> limits( std::span<const double> values, ClassificationMethod method, int classCount,
    const std::function<void( ClassificationOptions & )> &with = {} )
  {
    ClassificationOptions options;
    options.method = method;
    options.classCount = classCount;
    if ( with )
      with( options );
    return classify( values, {}, options ).limits;
  }

  std::vector<std::size_t> counts( const Classification &classification )
  {
    std::vector<std::size_t> result;
    for ( const ValueClass &valueClass : classification.classes )
      result.push_back( valueClass.count );
    return result;
  }

  //! Number of employees per square kilometre in the 58 counties of California, of PySAL's mapclassify.
  class EmployeeDensity : public testing::Test
  {
  protected:
    void SetUp() override
    {
      const std::filesystem::path path = realData( "classification/calempdensity.csv" );
      SKIP_WITHOUT_REAL_DATA( path );
      values = numbers( csvColumns( path )["emp.sq.km"] );
      ASSERT_EQ( values.size(), 58u );
    }
    std::vector<double> values;
  };

  //! Median income in the 34 communes of Martinique, of mapsf.
  class MedianIncome : public testing::Test
  {
  protected:
    void SetUp() override
    {
      const std::filesystem::path path = realData( "classification/mtq_med_values.json" );
      SKIP_WITHOUT_REAL_DATA( path );
      std::ifstream file( path );
      for ( std::string row; std::getline( file, row, ']' ); )
      {
        if ( const std::size_t comma = row.rfind( ',' ); comma != std::string::npos && row.size() > comma + 1 )
        {
          if ( const std::vector<double> found = numbersIn( row.substr( comma ) ); found.size() == 1 )
            values.push_back( found.front() );
        }
      }
      ASSERT_EQ( values.size(), 34u );
    }
    std::vector<double> values;
  };
}

TEST_F( EmployeeDensity, QuantilesAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::Quantile, 5 ), Pointwise( DoubleNear( 1e-9 ), { 1.464, 5.798, 13.278, 54.616 } ) );
}

TEST_F( EmployeeDensity, EqualIntervalsAreThePublishedOnes )
{
  EXPECT_THAT(
    limits( values, ClassificationMethod::EqualInterval, 5 ), Pointwise( DoubleNear( 1e-9 ), { 822.394, 1644.658, 2466.922, 3289.186 } ) );
}

TEST_F( EmployeeDensity, NaturalBreaksAreThePublishedOnesAndBetterThanTheGreedyOnes )
{
  const NaturalBreaks breaks = naturalBreaks( values, 5 );
  EXPECT_THAT( breaks.largest, ElementsAre( 75.29, 192.05, 370.5, 722.85, 4111.45 ) );
  EXPECT_NEAR( breaks.withinSumOfSquares, 26654.78396666667, 1e-6 ); // the greedy exchange stops at 123,343

  ClassificationOptions options;
  const Classification classes = classify( values, {}, options );
  EXPECT_THAT( counts( classes ), ElementsAre( 49, 3, 4, 1, 1 ) );
  EXPECT_NEAR( classes.withinSumOfSquares, 26654.78396666667, 1e-6 );
  EXPECT_EQ( classes.classes[0].largest, 75.29 );
}

TEST_F( EmployeeDensity, MeanAndDeviationLimitsAreThePublishedOnes )
{
  ClassificationOptions options;
  options.method = ClassificationMethod::StandardDeviation;
  options.deviationMultiples = { -2, -1, 1, 2 };
  options.divisor = Divisor::CountMinusOne;
  const Classification classes = classify( values, {}, options );
  EXPECT_THAT( classes.limits, Pointwise( DoubleNear( 1e-8 ), { -967.36235382, -420.71712519, 672.57333208, 1219.21856072 } ) );
  EXPECT_THAT( counts( classes ), ElementsAre( 0, 0, 56, 1, 1 ) );
}

TEST_F( EmployeeDensity, MaximumBreaksAreThePublishedOnes )
{
  EXPECT_THAT(
    limits( values, ClassificationMethod::MaximumBreaks, 5 ), Pointwise( DoubleNear( 1e-9 ), { 146.005, 228.49, 546.675, 2417.15 } ) );
}

TEST_F( EmployeeDensity, BoxPlotAndPercentilesAreThePublishedOnes )
{
  EXPECT_THAT(
    limits( values, ClassificationMethod::BoxPlot, 6 ), Pointwise( DoubleNear( 1e-9 ), { -52.87625, 2.5675, 9.365, 39.53, 94.97375 } ) );
  EXPECT_THAT( limits( values, ClassificationMethod::Quantile, 6,
                 []( ClassificationOptions &o ) { o.probabilities = { 0.01, 0.1, 0.5, 0.9, 0.99 }; } ),
    Pointwise( DoubleNear( 1e-9 ), { 0.1357, 0.553, 9.365, 213.914, 2179.948 } ) );
}

TEST_F( EmployeeDensity, PrettyLimitsAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::Pretty, 5 ), ElementsAre( 1000, 2000, 3000, 4000 ) );
}

TEST( HeadTail, SplitsTheInverseSquaresAsPublished )
{
  std::vector<double> values;
  for ( int i = 1; i < 1000; ++i )
    values.push_back( 1.0 / ( static_cast<double>( i ) * i ) );
  ClassificationOptions options;
  options.method = ClassificationMethod::HeadTail;
  EXPECT_THAT( counts( classify( values, {}, options ) ), ElementsAre( 975, 21, 2, 1 ) );
}

TEST_F( MedianIncome, QuantilesAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::Quantile, 6,
                 []( ClassificationOptions &o ) { o.probabilities = { 0.05, 0.275, 0.5, 0.725, 0.95 }; } ),
    Pointwise( DoubleNear( 1e-6 ), { 13168.65, 14468.275, 15685.5, 17750.25, 20159.35 } ) );
  EXPECT_THAT( limits( values, ClassificationMethod::Quantile, 6,
                 []( ClassificationOptions &o ) { o.probabilities = { 0.05, 0.25, 0.5, 0.75, 0.95 }; } ),
    Pointwise( DoubleNear( 1e-6 ), { 13168.65, 14457.25, 15685.5, 17979.75, 20159.35 } ) );
}

TEST_F( MedianIncome, GeometricLimitsAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::Geometric, 6 ),
    Pointwise( DoubleNear( 1e-6 ), { 13186.1043108293, 14575.6850445193, 16111.7028584815, 17809.5896149738, 19686.40341991 } ) );
}

TEST_F( MedianIncome, NaturalBreaksAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::NaturalBreaks, 6 ), ElementsAre( 13953, 15685.5, 17372, 18622, 20354.5 ) );
  EXPECT_NEAR( naturalBreaks( values, 5 ).withinSumOfSquares, 9063273.689285714, 1e-5 );
}

TEST_F( MedianIncome, NestedMeansAreThePublishedOnes )
{
  EXPECT_THAT( limits( values, ClassificationMethod::NestedMeans, 8 ),
    Pointwise( DoubleNear( 1e-6 ),
      { 13334.5, 14369.1578947368, 15121.6363636364, 16137.7058823529, 17121.875, 18377.8666666667, 19813.2857142857 } ) );
}

TEST_F( MedianIncome, MeanAndDeviationLimitsAreThePublishedOnes )
{
  const auto withMultiples = [this]( std::vector<double> multiples ) {
    return limits( values, ClassificationMethod::StandardDeviation, 5, [&]( ClassificationOptions &o ) {
      o.deviationMultiples = multiples;
      o.divisor = Divisor::Count;
    } );
  };
  EXPECT_THAT( withMultiples( { -1.5, -0.5, 0.5, 1.5 } ),
    Pointwise( DoubleNear( 1e-6 ), { 12548.5835933576, 14941.3317860212, 17334.0799786847, 19726.8281713483 } ) );
  EXPECT_THAT( withMultiples( { -1, 0, 1, 2 } ),
    Pointwise( DoubleNear( 1e-6 ), { 13744.9576896894, 16137.7058823529, 18530.4540750165, 20923.2022676801 } ) );
}

namespace
{
  //! Data whose limits in many styles and numbers of classes another program published, "data", k, style, limits.
  void expectPublishedLimits( std::span<const double> values, const CsvColumns &published, const std::string &data )
  {
    const auto [smallest, largest] = std::minmax_element( values.begin(), values.end() );
    std::size_t compared = 0;
    for ( std::size_t row = 0; row < published.at( "style" ).size(); ++row )
    {
      if ( !data.empty() && published.at( "data" )[row] != data )
        continue;
      const std::string style = published.at( "style" )[row];
      const int classCount = std::stoi( published.at( "k" )[row] );
      const std::map<std::string, ClassificationMethod> methods{ { "quantile", ClassificationMethod::Quantile },
        { "equal", ClassificationMethod::EqualInterval }, { "fisher", ClassificationMethod::NaturalBreaks },
        { "headtails", ClassificationMethod::HeadTail }, { "pretty", ClassificationMethod::Pretty },
        { "maximum", ClassificationMethod::MaximumBreaks }, { "jenks", ClassificationMethod::NaturalBreaks } };
      if ( !methods.contains( style ) )
        continue; // "box" counts its ends otherwise, "sd" makes round multiples
      SCOPED_TRACE( data + ' ' + style + ' ' + std::to_string( classCount ) );
      std::vector<double> inner;
      for ( const double limit : numbersIn( published.at( "brks" )[row] ) )
      {
        if ( limit > *smallest + 1e-9 && limit < *largest - 1e-9 )
          inner.push_back( limit );
      }
      const auto closedAbove = [&style]( ClassificationOptions &options ) {
        options.limitRule = style == "jenks" ? LimitRule::UpperClosed : LimitRule::LowerClosed;
      };
      EXPECT_THAT( limits( values, methods.at( style ), classCount, closedAbove ), Pointwise( DoubleNear( 1e-9 * *largest ), inner ) );
      ++compared;
    }
    EXPECT_GE( compared, 20u );
  }
}

TEST_F( EmployeeDensity, AllStylesAgreeWithTheReferenceProgram )
{
  expectPublishedLimits( values, csvColumns( realData( "classification/classInt_reference.csv" ) ), "calemp" );
}

TEST( LandkreisZwickau, AllStylesAgreeWithTheReferenceProgram )
{
  const std::filesystem::path path = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const std::vector<double> values = numbers( csvColumns( path )["anteil2021"] );
  ASSERT_EQ( values.size(), 33u );
  expectPublishedLimits( values, csvColumns( realData( "monitors/lk_zwickau/lk_zwickau_class_breaks_classInt.csv" ) ), "" );
}
