#pragma once

#include "disclosure/districtcells.h"

#include <vector>

namespace sozialraum
{

  //! The counts with three successive periods as one, named by the first and last; what is left at the end is one as well. Stated totals
  //! and classes are left out. Empty where there are fewer than three periods.
  std::vector<CountRecord> threePeriodsSummed( const std::vector<CountRecord> &records );

  //! The counts without their last dimension. Empty where there is none.
  std::vector<CountRecord> lastDimensionMerged( const std::vector<CountRecord> &records );

}
