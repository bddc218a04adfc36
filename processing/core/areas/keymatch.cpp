#include "keymatch.h"

#include "keys/keytext.h"
#include "text/digits.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

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

  //! The associations of the layer, the first nine digits of its ARS.
  static std::unordered_set<std::string> associationsOf( const LayerAreas &layer )
  {
    std::unordered_set<std::string> associations;
    for ( const LayerArea &area : layer.areas() )
    {
      if ( !area.regionalKey.empty() )
        associations.insert( area.regionalKey.substr( 0, 9 ) );
    }
    return associations;
  }

  /**
   * Whether the keys of twelve digits of a table are keys below the municipality instead of ARS.
   *
   * Such a key begins with the AGS of a municipality of the layer, where an ARS has the association; or it has an association that the
   * layer does not know. A municipality can change its association; most of a column cannot.
   */
  static bool areBelowMunicipality( const LayerAreas &layer, const ObservationTable &table )
  {
    const auto isLong = []( const TableArea &area ) { return area.level == AreaLevel::Municipality && area.key.size() == 12; };
    if ( std::none_of( table.areas.begin(), table.areas.end(), isLong ) )
      return false;
    const std::unordered_set<std::string> associations = associationsOf( layer );
    std::size_t agree = 0;
    std::size_t differ = 0;
    for ( const TableArea &area : table.areas )
    {
      if ( !isLong( area ) )
        continue;
      const std::string ags = agsFromArs( area.key );
      const std::optional<std::uint32_t> asArs = layer.find( ags );
      const std::string regionalKey = asArs ? layer.areas()[*asArs].regionalKey : std::string();
      const bool beginsWithAnother = area.key.compare( 0, 8, ags ) != 0 && layer.find( area.key.substr( 0, 8 ) );
      const bool isOfNoAssociation = !regionalKey.empty() && !associations.contains( area.key.substr( 0, 9 ) );
      if ( regionalKey == area.key )
        ++agree;
      else if ( beginsWithAnother || isOfNoAssociation )
        ++differ;
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
      const bool isBelow = areBelow && area.level == AreaLevel::Municipality && area.key.size() == 12;
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
