#include "algorithms/areas/areasalgorithms.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> areasAlgorithms()
  {
    return {};
  }

}
