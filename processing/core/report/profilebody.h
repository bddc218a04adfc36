#pragma once

#include "report/pagebody.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! A sentence or figure of a profile and the row of the release that it says, so that "why this number?" has an answer.
  struct ProfileFact
  {
    std::string indicator;
    std::string period;
    std::string sentence;
    std::string shown; //!< value or class as the table has it
    std::string status;
  };

  struct AreaProfile
  {
    PageBody page;
    std::vector<ProfileFact> facts; //!< in the order of the page
  };

  /**
   * The profile of one area on two printed pages: where it lies, its indicators at two dates beside the district and by domain, what may
   * carefully be said, the series of what is released, and how the words are meant.
   *
   * All from \a cells, as monitorPageBody() has it: the same words, the same numbers. \a areaKey: of an area or group of the release
   */
  AreaProfile areaProfile( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    const std::string &areaKey, ReportLanguage language );

}
