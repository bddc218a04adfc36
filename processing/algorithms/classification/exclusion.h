#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"

#include <QVariantMap>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <memory>
#include <vector>

class QgsExpressionContext;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;
class QgsProcessingParameterDefinition;

namespace sozialraum
{

  //! POPULATION_FIELD, MINIMUM_POPULATION and EXCLUDE with their help: which areas are not rated.
  void exclusionParameters( Parameters &p );

  //! Which areas those parameters exclude, and the population of each, NaN where it is not known.
  struct Exclusion
  {
    std::vector<bool> excluded;
    std::vector<double> population;
  };

  /**
   * Areas below the minimum, of unknown population, or for which the expression is true. Says in the log how many, and why.
   * \throws QgsProcessingException for an expression that cannot be evaluated
   */
  Exclusion exclusion(
    const Call &call, QgsExpressionContext expressionContext, const std::vector<QgsFeature> &features, const QgsFields &fields );

}
