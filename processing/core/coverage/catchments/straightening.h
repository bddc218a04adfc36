#pragma once

#include "coverage/catchments/contour.h"
#include "geometry/planepoint.h"

#include <span>

namespace sozialraum
{

  //! A place that a closed line passes, with the room it may be moved in.
  struct Gate
  {
    PlanePoint place;
    PlanePoint left; //!< of the line, when it passes the gate
    PlanePoint right;
    bool isFixed = false; //!< the line must pass the place itself
  };

  /**
   * The vertices to keep of a closed line through \a gates, at least one, so that the straight lines between them pass all gates in their
   * order: from each kept vertex the line goes on straight as long as it can (O( n )). The first gate's place is kept.
   */
  Ring straightened( std::span<const Gate> gates );

}
