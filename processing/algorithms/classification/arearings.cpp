#include "algorithms/classification/arearings.h"

#include <QCoreApplication>
#include <qgscurve.h>
#include <qgscurvepolygon.h>
#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsprocessingutils.h>

namespace sozialraum
{

  static std::vector<PlanePoint> ringOf( const QgsCurve &curve )
  {
    std::vector<PlanePoint> ring;
    const std::unique_ptr<QgsLineString> line( curve.curveToLine() );
    for ( int i = 0; i < line->numPoints(); ++i )
      ring.push_back( { line->xAt( i ), line->yAt( i ) } );
    return ring;
  }

  AreaRings ringsOf( const QgsGeometry &geometry )
  {
    AreaRings rings;
    for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
    {
      const auto *polygon = qgsgeometry_cast<const QgsCurvePolygon *>( *part );
      if ( !polygon || !polygon->exteriorRing() )
        continue;
      rings.push_back( ringOf( *polygon->exteriorRing() ) );
      for ( int i = 0; i < polygon->numInteriorRings(); ++i )
        rings.push_back( ringOf( *polygon->interiorRing( i ) ) );
    }
    return rings;
  }

  std::vector<PlanePoint> middlesOf( const std::vector<QgsFeature> &features )
  {
    std::vector<PlanePoint> middles;
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const QgsGeometry middle = features[i].geometry().centroid();
      if ( middle.isNull() )
        throw QgsProcessingException( QCoreApplication::translate( "AreaRings", "The area in row %1 has no geometry." ).arg( i + 1 ) );
      const QgsPointXY point = middle.asPoint();
      middles.push_back( { point.x(), point.y() } );
    }
    return middles;
  }

}
