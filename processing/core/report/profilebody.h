#pragma once

#include "report/pagebody.h"
#include "report/profileparts.h"

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
    std::vector<int> rules = {}; //!< of the sentences, as in report/sentences.h
  };

  struct AreaProfile
  {
    PageBody page;
    std::vector<ProfileFact> facts; //!< in the order of the page
  };

  /**
   * The profile of one area on two printed pages: where it lies, its people by age, its indicators at two dates beside the district and
   * the Land and by domain, areas like it, Kita and school, the offers that are there, what may carefully be said, the series of what is
   * released, and for each sentence the row of the release, its formula and source.
   *
   * From \a cells, as monitorPageBody() has it: the same words, the same numbers; and from \a additions as far as small counts allow, but
   * for the reader's own area. \a areaKey: of an area or group of the release
   */
  AreaProfile areaProfile( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    const std::string &areaKey, ReportLanguage language, const ProfileAdditions &additions = {} );

}
