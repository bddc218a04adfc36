#include "algorithms/tables/tablesalgorithms.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> tablesAlgorithms()
  {
    return {};
  }

}
