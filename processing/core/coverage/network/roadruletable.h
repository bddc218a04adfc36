#pragma once

#include "coverage/network/roadtags.h"

#include <array>
#include <cstdint>
#include <string_view>

// The rules for roads as data: what a value of a tag means to whom. Germany's rules (and the defaults of OpenStreetMap's wiki for Germany),
// which are those of its neighbours but for speeds; those stand with their country in roadspeeds.cpp.
namespace sozialraum
{

  //! Sets of profiles.
  using Travellers = std::uint8_t;
  inline constexpr Travellers nobody = 0;
  inline constexpr Travellers onFoot = 1;
  inline constexpr Travellers byBicycle = 2;
  inline constexpr Travellers byCar = 4;
  inline constexpr Travellers everybody = onFoot | byBicycle | byCar;

  //! A class of road, highway=…; classes that are not named here are open to all.
  struct RoadClass
  {
    std::string_view name;
    Travellers openTo = everybody;
    double carSpeed = 30.0; //!< km/h, usual, where the road has no speed of its own
    bool isOneWay = false;  //!< also where oneway says nothing
    bool isInUse = true;    //!< otherwise closed, whatever other tags say
  };

  inline constexpr std::array roadClasses{
    RoadClass{ "motorway", byCar, 110.0, true },
    RoadClass{ "motorway_link", byCar, 60.0, true },
    RoadClass{ "trunk", byCar, 80.0 },
    RoadClass{ "trunk_link", byCar, 50.0 },
    RoadClass{ "primary", everybody, 65.0 },
    RoadClass{ "primary_link", everybody, 45.0 },
    RoadClass{ "secondary", everybody, 60.0 },
    RoadClass{ "secondary_link", everybody, 40.0 },
    RoadClass{ "tertiary", everybody, 50.0 },
    RoadClass{ "tertiary_link", everybody, 35.0 },
    RoadClass{ "unclassified", everybody, 45.0 },
    RoadClass{ "road", everybody, 30.0 },
    RoadClass{ "residential", everybody, 28.0 },
    RoadClass{ "living_street", everybody, 7.0 },
    RoadClass{ "service", everybody, 15.0 },
    RoadClass{ "track", onFoot | byBicycle, 15.0 },
    RoadClass{ "path", onFoot | byBicycle, 7.0 },
    RoadClass{ "pedestrian", onFoot, 7.0 },
    RoadClass{ "cycleway", onFoot | byBicycle, 7.0 },
    RoadClass{ "footway", onFoot, 7.0 },
    RoadClass{ "bridleway", nobody, 7.0 },
    RoadClass{ "steps", onFoot, 7.0 },
    RoadClass{ "corridor", onFoot, 7.0 },
    RoadClass{ "platform", onFoot, 7.0 },
    RoadClass{ "ladder", onFoot, 7.0 },
    RoadClass{ "unknown", everybody, 30.0 }, // Geofabrik's
    RoadClass{ "bus_guideway", nobody },
    RoadClass{ "busway", nobody },
    RoadClass{ "via_ferrata", nobody },
    RoadClass{ "escape", nobody },
    RoadClass{ "proposed", nobody, 30.0, false, false },
    RoadClass{ "construction", nobody, 30.0, false, false },
    RoadClass{ "planned", nobody, 30.0, false, false },
    RoadClass{ "abandoned", nobody, 30.0, false, false },
    RoadClass{ "razed", nobody, 30.0, false, false },
    RoadClass{ "disused", nobody, 30.0, false, false },
    RoadClass{ "demolished", nobody, 30.0, false, false },
    RoadClass{ "dismantled", nobody, 30.0, false, false },
    RoadClass{ "removed", nobody, 30.0, false, false },
    RoadClass{ "no", nobody, 30.0, false, false },
    RoadClass{ "rest_area", nobody, 30.0, false, false },
    RoadClass{ "services", nobody, 30.0, false, false },
    RoadClass{ "raceway", nobody, 30.0, false, false },
    RoadClass{ "emergency_bay", nobody, 30.0, false, false },
    RoadClass{ "elevator", nobody, 30.0, false, false },
  };

  //! Whoever rides a bicycle gets off and walks, in both directions.
  inline constexpr std::string_view pushed = "dismount";

  //! Whether a value of an access tag opens or closes, in small letters; other values say nothing.
  struct AccessValue
  {
    std::string_view value;
    bool isOpen;
  };

  inline constexpr std::array accessValues{
    AccessValue{ "yes", true },
    AccessValue{ "designated", true },
    AccessValue{ "official", true },
    AccessValue{ "permissive", true },
    AccessValue{ "destination", true },
    AccessValue{ "public", true },
    AccessValue{ "discouraged", true },
    AccessValue{ "optional_sidepath", true },
    AccessValue{ pushed, true },
    AccessValue{ "no", false },
    AccessValue{ "private", false },
    AccessValue{ "military", false },
    AccessValue{ "emergency", false },
    AccessValue{ "restricted", false },
    AccessValue{ "permit", false },
    AccessValue{ "agricultural", false },
    AccessValue{ "forestry", false },
    AccessValue{ "delivery", false },
    AccessValue{ "use_sidepath", false },
    AccessValue{ "psv", false },
    AccessValue{ "bus", false },
    AccessValue{ "taxi", false },
    AccessValue{ "hgv", false },
  };

  //! A rung of the ladder of access, from the most special to the most general; in one direction its keys for that come first.
  struct AccessRung
  {
    RoadKey key;
    RoadKey along;
    RoadKey against;
    Travellers whom;
    Travellers opensClosedClassTo; //!< motor_vehicle=yes opens a track, access=yes does not
  };

  inline constexpr std::array accessLadder{
    AccessRung{ RoadKey::Foot, RoadKey::FootForward, RoadKey::FootBackward, onFoot, onFoot },
    AccessRung{ RoadKey::Bicycle, RoadKey::BicycleForward, RoadKey::BicycleBackward, byBicycle, byBicycle },
    AccessRung{ RoadKey::Motorcar, RoadKey::MotorcarForward, RoadKey::MotorcarBackward, byCar, byCar },
    AccessRung{ RoadKey::MotorVehicle, RoadKey::MotorVehicleForward, RoadKey::MotorVehicleBackward, byCar, byCar },
    AccessRung{ RoadKey::Vehicle, RoadKey::VehicleForward, RoadKey::VehicleBackward, byBicycle | byCar, byCar },
    AccessRung{ RoadKey::Access, RoadKey::Access, RoadKey::Access, everybody, nobody }, // has none of one direction
  };

  //! A tag that closes a road unless the traveller's own tag opens it.
  struct ClosingTag
  {
    RoadKey key;
    std::string_view value;
    Travellers closedTo;
  };

  inline constexpr std::array closingTags{ ClosingTag{ RoadKey::Motorroad, "yes", onFoot | byBicycle } };

  //! A barrier on a node, barrier=…, that closes a road unless the node's own tags of access open it; others, gates too, close nobody.
  struct ClosingBarrier
  {
    std::string_view value;
    Travellers closedTo;
  };

  inline constexpr std::array closingBarriers{
    ClosingBarrier{ "bollard", byCar },
    ClosingBarrier{ "block", byCar },
    ClosingBarrier{ "chain", byCar },
    ClosingBarrier{ "log", byCar },
    ClosingBarrier{ "planter", byCar },
    ClosingBarrier{ "jersey_barrier", byCar },
    ClosingBarrier{ "debris", byCar },
    ClosingBarrier{ "bus_trap", byCar },
    ClosingBarrier{ "sump_buster", byCar },
    ClosingBarrier{ "cycle_barrier", byCar },
    ClosingBarrier{ "motorcycle_barrier", byCar },
    ClosingBarrier{ "wicket_gate", byCar },
    ClosingBarrier{ "horse_stile", byCar },
    ClosingBarrier{ "kissing_gate", byBicycle | byCar },
    ClosingBarrier{ "stile", byBicycle | byCar },
    ClosingBarrier{ "turnstile", byBicycle | byCar },
    ClosingBarrier{ "full-height_turnstile", byBicycle | byCar },
    ClosingBarrier{ "wall", everybody },
    ClosingBarrier{ "city_wall", everybody },
    ClosingBarrier{ "retaining_wall", everybody },
    ClosingBarrier{ "fence", everybody },
    ClosingBarrier{ "hedge", everybody },
    ClosingBarrier{ "yes", everybody },
  };

  //! Keys of a turn restriction (relations with type=restriction), and whom it binds; "except" names who is not bound by these words.
  struct TurnKey
  {
    std::string_view key;
    Travellers whom;
  };

  inline constexpr std::array turnKeys{
    TurnKey{ "restriction", byBicycle | byCar },
    TurnKey{ "restriction:motorcar", byCar },
    TurnKey{ "restriction:motor_vehicle", byCar },
    TurnKey{ "restriction:bicycle", byBicycle },
    TurnKey{ "restriction:foot", onFoot },
  };

  struct TurnException
  {
    std::string_view word;
    Travellers whom;
  };

  inline constexpr std::array turnExceptions{
    TurnException{ "motorcar", byCar },
    TurnException{ "motor_vehicle", byCar },
    TurnException{ "bicycle", byBicycle },
    TurnException{ "foot", onFoot },
  };

  //! Keys that say in which direction, the most special first; who obeys oneway itself is asked for.
  struct OneWayKey
  {
    RoadKey key;
    Travellers whom;
    bool isAlwaysObeyed;
  };

  inline constexpr std::array oneWayKeys{
    OneWayKey{ RoadKey::OnewayFoot, onFoot, true },
    OneWayKey{ RoadKey::OnewayBicycle, byBicycle, false },
    OneWayKey{ RoadKey::OnewayMotorVehicle, byCar, false },
    OneWayKey{ RoadKey::Oneway, everybody, false },
  };

  inline constexpr std::array<std::string_view, 2> oneWayJunctions{ "roundabout", "circular" };

  //! Tracks and lanes for bicycles against a one-way street: values that begin with this.
  inline constexpr std::string_view againstOneWay = "opposite";
  inline constexpr std::array cyclewayKeys{ RoadKey::Cycleway, RoadKey::CyclewayBoth, RoadKey::CyclewayLeft, RoadKey::CyclewayRight };

  //! The same, by the direction of the lane itself: against the street, or both ways.
  inline constexpr std::array cyclewayOneWayKeys{ RoadKey::CyclewayLeftOneway, RoadKey::CyclewayRightOneway };

  //! Keys of the speed by car where maxspeed says nothing; with isHint a rule of the place, which makes no small road faster.
  struct SpeedKey
  {
    RoadKey key;
    bool isHint;
  };

  inline constexpr std::array speedKeys{
    SpeedKey{ RoadKey::Maxspeed, false },
    SpeedKey{ RoadKey::ZoneMaxspeed, false },
    SpeedKey{ RoadKey::SourceMaxspeed, false },
    SpeedKey{ RoadKey::MaxspeedType, false },
    SpeedKey{ RoadKey::ZoneTraffic, true },
  };

}
