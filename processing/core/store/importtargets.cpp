#include "store/importtargets.h"

#include "areas/layerareas.h"
#include "finding.h"
#include "findings/storecodes.h"
#include "keys/keytext.h"
#include "store/rowwriter.h"
#include "text/periodorder.h"

#include <algorithm>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    std::string storeKey( const TableArea &area )
    {
      return canonicalKey( AreaKey{ area.key, area.level } );
    }

    //! Whether the set holds at \a period: dates compare as text, a year as its last day.
    bool holdsAt( const AreaSet &set, const std::string &period )
    {
      return set.validFrom <= ( period.size() == 4 ? period + "-12-31" : period );
    }

  }

  AreaTargets::AreaTargets( StoreDatabase &database )
    : mDatabase( database )
    , mNextArea( database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM area" ).value_or( 1 ) )
  {
    for ( const AreaSet &set : storedAreaSets( database ) )
    {
      KnownSet known{ set, {}, {} };
      for ( StoredArea &area : storedAreas( database, set.id, false ) )
      {
        if ( area.isMember && area.key.size() == 8 && keytext::digitsOnly( area.key ) )
        {
          for ( const std::size_t digits : { 2U, 3U, 5U } )
            known.units.emplace( area.key.substr( 0, digits ), true );
        }
        else if ( area.isMember && area.key.size() == 5 && keytext::digitsOnly( area.key ) )
        {
          for ( const std::size_t digits : { 2U, 3U } )
            known.units.emplace( area.key.substr( 0, digits ), true );
        }
        const std::string key = area.key;
        known.areas.emplace( key, std::move( area ) );
      }
      mSets.push_back( std::move( known ) );
    }
    if ( mSets.empty() )
      throw InputError( codes::storeWithoutAreas, { database.place().name } );
  }

  AreaTargets::KnownSet &AreaTargets::bestSet( const ObservationTable &table, const std::string &tableName )
  {
    const auto latest = std::max_element( table.periods.begin(), table.periods.end(), isEarlierPeriod );
    const std::string period = latest == table.periods.end() ? std::string() : *latest;
    KnownSet *best = nullptr;
    std::tuple<std::size_t, std::size_t, bool, std::string> bestRank;
    for ( KnownSet &set : mSets )
    {
      std::size_t members = 0;
      std::size_t units = 0;
      for ( const TableArea &area : table.areas )
      {
        const std::string key = storeKey( area );
        const auto found = set.areas.find( key );
        members += found != set.areas.end() && found->second.isMember ? 1U : 0U;
        units += set.units.contains( key ) ? 1U : 0U;
      }
      const bool holds = holdsAt( set.set, period );
      // Of sets that all hold, the newest; of sets that are all too young, the oldest that is not.
      const std::tuple rank{ members, units, holds, set.set.validFrom };
      if ( members + units > 0 && ( !best || rank > bestRank ) )
      {
        best = &set;
        bestRank = rank;
      }
    }
    if ( !best )
      throw InputError( codes::storeTableMatchesNoArea, { tableName } );
    return *best;
  }

  std::int64_t AreaTargets::addUnit( KnownSet &set, const TableArea &area )
  {
    StoredArea unit{ mNextArea++, storeKey( area ), area.name, std::string( toString( area.level ) ), false, {} };
    RowWriter writer( mDatabase, "area", "id, area_set, area_key, name, level, is_member" );
    writer.begin().add( unit.id ).add( set.set.id ).add( unit.key ).add( unit.name ).add( unit.level ).add( std::int64_t{ 0 } );
    writer.flush();
    const std::int64_t id = unit.id;
    const std::string key = unit.key;
    set.areas.emplace( key, std::move( unit ) );
    return id;
  }

  TableTargets AreaTargets::targetsOf( const ObservationTable &table, const std::string &tableName )
  {
    KnownSet &set = bestSet( table, tableName );
    TableTargets targets;
    for ( const TableArea &area : table.areas )
    {
      const std::string key = storeKey( area );
      KeyRejection rejection = KeyRejection::None;
      std::int64_t id = 0;
      if ( key.empty() )
        rejection = KeyRejection::KeyMissing;
      else if ( const auto found = set.areas.find( key ); found != set.areas.end() )
        id = found->second.id;
      else if ( toString( area.level ) == set.set.level )
        rejection = KeyRejection::NotInAreaSet;
      else if ( area.level == AreaLevel::Nation || set.units.contains( key ) )
        id = addUnit( set, area );
      else
        rejection = KeyRejection::Outside;
      targets.areas.push_back( id );
      targets.rejections.push_back( rejection );
    }
    return targets;
  }

}
