#pragma once

#include "algorithms/findingtexts.h"

namespace sozialraum
{

  //! The sentences for core/demography.
  std::span<const FindingText> demographyFindings();

}
