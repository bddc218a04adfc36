#include "coverage/catchments/contour.h"

#include "coverage/catchments/straightening.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr double nearestToCorner = 0.001; // of a cell: crossings keep this far from lattice points
    constexpr double straightness = 0.002;    // of a cell: how far a crossing may move when vertices are left out

    enum class Heading : std::uint8_t
    {
      East,
      North,
      West,
      South,
    };

    Heading leftOf( Heading heading )
    {
      return static_cast<Heading>( ( static_cast<unsigned>( heading ) + 1U ) % 4U );
    }
    Heading rightOf( Heading heading )
    {
      return static_cast<Heading>( ( static_cast<unsigned>( heading ) + 3U ) % 4U );
    }

    struct LatticePoint
    {
      std::int32_t x = 0;
      std::int32_t y = 0;
    };

    //! The step to the right of a heading, from the inner to the outer point of a crossed lattice edge.
    LatticePoint stepRight( Heading heading )
    {
      switch ( heading )
      {
        case Heading::East:
          return { 0, -1 };
        case Heading::North:
          return { 1, 0 };
        case Heading::West:
          return { 0, 1 };
        case Heading::South:
          break;
      }
      return { -1, 0 };
    }

    //! Where the outline crosses a lattice edge, leaving a point inside on its left and a point outside on its right.
    struct Crossing
    {
      LatticePoint inner;
      Heading heading = Heading::North;
      double share = 0.5;    //!< of the lattice edge, from its western or southern point
      bool isShared = false; //!< with another facility: must stay where it is
    };

    //! One bit for each lattice point of a tile.
    using TileBits = std::array<std::uint64_t, tileSide>;

    std::int32_t tileIndex( std::int32_t lattice )
    {
      return lattice >> 6;
    }
    std::size_t inTile( std::int32_t lattice )
    {
      return static_cast<std::size_t>( lattice & 63 );
    }
    static_assert( tileSide == 64 );

    class Tracer
    {
    public:
      Tracer( const DistanceField &field, double level )
        : mField( field )
        , mLevel( level )
        , mInside( field.squares.size() )
        , mTraced( field.squares.size() )
      {
        for ( std::size_t tile = 0; tile < mInside.size(); ++tile )
          mInside[tile] = insideBits( tile );
      }

      //! Calls \a take with the crossings of every outline.
      template<typename Take>
      void traceAll( const Take &take )
      {
        for ( std::uint32_t tile = 0; tile < mInside.size(); ++tile )
        {
          const TilePosition position = mField.directory.positions()[tile];
          for ( std::int32_t row = 0; row < tileSide; ++row )
          {
            std::uint64_t open = leavesToTheEast( tile, row ) & ~mTraced[tile][static_cast<std::size_t>( row )];
            while ( open != 0 )
            {
              const std::int32_t column = std::countr_zero( open );
              take( trace( { position.column * tileSide + column, position.row * tileSide + row } ) );
              open &= open - 1;
              open &= ~mTraced[tile][static_cast<std::size_t>( row )];
            }
          }
        }
      }

    private:
      TileBits insideBits( std::size_t tile ) const
      {
        const auto square = static_cast<float>( mLevel * mLevel );
        TileBits bits{};
        for ( std::size_t i = 0; i < mField.squares[tile].size(); ++i )
        {
          const bool owned = mField.margins.empty() || !std::signbit( mField.margins[tile][i] );
          if ( mField.squares[tile][i] < square && owned )
            bits[i / tileSide] |= std::uint64_t{ 1 } << ( i % tileSide );
        }
        return bits;
      }

      //! Points of a row that are inside, with the next point to the east outside.
      std::uint64_t leavesToTheEast( std::uint32_t tile, std::int32_t row ) const
      {
        const TilePosition position = mField.directory.positions()[tile];
        const std::uint32_t eastern = mField.directory.find( { position.column + 1, position.row } );
        const std::uint64_t beyond = eastern == TileDirectory::none ? 0 : mInside[eastern][static_cast<std::size_t>( row )] & 1U;
        const std::uint64_t inside = mInside[tile][static_cast<std::size_t>( row )];
        return inside & ~( inside >> 1U | beyond << 63U );
      }

      std::uint32_t tileAt( LatticePoint point ) const { return mField.directory.find( { tileIndex( point.x ), tileIndex( point.y ) } ); }

      bool isInside( LatticePoint point ) const
      {
        const std::uint32_t tile = tileAt( point );
        return tile != TileDirectory::none && ( mInside[tile][inTile( point.y )] >> inTile( point.x ) & 1U ) != 0;
      }

      double distanceAt( LatticePoint point ) const
      {
        const std::uint32_t tile = tileAt( point );
        return tile == TileDirectory::none
          ? mLevel + mField.cell
          : std::sqrt( static_cast<double>( mField.squares[tile][inTile( point.y ) * tileSide + inTile( point.x )] ) );
      }

      float marginAt( LatticePoint point ) const
      {
        const std::uint32_t tile = mField.margins.empty() ? TileDirectory::none : tileAt( point );
        return tile == TileDirectory::none ? 1.0F : mField.margins[tile][inTile( point.y ) * tileSide + inTile( point.x )];
      }

      Crossing crossingAt( LatticePoint inner, Heading heading ) const
      {
        const LatticePoint step = stepRight( heading );
        const LatticePoint outer{ inner.x + step.x, inner.y + step.y };
        const bool innerFirst = step.x > 0 || step.y > 0;
        double fromInner = 1.0;
        if ( const double outerDistance = distanceAt( outer ); outerDistance >= mLevel )
        {
          const double innerDistance = distanceAt( inner );
          fromInner = ( mLevel - innerDistance ) / std::max( outerDistance - innerDistance, 1e-9 );
        }
        Crossing crossing{ inner, heading, innerFirst ? fromInner : 1.0 - fromInner, false };
        if ( const float outerMargin = marginAt( outer ); std::signbit( outerMargin ) )
        {
          const double border =
            innerFirst ? sharedBorder( marginAt( inner ), outerMargin ) : sharedBorder( outerMargin, marginAt( inner ) );
          if ( ( innerFirst ? border : 1.0 - border ) <= fromInner )
          {
            crossing.share = border;
            crossing.isShared = true;
          }
        }
        crossing.share = std::clamp( crossing.share, nearestToCorner, 1.0 - nearestToCorner );
        return crossing;
      }

      //! Share from the first of two points, so that the facilities on either side get the same place to the last bit.
      static double sharedBorder( float firstMargin, float secondMargin )
      {
        const double first = std::abs( static_cast<double>( firstMargin ) );
        const double sum = first + std::abs( static_cast<double>( secondMargin ) );
        return sum > 0.0 && std::isfinite( sum ) ? first / sum : 0.5;
      }

      std::vector<Crossing> trace( LatticePoint start )
      {
        std::vector<Crossing> crossings;
        LatticePoint inner = start;
        Heading heading = Heading::North;
        do
        {
          if ( heading == Heading::North )
            mTraced[tileAt( inner )][inTile( inner.y )] |= std::uint64_t{ 1 } << inTile( inner.x );
          crossings.push_back( crossingAt( inner, heading ) );
          advanceToNext( inner, heading );
        } while ( heading != Heading::North || inner.x != start.x || inner.y != start.y );
        return crossings;
      }

      // Entering a square, the point inside is behind on the left, the point outside behind on the right. Ahead lie two more points.
      void advanceToNext( LatticePoint &inner, Heading &heading ) const
      {
        const LatticePoint ahead = stepRight( leftOf( heading ) );
        const LatticePoint right = stepRight( heading );
        const LatticePoint aheadLeft{ inner.x + ahead.x, inner.y + ahead.y };
        if ( !isInside( aheadLeft ) )
        {
          heading = leftOf( heading ); // round the point inside
          return;
        }
        const LatticePoint aheadRight{ aheadLeft.x + right.x, aheadLeft.y + right.y };
        if ( !isInside( aheadRight ) )
        {
          inner = aheadLeft;
          return;
        }
        inner = aheadRight;
        heading = rightOf( heading );
      }

      const DistanceField &mField;
      double mLevel;
      std::vector<TileBits> mInside;
      std::vector<TileBits> mTraced; //!< crossings northward, by their inner point
    };

    Gate gateOf( const Crossing &crossing )
    {
      const LatticePoint step = stepRight( crossing.heading );
      const bool innerFirst = step.x > 0 || step.y > 0;
      const double x = innerFirst ? crossing.inner.x : crossing.inner.x + step.x;
      const double y = innerFirst ? crossing.inner.y : crossing.inner.y + step.y;
      const auto at = [&]( double share ) { return step.x != 0 ? PlanePoint{ x + share, y } : PlanePoint{ x, y + share }; };
      const double nearest = nearestToCorner / 2.0;
      const PlanePoint low = at( std::max( crossing.share - straightness, nearest ) );
      const PlanePoint high = at( std::min( crossing.share + straightness, 1.0 - nearest ) );
      return { at( crossing.share ), innerFirst ? low : high, innerFirst ? high : low, crossing.isShared };
    }

    Ring ringOf( std::span<const Crossing> crossings, double cell )
    {
      std::vector<Gate> gates;
      gates.reserve( crossings.size() );
      for ( const Crossing &crossing : crossings )
        gates.push_back( gateOf( crossing ) );
      Ring ring = straightened( gates );
      if ( ring.size() < 4 ) // a speck: as it is
      {
        ring.clear();
        for ( const Gate &gate : gates )
          ring.push_back( gate.place );
      }
      for ( PlanePoint &point : ring )
        point = { point.x * cell, point.y * cell };
      return ring;
    }
  }

  std::vector<Ring> contourRings( const DistanceField &field, double level )
  {
    std::vector<Ring> rings;
    Tracer tracer( field, level );
    tracer.traceAll( [&]( const std::vector<Crossing> &crossings ) { rings.push_back( ringOf( crossings, field.cell ) ); } );
    return rings;
  }

}
