#pragma once

#include "areas/crosswalk.h"
#include "areas/joinprotocol.h"
#include "areas/layerareas.h"

#include <vector>

namespace sozialraum
{

  /**
   * Tells what a crosswalk knows about the keys of a protocol that found no area, or an area without a number.
   *
   * A key that the crosswalk turns into an area of the layer is dissolved; a key that the crosswalk makes of areas of the layer was merged
   * later. The keys of the other side become the suggestion, the greater shares first, whatever was suggested by name. Nothing is joined: a
   * count must be converted first.
   *
   * \param rows of one table
   */
  void suggestByCrosswalk( std::vector<ProtocolRow> &rows, const LayerAreas &layer, const Crosswalk &crosswalk );

}
