#pragma once

#include "disclosure/districtcells.h"
#include "disclosure/monitorrelease.h"

#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * The cells of \a indicator with their classes, what is known of them, and who reads them: everybody, each area, those that \a words
   * name, groups that were given their values before. \throws InputError as districtCells() and addRecipients()
   */
  DistrictCells cellsOf( const Monitor &monitor, const MonitorIndicator &indicator, const std::vector<std::string> &words );

}
