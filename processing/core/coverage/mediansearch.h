#pragma once

#include "coverage/siting.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * The p-median over finite costs that are already weighted. A good choice first, then a proof.
   * Sums are compared with a tolerance of \a precision: choices that differ by less are equally good.
   */
  class MedianSearch
  {
  public:
    //! \a costs candidate after candidate, finite
    MedianSearch( std::span<const double> costs, std::size_t placeCount, const std::vector<bool> &isFixed, std::size_t number, double precision );

    void search( const SitingOptions &options );

    const std::vector<std::uint32_t> &sites() const { return mBest; } //!< ascending
    double objective() const { return mObjective; }
    double bound() const { return mBound; }
    bool isProven() const { return mIsProven; }

  private:
    double cost( std::size_t candidate, std::size_t place ) const { return mCosts[candidate * mPlaceCount + place]; }
    double objectiveOf( std::span<const std::uint32_t> sites ) const;
    void chooseGreedily();
    bool interchange();
    double lagrangianBound( std::span<const double> multipliers, std::vector<double> &reduced ) const;
    void raiseBound( const SitingOptions &options );
    void branch( std::size_t next, double base, std::size_t open, const SitingOptions &options );
    void takeIfBetter( std::span<const std::uint32_t> sites );

    std::span<const double> mCosts;
    std::size_t mPlaceCount;
    const std::vector<bool> &mIsFixed;
    std::size_t mNumber;
    double mPrecision;
    std::vector<std::uint32_t> mBest;
    double mObjective = 0.0;
    double mBound = 0.0;
    bool mIsProven = false;

    std::vector<double> mReduced; //!< gain of each candidate under the best multipliers, ≤ 0
    double mMultiplierSum = 0.0;
    std::vector<std::uint32_t> mOrder; //!< free candidates by reduced cost
    std::vector<double> mOrderSums;    //!< sums of the reduced costs in that order
    std::vector<std::uint32_t> mPartial;
    std::size_t mNodes = 0;
  };

}
