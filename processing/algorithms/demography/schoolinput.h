#pragma once

#include "algorithms/demography/demandplaces.h"
#include "demography/schooldemand.h"

namespace sozialraum
{

  //! The schools with their pupils and due children, and what was said about how to go on.
  struct SchoolInput
  {
    std::vector<School> schools;
    SchoolOptions options;
    DemandByArea due; //!< by area: who is due in the August of each year of the children
  };

  //! Reads PUPILS, CHILDREN, COUNTED, DISTRICTS, TRANSITIONS, RULES and the numbers. \throws QgsProcessingException, InputError
  SchoolInput readSchoolInput( const Call &call );

}
