#include "areas/outerborders.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace sozialraum
{

  namespace
  {
    struct Edge
    {
      BorderPoint from; //!< the smaller of its ends
      BorderPoint to;

      friend auto operator<=>( const Edge &, const Edge & ) = default;
    };

    //! One end of an edge.
    struct EdgeEnd
    {
      BorderPoint point;
      std::size_t edge = 0;

      friend auto operator<=>( const EdgeEnd &, const EdgeEnd & ) = default;
    };

    bool isFinite( const BorderPoint &point )
    {
      return std::isfinite( point.x ) && std::isfinite( point.y );
    }

    std::vector<Edge> edgesOf( const std::vector<BorderLine> &rings )
    {
      std::vector<Edge> edges;
      for ( const BorderLine &ring : rings )
      {
        for ( std::size_t i = 1; i < ring.size(); ++i )
        {
          if ( ring[i - 1] != ring[i] && isFinite( ring[i - 1] ) && isFinite( ring[i] ) )
            edges.push_back( { std::min( ring[i - 1], ring[i] ), std::max( ring[i - 1], ring[i] ) } );
        }
      }
      return edges;
    }

    //! Takes away those that stand there twice.
    void cancelPairs( std::vector<Edge> &edges )
    {
      std::sort( edges.begin(), edges.end() );
      std::size_t kept = 0;
      for ( std::size_t i = 0; i < edges.size(); )
      {
        if ( i + 1 < edges.size() && edges[i] == edges[i + 1] )
        {
          i += 2;
          continue;
        }
        edges[kept++] = edges[i++];
      }
      edges.resize( kept );
    }

    //! Follows edges from point to point.
    class LineMaker
    {
    public:
      explicit LineMaker( std::vector<Edge> edges )
        : mEdges( std::move( edges ) )
        , mIsUsed( mEdges.size(), false )
      {
        mEnds.reserve( 2 * mEdges.size() );
        for ( std::size_t i = 0; i < mEdges.size(); ++i )
        {
          mEnds.push_back( { mEdges[i].from, i } );
          mEnds.push_back( { mEdges[i].to, i } );
        }
        std::sort( mEnds.begin(), mEnds.end() );
      }

      std::vector<BorderLine> lines()
      {
        std::vector<BorderLine> lines;
        // First those that begin where borders meet, then the rings that meet no other.
        for ( const EdgeEnd &end : mEnds )
        {
          if ( !mIsUsed[end.edge] && !passesThrough( end.point ) )
            lines.push_back( lineFrom( end ) );
        }
        for ( const EdgeEnd &end : mEnds )
        {
          if ( !mIsUsed[end.edge] )
            lines.push_back( lineFrom( end ) );
        }
        return lines;
      }

    private:
      using Ends = std::vector<EdgeEnd>::const_iterator;

      std::pair<Ends, Ends> endsAt( const BorderPoint &point ) const
      {
        return { std::lower_bound( mEnds.begin(), mEnds.end(), EdgeEnd{ point, 0 } ),
          std::upper_bound( mEnds.begin(), mEnds.end(), EdgeEnd{ point, mEdges.size() } ) };
      }

      bool passesThrough( const BorderPoint &point ) const
      {
        const auto [begin, end] = endsAt( point );
        return end - begin == 2;
      }

      BorderLine lineFrom( const EdgeEnd &start )
      {
        BorderLine line{ start.point };
        std::size_t edge = start.edge;
        for ( ;; )
        {
          mIsUsed[edge] = true;
          line.push_back( mEdges[edge].from == line.back() ? mEdges[edge].to : mEdges[edge].from );
          const auto [begin, end] = endsAt( line.back() );
          if ( end - begin != 2 )
            return line;
          edge = begin->edge == edge ? std::next( begin )->edge : begin->edge;
          if ( mIsUsed[edge] )
            return line;
        }
      }

      std::vector<Edge> mEdges;
      std::vector<EdgeEnd> mEnds;
      std::vector<bool> mIsUsed;
    };
  }

  std::vector<BorderLine> outerBorders( const std::vector<BorderLine> &rings )
  {
    std::vector<Edge> edges = edgesOf( rings );
    cancelPairs( edges );
    return LineMaker( std::move( edges ) ).lines();
  }

}
