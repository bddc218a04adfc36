#pragma once

#include "classification/classpalette.h"

#include <QColor>
#include <QString>
#include <qgis.h>

#include <memory>
#include <vector>

class QgsFeatureRenderer;

namespace sozialraum
{

  //! Ids of areas without a class.
  inline constexpr int confidentialClass = -1;
  inline constexpr int noDataClass = -2;
  inline constexpr int notRatedClass = -3;

  //! One entry of the legend.
  struct MapClass
  {
    int id = 0;     //!< 1 … k ascending, or one of the three above
    QString label;  //!< "5,0 bis unter 7,5"; empty for an area without a class: its usual words
    int count = -1; //!< areas in the class, shown in brackets; negative: not shown
  };

  //! "Geheimhaltung", "keine Angabe", "nicht bewertet" in the user's language; empty for other ids.
  QString usualLabel( int classId );

  //! The colours of \a count ≥ 1 classes, from the lowest to the highest. Colours on both sides of a limit are as strong as each other, and
  //! with at most four classes on a side all can be told apart in grey.
  std::vector<QColor> classColors( int count, const PaletteUse &use );

  /**
   * A renderer that draws the field class_id, in the legend in the order of \a classes.
   *
   * Guarantees:
   * - the lowest of k classes has the first colour of the palette and the highest the last, also where some classes have no areas;
   * - areas without a class are hatched or dotted on white, never in a colour of the palette, and can be told apart on a grey print;
   * - it uses a categorized renderer with plain symbols only, which QGIS Server, QField and qgis2web know.
   */
  std::unique_ptr<QgsFeatureRenderer> classRenderer(
    const std::vector<MapClass> &classes, const PaletteUse &use = {}, Qgis::GeometryType geometryType = Qgis::GeometryType::Polygon );

}
