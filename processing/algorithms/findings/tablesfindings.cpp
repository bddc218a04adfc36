#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> tablesFindings()
  {
    static const std::vector<FindingText> texts{};
    return texts;
  }

}
