#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sozialraum
{

  //! The administrative level that an area key belongs to.
  enum class AreaLevel : std::uint8_t
  {
    Nation,       //!< Deutschland ("DG")
    State,        //!< Land, 2 digits
    Region,       //!< Regierungsbezirk, 3 digits
    District,     //!< Kreis, kreisfreie Stadt, 5 digits
    Association,  //!< Gemeindeverband, 9 digits of the ARS
    Municipality, //!< Gemeinde, AGS of 8 digits or ARS of 12
    Other,        //!< own keys: planning areas, parts of towns
  };

  //! Names as they stand in result fields and parameters, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 7> areaLevelNames{ "nation", "state", "region", "district", "association", "municipality",
    "other" };

  constexpr std::string_view toString( AreaLevel level )
  {
    return areaLevelNames[static_cast<std::size_t>( level )];
  }

  constexpr std::optional<AreaLevel> areaLevelFromString( std::string_view name )
  {
    for ( std::size_t i = 0; i < areaLevelNames.size(); ++i )
    {
      if ( areaLevelNames[i] == name )
        return static_cast<AreaLevel>( i );
    }
    return std::nullopt;
  }

}
