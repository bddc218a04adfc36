#include "observations/duplicatecells.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace sozialraum
{

  namespace
  {

    // A bit for every possible cell, up to 64 MB; beyond that the observations are sorted.
    constexpr std::size_t mostBits = std::size_t{ 1 } << 29;

    DuplicateCells byBits( const ObservationTable &table )
    {
      std::vector<bool> seen( table.areas.size() * table.indicators.size() * table.periods.size() );
      DuplicateCells duplicates;
      for ( std::size_t i = 0; i < table.observations.size(); ++i )
      {
        const Observation observation = table.observations[i];
        auto cell =
          seen[( static_cast<std::size_t>( observation.area ) * table.indicators.size() + observation.indicator ) * table.periods.size()
            + observation.period];
        if ( cell && ++duplicates.count == 1 )
          duplicates.first = i;
        cell = true;
      }
      return duplicates;
    }

    DuplicateCells bySorting( const ObservationTable &table )
    {
      const auto cellOf = [&table]( std::size_t i ) {
        const Observation observation = table.observations[i];
        return std::tuple( observation.area, observation.indicator, observation.period );
      };
      std::vector<std::uint32_t> order( table.observations.size() );
      std::iota( order.begin(), order.end(), 0u );
      std::stable_sort( order.begin(), order.end(), [&]( std::uint32_t a, std::uint32_t b ) { return cellOf( a ) < cellOf( b ); } );
      DuplicateCells duplicates;
      for ( std::size_t i = 1; i < order.size(); ++i )
      {
        if ( cellOf( order[i] ) != cellOf( order[i - 1] ) )
          continue;
        duplicates.first = duplicates.count == 0 ? order[i] : std::min<std::size_t>( duplicates.first, order[i] );
        ++duplicates.count;
      }
      return duplicates;
    }

  }

  DuplicateCells findDuplicateCells( const ObservationTable &table )
  {
    const double bits = static_cast<double>( table.areas.size() ) * static_cast<double>( table.indicators.size() )
      * static_cast<double>( table.periods.size() );
    return bits <= static_cast<double>( mostBits ) ? byBits( table ) : bySorting( table );
  }

}
