#pragma once

#include "progress.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Natural breaks: splits values into classes with the least sum of squared deviations from the class means.
   *
   * Exact for any number of values (Fisher 1958), by divide and conquer over the monotone optimal splits, O( k n log n ).
   * The greedy exchange that many programs call by the name of Jenks stops in local optima; this does not.
   *
   * Guarantees, each with a test of its name:
   * - no other split into as many classes has a smaller sum of squares (by more than one part in 10^10, whatever the range of the values);
   * - equal values never fall into different classes;
   * - the result does not depend on the order of the values.
   */
  struct NaturalBreaks
  {
    std::vector<double> inner;       //!< The smallest value of each of the classes 2 … k, ascending
    std::vector<double> largest;     //!< The largest value of each of the classes 1 … k, ascending
    double withinSumOfSquares = 0.0; //!< Over all classes; unit of the values, squared
  };

  //! Breaks of \a values (finite, any order, at least one) into at most \a classCount ≥ 1 classes; fewer where there are fewer distinct
  //! values.
  NaturalBreaks naturalBreaks( std::span<const double> values, int classCount, const Progress &progress = {} );

}
