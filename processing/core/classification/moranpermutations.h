#pragma once

#include "classification/moranstatistics.h"
#include "progress.h"

#include <vector>

namespace sozialraum
{

  struct PermutationOptions
  {
    int permutations = 999; //!< at least 1
    unsigned seed = 1;
    unsigned threads = 0; //!< 0: as many as the machine has
  };

  /**
   * Pseudo p of Moran's I: how often the values, dealt out at random to all areas, give an I at least as extreme.
   *
   * ( at least as extreme + 1 ) / ( permutations + 1 ), one-sided, on the side on which I lies; permutations with the same I count on
   * either side, so that an I that no order of the values could change has the p of 1. Each permutation has random numbers of its
   * own, so that the number of threads does not matter.
   */
  double globalPseudoP( const MoranStatistics &moran, const PermutationOptions &options, const Progress &progress = {} );

  /**
   * Pseudo p of each local I by conditional permutation (Anselin 1995): the area keeps its value, the others are dealt out to its
   * neighbours.
   *
   * One table of random draws serves all areas, so that neither their order nor the number of threads matters. NaN without neighbours.
   */
  std::vector<double> localPseudoP( const MoranStatistics &moran, const PermutationOptions &options, const Progress &progress = {} );

}
