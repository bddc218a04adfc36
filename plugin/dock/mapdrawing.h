#pragma once

#include "dock/mapperiods.h"
#include "dock/projectmemory.h"

#include <QStringList>

class QgsVectorLayer;

namespace sozialraum
{

  class MonitorSession;

  //! What a map is to show.
  struct MapWish
  {
    QString indicator;
    QString level;
    QString method = QStringLiteral( "natural_breaks" );
    int classes = 5;
    QString limits; //!< for the method “fixed”
  };

  /**
   * Takes an indicator out of the store with all its periods, classifies the latest in limits for all, and puts the map into the project:
   * once for each indicator and level; drawn again, its layer stays where it is. Both results lie in a GeoPackage beside the store.
   */
  void drawMap( MonitorSession &session, const MapWish &wish );

  //! Shows another period in \a map, in the same classes.
  void showPeriod( MonitorSession &session, QgsVectorLayer &map, const QString &field );

}
