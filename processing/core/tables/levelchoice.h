#pragma once

#include "keys/arealevel.h"
#include "tables/layout/tablereading.h"

#include <string>

namespace sozialraum
{

  /**
   * Drops the areas of \a reading that are not of the level that a person chose, with their observations; they are counted as left out.
   *
   * \throws InputError "level_missing" (1: level) where nothing is of the level
   */
  void keepLevel( TableReading &reading, AreaLevel level );

}
