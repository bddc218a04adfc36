#pragma once

#include "coverage/network/roadnetwork.h"

#include <compare>
#include <cstdint>

namespace sozialraum
{

  //! What a search says about a node: what it costs, and from or to which facility. Less cost is less; at equal cost the smaller facility.
  struct NodeLabel
  {
    Cost cost = unreachable;
    std::uint32_t facility = unreachable;

    friend auto operator<=>( const NodeLabel &, const NodeLabel & ) = default;
  };

}
