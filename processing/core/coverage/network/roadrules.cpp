#include "coverage/network/roadrules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace sozialraum
{

  namespace
  {
    template<std::size_t Count>
    bool isAmong( std::string_view value, const std::array<std::string_view, Count> &values )
    {
      return std::ranges::find( values, value ) != values.end();
    }

    constexpr std::array<std::string_view, 12> notInUse{ "proposed", "construction", "planned", "abandoned", "razed", "disused",
      "demolished", "rest_area", "services", "raceway", "emergency_bay", "elevator" };
    constexpr std::array<std::string_view, 4> notOnFoot{ "motorway", "motorway_link", "bus_guideway", "busway" };
    constexpr std::array<std::string_view, 10> notByBicycle{ "motorway", "motorway_link", "trunk", "trunk_link", "bus_guideway", "busway",
      "steps", "corridor", "platform", "bridleway" };
    constexpr std::array<std::string_view, 11> notByCar{ "footway", "path", "pedestrian", "steps", "cycleway", "bridleway", "corridor",
      "platform", "bus_guideway", "busway", "track" };
    constexpr std::array<std::string_view, 6> forbidden{ "no", "private", "military", "emergency", "restricted", "use_sidepath" };
    constexpr std::array<std::string_view, 5> permitted{ "yes", "designated", "official", "permissive", "destination" };

    constexpr std::array<std::pair<std::string_view, double>, 15> carSpeeds{ {
      { "motorway", 110.0 },
      { "motorway_link", 60.0 },
      { "trunk", 80.0 },
      { "trunk_link", 50.0 },
      { "primary", 65.0 },
      { "primary_link", 45.0 },
      { "secondary", 60.0 },
      { "secondary_link", 40.0 },
      { "tertiary", 50.0 },
      { "tertiary_link", 35.0 },
      { "unclassified", 45.0 },
      { "road", 30.0 },
      { "residential", 28.0 },
      { "living_street", 7.0 },
      { "service", 15.0 },
    } };

    bool isOnFoot( TravelProfile profile )
    {
      return profile == TravelProfile::Adult || profile == TravelProfile::Child;
    }

    bool isOpen( const RoadAttributes &road, TravelProfile profile )
    {
      if ( road.hasClassField && road.roadClass.empty() )
        return false;
      if ( profile == TravelProfile::Any )
        return true;
      if ( isAmong( road.roadClass, notInUse ) )
        return false;
      if ( isAmong( road.vehicle, permitted ) )
        return true;
      if ( isAmong( road.vehicle, forbidden ) || isAmong( road.access, forbidden ) )
        return false;
      if ( isOnFoot( profile ) )
        return !isAmong( road.roadClass, notOnFoot );
      return profile == TravelProfile::Bicycle ? !isAmong( road.roadClass, notByBicycle ) : !isAmong( road.roadClass, notByCar );
    }

    double speedOn( const RoadAttributes &road, TravelProfile profile, bool ownSpeeds )
    {
      if ( ( ownSpeeds || profile == TravelProfile::Car || profile == TravelProfile::Any ) && road.speed )
        return *road.speed;
      if ( profile == TravelProfile::Car )
      {
        if ( const auto usual = std::ranges::find( carSpeeds, road.roadClass, &std::pair<std::string_view, double>::first );
          usual != carSpeeds.end() )
          return usual->second;
      }
      return usualSpeed( profile );
    }

    OneWay directionOf( const RoadAttributes &road )
    {
      if ( !road.oneway.empty() )
        return oneWayOf( road.oneway );
      const bool implied =
        road.junction == "roundabout" || road.junction == "circular" || road.roadClass == "motorway" || road.roadClass == "motorway_link";
      return implied ? OneWay::Along : OneWay::No;
    }
  }

  double usualSpeed( TravelProfile profile )
  {
    switch ( profile )
    {
      case TravelProfile::Child:
        return 4.0;
      case TravelProfile::Bicycle:
        return 15.0;
      case TravelProfile::Car:
        return 30.0;
      case TravelProfile::Adult:
      case TravelProfile::Any:
        break;
    }
    return 5.0;
  }

  OneWay oneWayOf( std::string_view value )
  {
    constexpr std::array<std::string_view, 6> along{ "yes", "true", "1", "FT", "F", "forward" };
    constexpr std::array<std::string_view, 5> against{ "-1", "reverse", "TF", "T", "backward" };
    constexpr std::array<std::string_view, 8> both{ "", "no", "false", "0", "B", "both", "reversible", "alternating" };
    if ( isAmong( value, along ) )
      return OneWay::Along;
    if ( isAmong( value, against ) )
      return OneWay::Against;
    return isAmong( value, both ) ? OneWay::No : OneWay::Unknown;
  }

  LineSpeed travelSpeed( const RoadAttributes &road, TravelProfile profile, bool obeyOneWay, bool ownSpeeds )
  {
    if ( !isOpen( road, profile ) )
      return { 0.0F, 0.0F };
    const auto speed = static_cast<float>( speedOn( road, profile, ownSpeeds ) );
    const OneWay oneWay = obeyOneWay ? directionOf( road ) : OneWay::No;
    return { oneWay == OneWay::Against ? 0.0F : speed, oneWay == OneWay::Along ? 0.0F : speed };
  }

  std::string otherTag( std::string_view tags, std::string_view key )
  {
    const std::string wanted = '"' + std::string( key ) + "\"=>\"";
    for ( std::size_t found = tags.find( wanted ); found != std::string_view::npos; found = tags.find( wanted, found + 1 ) )
    {
      if ( found > 0 && tags[found - 1] != ',' )
        continue; // within a value
      std::string value;
      for ( std::size_t i = found + wanted.size(); i < tags.size() && tags[i] != '"'; ++i )
      {
        if ( tags[i] == '\\' && i + 1 < tags.size() )
          ++i;
        value += tags[i];
      }
      return value;
    }
    return {};
  }

  std::optional<double> speedOf( std::string_view text )
  {
    constexpr double kilometresPerMile = 1.609344;
    constexpr std::array<std::pair<std::string_view, double>, 6> words{ { { "walk", 5.0 }, { "none", 130.0 }, { "DE:urban", 50.0 },
      { "DE:rural", 100.0 }, { "DE:motorway", 130.0 }, { "DE:living_street", 7.0 } } };
    if ( const auto word = std::ranges::find( words, text, &std::pair<std::string_view, double>::first ); word != words.end() )
      return word->second;

    double value = 0.0;
    std::size_t i = 0;
    for ( ; i < text.size() && std::isdigit( static_cast<unsigned char>( text[i] ) ); ++i )
      value = 10.0 * value + ( text[i] - '0' );
    if ( i < text.size() && ( text[i] == '.' || text[i] == ',' ) )
    {
      double place = 0.1;
      for ( ++i; i < text.size() && std::isdigit( static_cast<unsigned char>( text[i] ) ); ++i, place /= 10.0 )
        value += place * ( text[i] - '0' );
    }
    if ( text.substr( i ).find( "mph" ) != std::string_view::npos )
      value *= kilometresPerMile;
    return value > 0.0 && value < 1000.0 ? std::optional( value ) : std::nullopt;
  }

}
