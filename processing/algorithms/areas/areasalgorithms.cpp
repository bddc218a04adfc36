#include "algorithms/areas/areasalgorithms.h"

#include "algorithms/areas/aggregateareasalgorithm.h"
#include "algorithms/areas/computeindicatorsalgorithm.h"
#include "algorithms/areas/convertterritoryalgorithm.h"
#include "algorithms/areas/joinindicatorsalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> areasAlgorithms()
  {
    return { new JoinIndicatorsAlgorithm(), new ConvertTerritoryAlgorithm(), new AggregateAreasAlgorithm(),
      new ComputeIndicatorsAlgorithm() };
  }

}
