#pragma once

#include "coverage/network/segmentindex.h"
#include "progress.h"

#include <span>
#include <vector>

namespace sozialraum
{

  struct SnapOptions
  {
    double mostMetres = 200.0; //!< ≥ 0; what is farther from every road is not snapped
    double accessSpeed = 5.0;  //!< > 0 km/h, between the point and the road; counts where costs are times
  };

  //! How a facility or a child comes to the road.
  struct Access
  {
    bool isSnapped = false;
    EdgePlace place;
    PlanePoint point;        //!< on the road
    double metres = 0.0;     //!< of the access leg
    Cost cost = unreachable; //!< of the access leg, counted in every cost from or to the point
  };

  //! The way to the road for each of \a points, in their order; none for points whose coordinates are no numbers. \throws InputError
  //! coordinates_outside_crs ( x, y )  \throws Cancelled
  std::vector<Access> snapToNetwork( std::span<const PlanePoint> points, const RoadNetwork &network, const SegmentIndex &index,
    const LengthMetric &metric, const SnapOptions &options, const Progress &progress = {} );

}
