#pragma once

#include "store/storecheck.h"

#include <vector>

namespace sozialraum
{

  //! The part of checkStore() that looks at the newest state of each grouping.
  void checkGroupings( StoreDatabase &database, std::vector<CheckFinding> &findings );

}
