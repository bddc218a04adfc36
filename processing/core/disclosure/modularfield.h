#pragma once

#include <cstddef>
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
    // By halves of 31 bits, for no standard type holds 122: 2^62 is 2, and 2^61 is 1.
    constexpr std::uint64_t lowerHalf = ( std::uint64_t{ 1 } << 31 ) - 1;
    constexpr std::uint64_t lowerThirty = ( std::uint64_t{ 1 } << 30 ) - 1;
    const std::uint64_t aHigh = a >> 31;
    const std::uint64_t aLow = a & lowerHalf;
    const std::uint64_t bHigh = b >> 31;
    const std::uint64_t bLow = b & lowerHalf;
    const std::uint64_t middle = aLow * bHigh + aHigh * bLow;
    const std::uint64_t sum = aHigh * bHigh * 2 + ( middle >> 30 ) + ( ( middle & lowerThirty ) << 31 ) + aLow * bLow;
    return add( sum & prime, sum >> 61 );
  }

  //! The sum of \a size products: as multiply(), with one reduction for four of them.
  inline std::uint64_t sumOfProducts( const std::uint64_t *a, const std::uint64_t *b, std::size_t size )
  {
    constexpr std::size_t together = 4; // so many halves' products fit 64 bits
    constexpr std::uint64_t lowerHalf = ( std::uint64_t{ 1 } << 31 ) - 1;
    constexpr std::uint64_t lowerThirty = ( std::uint64_t{ 1 } << 30 ) - 1;
    std::uint64_t result = 0;
    for ( std::size_t begin = 0; begin < size; begin += together )
    {
      std::uint64_t high = 0;
      std::uint64_t middle = 0;
      std::uint64_t low = 0;
      for ( std::size_t i = begin; i < size && i < begin + together; ++i )
      {
        const std::uint64_t aHigh = a[i] >> 31;
        const std::uint64_t aLow = a[i] & lowerHalf;
        const std::uint64_t bHigh = b[i] >> 31;
        const std::uint64_t bLow = b[i] & lowerHalf;
        high += aHigh * bHigh;
        middle += aLow * bHigh + aHigh * bLow;
        low += aLow * bLow;
      }
      high *= 2;
      const std::uint64_t sum = ( high & prime ) + ( high >> 61 ) + ( middle >> 30 ) + ( ( middle & lowerThirty ) << 31 ) + ( low & prime )
        + ( low >> 61 ) + result;
      result = add( sum & prime, sum >> 61 );
    }
    return result;
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
