#pragma once

#include "maps/styles/classstyle.h"

#include <vector>

namespace sozialraum
{

  //! Deciles have no limits in the unit of the index.
  void nameRankClasses( std::vector<MapClass> &legend );

  //! Limits differ from group to group: the classes have numbers.
  void nameGroupClasses( std::vector<MapClass> &legend );

}
