#pragma once

#include "coverage/supply/costmatrix.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace sozialraum
{

  enum class FloatingCatchmentMethod : std::uint8_t
  {
    TwoStep,   //!< Luo and Wang 2003; with weights by distance the gravity and the enhanced two-step methods (Luo and Qi 2009)
    ThreeStep, //!< Wan, Zou and Sternberg 2012: who can choose asks less of each facility
  };

  //! How much a facility at some cost counts, 0 … 1 (or any weight ≥ 0). Asked only for costs that the matrix holds.
  using DecayFunction = std::function<double( Cost cost )>;

  //! Within the limit everything counts 1: the plain two-step method.
  DecayFunction noDecay();

  //! Weights of rings: \a weights[k] up to and including \a thresholds[k] (ascending), 0 beyond.
  DecayFunction stepDecay( std::vector<Cost> thresholds, std::vector<double> weights );

  //! Dai 2010: ( exp( −½ (c / limit)² ) − exp( −½ ) ) / ( 1 − exp( −½ ) ), which falls from 1 to 0 at \a limit > 0.
  DecayFunction gaussianDecay( Cost limit );

  //! exp( −c² / ( 2 bandwidth² ) ), the Gaussian of PySAL's access; \a bandwidth > 0.
  DecayFunction gaussianDecayOfBandwidth( Cost bandwidth );

  //! ( c / unit )^−exponent, the gravity of PySAL's access; costs below one \a unit > 0 count as one.
  DecayFunction gravityDecay( double unit, double exponent );

  //! \a decay up to and including \a limit, 0 beyond.
  DecayFunction limitedTo( DecayFunction decay, Cost limit );

  struct FloatingCatchmentOptions
  {
    FloatingCatchmentMethod method = FloatingCatchmentMethod::TwoStep;
    DecayFunction decay = noDecay();
    DecayFunction selection; //!< the selection weights by which the three-step method shares demand out among facilities, G = w / Σ w; as
                             //!< \a decay if empty, as Wan, Zou and Sternberg have it
  };

  struct FloatingCatchments
  {
    std::vector<double> accessibility; //!< for each place, places of facilities per unit of demand
    std::vector<double> ratios; //!< for each facility, its places per unit of the demand that reaches it; not a number where none does
  };

  /**
   * Places per child by floating catchments.
   *
   * Summed over all demand the accessibility is the capacity of all facilities that anybody reaches, exactly but for rounding.
   *
   * \param costs facilities are its rows, demand its places; pairs that are absent are out of reach
   * \param demand, capacities ≥ 0
   * \throws InputError demand_negative ( row ), capacity_row_negative ( row )
   */
  FloatingCatchments floatingCatchments(
    const CostMatrix &costs, std::span<const double> demand, std::span<const double> capacities, const FloatingCatchmentOptions &options );

}
