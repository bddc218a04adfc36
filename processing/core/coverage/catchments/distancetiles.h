#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A straight piece of a street in metres of a plane.
  struct StreetPiece
  {
    double x1 = 0.0;
    double y1 = 0.0;
    double x2 = 0.0;
    double y2 = 0.0;
    std::uint32_t facility = 0;
  };

  //! Position of a tile; tile ( 0, 0 ) begins at the origin of the plane.
  struct TilePosition
  {
    std::int32_t column = 0;
    std::int32_t row = 0;

    friend bool operator==( const TilePosition &, const TilePosition & ) = default;
  };

  //! Lattice points of a tile in each direction.
  inline constexpr std::int32_t tileSide = 64;

  //! One value for each lattice point of a tile, row by row from the south-west.
  template<typename Value>
  using Tile = std::array<Value, static_cast<std::size_t>( tileSide ) * tileSide>;

  //! Tiles from \a first to \a last, both included.
  struct TileRange
  {
    TilePosition first;
    TilePosition last;
  };

  //! The tiles of a lattice with points \a cell metres apart that have points within \a radius metres of \a piece, and possibly some
  //! beside.
  TileRange tilesAround( const StreetPiece &piece, double cell, double radius );

  /**
   * Lowers the \a squares of the tile at \a position to the square of the distance to \a piece, in metres², at every lattice point within
   * \a radius of the piece where it is less than \a factor times what is there, and writes \a number beside them in \a nearest. Points
   * farther away may be lowered too, never below the true square. A point's value depends on the piece alone, not on what else is asked, to
   * the last bit.
   */
  void lowerToDistance( const StreetPiece &piece, double cell, double radius, TilePosition position, float factor, std::uint32_t number,
    Tile<float> &squares, Tile<std::uint32_t> &nearest );

  //! Tiles where a catchment lies, and only those; found by position.
  class TileDirectory
  {
  public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    //! Room for positions within \a extent.
    explicit TileDirectory( const TileRange &extent );

    //! Number of the tile at \a position, which is added if it is new and within the extent.
    std::uint32_t add( TilePosition position );

    //! none where there is no tile
    std::uint32_t find( TilePosition position ) const
    {
      if ( position.column < mExtent.first.column || position.column > mExtent.last.column || position.row < mExtent.first.row
        || position.row > mExtent.last.row )
        return none;
      return mNumbers[slot( position )];
    }

    std::span<const TilePosition> positions() const { return mPositions; }

  private:
    std::size_t slot( TilePosition position ) const
    {
      return static_cast<std::size_t>( position.row - mExtent.first.row ) * mColumns
        + static_cast<std::size_t>( position.column - mExtent.first.column );
    }

    TileRange mExtent;
    std::size_t mColumns;
    std::vector<std::uint32_t> mNumbers;
    std::vector<TilePosition> mPositions;
  };

}
