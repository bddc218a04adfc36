#include "joinprotocol.h"

#include "keys/areaname.h"
#include "keys/ceasedareas.h"

#include <iterator>
#include <map>

namespace sozialraum
{

  namespace
  {

    //! Keys and areas of one district that did not find each other.
    struct Unmatched
    {
      std::size_t keys = 0;
      std::size_t areas = 0;
      std::size_t found = 0;  //!< areas with data
      bool areListed = false; //!< the table has areas without data under their keys: it knows of their end
    };

    using UnmatchedByDistrict = std::map<std::string, Unmatched>;

    std::string districtOf( const std::string &key, AreaLevel level )
    {
      return key.substr( 0, level == AreaLevel::District ? 2 : 5 );
    }

    bool isOtherLevel( const TableKey &key, const LayerAreas &layer )
    {
      return key.level != AreaLevel::Other && key.level != layer.level();
    }

    UnmatchedByDistrict unmatchedByDistrict( const MatchedTable &matched, const LayerAreas &layer, const DashMeaning &dashes )
    {
      UnmatchedByDistrict unmatched;
      for ( std::uint32_t k = 0; k < matched.keys.keys.size(); ++k )
      {
        const TableKey &key = matched.keys.keys[k];
        if ( !key.layerArea && key.level == layer.level() && !dashes.isGone( k ) )
          ++unmatched[districtOf( key.key, key.level )].keys;
      }
      for ( std::uint32_t area = 0; area < layer.areas().size(); ++area )
      {
        const std::optional<std::uint32_t> key = matched.keys.keyOfLayerArea[area];
        const bool isWithoutData = !key || !dashes.hasNumberLately( *key );
        Unmatched &ofDistrict = unmatched[districtOf( layer.areas()[area].canonicalKey, layer.areas()[area].level )];
        if ( !isWithoutData )
          ++ofDistrict.found;
        ofDistrict.areListed = ofDistrict.areListed || ( isWithoutData && key );
        if ( isWithoutData && !layer.areas()[area].isUnincorporated )
          ++ofDistrict.areas;
      }
      return unmatched;
    }

    /**
     * A key of a district that is known to have ceased is dissolved. Else, where most areas of a district have data: more areas than keys
     * left over, and the layer still has apart what the table knows as one; more keys than areas, the reverse. Of a table that has few
     * areas of a district nothing can be said.
     */
    KeyFate fateOfUnmatched( const TableKey &key, bool isGone, const LayerAreas &layer, const UnmatchedByDistrict &unmatched )
    {
      if ( isOtherLevel( key, layer ) )
        return KeyFate::OtherLevel;
      if ( key.level == AreaLevel::Other )
        return KeyFate::TableOnly;
      if ( isGone || !ceasedOn( key.key ).empty() )
        return KeyFate::Dissolved;
      const auto found = unmatched.find( districtOf( key.key, key.level ) );
      if ( found == unmatched.end() || found->second.areas == 0 || found->second.areas == found->second.keys
        || ( found->second.areas > found->second.found && !found->second.areListed ) )
        return KeyFate::TableOnly;
      return found->second.areas > found->second.keys ? KeyFate::LaterMerged : KeyFate::Dissolved;
    }

    std::vector<ProtocolRow> rowsOfTable( const MatchedTable &matched, const LayerAreas &layer, const DashMeaning &dashes )
    {
      const UnmatchedByDistrict unmatched = unmatchedByDistrict( matched, layer, dashes );
      std::vector<ProtocolRow> rows;
      for ( std::uint32_t k = 0; k < matched.keys.keys.size(); ++k )
      {
        const TableKey &key = matched.keys.keys[k];
        ProtocolRow row;
        row.key = key.key;
        row.name = key.name;
        row.level = key.level;
        row.table = matched.name;
        row.match = key.match;
        if ( key.layerArea )
        {
          const LayerArea &area = layer.areas()[*key.layerArea];
          row.layerRows = area.rows;
          row.isUnincorporated = area.isUnincorporated;
          row.isGone = dashes.isDissolvedSince( k );
        }
        else
        {
          row.fate = fateOfUnmatched( key, dashes.isGone( k ), layer, unmatched );
          if ( row.fate == KeyFate::Dissolved )
            row.ceasedOn = ceasedOn( key.key );
          row.isOutside = key.level == layer.level() && key.level != AreaLevel::Other && !dashes.isInTerritory( k );
        }
        rows.push_back( std::move( row ) );
      }
      return rows;
    }

    std::vector<ProtocolRow> rowsOfAreasWithoutKey( const MatchedTable &matched, const LayerAreas &layer )
    {
      std::vector<ProtocolRow> rows;
      for ( std::uint32_t a = 0; a < layer.areas().size(); ++a )
      {
        if ( matched.keys.keyOfLayerArea[a] )
          continue;
        const LayerArea &area = layer.areas()[a];
        ProtocolRow row;
        row.key = area.key;
        row.name = area.name;
        row.level = area.level;
        row.fate = KeyFate::AreaOnly;
        row.table = matched.name;
        row.layerRows = area.rows;
        row.isUnincorporated = area.isUnincorporated;
        rows.push_back( std::move( row ) );
      }
      return rows;
    }

    bool looksForAnArea( const ProtocolRow &row )
    {
      return row.fate == KeyFate::TableOnly || row.fate == KeyFate::LaterMerged || row.fate == KeyFate::Dissolved;
    }

    void suggestByName( std::vector<ProtocolRow> &keyRows, std::vector<ProtocolRow> &areaRows )
    {
      std::vector<NamedKey> wanted;
      std::vector<std::size_t> wantedRows;
      for ( std::size_t i = 0; i < keyRows.size(); ++i )
      {
        if ( !looksForAnArea( keyRows[i] ) )
          continue;
        wanted.push_back( { keyRows[i].key, keyRows[i].name } );
        wantedRows.push_back( i );
      }
      std::vector<NamedKey> candidates;
      for ( const ProtocolRow &row : areaRows )
        candidates.push_back( { row.key, row.name } );

      const std::vector<std::int64_t> places = candidatesByName( wanted, candidates );
      for ( std::size_t i = 0; i < places.size(); ++i )
      {
        if ( places[i] < 0 )
          continue;
        ProtocolRow &keyRow = keyRows[wantedRows[i]];
        ProtocolRow &areaRow = areaRows[static_cast<std::size_t>( places[i] )];
        keyRow.suggestedKey = areaRow.key;
        keyRow.suggestedName = areaRow.name;
        areaRow.suggestedKey = keyRow.key;
        areaRow.suggestedName = keyRow.name;
      }
    }

  }

  std::vector<ProtocolRow> protocolOfKeys( const MatchedTable &matched, const LayerAreas &layer, const DashMeaning &dashes )
  {
    std::vector<ProtocolRow> rows = rowsOfTable( matched, layer, dashes );
    std::vector<ProtocolRow> areaRows = rowsOfAreasWithoutKey( matched, layer );
    suggestByName( rows, areaRows );
    rows.insert( rows.end(), std::make_move_iterator( areaRows.begin() ), std::make_move_iterator( areaRows.end() ) );
    return rows;
  }

}
