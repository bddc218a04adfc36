#pragma once

#include <qgsfeatureid.h>
#include <qgspointxy.h>

#include <set>
#include <vector>

class QgsLayoutItemMap;
class QgsVectorLayer;

namespace sozialraum
{

  //! A symbol on a map that names must not cover.
  struct MapSymbol
  {
    QgsPointXY place;      //!< in the CRS of the named areas
    double diameter = 0.0; //!< mm
  };

  //! Where the labels of areas stand on a map.
  struct LabelPlaces
  {
    std::set<QgsFeatureId> placed;  //!< that QGIS finds a place for
    std::set<QgsFeatureId> serving; //!< of these, those that serve: within their area, hiding little of it and no symbol
  };

  /**
   * Places the labels of \a areas on \a map as QGIS does at the size of print, in pictures and in print alike, where borders are a little
   * coarser.
   *
   * A label serves where at least 80 % of it lie in its area, where it hides at most a quarter of the area, and where it covers no more
   * than a tenth of any of \a symbols. Both limits belong to what serves.
   */
  LabelPlaces labelPlaces( const QgsLayoutItemMap &map, const QgsVectorLayer &areas, const std::vector<MapSymbol> &symbols );

}
