#pragma once

#include "finding.h"
#include "indicators/cataloguerules.h"
#include "progress.h"
#include "store/storedatabase.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! How much a finding matters.
  enum class CheckSeverity : std::uint8_t
  {
    Blocking,  //!< it must not be published like that
    Important, //!< somebody must look at it
    Notice,    //!< to be known
  };

  inline constexpr std::array<std::string_view, 3> checkSeverityNames{ "blocking", "important", "notice" };

  struct CheckOptions
  {
    std::string today;                //!< ISO date: what is overdue counts from here
    std::vector<CatalogueRule> rules; //!< what must hold between figures
    bool isGerman = true;             //!< the language of the rules' sentences
  };

  //! Something that is odd in a store, and what to do about it.
  struct CheckFinding
  {
    CheckSeverity severity = CheckSeverity::Notice;
    Finding finding;
    Finding remedy;
    std::string indicator; //!< these may be empty
    std::string period;
    std::string areaKey;
  };

  /**
   * Looks through what holds, the most severe first, then by indicator, period and key:
   * - "check_share" (1: indicator, 2: period, 3: key, 4: value): a share below 0 or above 100 %; blocking;
   * - "check_sum" (1: indicator, 2: period, 3: key of the district, 4: its value, 5: sum of its areas): differ by more than 0.5, where no
   *   area lacks a number; important;
   * - "check_parts" (1: indicator, 2: period, 3: key, 4: its value, 5: sum of its parts, 6: the dimension): the parts by a dimension differ
   *   from their total by more than 0.5, though they add up in at least half of the areas and periods; important;
   * - "check_rule" (1: what must hold, 2: year, 3: key, 4 and 5: its two sides): a rule of a pack does not hold; as grave as the rule says,
   *   its remedy is "remedy_rule" (1: the rule's words); the indicator is the rule's id;
   * - "check_jump" (1: indicator, 2: key, 3 and 4: periods, 5 and 6: values): two counts a and b of years one after the other with
   *   |a − b| > 5 √(a + b), which chance does not do, and a quarter of the larger between them; important;
   * - "check_gap" (1: indicator, 2: year): a year without a value between years with some; important;
   * - "check_source" (1: table): nobody is named as publisher; important;
   * - "check_overdue" (1: indicator, 2: last period, 3: months): the last period ended more than twice the turn of the catalogue ago;
   *   important;
   * - "check_no_group" (1: grouping, 2: how many areas, 3: the first), "check_several_groups" (the same); important;
   * - "check_overlap" (1 and 2: a group and its grouping, 3 and 4: the other, 5: key): two groups of different groupings differ by one area
   *   only, whose counts can be computed from both; blocking;
   * - "check_census" (1: indicator): people before and after the census of 15 May 2022, whose base changed; notice.
   */
  std::vector<CheckFinding> checkStore( StoreDatabase &database, const CheckOptions &options, const Progress &progress );

}
