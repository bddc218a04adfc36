#pragma once

#include "coverage/catchments/contour.h"
#include "coverage/catchments/catchmentground.h"

#include <span>
#include <vector>

namespace sozialraum
{

  //! One part of a catchment. The last point of a ring is not repeated.
  struct CatchmentPolygon
  {
    Ring outline;            //!< counter-clockwise
    std::vector<Ring> holes; //!< clockwise
  };

  //! Sorts rings of contourRings() into polygons: each hole goes to the smallest outline around it.
  std::vector<CatchmentPolygon> polygonsOf( std::vector<Ring> rings );

  //! Makes \a line the geometry of \a stretch, from its beginning to its end.
  void drawStretch( const RoadNetwork &network, const RingStretch &stretch, std::vector<PlanePoint> &line );

  //! The straight pieces of \a stretch in metres of the plane.
  std::vector<StreetPiece> streetPieces( const RoadNetwork &network, const RingStretch &stretch, const MetresPerUnit &scale );

  /**
   * The catchment of one facility as polygons, one set for each of \a limits: set k holds every place that costs at most limit k.
   *
   * Guarantees, to within one cell (an eighth of the width), each tested by sampling:
   * - a place is inside where who lives there is reached within the limit (see CatchmentGround) and has no farther to the road than the
   *   width, and only there: the polygon and the count of houses mean the same;
   * - the ground between a facility and its road is inside as far as the limit goes;
   * - each set lies inside the next, exactly; inner sets are drawn narrower by a fiftieth of a cell a ring;
   * - polygons are valid; holes are kept if wanted; parts below leastPartSquareMetres are left out beside larger ones;
   * - no two facilities' polygons of the same \a ground overlap.
   *
   * \param limits ascending, metres at the speed of the ways between houses and roads
   */
  std::vector<std::vector<CatchmentPolygon>> catchmentPolygons(
    const CatchmentGround &ground, std::uint32_t facility, std::span<const double> limits, const PolygonOptions &options );

  //! Smaller scraps say nothing.
  inline constexpr double leastPartSquareMetres = 300.0;

}
