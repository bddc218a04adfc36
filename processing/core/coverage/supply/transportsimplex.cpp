#include "coverage/supply/transportsimplex.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();
    constexpr std::size_t leastBlock = 500; // arcs looked at before the best of them enters
    constexpr std::size_t stepsBetweenReports = 500;
  }

  TransportSimplex::TransportSimplex( const AssignmentProblem &problem, std::int64_t priceOfUnplaced )
    : mProblem( problem )
    , mPriceOfUnplaced( priceOfUnplaced )
    , mPlaceCount( problem.costs.placeCount() )
    , mFacilityCount( problem.costs.facilityCount() )
    , mParent( mPlaceCount + mFacilityCount + 2, nobody )
    , mArc( mParent.size() )
    , mDepth( mParent.size(), 0 )
    , mPotential( mParent.size(), 0 )
    , mFirstChild( mParent.size(), nobody )
    , mNextSibling( mParent.size(), nobody )
    , mPreviousSibling( mParent.size(), nobody )
  {
    indexWays();
    startGreedily();
  }

  //! Ways of the places with demand, the cheapest first.
  void TransportSimplex::indexWays()
  {
    mWayBegins.assign( mPlaceCount + 1, 0 );
    const auto forEach = [this]( const auto &visit ) {
      for ( std::uint32_t facility = 0; facility < mFacilityCount; ++facility )
      {
        for ( const CostEntry &entry : mProblem.costs.row( facility ) )
        {
          if ( mProblem.demand[entry.place] > 0 )
            visit( facility, entry );
        }
      }
    };
    forEach( [this]( std::uint32_t, const CostEntry &entry ) { ++mWayBegins[entry.place + 1]; } );
    for ( std::size_t place = 0; place < mPlaceCount; ++place )
      mWayBegins[place + 1] += mWayBegins[place];
    mWays.resize( mWayBegins.back() );
    std::vector<std::size_t> next = mWayBegins;
    forEach( [&]( std::uint32_t facility, const CostEntry &entry ) { mWays[next[entry.place]++] = { facility, entry.cost }; } );
    for ( Node place = 0; place < mPlaceCount; ++place )
      std::stable_sort( mWays.begin() + static_cast<std::ptrdiff_t>( mWayBegins[place] ),
        mWays.begin() + static_cast<std::ptrdiff_t>( mWayBegins[place + 1] ),
        []( const Way &a, const Way &b ) { return a.cost < b.cost; } );
  }

  /**
   * Every place takes the nearest facilities that have room. The arcs used are a forest, because a place that is split fills up all its
   * facilities but the last. Hung from the depot, every tree of it by the one facility that has room left, if any, it is the first tree.
   */
  void TransportSimplex::startGreedily()
  {
    struct Used
    {
      Node neighbour;
      std::int64_t cost;
      std::int64_t flow;
    };
    std::vector<std::vector<Used>> used( mParent.size() );
    std::vector<std::int64_t> room = mProblem.capacities;
    std::int64_t assigned = 0;
    for ( Node place = 0; place < mPlaceCount; ++place )
    {
      std::int64_t left = mProblem.demand[place];
      const auto use = [&]( Node to, std::int64_t cost, std::int64_t flow ) {
        used[place].push_back( { to, cost, flow } );
        used[to].push_back( { place, cost, flow } );
        left -= flow;
      };
      for ( const Way &way : ways( place ) )
      {
        const std::int64_t flow = std::min( left, room[way.facility] );
        if ( flow == 0 )
          continue;
        use( facilityNode( way.facility ), way.cost, flow );
        room[way.facility] -= flow;
        assigned += flow;
      }
      if ( left > 0 )
        use( unplacedNode(), mPriceOfUnplaced, left );
    }

    std::vector<bool> isHung( mParent.size(), false );
    std::vector<Node> stack;
    const auto hangTree = [&]( Node top, std::int64_t flow ) {
      if ( isHung[top] )
        return;
      hang( top, depot(), { 0, flow, false } );
      isHung[top] = true;
      stack.push_back( top );
      while ( !stack.empty() )
      {
        const Node node = stack.back();
        stack.pop_back();
        for ( const Used &arc : used[node] )
        {
          if ( isHung[arc.neighbour] )
            continue;
          hang( arc.neighbour, node, { arc.cost, arc.flow, arc.neighbour < mPlaceCount } );
          isHung[arc.neighbour] = true;
          stack.push_back( arc.neighbour );
        }
      }
    };
    hangTree( unplacedNode(), assigned );
    for ( const bool withRoom : { true, false } )
    {
      for ( std::uint32_t facility = 0; facility < mFacilityCount; ++facility )
      {
        if ( ( room[facility] > 0 ) == withRoom )
          hangTree( facilityNode( facility ), room[facility] );
      }
    }
    setBelow( depot() );
  }

  void TransportSimplex::hang( Node node, Node parent, const TreeArc &arc )
  {
    mParent[node] = parent;
    mArc[node] = arc;
    mPreviousSibling[node] = nobody;
    mNextSibling[node] = mFirstChild[parent];
    if ( mFirstChild[parent] != nobody )
      mPreviousSibling[mFirstChild[parent]] = node;
    mFirstChild[parent] = node;
  }

  void TransportSimplex::unhang( Node node )
  {
    if ( mPreviousSibling[node] == nobody )
      mFirstChild[mParent[node]] = mNextSibling[node];
    else
      mNextSibling[mPreviousSibling[node]] = mNextSibling[node];
    if ( mNextSibling[node] != nobody )
      mPreviousSibling[mNextSibling[node]] = mPreviousSibling[node];
  }

  //! Depths and potentials of \a top and all below it.
  void TransportSimplex::setBelow( Node top )
  {
    Node node = top;
    while ( true )
    {
      if ( node != depot() )
      {
        const Node parent = mParent[node];
        mDepth[node] = mDepth[parent] + 1;
        mPotential[node] = mPotential[parent] + ( mArc[node].isUp ? -mArc[node].cost : mArc[node].cost );
      }
      if ( mFirstChild[node] != nobody )
      {
        node = mFirstChild[node];
        continue;
      }
      while ( node != top && mNextSibling[node] == nobody )
        node = mParent[node];
      if ( node == top )
        return;
      node = mNextSibling[node];
    }
  }

  void TransportSimplex::consider( Node tail, Node head, std::int64_t cost, Entering &entering ) const
  {
    const std::int64_t reduced = cost + mPotential[tail] - mPotential[head];
    if ( reduced < entering.reduced )
      entering = { tail, head, cost, reduced };
  }

  //! The arc with the least reduced cost among those of some places, and of the depot. \returns whether there is one below 0
  bool TransportSimplex::findEntering( Entering &entering )
  {
    entering.reduced = 0;
    for ( Node node = facilityNode( 0 ); node < depot(); ++node )
      consider( depot(), node, 0, entering );
    const std::size_t block = std::max( leastBlock, static_cast<std::size_t>( std::sqrt( static_cast<double>( mWays.size() ) ) ) );
    std::size_t seen = 0;
    for ( std::size_t i = 0; i < mPlaceCount; ++i )
    {
      const Node place = static_cast<Node>( mNextPlace );
      mNextPlace = mNextPlace + 1 == mPlaceCount ? 0 : mNextPlace + 1;
      if ( mProblem.demand[place] == 0 )
        continue;
      for ( const Way &way : ways( place ) )
        consider( place, facilityNode( way.facility ), way.cost, entering );
      consider( place, unplacedNode(), mPriceOfUnplaced, entering );
      seen += ways( place ).size() + 1;
      if ( seen >= block )
      {
        if ( entering.reduced < 0 )
          return true;
        seen = 0;
      }
    }
    return entering.reduced < 0;
  }

  /**
   * The first arc, in the direction of the cycle from its apex on, whose flow the cycle uses up; given by its lower node.
   * Of the cycle's arcs those lose flow that point up on the way down to the entering arc, or down on the way up.
   */
  TransportSimplex::Node TransportSimplex::leavingNode( const Entering &entering, Node apex, std::int64_t &flow, bool &isOnTailSide ) const
  {
    flow = std::numeric_limits<std::int64_t>::max();
    Node leaving = nobody;
    for ( Node node = entering.tail; node != apex; node = mParent[node] )
    {
      if ( mArc[node].isUp && mArc[node].flow <= flow )
      {
        flow = mArc[node].flow;
        leaving = node;
        isOnTailSide = true;
      }
    }
    for ( Node node = entering.head; node != apex; node = mParent[node] )
    {
      if ( !mArc[node].isUp && mArc[node].flow < flow )
      {
        flow = mArc[node].flow;
        leaving = node;
        isOnTailSide = false;
      }
    }
    return leaving;
  }

  void TransportSimplex::pivot( const Entering &entering )
  {
    Node a = entering.tail;
    Node b = entering.head;
    while ( a != b )
    {
      if ( mDepth[a] >= mDepth[b] )
        a = mParent[a];
      else
        b = mParent[b];
    }
    std::int64_t flow = 0;
    bool isOnTailSide = false;
    const Node leaving = leavingNode( entering, a, flow, isOnTailSide );
    for ( Node node = entering.tail; node != a; node = mParent[node] )
      mArc[node].flow += mArc[node].isUp ? -flow : flow;
    for ( Node node = entering.head; node != a; node = mParent[node] )
      mArc[node].flow += mArc[node].isUp ? flow : -flow;

    // What hung below the leaving arc hangs from the entering one now; the arcs between them turn over.
    const Node top = isOnTailSide ? entering.tail : entering.head;
    Node parent = isOnTailSide ? entering.head : entering.tail;
    TreeArc arc{ entering.cost, flow, isOnTailSide };
    for ( Node node = top;; )
    {
      const Node oldParent = mParent[node];
      TreeArc oldArc = mArc[node];
      unhang( node );
      hang( node, parent, arc );
      if ( node == leaving )
        break;
      oldArc.isUp = !oldArc.isUp;
      arc = oldArc;
      parent = node;
      node = oldParent;
    }
    setBelow( top );
  }

  void TransportSimplex::solve( const Progress &progress )
  {
    // The number of steps is not known beforehand; most problems need fewer than three for each place.
    const double expected = 3.0 * static_cast<double>( mPlaceCount + mFacilityCount ) + 1.0;
    Entering entering;
    for ( std::size_t step = 0; findEntering( entering ); ++step )
    {
      if ( step % stepsBetweenReports == 0 )
        advance( progress, 1.0 - std::exp( -static_cast<double>( step ) / expected ) );
      pivot( entering );
    }
    advance( progress, 1.0 );
  }

  /**
   * Least cost, for each node, of sending one unit more from the depot to it. The tree's potentials need not be that where the optimum is
   * degenerate, but no arc has a negative cost under them, so Dijkstra's search finds it.
   */
  std::vector<std::int64_t> TransportSimplex::leastCostsFromDepot() const
  {
    constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> least( mParent.size(), far );
    using Item = std::pair<std::int64_t, Node>;
    std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
    const auto reach = [&]( Node node, std::int64_t reduced ) {
      if ( reduced < least[node] )
      {
        least[node] = reduced;
        queue.emplace( reduced, node );
      }
    };
    least[depot()] = 0;
    for ( Node node = facilityNode( 0 ); node < depot(); ++node )
      reach( node, -mPotential[node] );
    while ( !queue.empty() )
    {
      const auto [cost, node] = queue.top();
      queue.pop();
      if ( cost != least[node] )
        continue;
      // Flow on an arc of the tree can be taken back, at a reduced cost of 0.
      if ( mArc[node].flow > 0 && !mArc[node].isUp && mParent[node] != depot() )
        reach( mParent[node], cost );
      for ( Node child = mFirstChild[node]; child != nobody; child = mNextSibling[child] )
      {
        if ( mArc[child].flow > 0 && mArc[child].isUp )
          reach( child, cost );
      }
      if ( node >= mPlaceCount )
        continue;
      for ( const Way &way : ways( node ) )
        reach( facilityNode( way.facility ), cost + way.cost + mPotential[node] - mPotential[facilityNode( way.facility )] );
      reach( unplacedNode(), cost + mPriceOfUnplaced + mPotential[node] - mPotential[unplacedNode()] );
    }
    for ( std::size_t node = 0; node < least.size(); ++node )
      least[node] = least[node] == far ? 0 : least[node] + mPotential[node];
    return least;
  }

  Assignment TransportSimplex::assignment() const
  {
    Assignment result;
    result.priceOfUnplaced = mPriceOfUnplaced;
    result.unplaced.assign( mPlaceCount, 0 );
    result.loads.assign( mFacilityCount, 0 );
    for ( Node node = 0; node < depot(); ++node )
    {
      const Node lower = mArc[node].isUp ? node : mParent[node];
      const Node upper = mArc[node].isUp ? mParent[node] : node;
      if ( mParent[node] == nobody || lower >= mPlaceCount || mArc[node].flow == 0 )
        continue;
      if ( upper == unplacedNode() )
      {
        result.unplaced[lower] = mArc[node].flow;
        result.unplacedTotal += mArc[node].flow;
        continue;
      }
      const auto facility = static_cast<std::uint32_t>( upper - mPlaceCount );
      result.shares.push_back( { lower, facility, static_cast<Cost>( mArc[node].cost ), mArc[node].flow } );
      result.loads[facility] += mArc[node].flow;
      result.assignedTotal += mArc[node].flow;
      result.totalCost += mArc[node].flow * mArc[node].cost;
    }
    std::ranges::sort( result.shares,
      []( const AssignedShare &a, const AssignedShare &b ) { return a.place != b.place ? a.place < b.place : a.facility < b.facility; } );

    const std::vector<std::int64_t> least = leastCostsFromDepot();
    for ( std::uint32_t facility = 0; facility < mFacilityCount; ++facility )
      result.facilityPrices.push_back( -least[facilityNode( facility )] );
    result.placePrices.assign( mPlaceCount, mPriceOfUnplaced );
    for ( std::uint32_t facility = 0; facility < mFacilityCount; ++facility )
    {
      for ( const CostEntry &entry : mProblem.costs.row( facility ) )
        result.placePrices[entry.place] = std::min( result.placePrices[entry.place], entry.cost + result.facilityPrices[facility] );
    }
    return result;
  }

}
