#pragma once

#include "algorithms/coverage/coverageinput.h"

#include <vector>

namespace sozialraum
{

  /**
   * Known costs instead of a network: a table with the fields origin (key of the demand), destination (key of the facility) and cost, in
   * metres or minutes. Costs that are texts decide together what their marks mean: "1.000" beside "98.5" is one.
   *
   * Of a pair that stands twice the smaller cost counts; rows that name nothing of the layers, and contradictions, are told.
   *
   * \throws InputError cost_table_fields ( field ), cost_not_valid ( row, text ), cost_table_matches_nothing, key_stands_twice
   * \throws QgsProcessingException where costs as texts are no numbers, or may be thousands or decimals
   * \throws Cancelled
   */
  CostMatrix readCostTable( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback );

  //! The same as they stand: facility after facility, for each place; infinite where absent.
  std::vector<double> readExactCosts(
    const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback );

}
