#pragma once

#include "coverage/network/networkcrossings.h"

namespace sozialraum
{

  //! A road that ends just before another one.
  struct MissedJoint
  {
    std::uint32_t line = 0;      //!< that ends
    std::uint32_t otherLine = 0; //!< that it misses
    PlanePoint place;            //!< of the end
    PlanePoint target;           //!< the nearest place on the other road
    double metres = 0.0;         //!< between the two
  };

  /**
   * Dangling ends that come to within \a mostMetres > 0 of another road on the same level. A road that the end itself is joined to
   * within three times that distance along the roads is none it could miss. Two ends that miss each other are one missed joint.
   *
   * \param levels for each line, or empty where all are on the ground
   * \throws Cancelled
   */
  std::vector<MissedJoint> findMissedJoints( const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric,
    double mostMetres, const Progress &progress = {} );

}
