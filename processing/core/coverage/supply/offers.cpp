#include "coverage/supply/offers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace sozialraum
{

  namespace
  {
    std::string lowered( std::string text )
    {
      std::ranges::transform( text, text.begin(), []( char character ) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>( character + ( 'a' - 'A' ) ) : character;
      } );
      return text;
    }

    bool saysYes( const std::string &text )
    {
      constexpr std::array<std::string_view, 9> words{ "ja", "j", "yes", "y", "true", "wahr", "x", "1", "vorhanden" };
      return std::ranges::find( words, lowered( text ) ) != words.end();
    }

    bool saysNo( const std::string &text )
    {
      constexpr std::array<std::string_view, 11> words{ "", "nein", "n", "no", "false", "falsch", "0", "-", "–", "keine", "kein" };
      return std::ranges::find( words, lowered( text ) ) != words.end();
    }

    Offer numbersOf( const AttributeColumn &column )
    {
      Offer offer{ column.name, {}, false, {} };
      for ( const std::optional<double> &number : column.numbers )
      {
        offer.amounts.push_back( std::max( number.value_or( 0.0 ), 0.0 ) );
        offer.isCounted = offer.isCounted || offer.amounts.back() > 1.0;
      }
      return offer;
    }
  }

  std::vector<Offer> offersOf( const AttributeColumn &column )
  {
    if ( column.isNumber )
      return { numbersOf( column ) };
    std::vector<Offer> offers;
    if ( std::ranges::all_of( column.texts, []( const std::string &text ) { return saysYes( text ) || saysNo( text ); } ) )
    {
      offers.push_back( { column.name, {}, false, {} } );
      for ( const std::string &text : column.texts )
        offers.back().amounts.push_back( saysYes( text ) ? 1.0 : 0.0 );
      return offers;
    }
    for ( const std::string &value : std::set<std::string>( column.texts.begin(), column.texts.end() ) )
    {
      if ( value.empty() )
        continue;
      offers.push_back( { column.name, value, false, {} } );
      for ( const std::string &text : column.texts )
        offers.back().amounts.push_back( text == value ? 1.0 : 0.0 );
    }
    return offers;
  }

  std::vector<OfferReach> reachOf( const CostMatrix &costs, std::span<const double> amounts, std::span<const Cost> thresholds )
  {
    OfferReach nothing;
    nothing.facilities.assign( thresholds.size(), 0 );
    nothing.amounts.assign( thresholds.size(), 0.0 );
    std::vector<OfferReach> places( costs.placeCount(), nothing );
    for ( std::uint32_t facility = 0; facility < costs.facilityCount(); ++facility )
    {
      if ( !( amounts[facility] > 0.0 ) )
        continue;
      for ( const CostEntry &entry : costs.row( facility ) )
      {
        OfferReach &place = places[entry.place];
        if ( entry.cost < place.cost )
        {
          place.cost = entry.cost;
          place.facility = facility;
        }
        for ( std::size_t i = thresholds.size(); i > 0 && entry.cost <= thresholds[i - 1]; --i )
        {
          ++place.facilities[i - 1];
          place.amounts[i - 1] += amounts[facility];
        }
      }
    }
    return places;
  }

}
