#include "store/groupingcheck.h"

#include "findings/storecodes.h"
#include "store/storedareas.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    struct Grouping
    {
      std::string name;
      std::map<std::string, std::set<std::string>> groups; // keys of the members
    };

    std::vector<Grouping> newestStates( StoreDatabase &database )
    {
      std::map<std::string, std::int64_t> newest;
      for ( const StoredGrouping &grouping : storedGroupings( database ) )
        newest[grouping.name] = grouping.id;
      std::vector<Grouping> states;
      for ( const auto &[name, id] : newest )
      {
        Grouping state{ name, {} };
        for ( const StoredMember &member : storedMembers( database, id ) )
          state.groups[member.groupKey].insert( member.areaKey );
        states.push_back( std::move( state ) );
      }
      return states;
    }

    //! The areas that \a grouping is of: the newest set that has most of its members.
    std::vector<StoredArea> areasOf( StoreDatabase &database, const Grouping &grouping )
    {
      std::vector<StoredArea> best;
      std::size_t most = 0;
      std::string newest;
      for ( const AreaSet &set : storedAreaSets( database ) )
      {
        std::vector<StoredArea> areas = storedAreas( database, set.id, false );
        std::erase_if( areas, []( const StoredArea &area ) { return !area.isMember; } );
        const auto isGrouped = [&grouping]( const StoredArea &area ) {
          return std::any_of(
            grouping.groups.begin(), grouping.groups.end(), [&area]( const auto &group ) { return group.second.contains( area.key ); } );
        };
        const auto found = static_cast<std::size_t>( std::count_if( areas.begin(), areas.end(), isGrouped ) );
        if ( found > most || ( found == most && found > 0 && newest < set.validFrom ) )
        {
          most = found;
          newest = set.validFrom;
          best = std::move( areas );
        }
      }
      return best;
    }

    void checkMembers( StoreDatabase &database, const Grouping &grouping, std::vector<CheckFinding> &findings )
    {
      std::vector<std::string> without;
      std::vector<std::string> several;
      for ( const StoredArea &area : areasOf( database, grouping ) )
      {
        const auto times = std::count_if(
          grouping.groups.begin(), grouping.groups.end(), [&area]( const auto &group ) { return group.second.contains( area.key ); } );
        if ( times == 0 )
          without.push_back( area.key );
        else if ( times > 1 )
          several.push_back( area.key );
      }
      if ( !without.empty() )
        findings.push_back(
          { CheckSeverity::Important, { codes::checkNoGroup, { grouping.name, std::to_string( without.size() ), without.front() } },
            codes::remedyGroups, {}, {}, without.front() } );
      if ( !several.empty() )
        findings.push_back(
          { CheckSeverity::Important, { codes::checkSeveralGroups, { grouping.name, std::to_string( several.size() ), several.front() } },
            codes::remedyGroups, {}, {}, several.front() } );
    }

    //! Whether one of two sets has one member more, and is the other otherwise; that member.
    std::string onlyDifference( const std::set<std::string> &left, const std::set<std::string> &right )
    {
      std::vector<std::string> difference;
      std::set_symmetric_difference( left.begin(), left.end(), right.begin(), right.end(), std::back_inserter( difference ) );
      return difference.size() == 1 && std::min( left.size(), right.size() ) > 0 ? difference.front() : std::string();
    }

  }

  void checkGroupings( StoreDatabase &database, std::vector<CheckFinding> &findings )
  {
    const std::vector<Grouping> states = newestStates( database );
    for ( std::size_t i = 0; i < states.size(); ++i )
    {
      checkMembers( database, states[i], findings );
      for ( std::size_t j = i + 1; j < states.size(); ++j )
      {
        for ( const auto &[key, members] : states[i].groups )
        {
          for ( const auto &[otherKey, otherMembers] : states[j].groups )
          {
            if ( const std::string area = onlyDifference( members, otherMembers ); !area.empty() )
              findings.push_back( { CheckSeverity::Blocking,
                { codes::checkOverlap, { key, states[i].name, otherKey, states[j].name, area } }, codes::remedyOverlap, {}, {}, area } );
          }
        }
      }
    }
  }

}
