#include "coverage/network/networkcrossings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr double sameMetres = 0.001;
    constexpr std::uint32_t piecesBetweenReports = 10000;

    //! How one piece lies to another: metres along it from its beginning, and to its left.
    struct Relative
    {
      double along = 0.0;
      double across = 0.0;
    };

    class PieceFrame
    {
    public:
      PieceFrame( const PlanePoint &begin, const PlanePoint &end, const MetresPerUnit &scale )
        : mBegin( begin )
        , mScale( scale )
      {
        const double x = ( end.x - begin.x ) * scale.x;
        const double y = ( end.y - begin.y ) * scale.y;
        mLength = std::hypot( x, y );
        mX = x / mLength;
        mY = y / mLength;
      }

      double length() const { return mLength; }

      Relative relative( const PlanePoint &point ) const
      {
        const double x = ( point.x - mBegin.x ) * mScale.x;
        const double y = ( point.y - mBegin.y ) * mScale.y;
        return { x * mX + y * mY, mX * y - mY * x };
      }

      PlanePoint at( double along ) const { return { mBegin.x + along * mX / mScale.x, mBegin.y + along * mY / mScale.y }; }

    private:
      PlanePoint mBegin;
      MetresPerUnit mScale;
      double mLength = 0.0;
      double mX = 1.0;
      double mY = 0.0;
    };

    class CrossingFinder
    {
    public:
      CrossingFinder( const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric )
        : mNetwork( network )
        , mLevels( levels )
        , mScale( scaleInTheMiddle( network, metric ) )
      {}

      CrossingsAndOverlaps find( const Progress &progress )
      {
        const auto count = static_cast<std::uint32_t>( mNetwork.pieces().size() );
        for ( std::uint32_t piece = 0; piece < count; ++piece )
        {
          if ( piece % piecesBetweenReports == 0 )
            advance( progress, static_cast<double>( piece ) / count );
          const DrawnPiece &one = mNetwork.pieces()[piece];
          mFrame.emplace( mNetwork.begin( one ), mNetwork.end( one ), mScale );
          const Box window = boxAround( mNetwork.begin( one ), mNetwork.end( one ), sameMetres / mScale.x, sameMetres / mScale.y );
          mNetwork.tree().visit( window, [&]( std::uint32_t other ) {
            if ( other > piece )
              compare( one, mNetwork.pieces()[other] );
          } );
        }
        return result();
      }

    private:
      static MetresPerUnit scaleInTheMiddle( const DrawnNetwork &network, const LengthMetric &metric )
      {
        Box extent;
        for ( const PlanePoint &place : network.places() )
          extent.take( place );
        return network.places().empty() ? MetresPerUnit{}
                                        : metric.scaleAt( { ( extent.left + extent.right ) / 2.0, ( extent.bottom + extent.top ) / 2.0 } );
      }

      void compare( const DrawnPiece &one, const DrawnPiece &other )
      {
        const Relative begin = mFrame->relative( mNetwork.begin( other ) );
        const Relative end = mFrame->relative( mNetwork.end( other ) );
        const double length = mFrame->length();
        if ( std::abs( begin.across ) < sameMetres && std::abs( end.across ) < sameMetres )
        {
          const double from = std::max( std::min( begin.along, end.along ), 0.0 );
          const double to = std::min( std::max( begin.along, end.along ), length );
          if ( to - from > sameMetres )
            addOverlap( one, other, mFrame->at( from ), to - from );
          else if ( to - from > -sameMetres )
            addCrossing( one, other, mFrame->at( from ) );
          return;
        }
        if ( ( begin.across > sameMetres && end.across > sameMetres ) || ( begin.across < -sameMetres && end.across < -sameMetres ) )
          return;
        const double share = std::clamp( begin.across / ( begin.across - end.across ), 0.0, 1.0 );
        const double along = begin.along + share * ( end.along - begin.along );
        if ( along > -sameMetres && along < length + sameMetres )
          addCrossing( one, other, mFrame->at( std::clamp( along, 0.0, length ) ) );
      }

      bool isAtDanglingEnd( const DrawnPiece &piece, const PlanePoint &place ) const
      {
        const auto meets = [&]( std::uint32_t end ) {
          const PlanePoint &point = mNetwork.places()[end];
          return mNetwork.isDangling( end )
            && std::hypot( ( point.x - place.x ) * mScale.x, ( point.y - place.y ) * mScale.y ) < 2.0 * sameMetres;
        };
        return meets( piece.begin ) || meets( piece.end );
      }

      void addCrossing( const DrawnPiece &one, const DrawnPiece &other, const PlanePoint &place )
      {
        const bool areJoined = one.begin == other.begin || one.begin == other.end || one.end == other.begin || one.end == other.end;
        if ( areJoined || isAtDanglingEnd( one, place ) || isAtDanglingEnd( other, place ) )
          return;
        const auto [line, otherLine] = std::minmax( one.line, other.line );
        mResult.crossings.push_back( { line, otherLine, place, mLevels.empty() || mLevels[line] == mLevels[otherLine] } );
      }

      void addOverlap( const DrawnPiece &one, const DrawnPiece &other, const PlanePoint &place, double metres )
      {
        const auto [line, otherLine] = std::minmax( one.line, other.line );
        RoadOverlap &overlap = mOverlaps.try_emplace( { line, otherLine }, RoadOverlap{ line, otherLine, place, 0.0 } ).first->second;
        overlap.metres += metres;
      }

      //! Two pieces of a line meet another road at the vertex between them: that is one crossing.
      CrossingsAndOverlaps result()
      {
        std::vector<RoadCrossing> &all = mResult.crossings;
        std::ranges::sort( all, {}, []( const RoadCrossing &crossing ) {
          return std::tuple( crossing.line, crossing.otherLine, crossing.place.x, crossing.place.y );
        } );
        const auto repeated = std::unique( all.begin(), all.end(), [this]( const RoadCrossing &a, const RoadCrossing &b ) {
          return a.line == b.line && a.otherLine == b.otherLine
            && std::hypot( ( a.place.x - b.place.x ) * mScale.x, ( a.place.y - b.place.y ) * mScale.y ) < 3.0 * sameMetres;
        } );
        all.erase( repeated, all.end() );
        for ( const auto &[lines, overlap] : mOverlaps )
          mResult.overlaps.push_back( overlap );
        return std::move( mResult );
      }

      const DrawnNetwork &mNetwork;
      std::span<const RoadLevel> mLevels;
      MetresPerUnit mScale;
      std::optional<PieceFrame> mFrame; //!< of the piece whose neighbours are looked at
      CrossingsAndOverlaps mResult;
      std::map<std::pair<std::uint32_t, std::uint32_t>, RoadOverlap> mOverlaps;
    };
  }

  CrossingsAndOverlaps findCrossings(
    const DrawnNetwork &network, std::span<const RoadLevel> levels, const LengthMetric &metric, const Progress &progress )
  {
    return CrossingFinder( network, levels, metric ).find( progress );
  }

}
