#pragma once

#include <QRectF>
#include <QSizeF>
#include <qgsgeometry.h>

#include <optional>
#include <vector>

class QgsLayoutItemMap;

namespace sozialraum
{

  //! How large something on a map may be: parts of the map, and the shape that it keeps.
  struct WantedPlace
  {
    double shape = 1.0;    //!< width through height, above 0
    double largest = 0.46; //!< of the map's width and height, the largest is tried first
    double smallest = 0.16;
    double least = 0.0; //!< mm wide, at the least
  };

  /**
   * The largest place of the wanted shape in a corner or at an edge of \a map that covers none of \a areas and nothing of \a taken;
   * millimetres from the top left corner of the map. Areas are in the CRS of the map. Nothing where there is no such place.
   */
  std::optional<QRectF> freePlace(
    const QgsLayoutItemMap &map, const std::vector<QgsGeometry> &areas, const std::vector<QRectF> &taken, const WantedPlace &wanted );

}
