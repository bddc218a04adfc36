#include "text/equality.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace sozialraum
{

  namespace
  {
    //! How many signs it takes to write a number so that it can be told from all others.
    std::ptrdiff_t writtenLength( double number )
    {
      std::array<char, 40> buffer;
      return std::to_chars( buffer.data(), buffer.data() + buffer.size(), number ).ptr - buffer.data();
    }
  }

  double sizeOf( std::span<const double> values )
  {
    double size = 0.0;
    for ( const double value : values )
      size = std::abs( value ) > size ? std::abs( value ) : size;
    return size;
  }

  double equalityTolerance( std::span<const double> values )
  {
    return equalityShare * sizeOf( values );
  }

  int exponentOfExtremeSize( std::span<const double> values )
  {
    const double size = sizeOf( values );
    return size > 1e100 || ( size > 0.0 && size < 1e-100 ) ? std::ilogb( size ) : 0;
  }

  EqualNumbers::EqualNumbers( std::span<const double> sorted, double tolerance )
  {
    for ( std::size_t begin = 0; begin < sorted.size(); )
    {
      std::size_t end = begin + 1;
      double standing = sorted[begin];
      std::ptrdiff_t shortest = 0;
      for ( ; end < sorted.size() && sorted[end] - sorted[begin] <= tolerance; ++end )
      {
        if ( sorted[end] == sorted[end - 1] )
          continue;
        shortest = shortest == 0 ? writtenLength( standing ) : shortest;
        if ( const std::ptrdiff_t length = writtenLength( sorted[end] ); length < shortest )
        {
          shortest = length;
          standing = sorted[end];
        }
      }
      if ( sorted[begin] != sorted[end - 1] )
        mGroups.push_back( { sorted[begin], sorted[end - 1], standing } );
      begin = end;
    }
  }

  double EqualNumbers::operator()( double number ) const
  {
    const auto group =
      std::partition_point( mGroups.begin(), mGroups.end(), [number]( const Group &candidate ) { return candidate.last < number; } );
    return group != mGroups.end() && group->first <= number ? group->standing : number;
  }

  std::vector<double> withoutNoise( std::span<const double> values )
  {
    std::vector<double> result( values.begin(), values.end() );
    std::vector<double> sorted = result;
    std::erase_if( sorted, []( double value ) { return !std::isfinite( value ); } );
    std::sort( sorted.begin(), sorted.end() );
    const EqualNumbers equal( sorted, equalityTolerance( sorted ) );
    if ( equal.isNoisy() )
      std::transform( result.begin(), result.end(), result.begin(), equal );
    return result;
  }

  double nearestEqual( double number, std::span<const double> sorted, double tolerance )
  {
    double nearest = number;
    double least = tolerance;
    const auto above = std::lower_bound( sorted.begin(), sorted.end(), number );
    if ( above != sorted.begin() && number - *std::prev( above ) <= least )
    {
      nearest = *std::prev( above );
      least = number - nearest;
    }
    if ( above != sorted.end() && *above - number <= least )
      nearest = *above;
    return nearest;
  }

}
