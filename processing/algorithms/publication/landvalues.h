#pragma once

#include "algorithms/publication/monitorinput.h"

#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The indicators of \a catalogue for the Land, of the periods that \a rules ask for: from what the tables say of it beside the areas
   * (kept with the columns of \a extracted). Sums of the areas are not the Land; where no table has it, it is left out.
   */
  std::vector<ReleaseLand> landValues(
    const QgsVectorLayer &extracted, const std::vector<CatalogueIndicator> &catalogue, const MonitorRules &rules );

}
