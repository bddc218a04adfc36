#pragma once

#include <QColor>
#include <QString>

#include <memory>

class QgsFeatureRenderer;
class QgsVectorLayer;

namespace sozialraum
{

  //! How circles are drawn.
  struct CircleLook
  {
    double largest = 14.0; //!< mm across
    QColor color;          //!< invalid: that of the style library
  };

  /**
   * The counts of \a field in \a areas as points within the areas, drawn as circles whose area is proportional to the count.
   *
   * Guarantees:
   * - an area with twice the count has a circle of twice the area, and none has a circle where it has no count;
   * - large circles lie below small ones;
   * - the legend shows three round counts as nested circles;
   * - it uses a marker with a data-defined size only, which QGIS Server and QField know.
   */
  std::unique_ptr<QgsVectorLayer> circleLayer( const QgsVectorLayer &areas, const QString &field, const CircleLook &look = CircleLook() );

  //! For the areas below the circles: near white, hatched where \a field has no count.
  std::unique_ptr<QgsFeatureRenderer> areasBelowCircles( const QString &field );

}
