#pragma once

#include "coverage/network/roadnetwork.h"

#include <cstdint>

namespace sozialraum
{

  //! What it costs between the ends of an edge and a place on it; unreachable where the direction is closed.
  struct EdgeWays
  {
    Cost begin = unreachable; //!< between the node where the edge begins and the place
    Cost end = unreachable;
  };

  //! From the ends of \a edge to the place \a offset ≤ length millimetres from its beginning. At an end the place is the node.
  inline EdgeWays waysToPlace( const Edge &edge, std::uint32_t offset )
  {
    EdgeWays ways;
    if ( offset == 0 )
      ways.begin = 0;
    else if ( edge.along != unreachable )
      ways.begin = edge.alongUpTo( offset );
    if ( offset == edge.length )
      ways.end = 0;
    else if ( edge.against != unreachable )
      ways.end = edge.against - edge.againstUpTo( offset );
    return ways;
  }

  //! The same from the place to the ends.
  inline EdgeWays waysFromPlace( const Edge &edge, std::uint32_t offset )
  {
    EdgeWays ways;
    if ( offset == 0 )
      ways.begin = 0;
    else if ( edge.against != unreachable )
      ways.begin = edge.againstUpTo( offset );
    if ( offset == edge.length )
      ways.end = 0;
    else if ( edge.along != unreachable )
      ways.end = edge.along - edge.alongUpTo( offset );
    return ways;
  }

  //! From one place of \a edge to another without leaving it.
  inline Cost wayAlongEdge( const Edge &edge, std::uint32_t from, std::uint32_t to )
  {
    if ( from == to )
      return 0;
    if ( from < to )
      return edge.along == unreachable ? unreachable : edge.alongUpTo( to ) - edge.alongUpTo( from );
    return edge.against == unreachable ? unreachable : edge.againstUpTo( from ) - edge.againstUpTo( to );
  }

}
