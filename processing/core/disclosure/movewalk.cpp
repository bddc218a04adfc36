#include "disclosure/movewalk.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <set>

namespace sozialraum
{

  namespace
  {
    constexpr double costOfKept = 1000.0;
    constexpr double costOfChange = 0.01; // so that moves are short where further cells cost nothing
  }

  MoveWalk::MoveWalk( const CellSystem &system )
    : mSystem( system )
    , mCellsOfCount( system.counts.size() )
    , mCosts( system.cells.size(), 0.0 )
    , mIsFixed( system.counts.size(), false )
    , mAmounts( system.counts.size(), 0 )
    , mSums( system.cells.size(), 0 )
    , mRestUntil( system.counts.size(), 0 )
  {
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      for ( const std::uint32_t part : system.cells[cell].parts )
        mCellsOfCount[part].push_back( cell );
    }
  }

  bool MoveWalk::isAllowed( std::uint32_t count, int step ) const
  {
    const std::int64_t amount = ( mAmounts[count] + step ) * mTimes;
    if ( mIsFixed[count] || mRestUntil[count] > mStep || -amount > mSystem.counts[count] )
      return false;
    return std::none_of( mCellsOfCount[count].begin(), mCellsOfCount[count].end(), [&]( std::uint32_t cell ) {
      const Cell &touched = mSystem.cells[cell];
      return touched.classRange && !touched.classRange->contains( touched.value + ( mSums[cell] + step ) * mTimes );
    } );
  }

  //! What the cost would grow by.
  double MoveWalk::gainOf( std::uint32_t count, int step ) const
  {
    double gain = costOfChange * static_cast<double>( std::abs( mAmounts[count] + step ) - std::abs( mAmounts[count] ) );
    for ( const std::uint32_t cell : mCellsOfCount[count] )
    {
      if ( mSums[cell] == 0 )
        gain += mCosts[cell];
      else if ( mSums[cell] + step == 0 )
        gain -= mCosts[cell];
    }
    return gain;
  }

  void MoveWalk::change( std::uint32_t count, int step )
  {
    mCost += gainOf( count, step );
    mAmounts[count] += step;
    for ( const std::uint32_t cell : mCellsOfCount[count] )
    {
      mSums[cell] += step;
      if ( mCosts[cell] == 0.0 )
        continue;
      if ( mSums[cell] == 0 )
        mChanged.erase( cell );
      else
        mChanged[cell] = mSums[cell] > 0 ? 1 : -1;
    }
  }

  //! One step that takes one of the changed cells back a bit. \returns false where there is none
  bool MoveWalk::stepOn()
  {
    constexpr std::size_t mostParts = 400; // the greatest sums are seen to by the steps for others
    double least = std::numeric_limits<double>::infinity();
    std::pair<std::uint32_t, int> chosen;
    std::set<std::pair<std::uint32_t, int>> seen;
    for ( const auto &[cell, sign] : mChanged )
    {
      const std::vector<std::uint32_t> &parts = mSystem.cells[cell].parts;
      if ( parts.size() > mostParts && mChanged.size() > 1 )
        continue;
      for ( const std::uint32_t part : parts )
      {
        if ( !seen.insert( { part, -sign } ).second || !isAllowed( part, -sign ) )
          continue;
        const double gain = gainOf( part, -sign );
        if ( gain < least )
        {
          least = gain;
          chosen = { part, -sign };
        }
      }
    }
    if ( !std::isfinite( least ) )
      return false;
    change( chosen.first, chosen.second );
    constexpr std::uint32_t rest = 12;
    mRestUntil[chosen.first] = mStep + rest;
    return true;
  }

  //! Walks from the change of \a count alone, which is fixed afterwards.
  void MoveWalk::walkFrom( std::uint32_t count, int direction )
  {
    constexpr std::uint32_t mostSteps = 40;
    std::fill( mAmounts.begin(), mAmounts.end(), 0 );
    std::fill( mSums.begin(), mSums.end(), 0 );
    std::fill( mRestUntil.begin(), mRestUntil.end(), 0 );
    mChanged.clear();
    mCost = 0.0;
    mStep = 1;
    const bool isPossible = isAllowed( count, direction );
    mIsFixed[count] = true;
    if ( !isPossible )
      return;
    change( count, direction );
    while ( true )
    {
      if ( mCost < mBestCost )
      {
        mBestCost = mCost;
        mBest.clear();
        for ( std::uint32_t other = 0; other < mAmounts.size(); ++other )
        {
          if ( mAmounts[other] != 0 )
            mBest.push_back( { other, mAmounts[other] } );
        }
      }
      if ( mChanged.empty() || ++mStep > mostSteps || !stepOn() )
        return;
    }
  }

  bool MoveWalk::find(
    std::span<const std::uint32_t> own, std::uint32_t cell, int direction, std::int64_t times, const std::vector<CellRole> &roles )
  {
    const std::vector<std::uint32_t> &parts = mSystem.cells[cell].parts;
    for ( std::uint32_t other = 0; other < roles.size(); ++other )
      mCosts[other] = roles[other] == CellRole::Withheld ? 0.0
        : roles[other] == CellRole::Kept                 ? costOfKept
                                                         : costOfWithholding( mSystem.cells[other] );
    std::fill( mIsFixed.begin(), mIsFixed.end(), false );
    for ( const std::uint32_t count : own )
      mIsFixed[count] = true;
    mTimes = times;
    mBestCost = costOfKept;
    mBest.clear();
    // Of a sum, one part alone changes.
    constexpr std::size_t mostStarts = 8;
    std::vector<std::uint32_t> starts;
    for ( const std::uint32_t part : parts )
    {
      if ( !mIsFixed[part] && starts.size() < mostStarts )
        starts.push_back( part );
      mIsFixed[part] = true;
    }
    for ( const std::uint32_t start : starts )
    {
      mIsFixed[start] = false;
      walkFrom( start, direction );
    }
    return !mBest.empty();
  }

}
