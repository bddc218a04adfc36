#pragma once

#include "keys/arealevel.h"

#include <optional>
#include <string_view>

namespace sozialraum
{

  /**
   * The level that tables call \a text: "Kreise", "Gemeindeverbände", "Stadtkreis/kreisfreie Stadt/Landkreis", "Bund", or by the names of
   * AreaLevel. Nothing for other divisions of the country: Raumordnungsregionen, Kreisregionen, Arbeitsmarktregionen.
   */
  std::optional<AreaLevel> levelCalled( std::string_view text );

}
