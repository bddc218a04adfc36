#pragma once

#include "maps/plates/belowmap.h"
#include "maps/styles/indicatorproperties.h"

#include <QMap>
#include <QString>

#include <optional>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The values of the district and the state over all periods of \a indicator that \a joined knows; where the district has none, from
   * counts beside the rate. Nothing with fewer than two periods.
   */
  std::optional<ChartBelow> seriesBelow( const QgsVectorLayer &joined, const IndicatorProperties &indicator );

  /**
   * The same for each planning area that the field \a groupField of \a joined names: its own values (groupvalues.h), and beside them those
   * of the district where they are no sums. A period in which the planning area has no value is a gap. Planning areas with fewer than two
   * values are left out.
   */
  QMap<QString, ChartBelow> seriesOfGroups( const QgsVectorLayer &joined, const QString &groupField, const IndicatorProperties &indicator );

}
