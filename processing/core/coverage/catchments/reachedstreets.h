#pragma once

#include "coverage/network/networksearch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A stretch of an edge that a facility reaches, or that reaches it. Between its ends the cost rises or falls evenly.
  struct ReachedStretch
  {
    std::uint32_t edge = 0;
    std::uint32_t begin = 0; //!< millimetres from the beginning of the edge
    std::uint32_t end = 0;   //!< > begin; = begin: just this place, for polygons alone
    Cost costAtBegin = 0;
    Cost costAtEnd = 0;
    std::uint32_t facility = 0;
  };

  //! A facility that takes part in a search.
  struct SearchedFacility
  {
    std::uint32_t facility = 0;
    Access access; //!< snapped
  };

  /**
   * All stretches of streets that \a search reached within \a limit, whole edges and parts of edges from either end, and the edges
   * the \a facilities stand at. No place is in two stretches (but for their ends), each belongs to its nearest facility.
   *
   * \param facilities those the search was started with, sorted by edge, then offset, then facility
   * \param direction, limit those the search was run with
   */
  void collectReachedStretches( const RoadNetwork &network, const NetworkSearch &search, std::span<const SearchedFacility> facilities,
    TravelDirection direction, Cost limit, std::vector<ReachedStretch> &stretches );

  //! A stretch of an edge within one ring.
  struct RingStretch
  {
    std::uint32_t edge = 0;
    std::uint32_t begin = 0; //!< millimetres from the beginning of the edge
    std::uint32_t end = 0;   //!< > begin
    std::uint32_t ring = 0;  //!< costs above threshold ring − 1, up to and including threshold ring
    std::uint32_t facility = 0;

    friend bool operator==( const RingStretch &, const RingStretch & ) = default;
  };

  /**
   * Cuts \a stretches where their cost passes one of \a thresholds (ascending); what costs more than the last is left out.
   * The result is sorted by facility, ring, edge, beginning; stretches that touch are one.
   */
  std::vector<RingStretch> cutAtThresholds( std::span<const ReachedStretch> stretches, std::span<const Cost> thresholds );

}
