#pragma once

#include "algorithms/maps/atlasplates.h"
#include "maps/plates/tablepage.h"

namespace sozialraum
{

  /**
   * The figures that \a plate shows, area by area in the order of German alphabets: value and class, or a value for each period of a page
   * with several. Where an area has no class the word of the legend stands instead: a table tells no more than the map and its classes.
   */
  PlateTable tableOf( const AtlasPlate &plate );

}
