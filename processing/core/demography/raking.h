#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sozialraum
{

  //! What some of the cells must add up to.
  struct ControlTotal
  {
    std::vector<std::size_t> cells; //!< numbers of the cells, each once
    double total = 0.0;             //!< ≥ 0
  };

  struct Raking
  {
    std::size_t rounds = 0;      //!< until all totals were met
    std::vector<double> factors; //!< by control: what its cells were multiplied by in all
  };

  /**
   * Multiplies \a values (≥ 0) so that each control is met (iterative proportional fitting, Deming and Stephan 1940); zeros stay zero, and
   * what no control names stays. Met means: within 1e-9 of the largest total.
   * \throws InputError where a control of more than 0 has only zeros, or the controls contradict each other
   */
  Raking rake( std::span<double> values, std::span<const ControlTotal> controls );

  /**
   * \a values, which have signs, such that they add up to \a total: those above 0 are multiplied by r, those below divided by r.
   * \throws InputError where no r does it
   */
  std::vector<double> plusMinus( std::span<const double> values, double total );

  //! Whole numbers that add up to \a values' sum, rounded: each rounded down, the largest remainders up; ties to the earlier.
  std::vector<double> roundedTogether( std::span<const double> values );

}
