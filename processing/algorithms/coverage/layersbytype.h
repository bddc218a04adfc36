#pragma once

#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  /**
   * Fills the dialog of an algorithm of coverage with the layers of the project that is open: lines with a field of the road class as the
   * network, polygons as areas, points as facilities and demand by the words in their names and fields, no layer twice. Only the dialog is
   * filled; scripts and models still name their layers.
   */
  void suggestLayersByType( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> &parameters );

}
