#pragma once

#include "report/reportrules.h"

namespace sozialraum
{

  //! The resources lie in a static library, which the linker would leave out without being asked for them.
  void makeReportFilesAvailable();

  //! The rules of the report that come with the plugin, as a list.
  ListTable usualRulesList();

  //! The same, read.
  ReportRules usualReportRules( ReportLanguage language );

}
