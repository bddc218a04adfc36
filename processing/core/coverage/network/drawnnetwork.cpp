#include "coverage/network/drawnnetwork.h"

#include "coverage/network/vertexregister.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  static bool isDrawable( const NetworkLines &lines, std::size_t index )
  {
    const LineSpeed &speed = lines.speeds[index];
    return ( speed.along > 0.0F || speed.against > 0.0F ) && std::ranges::all_of( lines.line( index ), []( const PlanePoint &point ) {
      return std::isfinite( point.x ) && std::isfinite( point.y );
    } );
  }

  DrawnNetwork::DrawnNetwork( const NetworkLines &lines, double tolerance, const Progress &progress )
  {
    readLines( lines, tolerance, stepOf( progress, 0.0, 0.5 ) );
    fillRows();
    std::vector<std::uint32_t> all( mPieces.size() );
    std::iota( all.begin(), all.end(), 0U );
    mTree = BoxTree( all, [this]( std::uint32_t piece ) { return boxAround( begin( mPieces[piece] ), end( mPieces[piece] ) ); } );
    advance( progress, 1.0 );
  }

  void DrawnNetwork::readLines( const NetworkLines &lines, double tolerance, const Progress &progress )
  {
    constexpr std::size_t linesBetweenReports = 10000;
    VertexRegister places( tolerance, lines.points.size() );
    mPieces.reserve( lines.points.size() );
    for ( std::uint32_t line = 0; line < lines.count(); ++line )
    {
      if ( line % linesBetweenReports == 0 )
        advance( progress, static_cast<double>( line ) / static_cast<double>( lines.count() ) );
      if ( !isDrawable( lines, line ) || lines.line( line ).empty() )
        continue;
      std::uint32_t last = places.number( lines.line( line ).front() );
      for ( const PlanePoint &point : lines.line( line ).subspan( 1 ) )
      {
        const std::uint32_t next = places.number( point );
        if ( next != last )
          mPieces.push_back( { last, next, line } );
        last = next;
      }
    }
    mPlaces = places.takePlaces();
  }

  void DrawnNetwork::fillRows()
  {
    mRows.assign( mPlaces.size() + 1, 0 );
    for ( const DrawnPiece &piece : mPieces )
    {
      ++mRows[piece.begin + 1];
      ++mRows[piece.end + 1];
    }
    std::partial_sum( mRows.begin(), mRows.end(), mRows.begin() );
    std::vector<std::uint32_t> next( mRows.begin(), mRows.end() - 1 );
    mPiecesOfPlace.resize( 2 * mPieces.size() );
    for ( std::uint32_t piece = 0; piece < mPieces.size(); ++piece )
    {
      mPiecesOfPlace[next[mPieces[piece].begin]++] = piece;
      mPiecesOfPlace[next[mPieces[piece].end]++] = piece;
    }
  }

}
