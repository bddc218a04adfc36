#pragma once

#include "store/seriescells.h"
#include "store/storecheck.h"

#include <vector>

namespace sozialraum
{

  /**
   * The part of checkStore() that compares totals with their parts by a dimension: women and men with all, ages with all women.
   *
   * Parts may be some of many, or lie within each other; that they are to add up is seen where at least half of the areas and periods do.
   */
  void checkParts(
    const ExtractAreas &areas, SeriesReader &reader, const std::vector<StoredSeries> &all, std::vector<CheckFinding> &findings );

}
