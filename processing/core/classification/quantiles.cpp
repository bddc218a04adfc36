#include "classification/quantiles.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    //! Position among \a count values, the first at 1.
    double position( double count, double probability, QuantileType type )
    {
      switch ( type )
      {
        case QuantileType::Type6:
          return ( count + 1.0 ) * probability;
        case QuantileType::Type7:
          return ( count - 1.0 ) * probability + 1.0;
        case QuantileType::Type8:
          return ( count + 1.0 / 3.0 ) * probability + 1.0 / 3.0;
        case QuantileType::Type9:
          return ( count + 0.25 ) * probability + 0.375;
      }
      return 1.0;
    }
  }

  double quantile( std::span<const double> sorted, double probability, QuantileType type )
  {
    const double count = static_cast<double>( sorted.size() );
    // A position that misses a whole number by rounding alone is that number: the quantile is then a value, not nearly one.
    double place = position( count, probability, type );
    if ( std::abs( place - std::round( place ) ) < 4e-16 * count )
      place = std::round( place );
    place = std::clamp( place, 1.0, count );

    const double whole = std::floor( place );
    const double fraction = place - whole;
    const std::size_t index = static_cast<std::size_t>( whole ) - 1;
    if ( index + 1 == sorted.size() )
      return sorted[index];
    return sorted[index] + fraction * ( sorted[index + 1] - sorted[index] );
  }

}
