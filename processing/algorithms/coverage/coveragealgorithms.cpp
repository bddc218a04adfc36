#include "algorithms/coverage/coveragealgorithms.h"

#include "algorithms/coverage/servicecatchmentsalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> coverageAlgorithms()
  {
    return { new ServiceCatchmentsAlgorithm() };
  }

}
