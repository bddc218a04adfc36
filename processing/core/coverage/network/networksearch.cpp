#include "coverage/network/networksearch.h"

#include "coverage/network/edgeways.h"

namespace sozialraum
{

  void appendStarts(
    const RoadNetwork &network, const Access &access, std::uint32_t facility, TravelDirection direction, std::vector<SearchStart> &starts )
  {
    if ( !access.isSnapped )
      return;
    const Edge &edge = network.edge( access.place.edge );
    const auto start = [&]( bool atEnd, Cost way ) {
      const std::uint64_t cost = static_cast<std::uint64_t>( access.cost ) + way;
      if ( cost > greatestCost )
        return;
      for ( const std::uint32_t node : network.nodesBeyond( access.place.edge, atEnd, direction ) )
        starts.push_back( { node, { static_cast<Cost>( cost ), facility } } );
    };

    const EdgeWays ways =
      direction == TravelDirection::FromFacility ? waysFromPlace( edge, access.place.offset ) : waysToPlace( edge, access.place.offset );
    start( false, ways.begin );
    start( true, ways.end );
  }

  NetworkSearch::NetworkSearch( const RoadNetwork &network )
    : mNetwork( network )
    , mLabels( network.nodeCount() )
  {}

  void NetworkSearch::run( std::span<const SearchStart> starts, TravelDirection direction, Cost limit )
  {
    for ( const std::uint32_t node : mReached )
      mLabels[node] = {};
    mReached.clear();
    mQueue.restart();

    for ( const SearchStart &start : starts )
    {
      if ( start.label.cost <= limit )
        offer( start.node, start.label );
    }
    while ( !mQueue.isEmpty() )
    {
      const LabelQueue::Entry entry = mQueue.pop();
      if ( mLabels[entry.node] != entry.label )
        continue;
      mReached.push_back( entry.node );
      for ( const Arc &arc : mNetwork.arcs( entry.node, direction ) )
      {
        if ( const Cost cost = entry.label.cost + arc.cost; cost <= limit ) // both at most 2³¹ − 1
          offer( arc.node, { cost, entry.label.facility } );
      }
    }
  }

  void NetworkSearch::offer( std::uint32_t node, const NodeLabel &label )
  {
    if ( label < mLabels[node] )
    {
      mLabels[node] = label;
      mQueue.push( { label, node } );
    }
  }

}
