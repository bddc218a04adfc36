#include "observations/decimalcode.h"

#include <array>
#include <bit>

namespace sozialraum
{

  namespace
  {

    // Upper 3 bits: digits behind the mark; lower 29: the digits as a whole number, plus this.
    constexpr unsigned digitBits = 29;
    constexpr std::int32_t zero = std::int32_t{ 1 } << ( digitBits - 1 );
    constexpr std::int32_t mostDigits = zero - 1;
    constexpr std::array<double, 8> powersOfTen{ 1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7 };
    constexpr unsigned mostDecimals = 6;

    //! Correctly rounded, as reading the digits is: both give the double that is nearest.
    double numberOf( std::int32_t digits, unsigned decimals )
    {
      return static_cast<double>( digits ) / powersOfTen[decimals];
    }

  }

  std::optional<std::uint32_t> decimalCode( double number )
  {
    for ( unsigned decimals = 0; decimals <= mostDecimals; ++decimals )
    {
      const double scaled = number * powersOfTen[decimals];
      if ( !( scaled >= -mostDigits && scaled <= mostDigits ) ) // NaN, too
        return std::nullopt;
      const auto digits = static_cast<std::int32_t>( scaled + ( scaled < 0.0 ? -0.5 : 0.5 ) );
      if ( std::bit_cast<std::uint64_t>( numberOf( digits, decimals ) ) == std::bit_cast<std::uint64_t>( number ) )
        return ( decimals << digitBits ) | static_cast<std::uint32_t>( digits + zero );
    }
    return std::nullopt;
  }

  double numberOfDecimalCode( std::uint32_t code )
  {
    constexpr std::uint32_t digitMask = ( std::uint32_t{ 1 } << digitBits ) - 1;
    return numberOf( static_cast<std::int32_t>( code & digitMask ) - zero, code >> digitBits );
  }

}
