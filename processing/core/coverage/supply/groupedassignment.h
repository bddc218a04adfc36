#pragma once

#include "coverage/supply/assignment.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Whole groups with the facility each goes to, and how good that is at least.
  struct GroupedAssignment
  {
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> facilities; //!< for each group, or nowhere
    Assignment assignment;                 //!< of the places; its prices are those of the problem with divisible groups
    std::int64_t unplacedBound = 0;        //!< no choice leaves fewer units without a place
    std::int64_t costBound = 0;            //!< nor has one that leaves as few as unplacedBound a smaller total cost
    bool isOptimal = false; //!< no choice leaves fewer without a place, and none with as few has a total cost smaller by more than one unit
                            //!< of cost for every unit of demand
  };

  struct GroupingOptions
  {
    std::size_t mostWays = 100'000'000; //!< pairs of groups and facilities looked at, summed over all problems solved
    Progress progress;
  };

  /**
   * Assigns groups as a whole: all demand of a group goes to one facility, or has no place. The fewest units without a place first, then
   * the least total cost.
   *
   * That is a generalised assignment, for which no fast exact method is known (it is NP-hard). Branch and bound over the groups that the
   * problem with divisible groups splits (Ross and Soland 1975) finds the best where \a options leave it the time; else the best found
   * comes with bounds that hold.
   *
   * \param groups for each place, its group, 0 … groupCount − 1. A facility is in a group's reach where every place of it with demand is.
   * \throws InputError as assignDemand()  \throws Cancelled
   */
  GroupedAssignment assignGroups(
    const AssignmentProblem &problem, std::span<const std::uint32_t> groups, std::size_t groupCount, const GroupingOptions &options = {} );

}
