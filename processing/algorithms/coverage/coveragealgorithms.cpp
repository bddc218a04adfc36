#include "algorithms/coverage/coveragealgorithms.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> coverageAlgorithms()
  {
    return {};
  }

}
