#pragma once

#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  //! A part of the network that no road joins to the rest.
  struct NetworkIsland
  {
    std::vector<std::uint32_t> edges; //!< ascending
    double metres = 0.0;              //!< of all its edges
  };

  /**
   * The parts of a network that hang together, whatever the direction of one-way streets: the longest first (the mainland),
   * of equally long ones that with the smallest edge.
   */
  std::vector<NetworkIsland> connectedParts( const RoadNetwork &network );

  //! Parts at least as long as this are no islands, however much longer another is: both banks of a river, two towns of a clipped layer.
  inline constexpr double leastMainMetres = 5000.0;

  //! For each edge, whether it lies on an island: on a part shorter than half the longest, and than leastMainMetres.
  std::vector<bool> edgesOnIslands( const RoadNetwork &network );

}
