#pragma once

#include "coverage/catchments/catchmentpolygons.h"

#include <qgsgeometry.h>

#include <span>
#include <vector>

namespace sozialraum
{

  //! A multipolygon.
  QgsGeometry geometryOf( const std::vector<CatchmentPolygon> &polygons );

  //! A multiline of the stretches, one part each.
  QgsGeometry geometryOf( const RoadNetwork &network, std::span<const RingStretch> stretches );

}
