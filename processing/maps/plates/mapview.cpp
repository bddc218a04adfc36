#include "maps/plates/mapview.h"

#include <qgslayoutitemmap.h>

#include <cmath>

namespace sozialraum
{

  //! \a scale, rounded up to two digits.
  static double roundScale( double scale )
  {
    const double step = std::pow( 10.0, std::floor( std::log10( scale ) ) - 1 );
    return std::ceil( scale / step ) * step;
  }

  void showOnMap(
    QgsLayoutItemMap &map, const QList<QgsMapLayer *> &layers, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs )
  {
    map.setCrs( crs );
    map.setLayers( layers );
    map.setKeepLayerSet( true );
    map.setFollowVisibilityPreset( false );
    map.zoomToExtent( extent );
    map.setScale( roundScale( map.scale() ) );
  }

}
