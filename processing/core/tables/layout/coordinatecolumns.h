#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Whether \a heading alone, in lower case, says that a coordinate stands below it: "rechtswert", "utm_e", "longitude", "x-koordinate".
  bool isHeadingOfCoordinates( const std::string &heading );

  /**
   * Which columns say where the areas or places lie. Short headings ("x" and "y", "lon" and "lat", "ost" and "nord", "länge" and "breite")
   * count in pairs only; those that are words of other things too only where the numbers lie in or around Germany, in degrees or metres.
   *
   * \param headings of every column
   * \param rows with data
   */
  std::vector<bool> coordinateColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<std::string> &headings );

}
