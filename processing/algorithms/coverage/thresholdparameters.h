#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "coverage/network/roadnetwork.h"

#include "maps/styles/coverageproperties.h"

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
  void thresholdParameters( Parameters &p, const QString &usual = QStringLiteral( "500;1000;2000" ), const QString &help = QString() );

  /**
   * The thresholds that \a parameters ask for, ascending; those of a preset with their source in the log.
   * \throws InputError preset_cost ( preset, cost ), or as limitsFromText() and thresholdCosts()
   */
  std::vector<Cost> readThresholds( CostKind kind, const Call &call );

  //! With which settings the results of \a call are made, for their layers to carry; \a limits in metres or minutes.
  CoverageProperties coverageSettings( const Call &call, const std::vector<double> &limits );

}
