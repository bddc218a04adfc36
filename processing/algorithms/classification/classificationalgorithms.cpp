#include "algorithms/classification/classificationalgorithms.h"

#include "algorithms/classification/classifyindicatoralgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> classificationAlgorithms()
  {
    return { new ClassifyIndicatorAlgorithm() };
  }

}
