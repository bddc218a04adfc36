#include "coverage/network/snapping.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t pointsBetweenReports = 1000;

    Cost accessCost( double metres, CostKind kind, double accessSpeed )
    {
      const double millimetres = metres * 1000.0;
      const double cost = kind == CostKind::Length ? millimetres : millimetres * 3.6 / accessSpeed;
      return static_cast<Cost>( std::min( std::round( cost ), static_cast<double>( greatestCost ) ) );
    }
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
      const std::optional<NearestPlace> nearest = index.nearest( points[i], metric.scaleAt( points[i] ), options.mostMetres );
      if ( !nearest )
        continue;
      Access &access = result[i];
      access.isSnapped = true;
      access.place = nearest->place;
      access.point = nearest->point;
      access.metres = metric.distanceBetween( points[i], nearest->point );
      access.cost = accessCost( access.metres, network.costKind(), options.accessSpeed );
    }
    return result;
  }

}
