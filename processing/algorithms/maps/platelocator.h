#pragma once

#include "maps/plates/platelayout.h"

class QgsVectorLayer;

namespace sozialraum
{

  class MonitorProject;

  /**
   * The layers of a locator map that shows \a areas within \a wider; where that is null, within \a neighbours, if they reach far enough
   * beyond \a frame to tell where the areas lie. They are added to \a project; without a wider territory there are none.
   */
  LocatorLayers locatorLayers( const QgsVectorLayer *wider, const QgsVectorLayer *neighbours, const QgsVectorLayer &areas,
    const PlateFrame &frame, MonitorProject &project );

}
