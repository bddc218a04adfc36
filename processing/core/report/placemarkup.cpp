#include "report/placemarkup.h"

#include "report/cellfacts.h"
#include "report/marks.h"

namespace sozialraum
{

  //! The value, else the class in words, else why there is neither.
  static std::string figureText( const PageParts &parts, const PageIndicator &indicator, const std::string &key, const std::string &period )
  {
    const ReleaseCell *cell = parts.cells.cell( indicator.id, key, period );
    if ( cell && cell->value && sightOf( *cell ) == CellSight::Shown )
      return measureText( *cell->value, indicator.decimals, indicator.unit, parts.words.language() );
    return lookOf( parts, indicator, key, period ).statement;
  }

  std::string placeMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator )
  {
    const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
    const ReleaseCell *cell = periods.empty() ? nullptr : parts.cells.cell( indicator.id, area.key, periods.back() );
    if ( !cell )
      return {};
    std::vector<std::string> peers;
    for ( const PageArea &other : parts.rows )
    {
      if ( parts.cells.levelOf( other.key ) == parts.cells.levelOf( area.key ) )
        peers.push_back( other.key );
    }
    const PageArea *district = districtOf( parts );
    const std::optional<SpineRow> row =
      district ? spineRowOf( parts.cells, area.key, district->key, peers, indicator, parts.words.language() ) : std::nullopt;
    if ( row && row->value )
      return lineMarkup( spineLine( *row ) );
    if ( !cell->classId )
      return {};
    const int classes = std::max( parts.palettes.classesOf( indicator ), *cell->classId );
    return lineMarkup( classLine(
      *cell->classId, classes, "k" + std::to_string( std::min( *cell->classId, 9 ) ) + " " + parts.palettes.nameOf( indicator ) ) );
  }

  std::string placeNote( const PageWords &words )
  {
    return words( "Balken: vom niedrigsten zum höchsten Wert der Gebiete; Strich: Landkreis; Punkt: dieses Gebiet. Kästchen: die Klassen, "
                  "gefüllt die dieses Gebiets.",
      "Bar: from the lowest to the highest value of the areas; line: district; dot: this area. Boxes: the classes, filled that of this "
      "area." );
  }

  std::string spineMarkup( const PageParts &parts, const PageArea &area )
  {
    const PageArea *district = districtOf( parts );
    std::string rows;
    for ( const PageIndicator &indicator : parts.indicators )
    {
      const std::string place = placeMarkup( parts, area, indicator );
      if ( place.empty() )
        continue;
      const std::string period = parts.cells.periodsOf( indicator.id ).back();
      rows += "<tr><th scope=row>" + markupText( indicator.name ) + " <small>" + markupText( period ) + "</small><td class=ort>" + place
        + "<td>" + markupText( figureText( parts, indicator, area.key, period ) );
      if ( district )
        rows += "<td>" + markupText( figureText( parts, indicator, district->key, period ) );
    }
    if ( rows.empty() )
      return {};
    const PageWords &words = parts.words;
    return R"(<div class="rolle" tabindex="0" role="region" aria-label=")" + words( "Vergleich ", "Comparison of " )
      + markupText( area.name ) + "\"><table class=vergleich><caption>" + placeNote( words ) + "</caption><thead><tr><th scope=col>"
      + words( "Indikator", "Indicator" ) + "<th scope=col>" + words( "Lage", "Place" ) + "<th scope=col>" + words( "Gebiet", "Area" )
      + ( district ? "<th scope=col>" + words( "Landkreis", "District" ) : std::string() ) + "<tbody>" + rows + "</table></div>";
  }

}
