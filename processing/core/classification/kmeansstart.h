#pragma once

#include "classification/areatypes.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  //! What one start of k-means ends with.
  struct KMeansStart
  {
    std::vector<int> types; //!< of every area, from 0
    double sumOfSquares = 0.0;
  };

  /**
   * One start of k-means: from centres chosen by \a seed or, where some are \a known, from those with one in another place.
   *
   * \param options with a number of types that the areas allow
   */
  KMeansStart kMeansStart(
    const AreaPoints &points, const KMeansOptions &options, std::uint64_t seed, const std::vector<std::vector<double>> &known );

}
