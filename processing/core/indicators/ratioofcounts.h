#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A column of counts beside a rate; NaN: none.
  struct CountColumn
  {
    std::string name;
    std::span<const double> values;
  };

  //! Two counts whose ratio a rate is.
  struct RatioOfCounts
  {
    std::size_t numerator;   //!< place of the column
    std::size_t denominator; //!< place of the column
    double factor;           //!< 1, 100, 1,000, 10,000 or 100,000
    double ofAll;            //!< Σ numerator / Σ denominator · factor over the areas that have both: the value of the whole
  };

  /**
   * Finds the two of \a counts that \a rate was computed from: in every area that has the three, the ratio rounds to the rate.
   *
   * Nothing where fewer than five areas can be tried, where all rates are equal, or where a single area contradicts. All columns have as
   * many values as \a rate. Of several pairs the first in the order of the columns, numerators first, is taken.
   */
  std::optional<RatioOfCounts> ratioOfCounts( std::span<const double> rate, const std::vector<CountColumn> &counts );

}
