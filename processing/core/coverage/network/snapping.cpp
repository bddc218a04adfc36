#include "coverage/network/snapping.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t pointsBetweenReports = 1000;

    Cost accessCost( double metres, double costPerMetre )
    {
      return static_cast<Cost>( std::min( std::round( metres * costPerMetre ), static_cast<double>( greatestCost ) ) );
    }
  }

  std::uint64_t costBetween( const Access &facility, const Access &place, std::uint64_t way )
  {
    const std::uint64_t byRoad = way + facility.cost + place.cost;
    if ( way > std::min( facility.legCost(), place.legCost() ) )
      return byRoad;
    const double metres =
      std::hypot( ( facility.origin.x - place.origin.x ) * facility.scale.x, ( facility.origin.y - place.origin.y ) * facility.scale.y );
    const std::uint64_t byAir = std::uint64_t{ accessCost( metres, facility.costPerMetre ) } + facility.readiness + place.readiness;
    return std::min( byRoad, byAir );
  }

  void addReadiness( Access &access, Cost readiness )
  {
    if ( !access.isSnapped )
      return;
    const Cost more = std::min( readiness, greatestCost - access.cost );
    access.readiness += more;
    access.cost += more;
  }

  double accessCostPerMetre( CostKind kind, double accessSpeed )
  {
    return kind == CostKind::Length ? 1000.0 : 3600.0 / accessSpeed;
  }

  std::vector<Access> snapToNetwork( std::span<const PlanePoint> points, const RoadNetwork &network, const SegmentIndex &index,
    const LengthMetric &metric, const SnapOptions &options, const Progress &progress )
  {
    std::vector<Access> result( points.size() );
    for ( std::size_t i = 0; i < points.size(); ++i )
    {
      if ( i % pointsBetweenReports == 0 )
        advance( progress, static_cast<double>( i ) / static_cast<double>( points.size() ) );
      if ( !std::isfinite( points[i].x ) || !std::isfinite( points[i].y ) )
        continue;
      const MetresPerUnit scale = metric.scaleAt( points[i] );
      const std::optional<NearestPlace> nearest = options.avoidsIslands ? index.nearest( points[i], scale, options.mostMetres )
                                                                        : index.nearestOfAll( points[i], scale, options.mostMetres );
      if ( !nearest )
        continue;
      Access &access = result[i];
      access.isSnapped = true;
      access.place = nearest->place;
      access.point = nearest->point;
      access.isOnIsland = index.isOnIsland( nearest->place.edge );
      access.origin = points[i];
      access.scale = scale;
      access.metres = metric.distanceBetween( points[i], nearest->point );
      access.costPerMetre = accessCostPerMetre( network.costKind(), options.accessSpeed );
      access.cost = accessCost( access.metres, access.costPerMetre );
    }
    return result;
  }

}
