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
   * One basis of the sums shown serves all recipients with few own counts (readergroup.h): not what follows is computed, but changes of the
   * counts that leave all that a recipient knows as it is, drawn by chance from a fixed seed, modulo 2^61 − 1. What a recipient can compute
   * no such change touches, so a count that can be computed is always found (but for a determinant that the prime divides). One that cannot
   * is taken for one that can with a chance of 2^−61 for each look, some 10^−9 for ten thousand cells and 241 recipients: one cell more
   * would be withheld. Several cells are tried together; the pattern is the one of trying each alone. Memory grows with the counts times
   * the own counts of a recipient, not with the number of recipients.
   *
   * Nothing is said of how narrowly a count can be guessed. Cells that are always published or known are shown.
   * \throws Cancelled
   */
  std::vector<bool> exactPattern( const CellSystem &system, const Progress &progress = {} );

}
