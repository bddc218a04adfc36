#pragma once

#include "coverage/supply/costmatrix.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Who is to be placed, and where there is room. Amounts are whole numbers of any unit: children, or thousandths of them (see amounts.h).
  struct AssignmentProblem
  {
    CostMatrix costs;                     //!< facilities are its rows, demand its places; pairs that are absent are out of reach
    std::vector<std::int64_t> demand;     //!< at each place, ≥ 0
    std::vector<std::int64_t> capacities; //!< of each facility, ≥ 0
  };

  //! A part of a place's demand that goes to one facility.
  struct AssignedShare
  {
    std::uint32_t place = 0;
    std::uint32_t facility = 0;
    Cost cost = 0;
    std::int64_t amount = 0; //!< > 0

    friend bool operator==( const AssignedShare &, const AssignedShare & ) = default;
  };

  /**
   * Demand with the facilities it goes to, and the prices that prove that no other assignment is better.
   *
   * A facility's price is the value of one more unit of capacity there, exactly: by how much the objective falls, the objective being
   * totalCost plus priceOfUnplaced for every unit without a place. Where one more place would let one more child in, it is therefore
   * priceOfUnplaced less what the ways become longer by; where it only shortens ways, what they become shorter by. It is 0 where
   * capacity is left.
   */
  struct Assignment
  {
    std::vector<AssignedShare> shares;  //!< places ascending, then facilities ascending
    std::vector<std::int64_t> unplaced; //!< for each place, demand without a facility
    std::vector<std::int64_t> loads;    //!< for each facility
    std::int64_t assignedTotal = 0;
    std::int64_t unplacedTotal = 0;
    std::int64_t totalCost = 0; //!< amounts times costs

    std::int64_t priceOfUnplaced = 0;         //!< more than twice all detours together that placing one more unit can cause
    std::vector<std::int64_t> placePrices;    //!< what one more unit of demand at each place would cost at least, ≤ priceOfUnplaced
    std::vector<std::int64_t> facilityPrices; //!< ≥ 0

    //! Whether one more unit of capacity at \a facility would place one more unit of demand, and not only shorten ways.
    bool placesAnother( std::size_t facility ) const { return 2 * facilityPrices[facility] > priceOfUnplaced; }
  };

  /**
   * Assigns demand to facilities so that the fewest units are left without a place and, among all such assignments, the sum of the ways
   * is least. Exact, in whole numbers: the transportation problem (Hitchcock 1941), solved by the network simplex with strongly feasible
   * trees (Cunningham 1976). A place may be split among facilities. The same problem gives the same assignment.
   *
   * \throws InputError amounts_too_large if sums could leave 64 bits, amount_negative  \throws Cancelled
   */
  Assignment assignDemand( const AssignmentProblem &problem, const Progress &progress = {} );

  /**
   * Whether the prices prove \a assignment to be the best: it respects demand, reach and capacities, no reduced cost is below 0, and
   * prices and amounts are complementary, so that the dual objective equals the primal one. Looks at every pair once and trusts nothing.
   */
  bool isProvenOptimal( const AssignmentProblem &problem, const Assignment &assignment );

}
