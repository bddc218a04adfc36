#pragma once

#include "tables/layout/tablereading.h"

namespace sozialraum
{

  /**
   * Takes the observations of a further table on the same sheet in. Areas with the same key and level are one; indicators with the same
   * name and unit are one unless both tables speak of the same area and period: then the title of the second one tells them apart.
   */
  void appendReading( TableReading &first, TableReading second );

}
