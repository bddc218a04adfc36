#pragma once

#include "coverage/network/missedjoints.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! What becomes of one vertex of a line.
  struct VertexEdit
  {
    std::uint32_t line = 0;
    std::uint32_t vertex = 0; //!< of the line as it was: that moves to place, or before which one is inserted
    bool isNew = false;       //!< inserted
    PlanePoint place;

    friend bool operator==( const VertexEdit &, const VertexEdit & ) = default;
  };

  //! How the roads that just miss each other are joined.
  struct NetworkMending
  {
    std::vector<MissedJoint> joints; //!< that are made, in the order of the lines; target: where both roads have a vertex now
    std::vector<MissedJoint> open;   //!< found, but not made: a road would lose its length
    //! By line; within a line in the order in which they can be made one after the other, each without moving the vertices before it.
    std::vector<VertexEdit> edits;
  };

  /**
   * Joins the dangling ends of \a lines to the roads that they miss by at most \a mostMetres > 0 (findMissedJoints()): the end moves to
   * a vertex of the other road that is near enough, or to the nearest place on it, which becomes a vertex.
   *
   * Guarantees, each tested: both roads of a joint have the same vertex afterwards, to the last bit; no vertex moves farther than
   * \a mostMetres, or the sum of the gaps where one end leads to another; lines without a part in a joint stay as they were; what was
   * mended is not found again.
   *
   * \param levels for each line, or empty where all are on the ground: roads of different levels are not joined
   * \throws InputError joint_distance_not_positive, or coordinates_outside_crs ( x, y )  \throws Cancelled
   */
  NetworkMending mendNetwork( const NetworkLines &lines, std::span<const RoadLevel> levels, const LengthMetric &metric, double mostMetres,
    const Progress &progress = {} );

  //! \a line after \a edits, which are those of it.
  std::vector<PlanePoint> mendedLine( std::span<const PlanePoint> line, std::span<const VertexEdit> edits );

}
