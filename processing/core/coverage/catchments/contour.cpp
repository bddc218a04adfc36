#include "coverage/catchments/contour.h"

#include "coverage/catchments/straightening.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

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
      bool isShared = false; //!< with the ground of another street: must stay where it is
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
      Tracer( const GroundField &field, const RingLimits &limits )
        : mField( field )
        , mGround( field.ground )
        , mLimits( limits )
        , mInside( field.tiles.size() )
        , mTraced( field.tiles.size() )
      {
        for ( std::size_t tile = 0; tile < mInside.size(); ++tile )
          mInside[tile] = insideBits( field.tiles[tile] );
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
      bool isOwn( std::uint32_t piece ) const
      {
        return piece != CatchmentGround::nothing && mGround.piece( piece ).isReached()
          && mGround.piece( piece ).line.facility == mField.facility;
      }

      TileBits insideBits( const GroundTile &tile ) const
      {
        const auto square = static_cast<float>( mLimits.width * mLimits.width );
        const auto cost = static_cast<float>( mLimits.cost );
        TileBits bits{};
        for ( std::size_t i = 0; i < tile.squares.size(); ++i )
        {
          if ( tile.squares[i] < square && tile.costs[i] <= cost && isOwn( tile.nearest[i] ) )
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

      PlanePoint placeOf( LatticePoint point ) const { return { point.x * mGround.cell(), point.y * mGround.cell() }; }

      std::uint32_t pieceAt( LatticePoint point ) const
      {
        const std::uint32_t tile = tileAt( point );
        return tile == TileDirectory::none ? CatchmentGround::nothing
                                           : mField.tiles[tile].nearest[inTile( point.y ) * tileSide + inTile( point.x )];
      }

      //! Metres beyond the nearer limit, by a street of the facility; below 0 inside.
      double beyond( std::uint32_t piece, const PlanePoint &place ) const
      {
        return std::max( mGround.distance( piece, place ) - mLimits.width, mGround.cost( piece, place ) - mLimits.cost );
      }

      static double rootBetween( double inner, double outer ) { return inner < 0.0 && outer >= 0.0 ? -inner / ( outer - inner ) : 0.5; }

      //! A lattice edge from its western or southern point to the other.
      struct LatticeEdge
      {
        PlanePoint first;
        PlanePoint second;

        PlanePoint at( double share ) const
        {
          return { first.x + share * ( second.x - first.x ), first.y + share * ( second.y - first.y ) };
        }
      };

      //! Where the edge passes from the ground of one street to that of the other; the same place for the facilities on either side.
      double borderBetween( std::uint32_t first, std::uint32_t second, const LatticeEdge &edge ) const
      {
        const bool isAtPlot = mGround.isOfPlot( first ) || mGround.isOfPlot( second ); // both are of one road, then
        const auto margin = [&]( double share ) {
          const PlanePoint place = edge.at( share );
          const double byRoad = mGround.distance( first, place ) - mGround.distance( second, place );
          return isAtPlot && std::abs( byRoad ) < 1e-6 * mGround.cell() ? mGround.cost( first, place ) - mGround.cost( second, place )
                                                                        : byRoad;
        };
        double low = 0.0;
        double high = 1.0;
        for ( int step = 0; step < 8; ++step )
        {
          const double middle = ( low + high ) / 2.0;
          ( margin( middle ) < 0.0 ? low : high ) = middle;
        }
        return ( low + high ) / 2.0;
      }

      //! Where the edge leaves the ground of \a leg, or comes to that of the road beside it.
      double borderOfLeg( std::uint32_t inner, std::uint32_t outer, const LatticeEdge &edge, bool innerFirst ) const
      {
        const std::uint32_t road = outer == CatchmentGround::nothing || mGround.piece( outer ).isLeg ? inner : outer;
        const std::uint32_t leg = road == inner ? outer : inner;
        const bool hasRoad = road != CatchmentGround::nothing && !mGround.piece( road ).isLeg;
        const auto isInside = [&]( double fromInner ) {
          const PlanePoint place = edge.at( innerFirst ? fromInner : 1.0 - fromInner );
          if ( hasRoad && mGround.distance( road, place ) < mGround.width() ) // for all rings alike, so that they nest
          {
            if ( !isOwn( road ) || mGround.cost( road, place ) > mLimits.cost )
              return false;
            if ( mGround.distance( road, place ) < mLimits.width )
              return true;
          }
          return isOwn( leg ) && beyond( leg, place ) < 0.0;
        };
        double low = 0.0;
        double high = 1.0;
        for ( int step = 0; step < 8; ++step )
        {
          const double middle = ( low + high ) / 2.0;
          ( isInside( middle ) ? low : high ) = middle;
        }
        return ( low + high ) / 2.0;
      }

      Crossing crossingAt( LatticePoint inner, Heading heading ) const
      {
        const LatticePoint step = stepRight( heading );
        const LatticePoint outer{ inner.x + step.x, inner.y + step.y };
        const bool innerFirst = step.x > 0 || step.y > 0;
        const LatticeEdge edge =
          innerFirst ? LatticeEdge{ placeOf( inner ), placeOf( outer ) } : LatticeEdge{ placeOf( outer ), placeOf( inner ) };
        const auto [fromInner, isFixed] = leaving( pieceAt( inner ), pieceAt( outer ), edge, innerFirst );
        Crossing crossing{ inner, heading, innerFirst ? fromInner : 1.0 - fromInner, isFixed };
        crossing.share = std::clamp( crossing.share, nearestToCorner, 1.0 - nearestToCorner );
        return crossing;
      }

      //! How much of \a edge is inside, from its inner point, and whether it ends at the border of a street's ground.
      std::pair<double, bool> leaving( std::uint32_t inner, std::uint32_t outer, const LatticeEdge &edge, bool innerFirst ) const
      {
        const PlanePoint &from = innerFirst ? edge.first : edge.second;
        const PlanePoint &to = innerFirst ? edge.second : edge.first;
        if ( inner == outer || outer == CatchmentGround::nothing )
          return { rootBetween( beyond( inner, from ), beyond( inner, to ) ), false };
        if ( mGround.piece( inner ).isLeg != mGround.piece( outer ).isLeg )
          return { borderOfLeg( inner, outer, edge, innerFirst ), true };
        const double share = innerFirst ? borderBetween( inner, outer, edge ) : borderBetween( outer, inner, edge );
        const double border = innerFirst ? share : 1.0 - share;
        const PlanePoint place = edge.at( share );
        if ( const double atBorder = beyond( inner, place ); atBorder >= 0.0 )
          return { border * rootBetween( beyond( inner, from ), atBorder ), false };
        if ( !isOwn( outer ) )
          return { border, true };
        const double atBorder = beyond( outer, place );
        if ( atBorder >= 0.0 )
          return { border, true };
        return { border + ( 1.0 - border ) * rootBetween( atBorder, beyond( outer, to ) ), false };
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

      const GroundField &mField;
      const CatchmentGround &mGround;
      RingLimits mLimits;
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

  std::vector<Ring> contourRings( const GroundField &field, const RingLimits &limits )
  {
    std::vector<Ring> rings;
    Tracer tracer( field, limits );
    tracer.traceAll( [&]( const std::vector<Crossing> &crossings ) { rings.push_back( ringOf( crossings, field.ground.cell() ) ); } );
    return rings;
  }

}
