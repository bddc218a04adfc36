#pragma once

#include "report/reportrules.h"

namespace sozialraum
{

  //! The rules of the report that come with the plugin, as a list.
  ListTable usualRulesList();

  //! The same, read.
  ReportRules usualReportRules( ReportLanguage language );

}
