#include "report/pageoffers.h"

#include "report/marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    struct Words
    {
      ReportLanguage language;

      std::string operator()( std::string_view german, std::string_view english ) const
      {
        return std::string( language == ReportLanguage::German ? german : english );
      }
    };

    struct OfferWord
    {
      std::string_view column;
      std::string_view german;
      std::string_view english;
    };

    constexpr std::array<OfferWord, 15> offerWords{ { { "hort", "Hort", "after-school care" },
      { "daz_class", "DaZ-Klasse", "language class" }, { "school_social_work", "Schulsozialarbeit", "school social work" },
      { "social_work", "Sozialarbeit", "social work" }, { "all_day", "Ganztag", "all-day school" },
      { "inclusive_places", "inklusive Plätze", "inclusive places" }, { "capacity", "Plätze", "places" }, { "places", "Plätze", "places" },
      { "places_u3", "Plätze unter 3 Jahren", "places under 3" }, { "places_3_6", "Plätze von 3 bis 6 Jahren", "places aged 3 to 6" },
      { "places_hort", "Hortplätze", "after-school places" }, { "ganztag", "Ganztag", "all-day school" },
      { "inklusive_plaetze", "inklusive Plätze", "inclusive places" }, { "plaetze", "Plätze", "places" },
      { "daz_klasse", "DaZ-Klasse", "language class" } } };

    std::string joinedWords( const std::vector<std::string> &words )
    {
      std::string text;
      for ( const std::string &word : words )
        text += ( text.empty() ? "" : ", " ) + word;
      return text;
    }

    std::string wayCell( const PageOffer &offer, WayUnit unit, const Words &words )
    {
      std::string way = offer.way ? wayText( *offer.way, unit, words.language ) : std::string();
      if ( !offer.isInside )
        return way;
      return words( "im Gebiet", "in the area" ) + ( way.empty() ? "" : ", " + way );
    }

    std::string offerRow( const PageOffer &offer, WayUnit unit, const Words &words )
    {
      std::vector<std::string> small;
      for ( const std::string &text : { offer.runBy, offer.address } )
      {
        if ( !text.empty() )
          small.push_back( text );
      }
      return "<tr><th scope=row>" + markupText( offer.name )
        + ( small.empty() ? std::string() : " <small>" + markupText( joinedWords( small ) ) + "</small>" ) + "<td>"
        + markupText( offer.targetGroups ) + "<td>" + markupText( joinedWords( offer.attributes ) ) + "<td>"
        + markupText( wayCell( offer, unit, words ) );
    }

    std::string countText( std::size_t count, const Words &words )
    {
      return numberText( static_cast<double>( count ), 0, words.language )
        + ( count == 1 ? words( " Angebot", " offer" ) : words( " Angebote", " offers" ) );
    }

    //! How many there are, before the table says which.
    std::string sentence(
      const PageOffers &offers, const std::string &areaName, std::size_t inside, std::size_t beyond, const Words &words )
    {
      const std::string place = placeText( areaName, words.language );
      const std::string reach = offers.within
        ? words( " im Umkreis von ", " within " ) + wayText( *offers.within, offers.unit, words.language ) + words( " Weg", " of way" )
        : std::string();
      if ( inside + beyond == 0 )
        return place + words( " und", " and" ) + ( reach.empty() ? words( " darum herum", " around it" ) : reach )
          + words( " nennt das öffentliche Verzeichnis kein Angebot.", " the public register names no offer." );
      std::string text = place
        + ( inside == 0 ? words( " nennt das öffentliche Verzeichnis kein Angebot", " the public register names no offer" )
                        : words( " nennt das öffentliche Verzeichnis ", " the public register names " ) + countText( inside, words ) );
      if ( offers.within )
        text += beyond == 0
          ? words( ", außerhalb", ", and outside" ) + reach + words( " kein weiteres", " no other" )
          : words( ", außerhalb", ", and outside" ) + reach + " " + numberText( static_cast<double>( beyond ), 0, words.language )
            + ( beyond == 1 ? words( " weiteres", " more" ) : words( " weitere", " more" ) );
      return text + ".";
    }
  }

  std::string wayText( double way, WayUnit unit, ReportLanguage language )
  {
    if ( unit == WayUnit::Minutes )
      return measureText( std::ceil( way ), 0, language == ReportLanguage::German ? "Min." : "min", language );
    constexpr double metresOfOneDecimal = 100.0;
    if ( way < metresOfOneDecimal )
      return ( language == ReportLanguage::German ? "unter " : "below " ) + measureText( metresOfOneDecimal, 0, "m", language );
    return measureText( way / 1000.0, 1, "km", language );
  }

  std::string offerWord( const std::string &column, ReportLanguage language )
  {
    const auto known = std::find_if( offerWords.begin(), offerWords.end(), [&]( const OfferWord &word ) { return word.column == column; } );
    if ( known != offerWords.end() )
      return std::string( language == ReportLanguage::German ? known->german : known->english );
    std::string text = column;
    std::replace( text.begin(), text.end(), '_', ' ' );
    return text;
  }

  std::vector<PageOffer> offersFor( const PageOffers &offers, const std::string &areaKey )
  {
    std::vector<PageOffer> found;
    std::copy_if( offers.offers.begin(), offers.offers.end(), std::back_inserter( found ),
      [&areaKey]( const PageOffer &offer ) { return offer.areaKey == areaKey; } );
    const auto order = []( const PageOffer &offer ) {
      return std::tuple( std::string_view( offer.kind ), !offer.isInside, offer.way.value_or( 0.0 ), std::string_view( offer.name ) );
    };
    std::stable_sort( found.begin(), found.end(), [&order]( const PageOffer &a, const PageOffer &b ) { return order( a ) < order( b ); } );
    return found;
  }

  std::string offersMarkup( const PageOffers &offers, const std::string &areaKey, const std::string &areaName, const std::string &id,
    int headingLevel, ReportLanguage language, std::size_t most )
  {
    if ( offers.isEmpty() )
      return {};
    const Words words{ language };
    std::vector<PageOffer> listed = offersFor( offers, areaKey );
    const auto inside =
      static_cast<std::size_t>( std::count_if( listed.begin(), listed.end(), []( const PageOffer &offer ) { return offer.isInside; } ) );
    const std::size_t beyond = listed.size() - inside;
    const std::string level = std::to_string( headingLevel );
    std::string markup = "<h" + level + ( id.empty() ? "" : " id=" + id ) + ">"
      + words( "Welche Angebote gibt es hier?", "Which offers are there?" ) + "</h" + level + "><p>"
      + markupText( sentence( offers, areaName, inside, beyond, words ) ) + "</p>";
    if ( listed.size() > most )
      std::erase_if( listed, []( const PageOffer &offer ) { return !offer.isInside; } );
    if ( listed.empty() )
      return markup;
    std::map<std::string, std::size_t> kinds;
    for ( const PageOffer &offer : listed )
      ++kinds[offer.kind];
    const bool hasWays = std::any_of( listed.begin(), listed.end(), []( const PageOffer &offer ) { return offer.way.has_value(); } );
    markup += R"(<div class="rolle" tabindex="0" role="region" aria-label=")" + words( "Angebote für ", "Offers for " )
      + markupText( areaName ) + "\"><table class=angebote><caption>"
      + ( hasWays ? words( "Weg: von einem Punkt in der Mitte des Gebiets auf Straßen und Wegen. ",
                      "Way: from a point in the middle of the area, on roads and paths. " )
                  : std::string() )
      + ( offers.source.empty() ? words( "Quelle: öffentliches Verzeichnis der Einrichtungen", "Source: public register of facilities" )
                                : words( "Quelle: ", "Source: " ) + markupText( offers.source ) )
      + "</caption><thead><tr><th scope=col>" + words( "Angebot", "Offer" ) + "<th scope=col>" + words( "Für wen", "For whom" )
      + "<th scope=col>" + words( "Was es bietet", "What it has" ) + "<th scope=col>" + words( "Wo", "Where" ) + "<tbody>";
    std::string kind;
    for ( const PageOffer &offer : listed )
    {
      if ( !offer.kind.empty() && offer.kind != kind )
        markup += "<tr><th scope=rowgroup colspan=4><strong>" + markupText( offer.kind ) + "</strong> <small>"
          + std::to_string( kinds[offer.kind] ) + "</small>";
      kind = offer.kind;
      markup += offerRow( offer, offers.unit, words );
    }
    return markup + "</table></div>";
  }

}
