#include "algorithms/allalgorithms.h"

#include "algorithms/areas/aggregateareasalgorithm.h"
#include "algorithms/areas/computeindicatorsalgorithm.h"
#include "algorithms/areas/convertterritoryalgorithm.h"
#include "algorithms/areas/joinindicatorsalgorithm.h"
#include "algorithms/classification/areatypesalgorithm.h"
#include "algorithms/classification/classifyindicatoralgorithm.h"
#include "algorithms/classification/comparechangealgorithm.h"
#include "algorithms/classification/similarareasalgorithm.h"
#include "algorithms/classification/socialindexalgorithm.h"
#include "algorithms/classification/spatialclustersalgorithm.h"
#include "algorithms/classification/statusdynamicsalgorithm.h"
#include "algorithms/coverage/assigndemandalgorithm.h"
#include "algorithms/coverage/checknetworkalgorithm.h"
#include "algorithms/coverage/checkschooldistrictsalgorithm.h"
#include "algorithms/coverage/costmatrixalgorithm.h"
#include "algorithms/coverage/demandcoveragealgorithm.h"
#include "algorithms/coverage/floatingcatchmentalgorithm.h"
#include "algorithms/coverage/servicecatchmentsalgorithm.h"
#include "algorithms/coverage/serviceprofilealgorithm.h"
#include "algorithms/coverage/suggestlocationsalgorithm.h"
#include "algorithms/demography/apportionalgorithm.h"
#include "algorithms/demography/projectpopulationalgorithm.h"
#include "algorithms/maps/colourcheckalgorithm.h"
#include "algorithms/maps/coverageplatealgorithm.h"
#include "algorithms/maps/monitoralgorithm.h"
#include "algorithms/maps/monitormapsalgorithm.h"
#include "algorithms/maps/stylesalgorithm.h"
#include "algorithms/publication/monitorpagealgorithm.h"
#include "algorithms/tables/readtablealgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> allAlgorithms()
  {
    return {
      new ReadTableAlgorithm(),
      new JoinIndicatorsAlgorithm(),
      new ConvertTerritoryAlgorithm(),
      new AggregateAreasAlgorithm(),
      new ComputeIndicatorsAlgorithm(),
      new ClassifyIndicatorAlgorithm(),
      new SocialIndexAlgorithm(),
      new StatusDynamicsAlgorithm(),
      new AreaTypesAlgorithm(),
      new SpatialClustersAlgorithm(),
      new SimilarAreasAlgorithm(),
      new CompareChangeAlgorithm(),
      new ServiceCatchmentsAlgorithm(),
      new CostMatrixAlgorithm(),
      new DemandCoverageAlgorithm(),
      new FloatingCatchmentAlgorithm(),
      new AssignDemandAlgorithm(),
      new SuggestLocationsAlgorithm(),
      new CheckNetworkAlgorithm(),
      new ServiceProfileAlgorithm(),
      new CheckSchoolDistrictsAlgorithm(),
      new ProjectPopulationAlgorithm(),
      new ApportionAlgorithm(),
      new MonitorMapsAlgorithm(),
      new MonitorAlgorithm(),
      new CoveragePlateAlgorithm(),
      new StylesAlgorithm(),
      new ColourCheckAlgorithm(),
      new MonitorPageAlgorithm(),
    };
  }

}
