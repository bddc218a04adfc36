#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "classification/classification.h"
#include "maps/styles/indicatorproperties.h"

#include <QVariantMap>

class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingParameterDefinition;

#include <memory>
#include <vector>

namespace sozialraum
{

  //! The parameters that say how classes are made: METHOD, CLASSES, BREAKS, DECIMALS and, advanced, the finer choices.
  void classificationParameters( Parameters &p );

  /**
   * The options that those parameters ask for. \a indicator gives the district value where the parameter leaves it out.
   * \throws QgsProcessingException for lists that are none, and for a district value that nobody gave
   */
  ClassificationOptions classificationOptions( const Call &call, const IndicatorProperties &indicator );

  //! What made the classes, as a sentence in the user's language: method, divisor, reference, limits.
  QString methodSentence( const ClassificationOptions &options, const Classification &classification );

}
