#include "coverage/network/arcrows.h"

#include <cstddef>
#include <numeric>

namespace sozialraum
{

  ArcRows arcRows( std::span<const Edge> edges, std::uint32_t nodeCount, TravelDirection direction, const OnwardNodes &onward )
  {
    const bool away = direction == TravelDirection::FromFacility;
    const auto atBegin = [away]( const Edge &edge ) { return away ? edge.along : edge.against; };
    const auto atEnd = [away]( const Edge &edge ) { return away ? edge.against : edge.along; };

    // the nodes that an arc from the other end of the edge leads to
    const auto targets = [&onward]( std::uint32_t edgeEnd, const std::uint32_t &node ) {
      const std::span<const std::uint32_t> several = onward.at( edgeEnd );
      return several.empty() ? std::span( &node, 1 ) : several;
    };

    ArcRows result;
    result.rows.assign( static_cast<std::size_t>( nodeCount ) + 1, 0 );
    for ( std::uint32_t i = 0; i < edges.size(); ++i )
    {
      const Edge &edge = edges[i];
      if ( atBegin( edge ) != unreachable )
        result.rows[edge.begin + 1] += static_cast<std::uint32_t>( targets( 2 * i + 1, edge.end ).size() );
      if ( atEnd( edge ) != unreachable )
        result.rows[edge.end + 1] += static_cast<std::uint32_t>( targets( 2 * i, edge.begin ).size() );
    }
    std::partial_sum( result.rows.begin(), result.rows.end(), result.rows.begin() );

    std::vector<std::uint32_t> next( result.rows.begin(), result.rows.end() - 1 );
    result.arcs.resize( result.rows.back() );
    for ( std::uint32_t i = 0; i < edges.size(); ++i )
    {
      const Edge &edge = edges[i];
      if ( atBegin( edge ) != unreachable )
      {
        for ( const std::uint32_t node : targets( 2 * i + 1, edge.end ) )
          result.arcs[next[edge.begin]++] = { node, atBegin( edge ), 2 * i };
      }
      if ( atEnd( edge ) != unreachable )
      {
        for ( const std::uint32_t node : targets( 2 * i, edge.begin ) )
          result.arcs[next[edge.end]++] = { node, atEnd( edge ), 2 * i + 1 };
      }
    }
    return result;
  }

}
