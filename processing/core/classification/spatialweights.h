#pragma once

#include "geometry/planepoint.h"
#include "progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! An area as its rings, closed or not, outer and inner ones of all parts alike; in a plane, in one unit.
  using AreaRings = std::vector<std::vector<PlanePoint>>;

  enum class Contiguity
  {
    Queen, //!< a common point is enough
    Rook,  //!< a common piece of border
  };

  /**
   * Who is whose neighbour. Every neighbour of an area weighs the same, 1 / number of its neighbours (row-standardised).
   *
   * Rows ascend and no area is its own neighbour; an area without neighbours (an island) has an empty row.
   */
  struct SpatialWeights
  {
    std::vector<std::vector<std::uint32_t>> neighbours;

    std::size_t size() const { return neighbours.size(); }
    std::vector<std::size_t> islands() const;
  };

  /**
   * Neighbours by common borders. Borders count as common where they are not more than \a snap apart, in the unit of the coordinates; also
   * where the vertex of one lies between two vertices of the other.
   */
  SpatialWeights contiguityWeights( std::span<const AreaRings> areas, Contiguity contiguity, double snap, const Progress &progress = {} );

  //! The \a count nearest others of each point; of equally far ones those that come first. \throws InputError neighbours_out_of_range
  //! (count, points)
  SpatialWeights nearestWeights( std::span<const PlanePoint> points, int count, const Progress &progress = {} );

  //! All others not farther than \a distance > 0. \throws InputError distance_not_positive
  SpatialWeights distanceWeights( std::span<const PlanePoint> points, double distance, const Progress &progress = {} );

  //! The weights among the areas for which \a kept is true, numbered anew in their order.
  SpatialWeights weightsAmong( const SpatialWeights &weights, const std::vector<bool> &kept );

}
