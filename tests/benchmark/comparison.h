#pragma once

#include <functional>
#include <stdexcept>
#include <string>

namespace sozialraum
{

  //! What one comparison found; times are medians of several runs in the same process.
  struct ComparisonResult
  {
    double ourMilliseconds = 0;
    double theirMilliseconds = 0;  //!< what a QGIS user would use today; 0 where there is nothing to compare with
    double ourPeakMegabytes = 0;   //!< most memory in use by the process while ours ran, less what was in use before
    double theirPeakMegabytes = 0; //!< the same of theirs, where it was measured
  };

  //! Thrown by a comparison that lacks what it needs, with what that is; its line says so in the place of figures.
  class NotRun : public std::runtime_error
  {
  public:
    using std::runtime_error::runtime_error;
  };

  //! What else it throws is a failure: its line says that, and the program ends with 1.
  using Comparison = std::function<ComparisonResult()>;

  /**
   * Puts a comparison under a stable name into the list that scripts/benchmark runs; used at namespace scope:
   *
   *   static const bool sRegistered = registerComparison( "natural_breaks_1000000", [] { … } );
   */
  bool registerComparison( const std::string &name, Comparison comparison );

  //! Median wall time of \a runs ≥ 1 calls, in milliseconds.
  double medianMilliseconds( int runs, const std::function<void()> &work );

  //! Medians of \a runs of each, one after the other in turn, so that a busy machine slows both.
  ComparisonResult timedInTurn( int runs, const std::function<void()> &ours, const std::function<void()> &theirs );

  //! Most memory that the process used while \a work ran beyond what it used before, in megabytes.
  double peakMegabytes( const std::function<void()> &work );

}
