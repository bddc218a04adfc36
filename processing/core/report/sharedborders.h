#pragma once

#include "geometry/planepoint.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! The rings of an area's polygons, outer and inner alike, each closed or not.
  using AreaRings = std::vector<std::vector<PlanePoint>>;

  //! Outlines for the path elements of one drawing.
  struct BorderPaths
  {
    int width = 0; //!< whole units; y grows downwards
    int height = 0;
    std::vector<std::string> paths;  //!< per area: relative whole numbers, "M12 7l3 0 …z"; empty where it has no outline
    std::vector<PlanePoint> middles; //!< per area: a place within its largest ring's box, for a sign
  };

  /**
   * Draws adjoining areas with few and whole numbers, \a units wide or high, whichever is more.
   *
   * Guarantees, each with a test:
   * - a border that two areas share is the same line in both, before and after it is simplified (Douglas and Peucker 1973), in whichever
   *   order and direction the rings come;
   * - ends of borders, where more than two areas or the outside meet, stay;
   * - an area that had an outline keeps one.
   *
   * \param tolerance in units: how far a vertex that is left out may lie from the line; 0 keeps all
   */
  BorderPaths borderPaths( const std::vector<AreaRings> &areas, int units = 1000, double tolerance = 0.7 );

}
