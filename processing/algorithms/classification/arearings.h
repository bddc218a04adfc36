#pragma once

#include "classification/spatialweights.h"

#include <qgsfeature.h>

#include <vector>

namespace sozialraum
{

  //! The rings of all parts of \a geometry; none where it is no area.
  AreaRings ringsOf( const QgsGeometry &geometry );

  //! The middle of each feature. \throws QgsProcessingException naming the first without a geometry
  std::vector<PlanePoint> middlesOf( const std::vector<QgsFeature> &features );

}
