#include "report/profilebody.h"

#include "report/marks.h"
#include "report/pagereasons.h"
#include "report/pageparts.h"
#include "report/placemarkup.h"
#include "report/sentences.h"

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

    bool hasLand( const std::vector<PageIndicator> &indicators )
    {
      return std::any_of( indicators.begin(), indicators.end(), []( const PageIndicator &each ) { return !each.land.empty(); } );
    }

    std::string landCell( const PageParts &parts, const PageIndicator &indicator, const std::string &period )
    {
      const auto value = indicator.land.find( period );
      return value == indicator.land.end() ? "<td>"
                                           : "<td>" + markupText( numberText( value->second, indicator.decimals, parts.words.language() ) )
          + " <small>" + markupText( period ) + "</small>";
    }

    //! A row of the table: earlier and latest date of the area, and of district and Land beside it.
    std::string rowMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator, const PageArea *district )
    {
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      const auto cell = [&]( const std::string &key, const std::string &period ) {
        const CellLook look = lookOf( parts, indicator, key, period );
        const std::string css =
          look.css.front() == 'k' ? "<td class=\"" + look.css + " " + parts.palettes.nameOf( indicator ) + "\">" : std::string( "<td>" );
        return css + markupText( cellText( parts, indicator, key, period ) ) + " <small>" + markupText( period ) + "</small>";
      };
      const bool hasTwo = periods.size() > 1;
      std::string markup = "<tr><th scope=row>" + markupText( indicator.name )
        + ( indicator.unit.empty() ? "" : " <small>" + markupText( indicator.unit ) + "</small>" );
      markup += ( hasTwo ? cell( area.key, periods.front() ) : "<td>" ) + cell( area.key, periods.back() );
      if ( district )
        markup += ( hasTwo ? cell( district->key, periods.front() ) : "<td>" ) + cell( district->key, periods.back() );
      if ( hasLand( parts.indicators ) )
        markup += ( hasTwo ? landCell( parts, indicator, periods.front() ) : "<td>" ) + landCell( parts, indicator, periods.back() );
      return markup + "<td class=ort>" + placeMarkup( parts, area, indicator );
    }

    //! Headings of two dates each, for the area and what it is compared with.
    std::string headRow( const PageParts &parts, bool hasDistrict )
    {
      const PageWords &words = parts.words;
      const auto pair = [&words]( const std::string &whose ) {
        const std::string name = whose.empty() ? std::string() : markupText( whose ) + " ";
        return "<th scope=col>" + name + words( "früher", "earlier" ) + "<th scope=col>" + name + words( "zuletzt", "latest" );
      };
      std::string land;
      for ( const PageIndicator &indicator : parts.indicators )
        land = indicator.land.empty() ? land : indicator.landName;
      return "<thead><tr><th scope=col>" + words( "Indikator", "Indicator" ) + pair( {} )
        + ( hasDistrict ? pair( words( "Landkreis", "District" ) ) : std::string() )
        + ( hasLand( parts.indicators ) ? pair( land.empty() ? words( "Land", "State" ) : land ) : std::string() ) + "<th scope=col>"
        + words( "Lage", "Place" ) + "<tbody>";
    }

    std::string headerMarkup( const PageParts &parts, const PageArea &area, const std::string &edition )
    {
      const PageWords &words = parts.words;
      std::string markup = "<header><p class=\"kicker\">" + words( "Gebietsprofil", "Area profile" ) + "</p><h1>" + markupText( area.name )
        + "</h1><p class=\"edition\">" + words( "Fassung ", "Edition " ) + markupText( edition );
      if ( !parts.cells.releases().empty() )
        markup += " · " + words( "Veröffentlichung ", "Release " ) + markupText( parts.cells.releases().front() );
      return markup + "</p></header>";
    }

    //! Level and trend, and which rules chose their words.
    ProfileFact factFor( const PageParts &parts, const PageArea &area, const PageIndicator &indicator )
    {
      const std::string period = parts.cells.periodsOf( indicator.id ).back();
      const ReleaseCell *cell = parts.cells.cell( indicator.id, area.key, period );
      ProfileFact said{ indicator.id, period, factSentences( parts, area, indicator ), cellText( parts, indicator, area.key, period ),
        cell ? cell->status : std::string(), {} };
      if ( const std::optional<Fact> fact = factOf( parts, area, indicator ) )
      {
        for ( const Sentence &each :
          { levelSentence( *fact, {}, parts.words.language() ), trendSentence( *fact, {}, parts.words.language() ) } )
        {
          if ( each.rule )
            said.rules.push_back( each.rule );
        }
      }
      return said;
    }

    //! For each sentence the row of the release that it says, what it is computed from, and whence that comes.
    std::string evidenceMarkup( const PageParts &parts, const PageArea &area, const std::vector<ProfileFact> &facts )
    {
      const PageWords &words = parts.words;
      if ( facts.empty() )
        return {};
      const std::string file = parts.additions.releaseFile.empty() ? "veroeffentlichung.csv" : parts.additions.releaseFile;
      std::string markup = "<section id=warum><h2>" + words( "Warum diese Zahl?", "Why this number?" )
        + R"(</h2><div class="rolle" tabindex="0" role="region" aria-label=")" + words( "Nachweise", "Evidence" )
        + "\"><table class=woerter><caption>"
        + words( "Jeder Satz oben trägt eine Nummer. Zeilen: ", "Each sentence above bears a number. Rows: " ) + markupText( file )
        + "</caption><thead><tr><th scope=col>" + words( "Nummer und Indikator", "Number and indicator" ) + "<th scope=col>"
        + words( "Rechnung", "Formula" ) + "<th scope=col>" + words( "Quelle", "Source" ) + "<th scope=col>" + words( "Zeile", "Row" )
        + "<tbody>";
      for ( std::size_t i = 0; i < facts.size(); ++i )
      {
        const auto indicator = std::find_if(
          parts.indicators.begin(), parts.indicators.end(), [&]( const PageIndicator &each ) { return each.id == facts[i].indicator; } );
        const std::string number = std::to_string( i + 1 );
        markup += "<tr id=f-" + number + "><th scope=row>[" + number + "] " + markupText( indicator->name ) + "<td>"
          + markupText( formulaText( *indicator, words.language() ) ) + "<td>" + markupText( indicator->source ) + "<td><code>"
          + markupText( area.key + ";" + facts[i].indicator + ";" + facts[i].period ) + "</code>";
      }
      return markup + "</table></div></section>";
    }
  }

  AreaProfile areaProfile( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    const std::string &areaKey, ReportLanguage language, const ProfileAdditions &additions )
  {
    const PageWords words( language );
    const std::vector<PageArea> rows = pageRows( cells, areas, additions.page.groupNames, words( "Landkreis", "District" ) );
    const PagePalettes palettes( indicators, cells );
    const PageParts parts{ cells, rows, indicators, words, palettes, additions.page };
    const auto found = std::find_if( rows.begin(), rows.end(), [&areaKey]( const PageArea &row ) { return row.key == areaKey; } );
    const PageArea area = found != rows.end() ? *found : PageArea{ areaKey, areaKey, {} };
    const PageArea *whole = districtOf( parts );
    const PageArea *district = whole && whole->key != areaKey ? whole : nullptr;
    const std::string recipient = cells.recipients().empty() ? "public" : cells.recipients().front();
    const bool isOwn = recipient == "internal" || recipient == "area:" + areaKey;

    AreaProfile profile;
    profile.page.palettes = palettes.all();
    profile.page.forAll = recipient == "public";
    profile.page.title = words( "Profil ", "Profile of " ) + area.name;
    std::string table;
    std::string text;
    for ( const std::string &domain : domainsOf( indicators ) )
    {
      const std::size_t before = profile.facts.size();
      const std::string title = domain.empty() ? std::string() : markupText( domain );
      for ( const PageIndicator &indicator : indicators )
      {
        if ( indicator.domain != domain || factSentences( parts, area, indicator ).empty() )
          continue;
        if ( profile.facts.size() == before && !title.empty() )
        {
          table += "<tr><th scope=rowgroup colspan=" + std::to_string( 4 + ( district ? 2 : 0 ) + ( hasLand( indicators ) ? 2 : 0 ) )
            + "><strong>" + title + "</strong>";
          text += "<h3>" + title + "</h3>";
        }
        table += rowMarkup( parts, area, indicator, district );
        profile.facts.push_back( factFor( parts, area, indicator ) );
        const std::string number = std::to_string( profile.facts.size() );
        text += "<div class=aussage><p id=\"s-" + number + "\">" + markupText( profile.facts.back().sentence ) + " <a href=\"#f-" + number
          + "\" aria-label=\"" + words( "Warum diese Zahl?", "Why this number?" ) + " [" + number + "]\">[" + number + "]</a></p>"
          + seriesMarkup( parts, area, indicator ) + "</div>";
      }
    }
    std::string &markup = profile.page.markup;
    markup = headerMarkup( parts, area, recipientText( recipient, rows, words ) ) + "<main id=\"inhalt\">" + "<div class=paar>"
      + positionMarkup( parts, area ) + pyramidMarkup( parts, area, additions, isOwn ) + "</div><h2>"
      + words( "Auf einen Blick", "At a glance" ) + R"(</h2><div class="rolle" tabindex="0" role="region" aria-label=")"
      + words( "Tabelle der Indikatoren", "Table of the indicators" ) + "\"><table><caption>"
      + words( "Zwei Stände, und was danebensteht. ", "Two dates, and what stands beside. " ) + placeNote( words ) + "</caption>"
      + headRow( parts, district != nullptr ) + table + "</table></div>" + peersMarkup( parts, area, additions )
      + supplyMarkup( parts, area, additions, isOwn );
    if ( !cells.isDistrict( areaKey ) )
      markup += offersMarkup( additions.page.offers, areaKey, area.name, {}, 2, language );
    markup += "<h2>" + words( "In Worten", "In words" ) + "</h2>" + text + evidenceMarkup( parts, area, profile.facts ) + "</main>"
      + imprintMarkup( indicators, {}, words );
    return profile;
  }

}
