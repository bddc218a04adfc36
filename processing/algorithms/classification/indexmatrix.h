#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/indexindicators.h"

namespace sozialraum
{

  /**
   * INDICATOR_LIST: the indicators of an index as a matrix in the dialog, with field, dimension, polarity and weight; filled with the core
   * indicators of the district's monitor and their directions from the catalogue.
   */
  void indicatorListParameter( Parameters &p );

  //! What the matrix says; empty where it is as it was filled, so that the procedure has its own indicators.
  //! \throws QgsProcessingException naming the row and what is wrong with it
  std::vector<IndexIndicator> listedIndicators( const Call &call );

}
