#pragma once

#include "maps/styles/classstyle.h"

#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! What a classified layer holds, read from its fields class_id and class_label.
  struct ClassCounts
  {
    std::vector<MapClass> classes; //!< in the order of a legend: 1 … k, then those without a class that occur
    int areas = 0;                 //!< features in all
    int withoutId = 0;             //!< features whose class_id is empty; counted as "no data" too
  };

  //! The order of legends: 1 … k ascending, then −1, −2, −3.
  bool comesFirst( const MapClass &one, const MapClass &other );

  //! True where \a layer has a field class_id.
  bool isClassified( const QgsVectorLayer &layer );

  /**
   * Counts the areas of each class of \a layer, which is classified. A class without areas is listed with 0 where the layer's
   * renderer has an entry for it.
   */
  ClassCounts countClasses( const QgsVectorLayer &layer );

  /**
   * The layer's own renderer where it draws class_id, else the usual one, with the labels and counts of \a classes.
   * Entries for areas without a class that do not occur are left out.
   */
  std::unique_ptr<QgsFeatureRenderer> rendererWithCounts( const QgsVectorLayer &layer, const std::vector<MapClass> &classes );

}
