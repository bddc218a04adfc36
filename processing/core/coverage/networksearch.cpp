#include "coverage/networksearch.h"

#include "coverage/edgeways.h"

#include <algorithm>

namespace sozialraum
{

  void appendStarts( const RoadNetwork &network, const Access &access, std::uint32_t facility, TravelDirection direction, std::vector<SearchStart> &starts )
  {
    if ( !access.isSnapped )
      return;
    const Edge &edge = network.edge( access.place.edge );
    const auto start = [&]( std::uint32_t node, Cost way ) {
      const std::uint64_t cost = static_cast<std::uint64_t>( access.cost ) + way;
      if ( cost <= greatestCost )
        starts.push_back( { node, { static_cast<Cost>( cost ), facility } } );
    };

    const EdgeWays ways = direction == TravelDirection::FromFacility ? waysFromPlace( edge, access.place.offset ) : waysToPlace( edge, access.place.offset );
    start( edge.begin, ways.begin );
    start( edge.end, ways.end );
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

    for ( const SearchStart &start : starts )
    {
      if ( start.label.cost <= limit )
        offer( start.node, start.label );
    }
    while ( !mQueue.empty() )
    {
      const QueueEntry entry = pop();
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
      push( { label, node } );
    }
  }

  void NetworkSearch::push( const QueueEntry &entry )
  {
    std::size_t child = mQueue.size();
    mQueue.push_back( entry );
    while ( child > 0 )
    {
      const std::size_t parent = ( child - 1 ) / 4;
      if ( mQueue[parent].label <= entry.label )
        break;
      mQueue[child] = mQueue[parent];
      child = parent;
    }
    mQueue[child] = entry;
  }

  NetworkSearch::QueueEntry NetworkSearch::pop()
  {
    const QueueEntry top = mQueue.front();
    const QueueEntry last = mQueue.back();
    mQueue.pop_back();
    if ( mQueue.empty() )
      return top;
    std::size_t parent = 0;
    while ( true )
    {
      const std::size_t first = 4 * parent + 1;
      if ( first >= mQueue.size() )
        break;
      std::size_t least = first;
      for ( std::size_t child = first + 1; child < std::min( first + 4, mQueue.size() ); ++child )
      {
        if ( mQueue[child].label < mQueue[least].label )
          least = child;
      }
      if ( last.label <= mQueue[least].label )
        break;
      mQueue[parent] = mQueue[least];
      parent = least;
    }
    mQueue[parent] = last;
    return top;
  }

}
