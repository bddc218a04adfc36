#pragma once

#include "classification/classification.h"

#include <utility>
#include <vector>

namespace sozialraum
{

  inline ClassificationOptions methodWith( ClassificationMethod method, int classCount )
  {
    ClassificationOptions options;
    options.method = method;
    options.classCount = classCount;
    return options;
  }

  inline ClassificationOptions fixedAt( std::vector<double> limits, LimitRule rule = LimitRule::LowerClosed )
  {
    ClassificationOptions options = methodWith( ClassificationMethod::Fixed, 5 );
    options.fixedLimits = std::move( limits );
    options.limitRule = rule;
    return options;
  }

}
