#pragma once

#include "coverage/network/networklines.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Who travels.
  enum class TravelProfile : std::uint8_t
  {
    Adult,   //!< on foot, 5 km/h
    Child,   //!< on foot, 4 km/h (in studies and rulings 3.6 to 4.8)
    Bicycle, //!< 15 km/h
    Car,     //!< by the speed of the road
    Any,     //!< every line, 5 km/h where it has no speed of its own
  };

  //! Speed in km/h where the road says nothing else; 30 by car.
  double usualSpeed( TravelProfile profile );

  //! What the data say about a line, empty where they say nothing. Values as in OpenStreetMap.
  struct RoadAttributes
  {
    std::string roadClass; //!< highway=…
    std::string oneway;    //!< yes, no, -1 and their relatives
    std::string access;
    std::string vehicle; //!< foot=…, bicycle=… or motor_vehicle=…, as the profile asks
    std::string junction;
    std::optional<double> speed; //!< km/h, from a field or maxspeed=…
    bool hasClassField = false;  //!< the data tell roads from other lines: a line without class is none
  };

  enum class OneWay : std::uint8_t
  {
    No,
    Along,
    Against,
    Unknown, //!< a value that means nothing to us; counts as no
  };

  OneWay oneWayOf( std::string_view value );

  /**
   * How fast \a road can be travelled by \a profile; both directions 0 where it cannot.
   *
   * On foot and with Any one-way streets go both ways, unless \a obeyOneWay. With Any a line of any class is open. By car a road has
   * its own speed, or the usual one of its class; on foot and by bicycle the profile's, unless \a ownSpeeds.
   */
  LineSpeed travelSpeed( const RoadAttributes &road, TravelProfile profile, bool obeyOneWay, bool ownSpeeds );

  //! The value of \a key in an OpenStreetMap line's other_tags ("a"=>"b","c"=>"d"), empty if there is none.
  std::string otherTag( std::string_view tags, std::string_view key );

  //! A speed in km/h from a field or maxspeed: "50", "30 mph", "walk", "DE:urban"; nothing where it is no speed above 0.
  std::optional<double> speedOf( std::string_view text );

}
