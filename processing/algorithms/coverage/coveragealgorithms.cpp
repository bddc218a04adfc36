#include "algorithms/coverage/coveragealgorithms.h"

#include "algorithms/coverage/assigndemandalgorithm.h"
#include "algorithms/coverage/checknetworkalgorithm.h"
#include "algorithms/coverage/checkschooldistrictsalgorithm.h"
#include "algorithms/coverage/costmatrixalgorithm.h"
#include "algorithms/coverage/demandcoveragealgorithm.h"
#include "algorithms/coverage/floatingcatchmentalgorithm.h"
#include "algorithms/coverage/servicecatchmentsalgorithm.h"
#include "algorithms/coverage/serviceprofilealgorithm.h"
#include "algorithms/coverage/suggestlocationsalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> coverageAlgorithms()
  {
    return { new ServiceCatchmentsAlgorithm(), new CostMatrixAlgorithm(), new DemandCoverageAlgorithm(), new FloatingCatchmentAlgorithm(),
      new AssignDemandAlgorithm(), new SuggestLocationsAlgorithm(), new CheckNetworkAlgorithm(), new ServiceProfileAlgorithm(),
      new CheckSchoolDistrictsAlgorithm() };
  }

}
