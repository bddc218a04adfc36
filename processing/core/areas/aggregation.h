#pragma once

#include "observations/countsum.h"
#include "areas/membership.h"
#include "formula/formula.h"

#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A column with one value per area of a layer.
  struct AreaColumn
  {
    std::string name;
    std::vector<double> values; //!< NaN: none
    std::vector<ObservationStatus> statuses;
  };

  //! A rate to be computed from sums: name and formula over the names of count columns.
  struct RateFormula
  {
    std::string name;
    Formula formula;
  };

  /**
   * Rates from texts like "unemployment_2023 = unemployed_2023 / population_2023 * 100".
   *
   * \throws InputError "rate_without_name" (1: the text), "formula_wrong"
   */
  std::vector<RateFormula> ratesFromTexts( std::span<const std::string> texts );

  /**
   * Counts summed over the members of each group. A member without a number makes the sum missing, or a lower bound, by choice.
   *
   * \returns one column per count, with one value per group
   */
  std::vector<AreaColumn> sumByGroup( const Membership &membership, std::span<const AreaColumn> counts, MissingPart missingPart );

  /**
   * Rates of the groups from their sums: never averaged over the members.
   *
   * \throws InputError "rate_column_missing" (1: rate, 2: the name that no count has)
   */
  std::vector<AreaColumn> ratesOfGroups( std::span<const RateFormula> rates, std::span<const AreaColumn> sums, std::size_t groupCount );

}
