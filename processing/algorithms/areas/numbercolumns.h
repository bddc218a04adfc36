#pragma once

#include "areas/aggregation.h"

#include <qgsfeature.h>
#include <qgsfields.h>

#include <vector>

namespace sozialraum
{

  /**
   * Every numeric field of \a features as a column, one value per feature, with the statuses of "<field>_status" where there are such.
   *
   * A "nothing" without a 0 beside it stays without a number: whoever wrote it did not take the dash as zero.
   */
  std::vector<AreaColumn> numberColumns( const std::vector<QgsFeature> &features, const QgsFields &fields );

  //! One field as such a column; the field and its statuses by their places, −1 where there are none.
  AreaColumn numberColumn( const std::vector<QgsFeature> &features, const QString &name, int valueField, int statusField );

}
