#include "algorithms/tables/tablesalgorithms.h"

#include "algorithms/tables/readtablealgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> tablesAlgorithms()
  {
    return { new ReadTableAlgorithm() };
  }

}
