#pragma once

#include <QString>
#include <QStringList>

class QgsLayoutItemMap;
class QgsPrintLayout;
class QgsVectorLayer;

namespace sozialraum
{

  //! Which areas are shown again at a larger scale.
  struct InsetChoice
  {
    bool automatic = true; //!< where areas are too small and too close to each other
    QString areas;         //!< expression that picks them; wins over automatic; empty: none are picked
  };

  //! What became of it.
  struct InsetMap
  {
    QgsLayoutItemMap *map = nullptr; //!< null: there is none
    QStringList names;               //!< of the areas that it is for and that are nowhere else
    bool lacksRoom = false;          //!< there are such areas, but no place for them on the page
  };

  /**
   * Adds a second map to \a layout that shows the crowded part of \a map at a larger scale, and draws its frame in \a map.
   *
   * It is the item "inset" of the template where that has one, hidden where it is not needed; else it takes the largest of the free corners
   * and edges of \a map. Crowded are four or more of \a areas that are less than 9 mm across and close to each other, where most areas are
   * larger.
   *
   * Guarantees:
   * - the inset covers none of \a areas on \a map, unless the template wants it so;
   * - its scale is at least one and a half times as large, and written on it.
   */
  InsetMap addInset(
    QgsPrintLayout &layout, QgsLayoutItemMap &map, const QgsVectorLayer &areas, const QString &nameField, const InsetChoice &choice );

}
