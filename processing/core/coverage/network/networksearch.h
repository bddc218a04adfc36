#pragma once

#include "coverage/network/labelqueue.h"
#include "coverage/network/roadnetwork.h"
#include "coverage/network/snapping.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Where a search begins: a node that is reached at a known cost.
  struct SearchStart
  {
    std::uint32_t node = 0;
    NodeLabel label;
  };

  //! The nodes that a facility reaches along the edge it stands at, or that reach it. At an end of the edge it stands at the node.
  void appendStarts(
    const RoadNetwork &network, const Access &access, std::uint32_t facility, TravelDirection direction, std::vector<SearchStart> &starts );

  /**
   * Dijkstra's search from one or many starts, up to a limit of cost. Each node gets the label of its nearest facility;
   * ties go to the smaller facility, so that the result does not depend on the order of the starts.
   *
   * The workspace is as large as the network, but a search costs only what it reaches. One for each thread.
   */
  class NetworkSearch
  {
  public:
    //! \a network must live as long as the search.
    explicit NetworkSearch( const RoadNetwork &network );

    //! Forgets the search before. \a limit ≤ greatestCost is included.
    void run( std::span<const SearchStart> starts, TravelDirection direction, Cost limit );

    //! Unreachable where the node costs more than the limit.
    const NodeLabel &label( std::uint32_t node ) const { return mLabels[node]; }

    //! The nodes within the limit, by ascending label.
    std::span<const std::uint32_t> reached() const { return mReached; }

  private:
    void offer( std::uint32_t node, const NodeLabel &label );

    const RoadNetwork &mNetwork;
    std::vector<NodeLabel> mLabels;
    std::vector<std::uint32_t> mReached;
    LabelQueue mQueue; //!< outdated entries are passed over
  };

}
