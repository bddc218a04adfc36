#pragma once

#include "coverage/network/networklines.h"
#include "coverage/network/roadspeeds.h"
#include "coverage/network/roadtags.h"

#include <cstdint>
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

  enum class OneWay : std::uint8_t
  {
    No,
    Along,
    Against,
    Unknown, //!< a value that means nothing to us; counts as no
  };

  OneWay oneWayOf( std::string_view value );

  //! How the tags of roads are read.
  struct TravelRules
  {
    TravelProfile profile = TravelProfile::Adult;
    bool obeyOneWay = false;    //!< on foot too; bicycles and cars should
    bool ownSpeeds = false;     //!< on foot and by bicycle the speed of the road counts too
    bool hasClassField = false; //!< the data tell roads from other lines: a line without class is none
  };

  /**
   * How fast \a road can be travelled by \a rules; both directions 0 where it cannot. All rules stand in one table, roadruletable.h.
   *
   * - A class of road is open or closed to a profile. Access is a ladder, from access to vehicle, motor_vehicle and motorcar, or to
   * bicycle, or to foot: the most special tag that says something counts, both ways, and in one direction the one for that
   * (vehicle:forward, bicycle:backward …). Of values joined by ";" or "," one that opens is enough. Only a tag more special than access
   * opens a class that is closed.
   * - A Kraftfahrstraße (motorroad=yes, or a trunk) is closed on foot, motorroad=yes by bicycle too, but where foot or bicycle say
   * otherwise.
   * - On foot one-way streets go both ways unless obeyOneWay, but oneway:foot counts always. By bicycle oneway:bicycle and
   *   cycleway=opposite… come before oneway. Where bicycle=dismount they are pushed: on foot, in both directions.
   * - With Any a line of any class is open.
   * - By car a road has its own speed, in each direction, or the usual one of its class; on foot and by bicycle the profile's.
   */
  LineSpeed travelSpeed( const RoadTags &road, const TravelRules &rules );

  //! Whether highway=\a name is a class of the table; of several joined by ";" the first counts. Unknown ones are open to all.
  bool isKnownRoadClass( std::string_view name );

  //! Whether a tag of \a road that counts by \a rules has other values at certain times, which are not read.
  bool changesAtTimes( const RoadTags &road, const TravelRules &rules );

  //! Whether a node with barrier=\a barrier and other \a tags closes the roads that lead over it: its own tags of access, as those of a
  //! road, come before what is usual of the barrier. Nothing closes a node to Any.
  bool closesAtNode( std::string_view barrier, const RoadTags &tags, TravelProfile profile );

  //! Whether a turn restriction with \a key, like "restriction:bicycle", binds who travels, \a except being the words of those that it
  //! does not, with ";" between them. Nothing binds Any.
  bool bindsAtTurns( std::string_view key, std::string_view except, TravelProfile profile );

}
