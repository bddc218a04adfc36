#pragma once

#include "geometry/planepoint.h"

#include <vector>

namespace sozialraum
{

  //! That who comes to a place of the network along one road may not, or may only, go on along another.
  struct TurnRule
  {
    PlanePoint via;      //!< where the roads meet
    PlanePoint from;     //!< the vertex before it on the road one comes along
    PlanePoint to;       //!< the vertex after it on the road one would go on along
    bool isOnly = false; //!< all other turns are closed, but for turning round; otherwise this one
  };

  //! What holds at single vertices of the lines, and not along them. Places are found by their coordinates.
  struct NodeRules
  {
    std::vector<PlanePoint> closed; //!< nobody passes: gates, bollards
    std::vector<TurnRule> turns;
    double precision = 1e-7; //!< > 0: coordinates that are the same multiple of this, rounded, are the same; a digit of OpenStreetMap

    bool isEmpty() const { return closed.empty() && turns.empty(); }
  };

}
