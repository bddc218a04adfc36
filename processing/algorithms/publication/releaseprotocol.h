#pragma once

#include "disclosure/monitorrelease.h"
#include "disclosure/releasetable.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! What was released to whom and why so, as lines of a table: for the files of the office. There is at least one of \a tables.
  std::string protocolOf(
    const std::vector<ReleaseTable> &tables, const MonitorAudit &audit, const ReleaseDecision &decision, const Monitor &monitor );

}
