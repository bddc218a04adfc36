#pragma once

#include <QStringList>

#include <memory>

class QgsCoordinateReferenceSystem;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Those of \a facilities that no polygon of \a rings comes nearer than 200 m, the distance at which “Catchments on the road network”
   * finds no road: they serve nobody on the map. Distances are measured in \a metric, a CRS in metres. The layer has the fields and the CRS
   * of
   * \a facilities.
   */
  std::unique_ptr<QgsVectorLayer> facilitiesWithoutRoad(
    const QgsVectorLayer &facilities, const QgsVectorLayer &rings, const QgsCoordinateReferenceSystem &metric );

  //! The names of \a facilities, in their order; their row numbers where no field holds names.
  QStringList namesOfFacilities( const QgsVectorLayer &facilities );

}
