#include "disclosure/groupingdifferences.h"

#include "disclosure/rowbasis.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct NamedGroup
    {
      std::string name;
      std::size_t division = 0;
      std::set<std::string> areas;
    };

    std::vector<NamedGroup> groupsOf( const std::vector<CountDivision> &divisions )
    {
      std::vector<NamedGroup> groups;
      for ( std::size_t i = 0; i < divisions.size(); ++i )
      {
        std::map<std::string, std::set<std::string>> areasOfGroup;
        for ( const auto &[area, group] : divisions[i].groupOfArea )
          areasOfGroup[group].insert( area );
        for ( auto &[group, areas] : areasOfGroup )
          groups.push_back( { divisions[i].name + " " + group, i, std::move( areas ) } );
      }
      return groups;
    }
  }

  std::vector<GroupingDifference> groupingDifferences( const std::vector<CountDivision> &divisions, std::size_t mostAreas )
  {
    const std::vector<NamedGroup> groups = groupsOf( divisions );
    std::vector<GroupingDifference> differences;
    for ( const NamedGroup &outer : groups )
    {
      for ( const NamedGroup &inner : groups )
      {
        if ( outer.division == inner.division || inner.areas.size() >= outer.areas.size()
          || !std::includes( outer.areas.begin(), outer.areas.end(), inner.areas.begin(), inner.areas.end() ) )
          continue;
        GroupingDifference difference{ outer.name, inner.name, {} };
        std::set_difference(
          outer.areas.begin(), outer.areas.end(), inner.areas.begin(), inner.areas.end(), std::back_inserter( difference.rest ) );
        if ( difference.rest.size() <= mostAreas )
          differences.push_back( std::move( difference ) );
      }
    }
    return differences;
  }

  std::vector<std::string> areasThatGroupsGiveAway( const std::vector<CountDivision> &divisions )
  {
    std::map<std::string, std::uint32_t> places;
    for ( const CountDivision &division : divisions )
    {
      for ( const auto &[area, group] : division.groupOfArea )
        places.emplace( area, 0 );
    }
    std::vector<std::uint32_t> all;
    for ( auto &[area, place] : places )
    {
      place = static_cast<std::uint32_t>( all.size() );
      all.push_back( place );
    }
    RowBasis basis( all );
    basis.add( all );
    for ( const NamedGroup &group : groupsOf( divisions ) )
    {
      std::vector<std::uint32_t> parts;
      for ( const std::string &area : group.areas )
        parts.push_back( places.at( area ) );
      basis.add( parts );
    }
    std::vector<std::string> given;
    for ( const auto &[area, place] : places )
    {
      if ( basis.follows( std::span( &place, 1 ) ) )
        given.push_back( area );
    }
    return given;
  }

}
