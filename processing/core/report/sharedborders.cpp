#include "report/sharedborders.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    struct GridPoint
    {
      int x = 0;
      int y = 0;
      friend auto operator<=>( const GridPoint &, const GridPoint & ) = default;
    };

    using GridLine = std::vector<GridPoint>;

    struct Frame
    {
      double left = std::numeric_limits<double>::max();
      double top = std::numeric_limits<double>::lowest();
      double right = std::numeric_limits<double>::lowest();
      double bottom = std::numeric_limits<double>::max();
      double scale = 0.0; //!< units per unit of the coordinates

      GridPoint onGrid( const PlanePoint &point ) const
      {
        return { static_cast<int>( std::lround( ( point.x - left ) * scale ) ),
          static_cast<int>( std::lround( ( top - point.y ) * scale ) ) };
      }
    };

  }

  static Frame frameOf( const std::vector<AreaRings> &areas, int units )
  {
    Frame frame;
    for ( const AreaRings &rings : areas )
    {
      for ( const std::vector<PlanePoint> &ring : rings )
      {
        for ( const PlanePoint &point : ring )
        {
          frame.left = std::min( frame.left, point.x );
          frame.right = std::max( frame.right, point.x );
          frame.bottom = std::min( frame.bottom, point.y );
          frame.top = std::max( frame.top, point.y );
        }
      }
    }
    const double size = std::max( frame.right - frame.left, frame.top - frame.bottom );
    frame.scale = size > 0 ? units / size : 0.0;
    return frame;
  }

  //! The ring on the grid, without its closing vertex and without repeated ones.
  static GridLine gridRing( const std::vector<PlanePoint> &ring, const Frame &frame )
  {
    GridLine line;
    for ( const PlanePoint &point : ring )
    {
      const GridPoint place = frame.onGrid( point );
      if ( line.empty() || line.back() != place )
        line.push_back( place );
    }
    while ( line.size() > 1 && line.front() == line.back() )
      line.pop_back();
    return line;
  }

  static double distanceFromLine( const GridPoint &point, const GridPoint &from, const GridPoint &to )
  {
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double length = std::hypot( dx, dy );
    if ( length == 0.0 )
      return std::hypot( point.x - from.x, point.y - from.y );
    return std::fabs( dx * ( point.y - from.y ) - dy * ( point.x - from.x ) ) / length;
  }

  //! Keeps both ends, and between them what lies farther than \a tolerance from the line.
  static GridLine simplified( const GridLine &line, double tolerance )
  {
    std::vector<bool> kept( line.size(), false );
    kept.front() = true;
    kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{ { 0, line.size() - 1 } };
    while ( !open.empty() )
    {
      const auto [from, to] = open.back();
      open.pop_back();
      std::size_t farthest = from;
      double distance = tolerance;
      for ( std::size_t i = from + 1; i < to; ++i )
      {
        const double away = distanceFromLine( line[i], line[from], line[to] );
        if ( away > distance )
        {
          distance = away;
          farthest = i;
        }
      }
      if ( farthest == from )
        continue;
      kept[farthest] = true;
      open.emplace_back( from, farthest );
      open.emplace_back( farthest, to );
    }
    GridLine left;
    for ( std::size_t i = 0; i < line.size(); ++i )
    {
      if ( kept[i] )
        left.push_back( line[i] );
    }
    return left;
  }

  //! The same for a line and its reverse, so that neighbours get the same one.
  static GridLine simplifiedEitherWay( GridLine line, double tolerance )
  {
    GridLine reversed( line.rbegin(), line.rend() );
    if ( line <= reversed )
      return simplified( line, tolerance );
    GridLine result = simplified( reversed, tolerance );
    std::reverse( result.begin(), result.end() );
    return result;
  }

  using Neighbours = std::map<GridPoint, std::set<GridPoint>>;

  //! A ring begins at an end of borders, else at its least vertex, and is simplified border by border.
  static GridLine simplifiedRing( GridLine ring, const Neighbours &neighbours, double tolerance )
  {
    const auto isEnd = [&neighbours]( const GridPoint &point ) { return neighbours.at( point ).size() != 2; };
    auto begin = std::find_if( ring.begin(), ring.end(), isEnd );
    if ( begin == ring.end() )
      begin = std::min_element( ring.begin(), ring.end() );
    std::rotate( ring.begin(), begin, ring.end() );
    ring.push_back( ring.front() );
    GridLine result;
    GridLine border{ ring.front() };
    for ( std::size_t i = 1; i < ring.size(); ++i )
    {
      border.push_back( ring[i] );
      if ( i + 1 < ring.size() && !isEnd( ring[i] ) )
        continue;
      const GridLine part = simplifiedEitherWay( border, tolerance );
      result.insert( result.end(), part.begin(), part.end() - 1 );
      border = { ring[i] };
    }
    return result;
  }

  static std::string pathOf( const GridLine &ring )
  {
    std::string path = "M" + std::to_string( ring.front().x ) + " " + std::to_string( ring.front().y ) + "l";
    for ( std::size_t i = 1; i < ring.size(); ++i )
    {
      const std::string dx = std::to_string( ring[i].x - ring[i - 1].x );
      const std::string dy = std::to_string( ring[i].y - ring[i - 1].y );
      path += ( i > 1 && dx.front() != '-' ? " " : "" ) + dx + ( dy.front() != '-' ? " " : "" ) + dy;
    }
    return path + "z";
  }

  //! The middle of the longest horizontal run within the ring at half of its height.
  static PlanePoint middleOf( const GridLine &ring )
  {
    const auto [lowest, highest] =
      std::minmax_element( ring.begin(), ring.end(), []( const GridPoint &a, const GridPoint &b ) { return a.y < b.y; } );
    const double y = ( lowest->y + highest->y ) / 2.0 + 0.25;
    std::vector<double> crossings;
    for ( std::size_t i = 0; i < ring.size(); ++i )
    {
      const GridPoint &from = ring[i];
      const GridPoint &to = ring[( i + 1 ) % ring.size()];
      if ( ( from.y < y ) != ( to.y < y ) )
        crossings.push_back( from.x + ( y - from.y ) / ( to.y - from.y ) * ( to.x - from.x ) );
    }
    std::sort( crossings.begin(), crossings.end() );
    PlanePoint middle{ static_cast<double>( ring.front().x ), static_cast<double>( ring.front().y ) };
    double longest = -1;
    for ( std::size_t i = 0; i + 1 < crossings.size(); i += 2 )
    {
      if ( crossings[i + 1] - crossings[i] > longest )
      {
        longest = crossings[i + 1] - crossings[i];
        middle = { ( crossings[i] + crossings[i + 1] ) / 2, y };
      }
    }
    return middle;
  }

  static double boxSize( const GridLine &ring )
  {
    const auto [left, right] =
      std::minmax_element( ring.begin(), ring.end(), []( const GridPoint &a, const GridPoint &b ) { return a.x < b.x; } );
    const auto [top, bottom] =
      std::minmax_element( ring.begin(), ring.end(), []( const GridPoint &a, const GridPoint &b ) { return a.y < b.y; } );
    return static_cast<double>( right->x - left->x ) * ( bottom->y - top->y );
  }

  BorderPaths borderPaths( const std::vector<AreaRings> &areas, int units, double tolerance )
  {
    BorderPaths drawn;
    drawn.paths.resize( areas.size() );
    drawn.middles.resize( areas.size() );
    const Frame frame = frameOf( areas, units );
    if ( frame.scale <= 0 )
      return drawn;
    drawn.width = static_cast<int>( std::ceil( ( frame.right - frame.left ) * frame.scale ) );
    drawn.height = static_cast<int>( std::ceil( ( frame.top - frame.bottom ) * frame.scale ) );

    std::vector<std::vector<GridLine>> rings( areas.size() );
    Neighbours neighbours;
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      for ( const std::vector<PlanePoint> &ring : areas[area] )
      {
        if ( ring.empty() )
          continue;
        rings[area].push_back( gridRing( ring, frame ) );
        const GridLine &line = rings[area].back();
        for ( std::size_t i = 0; i < line.size(); ++i )
        {
          const GridPoint &next = line[( i + 1 ) % line.size()];
          neighbours[line[i]].insert( next );
          neighbours[next].insert( line[i] );
        }
      }
    }
    for ( std::size_t area = 0; area < areas.size(); ++area )
    {
      double largest = -1;
      GridLine smallest;
      for ( const GridLine &ring : rings[area] )
      {
        smallest = smallest.empty() ? ring : smallest;
        if ( ring.size() < 3 )
          continue;
        GridLine line = simplifiedRing( ring, neighbours, tolerance );
        if ( line.size() < 3 )
          line = ring;
        drawn.paths[area] += pathOf( line );
        if ( boxSize( line ) > largest )
        {
          largest = boxSize( line );
          drawn.middles[area] = middleOf( line );
        }
      }
      // Smaller than the grid: a speck is better than an area that is not there.
      if ( drawn.paths[area].empty() && !smallest.empty() )
      {
        const GridPoint &at = smallest.front();
        drawn.paths[area] = pathOf( { at, { at.x + 1, at.y }, { at.x + 1, at.y + 1 }, { at.x, at.y + 1 } } );
        drawn.middles[area] = { static_cast<double>( at.x ), static_cast<double>( at.y ) };
      }
    }
    return drawn;
  }

}
