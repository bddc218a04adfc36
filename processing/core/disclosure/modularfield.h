#pragma once

#include <cstdint>

//! Whole numbers modulo the prime 2^61 − 1: exact arithmetic without fractions; all arguments and results 0 … prime − 1.
namespace sozialraum::modular
{

  inline constexpr std::uint64_t prime = ( std::uint64_t{ 1 } << 61 ) - 1;

  inline std::uint64_t add( std::uint64_t a, std::uint64_t b )
  {
    const std::uint64_t sum = a + b;
    return sum >= prime ? sum - prime : sum;
  }

  inline std::uint64_t subtract( std::uint64_t a, std::uint64_t b )
  {
    return a >= b ? a - b : a + prime - b;
  }

  inline std::uint64_t multiply( std::uint64_t a, std::uint64_t b )
  {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>( a ) * b;
    const std::uint64_t low = static_cast<std::uint64_t>( product ) & prime;
    const auto high = static_cast<std::uint64_t>( product >> 61 );
    return add( low, high );
  }

  //! By Fermat's little theorem; \a a is not 0.
  inline std::uint64_t inverse( std::uint64_t a )
  {
    std::uint64_t result = 1;
    for ( std::uint64_t exponent = prime - 2; exponent > 0; exponent >>= 1 )
    {
      if ( exponent & 1 )
        result = multiply( result, a );
      a = multiply( a, a );
    }
    return result;
  }

}
