#pragma once

#include "disclosure/suppression.h"
#include "progress.h"

namespace sozialraum
{

  /**
   * Mends \a found, which was made without the relations of \a system, in the parts that have some: for every recipient and protected count
   * moves are looked for that keep these too, with as few further cells as possible. Then all that is not needed is shown again, the most
   * valued first.
   *
   * Every pair is wide by whole-number moves or listed as open. Same input, same pattern. \throws Cancelled
   */
  Suppression withholdFurther(
    const CellSystem &system, Suppression found, const SuppressionOptions &options = {}, const Progress &progress = {} );

}
