#pragma once

#include "geometry/planepoint.h"

#include <qgscoordinatetransform.h>
#include <qgsfeature.h>
#include <qgsgeometryengine.h>
#include <qgsspatialindex.h>

#include <cstdint>
#include <memory>
#include <vector>

class QgsProcessingContext;
class QgsProcessingFeatureSource;

namespace sozialraum
{

  //! Finds the area that a point lies in.
  class AreaFinder
  {
  public:
    //! Number of no area.
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    //! Points will come in \a crs. \throws InputError layer_without_crs ( layer ), layer_without_features ( layer )
    AreaFinder( const QgsProcessingFeatureSource &areas, const QgsCoordinateReferenceSystem &crs, QgsProcessingContext &context );

    const std::vector<QgsFeature> &areas() const { return mAreas; }

    //! Number of the area around \a point, or on whose border it lies; the first of several.
    std::uint32_t areaAt( const PlanePoint &point ) const;

    //! All areas that \a point lies in, ascending. On a border it lies in the first of the areas that have it, unless it is inside another.
    std::vector<std::uint32_t> areasAt( const PlanePoint &point ) const;

  private:
    //! Areas whose boxes are around the place, ascending.
    QList<QgsFeatureId> candidatesAt( const QgsPointXY &place ) const;
    QgsPointXY moved( const PlanePoint &point ) const;

    std::vector<QgsFeature> mAreas;
    std::vector<std::unique_ptr<QgsGeometryEngine>> mEngines;
    QgsSpatialIndex mIndex;
    QgsCoordinateTransform mTransform;
  };

}
