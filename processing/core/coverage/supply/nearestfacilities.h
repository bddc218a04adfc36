#pragma once

#include "coverage/supply/costmatrix.h"
#include "coverage/network/networksearch.h"
#include "coverage/network/snapping.h"
#include "progress.h"

#include <span>
#include <vector>

namespace sozialraum
{

  //! The nearest facility of a place and the next after it; unreachable where there is none. Ties go to the facility that comes first.
  struct NearestFacilities
  {
    NodeLabel first;
    NodeLabel second;

    friend bool operator==( const NearestFacilities &, const NearestFacilities & ) = default;

    //! Takes \a label in if it is nearer than one of the two. The two are never the same facility.
    void offer( const NodeLabel &label );
  };

  /**
   * The two nearest facilities of every place, in one search from all facilities at once, however far they are: each node keeps the
   * labels of its two nearest facilities. \throws Cancelled
   */
  std::vector<NearestFacilities> nearestOnNetwork( const RoadNetwork &network, std::span<const Access> facilities,
    std::span<const Access> places, TravelDirection direction, const Progress &progress = {} );

  //! The same from known costs.
  std::vector<NearestFacilities> nearestFromCosts( const CostMatrix &costs );

}
