#pragma once

#include "coverage/network/drawnnetwork.h"
#include "geometry/lengthmetric.h"
#include "progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! On which level a road runs: roads of different levels cross without meeting.
  struct RoadLevel
  {
    bool isBridge = false;
    bool isTunnel = false;
    int layer = 0;

    friend bool operator==( const RoadLevel &, const RoadLevel & ) = default;
  };

  //! Where two roads cross or touch that have no vertex in common there. \a line < \a otherLine, or the same.
  struct RoadCrossing
  {
    std::uint32_t line = 0;
    std::uint32_t otherLine = 0;
    PlanePoint place;
    bool isOnOneLevel = true; //!< false: one passes over the other, by bridge, tunnel or layer
  };

  //! Two roads, or one with itself, that run along the same ground.
  struct RoadOverlap
  {
    std::uint32_t line = 0;
    std::uint32_t otherLine = 0;
    PlanePoint place;    //!< where the first piece of it begins
    double metres = 0.0; //!< along which they run together
  };

  struct CrossingsAndOverlaps
  {
    std::vector<RoadCrossing> crossings; //!< sorted by line, other line, place; each once
    std::vector<RoadOverlap> overlaps;   //!< sorted by line, other line; each pair once
  };

  /**
   * All crossings without a common vertex, and all stretches drawn more than once, to within a millimetre.
   * Where a dangling end touches another road it is no crossing but a missed joint.
   *
   * \param levels for each line, or empty where all are on the ground
   * \throws Cancelled
   */
  CrossingsAndOverlaps findCrossings(
    const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric, const Progress &progress = {} );

}
