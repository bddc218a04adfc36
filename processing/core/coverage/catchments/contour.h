#pragma once

#include "coverage/catchments/distancetiles.h"
#include "geometry/planepoint.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A closed line, the last point not repeated; outlines run counter-clockwise, holes clockwise. Metres of the plane.
  using Ring = std::vector<PlanePoint>;

  //! The places of a catchment as distances on a lattice.
  struct DistanceField
  {
    const TileDirectory &directory;
    std::span<const Tile<float>> squares; //!< for each tile, metres² to the nearest street of the catchment
    /**
     * For each tile, or empty where a facility has the ground for itself: metres by which the second nearest facility's streets are farther
     * away than the nearest's; negative (−0 included) where another facility is the nearest.
     */
    std::span<const Tile<float>> margins;
    double cell = 1.0; //!< metres between lattice points
  };

  /**
   * The outlines and holes of the places nearer than \a level metres to a street (and nearer to it than to another facility's).
   *
   * Marching squares (Lorensen and Cline 1987, in the plane) over the distances, interpolated between lattice points; of two opposite
   * corners of a square neither is joined to the other. Vertices in one line, to a thousandth of a cell, are left out where the line
   * stays between the same lattice points.
   *
   * Guarantees, each tested:
   * - a place nearer than \a level − √2 cells is inside, a place farther away than \a level + √2 cells is outside;
   * - rings neither cross nor touch themselves or each other;
   * - rings of a level lower by at least levelStep() cells lie inside;
   * - rings of two facilities with the same margins (but for the sign) share their border, point by point.
   */
  std::vector<Ring> contourRings( const DistanceField &field, double level );

  //! Cells by which levels of nested contours must differ.
  constexpr double levelStep()
  {
    return 0.02;
  }

}
