#pragma once

#include "algorithms/demography/agetable.h"
#include "demography/projection.h"

namespace sozialraum
{

  /**
   * Reads AREAS, DISTRICT, MOVEMENTS, CONTROL, SPECIAL, HOUSING and BREAKS.
   * \throws QgsProcessingException naming the table, the row and what is wrong with it
   */
  ProjectionInput readProjectionInput( const Call &call );

  //! The scenarios of SCENARIO in the order of their rows; one without a change where there is no table. \throws QgsProcessingException
  std::vector<Scenario> readScenarios( const Call &call );

}
