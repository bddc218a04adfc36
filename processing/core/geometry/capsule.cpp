#include "geometry/capsule.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    struct Vector
    {
      double x = 0.0;
      double y = 0.0;
    };

    Vector between( const PlanePoint &from, const PlanePoint &to, const MetresPerUnit &scale )
    {
      return { ( to.x - from.x ) * scale.x, ( to.y - from.y ) * scale.y };
    }

    double dot( const Vector &a, const Vector &b )
    {
      return a.x * b.x + a.y * b.y;
    }

    double cross( const Vector &a, const Vector &b )
    {
      return a.x * b.y - a.y * b.x;
    }

    //! Shares t of a piece with low ≤ start + t · slope ≤ high, taken out of \a share. Empty where begin > end.
    void clip( PieceShare &share, double start, double slope, double low, double high )
    {
      if ( slope == 0.0 )
      {
        if ( start < low || start > high )
          share = { 1.0, 0.0 };
        return;
      }
      const auto [first, last] = std::minmax( { ( low - start ) / slope, ( high - start ) / slope } );
      share = { std::max( share.begin, first ), std::min( share.end, last ) };
    }

    void widen( PieceShare &whole, const PieceShare &part )
    {
      if ( part.begin <= part.end )
        whole = { std::min( whole.begin, part.begin ), std::max( whole.end, part.end ) };
    }

    //! Shares within \a radius of a point that lies \a start before the beginning of the piece \a along.
    PieceShare nearPoint( const Vector &start, const Vector &along, double radius )
    {
      const double square = dot( along, along );
      const double middle = -dot( start, along ) / square;
      const double room = radius * radius / square - std::pow( cross( along, start ) / square, 2.0 );
      if ( room < 0.0 )
        return { 1.0, 0.0 };
      return { std::max( middle - std::sqrt( room ), 0.0 ), std::min( middle + std::sqrt( room ), 1.0 ) };
    }
  }

  std::optional<PieceShare> shareNear(
    const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d, double radius, const MetresPerUnit &scale )
  {
    const Vector along = between( a, b, scale );
    const Vector fromC = between( c, a, scale );
    PieceShare whole{ 1.0, 0.0 };
    widen( whole, nearPoint( fromC, along, radius ) );
    widen( whole, nearPoint( between( d, a, scale ), along, radius ) );
    const Vector barrier = between( c, d, scale );
    if ( const double length = std::hypot( barrier.x, barrier.y ); length > 0.0 )
    {
      PieceShare beside;
      clip( beside, dot( fromC, barrier ) / length, dot( along, barrier ) / length, 0.0, length );
      clip( beside, cross( barrier, fromC ) / length, cross( barrier, along ) / length, -radius, radius );
      widen( whole, beside );
    }
    return whole.begin < whole.end ? std::optional( whole ) : std::nullopt;
  }

  std::optional<double> shareAtCrossing( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c, const PlanePoint &d )
  {
    const Vector along = between( a, b, {} );
    const Vector other = between( c, d, {} );
    const Vector fromA = between( a, c, {} );
    const double turn = cross( along, other );
    if ( turn == 0.0 )
      return std::nullopt;
    const double share = cross( fromA, other ) / turn;
    const double shareOfOther = cross( fromA, along ) / turn;
    const bool meet = share >= 0.0 && share <= 1.0 && shareOfOther >= 0.0 && shareOfOther <= 1.0;
    return meet ? std::optional( share ) : std::nullopt;
  }

}
