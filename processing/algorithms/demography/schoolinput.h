#pragma once

#include "algorithms/call.h"
#include "demography/schooldemand.h"

namespace sozialraum
{

  //! The schools with their pupils and due children, and what was said about how to go on.
  struct SchoolInput
  {
    std::vector<School> schools;
    SchoolOptions options;
  };

  //! Reads PUPILS, CHILDREN, COUNTED, DISTRICTS, TRANSITIONS, RULES and the numbers. \throws QgsProcessingException, InputError
  SchoolInput readSchoolInput( const Call &call );

}
