#pragma once

#include "finding.h"

#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Takes the findings that do not stop the work: the algorithms turn them into protocol rows and summary lines.
  class ProblemReporter
  {
  public:
    virtual ~ProblemReporter() = default;
    virtual void report( Finding finding ) = 0;
  };

  //! Keeps every finding in the order of its report.
  class CollectingReporter : public ProblemReporter
  {
  public:
    void report( Finding finding ) override { mFindings.push_back( std::move( finding ) ); }
    const std::vector<Finding> &findings() const { return mFindings; }

  private:
    std::vector<Finding> mFindings;
  };

  //! Passes findings on as being about one file, so that nobody who reads a part of it needs its name.
  class FileReporter : public ProblemReporter
  {
  public:
    FileReporter( ProblemReporter &reporter, std::string file )
      : mReporter( reporter )
      , mFile( std::move( file ) )
    {}

    void report( Finding finding ) override { mReporter.report( finding.in( mFile ) ); }

  private:
    ProblemReporter &mReporter;
    std::string mFile;
  };

}
