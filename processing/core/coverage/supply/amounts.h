#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! The finest unit of amounts: ten thousandths.
  inline constexpr std::int64_t mostUnitsPerOne = 10000;

  /**
   * How many units make one, so that all \a amounts are whole numbers of them: 1 for counts, 10, 100 … for decimals. Amounts with more
   * decimals than mostUnitsPerOne tells apart are rounded to it.
   */
  std::int64_t unitsPerOne( std::span<const double> amounts );

  //! \a amounts, finite, as whole numbers of units.
  std::vector<std::int64_t> inUnits( std::span<const double> amounts, std::int64_t unitsPerOne );

}
