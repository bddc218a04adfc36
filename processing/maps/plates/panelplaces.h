#pragma once

#include "maps/plates/platelayout.h"

namespace sozialraum
{

  //! How high the panels of \a plate are together in the place of \a map, without what they leave empty; millimetres.
  double heightOfPanels( const QgsLayoutItemMap &map, const Plate &plate, const PlateFrame &frame );

  //! Puts several maps of one frame and scale into the place of \a first, each under its caption.
  void placePanels( QgsPrintLayout &layout, QgsLayoutItemMap &first, const Plate &plate, const PlateFrame &frame );

}
