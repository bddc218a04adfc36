#include "coverage/catchments/airlinecatchments.h"

#include "geometry/boxtree.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr int corners = 180;

    bool isPlace( const PlanePoint &point )
    {
      return std::isfinite( point.x ) && std::isfinite( point.y );
    }

    Ring circleAround( const PlanePoint &centre, double radius, const MetresPerUnit &scale )
    {
      Ring ring;
      ring.reserve( corners );
      for ( int i = 0; i < corners; ++i )
      {
        const double angle = 2.0 * std::numbers::pi * i / corners;
        ring.push_back( { centre.x + radius * std::cos( angle ) / scale.x, centre.y + radius * std::sin( angle ) / scale.y } );
      }
      return ring;
    }

    //! What of a convex ring is nearer to \a own than to \a other (Sutherland and Hodgman 1974, by one line).
    Ring nearerHalf( const Ring &ring, const PlanePoint &own, const PlanePoint &other, const MetresPerUnit &scale )
    {
      const double x = ( other.x - own.x ) * scale.x;
      const double y = ( other.y - own.y ) * scale.y;
      const PlanePoint middle{ ( own.x + other.x ) / 2.0, ( own.y + other.y ) / 2.0 };
      const auto beyond = [&]( const PlanePoint &point ) {
        return ( point.x - middle.x ) * scale.x * x + ( point.y - middle.y ) * scale.y * y;
      };
      Ring kept;
      for ( std::size_t i = 0; i < ring.size(); ++i )
      {
        const PlanePoint &a = ring[i];
        const PlanePoint &b = ring[( i + 1 ) % ring.size()];
        const double beyondA = beyond( a );
        const double beyondB = beyond( b );
        if ( beyondA <= 0.0 )
          kept.push_back( a );
        if ( ( beyondA < 0.0 && beyondB > 0.0 ) || ( beyondA > 0.0 && beyondB < 0.0 ) )
        {
          const double share = beyondA / ( beyondA - beyondB );
          kept.push_back( { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) } );
        }
      }
      return kept.size() < 3 ? Ring() : kept;
    }

    MetresPerUnit commonScale( std::span<const PlanePoint> points, std::span<const std::uint32_t> places, const LengthMetric &metric )
    {
      Box extent;
      for ( const std::uint32_t place : places )
        extent.take( points[place] );
      return metric.scaleAt( { ( extent.left + extent.right ) / 2.0, ( extent.bottom + extent.top ) / 2.0 } );
    }

    class AirLines
    {
    public:
      AirLines( std::span<const PlanePoint> points, const LengthMetric &metric, const AirLineOptions &options )
        : mPoints( points )
        , mMetric( metric )
        , mOptions( options )
      {
        for ( std::uint32_t i = 0; i < points.size(); ++i )
        {
          if ( isPlace( points[i] ) )
            mPlaces.push_back( i );
        }
        if ( mPlaces.empty() )
          throw InputError( codes::noFacilityWithGeometry );
        mCommonScale = commonScale( points, mPlaces, metric );
        mTree = BoxTree( mPlaces, [points]( std::uint32_t place ) { return boxAround( points[place], points[place] ); } );
      }

      std::span<const std::uint32_t> places() const { return mPlaces; }

      FacilityCatchment catchment( std::uint32_t facility ) const
      {
        FacilityCatchment result;
        result.facility = facility;
        const bool isShared = mOptions.mode == CatchmentMode::Shared;
        const MetresPerUnit scale = isShared ? mMetric.scaleAt( mPoints[facility] ) : mCommonScale;
        for ( const double radius : mOptions.radii )
        {
          Ring ring = circleAround( mPoints[facility], radius, scale );
          if ( !isShared )
            ring = cell( facility, std::move( ring ), 2.0 * radius );
          result.polygons.emplace_back();
          if ( !ring.empty() )
            result.polygons.back().push_back( { std::move( ring ), {} } );
        }
        return result;
      }

    private:
      Ring cell( std::uint32_t facility, Ring ring, double reach ) const
      {
        const PlanePoint &own = mPoints[facility];
        std::vector<std::uint32_t> others;
        mTree.visit( boxAround( own, own, reach / mCommonScale.x, reach / mCommonScale.y ),
          [&]( std::uint32_t other ) { others.push_back( other ); } );
        std::ranges::sort( others );
        for ( const std::uint32_t other : others )
        {
          if ( other == facility )
            continue;
          if ( !( mPoints[other] == own ) )
            ring = nearerHalf( ring, own, mPoints[other], mCommonScale );
          else if ( other < facility )
            ring.clear();
          if ( ring.empty() )
            break;
        }
        return ring;
      }

      std::span<const PlanePoint> mPoints;
      const LengthMetric &mMetric;
      const AirLineOptions &mOptions;
      std::vector<std::uint32_t> mPlaces;
      MetresPerUnit mCommonScale;
      BoxTree mTree;
    };
  }

  void airLineCatchments( std::span<const PlanePoint> points, const LengthMetric &metric, const AirLineOptions &options,
    const CatchmentSink &sink, const Progress &progress )
  {
    const AirLines lines( points, metric, options );
    std::size_t done = 0;
    for ( const std::uint32_t facility : lines.places() )
    {
      advance( progress, static_cast<double>( done++ ) / static_cast<double>( lines.places().size() ) );
      sink( lines.catchment( facility ) );
    }
  }

  std::optional<double> detourFactor( const RoadNetwork &network, std::span<const PlanePoint> points, std::span<const Access> accesses,
    const LengthMetric &metric, TravelDirection direction, Cost limit )
  {
    if ( network.costKind() != CostKind::Length )
      return std::nullopt;
    std::vector<SearchStart> starts;
    for ( std::uint32_t i = 0; i < accesses.size(); ++i )
    {
      if ( accesses[i].isSnapped )
        appendStarts( network, accesses[i], i, direction, starts );
    }
    NetworkSearch search( network );
    search.run( starts, direction, limit );

    double ways = 0.0;
    double airLines = 0.0;
    std::vector<bool> isCounted( network.nodeCount(), false );
    for ( const Edge &edge : network.edges() )
    {
      for ( const auto &[node, place] :
        { std::pair( edge.begin, network.geometry( edge ).front() ), std::pair( edge.end, network.geometry( edge ).back() ) } )
      {
        const NodeLabel &label = search.label( node );
        if ( isCounted[node] || label.cost == unreachable )
          continue;
        isCounted[node] = true;
        ways += label.cost / 1000.0;
        airLines += metric.distanceBetween( points[label.facility], place );
      }
    }
    return airLines > 0.0 ? std::optional( ways / airLines ) : std::nullopt;
  }

}
