#include "coverage/catchments/distancetiles.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr std::int32_t block = 8; // points computed at once

    std::int32_t tileOf( double metres, double cell )
    {
      return static_cast<std::int32_t>( std::floor( metres / ( cell * tileSide ) ) );
    }

    std::int32_t within( double index )
    {
      return static_cast<std::int32_t>( std::clamp( index, 0.0, static_cast<double>( tileSide ) ) );
    }
  }

  TileRange tilesAround( const StreetPiece &piece, double cell, double radius )
  {
    return { { tileOf( std::min( piece.x1, piece.x2 ) - radius, cell ), tileOf( std::min( piece.y1, piece.y2 ) - radius, cell ) },
      { tileOf( std::max( piece.x1, piece.x2 ) + radius, cell ), tileOf( std::max( piece.y1, piece.y2 ) + radius, cell ) } };
  }

  void lowerToDistance( const StreetPiece &piece, double cell, double radius, TilePosition position, float factor, std::uint32_t number,
    Tile<float> &squares, Tile<std::uint32_t> &nearest )
  {
    const double left = static_cast<double>( position.column ) * tileSide * cell;
    const double bottom = static_cast<double>( position.row ) * tileSide * cell;
    const double dx = piece.x2 - piece.x1;
    const double dy = piece.y2 - piece.y1;
    const double length = std::sqrt( dx * dx + dy * dy );
    const auto ux = static_cast<float>( length > 0.0 ? dx / length : 0.0 );
    const auto uy = static_cast<float>( length > 0.0 ? dy / length : 0.0 );
    const auto whole = static_cast<float>( length );
    const auto step = static_cast<float>( cell );
    const auto fromLeft = static_cast<float>( left - piece.x1 );

    const double low = std::min( piece.y1, piece.y2 );
    const double high = std::max( piece.y1, piece.y2 );
    const std::int32_t firstRow = within( std::ceil( ( low - radius - bottom ) / cell ) );
    const std::int32_t lastRow = within( std::floor( ( high + radius - bottom ) / cell ) + 1.0 );
    for ( std::int32_t row = firstRow; row < lastRow; ++row )
    {
      // Only the part of the piece whose y is within the radius of this row can be near enough.
      const double y = bottom + row * cell;
      double from = 0.0;
      double to = 1.0;
      if ( dy != 0.0 )
      {
        from = std::clamp( ( y - radius - piece.y1 ) / dy, 0.0, 1.0 );
        to = std::clamp( ( y + radius - piece.y1 ) / dy, 0.0, 1.0 );
      }
      const double xFrom = piece.x1 + from * dx;
      const double xTo = piece.x1 + to * dx;
      const std::int32_t first = within( std::ceil( ( std::min( xFrom, xTo ) - radius - left ) / cell ) ) / block * block;
      const std::int32_t last = within( std::floor( ( std::max( xFrom, xTo ) + radius - left ) / cell ) + 1.0 );
      const auto py = static_cast<float>( y - piece.y1 );
      float *values = squares.data() + static_cast<std::size_t>( row ) * tileSide;
      std::uint32_t *numbers = nearest.data() + static_cast<std::size_t>( row ) * tileSide;
      for ( std::int32_t begin = first; begin < last; begin += block )
      {
        for ( std::int32_t i = begin; i < begin + block; ++i )
        {
          const float px = fromLeft + static_cast<float>( i ) * step;
          float along = px * ux + py * uy;
          along = along > 0.0F ? along : 0.0F;
          along = along < whole ? along : whole;
          const float ex = px - along * ux;
          const float ey = py - along * uy;
          const float square = ex * ex + ey * ey;
          const bool isNearer = square < values[i] * factor;
          values[i] = isNearer ? square : values[i];
          numbers[i] = isNearer ? number : numbers[i];
        }
      }
    }
  }

  TileDirectory::TileDirectory( const TileRange &extent )
    : mExtent( extent )
    , mColumns( static_cast<std::size_t>( extent.last.column - extent.first.column + 1 ) )
    , mNumbers( mColumns * static_cast<std::size_t>( extent.last.row - extent.first.row + 1 ), none )
  {}

  std::uint32_t TileDirectory::add( TilePosition position )
  {
    std::uint32_t &number = mNumbers[slot( position )];
    if ( number == none )
    {
      number = static_cast<std::uint32_t>( mPositions.size() );
      mPositions.push_back( position );
    }
    return number;
  }

}
