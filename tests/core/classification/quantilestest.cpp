#include "classification/quantiles.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace sozialraum;

TEST( Quantiles, TheFourTypesPlaceThemAsHyndmanAndFanSay )
{
  const std::vector<double> values{ 10, 20, 30, 40 };                                            // n = 4, p = 0.3
  EXPECT_DOUBLE_EQ( quantile( values, 0.3, QuantileType::Type6 ), 15.0 );                        // h = 1.5
  EXPECT_DOUBLE_EQ( quantile( values, 0.3, QuantileType::Type7 ), 19.0 );                        // h = 1.9
  EXPECT_NEAR( quantile( values, 0.3, QuantileType::Type8 ), 10.0 + 10.0 * 19.0 / 30.0, 1e-12 ); // h = 1.6333
  EXPECT_DOUBLE_EQ( quantile( values, 0.3, QuantileType::Type9 ), 16.5 );                        // h = 1.65
}

TEST( Quantiles, StayWithinTheValues )
{
  const std::vector<double> values{ 1, 2, 3 };
  for ( const QuantileType type : { QuantileType::Type6, QuantileType::Type7, QuantileType::Type8, QuantileType::Type9 } )
  {
    EXPECT_EQ( quantile( values, 0.001, type ), type == QuantileType::Type7 ? 1.002 : 1.0 );
    EXPECT_EQ( quantile( values, 1.0, type ), 3.0 );
    EXPECT_EQ( quantile( std::vector<double>{ 5.0 }, 0.7, type ), 5.0 );
  }
}

TEST( Quantiles, APositionOnAValueIsThatValueExactly )
{
  std::vector<double> values;
  for ( int i = 0; i <= 10; ++i )
    values.push_back( 0.1 * i );
  for ( int i = 0; i <= 10; ++i )
    EXPECT_EQ( quantile( values, i / 10.0, QuantileType::Type7 ), values[static_cast<std::size_t>( i )] );
}

TEST( Quantiles, APositionOnAValueAmongManyIsThatValueExactlyToo )
{
  std::vector<double> values;
  for ( int i = 0; i <= 100; ++i )
    values.push_back( 1000.0 * i * i );
  // 100 · 0.29 is 28.999999999999996 in binary.
  for ( const auto &[probability, index] : { std::pair( 0.07, 7 ), std::pair( 0.29, 29 ), std::pair( 0.57, 57 ), std::pair( 0.58, 58 ) } )
    EXPECT_EQ( quantile( values, probability, QuantileType::Type7 ), values[static_cast<std::size_t>( index )] ) << probability;
}
