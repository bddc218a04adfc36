#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "maps/plates/platetexts.h"
#include "maps/plates/publiccells.h"
#include "maps/plates/unreacheddemand.h"

#include <optional>

namespace sozialraum
{

  //! CIRCLES, CELL and FEWEST: at their very places for the office, or counted in cells for everyone.
  void circleParameters( Parameters &p );

  //! None: circles stand at their very places.
  std::optional<PublicCells> publicCells( const Call &call );

  /**
   * Marks a plate whose circles stand at their very places as internal; says of others what is not drawn.
   */
  void sayCircles( PlateTexts &texts, const std::optional<PublicCells> &cells );

  //! How many children reach none, and how many of these have no way; with \a cells no number that is smaller than what they show.
  QString unreachedText( const UnreachedDemand &demand, const std::optional<PublicCells> &cells );

}
