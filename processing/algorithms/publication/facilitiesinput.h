#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "report/reportoperators.h"

#include <vector>

namespace sozialraum
{

  //! FACILITIES, OPERATOR_FIELD and PLACES_FIELD: places by who runs them.
  void facilitiesParameters( Parameters &p );

  /**
   * The facilities with the areas that they lie in: by a key of their own, else by their place among the outlines of AREAS. Those without
   * an area or without places are told in the log.
   * \throws QgsProcessingException where a field is not chosen, or points cannot be put among the areas
   */
  std::vector<ReportFacility> readFacilities( const Call &call );

}
