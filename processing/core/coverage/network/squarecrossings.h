#pragma once

#include "coverage/network/networklines.h"
#include "geometry/planepoint.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A straight way over a square.
  using Crossing = std::pair<PlanePoint, PlanePoint>;

  //! Squares with more corners to go by than this are too much of a maze to be crossed.
  inline constexpr std::size_t mostSquareCorners = 300;

  /**
   * The straight ways by which a square is crossed: between the vertices where other roads meet it, and the corners that one has to go
   * round, wherever they see each other over its ground (Lozano-Pérez and Wesley 1979). With the outline, which is a way already, the
   * shortest ways over the square are among them.
   *
   * \param rings the outlines of the square and of the holes in it, in any order; the first point may be repeated at the end
   * \param isJoin whether another road meets the square at a vertex
   * \returns each way once; nothing where there are more than mostSquareCorners. O( n² m ) for n such vertices of m.
   */
  std::optional<std::vector<Crossing>> crossingsOfSquare(
    std::span<const std::vector<PlanePoint>> rings, const std::function<bool( const PlanePoint & )> &isJoin );

  //! A square that may be walked over, whose outlines are lines of the network already.
  struct Square
  {
    std::vector<std::vector<PlanePoint>> rings;
    LineSpeed speed;
    std::int64_t feature = 0;
  };

  struct SquareCounts
  {
    std::size_t crossed = 0; //!< squares
    std::size_t mazes = 0;   //!< squares with too many corners
    std::size_t ways = 0;    //!< that were added
  };

  //! Adds to \a lines the straight ways over \a squares. Roads meet where more than one open line has a vertex.
  SquareCounts crossSquares( std::span<const Square> squares, NetworkLines &lines );

}
