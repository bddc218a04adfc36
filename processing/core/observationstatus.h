#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sozialraum
{

  /**
   * Why a cell of an official table holds a value, or none: the signs of DIN 55301 and their relatives.
   *
   * A value is never just missing; the status travels beside it from the table to the legend.
   */
  enum class ObservationStatus : std::uint8_t
  {
    Value,       //!< a number
    ZeroRounded, //!< "0": more than nothing, less than half of the smallest unit
    Nothing,     //!< "-": nothing there; 0 for the count of an area that existed at that date
    Secret,      //!< "." or "*": unknown or confidential
    Suppressed,  //!< withheld by us
    Uncertain,   //!< "/" or a value in brackets: not reliable enough
    Blocked,     //!< "x": a statement makes no sense
    Later,       //!< "…": will be published later
    Missing,     //!< empty, or ":"
    NoTerritory, //!< the area did not exist at that date
  };

  //! Names as they stand in result fields, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 10> observationStatusNames{ "value", "zero_rounded", "nothing", "secret", "suppressed",
    "uncertain", "blocked", "later", "missing", "no_territory" };

  constexpr std::string_view toString( ObservationStatus status )
  {
    return observationStatusNames[static_cast<std::size_t>( status )];
  }

  constexpr std::optional<ObservationStatus> observationStatusFromString( std::string_view name )
  {
    for ( std::size_t i = 0; i < observationStatusNames.size(); ++i )
    {
      if ( observationStatusNames[i] == name )
        return static_cast<ObservationStatus>( i );
    }
    return std::nullopt;
  }

}
