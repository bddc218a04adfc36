#pragma once

#include "coverage/catchments/distancetiles.h"
#include "coverage/catchments/reachedstreets.h"
#include "coverage/network/segmentindex.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! How catchment polygons are drawn round the streets.
  struct PolygonOptions
  {
    double buffer = 50.0;         //!< 10 … 10 000 metres to either side of a reached street
    double farthest = 200.0;      //!< ≥ 0 metres; who lives farther from every road does not come to it, and no polygon is wider
    double costPerMetre = 1000.0; //!< > 0, of the ways between houses and roads (see Access)
    MetresPerUnit scale;          //!< of the coordinates, where the polygons are
    bool withHoles = true;

    double width() const { return std::clamp( farthest, 1.0, buffer ); } //!< metres to either side of a street that is reached at no cost
    double cell() const { return width() / 8.0; }                        //!< metres between lattice points
  };

  //! A straight piece of a street, or the leg from a facility to it, with what it costs there. Metres of a plane, costs in metres too: at
  //! the speed of the ways between houses and roads.
  struct GroundPiece
  {
    StreetPiece line;
    double costAtBegin = std::numeric_limits<double>::infinity(); //!< infinite where it is not reached
    double costAtEnd = std::numeric_limits<double>::infinity();
    bool isLeg = false;

    bool isReached() const { return costAtBegin < std::numeric_limits<double>::infinity(); }
  };

  //! Where a facility is, and what its way to the road costs.
  struct GroundOrigin
  {
    PlanePoint place; //!< metres of the plane
    double leg = 0.0; //!< cost of the way to the road
    double readiness = 0.0;
  };

  //! For each lattice point of a tile, the street that who lives there comes to.
  struct GroundTile
  {
    Tile<float> squares;         //!< metres² to it
    Tile<std::uint32_t> nearest; //!< the piece, or CatchmentGround::nothing
    Tile<float> costs;           //!< metres, of the whole way; infinite where it is not reached
  };

  /**
   * The ground of one or many facilities: to which street each place belongs, and what it costs there.
   *
   * A place belongs to the nearest street of the main network, reached or not, as houses do (see snapToNetwork()); only what is too far
   * from that belongs to the nearest street of an island. Farther from every street than the width of polygons, a place between a facility
   * and its road belongs to the facility. On the plot of a facility, which costBetween() tells of, a place belongs to that facility where
   * no other is nearer, whoever reaches the road. The cost of a place is what costBetween() says of a house there, so that the map and the
   * count mean the same.
   */
  class CatchmentGround
  {
  public:
    static constexpr std::uint32_t nothing = 0xFFFFFFFFU;

    /**
     * \param stretches all that is reached, sorted by edge and beginning
     * \param plots the roads at the plots of facilities where another facility, or none, reaches the road; sorted by facility
     * \param facilities those that reach it
     */
    CatchmentGround( const RoadNetwork &network, const SegmentIndex &index, std::span<const ReachedStretch> stretches,
      std::span<const ReachedStretch> plots, std::span<const SearchedFacility> facilities, const PolygonOptions &options );

    double cell() const { return mCell; }
    double width() const { return mWidth; }

    //! The tiles that the streets of \a facility come near.
    std::vector<TilePosition> tilesOf( std::uint32_t facility ) const;

    void fill( TilePosition position, double leastWidth, GroundTile &tile ) const;

    const GroundPiece &piece( std::uint32_t number ) const { return mPieces[number]; }

    //! Whether the piece is a road at a facility's plot, which it shares with the one that reaches the road.
    bool isOfPlot( std::uint32_t number ) const { return number >= mFirstPlot; }

    //! Metres from \a place to the piece.
    double distance( std::uint32_t number, const PlanePoint &place ) const;

    //! Metres that the way from or to \a place costs by the piece.
    double cost( std::uint32_t number, const PlanePoint &place ) const;

  private:
    void addReached( const RoadNetwork &network, std::span<const ReachedStretch> stretches, const PolygonOptions &options );
    void addLegs( std::span<const SearchedFacility> facilities, const PolygonOptions &options );
    void addOthers( const RoadNetwork &network, const SegmentIndex &index, const PolygonOptions &options );
    void addRange( const RoadNetwork &network, std::uint32_t edge, std::uint32_t begin, std::uint32_t end, const ReachedStretch *stretch,
      const PolygonOptions &options );
    void listTiles();
    void takePlots( TilePosition position, GroundTile &tile ) const;
    void excludeMain( TilePosition position, GroundTile &tile ) const;

    const SegmentIndex &mIndex;
    double mWidth;
    double mFarthest;
    double mCell;
    double mRadius;
    double mMetresPerCost;
    MetresPerUnit mScale;
    std::vector<GroundPiece> mPieces;   //!< reached streets by facility, then those that are not, then legs, then roads of plots
    std::vector<bool> mIsOnIsland;      //!< for each piece
    std::vector<bool> mIsTouched;       //!< for each edge, whether a part of it is reached
    std::vector<GroundOrigin> mOrigins; //!< by facility
    std::uint32_t mReachedCount = 0;
    std::uint32_t mFirstLeg = 0;
    std::uint32_t mFirstPlot = 0;
    bool mHasIslands = false; //!< a street on an island is reached
    std::optional<TileDirectory> mDirectory;
    std::vector<std::vector<std::uint32_t>> mPiecesOfTile; //!< ascending
  };

}
