#pragma once

#include "geometry/boxtree.h"
#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <optional>
#include <span>

namespace sozialraum
{

  //! A place on an edge of the network.
  struct EdgePlace
  {
    std::uint32_t edge = 0;
    std::uint32_t offset = 0; //!< millimetres from the beginning of the edge

    friend bool operator==( const EdgePlace &, const EdgePlace & ) = default;
  };

  //! The place on the network nearest to a point.
  struct NearestPlace
  {
    EdgePlace place;
    PlanePoint point;    //!< where it is
    double metres = 0.0; //!< from the point asked for, by the scale asked with
  };

  /**
   * Finds the nearest place on the edges of a network, not only the nearest vertex. Safe to ask from several threads.
   */
  class SegmentIndex
  {
  public:
    //! \a network must live as long as the index.
    explicit SegmentIndex( const RoadNetwork &network );

    /**
     * The place nearest to \a point and not farther away than \a mostMetres ≥ 0; distances are plane distances
     * by the \a scale around the point. Of places equally near the one on the edge with the smallest number.
     */
    std::optional<NearestPlace> nearest( const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const;

  private:
    //! Lowers \a best and \a bestSquare where one of \a pieces is nearer; false where none is.
    bool tryPieces( std::span<const std::uint32_t> pieces, const PlanePoint &point, const MetresPerUnit &scale, NearestPlace &best,
      double &bestSquare ) const;

    const RoadNetwork &mNetwork;
    BoxTree mPieces; //!< straight pieces by the vertex they begin with
  };

}
