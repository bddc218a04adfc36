#include "coverage/supply/amounts.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  std::int64_t unitsPerOne( std::span<const double> amounts )
  {
    const auto areWhole = [amounts]( std::int64_t units ) {
      return std::ranges::all_of( amounts, [units]( double amount ) {
        const double inUnits = amount * static_cast<double>( units );
        return std::abs( inUnits - std::round( inUnits ) ) <= 1e-9 * std::max( 1.0, std::abs( inUnits ) );
      } );
    };
    std::int64_t units = 1;
    while ( units < mostUnitsPerOne && !areWhole( units ) )
      units *= 10;
    return units;
  }

  std::vector<std::int64_t> inUnits( std::span<const double> amounts, std::int64_t unitsPerOne )
  {
    std::vector<std::int64_t> units;
    units.reserve( amounts.size() );
    for ( const double amount : amounts )
      units.push_back( std::llround( amount * static_cast<double>( unitsPerOne ) ) );
    return units;
  }

}
