#pragma once

#include "report/pagebody.h"

#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  /**
   * The rows of a release table: recipient, level, area_key, indicator, period, class_id, class_label, value, status, reason, release.
   * \throws QgsProcessingException where a column is missing, or a row is not of the recipient of the first
   */
  std::vector<ReleaseCell> readReleaseLayer( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback );

  //! The areas of a layer with their rings in a plane: degrees are shortened to the east by the latitude of the middle.
  std::vector<PageArea> readPageAreas( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback );

}
