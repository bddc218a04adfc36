#pragma once

#include "disclosure/districtcells.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! A group of one division that lies within a group of another and leaves little of it: whoever sees both sums sees the rest.
  struct GroupingDifference
  {
    std::string outer;             //!< "planungsraum II"
    std::string inner;             //!< "sozialraum 4"
    std::vector<std::string> rest; //!< keys of the areas that are only in the outer one
  };

  //! Differences of at most \a mostAreas areas, by divisions and groups; of two nested groups with the same areas there is none.
  std::vector<GroupingDifference> groupingDifferences( const std::vector<CountDivision> &divisions, std::size_t mostAreas = 1 );

  //! The areas whose every count follows from the sums of all groups and the whole, however they are combined; ascending.
  std::vector<std::string> areasThatGroupsGiveAway( const std::vector<CountDivision> &divisions );

}
