#include "observations/decimalcode.h"

#include <gtest/gtest.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>

using namespace sozialraum;

namespace
{

  std::uint64_t bitsOf( double number )
  {
    return std::bit_cast<std::uint64_t>( number );
  }

  double read( const std::string &digits )
  {
    double number = 0.0;
    std::from_chars( digits.data(), digits.data() + digits.size(), number );
    return number;
  }

  //! "-1234.56": up to eight digits, up to six behind the point.
  std::string randomDecimal( std::mt19937 &random )
  {
    std::string digits = std::to_string( random() % 100'000'000 );
    const std::size_t decimals = random() % 7;
    if ( digits.size() <= decimals )
      digits.insert( 0, decimals + 1 - digits.size(), '0' );
    if ( decimals > 0 )
      digits.insert( digits.size() - decimals, "." );
    const bool isNegative = random() % 2 && digits.find_first_not_of( "0." ) != std::string::npos;
    return ( isNegative ? "-" : "" ) + digits;
  }

}

TEST( DecimalCode, NumbersOfEightDigitsHaveOne )
{
  std::mt19937 random( 7 );
  for ( int i = 0; i < 200'000; ++i )
  {
    const std::string digits = randomDecimal( random );
    const std::optional<std::uint32_t> code = decimalCode( read( digits ) );
    ASSERT_TRUE( code ) << digits;
    EXPECT_LT( *code, endOfDecimalCodes ) << digits;
  }
}

TEST( DecimalCode, TheNumberOfACodeIsTheOneThatItWasMadeOf )
{
  std::mt19937_64 random( 8 );
  std::mt19937 digits( 9 );
  std::size_t coded = 0;
  for ( int i = 0; i < 400'000; ++i )
  {
    const double anyBits = std::bit_cast<double>( random() );
    const double neighbour = std::nextafter( read( randomDecimal( digits ) ), i % 2 ? 1e9 : -1e9 );
    for ( const double number : { anyBits, neighbour, read( randomDecimal( digits ) ) } )
    {
      const std::optional<std::uint32_t> code = decimalCode( number );
      if ( !code )
        continue;
      ++coded;
      ASSERT_EQ( bitsOf( numberOfDecimalCode( *code ) ), bitsOf( number ) ) << number;
    }
  }
  EXPECT_GE( coded, 400'000u );
}

TEST( DecimalCode, WhatIsNoSuchNumberHasNone )
{
  using Limits = std::numeric_limits<double>;
  for ( const double number : { -0.0, Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity(), 1.0 / 3.0, 0.1234567, 268'435'456.0,
          -268'435'456.0, 1e300, Limits::denorm_min() } )
    EXPECT_FALSE( decimalCode( number ) ) << number;
}

TEST( DecimalCode, CodesOfWholeNumbersAreAsFarApartAsTheNumbers )
{
  const std::uint32_t zero = decimalCode( 0.0 ).value();
  for ( const int number : { -268'435'455, -83'000'000, -1, 1, 2, 255, 11'000, 83'000'000, 268'435'455 } )
    EXPECT_EQ( static_cast<int>( decimalCode( number ).value() - zero ), number );
}
