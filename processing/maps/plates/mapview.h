#pragma once

#include <QList>

class QgsCoordinateReferenceSystem;
class QgsLayoutItemMap;
class QgsMapLayer;
class QgsRectangle;

namespace sozialraum
{

  //! Lets \a map show \a extent of \a layers, the topmost first, at a scale of two digits, so that plates can name it and rulers can use
  //! it.
  void showOnMap(
    QgsLayoutItemMap &map, const QList<QgsMapLayer *> &layers, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs );

}
