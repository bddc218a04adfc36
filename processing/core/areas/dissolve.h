#pragma once

#include "progress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Polygons of a layer as WKB (ISO or extended, any byte order), in the plane of a projected coordinate system or in degrees.
  using Wkb = std::string;

  //! Dissolved borders of a group.
  struct DissolvedArea
  {
    Wkb outline;             //!< MultiPolygon; empty if no member has a polygon
    double areaBefore = 0.0; //!< sum over the members, repaired where they had to be; square units of the coordinates
    double areaAfter = 0.0;
    int repairedMembers = 0; //!< broken outlines that had to be repaired before they could be joined
    bool bordersFit = true;  //!< false: the members overlap or their borders do not share all vertices, and were joined by a general union
  };

  /**
   * Dissolves the inner borders of groups of polygons.
   *
   * Where the borders of neighbours fit, vertex by vertex, as in official boundaries, inner edges cancel out exactly (coverage union): no
   * slivers, no new vertices, outer borders unchanged bit by bit. Where they do not, which shows in the area, broken outlines (loops,
   * spikes, holes outside) are repaired by the structure of their rings: a hole outside becomes a part. If they do not fit then either, the
   * group is joined by a general union and marked.
   *
   * Groups are worked on in parallel; the result does not depend on the number of threads.
   *
   * \param polygons Polygons and MultiPolygons; an empty text is an area without outline
   * \param groups places in \a polygons
   * \throws InputError "outline_not_readable" (1: place in \a polygons), "outline_not_dissolvable" (1: place of the group, 2: reason of
   * GEOS)
   * \throws Cancelled
   */
  std::vector<DissolvedArea> dissolve(
    const std::vector<Wkb> &polygons, const std::vector<std::vector<std::uint32_t>> &groups, const Progress &progress );

}
