#pragma once

#include "observations/countsum.h"
#include "areas/crosswalk.h"
#include "problemreporter.h"
#include "progress.h"
#include "observations/observationtable.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What the factors of an old area may add up to.
  enum class FactorSums
  {
    MustBeOne,
    MayDiffer,
  };

  //! A cell on the new territory.
  struct ConvertedCell
  {
    Observation observation;  //!< Indices into the converted table; the source row is that of the first part.
    std::uint32_t parts = 0;  //!< Old areas that it was made of.
    bool isEstimated = false; //!< Some old area was split: the value rests on the crosswalk's factors.
  };

  struct ConvertedTable
  {
    ObservationTable table; //!< Its observations are those of the cells, in the same order.
    std::vector<ConvertedCell> cells;
    std::vector<std::string> summedIndicators;  //!< Names of those that were converted.
    std::vector<std::string> refusedIndicators; //!< Names of those that cannot be converted.
    std::size_t converted = 0;                  //!< Old keys that went into some new area.
    std::vector<std::string> unknownKeys;       //!< Old keys of the crosswalk's level that it does not know, sorted.
    std::size_t otherLevel = 0;                 //!< Keys of other levels; left out.
  };

  /**
   * Puts the counts of a table on a new territory: each is split by the crosswalk's factors, and the parts are summed.
   *
   * Only what adds up can be converted: counts, and amounts of money or land (reasonAgainstAdding()). A share, a rate, a mean, a median or
   * an index of two areas says nothing about their union; it is refused with its reason; rates are computed from converted counts
   * (ratesOfConverted()).
   *
   * Guarantees, each with a test:
   * - the sum over the new areas is the sum over the old ones, unless factors may leave a rest;
   * - keys have one level each, that of their column: own keys 01, 02, 17 are no states;
   * - "-" of an area that the crosswalk has for that date is zero; signs never are;
   * - the result does not depend on the order of the rows.
   *
   * \param crosswalks by year of the old territory; under the empty text the one for all periods without a year of their own
   * \throws InputError "crosswalk_knows_no_key" (1: a key of the table), "nothing_to_convert" (1: the indicators, refused as no counts),
   *   "crosswalk_sum_wrong" (1: key of an area with a number, 2: what its factors give) unless \a sums lets them
   * Reports "indicator_not_convertible" (1: indicator, 2: code of the reason), "keys_not_in_crosswalk" (1: how many, 2: a key),
   *   "period_without_crosswalk" (1: period).
   */
  ConvertedTable convertTerritory( const ObservationTable &table, const std::map<std::string, Crosswalk> &crosswalks,
    MissingPart missingPart, ProblemReporter &problems, const Progress &progress, FactorSums sums = FactorSums::MustBeOne );

}
