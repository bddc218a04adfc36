#include "membership.h"

#include "keys/keytext.h"
#include "finding.h"
#include "text/trimming.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    using Groups = std::map<std::string, AreaGroup>;

    //! \returns whether the area is new in the group
    bool addMember( Groups &groups, const std::string &key, const std::string &name, std::uint32_t area )
    {
      AreaGroup &group = groups[key];
      group.key = key;
      if ( group.name.empty() )
        group.name = name;
      const bool isNew = std::find( group.members.begin(), group.members.end(), area ) == group.members.end();
      if ( isNew )
        group.members.push_back( area );
      return isNew;
    }

    std::string shown( const LayerArea &area )
    {
      return std::string( trimmed( area.key + " " + area.name ) );
    }

    //! Areas in more than one group are counted in each: that may be meant, where groups overlap, or not.
    void reportOverlap( const Membership &membership, const LayerAreas &layer, ProblemReporter &problems )
    {
      std::vector<std::string> groupsOfArea( layer.areas().size() );
      std::vector<std::size_t> counts( layer.areas().size(), 0 );
      for ( const AreaGroup &group : membership.groups )
      {
        for ( const std::uint32_t area : group.members )
        {
          ++counts[area];
          groupsOfArea[area] += ( groupsOfArea[area].empty() ? "" : ", " ) + group.name;
        }
      }
      const auto first = std::find_if( counts.begin(), counts.end(), []( std::size_t count ) { return count > 1; } );
      if ( first == counts.end() )
        return;
      const auto area = static_cast<std::size_t>( first - counts.begin() );
      const auto several = std::count_if( counts.begin(), counts.end(), []( std::size_t count ) { return count > 1; } );
      problems.report( { codes::areasInSeveralGroups, { std::to_string( several ), shown( layer.areas()[area] ), groupsOfArea[area] } } );
    }

    Membership finished( Groups &groups, const LayerAreas &layer, ProblemReporter &problems )
    {
      Membership membership;
      std::vector<bool> isGrouped( layer.areas().size(), false );
      for ( auto &[key, group] : groups )
      {
        std::sort( group.members.begin(), group.members.end() );
        for ( const std::uint32_t area : group.members )
          isGrouped[area] = true;
        membership.groups.push_back( std::move( group ) );
      }
      const auto first = std::find( isGrouped.begin(), isGrouped.end(), false );
      membership.areasWithoutGroup = static_cast<std::size_t>( std::count( isGrouped.begin(), isGrouped.end(), false ) );
      if ( first != isGrouped.end() )
      {
        const LayerArea &area = layer.areas()[static_cast<std::size_t>( first - isGrouped.begin() )];
        problems.report( { codes::areasWithoutGroup, { std::to_string( membership.areasWithoutGroup ), shown( area ) } } );
      }
      reportOverlap( membership, layer, problems );
      return membership;
    }

    std::vector<AreaKey> keysOf( const ListTable &list, std::size_t column )
    {
      std::vector<std::string> cells;
      for ( const std::vector<std::string> &row : list.rows )
        cells.push_back( row[column] );
      return readAreaKeys( cells ).keys;
    }

    //! The first column that has keys of the layer.
    std::optional<std::size_t> columnOfKnownKeys( const LayerAreas &layer, const ListTable &list )
    {
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        const std::vector<AreaKey> keys = keysOf( list, column );
        if ( std::any_of(
               keys.begin(), keys.end(), [&layer]( const AreaKey &key ) { return layer.find( canonicalKey( key ) ).has_value(); } ) )
          return column;
      }
      return std::nullopt;
    }

    std::optional<std::size_t> groupColumnOf( const ListTable &list )
    {
      return list.column( { "group_key", "Gruppenschlüssel", "Sozialraum", "Planungsraum", "Region", "Gruppe", "group" } );
    }

    Membership membershipOfRows( const LayerAreas &layer, const ListTable &list, ProblemReporter &problems )
    {
      std::optional<std::size_t> areaColumn = list.column( { "area_key", "Gebietsschlüssel", "Gemeindeschlüssel", "AGS", "ARS" } );
      if ( !areaColumn )
        areaColumn = columnOfKnownKeys( layer, list );
      std::optional<std::size_t> groupColumn = groupColumnOf( list );
      if ( areaColumn && !groupColumn && *areaColumn + 1 < list.headings.size() )
        groupColumn = *areaColumn + 1;
      if ( !areaColumn || !groupColumn || areaColumn == groupColumn )
        throw InputError( codes::membershipColumnsMissing );
      const std::optional<std::size_t> nameColumn = list.column( { "group_name", "Gruppenname", "Bezeichnung", "Name des Sozialraums" } );

      const std::vector<AreaKey> keys = keysOf( list, *areaColumn );
      Groups groups;
      std::set<std::string> unknown;
      std::size_t halfFilled = 0;
      std::uint32_t firstHalfFilled = 0;
      std::size_t listedTwice = 0;
      std::uint32_t firstListedTwice = 0;
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        const std::string &group = list.rows[row][*groupColumn];
        if ( keys[row].text.empty() || group.empty() )
        {
          if ( keys[row].text.empty() != group.empty() && ++halfFilled == 1 )
            firstHalfFilled = list.sourceRows[row];
          continue;
        }
        const std::optional<std::uint32_t> area = layer.find( canonicalKey( keys[row] ) );
        if ( !area )
        {
          unknown.insert( keys[row].text );
          continue;
        }
        const bool isNew = addMember( groups, group, nameColumn ? list.rows[row][*nameColumn] : group, *area );
        if ( !isNew && ++listedTwice == 1 )
          firstListedTwice = list.sourceRows[row];
      }
      if ( groups.empty() )
        throw InputError(
          codes::membershipMatchesNoArea, { unknown.empty() ? std::string() : *unknown.begin(), layer.areas().front().key } );
      if ( !unknown.empty() )
        problems.report( { codes::membershipKeysUnknown, { std::to_string( unknown.size() ), *unknown.begin() } } );
      if ( halfFilled > 0 )
        problems.report( { codes::membershipRowsIncomplete, { std::to_string( halfFilled ), std::to_string( firstHalfFilled ) } } );
      if ( listedTwice > 0 )
        problems.report( { codes::memberListedTwice, { std::to_string( listedTwice ), std::to_string( firstListedTwice ) } } );
      return finished( groups, layer, problems );
    }

  }

  Membership membershipFromList( const LayerAreas &layer, const ListTable &list, ProblemReporter &problems )
  {
    FileReporter ofFile( problems, list.name );
    return inFile( list.name, [&] { return membershipOfRows( layer, list, ofFile ); } );
  }

  std::vector<ListTable> groupingsInList( const ListTable &list, ProblemReporter &problems )
  {
    const std::optional<std::size_t> column = list.column( { "grouping", "Gliederung", "Gruppierung" } );
    // Without another column of groups, the one that is called so holds them.
    if ( !column || !groupColumnOf( list ) )
      return { list };
    std::vector<ListTable> groupings;
    std::size_t withoutName = 0;
    std::uint32_t firstWithoutName = 0;
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      const std::string &name = list.rows[row][*column];
      if ( name.empty() )
      {
        if ( ++withoutName == 1 )
          firstWithoutName = list.sourceRows[row];
        continue;
      }
      auto grouping = std::find_if( groupings.begin(), groupings.end(), [&name]( const ListTable &each ) { return each.name == name; } );
      if ( grouping == groupings.end() )
        grouping = groupings.insert( groupings.end(), { name, list.headings, {}, {} } );
      grouping->rows.push_back( list.rows[row] );
      grouping->sourceRows.push_back( list.sourceRows[row] );
    }
    FileReporter ofFile( problems, list.name );
    if ( withoutName > 0 )
      ofFile.report( { codes::membershipRowsIncomplete, { std::to_string( withoutName ), std::to_string( firstWithoutName ) } } );
    return groupings;
  }

  Membership membershipFromField(
    const LayerAreas &layer, const std::vector<std::string> &cells, const std::vector<std::string> &names, ProblemReporter &problems )
  {
    Groups groups;
    for ( std::size_t row = 0; row < cells.size(); ++row )
    {
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      const std::string group = std::string( trimmed( cells[row] ) );
      if ( area && !group.empty() )
        addMember( groups, group, names.empty() ? group : names[row], *area );
    }
    return finished( groups, layer, problems );
  }

}
