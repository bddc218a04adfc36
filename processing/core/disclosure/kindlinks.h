#pragma once

#include "disclosure/districtcells.h"

#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * Looks for kinds in \a records whose counts follow from each other (countlinks.h), like a total that stands among its kinds, and puts
   * what everybody knows by that into \a cells as relations. Where there are fewer than five areas everything may be chance: nothing then.
   * \returns the kinds of each group, as they stand in the table
   */
  std::vector<std::vector<std::string>> relateKinds( DistrictCells &cells, const std::vector<CountRecord> &records );

}
