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

}
