#include "coverage/network/roadspeeds.h"

#include "text/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace sozialraum
{

  namespace
  {
    //! What a word of maxspeed means in a country; "": everywhere.
    struct SpeedWord
    {
      std::string_view country;
      std::string_view word;
      double speed; //!< km/h
    };

    constexpr std::array words{
      SpeedWord{ "", "walk", 5.0 },
      SpeedWord{ "", "none", 130.0 },
      SpeedWord{ "", "urban", 50.0 },
      SpeedWord{ "", "living_street", 7.0 },
      SpeedWord{ "", "bicycle_road", 30.0 },
      SpeedWord{ "", "school", 30.0 },
      SpeedWord{ "de", "rural", 100.0 },
      SpeedWord{ "de", "motorway", 130.0 },
      SpeedWord{ "at", "rural", 100.0 },
      SpeedWord{ "at", "motorway", 130.0 },
      SpeedWord{ "at", "trunk", 100.0 },
      SpeedWord{ "ch", "rural", 80.0 },
      SpeedWord{ "ch", "trunk", 100.0 },
      SpeedWord{ "ch", "motorway", 120.0 },
      SpeedWord{ "cz", "rural", 90.0 },
      SpeedWord{ "cz", "motorway", 130.0 },
      SpeedWord{ "pl", "rural", 90.0 },
      SpeedWord{ "pl", "motorway", 140.0 },
      SpeedWord{ "fr", "rural", 80.0 },
      SpeedWord{ "fr", "motorway", 130.0 },
      SpeedWord{ "be", "rural", 70.0 },
      SpeedWord{ "be", "motorway", 120.0 },
      SpeedWord{ "nl", "rural", 80.0 },
      SpeedWord{ "nl", "motorway", 130.0 },
      SpeedWord{ "lu", "rural", 90.0 },
      SpeedWord{ "lu", "motorway", 130.0 },
      SpeedWord{ "dk", "rural", 80.0 },
      SpeedWord{ "dk", "motorway", 130.0 },
    };

    struct SpeedUnit
    {
      std::string_view name;
      double kilometresPerHour;
    };
    constexpr std::array units{ SpeedUnit{ "mph", 1.609344 }, SpeedUnit{ "knots", 1.852 } };

    std::string_view trimmed( std::string_view text )
    {
      while ( !text.empty() && text.front() == ' ' )
        text.remove_prefix( 1 );
      while ( !text.empty() && text.back() == ' ' )
        text.remove_suffix( 1 );
      return text;
    }

    std::optional<double> numberWithUnit( std::string_view text )
    {
      // Fields of numbers write the very great and the very small with a power: 1e+09 is no speed of 1 km/h.
      std::string number( text );
      std::replace( number.begin(), number.end(), ',', '.' );
      double value = 0.0;
      const std::size_t end =
        static_cast<std::size_t>( std::from_chars( number.data(), number.data() + number.size(), value ).ptr - number.data() );
      for ( const SpeedUnit &unit : units )
      {
        if ( text.substr( end ).find( unit.name ) != std::string_view::npos )
          value *= unit.kilometresPerHour;
      }
      return value > 0.0 && value < 1000.0 ? std::optional( value ) : std::nullopt;
    }

    //! One value in lower case: a number, a word, or a word or a zone of a country.
    std::optional<double> oneSpeed( std::string_view text )
    {
      std::string_view country;
      if ( const std::size_t colon = text.find( ':' ); colon == 2 )
      {
        country = text.substr( 0, colon );
        text.remove_prefix( colon + 1 );
      }
      for ( const SpeedWord &word : words )
      {
        if ( word.word == text && ( word.country.empty() || word.country == country ) )
          return word.speed;
      }
      if ( text.starts_with( "zone" ) )
        text.remove_prefix( 4 );
      if ( text.starts_with( ":" ) )
        text.remove_prefix( 1 );
      return numberWithUnit( text );
    }
  }

  std::optional<double> speedOf( std::string_view text )
  {
    const std::string lower = lowerCase( text );
    std::string_view rest = lower;
    std::optional<double> least;
    while ( !rest.empty() )
    {
      const std::size_t end = std::min( rest.find( ';' ), rest.size() );
      if ( const std::optional<double> speed = oneSpeed( trimmed( rest.substr( 0, end ) ) ) )
        least = std::min( least.value_or( *speed ), *speed );
      rest.remove_prefix( std::min( end + 1, rest.size() ) );
    }
    return least;
  }

}
