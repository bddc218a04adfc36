#pragma once

#include "observations/observationtable.h"

#include <cstddef>

namespace sozialraum
{

  //! Observations that say something about an area, indicator and period that another one before them speaks of already.
  struct DuplicateCells
  {
    std::size_t count = 0;
    std::size_t first = 0; //!< index of the first one; meaningful where there is one
  };

  DuplicateCells findDuplicateCells( const ObservationTable &table );

}
