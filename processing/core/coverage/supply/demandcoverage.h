#pragma once

#include "coverage/supply/costmatrix.h"
#include "coverage/supply/nearestfacilities.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! How a group of demand, children of an age group say, is served: in one area, or in all.
  struct CoverageFigures
  {
    double demand = 0.0;                          //!< all of it: the sum of the reached at any cost and the not connected
    std::vector<double> within;                   //!< for each threshold, demand whose nearest facility costs at most that
    double notConnected = 0.0;                    //!< demand that no facility can be reached from, or that is too far from every road
    std::optional<double> meanCost;               //!< weighted, of the connected; nothing where there are none
    std::array<std::optional<Cost>, 4> quantiles; //!< weighted median, 0.75, 0.9 and maximum of the connected
    std::vector<double> withChoice;               //!< for each threshold, demand with a second facility within it

    double connected() const { return demand - notConnected; }
  };

  //! Demand is finite and ≥ 0. \throws InputError demand_negative ( row ), demand_not_finite ( row )
  void checkWeights( std::span<const double> weights );

  //! The quantiles of CoverageFigures.
  inline constexpr std::array<double, 4> coverageQuantiles{ 0.5, 0.75, 0.9, 1.0 };

  /**
   * How demand is served, for each of \a areaCount areas and then for all together.
   *
   * Quantile q is the least cost up to which at least the share q of the connected demand lies (inverse of the weighted distribution).
   *
   * \param nearest the two nearest facilities of each place
   * \param weights demand at each place, ≥ 0
   * \param areas for each place, its area, or any number ≥ \a areaCount for none
   * \throws InputError demand_negative ( row ), demand_not_finite ( row )
   */
  std::vector<CoverageFigures> coverageOfAreas( std::span<const NearestFacilities> nearest, std::span<const double> weights,
    std::span<const std::uint32_t> areas, std::size_t areaCount, std::span<const Cost> thresholds );

  //! What the closing of a facility would do to those whose nearest it is.
  struct ClosingEffect
  {
    double demand = 0.0;          //!< whose nearest it is
    double extraCost = 0.0;       //!< sum over demand, to the second nearest
    double losesThreshold = 0.0;  //!< demand within the threshold today, and not after
    double losesConnection = 0.0; //!< demand without any other facility
  };

  //! For each of \a facilityCount facilities. \a threshold counts for losesThreshold.
  std::vector<ClosingEffect> closingEffects(
    std::span<const NearestFacilities> nearest, std::span<const double> weights, std::size_t facilityCount, Cost threshold );

}
