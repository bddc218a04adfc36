#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> classificationFindings()
  {
    static const std::vector<FindingText> texts{};
    return texts;
  }

}
