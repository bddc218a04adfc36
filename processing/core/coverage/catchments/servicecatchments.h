#pragma once

#include "coverage/catchments/catchmentpolygons.h"
#include "coverage/catchments/reachedstreets.h"
#include "coverage/network/snapping.h"
#include "progress.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace sozialraum
{

  enum class CatchmentMode : std::uint8_t
  {
    Shared,  //!< each facility its own catchment; they overlap
    Nearest, //!< each place belongs to its nearest facility, ties to the one that comes first
  };

  struct CatchmentOptions
  {
    std::vector<Cost> thresholds; //!< ascending, at least one
    CatchmentMode mode = CatchmentMode::Shared;
    TravelDirection direction = TravelDirection::ToFacility;
    bool withPolygons = true;
    double buffer = 50.0;    //!< 10 … 10 000 metres, of the polygons
    double farthest = 200.0; //!< metres, as houses are snapped (see SnapOptions): no polygon is wider
    bool withHoles = true;
    unsigned threads = 1; //!< the result does not depend on it
  };

  //! What one facility reaches, or from where it is reached.
  struct FacilityCatchment
  {
    std::uint32_t facility = 0; //!< index among the facilities
    std::vector<RingStretch>
      stretches; //!< sorted by ring, edge, beginning; empty where the way to the road costs more than the last threshold
    std::vector<std::vector<CatchmentPolygon>> polygons; //!< for each threshold, everything up to it; empty without polygons
  };

  //! \throws InputError no_facility_on_network ( count ) where none of \a accesses is snapped
  void requireSnapped( std::span<const Access> accesses );

  //! Takes catchments in the order of the facilities, on the calling thread.
  using CatchmentSink = std::function<void( const FacilityCatchment & )>;

  /**
   * The catchments of all snapped facilities, given to \a sink one after another; facilities not snapped are passed over.
   * \param index of the network
   * \param accesses from snapToNetwork(), one for each facility
   * \param metric the one the network was built with
   * \throws InputError no_facility_on_network ( count ), buffer_out_of_range ( metres )  \throws Cancelled
   */
  void serviceCatchments( const RoadNetwork &network, const SegmentIndex &index, std::span<const Access> accesses,
    const LengthMetric &metric, const CatchmentOptions &options, const CatchmentSink &sink, const Progress &progress = {} );

}
