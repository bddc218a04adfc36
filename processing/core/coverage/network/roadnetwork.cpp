#include "coverage/network/roadnetwork.h"

#include <algorithm>
#include <iterator>

namespace sozialraum
{

  PlanePoint RoadNetwork::placeAt( const Edge &edge, std::uint32_t offset ) const
  {
    const std::span<const PlanePoint> points = geometry( edge );
    const std::span<const std::uint32_t> along = offsets( edge );
    const auto after = std::upper_bound( along.begin(), along.end(), offset );
    if ( after == along.end() )
      return points.back();
    const auto next = static_cast<std::size_t>( std::distance( along.begin(), after ) );
    const double share = static_cast<double>( offset - along[next - 1] ) / static_cast<double>( along[next] - along[next - 1] );
    const PlanePoint &a = points[next - 1];
    const PlanePoint &b = points[next];
    return { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
  }

  std::uint32_t RoadNetwork::edgeOfVertex( std::uint32_t vertex ) const
  {
    const auto after = std::ranges::upper_bound( mEdges, vertex, {}, &Edge::firstVertex );
    return static_cast<std::uint32_t>( std::distance( mEdges.begin(), after ) - 1 );
  }

  std::size_t RoadNetwork::memory() const
  {
    return mEdges.capacity() * sizeof( Edge ) + mVertices.capacity() * sizeof( PlanePoint ) + mOffsets.capacity() * sizeof( std::uint32_t )
      + ( mForwardArcs.capacity() + mReverseArcs.capacity() ) * sizeof( Arc )
      + ( mForwardRows.capacity() + mReverseRows.capacity() ) * sizeof( std::uint32_t ) + mOnward.memory() + mOnwardBack.memory();
  }

}
