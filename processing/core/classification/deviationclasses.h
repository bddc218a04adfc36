#pragma once

#include "observationstatus.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Classes of the distance to a reference value, as that of the district: 1 far below, 2 below, 3 near it, 4 above, 5 far above.
   *
   * Guarantees:
   * - both sides have the same two distances, and a value exactly at a distance lies in the class nearer to the reference;
   * - the middle class holds about a third of the areas, the outer two together no more than a quarter, unless values tie or the distances
   *   are rounded up to the smallest step;
   * - distances that differ by less than 1e-12 of the size of the values are equal.
   */
  struct DeviationClasses
  {
    std::vector<int> classIds; //!< of each value: 1 … 5, or −1, −2, −3 (classification.h)
    double near = 0.0;         //!< the middle class reaches so far to both sides; above 0; unit of the values
    double far = 0.0;          //!< the outer classes begin beyond it; above near
  };

  /**
   * Classes of \a values (any order) around \a reference, the distances rounded to \a decimals, −15 … 15. \a statuses stand beside the
   * values; empty: NaN is missing, all else a value.
   */
  DeviationClasses deviationClasses(
    std::span<const double> values, std::span<const ObservationStatus> statuses, double reference, int decimals );

}
