#include "coverage/mediansearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr int mostRounds = 400;       // of the subgradient method
    constexpr int roundsWithoutGain = 20; // before the step is halved
    constexpr std::size_t nodesBetweenReports = 10000;
  }

  MedianSearch::MedianSearch( std::span<const double> costs, std::size_t placeCount, const std::vector<bool> &isFixed, std::size_t number, double precision )
    : mCosts( costs )
    , mPlaceCount( placeCount )
    , mIsFixed( isFixed )
    , mNumber( number )
    , mPrecision( precision )
  {}

  void MedianSearch::search( const SitingOptions &options )
  {
    chooseGreedily();
    mPrecision = std::max( mPrecision, 1e-13 * std::abs( mObjective ) );
    while ( interchange() )
      advance( options.progress, 0.1 );
    raiseBound( options );
    if ( mObjective - mBound < mPrecision )
    {
      mIsProven = true;
      return;
    }
    mIsProven = true; // until the steps run out
    mPartial.clear();
    double base = mMultiplierSum;
    for ( std::uint32_t i = 0; i < mIsFixed.size(); ++i )
    {
      if ( mIsFixed[i] )
      {
        mPartial.push_back( i );
        base += mReduced[i];
      }
    }
    branch( 0, base, mNumber - mPartial.size(), options );
    if ( mIsProven )
      mBound = mObjective;
  }

  double MedianSearch::objectiveOf( std::span<const std::uint32_t> sites ) const
  {
    double sum = 0.0;
    for ( std::size_t place = 0; place < mPlaceCount; ++place )
    {
      double least = cost( sites.front(), place );
      for ( const std::uint32_t site : sites.subspan( 1 ) )
        least = std::min( least, cost( site, place ) );
      sum += least;
    }
    return sum;
  }

  void MedianSearch::takeIfBetter( std::span<const std::uint32_t> sites )
  {
    const double objective = objectiveOf( sites );
    if ( mBest.empty() || objective < mObjective )
    {
      mBest.assign( sites.begin(), sites.end() );
      std::ranges::sort( mBest );
      mObjective = objective;
    }
  }

  void MedianSearch::chooseGreedily()
  {
    std::vector<std::uint32_t> sites;
    for ( std::uint32_t i = 0; i < mIsFixed.size(); ++i )
    {
      if ( mIsFixed[i] )
        sites.push_back( i );
    }
    while ( sites.size() < mNumber )
    {
      std::uint32_t best = 0;
      double least = std::numeric_limits<double>::infinity();
      for ( std::uint32_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
      {
        if ( std::ranges::find( sites, candidate ) != sites.end() )
          continue;
        sites.push_back( candidate );
        const double objective = objectiveOf( sites );
        sites.pop_back();
        if ( objective < least )
        {
          least = objective;
          best = candidate;
        }
      }
      sites.push_back( best );
    }
    takeIfBetter( sites );
  }

  //! One pass over all swaps of a chosen and another candidate, by the costs of the nearest and second nearest site. \returns whether one helped
  bool MedianSearch::interchange()
  {
    std::vector<double> first( mPlaceCount, std::numeric_limits<double>::infinity() );
    std::vector<double> second( mPlaceCount, std::numeric_limits<double>::infinity() );
    std::vector<std::size_t> nearest( mPlaceCount, 0 );
    for ( std::size_t s = 0; s < mBest.size(); ++s )
    {
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
      {
        const double way = cost( mBest[s], place );
        if ( way < first[place] )
        {
          second[place] = first[place];
          first[place] = way;
          nearest[place] = s;
        }
        else
        {
          second[place] = std::min( second[place], way );
        }
      }
    }
    double bestChange = -mPrecision / 2.0;
    std::size_t out = mBest.size();
    std::uint32_t in = 0;
    std::vector<double> change( mBest.size() );
    for ( std::uint32_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
    {
      if ( std::ranges::binary_search( mBest, candidate ) )
        continue;
      std::ranges::fill( change, 0.0 );
      double gain = 0.0;
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
      {
        const double way = cost( candidate, place );
        if ( way < first[place] )
          gain += first[place] - way;
        else if ( mBest.size() > 1 )
          change[nearest[place]] += std::min( way, second[place] ) - first[place];
        else
          change[0] += way - first[place];
      }
      for ( std::size_t s = 0; s < mBest.size(); ++s )
      {
        if ( !mIsFixed[mBest[s]] && change[s] - gain < bestChange )
        {
          bestChange = change[s] - gain;
          out = s;
          in = candidate;
        }
      }
    }
    if ( out == mBest.size() )
      return false;
    std::vector<std::uint32_t> sites = mBest;
    sites[out] = in;
    const double before = mObjective;
    takeIfBetter( sites );
    return mObjective < before;
  }

  // Every place pays its multiplier; a site earns what it serves places below theirs. The sum is below every choice's objective.
  double MedianSearch::lagrangianBound( std::span<const double> multipliers, std::vector<double> &reduced ) const
  {
    reduced.assign( mIsFixed.size(), 0.0 );
    double bound = std::accumulate( multipliers.begin(), multipliers.end(), 0.0 );
    std::vector<double> open;
    std::size_t fixedCount = 0;
    for ( std::size_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
    {
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
        reduced[candidate] += std::min( 0.0, cost( candidate, place ) - multipliers[place] );
      if ( mIsFixed[candidate] )
      {
        bound += reduced[candidate];
        ++fixedCount;
      }
      else
      {
        open.push_back( reduced[candidate] );
      }
    }
    std::ranges::sort( open );
    return std::accumulate( open.begin(), open.begin() + static_cast<std::ptrdiff_t>( mNumber - fixedCount ), bound );
  }

  void MedianSearch::raiseBound( const SitingOptions &options )
  {
    std::vector<double> multipliers( mPlaceCount );
    for ( std::size_t place = 0; place < mPlaceCount; ++place )
    {
      double first = std::numeric_limits<double>::infinity();
      double second = first;
      for ( std::size_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
      {
        const double way = cost( candidate, place );
        second = std::min( second, std::max( first, way ) );
        first = std::min( first, way );
      }
      multipliers[place] = std::isfinite( second ) ? second : first;
    }

    mBound = -std::numeric_limits<double>::infinity();
    double step = 2.0;
    int idle = 0;
    std::vector<double> reduced;
    std::vector<double> slope( mPlaceCount );
    std::vector<std::uint32_t> order( mIsFixed.size() );
    for ( int round = 0; round < mostRounds && step > 1e-4; ++round )
    {
      advance( options.progress, 0.1 + 0.4 * round / mostRounds );
      const double bound = lagrangianBound( multipliers, reduced );
      if ( bound > mBound )
      {
        idle = bound > mBound + 1e-7 * std::abs( mBound ) ? 0 : idle + 1;
        mBound = bound;
        mReduced = reduced;
        mMultiplierSum = std::accumulate( multipliers.begin(), multipliers.end(), 0.0 );
      }
      else if ( ++idle >= roundsWithoutGain )
      {
        step /= 2.0;
        idle = 0;
      }

      std::iota( order.begin(), order.end(), 0U );
      std::ranges::stable_sort( order, [&]( std::uint32_t a, std::uint32_t b ) { return mIsFixed[a] != mIsFixed[b] ? mIsFixed[a] : reduced[a] < reduced[b]; } );
      takeIfBetter( std::span( order ).first( mNumber ) );
      if ( mObjective - mBound < mPrecision )
        return;
      std::ranges::fill( slope, 1.0 );
      for ( const std::uint32_t site : std::span( order ).first( mNumber ) )
      {
        for ( std::size_t place = 0; place < mPlaceCount; ++place )
          slope[place] -= cost( site, place ) < multipliers[place] ? 1.0 : 0.0;
      }
      const double square = std::inner_product( slope.begin(), slope.end(), slope.begin(), 0.0 );
      if ( square == 0.0 )
        return;
      const double length = step * ( 1.05 * mObjective - bound ) / square;
      for ( std::size_t place = 0; place < mPlaceCount; ++place )
        multipliers[place] = std::max( 0.0, multipliers[place] + length * slope[place] );
    }
  }

  // Takes or leaves the free candidates in the order of their reduced costs; the multipliers bound every branch.
  void MedianSearch::branch( std::size_t next, double base, std::size_t open, const SitingOptions &options )
  {
    if ( mOrder.empty() )
    {
      for ( std::uint32_t i = 0; i < mIsFixed.size(); ++i )
      {
        if ( !mIsFixed[i] )
          mOrder.push_back( i );
      }
      std::ranges::stable_sort( mOrder, {}, [this]( std::uint32_t i ) { return mReduced[i]; } );
      mOrderSums.assign( 1, 0.0 );
      for ( const std::uint32_t i : mOrder )
        mOrderSums.push_back( mOrderSums.back() + mReduced[i] );
    }
    if ( open == 0 )
    {
      takeIfBetter( mPartial );
      return;
    }
    for ( std::size_t i = next; i + open <= mOrder.size(); ++i )
    {
      const double bound = base + mOrderSums[i + open] - mOrderSums[i];
      if ( mObjective - bound < mPrecision )
        return; // later candidates are no better
      if ( ++mNodes > options.mostNodes )
      {
        mIsProven = false;
        return;
      }
      if ( mNodes % nodesBetweenReports == 0 )
        advance( options.progress, 0.5 + 0.5 * static_cast<double>( mNodes ) / static_cast<double>( options.mostNodes ) );
      mPartial.push_back( mOrder[i] );
      branch( i + 1, base + mReduced[mOrder[i]], open - 1, options );
      mPartial.pop_back();
      if ( !mIsProven )
        return;
    }
  }

}
