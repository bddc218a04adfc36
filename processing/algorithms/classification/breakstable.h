#pragma once

#include "results/featureoutput.h"
#include "classification/classification.h"
#include "maps/styles/classstyle.h"

#include <qgsfields.h>

class QgsFeatureSource;

namespace sozialraum
{

  //! Fields of BREAKS_TABLE: class_id, lower, upper, label, count, smallest, largest.
  QgsFields breaksTableFields();

  //! One row per entry of \a legend; without limits for areas that have no class.
  void writeBreaksTable( FeatureOutput &output, const Classification &classification, const std::vector<MapClass> &legend );

  /**
   * The inner limits in such a table, for another period to be classified by them: the lower limits of all classes but the first.
   *
   * Of a CSV the columns may be texts. \throws QgsProcessingException where it is not such a table, or has only one class
   */
  std::vector<double> limitsOfTable( const QgsFeatureSource &table );

}
