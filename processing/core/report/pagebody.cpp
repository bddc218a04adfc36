#include "report/pagebody.h"

#include "report/councilmarkup.h"
#include "report/marks.h"
#include "report/pageparts.h"

#include <algorithm>
#include <set>

namespace sozialraum
{

  bool isCount( const PageIndicator &indicator )
  {
    return indicator.kind == QuotientKind::Unsaid && indicator.decimals == 0 && indicator.formula.find( '/' ) == std::string::npos;
  }

  std::vector<PageArea> pageRows( const ReleaseCells &cells, const std::vector<PageArea> &areas,
    const std::map<std::string, std::string> &groupNames, const std::string &districtName )
  {
    std::vector<PageArea> rows;
    std::set<std::string> known;
    for ( const PageArea &area : areas )
    {
      if ( known.insert( area.key ).second )
        rows.push_back( area );
    }
    for ( const std::string &key : cells.areaKeys() )
    {
      if ( !known.insert( key ).second )
        continue;
      const auto group = groupNames.find( key );
      rows.push_back( { key, key.empty() ? districtName : group == groupNames.end() ? key : group->second, {} } );
    }
    std::stable_partition( rows.begin(), rows.end(), [&cells]( const PageArea &area ) { return !cells.isDistrict( area.key ); } );
    return rows;
  }

  std::string recipientText( const std::string &recipient, const std::vector<PageArea> &rows, const PageWords &words )
  {
    if ( recipient == "public" )
      return words( "für alle", "for everyone" );
    if ( recipient == "council" )
      return words( "für den Kreistag", "for the district council" );
    if ( recipient == "internal" )
      return words( "INTERN – nicht weitergeben", "INTERNAL – do not pass on" );
    const std::string key = recipient.starts_with( "area:" ) ? recipient.substr( 5 ) : recipient;
    const auto area = std::find_if( rows.begin(), rows.end(), [&key]( const PageArea &row ) { return row.key == key; } );
    return words( "nur für ", "only for " ) + ( area == rows.end() ? key : area->name );
  }

  static std::string headerMarkup( const std::string &recipient, const std::string &release, const PageWords &words )
  {
    std::string markup = R"(<a class="skip" href="#inhalt">)" + words( "Zum Inhalt", "Skip to content" )
      + "</a><header><p class=\"kicker\">" + words( "Sozialraummonitor", "Social monitor" ) + "</p><h1>"
      + words( "Wie es in den Gemeinden aussieht", "How the municipalities stand" ) + "</h1><p class=\"edition\">"
      + words( "Fassung ", "Edition " ) + markupText( recipient );
    if ( !release.empty() )
      markup += " · " + words( "Veröffentlichung ", "Release " ) + markupText( release );
    return markup + "</p></header>";
  }

  std::string imprintMarkup( const std::vector<PageIndicator> &indicators, const SentenceLimits &limits, const PageWords &words )
  {
    std::set<std::string> sources;
    for ( const PageIndicator &indicator : indicators )
    {
      if ( !indicator.source.empty() )
        sources.insert( indicator.source );
    }
    std::string markup = "<footer><h2>" + words( "Zu diesen Angaben", "About these figures" ) + "</h2><p>"
      + words( "„etwas“ heißt: um mindestens ", "“somewhat” means: by at least " ) + std::to_string( limits.aboutSame ) + "\u00a0%; "
      + words( "„deutlich“: ab ", "“clearly”: from " ) + std::to_string( limits.clearly ) + "\u00a0%; "
      + words( "„weit“: mehr als ", "“far”: more than " ) + std::to_string( limits.far ) + "\u00a0% "
      + words( "über oder unter dem Wert des Landkreises. Quoten aus weniger als ",
        "above or below the value of the district. Rates of fewer than " )
      + numberText( limits.uncertainBelow, 0, words.language() )
      + words( " Personen stehen in Klammern, soweit die Grundzahlen veröffentlicht sind.",
        " persons are in brackets where the counts are published." )
      + "</p><p>"
      + words( "„geheim“: Die Angabe ist durch das Statistikgeheimnis geschützt. „keine Angabe“: Es liegt kein Wert vor.",
        "“confidential”: protected by statistical secrecy. “no figure”: there is no value." )
      + "</p>";
    if ( !sources.empty() )
      markup += "<h3>" + words( "Quellen", "Sources" ) + "</h3><ul>";
    for ( const std::string &source : sources )
      markup += "<li>" + markupText( source ) + "</li>";
    return markup + ( sources.empty() ? "" : "</ul>" ) + "</footer>";
  }

  PageBody monitorPageBody( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    ReportLanguage language, const PageAdditions &additions )
  {
    const PageWords words( language );
    const std::vector<PageArea> rows = pageRows( cells, areas, additions.groupNames, words( "Landkreis", "District" ) );
    const std::string recipient = cells.recipients().empty() ? "public" : cells.recipients().front();
    const std::string release = cells.releases().empty() ? std::string() : cells.releases().front();
    PageBody body;
    body.forAll = recipient == "public";
    const std::string edition = recipientText( recipient, rows, words );
    body.title = words( "Sozialraummonitor – Fassung ", "Social monitor – edition " ) + edition;
    body.markup = headerMarkup( edition, release, words ) + "<main id=\"inhalt\">";
    if ( indicators.empty() )
    {
      body.markup +=
        "<p class=\"empty\">" + words( "Diese Veröffentlichung enthält keine Angaben.", "This release holds no figures." ) + "</p></main>";
      body.markup += imprintMarkup( indicators, {}, words );
      return body;
    }
    const PagePalettes palettes( indicators, cells );
    body.palettes = palettes.all();
    const PageParts parts{ cells, rows, indicators, words, palettes, additions };
    body.markup += controlsMarkup( parts ) + overviewMarkup( parts ) + mapMarkup( parts ) + chosenMarkup( parts );
    for ( std::size_t i = 0; i < indicators.size(); ++i )
      body.markup += indicatorMarkup( parts, i );
    if ( recipient == "council" || recipient == "internal" )
      body.markup += councilMarkup( parts );
    body.markup += profilesMarkup( parts ) + "</main>" + imprintMarkup( indicators, {}, words );
    return body;
  }

}
