#pragma once

#include "algorithms/findingtexts.h"

#include <vector>

namespace sozialraum
{

  //! Findings go into the log at once, and onto a page later.
  class LoggedFindings : public ProblemReporter
  {
  public:
    explicit LoggedFindings( QgsProcessingFeedback *feedback )
      : mLog( feedback )
    {}

    void report( Finding finding ) override
    {
      mFindings.push_back( finding );
      mLog.report( std::move( finding ) );
    }

    const std::vector<Finding> &findings() const { return mFindings; }

  private:
    FeedbackReporter mLog;
    std::vector<Finding> mFindings;
  };

}
