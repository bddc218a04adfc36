#pragma once

#include "disclosure/suppression.h"
#include "progress.h"

namespace sozialraum
{

  /**
   * What \a found, made without the relations of \a system, has to withhold beside it because of them: for every recipient and protected
   * count in a part with relations moves are looked for that keep these too, with as few further cells as possible. Then those of the
   * further cells that are not needed are shown again. What \a found withholds stays withheld.
   *
   * Every pair is wide by whole-number moves or listed as open. Same input, same pattern. \throws Cancelled
   */
  Suppression withholdFurther(
    const CellSystem &system, Suppression found, const SuppressionOptions &options = {}, const Progress &progress = {} );

}
