#pragma once

#include "progress.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! The fewest sites that cover all places: exact by branch and bound over the place that is hardest to cover.
  class CoverSearch
  {
  public:
    //! \a coverers for each place, candidates that cover it, ascending, at least one; \a fixed candidates are taken in any case
    CoverSearch( std::vector<std::vector<std::uint32_t>> coverers, std::size_t candidateCount, const std::vector<bool> &isFixed );

    /**
     * Looks for a cover with fewer than \a fewerThan sites, the best there is, or with \a any the first found.
     * \returns nothing where there is none, or where \a mostNodes steps were not enough, see isProven()
     */
    std::optional<std::vector<std::uint32_t>> search( std::size_t fewerThan, bool any, std::size_t mostNodes, const Progress &progress );

    bool isProven() const { return mIsProven; }

    //! No cover has fewer sites.
    std::size_t bound() const { return mBound; }

  private:
    void branch();
    std::size_t atLeastNeeded() const;
    std::size_t hardestPlace() const;
    void take( std::uint32_t candidate );
    void giveBack( std::uint32_t candidate );

    std::vector<std::vector<std::uint32_t>> mCoverers;
    std::vector<std::vector<std::uint32_t>> mCovered; //!< for each candidate, places
    std::vector<std::uint32_t> mFixed;
    std::vector<std::uint32_t> mTimesCovered; //!< for each place
    std::vector<bool> mIsBarred;              //!< candidates tried before on this branch
    std::vector<std::uint32_t> mChosen;
    std::optional<std::vector<std::uint32_t>> mBest;
    std::size_t mFewerThan = 0;
    std::size_t mBound = 0;
    std::size_t mNodes = 0;
    std::size_t mMostNodes = 0;
    bool mAny = false;
    bool mIsProven = true;
    Progress mProgress;
  };

}
