#include "coverage/coversearch.h"

#include <algorithm>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t nodesBetweenReports = 1000;
  }

  CoverSearch::CoverSearch( std::vector<std::vector<std::uint32_t>> coverers, std::size_t candidateCount, const std::vector<bool> &isFixed )
    : mCoverers( std::move( coverers ) )
    , mCovered( candidateCount )
    , mTimesCovered( mCoverers.size(), 0 )
    , mIsBarred( candidateCount, false )
  {
    for ( std::uint32_t place = 0; place < mCoverers.size(); ++place )
    {
      for ( const std::uint32_t candidate : mCoverers[place] )
        mCovered[candidate].push_back( place );
    }
    for ( std::uint32_t candidate = 0; candidate < candidateCount; ++candidate )
    {
      if ( isFixed[candidate] )
        mFixed.push_back( candidate );
    }
  }

  std::optional<std::vector<std::uint32_t>> CoverSearch::search( std::size_t fewerThan, bool any, std::size_t mostNodes, const Progress &progress )
  {
    std::ranges::fill( mTimesCovered, 0U );
    mIsBarred.assign( mIsBarred.size(), false );
    mChosen.clear();
    mBest.reset();
    mFewerThan = fewerThan;
    mAny = any;
    mMostNodes = mostNodes;
    mNodes = 0;
    mIsProven = true;
    mProgress = progress;
    for ( const std::uint32_t candidate : mFixed )
      take( candidate );
    mBound = mChosen.size() + atLeastNeeded();
    branch();
    if ( mIsProven && mBest && !mAny )
      mBound = mBest->size();
    return mBest;
  }

  void CoverSearch::take( std::uint32_t candidate )
  {
    mChosen.push_back( candidate );
    for ( const std::uint32_t place : mCovered[candidate] )
      ++mTimesCovered[place];
  }

  void CoverSearch::giveBack( std::uint32_t candidate )
  {
    mChosen.pop_back();
    for ( const std::uint32_t place : mCovered[candidate] )
      --mTimesCovered[place];
  }

  //! Places without a common candidate need a site each.
  std::size_t CoverSearch::atLeastNeeded() const
  {
    std::vector<bool> isUsed( mCovered.size(), false );
    std::size_t count = 0;
    for ( std::uint32_t place = 0; place < mCoverers.size(); ++place )
    {
      if ( mTimesCovered[place] > 0 )
        continue;
      const std::vector<std::uint32_t> &coverers = mCoverers[place];
      if ( std::ranges::any_of( coverers, [&]( std::uint32_t candidate ) { return !mIsBarred[candidate] && isUsed[candidate]; } ) )
        continue;
      for ( const std::uint32_t candidate : coverers )
        isUsed[candidate] = true;
      ++count;
    }
    return count;
  }

  std::size_t CoverSearch::hardestPlace() const
  {
    std::size_t hardest = mCoverers.size();
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for ( std::size_t place = 0; place < mCoverers.size(); ++place )
    {
      if ( mTimesCovered[place] > 0 )
        continue;
      const auto open = std::ranges::count_if( mCoverers[place], [this]( std::uint32_t candidate ) { return !mIsBarred[candidate]; } );
      if ( open < fewest )
      {
        fewest = open;
        hardest = place;
      }
    }
    return hardest;
  }

  void CoverSearch::branch()
  {
    if ( ++mNodes > mMostNodes )
    {
      mIsProven = false;
      return;
    }
    if ( mNodes % nodesBetweenReports == 0 )
      sozialraum::advance( mProgress, static_cast<double>( mNodes ) / static_cast<double>( mMostNodes ) );
    if ( mChosen.size() + atLeastNeeded() >= mFewerThan )
      return;
    const std::size_t place = hardestPlace();
    if ( place == mCoverers.size() )
    {
      mBest = mChosen;
      mFewerThan = mChosen.size();
      return;
    }

    std::vector<std::uint32_t> choices;
    std::ranges::copy_if( mCoverers[place], std::back_inserter( choices ), [this]( std::uint32_t candidate ) { return !mIsBarred[candidate]; } );
    std::vector<std::ptrdiff_t> fresh( mCovered.size(), 0 );
    for ( const std::uint32_t candidate : choices )
      fresh[candidate] = std::ranges::count_if( mCovered[candidate], [this]( std::uint32_t covered ) { return mTimesCovered[covered] == 0; } );
    std::ranges::stable_sort( choices, std::greater(), [&]( std::uint32_t candidate ) { return fresh[candidate]; } );
    std::size_t tried = 0;
    for ( ; tried < choices.size() && mIsProven && !( mAny && mBest ); ++tried )
    {
      take( choices[tried] );
      branch();
      giveBack( choices[tried] );
      mIsBarred[choices[tried]] = true; // covers with it have all been seen
    }
    for ( std::size_t i = 0; i < tried; ++i )
      mIsBarred[choices[i]] = false;
  }

}
