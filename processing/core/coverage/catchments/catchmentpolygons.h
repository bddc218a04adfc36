#pragma once

#include "coverage/catchments/contour.h"
#include "coverage/catchments/distancetiles.h"
#include "coverage/catchments/reachedstreets.h"

#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! One part of a catchment. The last point of a ring is not repeated.
  struct CatchmentPolygon
  {
    Ring outline;            //!< counter-clockwise
    std::vector<Ring> holes; //!< clockwise
  };

  //! Sorts rings of contourRings() into polygons: each hole goes to the smallest outline around it.
  std::vector<CatchmentPolygon> polygonsOf( std::vector<Ring> rings );

  //! How catchment polygons are drawn round the streets.
  struct PolygonOptions
  {
    double buffer = 50.0; //!< 10 … 10 000 metres to either side of a reached street
    MetresPerUnit scale;  //!< of the coordinates, where the polygons are
    bool withHoles = true;

    double cell() const { return buffer / 8.0; } //!< metres between lattice points
  };

  //! Makes \a line the geometry of \a stretch, from its beginning to its end.
  void drawStretch( const RoadNetwork &network, const RingStretch &stretch, std::vector<PlanePoint> &line );

  //! The straight pieces of \a stretch in metres of the plane.
  std::vector<StreetPiece> streetPieces( const RoadNetwork &network, const RingStretch &stretch, const MetresPerUnit &scale );

  //! The streets of all facilities, by the tiles they come near: what divides the ground between neighbours.
  class DividedGround
  {
  public:
    DividedGround( const RoadNetwork &network, std::span<const RingStretch> stretches, const PolygonOptions &options );

    /**
     * For each lattice point of the tile at \a position, the margin of \a facility as in DistanceField.
     * Equally near streets count for the smaller facility.
     */
    void margins( TilePosition position, std::uint32_t facility, Tile<float> &values ) const;

  private:
    double mCell;
    double mRadius;
    std::vector<StreetPiece> mPieces;
    std::optional<TileDirectory> mDirectory;
    std::vector<std::vector<std::uint32_t>> mPiecesOfTile; //!< sorted by facility
  };

  /**
   * The catchment of one facility as polygons, one set for each of \a ringCount rings: set k holds everything reached up to threshold k.
   *
   * Guarantees, to within one cell (an eighth of the buffer), each tested by sampling:
   * - every reached part of a street is inside, with the ground up to the buffer beside it;
   * - no place farther from every reached street than the buffer is inside;
   * - each set lies inside the next, exactly; inner sets are drawn with buffers smaller by a fiftieth of a cell a ring;
   * - polygons are valid; holes are kept if wanted;
   * - with \a ground, no two facilities' polygons overlap: each place goes to the nearest reached street.
   *
   * \param stretches of this facility, sorted by ring
   */
  std::vector<std::vector<CatchmentPolygon>> catchmentPolygons( const RoadNetwork &network, std::span<const RingStretch> stretches,
    std::size_t ringCount, const PolygonOptions &options, const DividedGround *ground = nullptr );

}
