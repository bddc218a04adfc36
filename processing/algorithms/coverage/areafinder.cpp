#include "algorithms/coverage/areafinder.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgspoint.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  AreaFinder::AreaFinder( const QgsProcessingFeatureSource &areas, const QgsCoordinateReferenceSystem &crs, QgsProcessingContext &context )
  {
    if ( crs.isValid() && !areas.sourceCrs().isValid() )
      throw InputError( codes::layerWithoutCrs, { areas.sourceName().toStdString() } );
    mTransform = QgsCoordinateTransform( crs, areas.sourceCrs(), context.transformContext() );
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const auto number = static_cast<QgsFeatureId>( mAreas.size() );
      if ( feature.hasGeometry() )
        mIndex.addFeature( number, feature.geometry().boundingBox() );
      mAreas.push_back( feature );
    }
    if ( mAreas.empty() )
      throw InputError( codes::layerWithoutFeatures, { areas.sourceName().toStdString() } );
    for ( const QgsFeature &area : mAreas )
    {
      mEngines.emplace_back( area.hasGeometry() ? QgsGeometry::createGeometryEngine( area.geometry().constGet() ) : nullptr );
      if ( mEngines.back() )
        mEngines.back()->prepareGeometry();
    }
  }

  QgsPointXY AreaFinder::moved( const PlanePoint &point ) const
  {
    const QgsPointXY place( point.x, point.y );
    return mTransform.isValid() ? mTransform.transform( place ) : place;
  }

  QList<QgsFeatureId> AreaFinder::candidatesAt( const QgsPointXY &place ) const
  {
    QList<QgsFeatureId> candidates = mIndex.intersects( QgsRectangle( place.x(), place.y(), place.x(), place.y() ) );
    std::sort( candidates.begin(), candidates.end() );
    return candidates;
  }

  std::uint32_t AreaFinder::areaAt( const PlanePoint &point ) const
  {
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      return none;
    const QgsPoint place( moved( point ) );
    for ( const QgsFeatureId candidate : candidatesAt( place ) )
    {
      if ( mEngines[static_cast<std::size_t>( candidate )]->intersects( &place ) )
        return static_cast<std::uint32_t>( candidate );
    }
    return none;
  }

  std::vector<std::uint32_t> AreaFinder::areasAt( const PlanePoint &point ) const
  {
    std::vector<std::uint32_t> areas;
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      return areas;
    const QgsPoint place( moved( point ) );
    for ( const QgsFeatureId candidate : candidatesAt( place ) )
    {
      if ( mEngines[static_cast<std::size_t>( candidate )]->contains( &place ) )
        areas.push_back( static_cast<std::uint32_t>( candidate ) );
    }
    if ( areas.empty() )
    {
      if ( const std::uint32_t onBorder = areaAt( point ); onBorder != none )
        areas.push_back( onBorder );
    }
    return areas;
  }

}
