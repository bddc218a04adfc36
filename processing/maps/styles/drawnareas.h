#pragma once

#include <qgsfeatureid.h>

#include <set>

class QgsVectorLayer;

namespace sozialraum
{

  //! Those that the renderer of \a areas draws; QGIS names no others. One without a class_id, say, has no colour.
  std::set<QgsFeatureId> drawnAreas( const QgsVectorLayer &areas );

}
