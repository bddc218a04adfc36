#pragma once

#include "geometry/lengthmetric.h"
#include "coverage/catchments/servicecatchments.h"

#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  struct AirLineOptions
  {
    std::vector<double> radii; //!< metres, ascending, > 0, at least one
    CatchmentMode mode = CatchmentMode::Shared;
  };

  /**
   * What lies within an air line of each facility, to compare with what the roads reach: circles of 180 corners, which lie on the circle.
   *
   * With Nearest each place belongs to the facility that is nearest by air (Voronoi's cells, cut off at the radii); of facilities at the
   * same place the first has it all. Circles of a facility lie inside the next larger one; with Nearest those of two facilities share at
   * most a border.
   *
   * \param points of the facilities; those that are no numbers are passed over
   * \param sink takes catchments with polygons and without stretches, in the order of the facilities
   * \throws InputError no_facility_with_geometry, or coordinates_outside_crs ( x, y )  \throws Cancelled
   */
  void airLineCatchments( std::span<const PlanePoint> points, const LengthMetric &metric, const AirLineOptions &options,
    const CatchmentSink &sink, const Progress &progress = {} );

  /**
   * How much longer the ways on the roads are than the air line: of all crossings and ends of roads that are within \a limit of a
   * facility, the sum of the ways to the nearest facility (with the way to the road) by the sum of the air lines between the same places.
   * Nothing where no road is reached, or where costs are no lengths.
   *
   * \param points, accesses of the facilities, in the same order
   * \param metric the one the network was built with
   */
  std::optional<double> detourFactor( const RoadNetwork &network, std::span<const PlanePoint> points, std::span<const Access> accesses,
    const LengthMetric &metric, TravelDirection direction, Cost limit );

}
