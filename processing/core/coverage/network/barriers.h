#pragma once

#include "geometry/lengthmetric.h"
#include "coverage/network/networklines.h"
#include "progress.h"

#include <cstddef>
#include <vector>

namespace sozialraum
{

  //! What nobody passes, in the coordinates of the network. Coordinates are finite.
  struct Barriers
  {
    using Line = std::vector<PlanePoint>;

    //! The border of an area, islands and holes together: inside is what an odd number of rings lies around. First and last points are
    //! joined.
    struct Area
    {
      std::vector<Line> rings;
    };

    std::vector<PlanePoint> points;
    std::vector<Line> lines;
    std::vector<Area> areas;

    bool isEmpty() const { return points.empty() && lines.empty() && areas.empty(); }
  };

  struct BarrierOptions
  {
    double distance = 1.0;      //!< > 0 metres to either side of a barrier that are closed
    double snapTolerance = 0.0; //!< as NetworkOptions: the gap is made wider than this, so that its ends are not joined again
  };

  //! What barriers did to a network.
  struct BarrierCounts
  {
    std::size_t cutLines = 0;    //!< closed in part
    std::size_t closedLines = 0; //!< nothing of them is left
    double closedMetres = 0.0;   //!< of all roads
  };

  /**
   * The lines without what \a barriers close: every part of a road that lies in an area, or not farther than the distance from a line,
   * a point or the border of an area. What is left of a line keeps its direction, speed and feature; up to the barrier it stays open.
   * Bridges and tunnels are closed like all roads. Lines that are no barrier's business stay as they are, vertex by vertex.
   *
   * O( ( n + m ) log m ) for n straight pieces of roads and m of barriers.
   *
   * \throws Cancelled
   */
  NetworkLines closeAtBarriers( const NetworkLines &lines, const Barriers &barriers, const LengthMetric &metric,
    const BarrierOptions &options, BarrierCounts &counts, const Progress &progress = {} );

}
