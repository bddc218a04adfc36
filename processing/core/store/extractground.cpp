#include "store/extractground.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "observations/additivity.h"
#include "text/fieldname.h"
#include "text/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  Ground groundOf( StoreDatabase &database, const std::string &level )
  {
    Ground ground;
    std::set<std::string> known;
    const std::vector<AreaSet> sets = storedAreaSets( database );
    for ( const AreaSet &set : sets )
    {
      known.insert( set.level );
      if ( set.level == level && ground.set.validFrom <= set.validFrom )
        ground.set = set;
    }
    if ( ground.set.id != 0 )
      return ground;
    for ( StoredGrouping &grouping : storedGroupings( database ) )
    {
      known.insert( grouping.name );
      if ( grouping.name == level )
        ground.grouping = std::move( grouping );
    }
    if ( !ground.grouping )
    {
      const std::vector<std::string> names( known.begin(), known.end() );
      throw InputError( codes::storeLevelUnknown, { level, joined( names, ", " ) } );
    }
    ground.members = storedMembers( database, ground.grouping->id );
    std::set<std::string, std::less<>> keys;
    for ( const StoredMember &member : ground.members )
      keys.insert( member.areaKey );
    std::size_t most = 0;
    for ( const AreaSet &set : sets )
    {
      std::size_t found = 0;
      for ( const StoredArea &area : storedAreas( database, set.id, false ) )
        found += area.isMember && keys.contains( area.key ) ? 1U : 0U;
      if ( found > 0 && ( found > most || ( found == most && ground.set.validFrom <= set.validFrom ) ) )
      {
        most = found;
        ground.set = set;
      }
    }
    if ( ground.set.id == 0 )
      throw InputError( codes::storeHoldsNothing, { level } );
    return ground;
  }

  std::vector<AreaGroup> groupsOf( const Ground &ground, const ExtractAreas &areas, ProblemReporter &problems )
  {
    std::map<std::string, AreaGroup> byKey;
    std::set<std::string, std::less<>> grouped;
    for ( const StoredMember &member : ground.members )
    {
      const auto found = std::lower_bound( areas.members().begin(), areas.members().end(), member.areaKey,
        []( const StoredArea &area, const std::string &key ) { return area.key < key; } );
      if ( found == areas.members().end() || found->key != member.areaKey )
        continue;
      AreaGroup &group = byKey[member.groupKey];
      group.key = member.groupKey;
      group.name = member.groupName;
      group.members.push_back( static_cast<std::uint32_t>( found - areas.members().begin() ) );
      grouped.insert( member.areaKey );
    }
    std::size_t without = 0;
    std::string first;
    for ( const StoredArea &area : areas.members() )
    {
      if ( !grouped.contains( area.key ) && without++ == 0 )
        first = area.key;
    }
    if ( without > 0 )
      problems.report( { codes::storeAreasWithoutGroup, { std::to_string( without ), first } } );
    std::vector<AreaGroup> groups;
    for ( auto &[key, group] : byKey )
      groups.push_back( std::move( group ) );
    return groups;
  }

  const CatalogueIndicator *inCatalogue( const std::vector<CatalogueIndicator> &catalogue, const std::string &indicator )
  {
    const std::string wanted = asciiLowerCase( indicator );
    const auto found = std::find_if( catalogue.begin(), catalogue.end(), [&wanted]( const CatalogueIndicator &one ) {
      return wanted == one.id || wanted == asciiLowerCase( one.nameGerman ) || wanted == asciiLowerCase( one.nameEnglish );
    } );
    return found == catalogue.end() ? nullptr : &*found;
  }

  std::vector<CatalogueIndicator> readStoredCatalogue( StoreDatabase &database )
  {
    const ListTable list = storedCatalogue( database );
    return list.rows.empty() ? std::vector<CatalogueIndicator>() : readCatalogue( list );
  }

  static bool isAsked( const StoredSeries &series, const std::string &asked )
  {
    return isCalled( series.described, asked ) || asciiLowerCase( series.indicator ) == asciiLowerCase( asked );
  }

  std::vector<StoredSeries> chosenSeries( const std::vector<StoredSeries> &all, const std::vector<std::string> &asked )
  {
    if ( asked.empty() )
      return all;
    for ( const std::string &one : asked )
    {
      if ( std::any_of( all.begin(), all.end(), [&one]( const StoredSeries &series ) { return isAsked( series, one ); } ) )
        continue;
      std::set<std::string> names;
      for ( const StoredSeries &series : all )
        names.insert( series.described.name );
      const std::vector<std::string> list( names.begin(), names.end() );
      throw InputError( codes::storeIndicatorUnknown, { one, joined( list, ", " ) } );
    }
    std::vector<StoredSeries> chosen;
    for ( const StoredSeries &series : all )
    {
      if ( std::any_of( asked.begin(), asked.end(), [&series]( const std::string &one ) { return isAsked( series, one ); } ) )
        chosen.push_back( series );
    }
    return chosen;
  }

}
