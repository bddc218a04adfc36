#pragma once

#include "maps/styles/classstyle.h"
#include "maps/charts/histogram.h"

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The histogram of the values of \a field in \a layer, which is classified into \a classes and drawn by class_id.
   *
   * The limit below a class is the number that its label begins with, where that is consistent with the values on either side of it,
   * else the least value of the class. No values where the layer lacks the field.
   */
  Histogram histogramOf( const QgsVectorLayer &layer, const QString &field, const std::vector<MapClass> &classes );

}
