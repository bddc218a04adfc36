#include "algorithms/coverage/barrierground.h"

#include <QVector>
#include <qgsgeometryengine.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace sozialraum
{

  namespace
  {
    std::unique_ptr<QgsLineString> lineOf( const Barriers::Line &points )
    {
      QVector<double> x;
      QVector<double> y;
      for ( const PlanePoint &point : points )
      {
        x << point.x;
        y << point.y;
      }
      return std::make_unique<QgsLineString>( x, y );
    }

    //! An area by its rings; where one lies in another it is a hole.
    QgsGeometry areaOf( const Barriers::Area &area )
    {
      QgsGeometry whole;
      for ( const Barriers::Line &ring : area.rings )
      {
        auto polygon = std::make_unique<QgsPolygon>();
        polygon->setExteriorRing( lineOf( ring ).release() );
        const QgsGeometry filled( std::move( polygon ) );
        whole = whole.isNull() ? filled.makeValid() : whole.symDifference( filled.makeValid() );
      }
      return whole;
    }
  }

  BarrierGround::BarrierGround( const Barriers &barriers, double distance, const MetresPerUnit &scale )
  {
    constexpr int cornersPerQuarter = 8;
    const double width = distance / std::max( scale.x, scale.y );
    const auto add = [&]( const QgsGeometry &barrier ) {
      const QgsGeometry ground = barrier.buffer( width, cornersPerQuarter );
      if ( ground.isEmpty() )
        return;
      mIndex.addFeature( static_cast<QgsFeatureId>( mGround.size() ), ground.boundingBox() );
      mGround.push_back( ground );
    };
    for ( const Barriers::Line &line : barriers.lines )
      add( QgsGeometry( lineOf( line ) ) );
    for ( const Barriers::Area &area : barriers.areas )
      add( areaOf( area ) );
  }

  QgsGeometry BarrierGround::cutOut( const QgsGeometry &polygons, const QgsGeometry &streets ) const
  {
    QVector<QgsGeometry> near;
    for ( const QgsFeatureId number : mIndex.intersects( polygons.boundingBox() ) )
      near << mGround[static_cast<std::size_t>( number )];
    if ( near.isEmpty() )
      return polygons;
    const QgsGeometry rest = polygons.difference( QgsGeometry::unaryUnion( near ) );
    const std::unique_ptr<QgsGeometryEngine> engine( QgsGeometry::createGeometryEngine( streets.constGet() ) );
    engine->prepareGeometry();
    QVector<QgsGeometry> kept;
    for ( const QgsGeometry &part : rest.asGeometryCollection() )
    {
      if ( part.type() == Qgis::GeometryType::Polygon && engine->intersects( part.constGet() ) )
        kept << part;
    }
    QgsGeometry result = kept.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( kept );
    result.convertToMultiType();
    return result;
  }

}
