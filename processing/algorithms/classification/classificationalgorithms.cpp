#include "algorithms/classification/classificationalgorithms.h"

#include "algorithms/classification/areatypesalgorithm.h"
#include "algorithms/classification/classifyindicatoralgorithm.h"
#include "algorithms/classification/similarareasalgorithm.h"
#include "algorithms/classification/socialindexalgorithm.h"
#include "algorithms/classification/spatialclustersalgorithm.h"
#include "algorithms/classification/statusdynamicsalgorithm.h"

namespace sozialraum
{

  QList<QgsProcessingAlgorithm *> classificationAlgorithms()
  {
    return { new ClassifyIndicatorAlgorithm(), new SocialIndexAlgorithm(), new StatusDynamicsAlgorithm(), new AreaTypesAlgorithm(),
      new SpatialClustersAlgorithm(), new SimilarAreasAlgorithm() };
  }

}
