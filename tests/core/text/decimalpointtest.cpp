#include "text/decimalpoint.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

using namespace sozialraum;

TEST( DecimalPoint, MovesAsAPersonDoesIt )
{
  EXPECT_EQ( withPointShifted( 0.57, 2 ), 57.0 );
  EXPECT_EQ( withPointShifted( 0.29, 2 ), 29.0 );
  EXPECT_EQ( withPointShifted( 0.07, 2 ), 7.0 );
  EXPECT_EQ( withPointShifted( 0.55, 2 ), 55.0 );
  EXPECT_EQ( withPointShifted( 1.15, 3 ), 1150.0 );
  EXPECT_EQ( withPointShifted( 57.0, -2 ), 0.57 );
  EXPECT_EQ( withPointShifted( -0.0052, 2 ), -0.52 );
  EXPECT_EQ( withPointShifted( 4.35, 1 ), 43.5 );
  EXPECT_EQ( withPointShifted( 12345678.0, 0 ), 12345678.0 );
}

TEST( DecimalPoint, EveryShareOfAThousandIsTheShortestNumber )
{
  for ( int i = 0; i <= 100'000; ++i )
    ASSERT_EQ( withPointShifted( std::stod( std::to_string( i ) + "e-5" ), 2 ), std::stod( std::to_string( i ) + "e-3" ) ) << i;
}

TEST( DecimalPoint, LeavesWhatHasNone )
{
  EXPECT_EQ( withPointShifted( 0.0, 2 ), 0.0 );
  EXPECT_TRUE( std::isnan( withPointShifted( std::nan( "" ), 2 ) ) );
  EXPECT_TRUE( std::isinf( withPointShifted( std::numeric_limits<double>::infinity(), 2 ) ) );
  EXPECT_TRUE( std::isinf( withPointShifted( std::numeric_limits<double>::max(), 2 ) ) );
  EXPECT_EQ( withPointShifted( std::numeric_limits<double>::denorm_min(), -5 ), 0.0 );
}
