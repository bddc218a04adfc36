#pragma once

#include <QRectF>

#include <memory>
#include <vector>

class QgsLayoutItemMap;
class QgsPrintLayout;
class QgsVectorLayer;

namespace sozialraum
{

  //! What a locator map shows: where the areas of a plate lie. The layers belong to a project.
  struct LocatorLayers
  {
    QgsVectorLayer *own = nullptr;    //!< the territory of the plate
    QgsVectorLayer *around = nullptr; //!< the wider territory; null: there is no locator map
  };

  //! The outlines of \a areas as one dark shape, without attributes.
  std::unique_ptr<QgsVectorLayer> ownTerritory( const QgsVectorLayer &areas );

  //! The outlines of \a areas in pale grey, without attributes; white borders where there are few enough to be told apart.
  std::unique_ptr<QgsVectorLayer> widerTerritory( const QgsVectorLayer &areas );

  /**
   * Adds a small map of \a locator to \a layout: the item "locator" of the template where that has one, hidden where it is not needed; else
   * in a free corner or at an edge of \a map, where it covers none of \a areas and nothing of \a taken (mm from the corner of the map).
   * \returns the map; null where there is no locator, or no place for it
   */
  QgsLayoutItemMap *addLocator( QgsPrintLayout &layout, QgsLayoutItemMap &map, const QgsVectorLayer &areas, const LocatorLayers &locator,
    const std::vector<QRectF> &taken );

}
