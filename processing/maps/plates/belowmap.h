#pragma once

#include "report/marks.h"

#include <QString>

class QgsLayoutItemMap;
class QgsPrintLayout;

namespace sozialraum
{

  //! A chart that stands below the map of a plate.
  struct ChartBelow
  {
    QString heading; //!< what it shows, in a line
    Drawing drawing; //!< without marks: there is none
  };

  /**
   * Makes \a map of \a layout lower, down to \a leastMap millimetres, and draws \a chart below it, as wide as the map, with its heading;
   * its texts stay text. Where the map is too low to share its place all stays as it is.
   * \returns whether the chart found its place
   */
  bool placeBelowMap( QgsPrintLayout &layout, QgsLayoutItemMap &map, const ChartBelow &chart, double leastMap );

}
