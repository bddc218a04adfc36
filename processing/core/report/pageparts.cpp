#include "report/pageparts.h"

#include "report/cellfacts.h"
#include "report/charts.h"
#include "report/marks.h"
#include "report/pagereasons.h"
#include "report/placemarkup.h"
#include "report/sentences.h"

#include <algorithm>
#include <map>

namespace sozialraum
{

  CellLook lookOf( const PageParts &parts, const PageIndicator &indicator, const std::string &areaKey, const std::string &period )
  {
    const ReleaseCell *cell = parts.cells.cell( indicator.id, areaKey, period );
    const CellSight sight = cell ? sightOf( *cell ) : CellSight::Missing;
    if ( sight != CellSight::Shown )
    {
      const std::string text = sightText( sight, parts.words.language() );
      return { sight == CellSight::Withheld || sight == CellSight::TooSmall ? "s" : "m", text, text };
    }
    const std::string css = cell->classId ? "k" + std::to_string( std::clamp( *cell->classId, 1, 9 ) ) : "v";
    const std::string classText = cell->classId ? parts.words( "Klasse ", "class " ) + std::to_string( *cell->classId ) : std::string();
    const std::string label = cell->classLabel.empty() ? classText : cell->classLabel;
    if ( !cell->value )
      return { css, std::to_string( *cell->classId ), label };
    const std::string value = measureText( *cell->value, indicator.decimals, indicator.unit, parts.words.language() );
    return { css, numberText( *cell->value, indicator.decimals, parts.words.language() ), label.empty() ? value : value + ", " + label };
  }

  static std::string cellMarkup( const CellLook &look, const std::string &palette )
  {
    // Columns of one table have palettes of their own.
    const std::string css = look.css.front() == 'k' ? "\"" + look.css + " " + palette + "\"" : look.css;
    return "<td class=" + css + ">" + markupText( look.text );
  }

  static std::string latestPeriod( const PageParts &parts, const PageIndicator &indicator )
  {
    const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
    return periods.empty() ? std::string() : periods.back();
  }

  //! Whether an area has a place on the map.
  static bool isDrawn( const PageArea &area )
  {
    return !area.rings.empty();
  }

  static std::string option( const std::string &value, const std::string &text )
  {
    return "<option value=\"" + markupText( value ) + "\">" + markupText( text ) + "</option>";
  }

  std::string controlsMarkup( const PageParts &parts )
  {
    const PageWords &words = parts.words;
    std::string markup =
      R"(<form id="wahl" hidden><p><label for="w-i">)" + words( "Indikator", "Indicator" ) + "</label><select id=\"w-i\">";
    std::vector<std::string> domains;
    for ( const PageIndicator &indicator : parts.indicators )
    {
      if ( std::find( domains.begin(), domains.end(), indicator.domain ) == domains.end() )
        domains.push_back( indicator.domain );
    }
    for ( const std::string &domain : domains )
    {
      markup += domain.empty() ? "" : "<optgroup label=\"" + markupText( domain ) + "\">";
      for ( std::size_t i = 0; i < parts.indicators.size(); ++i )
      {
        if ( parts.indicators[i].domain == domain )
          markup += option( std::to_string( i ), parts.indicators[i].name );
      }
      markup += domain.empty() ? "" : "</optgroup>";
    }
    markup += "</select></p><p><label for=\"w-s\">" + words( "Indikator suchen", "Search indicator" )
      + R"(</label><input id="w-s" type="search" autocomplete="off"></p><p><label for="w-g">)" + words( "Gebiet", "Area" )
      + "</label><select id=\"w-g\">" + option( {}, words( "kein Gebiet gewählt", "no area chosen" ) );
    for ( std::size_t row = 0; row < parts.rows.size(); ++row )
      markup += option( std::to_string( row ), parts.rows[row].name );
    return markup + R"(</select></p><p><label for="w-p">)" + words( "Stand", "Period" )
      + R"(</label><select id="w-p"></select></p><p><label for="w-v">)" + words( "Vergleich mit", "Compare with" )
      + R"(</label><select id="w-v" data-none=")" + words( "ohne Vergleich", "no comparison" ) + "\"></select></p></form>";
  }

  std::string overviewMarkup( const PageParts &parts )
  {
    static constexpr std::size_t most = 15; // as many as the monitor has dimensions
    const PageWords &words = parts.words;
    const std::size_t shown = std::min( most, parts.indicators.size() );
    std::string markup = "<section id=\"blatt\"><h2>" + words( "Auf einem Blatt", "On one sheet" ) + "</h2><p>"
      + words( "Je Gebiet der jüngste Stand: die Nummer der Klasse, wo Werte veröffentlicht sind der Wert.",
        "The latest period of each area: the number of its class, or its value where values are published." )
      + R"(</p><div class="rolle" tabindex="0" role="region" aria-label=")" + words( "Übersicht aller Gebiete", "Overview of all areas" )
      + "\"><table><caption>" + words( "Gebiete und Indikatoren", "Areas and indicators" ) + "</caption><thead><tr><th scope=\"col\">"
      + words( "Gebiet", "Area" ) + "</th>";
    for ( std::size_t i = 0; i < shown; ++i )
    {
      const PageIndicator &indicator = parts.indicators[i];
      const std::string period = latestPeriod( parts, indicator );
      markup += R"(<th scope="col"><a href="#i-)" + std::to_string( i ) + "\">" + markupText( indicator.name ) + "</a> <small>"
        + markupText( indicator.unit.empty() ? period : indicator.unit + ", " + period ) + "</small></th>";
    }
    markup += "</tr></thead><tbody>";
    for ( std::size_t row = 0; row < parts.rows.size(); ++row )
    {
      markup += "<tr data-a=\"" + markupText( parts.cells.levelOf( parts.rows[row].key ) + ";" + parts.rows[row].key )
        + R"("><th scope="row"><a href="#g-)" + std::to_string( row ) + "\">" + markupText( parts.rows[row].name ) + "</a></th>";
      for ( std::size_t i = 0; i < shown; ++i )
      {
        const CellLook look = lookOf( parts, parts.indicators[i], parts.rows[row].key, latestPeriod( parts, parts.indicators[i] ) );
        markup += cellMarkup( look, parts.palettes.nameOf( parts.indicators[i] ) );
      }
      markup += "</tr>";
    }
    return markup + "</tbody></table></div></section>";
  }

  //! Classes and statuses that occur, with how many areas of the map have them.
  static std::string legendMarkup( const PageParts &parts, const PageIndicator &indicator, const std::string &period )
  {
    std::map<std::string, std::pair<std::string, std::size_t>> entries;
    for ( const std::string &each : parts.cells.periodsOf( indicator.id ) )
    {
      for ( const PageArea &area : parts.rows )
      {
        if ( !isDrawn( area ) )
          continue;
        const CellLook look = lookOf( parts, indicator, area.key, each );
        const ReleaseCell *cell = parts.cells.cell( indicator.id, area.key, each );
        const std::string label = cell && cell->classId && !cell->classLabel.empty() ? cell->classLabel
          : look.css == "v" ? parts.words( "Wert ohne Klasse", "value without class" )
          : look.css == "s" ? parts.words( "geheim oder zu klein für eine Klasse", "confidential or too small for a class" )
          : look.css == "m" ? parts.words( "keine Angabe", "no figure" )
                            : look.statement;
        auto &entry = entries.try_emplace( look.css, label, 0U ).first->second;
        entry.second += each == period ? 1U : 0U;
      }
    }
    std::string markup = R"(<ul class="legende" aria-label=")" + parts.words( "Legende", "Legend" ) + "\">";
    for ( const auto &[css, entry] : entries )
      markup += "<li data-k=" + css + "><span class=\"feld " + css + "\" aria-hidden=true>" + ( css.front() == 'k' ? css.substr( 1 ) : "" )
        + "</span> " + markupText( entry.first ) + " <b>" + std::to_string( entry.second ) + "</b>";
    return markup + "</ul>";
  }

  //! Its palette; counts are circles on the map, as areas coloured by them would show how large the areas are.
  static std::string looksOf( const PageParts &parts, const PageIndicator &indicator )
  {
    return parts.palettes.nameOf( indicator ) + ( isCount( indicator ) ? " anzahl" : "" );
  }

  std::string mapMarkup( const PageParts &parts )
  {
    std::vector<AreaRings> rings;
    for ( const PageArea &area : parts.rows )
      rings.push_back( area.rings );
    const BorderPaths drawn = borderPaths( rings );
    if ( drawn.width == 0 )
      return {};
    const PageWords &words = parts.words;
    const PageIndicator &indicator = parts.indicators.front();
    const std::string period = latestPeriod( parts, indicator );
    std::string markup = "<section id=karte class=\"" + looksOf( parts, indicator ) + "\"><h2>" + words( "Karte", "Map" )
      + R"(</h2><p id="karte-was" aria-live="polite">)" + markupText( indicator.name + ", " + period ) + "</p><figure><svg viewBox=\"-4 -4 "
      + std::to_string( drawn.width + 8 ) + " " + std::to_string( drawn.height + 8 )
      + "\" role=\"group\" aria-labelledby=\"karte-was\"><defs><pattern id=\"schraffur\" width=\"12\" height=\"12\" "
        "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<path class=\"strich\" d=\"M0 0V12\"/></pattern></defs>";
    const bool hasCounts = std::any_of( parts.indicators.begin(), parts.indicators.end(), isCount );
    std::string numbers;
    for ( std::size_t row = 0; row < parts.rows.size(); ++row )
    {
      if ( drawn.paths[row].empty() )
        continue;
      const PageArea &area = parts.rows[row];
      const CellLook look = lookOf( parts, indicator, area.key, period );
      const std::string number = std::to_string( row );
      markup += "<a href=\"#g-" + number + "\" data-g=\"" + number + "\" aria-label=\"" + markupText( area.name + ": " + look.statement )
        + "\"><path class=\"" + look.css + "\" d=\"" + drawn.paths[row] + "\"/></a>";
      const std::string x = std::to_string( static_cast<int>( drawn.middles[row].x ) );
      const int y = static_cast<int>( drawn.middles[row].y );
      if ( hasCounts )
        numbers += "<circle data-n=" + number + " cx=" + x + " cy=" + std::to_string( y ) + " class=" + look.css + "></circle>";
      numbers += "<text data-n=\"" + number + "\" x=\"" + x + "\" y=\"" + std::to_string( y + 9 ) + "\" class=\"" + look.css + "\">"
        + ( look.css.front() == 'k' ? look.css.substr( 1 ) : "" ) + "</text>";
    }
    return markup + R"(<g aria-hidden="true" class="nummern">)" + numbers + "</g></svg><figcaption>"
      + legendMarkup( parts, indicator, period ) + "</figcaption></figure></section>";
  }

  std::string chosenMarkup( const PageParts &parts )
  {
    // The series of all areas stand in the tables: as drawings they would stand on the page twice.
    return "<section id=gewaehlt hidden><h2 tabindex=-1></h2><p id=gewaehlt-satz aria-live=polite></p><figure id=verlauf></figure>"
           "<p class=quelle id=gewaehlt-zeile></p><p id=gewaehlt-wege></p><details id=lage><summary>"
      + parts.words( "Alle Indikatoren dieses Gebiets", "All indicators of this area" ) + "</summary></details></section>";
  }

  std::string indicatorMarkup( const PageParts &parts, std::size_t number )
  {
    const PageIndicator &indicator = parts.indicators[number];
    const PageWords &words = parts.words;
    const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
    const std::string id = std::to_string( number );
    std::string markup = R"(<section class="indikator )" + looksOf( parts, indicator ) + R"(" id="i-)" + id + "\" data-i=\""
      + markupText( indicator.id ) + R"("><h2 tabindex="-1">)" + markupText( indicator.name )
      + R"(</h2><div class="rolle" tabindex="0" role="region" aria-label=")" + words( "Tabelle ", "Table " ) + markupText( indicator.name )
      + "\"><table><caption>" + markupText( indicator.name ) + ( indicator.unit.empty() ? "" : ", " + markupText( indicator.unit ) )
      + "</caption><thead><tr><th scope=col>" + words( "Gebiet", "Area" );
    for ( const std::string &period : periods )
      markup += "<th scope=col>" + markupText( period );
    markup += "<tbody>";
    for ( std::size_t row = 0; row < parts.rows.size(); ++row )
    {
      // A district's tables have thirty thousand cells: what HTML lets one leave out is left out, and their looks stand once a row.
      std::string looks;
      std::string cells;
      for ( const std::string &period : periods )
      {
        const CellLook look = lookOf( parts, indicator, parts.rows[row].key, period );
        looks += look.css.back();
        cells += "<td>" + markupText( look.text );
      }
      markup += "<tr data-k=" + looks + "><th scope=row>" + markupText( parts.rows[row].name ) + cells;
    }
    markup += "</table></div>" + legendMarkup( parts, indicator, periods.empty() ? std::string() : periods.back() );
    if ( !indicator.source.empty() )
      markup += "<p class=\"quelle\">" + words( "Quelle: ", "Source: " ) + markupText( indicator.source ) + "</p>";
    return markup + reasonsMarkup( parts, number ) + "</section>";
  }

  const PageArea *districtOf( const PageParts &parts )
  {
    return !parts.rows.empty() && parts.cells.isDistrict( parts.rows.back().key ) ? &parts.rows.back() : nullptr;
  }

  std::optional<Fact> factOf( const PageParts &parts, const PageArea &area, const PageIndicator &indicator )
  {
    const PageArea *district = districtOf( parts );
    return factOf( parts.cells, area, district ? district->key : area.key, indicator );
  }

  std::string factSentences( const PageParts &parts, const PageArea &area, const PageIndicator &indicator )
  {
    const std::optional<Fact> fact = factOf( parts, area, indicator );
    if ( !fact )
      return {};
    const Sentence trend = trendSentence( *fact, {}, parts.words.language() );
    return levelSentence( *fact, {}, parts.words.language() ).text + ( trend.rule ? " " + trend.text : "" );
  }

  std::string seriesMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator )
  {
    const PageArea *district = districtOf( parts );
    SeriesChart chart{ indicator.name, indicator.unit, indicator.decimals, area.name, district ? district->name : std::string(), {}, {} };
    std::size_t values = 0;
    for ( const std::string &period : parts.cells.periodsOf( indicator.id ) )
    {
      const ReleaseCell *own = parts.cells.cell( indicator.id, area.key, period );
      chart.area.push_back( { period, own ? own->value : std::nullopt } );
      values += own && own->value ? 1U : 0U;
      const ReleaseCell *whole = !district || district->key == area.key ? nullptr : parts.cells.cell( indicator.id, district->key, period );
      if ( district && district->key != area.key )
        chart.district.push_back( { period, whole ? whole->value : std::nullopt } );
    }
    return values < 2 ? std::string() : svgOf( seriesChart( chart, parts.words.language() ) );
  }

  std::string profilesMarkup( const PageParts &parts )
  {
    // More sentences than this make a page that no phone likes; the tables say the same.
    static constexpr std::size_t most = 1000;
    const bool all = parts.rows.size() * parts.indicators.size() <= most;
    const std::string recipient = parts.cells.recipients().empty() ? std::string() : parts.cells.recipients().front();
    std::string markup = "<section id=\"profile\"><h2>" + parts.words( "Die Gebiete einzeln", "Each area" ) + "</h2>";
    for ( std::size_t row = 0; row < parts.rows.size(); ++row )
    {
      const PageArea &area = parts.rows[row];
      const bool isOwn = recipient == "area:" + area.key;
      markup += R"(<details class="profil" id="g-)" + std::to_string( row ) + "\"" + ( isOwn ? " open" : "" ) + "><summary>"
        + markupText( area.name ) + "</summary>";
      if ( all || isOwn )
      {
        markup += spineMarkup( parts, area );
        for ( const PageIndicator &indicator : parts.indicators )
        {
          if ( const std::string sentences = factSentences( parts, area, indicator ); !sentences.empty() )
            markup += "<p>" + markupText( sentences ) + reasonLink( parts, indicator ) + "</p>"
              + ( isOwn ? seriesMarkup( parts, area, indicator ) : std::string() );
        }
      }
      else
      {
        markup += "<p>"
          + parts.words( "Alle Angaben stehen in den Tabellen der Indikatoren.", "All figures stand in the tables of the indicators." )
          + "</p>";
      }
      if ( !parts.cells.isDistrict( area.key ) )
        markup += offersMarkup( parts.additions.offers, area.key, area.name, "o-" + std::to_string( row ), 3, parts.words.language() );
      markup += "</details>";
    }
    return markup + "</section>";
  }

}
