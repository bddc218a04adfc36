#pragma once

#include <vector>

namespace sozialraum
{

  //! A vertex of a border, in the plane of its coordinate system.
  struct BorderPoint
  {
    double x = 0.0;
    double y = 0.0;

    friend auto operator<=>( const BorderPoint &, const BorderPoint & ) = default;
  };

  //! Vertices in a row; closed where the last is the first.
  using BorderLine = std::vector<BorderPoint>;

  /**
   * What is left of the rings of adjoining polygons when the edges that two of them share are taken away.
   *
   * The lines end where borders meet: at points with one, three or more edges. Guarantees, each with a test:
   * - every edge that stands in an odd number of rings, in either direction, is in exactly one of the lines, and no other is;
   * - vertices are those of the rings, bit by bit;
   * - the result does not depend on the order of the rings.
   *
   * \param rings each closed; edges of no length or without an end in numbers do not count
   */
  std::vector<BorderLine> outerBorders( const std::vector<BorderLine> &rings );

}
