#pragma once

#include "disclosure/cellsystem.h"
#include "progress.h"

#include <vector>

namespace sozialraum
{

  //! The cells that may be shown, in the order in which they are tried: upper levels, newer periods, greater counts first; those that an
  //! earlier release withheld last in their level. Protected cells and those that are shown anyway are none of them.
  std::vector<std::uint32_t> publishingOrder( const CellSystem &system );

  /**
   * Which cells can be shown so that no recipient can compute a protected count of others exactly: from the top, each cell is shown
   * unless it, with all that is shown already, gives one away (after Langsrud 2024, for all recipients at once).
   *
   * Exact arithmetic; nothing is said of how narrowly a count can be guessed. Cells that are always published or known are shown.
   * \throws Cancelled
   */
  std::vector<bool> exactPattern( const CellSystem &system, const Progress &progress = {} );

}
