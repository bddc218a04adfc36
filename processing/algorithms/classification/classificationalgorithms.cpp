#include "algorithms/classification/classificationalgorithms.h"

#include "algorithms/classification/classifyindicatoralgorithm.h"
#include "algorithms/classification/socialindexalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> classificationAlgorithms()
  {
    return { new ClassifyIndicatorAlgorithm(), new SocialIndexAlgorithm() };
  }

}
