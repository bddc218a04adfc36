#include "report/reportground.h"

#include "findings/disclosurecodes.h"
#include "finding.h"
#include "text/words.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace sozialraum
{

  static bool isWhole( std::string_view level )
  {
    return level == "total" || level == "district";
  }

  //! "Sozialräume", "membership_sozialraeume": what chapters are about where an office has several groupings.
  static bool isOfPlanningAreas( std::string_view level )
  {
    const std::string name = lowerCase( level );
    return name.find( "sozialraum" ) != std::string::npos || name.find( "sozialräum" ) != std::string::npos
      || name.find( "sozialraeum" ) != std::string::npos;
  }

  static bool isOfAreas( std::string_view level )
  {
    return level == "area" || level == "municipality";
  }

  std::string namePart( std::string_view key )
  {
    std::string name;
    for ( const char letter : key )
    {
      if ( std::isalnum( static_cast<unsigned char>( letter ) ) != 0 && static_cast<unsigned char>( letter ) < 0x80 )
        name += letter;
      else
        name += "_" + std::to_string( static_cast<unsigned char>( letter ) );
    }
    return name.empty() ? "kreis" : name;
  }

  //! "Sozialraum Oberland", and "Sozialraum 3" as it is.
  static std::string placeOf( const std::string &name, const std::string &word )
  {
    for ( const std::string_view begin :
      { "Sozialraum", "Planungsraum", "Sozialregion", "Region", "LEADER", "Stadt", "Gemeinde", "Landkreis" } )
    {
      if ( name.starts_with( begin ) )
        return name;
    }
    return word.empty() ? name : word + " " + name;
  }

  ReportGround::ReportGround( const SocialReportInput &given )
    : input( given )
    , cells( cellsOf( given.release ) )
    , level( levelMeant() )
  {
    std::map<std::string, const ReportGroup *> groups;
    // Two groupings may have groups with the same key: those of the level go first.
    for ( const bool isOfLevel : { true, false } )
    {
      for ( const ReportGroup &group : input.groups )
      {
        if ( ( group.grouping == level ) == isOfLevel )
          groups.emplace( group.key, &group );
      }
    }
    std::map<std::string, std::string> names;
    for ( const PageArea &area : input.areas )
      names.emplace( area.key, area.name );
    for ( const ReleaseGroup &group : input.release.groups )
    {
      if ( group.level == level )
        names.emplace( group.key, group.name );
    }
    for ( const std::string &key : cells.areaKeys() )
    {
      const std::string ofKey = cells.levelOf( key );
      if ( isWhole( ofKey ) && !hasDistrict )
      {
        const std::string name = names.count( key ) ? names.at( key ) : word( "Landkreis", "district" );
        district = { key, name, name.starts_with( "Landkreis" ) || input.language == ReportLanguage::English ? name : "Landkreis", {} };
        hasDistrict = true;
      }
      if ( ofKey != level )
        continue;
      const auto group = groups.find( key );
      const bool isArea = isOfAreas( level );
      if ( !isArea && group != groups.end() )
        chapters.push_back( { key, group->second->name.empty() ? key : group->second->name,
          placeOf( group->second->name.empty() ? key : group->second->name, input.rules.text( "area_word" ) ), group->second->members } );
      else
      {
        const std::string name = names.count( key ) ? names.at( key ) : key;
        chapters.push_back( { key, name, isArea ? name : placeOf( name, input.rules.text( "area_word" ) ), { key } } );
      }
    }
    const auto isOnly = [this]( const ReportArea &area ) { return area.key == input.only; };
    if ( !input.only.empty() && std::none_of( chapters.begin(), chapters.end(), isOnly ) )
      throw InputError( codes::reportAreaUnknown, { input.only } );
  }

  std::string ReportGround::levelMeant() const
  {
    std::vector<std::string> levels;
    for ( const std::string &key : cells.areaKeys() )
    {
      const std::string ofKey = cells.levelOf( key );
      if ( !isWhole( ofKey ) && std::find( levels.begin(), levels.end(), ofKey ) == levels.end() )
        levels.push_back( ofKey );
    }
    if ( !input.level.empty() )
    {
      if ( std::find( levels.begin(), levels.end(), input.level ) != levels.end() )
        return input.level;
      std::string known;
      for ( const std::string &each : levels )
        known += ( known.empty() ? "" : ", " ) + each;
      throw InputError( codes::reportLevelUnknown, { input.level, known } );
    }
    const auto firstGrouping = std::stable_partition( levels.begin(), levels.end(), isOfAreas );
    if ( levels.end() - firstGrouping == 1 )
      return *firstGrouping;
    if ( const auto planningAreas = std::find_if( firstGrouping, levels.end(), isOfPlanningAreas ); planningAreas != levels.end() )
      return *planningAreas;
    return levels.empty() ? "area" : levels.front();
  }

  const PageIndicator *ReportGround::indicator( const std::string &id ) const
  {
    const auto found =
      std::find_if( input.indicators.begin(), input.indicators.end(), [&id]( const PageIndicator &each ) { return each.id == id; } );
    return found == input.indicators.end() ? nullptr : &*found;
  }

  std::vector<const PageIndicator *> ReportGround::indicatorsOf( const ReportDomain &domain ) const
  {
    // Named alone goes before named by its domain; what no domain names comes into the one called "other".
    const auto names = []( const ReportDomain &each, const std::string &id ) {
      return !id.empty() && std::find( each.indicators.begin(), each.indicators.end(), id ) != each.indicators.end();
    };
    const auto domainOf = [&]( const PageIndicator &indicator ) -> const ReportDomain * {
      for ( const ReportDomain &each : input.rules.domains )
      {
        if ( names( each, indicator.id ) )
          return &each;
      }
      for ( const ReportDomain &each : input.rules.domains )
      {
        if ( names( each, indicator.domain ) )
          return &each;
      }
      for ( const ReportDomain &each : input.rules.domains )
      {
        if ( names( each, "*" ) )
          return &each;
      }
      return nullptr;
    };
    const auto isSupply = [this]( const std::string &id ) {
      return std::any_of( input.rules.supplies.begin(), input.rules.supplies.end(),
        [&id]( const ReportSupply &supply ) { return supply.places == id || supply.demand == id; } );
    };
    std::vector<const PageIndicator *> found;
    for ( const PageIndicator &indicator : input.indicators )
    {
      const ReportDomain *owner = domainOf( indicator );
      if ( owner && owner->id == domain.id && !isSupply( indicator.id ) )
        found.push_back( &indicator );
    }
    // Those that the rules name one by one come first, in that order.
    std::vector<std::pair<std::ptrdiff_t, std::size_t>> places;
    for ( std::size_t i = 0; i < found.size(); ++i )
      places.emplace_back( std::find( domain.indicators.begin(), domain.indicators.end(), found[i]->id ) - domain.indicators.begin(), i );
    std::sort( places.begin(), places.end() );
    std::vector<const PageIndicator *> ordered;
    for ( const auto &[place, i] : places )
      ordered.push_back( found[i] );
    return ordered;
  }

  std::string ReportGround::latestPeriod( const std::string &id ) const
  {
    const std::vector<std::string> periods = cells.periodsOf( id );
    return periods.empty() ? std::string() : periods.back();
  }

  std::string ReportGround::cellText( const PageIndicator &indicator, const std::string &areaKey, const std::string &period ) const
  {
    const ReleaseCell *cell = cells.cell( indicator.id, areaKey, period );
    const CellSight sight = cell ? sightOf( *cell ) : CellSight::Missing;
    if ( sight != CellSight::Shown )
      return sightText( sight, input.language );
    if ( cell->value )
      return numberText( *cell->value, indicator.decimals, input.language );
    if ( !cell->classLabel.empty() )
      return cell->classLabel;
    return cell->classId ? word( "Klasse ", "class " ) + std::to_string( *cell->classId ) : sightText( CellSight::Missing, input.language );
  }

  std::string ReportGround::heading( const PageIndicator &indicator ) const
  {
    return indicator.unit.empty() ? indicator.name : indicator.name + " (" + indicator.unit + ")";
  }

  std::optional<double> ReportGround::value( const std::string &id, const std::string &areaKey, const std::string &period ) const
  {
    const ReleaseCell *cell = cells.cell( id, areaKey, period );
    return cell && sightOf( *cell ) == CellSight::Shown ? cell->value : std::nullopt;
  }

  std::optional<Fact> ReportGround::fact( const ReportArea &area, const PageIndicator &indicator ) const
  {
    return factOf( cells, { area.key, area.place, {} }, hasDistrict && !isCount( indicator ) ? district.key : area.key, indicator );
  }

  bool ReportGround::isWorstClass( const PageIndicator &indicator, const std::string &areaKey ) const
  {
    const ReleaseCell *cell = cells.cell( indicator.id, areaKey, latestPeriod( indicator.id ) );
    if ( !cell || !cell->classId || *cell->classId < 1 || indicator.polarity == IndicatorPolarity::Neutral )
      return false;
    const auto limits = std::find_if( input.release.limits.begin(), input.release.limits.end(),
      [&indicator]( const ReleaseLimits &each ) { return each.indicator == indicator.id; } );
    const int classes = limits == input.release.limits.end() ? 1 : static_cast<int>( limits->limits.size() ) + 1;
    return classes > 1 && *cell->classId == ( indicator.polarity == IndicatorPolarity::HigherIsBetter ? 1 : classes );
  }

  std::string ReportGround::said(
    const std::string &section, const Sentence &sentence, const PageIndicator &indicator, const std::string &areaKey )
  {
    const std::string period = latestPeriod( indicator.id );
    evidence.push_back( { section, sentence.text, sentence.rule, indicator.id, areaKey, period, value( indicator.id, areaKey, period ),
      hasDistrict && district.key != areaKey ? value( indicator.id, district.key, period ) : std::nullopt } );
    return sentence.text;
  }

}
