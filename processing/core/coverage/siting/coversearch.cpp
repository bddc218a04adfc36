#include "coverage/siting/coversearch.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr int roundsAtRoot = 600; // of the subgradient method
    constexpr int roundsAtNode = 30;
    constexpr int roundsWithoutGain = 15; // before the step is halved
    constexpr int roundsBetweenCovers = 10;
    constexpr double rounding = 1e-6;

    using Lists = std::vector<std::vector<std::uint32_t>>;

    //! For each number below \a count the lists that hold it.
    Lists turned( const Lists &lists, std::size_t count )
    {
      Lists result( count );
      for ( std::uint32_t list = 0; list < lists.size(); ++list )
      {
        for ( const std::uint32_t number : lists[list] )
          result[number].push_back( list );
      }
      return result;
    }

    //! Empties lists that hold all of another one, or to \a keepLargest those that another one holds all of. Of equal ones the first stays.
    bool emptyDominated( Lists &lists, const Lists &holders, bool keepLargest )
    {
      bool isChanged = false;
      for ( std::uint32_t a = 0; a < lists.size(); ++a )
      {
        if ( lists[a].empty() )
          continue;
        // Whoever holds all of a's numbers holds its rarest one.
        const auto rarest =
          *std::ranges::min_element( lists[a], {}, [&holders]( std::uint32_t number ) { return holders[number].size(); } );
        for ( const std::uint32_t b : holders[rarest] )
        {
          if ( b == a || lists[b].size() < lists[a].size() || !std::ranges::includes( lists[b], lists[a] ) )
            continue;
          const bool isEqual = lists[b].size() == lists[a].size();
          const std::uint32_t out = isEqual ? std::max( a, b ) : keepLargest ? a : b;
          lists[out].clear();
          isChanged = true;
          if ( out == a )
            break;
        }
      }
      return isChanged;
    }
  }

  CoverSearch::CoverSearch(
    const std::vector<std::vector<std::uint32_t>> &coverers, std::size_t candidateCount, const std::vector<bool> &isFixed )
  {
    mIsPossible = std::ranges::none_of( coverers, []( const std::vector<std::uint32_t> &candidates ) { return candidates.empty(); } );
    Lists left = coverers;
    for ( std::vector<std::uint32_t> &candidates : left )
    {
      if ( std::ranges::any_of( candidates, [&]( std::uint32_t candidate ) { return isFixed[candidate]; } ) )
        candidates.clear(); // covered in any case
    }
    for ( std::uint32_t candidate = 0; candidate < candidateCount; ++candidate )
    {
      if ( isFixed[candidate] )
        mFixed.push_back( candidate );
    }
    leaveOutDominated( turned( left, candidateCount ) );
  }

  //! A place is covered with another one all of whose coverers cover it; a candidate is needed for nothing if another one covers all it
  //! does.
  void CoverSearch::leaveOutDominated( Lists covered )
  {
    std::size_t placeCount = 0;
    for ( const std::vector<std::uint32_t> &places : covered )
      placeCount = places.empty() ? placeCount : std::max<std::size_t>( placeCount, places.back() + 1U );
    Lists coverers = turned( covered, placeCount );
    for ( bool isChanged = true; isChanged; )
    {
      isChanged = emptyDominated( coverers, covered, false );
      covered = turned( coverers, covered.size() );
      isChanged = emptyDominated( covered, coverers, true ) || isChanged;
      coverers = turned( covered, placeCount );
    }

    std::vector<std::uint32_t> numbers( covered.size(), 0 );
    for ( std::uint32_t candidate = 0; candidate < covered.size(); ++candidate )
    {
      if ( covered[candidate].empty() )
        continue;
      numbers[candidate] = static_cast<std::uint32_t>( mCandidates.size() );
      mCandidates.push_back( candidate );
    }
    for ( const std::vector<std::uint32_t> &candidates : coverers )
    {
      if ( candidates.empty() )
        continue;
      mCoverers.emplace_back();
      std::ranges::transform(
        candidates, std::back_inserter( mCoverers.back() ), [&numbers]( std::uint32_t candidate ) { return numbers[candidate]; } );
    }
    mCovered = turned( mCoverers, mCandidates.size() );
  }

  std::optional<std::vector<std::uint32_t>> CoverSearch::search(
    std::size_t fewerThan, bool any, std::size_t mostNodes, double mostWork, const Progress &progress )
  {
    mBest.reset();
    mAny = any;
    mMostNodes = mostNodes;
    mMostWork = mostWork;
    mWork = 0.0;
    mNodes = 0;
    mIsProven = true;
    mProgress = progress;
    mBound = mFixed.size();
    if ( !mIsPossible || fewerThan <= mFixed.size() )
      return std::nullopt;
    mFewerThan = fewerThan - mFixed.size();
    Node root{ std::vector<State>( mCandidates.size(), State::Free ), {} };
    for ( const std::vector<std::uint32_t> &candidates : mCoverers )
    {
      double least = 1.0;
      for ( const std::uint32_t candidate : candidates )
        least = std::min( least, 1.0 / static_cast<double>( mCovered[candidate].size() ) );
      root.multipliers.push_back( least );
    }
    branch( std::move( root ) );
    if ( !mBest )
      return std::nullopt;
    std::vector<std::uint32_t> sites = mFixed;
    std::ranges::transform( *mBest, std::back_inserter( sites ), [this]( std::uint32_t candidate ) { return mCandidates[candidate]; } );
    if ( mIsProven && !mAny )
      mBound = sites.size();
    return sites;
  }

  bool CoverSearch::isCovered( const Node &node, std::size_t place ) const
  {
    return std::ranges::any_of( mCoverers[place], [&node]( std::uint32_t candidate ) { return node.states[candidate] == State::Open; } );
  }

  std::size_t CoverSearch::openCount( const Node &node ) const
  {
    return static_cast<std::size_t>( std::ranges::count( node.states, State::Open ) );
  }

  //! Whether no cover with so many \a open sites and a \a bound for the others is small enough.
  bool CoverSearch::isHopeless( double open, double bound ) const
  {
    return open + std::ceil( bound - rounding ) >= static_cast<double>( mFewerThan );
  }

  //! What the places still to be covered pay, and the free sites that earn more than they cost: a bound for the sites still needed.
  double CoverSearch::relax( const Node &node, std::vector<double> &reduced, const std::vector<bool> &isOpenPlace )
  {
    reduced.assign( mCandidates.size(), 1.0 );
    double bound = 0.0;
    for ( std::size_t place = 0; place < mCoverers.size(); ++place )
    {
      if ( !isOpenPlace[place] )
        continue;
      mWork += static_cast<double>( mCoverers[place].size() );
      bound += node.multipliers[place];
      for ( const std::uint32_t candidate : mCoverers[place] )
        reduced[candidate] -= node.multipliers[place];
    }
    for ( std::size_t candidate = 0; candidate < reduced.size(); ++candidate )
      bound += node.states[candidate] == State::Free ? std::min( 0.0, reduced[candidate] ) : 0.0;
    return bound;
  }

  //! Subgradient steps; leaves the node with the best multipliers found, and \a reduced with what belongs to them. \returns their bound
  double CoverSearch::raise( Node &node, int rounds, std::vector<double> &reduced )
  {
    std::vector<bool> isOpenPlace( mCoverers.size() );
    for ( std::size_t place = 0; place < mCoverers.size(); ++place )
      isOpenPlace[place] = !isCovered( node, place );
    const auto open = static_cast<double>( openCount( node ) );
    std::vector<double> best = node.multipliers;
    std::vector<double> now;
    double bestBound = -1.0;
    double factor = 1.0;
    int idle = 0;
    for ( int round = 0; round < rounds && factor > 1e-3; ++round )
    {
      const double bound = relax( node, now, isOpenPlace );
      if ( bound > bestBound )
      {
        idle = bound > bestBound + 1e-4 ? 0 : idle + 1;
        bestBound = bound;
        best = node.multipliers;
        reduced = now;
      }
      else if ( ++idle >= roundsWithoutGain )
      {
        factor /= 2.0;
        idle = 0;
      }
      if ( round % roundsBetweenCovers == 0 && ( rounds == roundsAtRoot || round == 0 ) )
        completeGreedily( node, now );
      if ( isHopeless( open, bestBound ) || ( mAny && mBest ) )
        break;

      std::vector<double> slope( mCoverers.size(), 0.0 );
      double square = 0.0;
      for ( std::size_t place = 0; place < mCoverers.size(); ++place )
      {
        if ( !isOpenPlace[place] )
          continue;
        slope[place] = 1.0 - static_cast<double>( std::ranges::count_if( mCoverers[place], [&]( std::uint32_t candidate ) {
          return node.states[candidate] == State::Free && now[candidate] < 0.0;
        } ) );
        square += slope[place] * slope[place];
      }
      if ( square == 0.0 )
        break;
      const double length = factor * std::max( 0.1, static_cast<double>( mFewerThan ) - open - bound ) / square;
      for ( std::size_t place = 0; place < slope.size(); ++place )
        node.multipliers[place] = std::max( 0.0, node.multipliers[place] + length * slope[place] );
    }
    node.multipliers = std::move( best );
    return bestBound;
  }

  //! Takes the sites that cover most of what is open for their reduced cost, then gives back those that are not needed.
  void CoverSearch::completeGreedily( const Node &node, const std::vector<double> &reduced )
  {
    std::vector<std::uint32_t> chosen;
    std::vector<std::uint32_t> times( mCoverers.size(), 0 );
    std::vector<std::uint32_t> fresh( mCandidates.size(), 0 );
    for ( std::uint32_t candidate = 0; candidate < mCandidates.size(); ++candidate )
      fresh[candidate] = static_cast<std::uint32_t>( mCovered[candidate].size() );
    std::size_t left = mCoverers.size();
    const auto take = [&]( std::uint32_t site ) {
      chosen.push_back( site );
      for ( const std::uint32_t place : mCovered[site] )
      {
        if ( times[place]++ > 0 )
          continue;
        --left;
        for ( const std::uint32_t candidate : mCoverers[place] )
          --fresh[candidate];
      }
    };
    for ( std::uint32_t candidate = 0; candidate < mCandidates.size(); ++candidate )
    {
      if ( node.states[candidate] == State::Open )
        take( candidate );
    }
    while ( left > 0 )
    {
      std::uint32_t best = 0;
      double least = std::numeric_limits<double>::infinity();
      for ( std::uint32_t candidate = 0; candidate < mCandidates.size(); ++candidate )
      {
        if ( node.states[candidate] != State::Free || fresh[candidate] == 0 )
          continue;
        const double score = reduced[candidate] > 0.0 ? reduced[candidate] / fresh[candidate] : reduced[candidate] * fresh[candidate];
        if ( score < least )
        {
          least = score;
          best = candidate;
        }
      }
      if ( !std::isfinite( least ) )
        return; // the node leaves a place without a coverer
      take( best );
    }
    for ( std::size_t i = chosen.size(); i-- > 0; )
    {
      if ( node.states[chosen[i]] == State::Open
        || std::ranges::any_of( mCovered[chosen[i]], [&times]( std::uint32_t place ) { return times[place] < 2; } ) )
        continue;
      for ( const std::uint32_t place : mCovered[chosen[i]] )
        --times[place];
      chosen.erase( chosen.begin() + static_cast<std::ptrdiff_t>( i ) );
    }
    takeIfSmaller( chosen );
  }

  void CoverSearch::takeIfSmaller( const std::vector<std::uint32_t> &chosen )
  {
    if ( chosen.size() >= mFewerThan )
      return;
    mBest = chosen;
    mFewerThan = chosen.size();
  }

  //! Closes and opens candidates that every smaller cover leaves or holds. \returns false where there is none
  bool CoverSearch::decide( Node &node, double bound, const std::vector<double> &reduced ) const
  {
    const auto open = static_cast<double>( openCount( node ) );
    for ( std::size_t candidate = 0; candidate < node.states.size(); ++candidate )
    {
      if ( node.states[candidate] == State::Free && isHopeless( open, bound + std::abs( reduced[candidate] ) ) )
        node.states[candidate] = reduced[candidate] > 0.0 ? State::Closed : State::Open;
    }
    for ( std::size_t place = 0; place < mCoverers.size(); ++place )
    {
      if ( isCovered( node, place ) )
        continue;
      std::uint32_t last = 0;
      std::size_t count = 0;
      for ( const std::uint32_t candidate : mCoverers[place] )
      {
        if ( node.states[candidate] == State::Closed )
          continue;
        ++count;
        last = candidate;
      }
      if ( count == 0 )
        return false;
      if ( count == 1 )
        node.states[last] = State::Open;
    }
    return true;
  }

  // With a stack of its own: as deep as there are sites in a cover.
  void CoverSearch::branch( Node root )
  {
    std::vector<Branching> open;
    std::vector<std::uint32_t> choices = choicesAt( root, roundsAtRoot );
    open.push_back( { std::move( root ), std::move( choices ), 0 } );
    while ( !open.empty() )
    {
      Branching &last = open.back();
      if ( !mIsProven || ( mAny && mBest ) )
        return;
      if ( last.next == last.choices.size() )
      {
        open.pop_back();
        continue;
      }
      const std::uint32_t choice = last.choices[last.next++];
      Node with = last.node;
      with.states[choice] = State::Open;
      last.node.states[choice] = State::Closed; // covers with it will all have been seen
      choices = choicesAt( with, roundsAtNode );
      open.push_back( { std::move( with ), std::move( choices ), 0 } );
    }
  }

  std::vector<std::uint32_t> CoverSearch::choicesAt( Node &node, int rounds )
  {
    if ( mNodes++ >= mMostNodes || mWork > mMostWork )
    {
      mIsProven = false;
      return {};
    }
    sozialraum::advance(
      mProgress, std::min( 1.0, std::max( static_cast<double>( mNodes ) / static_cast<double>( mMostNodes ), mWork / mMostWork ) ) );
    std::vector<double> reduced;
    const double bound = raise( node, rounds, reduced );
    if ( rounds == roundsAtRoot )
      mBound = mFixed.size() + static_cast<std::size_t>( std::max( 0.0, std::ceil( bound - rounding ) ) );
    if ( ( mAny && mBest ) || isHopeless( static_cast<double>( openCount( node ) ), bound ) || !decide( node, bound, reduced ) )
      return {};

    std::size_t hardest = mCoverers.size();
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for ( std::size_t place = 0; place < mCoverers.size(); ++place )
    {
      const auto free = static_cast<std::size_t>(
        std::ranges::count_if( mCoverers[place], [&node]( std::uint32_t candidate ) { return node.states[candidate] == State::Free; } ) );
      if ( free < fewest && !isCovered( node, place ) )
      {
        fewest = free;
        hardest = place;
      }
    }
    if ( hardest == mCoverers.size() )
    {
      completeGreedily( node, reduced );
      return {};
    }
    std::vector<std::uint32_t> choices;
    std::ranges::copy_if( mCoverers[hardest], std::back_inserter( choices ),
      [&node]( std::uint32_t candidate ) { return node.states[candidate] == State::Free; } );
    std::ranges::stable_sort( choices, {}, [&reduced]( std::uint32_t candidate ) { return reduced[candidate]; } );
    return choices;
  }

}
