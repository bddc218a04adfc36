#pragma once

#include "progress.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! Where sites could be, who would use them, and what the ways cost, in any unit.
  struct SitingProblem
  {
    static constexpr double outOfReach = std::numeric_limits<double>::infinity();

    std::vector<double> weights;    //!< demand at each place, ≥ 0
    std::vector<double> costs;      //!< candidate after candidate, for each place; ≥ 0 or outOfReach
    std::vector<bool> isFixed;      //!< for each candidate: it is there and stays
    std::vector<double> capacities; //!< of each candidate, ≥ 0; empty: without limit. All but p-center heed them

    std::size_t candidateCount() const { return isFixed.size(); }
    std::size_t placeCount() const { return weights.size(); }
    double cost( std::size_t candidate, std::size_t place ) const { return costs[candidate * placeCount() + place]; }
  };

  //! Sites that were chosen, and how good they are.
  struct Siting
  {
    std::vector<std::uint32_t> sites; //!< candidates: fixed ones first, then the chosen ones in the order of their gain
    std::vector<double> gains; //!< for each site, by how much it betters the objective after those before it; 0 for the first fixed or
                               //!< chosen one of p-median and p-center, where there is nothing to compare with
    double objective = 0.0;
    double bound = 0.0;                 //!< no choice is better than this
    bool isOptimal = false;             //!< objective and bound agree
    double unserved = 0.0;              //!< demand that no chosen site reaches (p-median, p-center), or that is not covered
    std::optional<double> coveredTwice; //!< demand that two sites or more cover, of the coverings without capacities
  };

  /**
   * All four look for the best choice and prove it by branch and bound within \a mostNodes steps; where that is not enough, the choice
   * stays good and the bound says how good at least. Fixed candidates are always among the sites and count in \a number.
   * The result depends on nothing but the problem.
   *
   * \throws InputError no_candidates, too_few_candidates ( number, candidates ), more_fixed_than_sites ( fixed, number ),
   * nothing_reachable, capacity_not_for_objective  \throws Cancelled
   */
  struct SitingOptions
  {
    std::size_t mostNodes = 2'000'000;
    Progress progress;
  };

  /**
   * p-median: \a number sites with the least sum of demand times cost to the nearest site (Hakimi 1964). Greedy choice, interchange
   * (Teitz and Bart 1968), Lagrangian bound (Cornuejols, Fisher and Nemhauser 1977). Serving more demand goes before shorter ways; what no
   * candidate reaches is left out.
   */
  Siting pMedian( const SitingProblem &problem, std::size_t number, const SitingOptions &options = {} );

  //! Maximal covering (Church and ReVelle 1974): \a number sites with the most demand at a cost of at most \a limit; the objective is that
  //! demand.
  Siting maximalCovering( const SitingProblem &problem, std::size_t number, double limit, const SitingOptions &options = {} );

  /**
   * Set covering (Toregas et al. 1971): the fewest sites that cover all demand that can be covered within \a limit; the objective is their
   * number. Of equally few, those that cover the most demand twice (LSCP-B: Hogan and ReVelle 1986), as far as a search of some seconds
   * finds them. With capacities: the fewest sites that have places for all demand that all candidates together can place within \a limit
   * (capacitated set covering), of which demand may be divided among sites.
   */
  Siting setCovering( const SitingProblem &problem, double limit, const SitingOptions &options = {} );

  //! p-center: \a number sites with the least cost of the worst served place (of those that a candidate reaches); the objective is that
  //! cost.
  Siting pCenter( const SitingProblem &problem, std::size_t number, const SitingOptions &options = {} );

}
