#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace sozialraum
{

  //! What road rules ask of a line, by the keys of OpenStreetMap; see roadKeyName().
  enum class RoadKey : std::uint8_t
  {
    Highway,
    Oneway,
    OnewayBicycle,
    OnewayFoot,
    OnewayMotorVehicle,
    Junction,
    Access,
    Foot,
    Vehicle,
    Bicycle,
    MotorVehicle,
    Motorcar,
    FootForward,
    FootBackward,
    VehicleForward,
    VehicleBackward,
    BicycleForward,
    BicycleBackward,
    MotorVehicleForward,
    MotorVehicleBackward,
    MotorcarForward,
    MotorcarBackward,
    Motorroad,
    Cycleway,
    CyclewayBoth,
    CyclewayLeft,
    CyclewayRight,
    CyclewayLeftOneway,
    CyclewayRightOneway,
    Maxspeed,
    MaxspeedForward,
    MaxspeedBackward,
    SourceMaxspeed,
    MaxspeedType,
    ZoneMaxspeed,
    ZoneTraffic,
  };

  inline constexpr std::size_t roadKeyCount = static_cast<std::size_t>( RoadKey::ZoneTraffic ) + 1;

  //! "oneway:bicycle"; columns of tables may have an underscore instead of the colon.
  std::string_view roadKeyName( RoadKey key );

  //! What follows a key whose value holds at certain times only, as in access:conditional.
  inline constexpr std::string_view atTimes = ":conditional";

  //! What the data say about a line, empty where they say nothing. The same whether it stood in a column or among other_tags.
  class RoadTags
  {
  public:
    const std::string &operator[]( RoadKey key ) const { return mValues[static_cast<std::size_t>( key )]; }
    void set( RoadKey key, std::string value ) { mValues[static_cast<std::size_t>( key )] = std::move( value ); }

    //! Whether \a key has other values at certain times; what they are is not read.
    bool changesAtTimes( RoadKey key ) const { return mChanging.test( static_cast<std::size_t>( key ) ); }
    void setChangesAtTimes( RoadKey key ) { mChanging.set( static_cast<std::size_t>( key ) ); }

    //! Takes what stands in an OpenStreetMap line's other_tags ("a"=>"b","c"=>"d", PostgreSQL's hstore) for keys that are empty so far.
    void readOtherTags( std::string_view tags );

  private:
    std::array<std::string, roadKeyCount> mValues;
    std::bitset<roadKeyCount> mChanging;
  };

  //! The value of \a key in an OpenStreetMap line's other_tags, empty if there is none.
  std::string otherTag( std::string_view tags, std::string_view key );

}
