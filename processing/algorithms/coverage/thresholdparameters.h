#pragma once

#include "coverage/network/roadnetwork.h"

#include <QString>
#include <QVariantMap>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! THRESHOLDS, at first \a usual, and THRESHOLD_PRESET: limits of one's own, or those of German practice with their source. \param help
  //! of THRESHOLDS; empty: what is usual
  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> thresholdParameters(
    const QString &usual = QStringLiteral( "500;1000;2000" ), const QString &help = QString() );

  /**
   * The thresholds that \a parameters ask for, ascending; those of a preset with their source in the log.
   * \throws InputError preset_cost ( preset, cost ), or as limitsFromText() and thresholdCosts()
   */
  std::vector<Cost> readThresholds( const QgsProcessingAlgorithm &algorithm, CostKind kind, const QVariantMap &parameters,
    QgsProcessingContext &context, QgsProcessingFeedback *feedback );

}
