#include "indicators/ratioofcounts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace sozialraum;

namespace
{
  const std::vector<double> sUnemployed{ 12, 29, 57, 115, 7, 640 };
  const std::vector<double> sWorkforce{ 310, 402, 911, 1205, 333, 5020 };
  const std::vector<double> sInhabitants{ 600, 810, 1500, 2600, 650, 9800 };

  //! Of a hundred, rounded to two decimals.
  std::vector<double> rates()
  {
    std::vector<double> values;
    for ( std::size_t i = 0; i < sUnemployed.size(); ++i )
      values.push_back( std::round( sUnemployed[i] / sWorkforce[i] * 1e4 ) / 100.0 );
    return values;
  }
}

TEST( RatioOfCounts, TheValueOfTheWholeComesFromTheSums )
{
  const auto ratio =
    ratioOfCounts( rates(), { { "inhabitants", sInhabitants }, { "unemployed", sUnemployed }, { "workforce", sWorkforce } } );
  ASSERT_TRUE( ratio.has_value() );
  EXPECT_EQ( ratio->numerator, 1u );
  EXPECT_EQ( ratio->denominator, 2u );
  EXPECT_EQ( ratio->factor, 100.0 );
  EXPECT_DOUBLE_EQ( ratio->ofAll, 860.0 / 8181.0 * 100.0 );
}

TEST( RatioOfCounts, OneAreaThatContradictsIsEnough )
{
  std::vector<double> values = rates();
  values.back() += 0.02;
  EXPECT_FALSE( ratioOfCounts( values, { { "unemployed", sUnemployed }, { "workforce", sWorkforce } } ) );
}

TEST( RatioOfCounts, AreasWithoutOneOfTheThreeAreLeftOutAndFiveMustRemain )
{
  std::vector<double> values = rates();
  values[5] = std::numeric_limits<double>::quiet_NaN();
  const auto ratio = ratioOfCounts( values, { { "unemployed", sUnemployed }, { "workforce", sWorkforce } } );
  ASSERT_TRUE( ratio.has_value() );
  EXPECT_DOUBLE_EQ( ratio->ofAll, 220.0 / 3161.0 * 100.0 );
  values[4] = values[5];
  EXPECT_FALSE( ratioOfCounts( values, { { "unemployed", sUnemployed }, { "workforce", sWorkforce } } ) );
}

TEST( RatioOfCounts, EqualRatesProveNothing )
{
  EXPECT_FALSE(
    ratioOfCounts( std::vector<double>( 6, 0.0 ), { { "none", std::vector<double>( 6, 0.0 ) }, { "workforce", sWorkforce } } ) );
}

TEST( RatioOfCounts, ExactlyHalfOfTheLastDecimalIsRounding )
{
  const std::vector<double> cases{ 1, 1, 3, 2, 4, 1 };
  const std::vector<double> people{ 8, 10, 10, 10, 10, 5 }; // 12.5, written as 13
  EXPECT_TRUE( ratioOfCounts( std::vector<double>{ 13, 10, 30, 20, 40, 20 }, { { "cases", cases }, { "people", people } } ) );
  EXPECT_TRUE( ratioOfCounts( std::vector<double>{ 12, 10, 30, 20, 40, 20 }, { { "cases", cases }, { "people", people } } ) );
  EXPECT_FALSE( ratioOfCounts( std::vector<double>{ 14, 10, 30, 20, 40, 20 }, { { "cases", cases }, { "people", people } } ) );
}

TEST( RatioOfCounts, ARateOfZeroWithCasesContradicts )
{
  const std::vector<double> cases{ 50, 1, 3, 2, 4, 1 };
  const std::vector<double> people{ 100, 10, 10, 10, 10, 5 };
  EXPECT_FALSE( ratioOfCounts( std::vector<double>{ 0, 10, 30, 20, 40, 20 }, { { "cases", cases }, { "people", people } } ) );
}

TEST( RatioOfCounts, NineDecimalsAreTheMostThatAreCompared )
{
  for ( const auto &[off, isFound] : { std::pair{ 4e-10, true }, std::pair{ 6e-10, false } } )
  {
    std::vector<double> values;
    for ( std::size_t i = 0; i < sUnemployed.size(); ++i )
      values.push_back( sUnemployed[i] / sWorkforce[i] + off );
    EXPECT_EQ( ratioOfCounts( values, { { "unemployed", sUnemployed }, { "workforce", sWorkforce } } ).has_value(), isFound ) << off;
  }
}

TEST( RatioOfCounts, EveryFactorIsFound )
{
  for ( const double factor : { 1.0, 100.0, 1000.0, 10000.0, 100000.0 } )
  {
    std::vector<double> values;
    for ( std::size_t i = 0; i < sUnemployed.size(); ++i )
      values.push_back( sUnemployed[i] / sWorkforce[i] * factor );
    const auto ratio = ratioOfCounts( values, { { "unemployed", sUnemployed }, { "workforce", sWorkforce } } );
    ASSERT_TRUE( ratio.has_value() ) << factor;
    EXPECT_EQ( ratio->factor, factor );
  }
}
