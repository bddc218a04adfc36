#include "report/pagepalettes.h"
#include "report/reportground.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  bool ReportGround::hasOutlines() const
  {
    return std::any_of( input.areas.begin(), input.areas.end(), []( const PageArea &area ) { return !area.rings.empty(); } );
  }

  const ReleaseCell *ReportGround::colourCell( const PageIndicator &indicator, const std::string &areaKey, const std::string &period ) const
  {
    for ( const ReportArea &chapter : chapters )
    {
      if ( std::find( chapter.members.begin(), chapter.members.end(), areaKey ) != chapter.members.end() )
        return cells.cell( indicator.id, chapter.key, period );
    }
    return cells.cell( indicator.id, areaKey, period );
  }

  const PageIndicator *ReportGround::bestOnMap( const std::vector<const PageIndicator *> &indicators ) const
  {
    const PageIndicator *best = nullptr;
    std::ptrdiff_t mostShown = 0;
    for ( const PageIndicator *indicator : indicators )
    {
      if ( isCount( *indicator ) )
        continue;
      const std::string period = latestPeriod( indicator->id );
      const std::ptrdiff_t shown = std::count_if( chapters.begin(), chapters.end(), [&]( const ReportArea &area ) {
        const ReleaseCell *cell = cells.cell( indicator->id, area.key, period );
        return cell && cell->classId && *cell->classId > 0;
      } );
      if ( shown > mostShown && 2 * shown >= std::ssize( chapters ) )
      {
        best = indicator;
        mostShown = shown;
      }
    }
    return best;
  }

  static std::string roleOf( const ReleaseCell *cell )
  {
    const CellSight sight = cell ? sightOf( *cell ) : CellSight::Missing;
    if ( sight == CellSight::Withheld || sight == CellSight::TooSmall )
      return "status-withheld";
    if ( sight != CellSight::Shown || !cell->classId || *cell->classId < 1 )
      return "status-missing";
    return "class-" + std::to_string( std::min( *cell->classId, 9 ) );
  }

  ReportPicture ReportGround::map( const std::string &name, const PageIndicator &indicator, const std::vector<std::string> &marked ) const
  {
    const std::string period = latestPeriod( indicator.id );
    ReportMap map;
    map.palette = paletteOf( indicator, cells );
    std::map<std::string, LegendRow> legend;
    for ( const ReportArea &area : chapters )
    {
      const ReleaseCell *cell = cells.cell( indicator.id, area.key, period );
      const std::string role = roleOf( cell );
      const std::string label = role == "status-withheld" ? word( "geheim", "confidential" )
        : role == "status-missing"                        ? word( "ohne Angabe oder Klasse", "no figure or class" )
        : cell->classLabel.empty()                        ? word( "Klasse ", "class " ) + std::to_string( *cell->classId )
                                                          : cell->classLabel;
      ++legend.try_emplace( role, LegendRow{ role, label, 0 } ).first->second.areas;
    }
    for ( const auto &[role, row] : legend )
      map.legend.push_back( row );
    for ( const PageArea &area : input.areas )
    {
      if ( area.rings.empty() || area.key == district.key )
        continue;
      const bool isMarked = std::find( marked.begin(), marked.end(), area.key ) != marked.end();
      map.shapes.push_back( { &area.rings, roleOf( colourCell( indicator, area.key, period ) ), isMarked } );
    }
    std::string description;
    for ( const LegendRow &row : map.legend )
      description +=
        ( description.empty() ? "" : "; " ) + row.label + ": " + numberText( static_cast<double>( row.areas ), 0, input.language );
    return { name, heading( indicator ) + ", " + period, word( "Karte: ", "Map: " ) + indicator.name,
      word( "Zahl der Gebiete je Klasse: ", "Areas in each class: " ) + description + ".", std::move( map ) };
  }

  ReportPicture ReportGround::locationMap( const std::string &name, const ReportArea &area ) const
  {
    ReportMap map;
    for ( const PageArea &each : input.areas )
    {
      if ( each.rings.empty() || each.key == district.key )
        continue;
      const bool isMember = std::find( area.members.begin(), area.members.end(), each.key ) != area.members.end();
      map.shapes.push_back( { &each.rings, isMember ? "member" : "other", false } );
    }
    const std::string what = word( "Lage: ", "Location: " ) + area.place;
    return { name, what, what,
      word( "Umrisskarte des Landkreises; hervorgehoben ist: ", "Outline of the district; marked is: " ) + area.place + ".",
      std::move( map ) };
  }

}
