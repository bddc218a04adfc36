#pragma once

#include <functional>
#include <string>

namespace sozialraum
{

  //! What one comparison found; times are medians of several runs in the same process.
  struct ComparisonResult
  {
    double ourMilliseconds = 0;
    double theirMilliseconds = 0; //!< what a QGIS user would use today; 0 where there is nothing to compare with
    double ourPeakMegabytes = 0;  //!< most memory in use by the process while ours ran, less what was in use before
  };

  using Comparison = std::function<ComparisonResult()>;

  /**
   * Puts a comparison under a stable name into the list that scripts/benchmark runs; used at namespace scope:
   *
   *   static const bool sRegistered = registerComparison( "natural_breaks_1000000", [] { … } );
   */
  bool registerComparison( const std::string &name, Comparison comparison );

  //! Median wall time of \a runs ≥ 1 calls, in milliseconds.
  double medianMilliseconds( int runs, const std::function<void()> &work );

  //! Most memory that the process used while \a work ran beyond what it used before, in megabytes.
  double peakMegabytes( const std::function<void()> &work );

}
