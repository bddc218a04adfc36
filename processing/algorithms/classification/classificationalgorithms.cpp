#include "algorithms/classification/classificationalgorithms.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> classificationAlgorithms()
  {
    return {};
  }

}
