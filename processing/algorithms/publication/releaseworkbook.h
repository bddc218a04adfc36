#pragma once

#include "disclosure/releasetable.h"
#include "documents/odsdocument.h"
#include "report/pagebody.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * A release as a workbook for people: a sheet of contents with what the words mean, then one for each of \a indicators: an area in each
   * row, a period in each column. A cell holds the value where it is released, else the label of the class, else why there is neither.
   * \param areaNames by key; areas without a name have their key alone
   */
  OdsDocument releaseWorkbook( const ReleaseTable &release, const std::vector<PageIndicator> &indicators,
    const std::map<std::string, std::string> &areaNames, ReportLanguage language );

}
