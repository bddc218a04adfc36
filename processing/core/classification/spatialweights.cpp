#include "classification/spatialweights.h"

#include "finding.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    struct Box
    {
      double left = std::numeric_limits<double>::infinity();
      double bottom = std::numeric_limits<double>::infinity();
      double right = -std::numeric_limits<double>::infinity();
      double top = -std::numeric_limits<double>::infinity();

      void include( const PlanePoint &point )
      {
        left = std::min( left, point.x );
        right = std::max( right, point.x );
        bottom = std::min( bottom, point.y );
        top = std::max( top, point.y );
      }

      bool meets( const Box &other, double snap ) const
      {
        return left <= other.right + snap && other.left <= right + snap && bottom <= other.top + snap && other.bottom <= top + snap;
      }
    };

    struct Segment
    {
      PlanePoint a;
      PlanePoint b;
      Box box;
    };

    struct Border
    {
      std::vector<Segment> segments;
      Box box;
    };

    Border borderOf( const AreaRings &rings )
    {
      Border border;
      for ( const std::vector<PlanePoint> &ring : rings )
      {
        for ( std::size_t i = 0; i < ring.size(); ++i )
        {
          Segment segment{ ring[i], ring[( i + 1 ) % ring.size()], {} };
          segment.box.include( segment.a );
          segment.box.include( segment.b );
          border.box.include( segment.a );
          border.segments.push_back( segment );
        }
      }
      std::sort(
        border.segments.begin(), border.segments.end(), []( const Segment &s, const Segment &t ) { return s.box.left < t.box.left; } );
      return border;
    }

    double squaredDistance( const PlanePoint &a, const PlanePoint &b )
    {
      return ( a.x - b.x ) * ( a.x - b.x ) + ( a.y - b.y ) * ( a.y - b.y );
    }

    double squaredDistance( const PlanePoint &point, const Segment &segment )
    {
      const double length = squaredDistance( segment.a, segment.b );
      double share = 0.0;
      if ( length > 0.0 )
        share = std::clamp(
          ( ( point.x - segment.a.x ) * ( segment.b.x - segment.a.x ) + ( point.y - segment.a.y ) * ( segment.b.y - segment.a.y ) )
            / length,
          0.0, 1.0 );
      return squaredDistance(
        point, PlanePoint{ segment.a.x + share * ( segment.b.x - segment.a.x ), segment.a.y + share * ( segment.b.y - segment.a.y ) } );
    }

    //! Whether two segments touch in a point, or (rook) along a piece that is longer than snap: two of their ends lie on the other, apart
    //! from each other.
    bool touch( const Segment &s, const Segment &t, Contiguity contiguity, double snap )
    {
      const double near = snap * snap;
      PlanePoint first;
      bool found = false;
      const auto common = [&]( const PlanePoint &end, const Segment &other ) {
        if ( squaredDistance( end, other ) > near )
          return false;
        if ( contiguity == Contiguity::Queen || ( found && squaredDistance( first, end ) > 4.0 * near ) )
          return true;
        if ( !found )
          first = end;
        found = true;
        return false;
      };
      return common( s.a, t ) || common( s.b, t ) || common( t.a, s ) || common( t.b, s );
    }

    std::vector<Segment> segmentsIn( const Border &border, const Box &window, double snap )
    {
      std::vector<Segment> inside;
      for ( const Segment &segment : border.segments )
      {
        if ( segment.box.left > window.right + snap )
          break;
        if ( segment.box.meets( window, snap ) )
          inside.push_back( segment );
      }
      return inside;
    }

    bool liesOn( const PlanePoint &point, const std::vector<Segment> &border, double snap )
    {
      Box window;
      window.include( point );
      return std::any_of( border.begin(), border.end(),
        [&]( const Segment &segment ) { return segment.box.meets( window, snap ) && squaredDistance( point, segment ) <= snap * snap; } );
    }

    //! The farthest of \a points from \a from.
    PlanePoint farthest( const std::vector<PlanePoint> &points, const PlanePoint &from )
    {
      return *std::max_element( points.begin(), points.end(),
        [&from]( const PlanePoint &a, const PlanePoint &b ) { return squaredDistance( a, from ) < squaredDistance( b, from ); } );
    }

    /**
     * Whether pieces of \a mine that hang together lie on \a theirs for longer than snap around one point would. Where vertices are denser
     * than the snapping distance, no two segments alone have enough in common.
     */
    bool followsBorder( const std::vector<Segment> &mine, const std::vector<Segment> &theirs, double snap )
    {
      std::vector<Segment> common;
      std::copy_if( mine.begin(), mine.end(), std::back_inserter( common ), [&]( const Segment &segment ) {
        const PlanePoint middle{ ( segment.a.x + segment.b.x ) / 2.0, ( segment.a.y + segment.b.y ) / 2.0 };
        return liesOn( segment.a, theirs, snap ) && liesOn( segment.b, theirs, snap ) && liesOn( middle, theirs, snap );
      } );
      const auto same = []( const PlanePoint &a, const PlanePoint &b ) { return a.x == b.x && a.y == b.y; };
      while ( !common.empty() )
      {
        std::vector<PlanePoint> piece{ common.back().a, common.back().b };
        common.pop_back();
        for ( std::size_t next = 0; next < piece.size(); ++next )
        {
          const PlanePoint end = piece[next];
          std::erase_if( common, [&]( const Segment &segment ) {
            if ( !same( segment.a, end ) && !same( segment.b, end ) )
              return false;
            piece.push_back( same( segment.a, end ) ? segment.b : segment.a );
            return true;
          } );
        }
        const PlanePoint one = farthest( piece, piece.front() );
        if ( squaredDistance( one, farthest( piece, one ) ) > 4.0 * snap * snap )
          return true;
      }
      return false;
    }

    //! \a closesGaps: the snapping distance is one that was chosen, not that of rounding.
    bool haveCommonBorder( const Border &one, const Border &other, Contiguity contiguity, double snap, bool closesGaps )
    {
      const std::vector<Segment> mine = segmentsIn( one, other.box, snap );
      const std::vector<Segment> theirs = segmentsIn( other, one.box, snap );
      // Both ascend by their left ends: whoever begins first is compared with those of the other that begin before it ends.
      std::size_t i = 0;
      std::size_t j = 0;
      const auto compare = [&]( const Segment &segment, const std::vector<Segment> &others, std::size_t from ) {
        for ( ; from < others.size() && others[from].box.left <= segment.box.right + snap; ++from )
        {
          if ( segment.box.meets( others[from].box, snap ) && touch( segment, others[from], contiguity, snap ) )
            return true;
        }
        return false;
      };
      while ( i < mine.size() && j < theirs.size() )
      {
        const bool minefirst = mine[i].box.left <= theirs[j].box.left;
        if ( minefirst ? compare( mine[i], theirs, j ) : compare( theirs[j], mine, i ) )
          return true;
        minefirst ? ++i : ++j;
      }
      return contiguity == Contiguity::Rook && closesGaps && ( followsBorder( mine, theirs, snap ) || followsBorder( theirs, mine, snap ) );
    }

    void sortRows( SpatialWeights &weights )
    {
      for ( std::vector<std::uint32_t> &row : weights.neighbours )
        std::sort( row.begin(), row.end() );
    }
  }

  std::vector<std::size_t> SpatialWeights::islands() const
  {
    std::vector<std::size_t> alone;
    for ( std::size_t i = 0; i < neighbours.size(); ++i )
    {
      if ( neighbours[i].empty() )
        alone.push_back( i );
    }
    return alone;
  }

  SpatialWeights contiguityWeights( std::span<const AreaRings> areas, Contiguity contiguity, double snap, const Progress &progress )
  {
    std::vector<Border> borders;
    Box everything;
    for ( const AreaRings &rings : areas )
    {
      borders.push_back( borderOf( rings ) );
      if ( borders.back().segments.empty() )
        continue;
      everything.include( { borders.back().box.left, borders.back().box.bottom } );
      everything.include( { borders.back().box.right, borders.back().box.top } );
    }
    // A vertex that lies on a border is computed to lie a rounding error beside it.
    const double rounding = 1e-12
      * std::max(
        { std::abs( everything.left ), std::abs( everything.right ), std::abs( everything.top ), std::abs( everything.bottom ) } );
    const double reach = std::max( snap, areas.empty() || !std::isfinite( rounding ) ? 0.0 : rounding );

    std::vector<std::uint32_t> order( areas.size() );
    std::iota( order.begin(), order.end(), 0u );
    std::sort( order.begin(), order.end(), [&borders]( std::uint32_t a, std::uint32_t b ) {
      return borders[a].box.left < borders[b].box.left || ( borders[a].box.left == borders[b].box.left && a < b );
    } );
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( areas.size() ) };
    for ( std::size_t i = 0; i < order.size(); ++i )
    {
      const Border &one = borders[order[i]];
      for ( std::size_t j = i + 1; j < order.size() && borders[order[j]].box.left <= one.box.right + reach; ++j )
      {
        const Border &other = borders[order[j]];
        if ( !one.box.meets( other.box, reach ) || !haveCommonBorder( one, other, contiguity, reach, snap > 0.0 ) )
          continue;
        weights.neighbours[order[i]].push_back( order[j] );
        weights.neighbours[order[j]].push_back( order[i] );
      }
      advance( progress, static_cast<double>( i + 1 ) / static_cast<double>( order.size() ) );
    }
    sortRows( weights );
    return weights;
  }

  SpatialWeights nearestWeights( std::span<const PlanePoint> points, int count, const Progress &progress )
  {
    if ( count < 1 || static_cast<std::size_t>( count ) >= points.size() )
      throw InputError( codes::neighboursOutOfRange, { std::to_string( count ), std::to_string( points.size() ) } );
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( points.size() ) };
    std::vector<std::pair<double, std::uint32_t>> others;
    for ( std::size_t i = 0; i < points.size(); ++i )
    {
      others.clear();
      for ( std::size_t j = 0; j < points.size(); ++j )
      {
        if ( j != i )
          others.emplace_back( squaredDistance( points[i], points[j] ), static_cast<std::uint32_t>( j ) );
      }
      std::nth_element( others.begin(), others.begin() + ( count - 1 ), others.end() );
      for ( int k = 0; k < count; ++k )
        weights.neighbours[i].push_back( others[static_cast<std::size_t>( k )].second );
      advance( progress, static_cast<double>( i + 1 ) / static_cast<double>( points.size() ) );
    }
    sortRows( weights );
    return weights;
  }

  SpatialWeights distanceWeights( std::span<const PlanePoint> points, double distance, const Progress &progress )
  {
    if ( !( distance > 0.0 ) )
      throw InputError( codes::distanceNotPositive );
    SpatialWeights weights{ std::vector<std::vector<std::uint32_t>>( points.size() ) };
    for ( std::size_t i = 0; i < points.size(); ++i )
    {
      for ( std::size_t j = 0; j < points.size(); ++j )
      {
        if ( j != i && squaredDistance( points[i], points[j] ) <= distance * distance )
          weights.neighbours[i].push_back( static_cast<std::uint32_t>( j ) );
      }
      advance( progress, static_cast<double>( i + 1 ) / static_cast<double>( points.size() ) );
    }
    return weights;
  }

  SpatialWeights weightsAmong( const SpatialWeights &weights, const std::vector<bool> &kept )
  {
    std::vector<std::uint32_t> numbers( kept.size() );
    std::uint32_t next = 0;
    for ( std::size_t i = 0; i < kept.size(); ++i )
      numbers[i] = kept[i] ? next++ : 0;
    SpatialWeights among;
    for ( std::size_t i = 0; i < kept.size(); ++i )
    {
      if ( !kept[i] )
        continue;
      std::vector<std::uint32_t> &row = among.neighbours.emplace_back();
      for ( const std::uint32_t neighbour : weights.neighbours[i] )
      {
        if ( kept[neighbour] )
          row.push_back( numbers[neighbour] );
      }
    }
    return among;
  }

}
