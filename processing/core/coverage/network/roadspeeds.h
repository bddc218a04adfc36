#pragma once

#include <optional>
#include <string_view>

namespace sozialraum
{

  /**
   * A speed in km/h from a field or maxspeed; nothing where it is no speed above 0.
   *
   * Read are numbers with their unit ("50", "30 mph", "5 knots"), "walk" and "none", and the words of a country: "DE:urban", "DE:zone30",
   * "DE:zone:30", "AT:rural", in upper or lower case. Of several, joined by ";", the least counts.
   */
  std::optional<double> speedOf( std::string_view text );

}
