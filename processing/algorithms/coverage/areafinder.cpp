#include "algorithms/coverage/areafinder.h"

#include "finding.h"

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
      throw InputError( "layer_without_crs", { areas.sourceName().toStdString() } );
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
      throw InputError( "layer_without_features", { areas.sourceName().toStdString() } );
    for ( const QgsFeature &area : mAreas )
    {
      mEngines.emplace_back( area.hasGeometry() ? QgsGeometry::createGeometryEngine( area.geometry().constGet() ) : nullptr );
      if ( mEngines.back() )
        mEngines.back()->prepareGeometry();
    }
  }

  std::uint32_t AreaFinder::areaAt( const PlanePoint &point ) const
  {
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      return none;
    QgsPointXY place( point.x, point.y );
    if ( mTransform.isValid() )
      place = mTransform.transform( place );
    QList<QgsFeatureId> candidates = mIndex.intersects( QgsRectangle( place.x(), place.y(), place.x(), place.y() ) );
    std::sort( candidates.begin(), candidates.end() );
    const QgsPoint asPoint( place );
    for ( const QgsFeatureId candidate : std::as_const( candidates ) )
    {
      if ( mEngines[static_cast<std::size_t>( candidate )]->intersects( &asPoint ) )
        return static_cast<std::uint32_t>( candidate );
    }
    return none;
  }

}
