#include "coverage/network/squarecrossings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {
    using Ring = std::vector<PlanePoint>;

    //! Twice the area of the triangle, above 0 where c lies to the left of the way from a to b; 0 where the three are in one line.
    double turn( const PlanePoint &a, const PlanePoint &b, const PlanePoint &c )
    {
      const double cross = ( b.x - a.x ) * ( c.y - a.y ) - ( b.y - a.y ) * ( c.x - a.x );
      const double size = std::hypot( b.x - a.x, b.y - a.y ) * std::hypot( c.x - a.x, c.y - a.y );
      return std::abs( cross ) <= 1e-9 * size ? 0.0 : cross;
    }

    bool isBetween( const PlanePoint &a, const PlanePoint &b, const PlanePoint &point )
    {
      return turn( a, b, point ) == 0.0 && ( point.x - a.x ) * ( b.x - a.x ) + ( point.y - a.y ) * ( b.y - a.y ) > 0.0
        && ( point.x - b.x ) * ( a.x - b.x ) + ( point.y - b.y ) * ( a.y - b.y ) > 0.0;
    }

    //! Calls \a visit with each straight piece of the outlines.
    template<typename Visit>
    void eachPiece( std::span<const Ring> rings, const Visit &visit )
    {
      for ( const Ring &ring : rings )
      {
        for ( std::size_t i = 0; i < ring.size(); ++i )
          visit( ring[i], ring[i + 1 < ring.size() ? i + 1 : 0] );
      }
    }

    bool isInside( std::span<const Ring> rings, const PlanePoint &point )
    {
      bool inside = false;
      eachPiece( rings, [&]( const PlanePoint &a, const PlanePoint &b ) {
        if ( ( a.y > point.y ) != ( b.y > point.y ) && point.x < ( b.x - a.x ) * ( point.y - a.y ) / ( b.y - a.y ) + a.x )
          inside = !inside;
      } );
      return inside;
    }

    //! Whether the straight way from a to b lies on the ground, and meets no vertex before its end.
    bool seeEachOther( std::span<const Ring> rings, const PlanePoint &a, const PlanePoint &b )
    {
      bool isFree = true;
      eachPiece( rings, [&]( const PlanePoint &c, const PlanePoint &d ) {
        const bool isOutline = ( c == a && d == b ) || ( c == b && d == a );
        const bool crosses = turn( a, b, c ) * turn( a, b, d ) < 0.0 && turn( c, d, a ) * turn( c, d, b ) < 0.0;
        isFree = isFree && !isOutline && !crosses && !isBetween( a, b, c );
      } );
      return isFree && isInside( rings, { ( a.x + b.x ) / 2.0, ( a.y + b.y ) / 2.0 } );
    }

    double doubleArea( const Ring &ring )
    {
      double sum = 0.0;
      for ( std::size_t i = 1; i + 1 < ring.size(); ++i )
        sum += ( ring[i].x - ring[0].x ) * ( ring[i + 1].y - ring[0].y ) - ( ring[i + 1].x - ring[0].x ) * ( ring[i].y - ring[0].y );
      return sum;
    }
  }

  std::optional<std::vector<Crossing>> crossingsOfSquare(
    std::span<const std::vector<PlanePoint>> rings, const std::function<bool( const PlanePoint & )> &isJoin )
  {
    std::vector<Ring> plain( rings.begin(), rings.end() );
    for ( Ring &ring : plain )
    {
      ring.erase( std::unique( ring.begin(), ring.end() ), ring.end() );
      if ( ring.size() > 1 && ring.front() == ring.back() )
        ring.pop_back();
    }
    std::erase_if( plain, []( const Ring &ring ) { return ring.size() < 3; } );

    std::vector<PlanePoint> corners;
    for ( std::size_t i = 0; i < plain.size(); ++i )
    {
      const Ring &ring = plain[i];
      std::vector<Ring> others = plain;
      others.erase( others.begin() + static_cast<std::ptrdiff_t>( i ) );
      const bool isHole = isInside( others, ring.front() );
      const double groundSide = ( doubleArea( ring ) > 0.0 ) != isHole ? 1.0 : -1.0; // 1: on the left
      for ( std::size_t v = 0; v < ring.size(); ++v )
      {
        const PlanePoint &before = ring[v > 0 ? v - 1 : ring.size() - 1];
        const PlanePoint &after = ring[v + 1 < ring.size() ? v + 1 : 0];
        if ( isJoin( ring[v] ) || turn( before, ring[v], after ) * groundSide < 0.0 )
          corners.push_back( ring[v] );
      }
    }
    if ( corners.size() > mostSquareCorners )
      return std::nullopt;

    std::vector<Crossing> crossings;
    for ( std::size_t i = 0; i < corners.size(); ++i )
    {
      for ( std::size_t j = i + 1; j < corners.size(); ++j )
      {
        if ( corners[i] != corners[j] && seeEachOther( plain, corners[i], corners[j] ) )
          crossings.emplace_back( corners[i], corners[j] );
      }
    }
    return crossings;
  }

  SquareCounts crossSquares( std::span<const Square> squares, NetworkLines &lines )
  {
    using Place = std::pair<double, double>;
    std::map<Place, int> openLines; // at each vertex of a square
    for ( const Square &square : squares )
    {
      for ( const Ring &ring : square.rings )
      {
        for ( const PlanePoint &point : ring )
          openLines.try_emplace( { point.x, point.y } );
      }
    }
    for ( std::size_t i = 0; i < lines.count(); ++i )
    {
      if ( !( lines.speeds[i].along > 0.0F ) && !( lines.speeds[i].against > 0.0F ) )
        continue;
      std::set<Place> own;
      for ( const PlanePoint &point : lines.line( i ) )
      {
        if ( openLines.contains( { point.x, point.y } ) )
          own.emplace( point.x, point.y );
      }
      for ( const Place &place : own )
        ++openLines[place];
    }
    SquareCounts counts;
    for ( const Square &square : squares )
    {
      const std::optional<std::vector<Crossing>> crossings =
        crossingsOfSquare( square.rings, [&]( const PlanePoint &point ) { return openLines[{ point.x, point.y }] > 1; } );
      if ( !crossings )
      {
        ++counts.mazes;
        continue;
      }
      ++counts.crossed;
      counts.ways += crossings->size();
      for ( const auto &[from, to] : *crossings )
        lines.append( std::array{ from, to }, square.speed, square.feature );
    }
    return counts;
  }

}
