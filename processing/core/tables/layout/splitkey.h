#pragma once

#include "tables/layout/keycolumn.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  /**
   * A key split over neighbouring columns: state (2 digits), region (1), district (2), association (4; not always), municipality (3).
   * Where the headings name the parts ("Land", "RB", "Kreis", "Gem"; "Kreis" with five digits and "Gemeinde-Nr.") they may be numbers that
   * have lost their zeros. The row that shows it is one of a municipality; rows of the levels above leave the last ones empty.
   */
  std::optional<KeyColumns> findSplitKey( const Grid &grid, const std::vector<std::uint32_t> &rows );

}
