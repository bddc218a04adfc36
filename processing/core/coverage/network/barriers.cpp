#include "coverage/network/barriers.h"

#include "geometry/boxtree.h"
#include "geometry/capsule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t linesBetweenReports = 10000;

    using Piece = std::array<PlanePoint, 2>;

    BoxTree treeOf( const std::vector<Piece> &pieces )
    {
      std::vector<std::uint32_t> all( pieces.size() );
      std::iota( all.begin(), all.end(), 0U );
      return BoxTree( all, [&pieces]( std::uint32_t piece ) { return boxAround( pieces[piece][0], pieces[piece][1] ); } );
    }

    void appendPieces( const Barriers::Line &line, bool close, std::vector<Piece> &pieces )
    {
      for ( std::size_t i = 1; i < line.size(); ++i )
        pieces.push_back( { line[i - 1], line[i] } );
      if ( close && !line.empty() && !( line.front() == line.back() ) )
        pieces.push_back( { line.back(), line.front() } );
    }

    class ClosedArea
    {
    public:
      explicit ClosedArea( const Barriers::Area &area )
      {
        for ( const Barriers::Line &ring : area.rings )
          appendPieces( ring, true, mBorder );
        mTree = treeOf( mBorder );
        for ( const Piece &piece : mBorder )
          mExtent.take( boxAround( piece[0], piece[1] ) );
      }

      void appendInside( const PlanePoint &a, const PlanePoint &b, std::vector<PieceShare> &closed ) const
      {
        const Box window = boxAround( a, b );
        if ( !window.meets( mExtent ) )
          return;
        std::vector<double> cuts{ 0.0, 1.0 };
        mTree.visit( window, [&]( std::uint32_t piece ) {
          if ( const std::optional<double> share = shareAtCrossing( a, b, mBorder[piece][0], mBorder[piece][1] ) )
            cuts.push_back( *share );
        } );
        std::ranges::sort( cuts );
        for ( std::size_t i = 1; i < cuts.size(); ++i )
        {
          const double middle = ( cuts[i - 1] + cuts[i] ) / 2.0;
          if ( cuts[i] > cuts[i - 1] && contains( { a.x + middle * ( b.x - a.x ), a.y + middle * ( b.y - a.y ) } ) )
            closed.push_back( { cuts[i - 1], cuts[i] } );
        }
      }

    private:
      //! An odd number of border pieces lies to the east.
      bool contains( const PlanePoint &point ) const
      {
        bool isInside = false;
        mTree.visit( { point.x, point.y, std::numeric_limits<double>::infinity(), point.y }, [&]( std::uint32_t piece ) {
          const auto &[a, b] = mBorder[piece];
          if ( ( a.y > point.y ) != ( b.y > point.y ) && point.x < a.x + ( b.x - a.x ) * ( point.y - a.y ) / ( b.y - a.y ) )
            isInside = !isInside;
        } );
        return isInside;
      }

      std::vector<Piece> mBorder;
      BoxTree mTree;
      Box mExtent;
    };

    //! Sorted, and those that meet made one.
    void putTogether( std::vector<PieceShare> &shares )
    {
      std::ranges::sort( shares, {}, &PieceShare::begin );
      std::size_t count = 0;
      for ( const PieceShare &share : shares )
      {
        if ( count > 0 && share.begin <= shares[count - 1].end )
          shares[count - 1].end = std::max( shares[count - 1].end, share.end );
        else
          shares[count++] = share;
      }
      shares.resize( count );
    }

    PlanePoint placeAt( const PlanePoint &a, const PlanePoint &b, double share )
    {
      return share == 1.0 ? b : PlanePoint{ a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
    }

    class BarrierCutter
    {
    public:
      BarrierCutter( const Barriers &barriers, const LengthMetric &metric, const BarrierOptions &options )
        : mMetric( metric )
        , mOptions( options )
      {
        for ( const PlanePoint &point : barriers.points )
          mPieces.push_back( { point, point } );
        for ( const Barriers::Line &line : barriers.lines )
          appendPieces( line, false, mPieces );
        for ( const Barriers::Area &area : barriers.areas )
        {
          mAreas.emplace_back( area );
          for ( const Barriers::Line &ring : area.rings )
            appendPieces( ring, true, mPieces );
        }
        for ( const Piece &piece : mPieces )
          mExtent.take( boxAround( piece[0], piece[1] ) );
        mTree = treeOf( mPieces );
      }

      void cut( const NetworkLines &lines, std::size_t index, NetworkLines &result, BarrierCounts &counts )
      {
        const std::span<const PlanePoint> line = lines.line( index );
        Box extent;
        for ( const PlanePoint &point : line )
          extent.take( point );
        const bool isDrawable =
          std::ranges::all_of( line, []( const PlanePoint &point ) { return std::isfinite( point.x ) && std::isfinite( point.y ); } )
          && !line.empty();
        if ( isDrawable )
          mScale = mMetric.scaleAt( line.front() );
        const double radius = std::max( mOptions.distance, 0.6 * mOptions.snapTolerance * std::max( mScale.x, mScale.y ) );
        const Box reach{ extent.left - radius / mScale.x, extent.bottom - radius / mScale.y, extent.right + radius / mScale.x,
          extent.top + radius / mScale.y };
        if ( !isDrawable || !reach.meets( mExtent ) )
        {
          result.append( line, lines.speeds[index], lines.features[index] );
          return;
        }
        cutPieces( line, radius );
        if ( mClosedMetres > 0.0 )
        {
          ++( mOpen.empty() ? counts.closedLines : counts.cutLines );
          counts.closedMetres += mClosedMetres;
        }
        else
        {
          mOpen.assign( 1, { line.begin(), line.end() } );
        }
        for ( const Barriers::Line &open : mOpen )
          result.append( open, lines.speeds[index], lines.features[index] );
      }

    private:
      //! Fills mOpen with what is left of \a line.
      void cutPieces( std::span<const PlanePoint> line, double radius )
      {
        mOpen.clear();
        mClosedMetres = 0.0;
        bool goesOn = false; // the last open line reaches the vertex
        for ( std::size_t i = 1; i < line.size(); ++i )
        {
          const PlanePoint &a = line[i - 1];
          const PlanePoint &b = line[i];
          if ( a == b )
            continue;
          double open = 0.0;
          for ( const PieceShare &closed : closedShares( a, b, radius ) )
          {
            if ( closed.begin > open )
              addOpen( a, b, open, closed.begin, goesOn );
            goesOn = false;
            open = closed.end;
            mClosedMetres += mMetric.distanceBetween( placeAt( a, b, closed.begin ), placeAt( a, b, closed.end ) );
          }
          if ( open < 1.0 )
          {
            addOpen( a, b, open, 1.0, goesOn );
            goesOn = true;
          }
        }
      }

      void addOpen( const PlanePoint &a, const PlanePoint &b, double begin, double end, bool goesOn )
      {
        if ( !goesOn )
          mOpen.push_back( { placeAt( a, b, begin ) } );
        mOpen.back().push_back( placeAt( a, b, end ) );
      }

      const std::vector<PieceShare> &closedShares( const PlanePoint &a, const PlanePoint &b, double radius )
      {
        mClosed.clear();
        mTree.visit( boxAround( a, b, radius / mScale.x, radius / mScale.y ), [&]( std::uint32_t piece ) {
          if ( const std::optional<PieceShare> share = shareNear( a, b, mPieces[piece][0], mPieces[piece][1], radius, mScale ) )
            mClosed.push_back( *share );
        } );
        for ( const ClosedArea &area : mAreas )
          area.appendInside( a, b, mClosed );
        putTogether( mClosed );
        return mClosed;
      }

      const LengthMetric &mMetric;
      const BarrierOptions &mOptions;
      std::vector<Piece> mPieces;
      std::vector<ClosedArea> mAreas;
      BoxTree mTree;
      Box mExtent;
      MetresPerUnit mScale;
      std::vector<PieceShare> mClosed;
      std::vector<Barriers::Line> mOpen;
      double mClosedMetres = 0.0;
    };
  }

  NetworkLines closeAtBarriers( const NetworkLines &lines, const Barriers &barriers, const LengthMetric &metric,
    const BarrierOptions &options, BarrierCounts &counts, const Progress &progress )
  {
    BarrierCutter cutter( barriers, metric, options );
    NetworkLines result;
    result.points.reserve( lines.points.size() );
    for ( std::size_t line = 0; line < lines.count(); ++line )
    {
      if ( line % linesBetweenReports == 0 )
        advance( progress, static_cast<double>( line ) / static_cast<double>( lines.count() ) );
      cutter.cut( lines, line, result, counts );
    }
    return result;
  }

}
