#pragma once

#include "algorithms/call.h"
#include "demography/projection.h"

namespace sozialraum
{

  /**
   * Tells how well the method would have projected the last date from those before, by class of size, beside "no change"; or that it cannot
   * be told. Never across a census.
   */
  void reportHindcast( const Call &call, const ProjectionInput &input, const ProjectionOptions &options );

}
