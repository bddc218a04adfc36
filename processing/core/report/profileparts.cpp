#include "report/profileparts.h"

#include "report/marks.h"
#include "report/placemarkup.h"
#include "report/sentences.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {
    bool isPublic( double count, const SmallCountLimit &limit )
    {
      if ( std::llround( count ) == 0 )
        return !limit.protectsZeros;
      return count >= static_cast<double>( limit.threshold );
    }

    bool isPublic( const PyramidRow &row, const SmallCountLimit &limit )
    {
      return isPublic( row.men, limit ) && isPublic( row.women, limit );
    }

    //! "0–4" and "5–9" are "0–9", "85–89" and "90+" are "85+".
    PyramidRow together( const PyramidRow &younger, const PyramidRow &older )
    {
      const std::string dash = "–";
      const auto begin = [&dash]( const std::string &ages ) { return ages.substr( 0, std::min( ages.find( dash ), ages.find( '+' ) ) ); };
      const std::size_t middle = older.ages.find( dash );
      const std::string end = middle == std::string::npos ? "+" : older.ages.substr( middle );
      return { begin( younger.ages ) + end, younger.men + older.men, younger.women + older.women };
    }

    std::vector<PyramidRow> pairs( const std::vector<PyramidRow> &rows )
    {
      std::vector<PyramidRow> wider;
      for ( std::size_t i = 0; i < rows.size(); i += 2 )
        wider.push_back( i + 1 < rows.size() ? together( rows[i], rows[i + 1] ) : rows[i] );
      return wider;
    }

    std::string tableBegin( const PageWords &words, const std::string &label, const std::string &caption )
    {
      return R"(<div class="rolle" tabindex="0" role="region" aria-label=")" + markupText( words( "Tabelle ", "Table " ) + label )
        + "\"><table><caption>" + markupText( caption ) + "</caption><thead><tr>";
    }

    const PageIndicator *indicatorOf( const PageParts &parts, const std::string &id )
    {
      const auto found =
        std::find_if( parts.indicators.begin(), parts.indicators.end(), [&id]( const PageIndicator &each ) { return each.id == id; } );
      return found == parts.indicators.end() ? nullptr : &*found;
    }

    std::optional<double> shownValue( const PageParts &parts, const std::string &id, const std::string &area, const std::string &period )
    {
      const ReleaseCell *cell = parts.cells.cell( id, area, period );
      return cell && sightOf( *cell ) == CellSight::Shown ? cell->value : std::nullopt;
    }

    //! Places against children, by rule 10 of the sentences.
    std::string placesMarkup( const PageParts &parts, const PageArea &area, const std::vector<ReportSupply> &supplies )
    {
      std::string markup;
      for ( const ReportSupply &supply : supplies )
      {
        const std::vector<std::string> periods = parts.cells.periodsOf( supply.places );
        if ( !indicatorOf( parts, supply.demand ) || periods.empty() )
          continue;
        const std::optional<double> places = shownValue( parts, supply.places, area.key, periods.back() );
        const std::optional<double> children = shownValue( parts, supply.demand, area.key, periods.back() );
        if ( places && children )
          markup += "<p>" + markupText( supplySentence( { supply.dative, *places, *children }, parts.words.language() ).text ) + " <small>"
            + markupText( periods.back() ) + "</small></p>";
      }
      return markup;
    }

    //! Whether a kind of offers is for children's care or a school.
    bool isCareOrSchool( const std::string &kind )
    {
      static constexpr std::array<std::string_view, 9> words{ "ita", "rippe", "indergarten", "indertages", "Hort", "chule", "ymnasium",
        "school", "childcare" };
      return std::any_of( words.begin(), words.end(), [&kind]( std::string_view word ) { return kind.find( word ) != std::string::npos; } );
    }

    //! The nearest Kita and school of each kind.
    std::string nearestMarkup( const PageParts &parts, const PageArea &area, const PageOffers &offers )
    {
      const PageWords &words = parts.words;
      std::string items;
      std::string kind;
      std::vector<PageOffer> listed = offersFor( offers, area.key );
      std::stable_sort( listed.begin(), listed.end(), []( const PageOffer &a, const PageOffer &b ) {
        return a.kind != b.kind ? a.kind < b.kind : a.way.value_or( 0.0 ) < b.way.value_or( 0.0 );
      } );
      for ( const PageOffer &offer : listed )
      {
        if ( !offer.way || !isCareOrSchool( offer.kind ) || offer.kind == kind )
          continue;
        kind = offer.kind;
        items += "<li>" + markupText( kind ) + ": " + markupText( offer.name ) + ", "
          + markupText( wayText( *offer.way, offers.unit, words.language() ) ) + "</li>";
      }
      return items.empty()
        ? std::string()
        : "<p>" + words( "Die nächste Einrichtung jeder Art:", "The nearest facility of each kind:" ) + "</p><ul>" + items + "</ul>";
    }

    std::string limitText( const ProfileReach &reach, ReportLanguage language )
    {
      return reach.unit == WayUnit::Minutes ? wayText( reach.within, reach.unit, language ) : measureText( reach.within, 0, "m", language );
    }

    std::string reachMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions, bool isOwn )
    {
      const PageWords &words = parts.words;
      std::string rows;
      for ( const ProfileReach &reach : additions.reach )
      {
        const bool isPublished = isOwn || isShown( reach, additions.limit );
        rows += "<tr><th scope=row>" + markupText( reach.service ) + "<td>" + markupText( reach.who ) + "<td>"
          + markupText( limitText( reach, words.language() ) ) + "<td>"
          + markupText( reach.demand <= 0.0 ? words( "niemand", "nobody" )
              : isPublished                 ? measureText( 100.0 * reach.reached / reach.demand, 1, "%", words.language() )
                                            : words( "geheim", "confidential" ) );
      }
      if ( rows.empty() )
        return {};
      return tableBegin( words, words( "Erreichbarkeit", "Reach" ),
               words( "Anteil derer, die höchstens so weit zur nächsten Einrichtung haben",
                 "Share of those who have no longer way to the nearest facility" ) )
        + "<th scope=col>" + words( "Einrichtung", "Facility" ) + "<th scope=col>" + words( "Wer", "Who" ) + "<th scope=col>"
        + words( "Weg", "Way" ) + "<th scope=col>" + markupText( area.name ) + "<tbody>" + rows + "</table></div>";
    }
  }

  //! The keys of \a peers, those first whose latest classes differ least from those of \a own; without a class in common, last.
  static std::vector<std::string> nearestFirst( const PageParts &parts, const std::string &own, std::vector<std::string> peers )
  {
    std::map<std::string, double> distances;
    for ( const std::string &peer : peers )
    {
      double sum = 0.0;
      int compared = 0;
      for ( const PageIndicator &indicator : parts.indicators )
      {
        const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
        const ReleaseCell *one = periods.empty() ? nullptr : parts.cells.cell( indicator.id, own, periods.back() );
        const ReleaseCell *other = periods.empty() ? nullptr : parts.cells.cell( indicator.id, peer, periods.back() );
        if ( !one || !other || !one->classId || !other->classId )
          continue;
        sum += std::abs( *one->classId - *other->classId );
        ++compared;
      }
      distances[peer] = compared == 0 ? std::numeric_limits<double>::max() : sum / compared;
    }
    std::stable_sort( peers.begin(), peers.end(),
      [&distances]( const std::string &a, const std::string &b ) { return distances.at( a ) < distances.at( b ); } );
    return peers;
  }

  bool isShown( const ProfileReach &reach, const SmallCountLimit &limit )
  {
    return isPublic( reach.demand, limit ) && isPublic( reach.reached, limit ) && isPublic( reach.demand - reach.reached, limit )
      && isPublic( reach.unconnected, limit );
  }

  std::optional<std::vector<PyramidRow>> publicPyramid( const ProfilePeople &people, const SmallCountLimit &limit )
  {
    static constexpr std::size_t fewestRows = 4;
    std::vector<PyramidRow> groups = fiveYearGroups( people.men, people.women );
    const auto shows = [&limit]( const std::vector<PyramidRow> &rows ) {
      return std::all_of( rows.begin(), rows.end(), [&limit]( const PyramidRow &row ) { return isPublic( row, limit ); } );
    };
    for ( int width = 1; width <= 4; width *= 2, groups = pairs( groups ) )
    {
      std::vector<PyramidRow> rows = groups;
      while ( rows.size() > fewestRows && !isPublic( rows.back(), limit ) )
      {
        const PyramidRow top = together( rows[rows.size() - 2], rows.back() );
        rows.pop_back();
        rows.back() = top;
      }
      if ( shows( rows ) )
        return rows;
    }
    return std::nullopt;
  }

  std::string pyramidMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions, bool isOwn )
  {
    if ( !additions.people )
      return {};
    const PageWords &words = parts.words;
    const ProfilePeople &people = *additions.people;
    const std::optional<std::vector<PyramidRow>> rows =
      isOwn ? fiveYearGroups( people.men, people.women ) : publicPyramid( people, additions.limit );
    const std::string title =
      words( "Bevölkerung nach Alter und Geschlecht, ", "Population by age and sex, " ) + area.name + ", " + people.period;
    std::string markup = "<section class=pyramide><h2>" + words( "Wer hier lebt", "Who lives here" ) + "</h2>";
    if ( !rows )
      return markup + "<p>"
        + words( "Die Altersgruppen sind so klein, dass sie nicht gezeigt werden (Geheimhaltung).",
          "The age groups are so small that they are not shown (confidential)." )
        + "</p></section>";
    const Drawing drawing = populationPyramid( title, *rows, words.language() );
    if ( drawing.marks.empty() )
      return {};
    double total = 0.0;
    double young = 0.0;
    for ( const std::vector<double> *sex : { &people.men, &people.women } )
    {
      for ( std::size_t age = 0; age < sex->size(); ++age )
      {
        total += ( *sex )[age];
        young += age < 18 ? ( *sex )[age] : 0.0;
      }
    }
    markup += "<p>"
      + markupText( placeText( area.name, words.language() ) + " " + people.period + words( ": ", ": " )
        + numberText( total, 0, words.language() ) + words( " Menschen, ", " people, " )
        + measureText( 100.0 * young / total, 1, "%", words.language() ) + words( " von ihnen unter 18 Jahren.", " of them under 18." ) )
      + "</p>";
    return markup + "<figure class=einzeln>" + svgOf( drawing ) + "</figure></section>";
  }

  std::string supplyMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions, bool isOwn )
  {
    const std::string content = placesMarkup( parts, area, additions.supplies ) + nearestMarkup( parts, area, additions.page.offers )
      + reachMarkup( parts, area, additions, isOwn );
    return content.empty() ? std::string() : "<h2>" + parts.words( "Kita und Schule", "Kita and school" ) + "</h2>" + content;
  }

  std::string peersMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions )
  {
    static constexpr std::size_t most = 5;
    const PageWords &words = parts.words;
    std::vector<const PageArea *> shown{ &area };
    std::string names;
    // Peers of a type come in no order; those of a comparison do.
    for ( const std::string &key : additions.type.empty() ? additions.peers : nearestFirst( parts, area.key, additions.peers ) )
    {
      const auto peer = std::find_if( parts.rows.begin(), parts.rows.end(), [&key]( const PageArea &row ) { return row.key == key; } );
      if ( key == area.key || peer == parts.rows.end() || shown.size() > most )
        continue;
      shown.push_back( &*peer );
      names += ( names.empty() ? "" : ", " ) + peer->name;
    }
    if ( names.empty() )
      return {};
    std::string markup = "<h2>" + words( "Vergleichbare Gebiete", "Comparable areas" ) + "</h2><p>"
      + markupText( ( additions.type.empty() ? words( "Am ähnlichsten sind: ", "Most alike are: " )
                                             : words( "Vom selben Typ ", "Of the same type " ) + quoted( additions.type, words.language() )
                          + words( " sind, die ähnlichsten zuerst: ", ", the most alike first: " ) )
        + names + "." )
      + "</p>" + tableBegin( words, words( "vergleichbarer Gebiete", "of comparable areas" ), words( "Jüngster Stand", "Latest period" ) )
      + "<th scope=col>" + words( "Indikator", "Indicator" );
    for ( const PageArea *each : shown )
      markup += "<th scope=col>" + markupText( each->name );
    markup += "<tbody>";
    for ( const PageIndicator &indicator : parts.indicators )
    {
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      if ( periods.empty() || !parts.cells.cell( indicator.id, area.key, periods.back() ) )
        continue;
      markup += "<tr><th scope=row>" + markupText( indicator.name )
        + ( indicator.unit.empty() ? "" : " <small>" + markupText( indicator.unit ) + "</small>" );
      for ( const PageArea *each : shown )
      {
        const CellLook look = lookOf( parts, indicator, each->key, periods.back() );
        const ReleaseCell *cell = parts.cells.cell( indicator.id, each->key, periods.back() );
        markup +=
          ( look.css.front() == 'k' ? "<td class=\"" + look.css + " " + parts.palettes.nameOf( indicator ) + "\">" : std::string( "<td>" ) )
          + markupText( cell && cell->value ? look.text : look.statement );
      }
    }
    return markup + "</table></div>";
  }

}
