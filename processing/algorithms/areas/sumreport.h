#pragma once

#include "areas/aggregation.h"
#include "maps/styles/indicatorproperties.h"

#include <QStringList>
#include <qgsfields.h>

#include <vector>

namespace sozialraum
{

  class Call;

  /**
   * Tells which fields are summed, and which indicators are left out, why, and how to get them all the same: by a formula, which the
   * catalogue proposes where it knows the indicator and the layer has its counts.
   */
  void reportSums( const QgsFields &fields, const std::vector<AreaColumn> &summed, const std::vector<RateFormula> &rates,
    const IndicatorPropertiesByField &properties, const Call &call );

}
