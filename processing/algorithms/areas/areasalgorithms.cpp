#include "algorithms/areas/areasalgorithms.h"

#include "algorithms/areas/joinindicatorsalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> areasAlgorithms()
  {
    return { new JoinIndicatorsAlgorithm() };
  }

}
