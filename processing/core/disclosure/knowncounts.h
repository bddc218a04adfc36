#pragma once

#include "disclosure/countlinks.h"
#include "disclosure/countrelations.h"

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Counts of one period in areas of which all are known.
  struct PeriodCounts
  {
    std::vector<std::size_t> places; //!< of the series that have cases
    std::vector<CountVector> counts; //!< of each of these
    std::set<CountVector> people;
  };

  //! Whether more than half of \a counts are known.
  bool isMostlyKnown( const SomeCounts &counts );

  //! Which counts of several series are known, and in which areas all of them.
  class KnownCounts
  {
  public:
    //! \a series must outlive this.
    explicit KnownCounts( const std::vector<CountSeries> &series );

    std::vector<std::string> periods() const { return { mPeriods.begin(), mPeriods.end() }; } //!< ascending
    std::size_t areaCount() const { return mAreas; }

    //! Of the series at \a place; nullptr where it has none in \a period.
    const SomeCounts *countsOf( std::size_t place, const std::string &period ) const;

    //! Areas of which all that is mostly known is known in all of \a periods; all where these are few.
    std::vector<std::size_t> areasOf( std::span<const std::string> periods ) const;

    PeriodCounts countsIn( const std::string &period, const std::vector<std::size_t> &areas ) const;

  private:
    const std::vector<CountSeries> &mSeries;
    std::set<std::string> mPeriods;
    std::size_t mAreas = 0;
  };

}
