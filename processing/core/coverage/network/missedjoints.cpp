#include "coverage/network/missedjoints.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t placesBetweenReports = 10000;
    constexpr double nearAlongRoads = 3.0; // times the greatest gap

    class JointFinder
    {
    public:
      JointFinder( const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric, double mostMetres )
        : mNetwork( network )
        , mLevels( levels )
        , mMetric( metric )
        , mMostMetres( mostMetres )
      {}

      std::vector<MissedJoint> find( const Progress &progress )
      {
        const auto count = static_cast<std::uint32_t>( mNetwork.places().size() );
        for ( std::uint32_t place = 0; place < count; ++place )
        {
          if ( place % placesBetweenReports == 0 )
            advance( progress, static_cast<double>( place ) / count );
          if ( mNetwork.isDangling( place ) )
            look( place );
        }
        return std::move( mJoints );
      }

    private:
      struct Nearest
      {
        std::uint32_t piece = 0;
        double metres = 0.0;
        double share = 0.0; //!< along the piece
      };

      double metres( const PlanePoint &a, const PlanePoint &b ) const
      {
        return std::hypot( ( a.x - b.x ) * mScale.x, ( a.y - b.y ) * mScale.y );
      }

      bool isOnOneLevel( std::uint32_t line, std::uint32_t other ) const { return mLevels.empty() || mLevels[line] == mLevels[other]; }

      void look( std::uint32_t place )
      {
        const PlanePoint &end = mNetwork.places()[place];
        mScale = mMetric.scaleAt( end );
        followRoads( place );
        const std::uint32_t ownLine = mNetwork.pieces()[mNetwork.piecesAt( place ).front()].line;
        std::optional<Nearest> nearest;
        mNetwork.tree().visit( boxAround( end, end, mMostMetres / mScale.x, mMostMetres / mScale.y ), [&]( std::uint32_t piece ) {
          if ( std::ranges::find( mJoined, piece ) != mJoined.end() || !isOnOneLevel( ownLine, mNetwork.pieces()[piece].line ) )
            return;
          const Nearest found = nearestOn( piece, end );
          if ( found.metres <= mMostMetres
            && ( !nearest || std::pair( found.metres, found.piece ) < std::pair( nearest->metres, nearest->piece ) ) )
            nearest = found;
        } );
        if ( nearest )
          add( place, ownLine, *nearest );
      }

      void add( std::uint32_t place, std::uint32_t line, const Nearest &nearest )
      {
        const DrawnPiece &piece = mNetwork.pieces()[nearest.piece];
        const PlanePoint &a = mNetwork.begin( piece );
        const PlanePoint &b = mNetwork.end( piece );
        if ( nearest.share == 0.0 || nearest.share == 1.0 )
        {
          const std::uint32_t met = nearest.share == 0.0 ? piece.begin : piece.end;
          if ( mNetwork.isDangling( met ) && !mPairs.insert( std::minmax( place, met ) ).second )
            return;
        }
        const PlanePoint target{ a.x + nearest.share * ( b.x - a.x ), a.y + nearest.share * ( b.y - a.y ) };
        mJoints.push_back( { line, piece.line, mNetwork.places()[place], target, nearest.metres } );
      }

      Nearest nearestOn( std::uint32_t number, const PlanePoint &point ) const
      {
        const PlanePoint &a = mNetwork.begin( mNetwork.pieces()[number] );
        const PlanePoint &b = mNetwork.end( mNetwork.pieces()[number] );
        const double dx = ( b.x - a.x ) * mScale.x;
        const double dy = ( b.y - a.y ) * mScale.y;
        const double share =
          std::clamp( ( ( point.x - a.x ) * mScale.x * dx + ( point.y - a.y ) * mScale.y * dy ) / ( dx * dx + dy * dy ), 0.0, 1.0 );
        return { number, metres( point, { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) } ), share };
      }

      //! Fills mJoined with the pieces that touch a place near \a start along the roads.
      void followRoads( std::uint32_t start )
      {
        mJoined.clear();
        mNear.assign( 1, { 0.0, start } );
        for ( std::size_t next = 0; next < mNear.size(); ++next )
        {
          const auto least = std::min_element( mNear.begin() + static_cast<std::ptrdiff_t>( next ), mNear.end() );
          std::iter_swap( mNear.begin() + static_cast<std::ptrdiff_t>( next ), least );
          const auto [soFar, place] = mNear[next];
          for ( const std::uint32_t piece : mNetwork.piecesAt( place ) )
          {
            mJoined.push_back( piece );
            const DrawnPiece &drawn = mNetwork.pieces()[piece];
            offer( drawn.begin == place ? drawn.end : drawn.begin, soFar + metres( mNetwork.begin( drawn ), mNetwork.end( drawn ) ), next );
          }
        }
      }

      void offer( std::uint32_t place, double along, std::size_t settled )
      {
        if ( along > nearAlongRoads * mMostMetres )
          return;
        const auto known = std::ranges::find( mNear, place, &std::pair<double, std::uint32_t>::second );
        if ( known == mNear.end() )
          mNear.emplace_back( along, place );
        else if ( std::distance( mNear.begin(), known ) > static_cast<std::ptrdiff_t>( settled ) )
          known->first = std::min( known->first, along );
      }

      const DrawnNetwork &mNetwork;
      std::span<const RoadLevel> mLevels;
      const LengthMetric &mMetric;
      double mMostMetres;
      MetresPerUnit mScale;
      std::vector<std::uint32_t> mJoined;
      std::vector<std::pair<double, std::uint32_t>> mNear; //!< metres along the roads, place
      std::set<std::pair<std::uint32_t, std::uint32_t>> mPairs;
      std::vector<MissedJoint> mJoints;
    };
  }

  std::vector<MissedJoint> findMissedJoints( const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric,
    double mostMetres, const Progress &progress )
  {
    return JointFinder( network, levels, metric, mostMetres ).find( progress );
  }

}
