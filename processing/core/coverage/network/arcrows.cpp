#include "coverage/network/arcrows.h"

#include <cstddef>
#include <numeric>

namespace sozialraum
{

  ArcRows arcRows( std::span<const Edge> edges, std::uint32_t nodeCount, TravelDirection direction )
  {
    const bool away = direction == TravelDirection::FromFacility;
    const auto atBegin = [away]( const Edge &edge ) { return away ? edge.along : edge.against; };
    const auto atEnd = [away]( const Edge &edge ) { return away ? edge.against : edge.along; };

    ArcRows result;
    result.rows.assign( static_cast<std::size_t>( nodeCount ) + 1, 0 );
    for ( const Edge &edge : edges )
    {
      if ( atBegin( edge ) != unreachable )
        ++result.rows[edge.begin + 1];
      if ( atEnd( edge ) != unreachable )
        ++result.rows[edge.end + 1];
    }
    std::partial_sum( result.rows.begin(), result.rows.end(), result.rows.begin() );

    std::vector<std::uint32_t> next( result.rows.begin(), result.rows.end() - 1 );
    result.arcs.resize( result.rows.back() );
    for ( std::uint32_t i = 0; i < edges.size(); ++i )
    {
      const Edge &edge = edges[i];
      if ( atBegin( edge ) != unreachable )
        result.arcs[next[edge.begin]++] = { edge.end, atBegin( edge ), 2 * i };
      if ( atEnd( edge ) != unreachable )
        result.arcs[next[edge.end]++] = { edge.begin, atEnd( edge ), 2 * i + 1 };
    }
    return result;
  }

}
