#pragma once

#include "areas/aggregation.h"
#include "areas/territoryconversion.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Rates on the new territory: numerator and denominator are converted first, then divided, never the rates themselves.
   *
   * Formulas name indicators of the tables by name, code or field name. Indicators of one table meet in the same period, those of several
   * tables in the same year. A rate is an estimate where one of its parts is.
   *
   * \returns one indicator per rate, in the order of \a rates; for every area and period that has all parts
   * \throws InputError "rate_column_missing" (1: rate, 2: the name that no converted indicator has)
   */
  ConvertedTable ratesOfConverted( std::span<const RateFormula> rates, std::span<const ConvertedTable> tables );

}
