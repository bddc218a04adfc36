#pragma once

#include "disclosure/releasetable.h"
#include "report/measures.h"
#include "report/pagebody.h"
#include "report/reportblocks.h"
#include "report/reportdemography.h"
#include "report/reportoperators.h"
#include "report/reportrules.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A planning area and the areas in it.
  struct ReportGroup
  {
    std::string key;
    std::string name;
    std::vector<std::string> members; //!< keys of areas
    std::string grouping = {};        //!< name of the grouping that it belongs to; empty: unknown
  };

  //! How much of the report is made.
  enum class ReportExtent
  {
    Full,
    DataOnly, //!< without pictures
  };

  struct SocialReportInput
  {
    const ReleaseTable &release;
    const std::vector<PageArea> &areas;
    const std::vector<ReportGroup> &groups; //!< of all groupings
    const std::vector<PageIndicator> &indicators;
    const ReportRules &rules;
    //! Whose areas have chapters: "area" or a grouping's name; empty: the only grouping or that of Sozialräume, else the areas.
    std::string level;
    std::string only; //!< key of the one area that is to have a chapter; empty: all
    ReportExtent extent = ReportExtent::Full;
    ReportLanguage language = ReportLanguage::German;
    ReportDemography demography = {};            //!< gets a chapter behind those of the areas; empty: none
    std::vector<ReportMeasure> measures = {};    //!< stand with the findings of their area
    std::vector<ReportFacility> facilities = {}; //!< by who runs them, in the chapter of their area
  };

  /**
   * The social report of a release: what matters most, method, the district, a chapter for each area of one level (its place, its domains
   * with sentences, chart and map, development, places against need, things to look at, places for the words of people), a comparison,
   * tables and sources.
   *
   * Guarantees, each with a test:
   * - nothing but the cells of the release, \a demography, \a facilities and targets of \a measures says a number; what it withholds is a
   * word in every part;
   * - every sentence with a number is in the evidence, and its value in a table;
   * - the same input gives the same report; a section keeps its name whatever else comes or goes;
   * - no recommendation and no cause: these are for people to write.
   *
   * \throws InputError "report_level_unknown" (1: level, 2: levels that there are), "report_area_unknown" (1: key),
   * "measure_area_unknown" (1: row, 2: area, 3: areas that there are)
   */
  SocialReport socialReport( const SocialReportInput &input );

}
