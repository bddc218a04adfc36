#include "coverage/network/vertexregister.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::size_t mixed( std::uint64_t a, std::uint64_t b )
    {
      std::uint64_t hash = a * 0x9E3779B97F4A7C15ULL ^ std::rotl( b * 0xC2B2AE3D27D4EB4FULL, 31 );
      hash ^= hash >> 29;
      hash *= 0xBF58476D1CE4E5B9ULL;
      return static_cast<std::size_t>( hash ^ hash >> 32 );
    }

    std::size_t hashOf( const PlanePoint &point )
    {
      return mixed( std::bit_cast<std::uint64_t>( point.x + 0.0 ), std::bit_cast<std::uint64_t>( point.y + 0.0 ) ); // + 0.0: −0 is 0
    }

    struct Cell
    {
      std::int64_t x = 0;
      std::int64_t y = 0;

      friend bool operator==( const Cell &, const Cell & ) = default;
    };

    Cell cellOf( const PlanePoint &point, double size )
    {
      return { static_cast<std::int64_t>( std::floor( point.x / size ) ), static_cast<std::int64_t>( std::floor( point.y / size ) ) };
    }

    std::size_t hashOf( const Cell &cell )
    {
      return mixed( static_cast<std::uint64_t>( cell.x ), static_cast<std::uint64_t>( cell.y ) );
    }
  }

  VertexRegister::VertexRegister( double tolerance, std::size_t expected )
    : mTolerance( tolerance )
    , mSlots( std::bit_ceil( std::max<std::size_t>( 2 * expected, 16 ) ), none )
  {
    mPlaces.reserve( expected );
  }

  std::uint32_t VertexRegister::number( const PlanePoint &point )
  {
    if ( 2 * ( mPlaces.size() + 1 ) > mSlots.size() )
      grow();
    return mTolerance > 0.0 ? nearNumber( point ) : exactNumber( point );
  }

  std::uint32_t VertexRegister::exactNumber( const PlanePoint &point )
  {
    const std::size_t mask = mSlots.size() - 1;
    std::size_t slot = hashOf( point ) & mask;
    while ( mSlots[slot] != none )
    {
      if ( mPlaces[mSlots[slot]] == point )
        return mSlots[slot];
      slot = ( slot + 1 ) & mask;
    }
    return add( point, slot );
  }

  // The grid's cells are as wide as the tolerance: what is near enough lies in the point's own cell or one of the eight around it.
  std::uint32_t VertexRegister::nearNumber( const PlanePoint &point )
  {
    const std::size_t mask = mSlots.size() - 1;
    const Cell own = cellOf( point, mTolerance );
    const auto slotOf = [this, mask]( const Cell &cell ) {
      std::size_t slot = hashOf( cell ) & mask;
      while ( mSlots[slot] != none && cellOf( mPlaces[mSlots[slot]], mTolerance ) != cell )
        slot = ( slot + 1 ) & mask;
      return slot;
    };

    std::uint32_t nearest = none;
    double nearestDistance = mTolerance;
    for ( std::int64_t dy = -1; dy <= 1; ++dy )
    {
      for ( std::int64_t dx = -1; dx <= 1; ++dx )
      {
        for ( std::uint32_t place = mSlots[slotOf( { own.x + dx, own.y + dy } )]; place != none; place = mNextInCell[place] )
        {
          const double distance = std::hypot( mPlaces[place].x - point.x, mPlaces[place].y - point.y );
          if ( distance < nearestDistance || ( distance == nearestDistance && place < nearest ) )
          {
            nearest = place;
            nearestDistance = distance;
          }
        }
      }
    }
    return nearest != none ? nearest : add( point, slotOf( own ) );
  }

  std::uint32_t VertexRegister::add( const PlanePoint &point, std::size_t slot )
  {
    const auto number = static_cast<std::uint32_t>( mPlaces.size() );
    if ( mTolerance > 0.0 )
      mNextInCell.push_back( mSlots[slot] );
    mSlots[slot] = number;
    mPlaces.push_back( point );
    return number;
  }

  void VertexRegister::grow()
  {
    std::vector<std::uint32_t> slots( 2 * mSlots.size(), none );
    const std::size_t mask = slots.size() - 1;
    for ( const std::uint32_t place : mSlots )
    {
      if ( place == none )
        continue;
      std::size_t slot = ( mTolerance > 0.0 ? hashOf( cellOf( mPlaces[place], mTolerance ) ) : hashOf( mPlaces[place] ) ) & mask;
      while ( slots[slot] != none )
        slot = ( slot + 1 ) & mask;
      slots[slot] = place;
    }
    mSlots = std::move( slots );
  }

}
