#pragma once

#include "geometry/lengthmetric.h"
#include "geometry/planepoint.h"

#include <optional>

namespace sozialraum
{

  //! A part of a straight piece, as shares of it from its beginning: 0 ≤ begin < end ≤ 1.
  struct PieceShare
  {
    double begin = 0.0;
    double end = 1.0;
  };

  /**
   * The part of the piece from \a a to \a b (not the same) that is not farther than \a radius > 0 metres from the piece from \a c to \a d
   * (which may be the same); nothing where none is. Distances are those of the plane by \a scale. What is near a straight piece is
   * convex, so the part is one.
   */
  std::optional<PieceShare> shareNear(
    const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d, double radius, const MetresPerUnit &scale );

  //! The share of the piece from \a a to \a b at which it crosses that from \a c to \a d; nothing where it does not, or where they are
  //! parallel.
  std::optional<double> shareAtCrossing( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d );

}
