#include "coverage/catchments/reachedstreets.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    //! A place of an edge with a label: an end, or where a facility stands.
    struct Waypoint
    {
      std::uint32_t offset;
      NodeLabel label;
    };

    std::uint32_t part( std::uint32_t whole, double share )
    {
      return static_cast<std::uint32_t>( std::lround( static_cast<double>( whole ) * std::clamp( share, 0.0, 1.0 ) ) );
    }

    //! Splits one edge into what is reached from its ends and from the facilities on it.
    class EdgeSplitter
    {
    public:
      EdgeSplitter( const RoadNetwork &network, TravelDirection direction, Cost limit, std::vector<ReachedStretch> &stretches )
        : mNetwork( network )
        , mIsAway( direction == TravelDirection::FromFacility )
        , mLimit( limit )
        , mStretches( stretches )
      {}

      void split( std::uint32_t edge, const NodeLabel &begin, const NodeLabel &end, std::span<const SearchedFacility> facilities )
      {
        mEdgeIndex = edge;
        mEdge = &mNetwork.edge( edge );
        mWaypoints.clear();
        mWaypoints.push_back( { 0, begin } );
        for ( const SearchedFacility &facility : facilities )
          mWaypoints.push_back( { facility.access.place.offset, { facility.access.cost, facility.facility } } );
        mWaypoints.push_back( { mEdge->length, end } );
        passLabelsAlong();
        for ( std::size_t i = 1; i < mWaypoints.size(); ++i )
          splitBetween( mWaypoints[i - 1], mWaypoints[i] );
      }

    private:
      Cost rising( const Waypoint &a, const Waypoint &b ) const
      {
        return mIsAway ? along( a.offset, b.offset ) : against( a.offset, b.offset );
      }
      Cost falling( const Waypoint &a, const Waypoint &b ) const
      {
        return mIsAway ? against( a.offset, b.offset ) : along( a.offset, b.offset );
      }
      Cost along( std::uint32_t begin, std::uint32_t end ) const
      {
        return mEdge->along == unreachable ? unreachable : mEdge->alongUpTo( end ) - mEdge->alongUpTo( begin );
      }
      Cost against( std::uint32_t begin, std::uint32_t end ) const
      {
        return mEdge->against == unreachable ? unreachable : mEdge->againstUpTo( end ) - mEdge->againstUpTo( begin );
      }

      NodeLabel passedOn( const NodeLabel &label, Cost way ) const
      {
        if ( label.cost > mLimit || way > mLimit - label.cost )
          return {};
        return { label.cost + way, label.facility };
      }

      void passLabelsAlong()
      {
        for ( std::size_t i = 1; i < mWaypoints.size(); ++i )
          mWaypoints[i].label =
            std::min( mWaypoints[i].label, passedOn( mWaypoints[i - 1].label, rising( mWaypoints[i - 1], mWaypoints[i] ) ) );
        for ( std::size_t i = mWaypoints.size() - 1; i > 0; --i )
          mWaypoints[i - 1].label =
            std::min( mWaypoints[i - 1].label, passedOn( mWaypoints[i].label, falling( mWaypoints[i - 1], mWaypoints[i] ) ) );
      }

      //! How far \a label reaches into a stretch of \a length that costs \a way.
      std::uint32_t reach( const NodeLabel &label, Cost way, std::uint32_t length ) const
      {
        if ( label.cost > mLimit || way == unreachable )
          return 0;
        const Cost left = mLimit - label.cost;
        return way <= left ? length : part( length, static_cast<double>( left ) / way );
      }

      void splitBetween( const Waypoint &a, const Waypoint &b )
      {
        const std::uint32_t length = b.offset - a.offset;
        const Cost up = rising( a, b );
        const Cost down = falling( a, b );
        std::uint32_t fromA = reach( a.label, up, length );
        std::uint32_t fromB = reach( b.label, down, length );
        if ( fromA > 0 && fromB > 0 && static_cast<std::uint64_t>( fromA ) + fromB >= length )
        {
          const double bothWays = static_cast<double>( up ) + down;
          const double meeting = static_cast<double>( b.label.cost ) + down - a.label.cost;
          fromA = bothWays > 0.0 ? part( length, meeting / bothWays ) : length;
          fromB = length - fromA;
        }
        if ( fromA > 0 )
          mStretches.push_back( { mEdgeIndex, a.offset, a.offset + fromA, a.label.cost,
            a.label.cost + part( up, static_cast<double>( fromA ) / length ), a.label.facility } );
        if ( fromB > 0 )
          mStretches.push_back( { mEdgeIndex, b.offset - fromB, b.offset,
            b.label.cost + part( down, static_cast<double>( fromB ) / length ), b.label.cost, b.label.facility } );
      }

      const RoadNetwork &mNetwork;
      bool mIsAway;
      Cost mLimit;
      std::vector<ReachedStretch> &mStretches;
      std::vector<Waypoint> mWaypoints;
      std::uint32_t mEdgeIndex = 0;
      const Edge *mEdge = nullptr;
    };

  }

  void collectReachedStretches( const RoadNetwork &network, const NetworkSearch &search, std::span<const SearchedFacility> facilities,
    TravelDirection direction, Cost limit, std::vector<ReachedStretch> &stretches )
  {
    std::vector<std::uint32_t> edges;
    for ( const std::uint32_t node : search.reached() )
    {
      for ( const Arc &arc : network.arcs( node, direction ) )
        edges.push_back( arc.edge() );
    }
    for ( const SearchedFacility &facility : facilities )
      edges.push_back( facility.access.place.edge );
    std::ranges::sort( edges );
    edges.erase( std::unique( edges.begin(), edges.end() ), edges.end() );

    EdgeSplitter splitter( network, direction, limit, stretches );
    auto next = facilities.begin();
    for ( const std::uint32_t edge : edges )
    {
      auto last = next;
      while ( last != facilities.end() && last->access.place.edge == edge )
        ++last;
      splitter.split( edge, search.label( network.edge( edge ).begin ), search.label( network.edge( edge ).end ), { next, last } );
      next = last;
    }
  }

  std::vector<RingStretch> cutAtThresholds( std::span<const ReachedStretch> stretches, std::span<const Cost> thresholds )
  {
    std::vector<RingStretch> pieces;
    for ( const ReachedStretch &stretch : stretches )
    {
      const bool rises = stretch.costAtBegin <= stretch.costAtEnd;
      const Cost low = rises ? stretch.costAtBegin : stretch.costAtEnd;
      const Cost high = rises ? stretch.costAtEnd : stretch.costAtBegin;
      const std::uint32_t length = stretch.end - stretch.begin;
      std::uint32_t done = 0; // from the cheap end
      for ( auto ring = static_cast<std::uint32_t>( std::ranges::lower_bound( thresholds, low ) - thresholds.begin() );
        ring < thresholds.size() && done < length; ++ring )
      {
        const std::uint32_t upTo =
          high <= thresholds[ring] ? length : part( length, static_cast<double>( thresholds[ring] - low ) / ( high - low ) );
        if ( upTo > done )
        {
          const std::uint32_t begin = rises ? stretch.begin + done : stretch.end - upTo;
          pieces.push_back( { stretch.edge, begin, begin + ( upTo - done ), ring, stretch.facility } );
        }
        done = upTo;
      }
    }

    std::ranges::sort(
      pieces, {}, []( const RingStretch &piece ) { return std::tuple( piece.facility, piece.ring, piece.edge, piece.begin ); } );
    std::size_t count = 0;
    for ( const RingStretch &piece : pieces )
    {
      if ( count > 0 && pieces[count - 1].facility == piece.facility && pieces[count - 1].ring == piece.ring
        && pieces[count - 1].edge == piece.edge && pieces[count - 1].end == piece.begin )
        pieces[count - 1].end = piece.end;
      else
        pieces[count++] = piece;
    }
    pieces.resize( count );
    return pieces;
  }

}
