#pragma once

#include "report/pagebody.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * Finds for each share and rate the indicators of the same release that count its numerator and its denominator: those whose formula is
   * just that. So sentences can say how much of a difference is chance, from nothing that the reader may not know.
   * \param indicators all of the release; \a cases and \a people of each are set, empty where none counts it
   */
  void findCounts( std::vector<PageIndicator> &indicators );

  /**
   * The value of a cell with the counts behind it, as far as the release shows them. Where it shows the denominator alone, the cases follow
   * from the value.
   * \returns nothing where the release shows no value
   */
  std::optional<FactValue> factValueOf(
    const ReleaseCells &cells, const PageIndicator &indicator, const std::string &areaKey, const std::string &period );

}
