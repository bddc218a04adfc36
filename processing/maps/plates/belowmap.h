#pragma once

#include "report/marks.h"

#include <QString>

#include <functional>
#include <limits>
#include <span>

class QgsLayoutItemMap;
class QgsPrintLayout;

namespace sozialraum
{

  //! A chart that stands below the map of a plate.
  struct ChartBelow
  {
    QString heading;                                //!< what it shows, in a line
    std::function<Drawing( double width )> drawing; //!< as wide as it is told, in millimetres
  };

  //! What the map of a plate keeps of its height when charts stand below it, in millimetres.
  struct MapAboveCharts
  {
    double least = 0.0;
    double enough = std::numeric_limits<double>::infinity(); //!< with more it shows no more: the charts may grow
  };

  /**
   * Makes \a map of \a layout lower and draws \a charts below it, beside each other, so that they fill its width, each with its heading;
   * their texts stay text. Where there is no room for all of them, those stand alone that have it, the first ones first; where there is
   * none for any, all stays as it is.
   * \returns how many charts found their place
   */
  std::size_t placeBelowMap(
    QgsPrintLayout &layout, QgsLayoutItemMap &map, std::span<const ChartBelow> charts, const MapAboveCharts &room );

}
