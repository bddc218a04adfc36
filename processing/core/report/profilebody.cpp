#include "report/profilebody.h"

#include "report/marks.h"
#include "report/pageparts.h"
#include "report/placemarkup.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    //! The whole district, the area in it marked; empty where it has no outline.
    std::string positionMarkup( const PageParts &parts, const PageArea &area )
    {
      std::vector<AreaRings> rings;
      for ( const PageArea &each : parts.rows )
        rings.push_back( each.rings );
      constexpr int units = 600;
      const BorderPaths drawn = borderPaths( rings, units, 1.5 );
      if ( drawn.width == 0 || area.rings.empty() )
        return {};
      const std::string title = markupText( parts.words( "Lage im Landkreis: ", "Place in the district: " ) + area.name );
      std::string markup = R"(<figure class="lage"><svg role="img" aria-label=")" + title + "\" viewBox=\"-4 -4 "
        + std::to_string( drawn.width + 8 ) + " " + std::to_string( drawn.height + 8 ) + "\">";
      for ( std::size_t row = 0; row < parts.rows.size(); ++row )
      {
        if ( !drawn.paths[row].empty() )
          markup +=
            std::string( "<path class=" ) + ( parts.rows[row].key == area.key ? "hier" : "andere" ) + " d=\"" + drawn.paths[row] + "\"/>";
      }
      return markup + "</svg></figure>";
    }

    std::vector<std::string> domainsOf( const std::vector<PageIndicator> &indicators )
    {
      std::vector<std::string> domains;
      for ( const PageIndicator &indicator : indicators )
      {
        if ( std::find( domains.begin(), domains.end(), indicator.domain ) == domains.end() )
          domains.push_back( indicator.domain );
      }
      return domains;
    }

    //! The value, else the class in words, else why there is neither.
    std::string cellText( const PageParts &parts, const PageIndicator &indicator, const std::string &key, const std::string &period )
    {
      const CellLook look = lookOf( parts, indicator, key, period );
      const ReleaseCell *cell = parts.cells.cell( indicator.id, key, period );
      return cell && cell->value ? look.text : look.statement;
    }

    //! A row of the table: earlier and latest date of the area, and the district beside it.
    std::string rowMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator, const PageArea *district )
    {
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      const auto cell = [&]( const std::string &key, const std::string &period ) {
        const CellLook look = lookOf( parts, indicator, key, period );
        const std::string css =
          look.css.front() == 'k' ? "<td class=\"" + look.css + " " + parts.palettes.nameOf( indicator ) + "\">" : std::string( "<td>" );
        return css + markupText( cellText( parts, indicator, key, period ) ) + " <small>" + markupText( period ) + "</small>";
      };
      std::string markup = "<tr><th scope=row>" + markupText( indicator.name )
        + ( indicator.unit.empty() ? "" : " <small>" + markupText( indicator.unit ) + "</small>" );
      markup += periods.size() > 1 ? cell( area.key, periods.front() ) : "<td>";
      markup += cell( area.key, periods.back() );
      markup += district ? cell( district->key, periods.back() ) : "<td>";
      return markup + "<td class=ort>" + placeMarkup( parts, area, indicator );
    }
  }

  AreaProfile areaProfile( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    const std::string &areaKey, ReportLanguage language )
  {
    const PageWords words( language );
    const std::vector<PageArea> rows = pageRows( cells, areas, words( "Landkreis", "District" ) );
    const PagePalettes palettes( indicators, cells );
    const PageParts parts{ cells, rows, indicators, words, palettes };
    const auto found = std::find_if( rows.begin(), rows.end(), [&areaKey]( const PageArea &row ) { return row.key == areaKey; } );
    const PageArea area = found != rows.end() ? *found : PageArea{ areaKey, areaKey, {} };
    const PageArea *whole = districtOf( parts );
    const PageArea *district = whole && whole->key != areaKey ? whole : nullptr;
    const std::string recipient = cells.recipients().empty() ? "public" : cells.recipients().front();
    const std::string edition = recipientText( recipient, rows, words );

    AreaProfile profile;
    profile.page.palettes = palettes.all();
    profile.page.forAll = recipient == "public";
    profile.page.title = words( "Profil ", "Profile of " ) + area.name;
    std::string &markup = profile.page.markup;
    markup = "<header><p class=\"kicker\">" + words( "Gebietsprofil", "Area profile" ) + "</p><h1>" + markupText( area.name )
      + "</h1><p class=\"edition\">" + words( "Fassung ", "Edition " ) + markupText( edition );
    if ( !cells.releases().empty() )
      markup += " · " + words( "Veröffentlichung ", "Release " ) + markupText( cells.releases().front() );
    markup += "</p></header><main id=\"inhalt\">" + positionMarkup( parts, area );
    markup += "<h2>" + words( "Auf einen Blick", "At a glance" ) + R"(</h2><div class="rolle" tabindex="0" role="region" aria-label=")"
      + words( "Tabelle der Indikatoren", "Table of the indicators" ) + "\"><table><caption>"
      + words( "Zwei Stände, und der Landkreis daneben. ", "Two dates, and the district beside. " ) + placeNote( words )
      + "</caption><thead><tr><th scope=col>" + words( "Indikator", "Indicator" ) + "<th scope=col>" + words( "früher", "earlier" )
      + "<th scope=col>" + words( "zuletzt", "latest" ) + "<th scope=col>" + words( "Landkreis", "District" ) + "<th scope=col>"
      + words( "Lage", "Place" ) + "<tbody>";
    std::string text;
    for ( const std::string &domain : domainsOf( indicators ) )
    {
      if ( !domain.empty() )
      {
        markup += "<tr><th scope=rowgroup colspan=5><strong>" + markupText( domain ) + "</strong>";
        text += "<h3>" + markupText( domain ) + "</h3>";
      }
      for ( const PageIndicator &indicator : indicators )
      {
        const std::string sentences = indicator.domain == domain ? factSentences( parts, area, indicator ) : std::string();
        if ( sentences.empty() )
          continue;
        markup += rowMarkup( parts, area, indicator, district );
        const std::string number = std::to_string( profile.facts.size() + 1 );
        text += "<p id=\"s-" + number + "\">" + markupText( sentences ) + " <small>[" + number + "]</small></p>"
          + seriesMarkup( parts, area, indicator );
        const std::string period = cells.periodsOf( indicator.id ).back();
        const ReleaseCell *cell = cells.cell( indicator.id, areaKey, period );
        profile.facts.push_back(
          { indicator.id, period, sentences, cellText( parts, indicator, areaKey, period ), cell ? cell->status : std::string() } );
      }
    }
    markup += "</table></div><h2>" + words( "In Worten", "In words" ) + "</h2>" + text + "</main>";
    markup += imprintMarkup( indicators, {}, words );
    return profile;
  }

}
