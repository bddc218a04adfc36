#include "algorithms/coverage/catchmentgeometry.h"

#include <QVector>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  static std::unique_ptr<QgsLineString> lineOf( std::span<const PlanePoint> points, bool close )
  {
    QVector<double> x;
    QVector<double> y;
    const auto size = static_cast<int>( points.size() ) + ( close ? 1 : 0 );
    x.reserve( size );
    y.reserve( size );
    for ( const PlanePoint &point : points )
    {
      x.push_back( point.x );
      y.push_back( point.y );
    }
    if ( close )
    {
      x.push_back( points.front().x );
      y.push_back( points.front().y );
    }
    return std::make_unique<QgsLineString>( x, y );
  }

  QgsGeometry geometryOf( const std::vector<CatchmentPolygon> &polygons )
  {
    auto result = std::make_unique<QgsMultiPolygon>();
    for ( const CatchmentPolygon &polygon : polygons )
    {
      auto part = std::make_unique<QgsPolygon>( lineOf( polygon.outline, true ).release() );
      for ( const Ring &hole : polygon.holes )
        part->addInteriorRing( lineOf( hole, true ).release() );
      result->addGeometry( part.release() );
    }
    return QgsGeometry( std::move( result ) );
  }

  QgsGeometry geometryOf( const RoadNetwork &network, std::span<const RingStretch> stretches )
  {
    auto result = std::make_unique<QgsMultiLineString>();
    result->reserve( static_cast<int>( stretches.size() ) );
    std::vector<PlanePoint> line;
    for ( const RingStretch &stretch : stretches )
    {
      drawStretch( network, stretch, line );
      result->addGeometry( lineOf( line, false ).release() );
    }
    return QgsGeometry( std::move( result ) );
  }

}
