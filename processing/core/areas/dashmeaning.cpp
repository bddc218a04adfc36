#include "dashmeaning.h"

#include <cmath>
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
    : mHasAnyNumber( matched.keys.keys.size(), false )
    , mHasOther( matched.keys.keys.size(), false )
    , mInTerritory( keysInTerritory( matched.keys, layer ) )
  {
    std::vector<bool> hasDash( matched.keys.keys.size(), false );
    for ( const Observation &observation : matched.table->observations )
    {
      const std::uint32_t key = matched.keys.keyOfTableArea[observation.area];
      if ( observation.status == ObservationStatus::Nothing || observation.status == ObservationStatus::NoTerritory )
        hasDash[key] = true;
      else
        mHasOther[key] = true;
      if ( !std::isnan( observation.value ) && observation.status != ObservationStatus::Nothing )
      {
        mHasAnyNumber[key] = true;
        mHasNumber.insert( keyAndPeriod( key, observation.period ) );
      }
    }
    for ( std::size_t key = 0; key < hasDash.size(); ++key )
      mListsDissolved = mListsDissolved || ( hasDash[key] && !mHasOther[key] && mInTerritory[key] && !matched.keys.keys[key].layerArea );
  }

  bool DashMeaning::isZero( std::uint32_t key, std::uint32_t period, double smallestPositive ) const
  {
    return mHasNumber.contains( keyAndPeriod( key, period ) ) || ( !mListsDissolved && smallestPositive < SMALL_COUNT );
  }

}
