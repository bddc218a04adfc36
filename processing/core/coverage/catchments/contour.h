#pragma once

#include "coverage/catchments/catchmentground.h"
#include "coverage/catchments/distancetiles.h"
#include "geometry/planepoint.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A closed line, the last point not repeated; outlines run counter-clockwise, holes clockwise. Metres of the plane.
  using Ring = std::vector<PlanePoint>;

  //! The ground of one facility on a lattice.
  struct GroundField
  {
    const CatchmentGround &ground;
    std::uint32_t facility;
    const TileDirectory &directory;
    std::span<const GroundTile> tiles; //!< for each tile of the directory
  };

  //! What belongs to a ring: how far beside the street, and up to which cost.
  struct RingLimits
  {
    double width; //!< metres
    double cost;  //!< metres
  };

  /**
   * The outlines and holes of the places of a facility that belong to a street of its own, nearer than the limit, at a cost up to the
   * limit.
   *
   * Marching squares (Lorensen and Cline 1987, in the plane) over the lattice; where an outline crosses between two lattice points is found
   * by the streets that they belong to, so that borders between streets lie where houses change from one to the other. Of two opposite
   * corners of a square neither is joined to the other. Vertices in one line, to a thousandth of a cell, are left out where the line stays
   * between the same lattice points.
   *
   * Guarantees, each tested:
   * - away from the limits by √2 cells a place is inside or outside as the limits say;
   * - rings neither cross nor touch themselves or each other;
   * - rings whose limits are lower, widths by at least levelStep() cells and costs by ten times that, lie inside;
   * - rings of two facilities of the same ground share their border, point by point.
   */
  std::vector<Ring> contourRings( const GroundField &field, const RingLimits &limits );

  //! Cells by which widths of nested contours must differ.
  constexpr double levelStep()
  {
    return 0.02;
  }

}
