#include "keymatch.h"

#include "keys/keytext.h"
#include "text/digits.h"

#include <algorithm>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    using KeyNumbers = std::unordered_map<std::string, std::uint32_t>;

    void connect( KeyMatch &match, std::uint32_t key, std::uint32_t layerArea, KeyMatchKind kind )
    {
      match.keys[key].match = kind;
      match.keys[key].layerArea = layerArea;
      match.keyOfLayerArea[layerArea] = key;
    }

    void matchSameKeys( KeyMatch &match, const LayerAreas &layer, const KeyNumbers &numbers )
    {
      for ( const auto &[canonical, key] : numbers )
      {
        if ( const std::optional<std::uint32_t> area = layer.find( canonical ) )
          connect( match, key, *area, KeyMatchKind::SameKey );
      }
    }

    void matchSameTerritories( KeyMatch &match, const LayerAreas &layer, const KeyNumbers &numbers )
    {
      for ( std::uint32_t area = 0; area < layer.areas().size(); ++area )
      {
        if ( match.keyOfLayerArea[area] )
          continue;
        for ( const std::string &other : sameTerritoryKeys( layer.areas()[area].canonicalKey ) )
        {
          const auto found = numbers.find( other );
          if ( found == numbers.end() || match.keys[found->second].layerArea )
            continue;
          connect( match, found->second, area, KeyMatchKind::SameTerritory );
          break;
        }
      }
    }

    std::string withoutLeadingZeros( const std::string &key )
    {
      return areDigits( key ) ? key.substr( std::min( key.find_first_not_of( '0' ), key.size() - 1 ) ) : key;
    }

    //! Own keys that a spreadsheet took the zeros from: only if that leaves every key of the layer and of the table distinct.
    void matchWithoutZeros( KeyMatch &match, const LayerAreas &layer )
    {
      KeyNumbers areas;
      for ( std::uint32_t area = 0; area < layer.areas().size(); ++area )
      {
        if ( !areas.emplace( withoutLeadingZeros( layer.areas()[area].canonicalKey ), area ).second )
          return;
      }
      KeyNumbers keys;
      for ( std::uint32_t key = 0; key < match.keys.size(); ++key )
      {
        if ( !keys.emplace( withoutLeadingZeros( match.keys[key].key ), key ).second )
          return;
      }
      for ( const auto &[text, key] : keys )
      {
        if ( const auto found = areas.find( text ); found != areas.end() )
          connect( match, key, found->second, KeyMatchKind::ZerosApart );
      }
    }

  }

  //! Whether the municipality of an ARS is its own association, so that the last digits stand twice: 14524 0030 030.
  static bool isOwnAssociation( const std::string &regionalKey )
  {
    return regionalKey[5] == '0' && regionalKey.compare( 6, 3, regionalKey, 9, 3 ) == 0;
  }

  //! Twelve digits, that may also go on from an AGS: a table of polling districts may say so itself.
  static bool mayBeArs( const TableArea &area )
  {
    return ( area.level == AreaLevel::Municipality || area.level == AreaLevel::Other ) && areDigits( area.key, 12, 12 );
  }

  /**
   * Whether the keys of twelve digits of a table are keys below the municipality instead of ARS.
   *
   * Such a key begins with the AGS of a municipality of the layer, where an ARS has the association, and it is not the ARS that the layer
   * has. One key alone can look so; most of a column of ARS cannot. That a municipality has changed its association is no sign.
   */
  static bool areBelowMunicipality( const LayerAreas &layer, const ObservationTable &table )
  {
    std::size_t agree = 0;
    std::size_t differ = 0;
    for ( const TableArea &area : table.areas )
    {
      if ( !mayBeArs( area ) )
        continue;
      const std::string ags = agsFromArs( area.key );
      const std::string begin = area.key.substr( 0, 8 );
      const std::optional<std::uint32_t> asArs = layer.find( ags );
      const std::string regionalKey = asArs ? layer.areas()[*asArs].regionalKey : std::string();
      const bool isOtherArs = begin != ags || ( !regionalKey.empty() && regionalKey != area.key );
      if ( regionalKey == area.key || isOwnAssociation( area.key ) )
        ++agree;
      else if ( isOtherArs && layer.find( begin ) )
        ++differ;
      else if ( asArs && begin != ags )
        ++agree;
    }
    return differ > agree;
  }

  std::size_t KeyMatch::matched() const
  {
    return static_cast<std::size_t>(
      std::count_if( keys.begin(), keys.end(), []( const TableKey &key ) { return key.layerArea.has_value(); } ) );
  }

  KeyMatch matchKeys( const LayerAreas &layer, const ObservationTable &table )
  {
    KeyMatch match;
    match.keyOfLayerArea.resize( layer.areas().size() );
    match.keyOfTableArea.reserve( table.areas.size() );

    const bool areBelow = areBelowMunicipality( layer, table );
    KeyNumbers numbers;
    for ( const TableArea &area : table.areas )
    {
      const bool isBelow = areBelow && mayBeArs( area );
      const AreaLevel level = isBelow ? AreaLevel::Other : area.level;
      const auto [place, isNew] = numbers.emplace( canonicalKey( { area.key, level } ), static_cast<std::uint32_t>( match.keys.size() ) );
      if ( isNew && isBelow )
        match.belowMunicipality.push_back( place->second );
      if ( isNew )
        match.keys.push_back( { area.key, area.name, level, KeyMatchKind::None, std::nullopt } );
      match.keyOfTableArea.push_back( place->second );
    }

    matchSameKeys( match, layer, numbers );
    if ( layer.scheme() != AreaKeyScheme::Own )
      matchSameTerritories( match, layer, numbers );
    if ( match.matched() == 0 )
      matchWithoutZeros( match, layer );
    return match;
  }

}
