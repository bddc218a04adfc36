#pragma once

#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! The arcs of a network by the node they are met at, one node after another.
  struct ArcRows
  {
    std::vector<std::uint32_t> rows; //!< for each node, where its arcs begin; one more at the end
    std::vector<Arc> arcs;           //!< in a row in the order of the edges, an edge's beginning before its end
  };

  //! The arcs of \a edges, \a onward at their ends, to travel on from each of \a nodeCount nodes when going away from a facility, or to
  //! come from when going to one.
  ArcRows arcRows( std::span<const Edge> edges, std::uint32_t nodeCount, TravelDirection direction, const OnwardNodes &onward = {} );

}
