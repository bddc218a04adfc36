#pragma once

#include "classification/spatialweights.h"
#include "indicators/standardisation.h"
#include "problemreporter.h"

#include <array>
#include <string_view>

namespace sozialraum
{

  //! Where an area and the mean of its neighbours lie, compared with the mean of all.
  enum class Quadrant
  {
    None, //!< no value, or no neighbours
    HighHigh,
    LowHigh, //!< low among high ones
    LowLow,
    HighLow, //!< high among low ones
  };

  //! Names as they stand in result fields, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 5> quadrantNames{ "", "high-high", "low-high", "low-low", "high-low" };

  struct SpatialClusterOptions
  {
    int permutations = 999; //!< 0: no pseudo p
    unsigned seed = 1;      //!< the same seed gives the same p, whatever the number of threads
    double significance = 0.05;
    bool falseDiscoveryRate =
      true; //!< lowers the significance so that few of the areas found are found by chance (Benjamini and Hochberg 1995)
    Divisor divisor = Divisor::Count; //!< of the second moment in local I: n as spdep, n − 1 as PySAL and GeoDa
    bool islandsCount = true; //!< areas without neighbours count in mean, variance and number of areas, as in PySAL; false: as in spdep
    unsigned threads = 0;     //!< 0: as many as the machine has
  };

  //! Moran's I of all areas.
  struct GlobalMoran
  {
    double i = 0.0;
    double expected = 0.0; //!< −1 / (n − 1)
    double variance = 0.0; //!< under randomisation
    double p = 0.0;        //!< pseudo p of the permutations, one-sided; NaN without
  };

  /**
   * Local indicators of spatial association (Anselin 1995), and Gi* (Ord and Getis 1995).
   *
   * All NaN where an area has no value; local Moran, p and Gi* also where it has no neighbours. Local I are divided by the second
   * moment; with divisor n their mean is the global I where no area is alone. Pseudo p by conditional permutation:
   * (at least as extreme + 1) / (permutations + 1), one-sided.
   */
  struct SpatialClusters
  {
    GlobalMoran global;
    std::vector<double> lag; //!< mean of the neighbours' values
    std::vector<double> local;
    std::vector<double> p;
    std::vector<double> giStar; //!< as a z-score, the area counting among its neighbours
    std::vector<Quadrant> quadrants;
    std::vector<bool> significant;
    double threshold = 0.0;           //!< p up to which an area is significant
    std::size_t areas = 0;            //!< with a value
    std::vector<std::size_t> islands; //!< with a value, but without a neighbour that has one
  };

  /**
   * \a values per area of \a weights; NaN: takes no part, its neighbours do without it.
   *
   * Reports areas_without_neighbours (number). \throws InputError values_infinite, too_few_values_for_clusters, values_all_equal,
   * no_neighbours
   */
  SpatialClusters spatialClusters( std::span<const double> values, const SpatialWeights &weights, const SpatialClusterOptions &options,
    ProblemReporter *problems = nullptr, const Progress &progress = {} );

}
