#pragma once

#include "maps/labels/labelplaces.h"

#include <QColor>
#include <QString>

#include <memory>
#include <vector>

class QgsFeatureRenderer;
class QgsVectorLayer;

namespace sozialraum
{

  //! How circles are drawn.
  struct CircleLook
  {
    double largest = 14.0; //!< mm across
    QColor color = {};     //!< of counts above zero; invalid: that of the style library
    QString title = {};    //!< above the circles of the legend; empty: the name of the areas
    double greatest = 0.0; //!< the count, without its sign, that has the largest circle: that of a whole series; 0: the greatest drawn
  };

  /**
   * The counts of \a field in \a areas as points within the areas, drawn as circles whose area is proportional to the count.
   *
   * Guarantees:
   * - an area with twice the count has a circle of twice the area, whatever its sign, and none has a circle where it has no count;
   * - counts below zero have a second colour on the same scale; the legend names both colours where both occur;
   * - large circles lie below small ones;
   * - the legend shows round counts as nested circles, the largest of them not below the greatest count;
   * - it uses a marker with a data-defined size only, which QGIS Server and QField know.
   */
  std::unique_ptr<QgsVectorLayer> circleLayer( const QgsVectorLayer &areas, const QString &field, const CircleLook &look = CircleLook() );

  //! The greatest count of \a field in \a areas without its sign; 0 where there is none.
  double greatestCount( const QgsVectorLayer &areas, const QString &field );

  //! Where circles of \a field stand and how large they are.
  std::vector<MapSymbol> circlesOf( const QgsVectorLayer &circles, const QString &field, const CircleLook &look );

  //! Round numbers for a legend of circles up to \a greatest > 0, the first of them not below it, descending.
  std::vector<double> legendCounts( double greatest );

  /**
   * For the areas below the circles of \a field: near white with a count, a small ring where the count is zero, and hatched or dotted
   * where class_id says that it is secret, missing or not rated; without a class_id, areas without a count have no data. Only what occurs
   * in \a areas is an entry, with the number of areas in brackets.
   */
  std::unique_ptr<QgsFeatureRenderer> areasBelowCircles( const QgsVectorLayer &areas, const QString &field );

}
