#include "coverage/siting/locationsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr int roundsAtRoot = 500;     // of the subgradient method
    constexpr int roundsAtNode = 60;      // where the multipliers of the node above are a good beginning
    constexpr int roundsWithoutGain = 15; // before the step is halved
    constexpr double fading = 0.9;        // of earlier rounds in mTimesChosen
    constexpr double infinite = std::numeric_limits<double>::infinity();
  }

  double LocationCosts::offered( std::span<const double> multipliers ) const
  {
    return std::accumulate( multipliers.begin(), multipliers.end(), 0.0 );
  }

  void LocationCosts::addWanted( std::span<const double>, std::span<double> slope ) const
  {
    for ( double &value : slope )
      value += 1.0;
  }

  LocationSearch::LocationSearch( const LocationCosts &costs, const std::vector<bool> &isFixed, std::size_t number, double precision )
    : mCosts( costs )
    , mIsFixed( isFixed )
    , mNumber( number )
    , mPrecision( precision )
    , mObjective( infinite )
    , mBound( -infinite )
  {}

  void LocationSearch::takeIfBetter( std::vector<std::uint32_t> sites )
  {
    std::ranges::sort( sites );
    const double objective = mCosts.objective( sites );
    if ( objective < mObjective )
    {
      mBest = std::move( sites );
      mObjective = objective;
    }
  }

  //! Whether choices with this bound are no better than the best, or the question of the aspiration is answered for them.
  bool LocationSearch::isDone( double bound ) const
  {
    if ( mAspiration )
      return mObjective <= *mAspiration || bound > *mAspiration;
    return mObjective - bound < mPrecision;
  }

  void LocationSearch::chooseGreedily()
  {
    std::vector<std::uint32_t> sites;
    for ( std::uint32_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
    {
      if ( mIsFixed[candidate] )
        sites.push_back( candidate );
    }
    mCosts.fill( sites, mNumber );
    mCosts.improve( sites, mIsFixed );
    takeIfBetter( std::move( sites ) );
  }

  //! The bound of \a node at its multipliers.
  double LocationSearch::relax( const Node &node, std::vector<double> &earnings, std::vector<std::uint32_t> &chosen )
  {
    earnings.assign( mIsFixed.size(), 0.0 );
    chosen.clear();
    for ( std::uint32_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
    {
      if ( node.states[candidate] == State::Closed )
        continue;
      earnings[candidate] = mCosts.earnings( candidate, node.multipliers );
      chosen.push_back( candidate );
      mWork += static_cast<double>( mCosts.placesLookedAt( candidate ) );
    }
    std::ranges::stable_sort( chosen, [&]( std::uint32_t a, std::uint32_t b ) {
      const bool aIsOpen = node.states[a] == State::Open;
      const bool bIsOpen = node.states[b] == State::Open;
      return aIsOpen != bIsOpen ? aIsOpen : earnings[a] < earnings[b];
    } );
    double bound = mCosts.offered( node.multipliers );
    for ( std::size_t i = 0; i < mNumber; ++i )
      bound += earnings[chosen[i]];
    return bound;
  }

  //! Raises the multipliers of places that nobody serves, lowers those of places that several serve.
  void LocationSearch::step( Node &node, std::span<const std::uint32_t> chosen, double length ) const
  {
    std::vector<double> slope( node.multipliers.size(), 0.0 );
    mCosts.addWanted( node.multipliers, slope );
    for ( const std::uint32_t site : chosen )
      mCosts.subtractServed( site, node.multipliers, slope );
    double square = 0.0;
    for ( std::size_t place = 0; place < slope.size(); ++place )
    {
      const bool isAtEnd =
        slope[place] > 0.0 ? node.multipliers[place] >= mCosts.greatestMultiplier( place ) : node.multipliers[place] <= 0.0;
      if ( !isAtEnd ) // it would go nowhere
        square += slope[place] * slope[place];
    }
    if ( square == 0.0 )
      return;
    for ( std::size_t place = 0; place < slope.size(); ++place )
      node.multipliers[place] =
        std::clamp( node.multipliers[place] + length / square * slope[place], 0.0, mCosts.greatestMultiplier( place ) );
  }

  //! Subgradient steps from the node's multipliers on; leaves it with the best found, and those of the search with what belongs to them.
  void LocationSearch::raise( Node &node, int mostRounds, const Progress &progress )
  {
    std::vector<double> best = node.multipliers;
    double bestBound = -infinite;
    double factor = mostRounds == roundsAtRoot ? 2.0 : 0.5;
    int idle = 0;
    std::vector<double> earnings;
    std::vector<std::uint32_t> chosen;
    mTimesChosen.assign( mIsFixed.size(), 0.0 );
    for ( int round = 0; round < mostRounds && factor > 1e-4; ++round )
    {
      advance( progress, static_cast<double>( round ) / mostRounds );
      const double bound = relax( node, earnings, chosen );
      for ( double &times : mTimesChosen )
        times *= fading;
      for ( std::size_t i = 0; i < mNumber; ++i )
        mTimesChosen[chosen[i]] += 1.0 - fading;
      if ( bound > bestBound )
      {
        idle = bound > bestBound + 1e-7 * std::abs( bestBound ) ? 0 : idle + 1;
        bestBound = bound;
        best = node.multipliers;
        mEarnings = earnings;
        mChosen = chosen;
      }
      else if ( ++idle >= roundsWithoutGain )
      {
        factor /= 2.0;
        idle = 0;
      }
      takeIfBetter( { chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>( mNumber ) } );
      if ( isDone( bestBound ) )
        break;
      step( node, std::span( chosen ).first( mNumber ),
        factor * ( 1.01 * std::abs( mObjective - bound ) + 1e-9 * std::abs( mObjective ) + 1e-12 ) );
    }
    node.multipliers = std::move( best );
    node.bound = std::max( node.bound, bestBound );
    std::vector<std::uint32_t> sites( mChosen.begin(), mChosen.begin() + static_cast<std::ptrdiff_t>( mNumber ) );
    mCosts.improve( sites, mIsFixed );
    takeIfBetter( std::move( sites ) );
  }

  //! Closes candidates that no better choice can hold, and opens those that every better choice holds.
  void LocationSearch::fixStates( Node &node ) const
  {
    const double bound = mCosts.offered( node.multipliers )
      + std::accumulate( mChosen.begin(), mChosen.begin() + static_cast<std::ptrdiff_t>( mNumber ), 0.0,
        [this]( double sum, std::uint32_t site ) { return sum + mEarnings[site]; } );
    const double last = mEarnings[mChosen[mNumber - 1]];
    for ( std::size_t i = 0; i < mChosen.size(); ++i )
    {
      State &state = node.states[mChosen[i]];
      if ( state != State::Free )
        continue;
      if ( i >= mNumber )
        state = isDone( bound + mEarnings[mChosen[i]] - last ) ? State::Closed : State::Free;
      else if ( mChosen.size() > mNumber )
        state = isDone( bound - mEarnings[mChosen[i]] + mEarnings[mChosen[mNumber]] ) ? State::Open : State::Free;
    }
  }

  //! Whether only one choice is left, which is taken then.
  bool LocationSearch::settle( const Node &node )
  {
    std::vector<std::uint32_t> open;
    std::vector<std::uint32_t> notClosed;
    for ( std::uint32_t candidate = 0; candidate < node.states.size(); ++candidate )
    {
      if ( node.states[candidate] == State::Open )
        open.push_back( candidate );
      if ( node.states[candidate] != State::Closed )
        notClosed.push_back( candidate );
    }
    if ( open.size() > mNumber || notClosed.size() < mNumber )
      return true;
    if ( open.size() < mNumber && notClosed.size() > mNumber )
      return false;
    takeIfBetter( open.size() == mNumber ? std::move( open ) : std::move( notClosed ) );
    return true;
  }

  //! The free candidate that the subgradient steps were least sure of.
  std::uint32_t LocationSearch::branchingCandidate( const Node &node ) const
  {
    std::uint32_t best = 0;
    double least = infinite;
    for ( const std::uint32_t candidate : mChosen )
    {
      const double doubt = std::abs( mTimesChosen[candidate] - 0.5 );
      if ( node.states[candidate] == State::Free && doubt < least )
      {
        least = doubt;
        best = candidate;
      }
    }
    return best;
  }

  void LocationSearch::branch( Node root, std::size_t mostNodes, const Progress &progress )
  {
    std::vector<Node> left;
    const auto divide = [&]( Node &node ) {
      fixStates( node );
      if ( settle( node ) )
        return;
      const std::uint32_t candidate = branchingCandidate( node );
      Node with = node;
      with.states[candidate] = State::Open;
      node.states[candidate] = State::Closed;
      const bool openFirst = mTimesChosen[candidate] >= 0.5;
      left.push_back( openFirst ? node : with );
      left.push_back( openFirst ? std::move( with ) : std::move( node ) );
    };
    divide( root );
    for ( std::size_t nodes = 0; !left.empty(); ++nodes )
    {
      if ( nodes == mostNodes || mWork > mMostWork )
      {
        mIsProven = false;
        mBound = mObjective;
        for ( const Node &node : left )
          mBound = std::min( mBound, node.bound );
        return;
      }
      advance( progress, std::min( 1.0, std::max( static_cast<double>( nodes ) / static_cast<double>( mostNodes ), mWork / mMostWork ) ) );
      Node node = std::move( left.back() );
      left.pop_back();
      if ( isDone( node.bound ) || settle( node ) )
        continue;
      raise( node, roundsAtNode, {} );
      if ( !isDone( node.bound ) )
        divide( node );
    }
  }

  void LocationSearch::search( std::size_t mostNodes, double mostWork, const Progress &progress )
  {
    mMostWork = mostWork;
    chooseGreedily();
    mPrecision = std::max( mPrecision, 1e-13 * std::abs( mObjective ) );
    Node root{ std::vector<State>( mIsFixed.size(), State::Free ), mCosts.firstMultipliers(), -infinite };
    for ( std::size_t candidate = 0; candidate < mIsFixed.size(); ++candidate )
      root.states[candidate] = mIsFixed[candidate] ? State::Open : State::Free;
    if ( settle( root ) )
    {
      mIsProven = true;
      mBound = mObjective;
      return;
    }
    raise( root, roundsAtRoot, stepOf( progress, 0.0, 0.5 ) );
    mBound = root.bound;
    mIsProven = true; // until the nodes run out
    if ( !isDone( root.bound ) )
    {
      branch( std::move( root ), mostNodes, stepOf( progress, 0.5, 1.0 ) );
      mBound = mIsProven ? std::max( mBound, mObjective - mPrecision ) : mBound;
    }
  }

}
