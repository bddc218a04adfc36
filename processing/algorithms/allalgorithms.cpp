#include "algorithms/allalgorithms.h"

#include "algorithms/areas/aggregateareasalgorithm.h"
#include "algorithms/areas/computeindicatorsalgorithm.h"
#include "algorithms/areas/convertterritoryalgorithm.h"
#include "algorithms/areas/joinindicatorsalgorithm.h"
#include "algorithms/classification/areatypesalgorithm.h"
#include "algorithms/classification/classifyindicatoralgorithm.h"
#include "algorithms/classification/comparechangealgorithm.h"
#include "algorithms/classification/jointypesalgorithm.h"
#include "algorithms/classification/similarareasalgorithm.h"
#include "algorithms/classification/socialindexalgorithm.h"
#include "algorithms/classification/spatialclustersalgorithm.h"
#include "algorithms/classification/statusdynamicsalgorithm.h"
#include "algorithms/coverage/assigndemandalgorithm.h"
#include "algorithms/coverage/checknetworkalgorithm.h"
#include "algorithms/coverage/mendnetworkalgorithm.h"
#include "algorithms/coverage/comparefacilitiesalgorithm.h"
#include "algorithms/coverage/checkreachalgorithm.h"
#include "algorithms/coverage/checkschooldistrictsalgorithm.h"
#include "algorithms/coverage/costmatrixalgorithm.h"
#include "algorithms/coverage/demandcoveragealgorithm.h"
#include "algorithms/coverage/floatingcatchmentalgorithm.h"
#include "algorithms/coverage/servicecatchmentsalgorithm.h"
#include "algorithms/coverage/serviceprofilealgorithm.h"
#include "algorithms/coverage/suggestlocationsalgorithm.h"
#include "algorithms/demography/apportionalgorithm.h"
#include "algorithms/demography/childcaredemandalgorithm.h"
#include "algorithms/demography/evaluateprojectionalgorithm.h"
#include "algorithms/demography/projectpopulationalgorithm.h"
#include "algorithms/demography/schooldemandalgorithm.h"
#include "algorithms/disclosure/auditreleasealgorithm.h"
#include "algorithms/disclosure/protectindicatorsalgorithm.h"
#include "algorithms/maps/colourcheckalgorithm.h"
#include "algorithms/maps/coverageplatealgorithm.h"
#include "algorithms/maps/monitoralgorithm.h"
#include "algorithms/maps/monitormapsalgorithm.h"
#include "algorithms/maps/monitorsheetalgorithm.h"
#include "algorithms/maps/stylesalgorithm.h"
#include "algorithms/publication/monitorpagealgorithm.h"
#include "algorithms/publication/socialreportalgorithm.h"
#include "algorithms/store/checkstorealgorithm.h"
#include "algorithms/store/createstorealgorithm.h"
#include "algorithms/store/extractindicatorsalgorithm.h"
#include "algorithms/store/importdecisionalgorithms.h"
#include "algorithms/store/importtablesalgorithm.h"
#include "algorithms/store/storecontentsalgorithm.h"
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
      new CreateStoreAlgorithm(),
      new ImportTablesAlgorithm(),
      new AcceptImportAlgorithm(),
      new WithdrawImportAlgorithm(),
      new ExtractIndicatorsAlgorithm(),
      new StoreContentsAlgorithm(),
      new CheckStoreAlgorithm(),
      new ClassifyIndicatorAlgorithm(),
      new SocialIndexAlgorithm(),
      new StatusDynamicsAlgorithm(),
      new AreaTypesAlgorithm(),
      new JoinTypesAlgorithm(),
      new SpatialClustersAlgorithm(),
      new SimilarAreasAlgorithm(),
      new CompareChangeAlgorithm(),
      new ServiceCatchmentsAlgorithm(),
      new CheckReachAlgorithm(),
      new CostMatrixAlgorithm(),
      new DemandCoverageAlgorithm(),
      new FloatingCatchmentAlgorithm(),
      new AssignDemandAlgorithm(),
      new SuggestLocationsAlgorithm(),
      new CompareFacilitiesAlgorithm(),
      new CheckNetworkAlgorithm(),
      new MendNetworkAlgorithm(),
      new ServiceProfileAlgorithm(),
      new CheckSchoolDistrictsAlgorithm(),
      new ProtectIndicatorsAlgorithm(),
      new AuditReleaseAlgorithm(),
      new ProjectPopulationAlgorithm(),
      new EvaluateProjectionAlgorithm(),
      new ChildcareDemandAlgorithm(),
      new SchoolDemandAlgorithm(),
      new ApportionAlgorithm(),
      new MonitorMapsAlgorithm(),
      new MonitorAlgorithm(),
      new CoveragePlateAlgorithm(),
      new MonitorSheetAlgorithm(),
      new StylesAlgorithm(),
      new ColourCheckAlgorithm(),
      new MonitorPageAlgorithm(),
      new SocialReportAlgorithm(),
    };
  }

}
