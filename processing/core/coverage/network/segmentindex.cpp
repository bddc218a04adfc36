#include "coverage/network/segmentindex.h"

#include "coverage/network/networkislands.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace sozialraum
{

  namespace
  {
    double outside( double value, double low, double high )
    {
      return std::max( { low - value, value - high, 0.0 } );
    }

    BoxTree treeOf( const RoadNetwork &network, const std::vector<bool> &isOnIsland, bool ofIslands )
    {
      std::vector<std::uint32_t> pieces;
      pieces.reserve( ofIslands ? 0 : network.vertices().size() );
      for ( std::uint32_t i = 0; i < network.edgeCount(); ++i )
      {
        if ( isOnIsland[i] != ofIslands )
          continue;
        const Edge &edge = network.edge( i );
        for ( std::uint32_t vertex = edge.firstVertex; vertex + 1 < edge.firstVertex + edge.vertexCount; ++vertex )
          pieces.push_back( vertex );
      }
      return BoxTree(
        pieces, [&network]( std::uint32_t vertex ) { return boxAround( network.vertices()[vertex], network.vertices()[vertex + 1] ); } );
    }
  }

  SegmentIndex::SegmentIndex( const RoadNetwork &network, bool avoidsIslands )
    : mNetwork( network )
    , mIsOnIsland( avoidsIslands ? edgesOnIslands( network ) : std::vector<bool>( network.edgeCount(), false ) )
    , mMain( treeOf( network, mIsOnIsland, false ) )
    , mIslands( treeOf( network, mIsOnIsland, true ) )
  {}

  bool SegmentIndex::tryPieces( std::span<const std::uint32_t> pieces, const PlanePoint &point, const MetresPerUnit &scale,
    NearestPlace &best, double &bestSquare ) const
  {
    const std::span<const PlanePoint> vertices = mNetwork.vertices();
    bool found = false;
    for ( const std::uint32_t vertex : pieces )
    {
      const PlanePoint &a = vertices[vertex];
      const PlanePoint &b = vertices[vertex + 1];
      const double dx = ( b.x - a.x ) * scale.x;
      const double dy = ( b.y - a.y ) * scale.y;
      const double px = ( point.x - a.x ) * scale.x;
      const double py = ( point.y - a.y ) * scale.y;
      const double square = dx * dx + dy * dy;
      const double share = square > 0.0 ? std::clamp( ( px * dx + py * dy ) / square, 0.0, 1.0 ) : 0.0;
      const double away = ( px - share * dx ) * ( px - share * dx ) + ( py - share * dy ) * ( py - share * dy );
      if ( away > bestSquare )
        continue;
      const std::uint32_t edge = mNetwork.edgeOfVertex( vertex );
      if ( away == bestSquare && best.place.edge <= edge )
        continue;
      const std::span<const std::uint32_t> offsets = mNetwork.offsets( mNetwork.edge( edge ) );
      const std::uint32_t first = offsets[vertex - mNetwork.edge( edge ).firstVertex];
      const std::uint32_t last = offsets[vertex - mNetwork.edge( edge ).firstVertex + 1];
      bestSquare = away;
      best.place = { edge, first + static_cast<std::uint32_t>( std::lround( share * ( last - first ) ) ) };
      best.point = { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
      found = true;
    }
    return found;
  }

  std::optional<NearestPlace> SegmentIndex::nearest( const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const
  {
    const std::optional<NearestPlace> main = nearestOn( NetworkPart::Main, point, scale, mostMetres );
    return main ? main : nearestOn( NetworkPart::Islands, point, scale, mostMetres );
  }

  std::optional<NearestPlace> SegmentIndex::nearestOfAll( const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const
  {
    const std::optional<NearestPlace> main = nearestOn( NetworkPart::Main, point, scale, mostMetres );
    const std::optional<NearestPlace> island = nearestOn( NetworkPart::Islands, point, scale, main ? main->metres : mostMetres );
    const bool isIslandNearer = island && ( !main || island->metres < main->metres );
    return isIslandNearer ? island : main;
  }

  std::optional<NearestPlace> SegmentIndex::nearestOn(
    NetworkPart part, const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const
  {
    const auto squareTo = [&]( const Box &box ) {
      const double dx = outside( point.x, box.left, box.right ) * scale.x;
      const double dy = outside( point.y, box.bottom, box.top ) * scale.y;
      return dx * dx + dy * dy;
    };
    NearestPlace best;
    best.place.edge = std::numeric_limits<std::uint32_t>::max();
    double bestSquare = mostMetres * mostMetres;
    bool found = false;
    piecesOf( part ).visitNearestFirst( squareTo, bestSquare, [&]( std::span<const std::uint32_t> pieces, double ) {
      found = tryPieces( pieces, point, scale, best, bestSquare ) || found;
      return bestSquare;
    } );
    if ( !found )
      return std::nullopt;
    best.metres = std::sqrt( bestSquare );
    return best;
  }

}
