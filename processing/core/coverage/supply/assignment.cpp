#include "coverage/supply/assignment.h"

#include "coverage/supply/transportsimplex.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    constexpr double mostIn64Bits = 4e18;

    //! Throws where amounts are negative, or sums of them could not be told exactly.
    Cost greatestWay( const AssignmentProblem &problem )
    {
      Cost greatest = 0;
      for ( std::size_t facility = 0; facility < problem.costs.facilityCount(); ++facility )
      {
        for ( const CostEntry &entry : problem.costs.row( facility ) )
          greatest = std::max( greatest, entry.cost );
      }
      const auto sum = []( const std::vector<std::int64_t> &amounts ) {
        double total = 0.0;
        for ( const std::int64_t amount : amounts )
        {
          if ( amount < 0 )
            throw InputError( codes::amountNegative, { std::to_string( amount ) } );
          total += static_cast<double>( amount );
        }
        return total;
      };
      if ( ( sum( problem.demand ) + 1.0 ) * ( greatest + 1.0 ) > mostIn64Bits || sum( problem.capacities ) > mostIn64Bits )
        throw InputError( codes::amountsTooLarge );
      return greatest;
    }

    //! Demand, reach and capacities are respected, and the sums are what they say.
    bool isFeasible( const AssignmentProblem &problem, const Assignment &assignment )
    {
      std::vector<std::int64_t> left = problem.demand;
      std::vector<std::int64_t> loads( problem.capacities.size(), 0 );
      std::int64_t totalCost = 0;
      std::int64_t assigned = 0;
      for ( const AssignedShare &share : assignment.shares )
      {
        if ( share.amount <= 0 || problem.costs.cost( share.facility, share.place ) != share.cost )
          return false;
        left[share.place] -= share.amount;
        loads[share.facility] += share.amount;
        totalCost += share.amount * share.cost;
        assigned += share.amount;
      }
      for ( std::size_t facility = 0; facility < loads.size(); ++facility )
      {
        if ( loads[facility] > problem.capacities[facility] )
          return false;
      }
      return left == assignment.unplaced && loads == assignment.loads && totalCost == assignment.totalCost
        && assigned == assignment.assignedTotal && std::ranges::all_of( left, []( std::int64_t amount ) { return amount >= 0; } )
        && std::accumulate( left.begin(), left.end(), std::int64_t{ 0 } ) == assignment.unplacedTotal;
    }
  }

  Assignment assignDemand( const AssignmentProblem &problem, const Progress &progress )
  {
    // One more place moves at most one unit at each facility, by at most the longest way; the price outweighs that, and can be told from
    // it.
    const std::int64_t priceOfUnplaced =
      2 * static_cast<std::int64_t>( greatestWay( problem ) ) * static_cast<std::int64_t>( problem.costs.facilityCount() ) + 1;
    TransportSimplex simplex( problem, priceOfUnplaced );
    simplex.solve( progress );
    return simplex.assignment();
  }

  bool isProvenOptimal( const AssignmentProblem &problem, const Assignment &assignment )
  {
    if ( !isFeasible( problem, assignment ) )
      return false;
    for ( std::uint32_t facility = 0; facility < problem.costs.facilityCount(); ++facility )
    {
      const std::int64_t price = assignment.facilityPrices[facility];
      if ( price < 0 || ( price > 0 && assignment.loads[facility] < problem.capacities[facility] ) )
        return false;
      for ( const CostEntry &entry : problem.costs.row( facility ) )
      {
        if ( entry.cost + price - assignment.placePrices[entry.place] < 0 )
          return false;
      }
    }
    for ( std::size_t place = 0; place < problem.demand.size(); ++place )
    {
      if ( assignment.placePrices[place] > assignment.priceOfUnplaced
        || ( assignment.unplaced[place] > 0 && assignment.placePrices[place] != assignment.priceOfUnplaced ) )
        return false;
    }
    return std::ranges::all_of( assignment.shares, [&]( const AssignedShare &share ) {
      return share.cost + assignment.facilityPrices[share.facility] == assignment.placePrices[share.place];
    } );
  }

}
