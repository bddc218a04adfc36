#include "coverage/network/networkmending.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace sozialraum
{

  namespace
  {
    using Key = std::pair<double, double>;

    Key keyOf( const PlanePoint &point )
    {
      return { point.x, point.y };
    }

    //! An edit, and where along the piece before its vertex it stands.
    struct PlacedEdit
    {
      VertexEdit edit;
      double share = 1.0;

      //! Later vertices first, so that no edit moves the vertices of those after it; a vertex moves before others come before it.
      friend bool operator<( const PlacedEdit &a, const PlacedEdit &b )
      {
        const auto order = []( const PlacedEdit &one ) {
          return std::tuple( one.edit.line, -static_cast<std::int64_t>( one.edit.vertex ), one.edit.isNew, -one.share );
        };
        return order( a ) < order( b );
      }
    };

    class Mender
    {
    public:
      Mender( const NetworkLines &lines, const LengthMetric &metric, double mostMetres )
        : mLines( lines )
        , mMetric( metric )
        , mMostMetres( mostMetres )
      {}

      NetworkMending mend( std::vector<MissedJoint> joints )
      {
        for ( MissedJoint &joint : joints )
        {
          preferVertex( joint );
          mTargets.emplace( keyOf( joint.place ), joint.target );
        }
        leaveOpen( joints );
        for ( MissedJoint &joint : joints )
        {
          const PlanePoint met = joint.target;
          joint.target = lastTarget( joint.place );
          moveEnd( joint );
          insert( joint.otherLine, met );
        }
        mMending.joints = std::move( joints );
        return takeMending();
      }

    private:
      //! A crossing that is near enough is better than a second one just beside it.
      void preferVertex( MissedJoint &joint ) const
      {
        const std::span<const PlanePoint> line = mLines.line( joint.otherLine );
        const MetresPerUnit scale = mMetric.scaleAt( joint.target );
        const PlacedEdit piece = pieceAt( joint.otherLine, joint.target, scale );
        std::optional<PlanePoint> best;
        double metres = mMostMetres;
        for ( const std::uint32_t vertex : { piece.edit.vertex - 1, piece.edit.vertex } )
        {
          const double off = std::hypot( ( line[vertex].x - joint.place.x ) * scale.x, ( line[vertex].y - joint.place.y ) * scale.y );
          if ( off <= metres && line[vertex] != joint.place )
          {
            best = line[vertex];
            metres = off;
          }
        }
        if ( best )
        {
          joint.target = *best;
          joint.metres = metres;
        }
      }

      //! A new vertex of line \a number at \a place, on the piece that is nearest.
      PlacedEdit pieceAt( std::uint32_t number, const PlanePoint &place, const MetresPerUnit &scale ) const
      {
        const std::span<const PlanePoint> line = mLines.line( number );
        double least = std::numeric_limits<double>::infinity();
        PlacedEdit best;
        for ( std::uint32_t vertex = 1; vertex < line.size(); ++vertex )
        {
          const auto [metres, share] = offPiece( line[vertex - 1], line[vertex], place, scale );
          if ( metres < least )
          {
            least = metres;
            best = { { number, vertex, true, place }, share };
          }
        }
        return best;
      }

      //! Where an end comes to, that may lead to another end, which moves itself. Ends that lead around to each other meet at one of them.
      PlanePoint lastTarget( const PlanePoint &place ) const
      {
        std::set<Key> seen{ keyOf( place ) };
        PlanePoint target = mTargets.at( keyOf( place ) );
        for ( auto next = mTargets.find( keyOf( target ) ); next != mTargets.end(); next = mTargets.find( keyOf( target ) ) )
        {
          if ( !seen.insert( next->first ).second )
            return leastAround( target );
          target = next->second;
        }
        return target;
      }

      PlanePoint leastAround( const PlanePoint &start ) const
      {
        PlanePoint least = start;
        for ( PlanePoint next = mTargets.at( keyOf( start ) ); next != start; next = mTargets.at( keyOf( next ) ) )
          least = keyOf( next ) < keyOf( least ) ? next : least;
        return least;
      }

      //! Takes the joints out of \a joints that would shrink their road to a point, until none is left.
      void leaveOpen( std::vector<MissedJoint> &joints )
      {
        for ( std::size_t before = 0; before != mTargets.size(); )
        {
          before = mTargets.size();
          std::erase_if( joints, [this]( const MissedJoint &joint ) {
            if ( !wouldVanish( joint.line ) )
              return false;
            mTargets.erase( keyOf( joint.place ) );
            mMending.open.push_back( joint );
            return true;
          } );
        }
      }

      bool wouldVanish( std::uint32_t number ) const
      {
        const std::span<const PlanePoint> line = mLines.line( number );
        const auto moved = [this](
                             const PlanePoint &vertex ) { return mTargets.contains( keyOf( vertex ) ) ? lastTarget( vertex ) : vertex; };
        const PlanePoint first = moved( line.front() );
        return std::ranges::all_of( line, [&]( const PlanePoint &vertex ) { return moved( vertex ) == first; } );
      }

      void moveEnd( const MissedJoint &joint )
      {
        const std::span<const PlanePoint> line = mLines.line( joint.line );
        for ( std::uint32_t vertex = 0; vertex < line.size(); ++vertex )
        {
          if ( line[vertex] == joint.place && joint.place != joint.target )
            mEdits.push_back( { { joint.line, vertex, false, joint.target }, 1.0 } );
        }
      }

      //! Gives \a number a vertex at \a place, where it has none.
      void insert( std::uint32_t number, const PlanePoint &place )
      {
        const std::span<const PlanePoint> line = mLines.line( number );
        if ( std::ranges::find( line, place ) != line.end() || !mInserted.emplace( number, keyOf( place ) ).second )
          return;
        mEdits.push_back( pieceAt( number, place, mMetric.scaleAt( place ) ) );
      }

      //! Metres between \a place and the piece, and where along it they are least.
      static std::pair<double, double> offPiece(
        const PlanePoint &a, const PlanePoint &b, const PlanePoint &place, const MetresPerUnit &scale )
      {
        const double dx = ( b.x - a.x ) * scale.x;
        const double dy = ( b.y - a.y ) * scale.y;
        const double px = ( place.x - a.x ) * scale.x;
        const double py = ( place.y - a.y ) * scale.y;
        const double square = dx * dx + dy * dy;
        const double share = square > 0.0 ? std::clamp( ( px * dx + py * dy ) / square, 0.0, 1.0 ) : 0.0;
        return { std::hypot( px - share * dx, py - share * dy ), share };
      }

      NetworkMending takeMending()
      {
        std::ranges::sort( mEdits, []( const PlacedEdit &a, const PlacedEdit &b ) { return a < b; } );
        for ( const PlacedEdit &placed : mEdits )
        {
          if ( mMending.edits.empty() || mMending.edits.back() != placed.edit )
            mMending.edits.push_back( placed.edit );
        }
        return std::move( mMending );
      }

      const NetworkLines &mLines;
      const LengthMetric &mMetric;
      double mMostMetres;
      std::map<Key, PlanePoint> mTargets; //!< of the ends that move
      std::set<std::pair<std::uint32_t, Key>> mInserted;
      std::vector<PlacedEdit> mEdits;
      NetworkMending mMending;
    };
  }

  NetworkMending mendNetwork(
    const NetworkLines &lines, std::span<const RoadLevel> levels, const LengthMetric &metric, double mostMetres, const Progress &progress )
  {
    if ( !( mostMetres > 0.0 ) )
      throw InputError( codes::jointDistanceNotPositive );
    const DrawnNetwork drawn( lines, 0.0, stepOf( progress, 0.0, 0.4 ) );
    return Mender( lines, metric, mostMetres ).mend( findMissedJoints( drawn, levels, metric, mostMetres, stepOf( progress, 0.4, 0.9 ) ) );
  }

  std::vector<PlanePoint> mendedLine( std::span<const PlanePoint> line, std::span<const VertexEdit> edits )
  {
    std::vector<PlanePoint> mended( line.begin(), line.end() );
    for ( const VertexEdit &edit : edits )
    {
      if ( edit.isNew )
        mended.insert( mended.begin() + edit.vertex, edit.place );
      else
        mended[edit.vertex] = edit.place;
    }
    return mended;
  }

}
