#include "coverage/network/networkislands.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    //! Nodes that are known to hang together (Tarjan 1975, paths halved).
    class JoinedNodes
    {
    public:
      explicit JoinedNodes( std::size_t count )
        : mParents( count )
      {
        std::iota( mParents.begin(), mParents.end(), 0U );
      }

      std::uint32_t root( std::uint32_t node )
      {
        while ( mParents[node] != node )
        {
          mParents[node] = mParents[mParents[node]];
          node = mParents[node];
        }
        return node;
      }

      void join( std::uint32_t a, std::uint32_t b )
      {
        const auto [low, high] = std::minmax( { root( a ), root( b ) } );
        mParents[high] = low;
      }

    private:
      std::vector<std::uint32_t> mParents;
    };
  }

  std::vector<NetworkIsland> connectedParts( const RoadNetwork &network )
  {
    JoinedNodes nodes( network.nodeCount() );
    for ( std::uint32_t i = 0; i < network.edgeCount(); ++i )
    {
      nodes.join( network.edge( i ).begin, network.edge( i ).end );
      for ( const bool atEnd : { false, true } )
      {
        for ( const std::uint32_t node : network.nodesBeyond( i, atEnd, TravelDirection::FromFacility ) )
          nodes.join( atEnd ? network.edge( i ).end : network.edge( i ).begin, node );
      }
    }

    constexpr std::size_t none = static_cast<std::size_t>( -1 );
    std::vector<std::size_t> partOfRoot( network.nodeCount(), none );
    std::vector<NetworkIsland> parts;
    for ( std::uint32_t edge = 0; edge < network.edgeCount(); ++edge )
    {
      std::size_t &part = partOfRoot[nodes.root( network.edge( edge ).begin )];
      if ( part == none )
      {
        part = parts.size();
        parts.emplace_back();
      }
      parts[part].edges.push_back( edge );
      parts[part].metres += network.edge( edge ).length / 1000.0;
    }
    std::ranges::sort( parts, {}, []( const NetworkIsland &part ) { return std::tuple( -part.metres, part.edges.front() ); } );
    return parts;
  }

  std::vector<bool> edgesOnIslands( const RoadNetwork &network )
  {
    std::vector<bool> isOnIsland( network.edgeCount(), false );
    const std::vector<NetworkIsland> parts = connectedParts( network );
    for ( const NetworkIsland &part : parts )
    {
      if ( part.metres >= leastMainMetres || part.metres >= parts.front().metres / 2.0 )
        continue;
      for ( const std::uint32_t edge : part.edges )
        isOnIsland[edge] = true;
    }
    return isOnIsland;
  }

}
