#pragma once

#include "geometry/lengthmetric.h"
#include "coverage/network/networklines.h"
#include "coverage/network/noderules.h"
#include "coverage/network/onwardnodes.h"
#include "geometry/planepoint.h"
#include "problemreporter.h"
#include "progress.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace sozialraum
{

  //! Costs are whole millimetres or whole milliseconds, so that sums are exact and no result hangs on rounding or on the order of adding.
  using Cost = std::uint32_t;

  //! A direction that cannot be travelled, a place that is not reached.
  inline constexpr Cost unreachable = std::numeric_limits<Cost>::max();

  //! The largest cost a search can be asked for: 2 147 km, or 24 days.
  inline constexpr Cost greatestCost = std::numeric_limits<std::int32_t>::max();

  enum class CostKind : std::uint8_t
  {
    Length, //!< millimetres
    Time,   //!< milliseconds
  };

  //! Which way the costs count.
  enum class TravelDirection : std::uint8_t
  {
    FromFacility,
    ToFacility,
  };

  struct NetworkOptions
  {
    CostKind cost = CostKind::Length;
    double snapTolerance = 0.0; //!< ≥ 0, units of the coordinates: vertices not farther apart than this are one vertex
    NodeRules nodes{};          //!< places that are closed, and turns
  };

  //! One end of an edge as it is met at a node.
  struct Arc
  {
    std::uint32_t node = 0;    //!< at the other end
    Cost cost = 0;             //!< in the direction of the rows it stands in; never unreachable
    std::uint32_t edgeEnd = 0; //!< twice the edge, plus 1 if this node is where the edge ends

    std::uint32_t edge() const { return edgeEnd / 2; }
    bool atEnd() const { return ( edgeEnd & 1U ) != 0; }
  };

  //! A stretch of road between two nodes, travelled at one speed.
  struct Edge
  {
    std::uint32_t begin = 0;       //!< node
    std::uint32_t end = 0;         //!< node; may be the same
    std::uint32_t firstVertex = 0; //!< of its geometry, begin and end included
    std::uint32_t vertexCount = 0; //!< ≥ 2
    std::uint32_t length = 0;      //!< millimetres
    Cost along = unreachable;      //!< from begin to end
    Cost against = unreachable;    //!< from end to begin

    //! Cost of the first \a offset ≤ length millimetres, in the direction of the edge.
    Cost alongUpTo( std::uint32_t offset ) const { return share( along, offset ); }
    //! Cost of the same stretch, against the direction of the edge.
    Cost againstUpTo( std::uint32_t offset ) const { return share( against, offset ); }

  private:
    Cost share( Cost whole, std::uint32_t offset ) const
    {
      if ( whole == unreachable || length == 0 )
        return whole;
      return static_cast<Cost>( ( static_cast<std::uint64_t>( whole ) * offset + length / 2 ) / length );
    }
  };

  //! What the network was built from, for the log.
  struct NetworkCounts
  {
    std::size_t lines = 0;            //!< read
    std::size_t closedLines = 0;      //!< left out: closed in both directions
    std::size_t brokenLines = 0;      //!< left out: without length, or with coordinates that are no numbers
    std::size_t repeatedVertices = 0; //!< vertices equal to the one before them on their line
    std::size_t repeatedSegments = 0; //!< straight pieces drawn more than once between the same vertices; one of each is kept
    std::size_t closedPlaces = 0;     //!< of NodeRules, that are vertices of the network
    std::size_t turnRules = 0;        //!< of NodeRules, whose roads meet in the network; not those against turning round, which stays open
  };

  /**
   * A road network: built once, asked often, never changed; safe to ask from several threads.
   *
   * Lines are joined where they share a vertex, and only there, so that a bridge without a common vertex stays a bridge. Every vertex where
   * more or fewer than two ways meet, or the speed changes, is a node; what lies between is one edge, whose geometry is kept with its
   * lengths from the beginning.
   *
   * Where NodeRules close a place or a turn every edge has a node of its own there (see OnwardNodes), so that a search that knows nothing
   * of turns finds no way through a closed one. Who turns round at such a place may do so. What stands at the very place stands by the
   * edge it is joined to.
   */
  class RoadNetwork
  {
  public:
    std::size_t nodeCount() const { return mForwardRows.size() - 1; }
    std::size_t edgeCount() const { return mEdges.size(); }
    //! Costs do not depend on the direction.
    bool isSymmetric() const { return mIsSymmetric; }
    CostKind costKind() const { return mCostKind; }
    const NetworkCounts &counts() const { return mCounts; }

    const Edge &edge( std::uint32_t index ) const { return mEdges[index]; }
    std::span<const Edge> edges() const { return mEdges; }
    std::span<const PlanePoint> vertices() const { return mVertices; }

    //! The edge's geometry, from its beginning to its end.
    std::span<const PlanePoint> geometry( const Edge &edge ) const
    {
      return std::span( mVertices ).subspan( edge.firstVertex, edge.vertexCount );
    }

    //! For each vertex of geometry(), millimetres from the beginning of the edge, ascending.
    std::span<const std::uint32_t> offsets( const Edge &edge ) const
    {
      return std::span( mOffsets ).subspan( edge.firstVertex, edge.vertexCount );
    }

    //! Place at \a offset ≤ length millimetres from the beginning of \a edge.
    PlanePoint placeAt( const Edge &edge, std::uint32_t offset ) const;

    //! The edge that vertex number \a vertex of vertices() belongs to.
    std::uint32_t edgeOfVertex( std::uint32_t vertex ) const;

    /**
     * The arcs to travel on from \a node when going away from a facility, or to come from when going to one.
     * Only directions that are open.
     */
    std::span<const Arc> arcs( std::uint32_t node, TravelDirection direction ) const
    {
      const bool forward = direction == TravelDirection::FromFacility || mIsSymmetric;
      const std::vector<std::uint32_t> &rows = forward ? mForwardRows : mReverseRows;
      return std::span( forward ? mForwardArcs : mReverseArcs ).subspan( rows[node], rows[node + 1] - rows[node] );
    }

    //! The nodes at which who has come along edge number \a index to its end, or to its beginning, goes on; or at which who would go on
    //! along it comes, when going to a facility. One, where every turn is open.
    std::span<const std::uint32_t> nodesBeyond( std::uint32_t index, bool atEnd, TravelDirection direction ) const
    {
      const OnwardNodes &onward = direction == TravelDirection::FromFacility ? mOnward : mOnwardBack;
      if ( !onward.isEmpty() )
      {
        if ( const std::span<const std::uint32_t> nodes = onward.at( 2 * index + ( atEnd ? 1 : 0 ) ); !nodes.empty() )
          return nodes;
      }
      return { atEnd ? &mEdges[index].end : &mEdges[index].begin, 1 };
    }

    //! Bytes held.
    std::size_t memory() const;

  private:
    friend class NetworkBuilder;
    RoadNetwork() = default;

    CostKind mCostKind = CostKind::Length;
    bool mIsSymmetric = true; //!< costs do not depend on the direction: one set of rows serves both
    NetworkCounts mCounts;
    std::vector<Edge> mEdges;
    std::vector<PlanePoint> mVertices;
    std::vector<std::uint32_t> mOffsets;
    std::vector<std::uint32_t> mForwardRows; //!< for each node, where its arcs begin; one more at the end
    std::vector<Arc> mForwardArcs;
    std::vector<std::uint32_t> mReverseRows;
    std::vector<Arc> mReverseArcs;
    OnwardNodes mOnward; //!< going away from a facility
    OnwardNodes mOnwardBack;
  };

  /**
   * Builds the network of \a lines, measured by \a metric. Lines that cannot be used are counted and reported
   * (network_lines_closed ( count ), network_lines_broken ( count )).
   *
   * \throws InputError network_without_lines, network_too_large, or coordinates_outside_crs ( x, y )
   * \throws Cancelled
   */
  RoadNetwork buildNetwork( const NetworkLines &lines, const LengthMetric &metric, const NetworkOptions &options, ProblemReporter &reporter,
    const Progress &progress = {} );

}
