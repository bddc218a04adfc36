#pragma once

#include "report/reportdemography.h"

namespace sozialraum
{

  class Call;
  class Parameters;

  //! PROJECTION, CARE_NEED, QUOTA and BUDGET: results of the algorithms of demography, for a chapter of the report.
  void demographyParameters( Parameters &p );

  //! What they say. \throws QgsProcessingException where one is not as its algorithm writes it
  ReportDemography readDemography( const Call &call );

}
