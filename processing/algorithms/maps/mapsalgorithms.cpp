#include "algorithms/maps/mapsalgorithms.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> mapsAlgorithms()
  {
    return {};
  }

}
