#include "disclosure/movewalk.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sozialraum
{

  namespace
  {
    constexpr double costOfKept = 1000.0;
    constexpr double costOfChange = 0.01; // so that moves are short where further cells cost nothing
  }

  std::vector<std::vector<SignedRelation>> relationsOfCounts( const CellSystem &system )
  {
    std::vector<std::vector<SignedRelation>> relations( system.counts.size() );
    for ( std::uint32_t place = 0; place < system.relations.size(); ++place )
    {
      for ( const std::uint32_t part : system.relations[place].more )
        relations[part].push_back( { place, 1 } );
      for ( const std::uint32_t part : system.relations[place].less )
        relations[part].push_back( { place, -1 } );
    }
    return relations;
  }

  MoveWalk::MoveWalk( const CellSystem &system )
    : mSystem( system )
    , mCellsOfCount( system.counts.size() )
    , mRelationsOfCount( relationsOfCounts( system ) )
    , mCosts( system.cells.size(), 0.0 )
    , mIsFixed( system.counts.size(), false )
    , mAmounts( system.counts.size(), 0 )
    , mSums( system.cells.size(), 0 )
    , mRestUntil( system.counts.size(), 0 )
    , mDifferences( system.relations.size(), 0 )
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
      const std::int64_t value = touched.value + ( mSums[cell] + step ) * mTimes;
      return ( touched.classRange && !touched.classRange->contains( value ) ) || ( touched.people && value > *touched.people );
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
    for ( const SignedRelation &relation : mRelationsOfCount[count] )
    {
      const std::int64_t before = mDifferences[relation.place];
      gain += costOfKept * static_cast<double>( std::abs( before + std::int64_t{ relation.sign } * step ) - std::abs( before ) );
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
    for ( const SignedRelation &relation : mRelationsOfCount[count] )
    {
      std::int64_t &difference = mDifferences[relation.place];
      difference += std::int64_t{ relation.sign } * step;
      if ( difference == 0 )
        mBroken.erase( relation.place );
      else
        mBroken.insert( relation.place );
    }
  }

  void MoveWalk::offer( std::uint32_t count, int step, StepChoice &choice ) const
  {
    if ( !choice.seen.insert( { count, step } ).second || !isAllowed( count, step ) )
      return;
    const double gain = gainOf( count, step );
    if ( choice.step && gain >= choice.gain )
      return;
    choice.gain = gain;
    choice.step = { count, step };
  }

  //! One step that takes one of the changed cells or broken relations back a bit. \returns false where there is none
  bool MoveWalk::stepOn()
  {
    constexpr std::size_t mostParts = 400; // the greatest sums are seen to by the steps for others
    StepChoice choice;
    for ( const auto &[cell, sign] : mChanged )
    {
      const std::vector<std::uint32_t> &parts = mSystem.cells[cell].parts;
      if ( parts.size() > mostParts && mChanged.size() + mBroken.size() > 1 )
        continue;
      for ( const std::uint32_t part : parts )
        offer( part, -sign, choice );
    }
    for ( const std::uint32_t broken : mBroken )
    {
      const int sign = mDifferences[broken] > 0 ? 1 : -1;
      for ( const std::uint32_t part : mSystem.relations[broken].more )
        offer( part, -sign, choice );
      for ( const std::uint32_t part : mSystem.relations[broken].less )
        offer( part, sign, choice );
    }
    if ( !choice.step )
      return false;
    const auto [count, step] = *choice.step;
    change( count, step );
    constexpr std::uint32_t rest = 12;
    mRestUntil[count] = mStep + rest;
    return true;
  }

  //! Walks from the change of \a count alone, which is fixed afterwards.
  void MoveWalk::walkFrom( std::uint32_t count, int direction )
  {
    constexpr std::uint32_t mostSteps = 40;
    std::fill( mAmounts.begin(), mAmounts.end(), 0 );
    std::fill( mSums.begin(), mSums.end(), 0 );
    std::fill( mRestUntil.begin(), mRestUntil.end(), 0 );
    std::fill( mDifferences.begin(), mDifferences.end(), 0 );
    mChanged.clear();
    mBroken.clear();
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
      if ( ( mChanged.empty() && mBroken.empty() ) || ++mStep > mostSteps || !stepOn() )
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
