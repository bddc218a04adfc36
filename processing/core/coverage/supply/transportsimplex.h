#pragma once

#include "coverage/supply/assignment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * The network simplex for a transportation problem in which demand may stay unplaced at a price.
   *
   * Nodes are the places with demand, the facilities, one facility more that takes what is unplaced, and the depot, root of the tree, which
   * fills up what is left of the facilities. No arc has a limit. Arcs without flow point away from the root (a strongly feasible tree),
   * which keeps degenerate steps from going round in circles.
   */
  class TransportSimplex
  {
  public:
    TransportSimplex( const AssignmentProblem &problem, std::int64_t priceOfUnplaced );

    //! \throws Cancelled
    void solve( const Progress &progress );

    //! What flows, and the prices; the problem must have been solved.
    Assignment assignment() const;

  private:
    using Node = std::uint32_t;

    struct Way
    {
      std::uint32_t facility = 0;
      Cost cost = 0;
    };

    //! The arc between a node of the tree and its parent.
    struct TreeArc
    {
      std::int64_t cost = 0;
      std::int64_t flow = 0;
      bool isUp = false; //!< it leads from the node to its parent
    };

    struct Entering
    {
      Node tail = 0;
      Node head = 0;
      std::int64_t cost = 0;
      std::int64_t reduced = 0; //!< < 0
    };

    std::span<const Way> ways( Node place ) const
    {
      return std::span( mWays ).subspan( mWayBegins[place], mWayBegins[place + 1] - mWayBegins[place] );
    }
    Node facilityNode( std::uint32_t facility ) const { return static_cast<Node>( mPlaceCount + facility ); }
    Node unplacedNode() const { return static_cast<Node>( mPlaceCount + mFacilityCount ); }
    Node depot() const { return unplacedNode() + 1; }

    void indexWays();
    void startGreedily();
    void hang( Node node, Node parent, const TreeArc &arc );
    void unhang( Node node );
    void setBelow( Node top );
    bool findEntering( Entering &entering );
    void consider( Node tail, Node head, std::int64_t cost, Entering &entering ) const;
    Node leavingNode( const Entering &entering, Node apex, std::int64_t &flow, bool &isOnTailSide ) const;
    void pivot( const Entering &entering );
    std::vector<std::int64_t> leastCostsFromDepot() const;

    const AssignmentProblem &mProblem;
    std::int64_t mPriceOfUnplaced;
    std::size_t mPlaceCount;
    std::size_t mFacilityCount;
    std::vector<std::size_t> mWayBegins; //!< for each place, where its ways begin; one more at the end
    std::vector<Way> mWays;              //!< of each place, by cost
    std::size_t mNextPlace = 0;          //!< where the search for an entering arc goes on

    std::vector<Node> mParent;
    std::vector<TreeArc> mArc;
    std::vector<std::uint32_t> mDepth;
    std::vector<std::int64_t> mPotential; //!< cost of the way through the tree from the depot
    std::vector<Node> mFirstChild;
    std::vector<Node> mNextSibling;
    std::vector<Node> mPreviousSibling;
  };

}
