#include "algorithms/maps/mapsalgorithms.h"

#include "algorithms/maps/colourcheckalgorithm.h"
#include "algorithms/maps/coverageplatealgorithm.h"
#include "algorithms/maps/monitoralgorithm.h"
#include "algorithms/maps/monitormapsalgorithm.h"
#include "algorithms/maps/stylesalgorithm.h"

#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> mapsAlgorithms()
  {
    return { new MonitorMapsAlgorithm(), new MonitorAlgorithm(), new CoveragePlateAlgorithm(), new StylesAlgorithm(),
      new ColourCheckAlgorithm() };
  }

}
