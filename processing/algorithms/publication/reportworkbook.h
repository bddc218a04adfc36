#pragma once

#include "documents/odsdocument.h"
#include "report/reportblocks.h"
#include "report/reporttext.h"

namespace sozialraum
{

  //! The tables of \a report as a workbook: a sheet that names them all, then one for each; what is written as a number is one there.
  OdsDocument reportWorkbook( const SocialReport &report, ReportLanguage language );

}
