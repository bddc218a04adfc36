#include "coverage/segmentindex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t fanOut = 8;

    //! Position of cell ( x, y ) of a 65536 × 65536 grid on the Hilbert curve.
    std::uint32_t hilbertPosition( std::uint32_t x, std::uint32_t y )
    {
      std::uint32_t position = 0;
      for ( std::uint32_t side = 1U << 15U; side > 0; side /= 2 )
      {
        const std::uint32_t right = ( x & side ) != 0 ? 1 : 0;
        const std::uint32_t upper = ( y & side ) != 0 ? 1 : 0;
        position = 4 * position + ( ( 3 * right ) ^ upper );
        if ( upper == 0 )
        {
          if ( right == 1 )
          {
            x = ~x;
            y = ~y;
          }
          std::swap( x, y );
        }
      }
      return position;
    }

    double outside( double value, double low, double high )
    {
      return std::max( { low - value, value - high, 0.0 } );
    }
  }

  SegmentIndex::SegmentIndex( const RoadNetwork &network )
    : mNetwork( network )
  {
    sortAlongCurve();
    packLeaves();
    packUpper();
  }

  void SegmentIndex::sortAlongCurve()
  {
    const std::span<const PlanePoint> vertices = mNetwork.vertices();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Box extent{ infinity, infinity, -infinity, -infinity };
    for ( const PlanePoint &vertex : vertices )
      extent = { std::min( extent.left, vertex.x ), std::min( extent.bottom, vertex.y ), std::max( extent.right, vertex.x ), std::max( extent.top, vertex.y ) };
    const double cellsPerUnit = 65535.0 / std::max( { extent.right - extent.left, extent.top - extent.bottom, std::numeric_limits<double>::min() } );

    std::vector<std::uint64_t> ordered;
    ordered.reserve( vertices.size() );
    for ( const Edge &edge : mNetwork.edges() )
    {
      for ( std::uint32_t vertex = edge.firstVertex; vertex + 1 < edge.firstVertex + edge.vertexCount; ++vertex )
      {
        const double x = ( ( vertices[vertex].x + vertices[vertex + 1].x ) / 2.0 - extent.left ) * cellsPerUnit;
        const double y = ( ( vertices[vertex].y + vertices[vertex + 1].y ) / 2.0 - extent.bottom ) * cellsPerUnit;
        ordered.push_back( static_cast<std::uint64_t>( hilbertPosition( static_cast<std::uint32_t>( x ), static_cast<std::uint32_t>( y ) ) ) << 32U | vertex );
      }
    }
    std::ranges::sort( ordered );
    mSegments.reserve( ordered.size() );
    for ( const std::uint64_t entry : ordered )
      mSegments.push_back( static_cast<std::uint32_t>( entry ) );
  }

  void SegmentIndex::packLeaves()
  {
    const std::span<const PlanePoint> vertices = mNetwork.vertices();
    mLevels.push_back( 0 );
    for ( std::size_t begin = 0; begin < mSegments.size(); begin += fanOut )
    {
      Box box{ std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity() };
      for ( std::size_t i = begin; i < std::min( begin + fanOut, mSegments.size() ); ++i )
      {
        for ( const PlanePoint &vertex : { vertices[mSegments[i]], vertices[mSegments[i] + 1] } )
          box = { std::min( box.left, vertex.x ), std::min( box.bottom, vertex.y ), std::max( box.right, vertex.x ), std::max( box.top, vertex.y ) };
      }
      mBoxes.push_back( box );
    }
    mLevels.push_back( mBoxes.size() );
  }

  void SegmentIndex::packUpper()
  {
    while ( mBoxes.size() - mLevels[mLevels.size() - 2] > 1 )
    {
      const std::size_t end = mBoxes.size();
      for ( std::size_t begin = mLevels[mLevels.size() - 2]; begin < end; begin += fanOut )
      {
        Box box = mBoxes[begin];
        for ( std::size_t i = begin + 1; i < std::min( begin + fanOut, end ); ++i )
          box = { std::min( box.left, mBoxes[i].left ), std::min( box.bottom, mBoxes[i].bottom ), std::max( box.right, mBoxes[i].right ), std::max( box.top, mBoxes[i].top ) };
        mBoxes.push_back( box );
      }
      mLevels.push_back( mBoxes.size() );
    }
  }

  bool SegmentIndex::tryLeaf( std::size_t leaf, const PlanePoint &point, const MetresPerUnit &scale, NearestPlace &best, double &bestSquare ) const
  {
    const std::span<const PlanePoint> vertices = mNetwork.vertices();
    bool found = false;
    for ( std::size_t i = leaf * fanOut; i < std::min( ( leaf + 1 ) * fanOut, mSegments.size() ); ++i )
    {
      const std::uint32_t vertex = mSegments[i];
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
    struct Open
    {
      double square;
      std::size_t level;
      std::size_t box;
    };
    const auto squareTo = [&]( std::size_t box ) {
      const double dx = outside( point.x, mBoxes[box].left, mBoxes[box].right ) * scale.x;
      const double dy = outside( point.y, mBoxes[box].bottom, mBoxes[box].top ) * scale.y;
      return dx * dx + dy * dy;
    };

    NearestPlace best;
    best.place.edge = std::numeric_limits<std::uint32_t>::max();
    double bestSquare = mostMetres * mostMetres;
    bool found = false;
    std::vector<Open> open{ { squareTo( mBoxes.size() - 1 ), mLevels.size() - 2, mBoxes.size() - 1 } };
    while ( !open.empty() )
    {
      const Open next = open.back();
      open.pop_back();
      if ( next.square > bestSquare )
        continue;
      if ( next.level == 0 )
      {
        found = tryLeaf( next.box, point, scale, best, bestSquare ) || found;
        continue;
      }
      const std::size_t below = mLevels[next.level - 1];
      const std::size_t begin = below + ( next.box - mLevels[next.level] ) * fanOut;
      const std::size_t end = std::min( begin + fanOut, mLevels[next.level] );
      const std::size_t before = open.size();
      for ( std::size_t box = begin; box < end; ++box )
      {
        if ( const double square = squareTo( box ); square <= bestSquare )
          open.push_back( { square, next.level - 1, box } );
      }
      std::sort( open.begin() + static_cast<std::ptrdiff_t>( before ), open.end(), []( const Open &a, const Open &b ) { return a.square > b.square; } ); // nearest on top
    }
    if ( !found )
      return std::nullopt;
    best.metres = std::sqrt( bestSquare );
    return best;
  }

}
