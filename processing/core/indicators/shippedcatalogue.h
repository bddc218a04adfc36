#pragma once

#include "tables/listfile.h"

#include <string_view>

namespace sozialraum
{

  /**
   * The catalogue that comes with the plugin, compiled in so that it is there however the plugin was installed: 80 indicators of a
   * district's social monitor and the 15 dimensions that they belong to. The files lie beside this one, and are installed for people to
   * copy and edit.
   */
  ListTable shippedCatalogue();

  //! The dimensions: dimension, id, name_de, core_indicator, core_polarity, all_indicators, core_finest_level.
  ListTable shippedDimensions();

  //! The catalogue as the text of its file.
  std::string_view shippedCatalogueText();

}
