#pragma once

#include "coverage/roadnetwork.h"

#include <cstdint>
#include <optional>
#include <vector>

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
   * Finds the nearest place on the edges of a network, not only the nearest vertex.
   *
   * A packed tree of boxes over the straight pieces of all edges in the order of a Hilbert curve (Kamel and Faloutsos 1993):
   * O( log n ) a question, whatever outliers the network has. Safe to ask from several threads.
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
    struct Box
    {
      double left, bottom, right, top;
    };

    void sortAlongCurve();
    void packLeaves();
    void packUpper();
    bool tryLeaf( std::size_t leaf, const PlanePoint &point, const MetresPerUnit &scale, NearestPlace &best, double &bestSquare ) const;

    const RoadNetwork &mNetwork;
    std::vector<std::uint32_t> mSegments; //!< the vertex each straight piece begins with
    std::vector<Box> mBoxes;              //!< leaves first, then each level above, the root last
    std::vector<std::size_t> mLevels;     //!< where each level begins; one more at the end
  };

}
