#pragma once

#include "classification/classification.h"

namespace sozialraum
{

  //! Inner limits, ascending, without repetition, and what happened on the way.
  struct ClassLimits
  {
    std::vector<double> inner;
    std::size_t merged = 0; //!< limits that fell together, or outside of the values where that says nothing
  };

  /**
   * The limits that \a options ask for, computed from \a sorted (ascending and finite; with at least one value unless the limits are
   * fixed), rounded, merged where they fall together.
   *
   * \throws InputError as classify() does
   */
  ClassLimits classLimits(
    std::span<const double> sorted, const ClassificationOptions &options, double centre, double deviation, const Progress &progress );

  //! \a value rounded to \a decimals, half away from zero; negative ones round to tens, hundreds …
  double roundedTo( double value, int decimals );

  //! \throws InputError for options that no values could make valid
  void requireValid( const ClassificationOptions &options );

}
