#pragma once

#include "store/seriescells.h"
#include "store/storecheck.h"

#include <vector>

namespace sozialraum
{

  //! The part of checkStore() that looks whether the figures keep the rules of packs, wherever a store has all that a rule names.
  void checkRules( const ExtractAreas &areas, SeriesReader &reader, const std::vector<StoredSeries> &all, const CheckOptions &options,
    std::vector<CheckFinding> &findings );

}
