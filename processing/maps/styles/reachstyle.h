#pragma once

#include <qgis.h>

#include <memory>

class QgsFeatureRenderer;

namespace sozialraum
{

  //! Places of demand by their field "state" (reached, not_reached, not_connected, not_snapped): those that reach nothing stand out, and
  //! lie above the others.
  std::unique_ptr<QgsFeatureRenderer> reachRenderer( Qgis::GeometryType type );

  //! The same by their field "change" (loses, gains, nearer, farther, same, without).
  std::unique_ptr<QgsFeatureRenderer> reachChangeRenderer( Qgis::GeometryType type );

  //! Places of demand by their field "state" (assigned, no_place, out_of_reach, not_snapped, no_demand): those without a place stand out.
  std::unique_ptr<QgsFeatureRenderer> placementRenderer( Qgis::GeometryType type );

  //! Findings about school districts by their field "kind": what is wrong with the ground, with schools, with ways and with sizes.
  std::unique_ptr<QgsFeatureRenderer> districtFindingRenderer( Qgis::GeometryType type );

  //! Joints of a network by their field "state" (made, open).
  std::unique_ptr<QgsFeatureRenderer> jointRenderer( Qgis::GeometryType type );

  //! Faults of a network by their field "kind", those that cut ways off in red.
  std::unique_ptr<QgsFeatureRenderer> networkFaultRenderer( Qgis::GeometryType type );

}
