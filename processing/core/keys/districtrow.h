#pragma once

#include "keys/areakey.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * The key of the district that a row without a key is about, by its name: "Landkreis Zwickau", "Kreis insgesamt", "Summe".
   *
   * Only where all municipalities among \a keys lie in one district that has no row of its own, and there are at least two of them.
   */
  std::optional<std::string> districtOfRow( std::string_view name, std::span<const AreaKey> keys );

}
