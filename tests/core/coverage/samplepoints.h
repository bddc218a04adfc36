#pragma once

#include "coverage/catchments/catchmentpolygons.h"
#include "geometry/planepoint.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

// Where single points lie, told the slow and obvious way.
namespace sozialraum
{

  inline bool surrounds( std::span<const PlanePoint> ring, const PlanePoint &point )
  {
    bool inside = false;
    for ( std::size_t i = 0; i < ring.size(); ++i )
    {
      const PlanePoint &a = ring[i];
      const PlanePoint &b = ring[( i + 1 ) % ring.size()];
      if ( ( a.y > point.y ) != ( b.y > point.y ) && point.x < a.x + ( b.x - a.x ) * ( point.y - a.y ) / ( b.y - a.y ) )
        inside = !inside;
    }
    return inside;
  }

  inline bool isInside( const std::vector<CatchmentPolygon> &polygons, const PlanePoint &point )
  {
    return std::ranges::any_of( polygons, [&]( const CatchmentPolygon &polygon ) {
      return surrounds( polygon.outline, point )
        && std::ranges::none_of( polygon.holes, [&]( const Ring &hole ) { return surrounds( hole, point ); } );
    } );
  }

  //! From \a point to the straight line between \a a and \a b.
  inline double distance( const PlanePoint &point, const PlanePoint &a, const PlanePoint &b )
  {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double share = square > 0.0 ? std::clamp( ( ( point.x - a.x ) * dx + ( point.y - a.y ) * dy ) / square, 0.0, 1.0 ) : 0.0;
    return std::hypot( point.x - a.x - share * dx, point.y - a.y - share * dy );
  }

  inline double distance( const std::vector<StreetPiece> &pieces, const PlanePoint &point )
  {
    double least = std::numeric_limits<double>::infinity();
    for ( const StreetPiece &piece : pieces )
      least = std::min( least, distance( point, { piece.x1, piece.y1 }, { piece.x2, piece.y2 } ) );
    return least;
  }

}
