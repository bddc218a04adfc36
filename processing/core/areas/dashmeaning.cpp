#include "dashmeaning.h"

#include "text/periodorder.h"

#include <cmath>
#include <optional>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    constexpr double SMALL_COUNT = 5;

    std::uint64_t keyAndPeriod( std::uint32_t key, std::uint32_t period )
    {
      return ( static_cast<std::uint64_t>( key ) << 32U ) | period;
    }

    std::size_t territoryLength( AreaLevel level )
    {
      return level == AreaLevel::Municipality || level == AreaLevel::Association ? 5 : 2;
    }

    bool isDash( const Observation &observation )
    {
      return observation.status == ObservationStatus::Nothing || observation.status == ObservationStatus::NoTerritory;
    }

    bool isNumber( const Observation &observation )
    {
      return !std::isnan( observation.value ) && !isDash( observation );
    }

    //! The last period with a number for an area of the layer.
    std::uint32_t latestPeriod( const MatchedTable &matched )
    {
      const std::vector<std::string> &periods = matched.table->periods;
      std::optional<std::uint32_t> latest;
      for ( const Observation &observation : matched.table->observations )
      {
        if ( latest == observation.period || !isNumber( observation )
          || !matched.keys.keys[matched.keys.keyOfTableArea[observation.area]].layerArea )
          continue;
        if ( !latest || isEarlierPeriod( periods[*latest], periods[observation.period] ) )
          latest = observation.period;
      }
      return latest.value_or( 0 );
    }

    std::vector<bool> keysInTerritory( const KeyMatch &match, const LayerAreas &layer )
    {
      std::unordered_set<std::string> territory;
      for ( const LayerArea &area : layer.areas() )
      {
        if ( area.level != AreaLevel::Other )
          territory.insert( area.canonicalKey.substr( 0, territoryLength( area.level ) ) );
      }
      std::vector<bool> inside;
      inside.reserve( match.keys.size() );
      for ( const TableKey &key : match.keys )
        inside.push_back( key.level == layer.level() && territory.contains( key.key.substr( 0, territoryLength( key.level ) ) ) );
      return inside;
    }

  }

  DashMeaning::DashMeaning( const MatchedTable &matched, const LayerAreas &layer )
    : mHasDashLately( matched.keys.keys.size(), false )
    , mHasOtherLately( matched.keys.keys.size(), false )
    , mInTerritory( keysInTerritory( matched.keys, layer ) )
    , mLatest( latestPeriod( matched ) )
  {
    for ( const Observation &observation : matched.table->observations )
    {
      const std::uint32_t key = matched.keys.keyOfTableArea[observation.area];
      if ( isNumber( observation ) )
        mHasNumber.insert( keyAndPeriod( key, observation.period ) );
      if ( observation.period == mLatest )
        ( isDash( observation ) ? mHasDashLately : mHasOtherLately )[key] = true;
    }
    for ( std::size_t key = 0; key < mHasDashLately.size(); ++key )
      mListsDissolved =
        mListsDissolved || ( mHasDashLately[key] && !mHasOtherLately[key] && mInTerritory[key] && !matched.keys.keys[key].layerArea );
  }

  bool DashMeaning::isNumberThere( std::uint32_t key, std::uint32_t period ) const
  {
    return mHasNumber.contains( keyAndPeriod( key, period ) );
  }

  bool DashMeaning::isZero( std::uint32_t key, std::uint32_t period, double smallestPositive ) const
  {
    return isNumberThere( key, period ) || ( !mListsDissolved && smallestPositive < SMALL_COUNT );
  }

}
