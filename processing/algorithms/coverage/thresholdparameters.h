#pragma once

#include "coverage/roadnetwork.h"

#include <QVariantMap>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! THRESHOLDS and THRESHOLD_PRESET: limits of one's own, or those of German practice with their source.
  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> thresholdParameters();

  /**
   * The thresholds that \a parameters ask for, ascending; those of a preset with their source in the log.
   * \throws InputError preset_cost ( preset, cost ), or as limitsFromText() and thresholdCosts()
   */
  std::vector<Cost> readThresholds( const QgsProcessingAlgorithm &algorithm, CostKind kind, const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback );

}
