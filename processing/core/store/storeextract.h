#pragma once

#include "observations/observationtable.h"
#include "problemreporter.h"
#include "progress.h"
#include "store/storedareas.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What is asked of a store.
  struct ExtractOptions
  {
    std::vector<std::string> indicators; //!< names, codes or field names, as in areas/columnchoice.h; empty: all
    std::vector<std::string> periods;    //!< "2023-12-31", the year of a date, or "all"; empty: the latest of each indicator
    std::string level = "municipality";  //!< of a set of areas, or the name of a grouping
    std::string asOf;                    //!< ISO date: what was known at the end of that day; empty: what holds now
  };

  //! What a store knows, long, with the areas that it is about.
  struct Extraction
  {
    ObservationTable table;                             //!< by indicator, period and area; units above the areas are in it, too
    std::vector<ValueLimits> limits;                    //!< of each observation; groups have none
    std::vector<std::string> methods;                   //!< of each indicator: how it was computed; empty: delivered as it is
    AreaSet set;                                        //!< of the areas, or of the members of the groups
    std::vector<StoredArea> areas;                      //!< of the set, with their outlines
    std::vector<StoredArea> groups;                     //!< of the grouping, without outlines; empty where a level was asked for
    std::vector<std::vector<std::uint32_t>> groupAreas; //!< places in areas, for each group
  };

  /**
   * Takes indicators out of a store.
   *
   * Guarantees, each with a test of its name:
   * - both engines give the same table, bit for bit and in the same order;
   * - groups have the sums of counts and amounts, by the judgement of observations/additivity.h;
   * - a rate of a group is made of the sums of its parts, never of the rates of its areas: of numerator and denominator where the
   *   observations have them, else by the formula of the catalogue; where there is neither, it is left out, and told;
   * - as of a date, what was delivered or withdrawn later is not there.
   *
   * Of sets of a level, and of states of a grouping, the newest is taken.
   *
   * \throws InputError "store_level_unknown" (1: asked, 2: what there is), "store_indicator_unknown" and "store_period_unknown" (the same),
   *   "store_holds_nothing" (1: level), "store_date_wrong"
   * Reports "store_other_territory" (1: how many values of another state of the territory stand under the same key, 2: its date),
   *   "store_keys_gone" (1: how many values, 2: a key that the newest set does not have), "store_not_summed" (1: indicator, 2: reason),
   *   "store_rate_of_parts" (1: indicator, 2: its parts), "store_areas_without_group" (1: how many, 2: an area)
   */
  Extraction extractIndicators(
    StoreDatabase &database, const ExtractOptions &options, ProblemReporter &problems, const Progress &progress );

}
