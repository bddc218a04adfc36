#pragma once

#include "coverage/network/networkcrossings.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  enum class NetworkFaultKind : std::uint8_t
  {
    DuplicateVertex, //!< a vertex that stands twice in succession
    ZeroLength,      //!< a line without length, or with coordinates that are no numbers
    MissedJoint,     //!< a dangling end just before another road
    Crossing,        //!< roads of one level that cross without a common vertex
    Island,          //!< streets that no road joins to the rest
    SpeedMissing,
    SpeedAbsurd,   //!< no number, or beyond what is plausible
    OneWayUnknown, //!< a value that means nothing
    DuplicateEdge, //!< roads drawn twice along the same ground
  };

  inline constexpr std::array allNetworkFaults{ NetworkFaultKind::DuplicateVertex, NetworkFaultKind::ZeroLength,
    NetworkFaultKind::MissedJoint, NetworkFaultKind::Crossing, NetworkFaultKind::Island, NetworkFaultKind::SpeedMissing,
    NetworkFaultKind::SpeedAbsurd, NetworkFaultKind::OneWayUnknown, NetworkFaultKind::DuplicateEdge };

  //! "duplicate_vertex", "zero_length", "missed_joint", "crossing_without_node", "island", "speed_missing", "speed_absurd",
  //! "oneway_unknown", "duplicate_edge"
  std::string_view nameOf( NetworkFaultKind kind );

  //! What the data say about a line, as far as it is checked.
  struct RoadFacts
  {
    RoadLevel level;
    std::optional<std::string> speed; //!< as it stands; nothing where no field holds speeds
    std::string oneway;               //!< as it stands
  };

  struct NetworkCheckOptions
  {
    double snapTolerance = 0.0;     //!< as NetworkOptions
    double jointDistance = 2.0;     //!< > 0 metres: how near an end must come to a road to have missed it
    double leastSpeed = 3.0;        //!< km/h that are plausible
    double greatestSpeed = 130.0;   //!< km/h
    bool speedsAreRequired = false; //!< a line without a speed is a fault
  };

  struct NetworkFault
  {
    NetworkFaultKind kind = NetworkFaultKind::DuplicateVertex;
    std::uint32_t line = 0;
    std::optional<std::uint32_t> otherLine;
    PlanePoint place;             //!< not a number for a line without any coordinates
    std::optional<double> metres; //!< MissedJoint: the gap; DuplicateEdge: drawn twice
    std::string value;            //!< of the speed or the one-way field
  };

  struct NetworkCheck
  {
    std::vector<NetworkFault> faults;     //!< all kinds but islands (see connectedParts()), kind by kind, in the order of the lines
    std::vector<RoadCrossing> overpasses; //!< crossings without a common vertex that are no faults: bridges, tunnels, layers
  };

  /**
   * Looks for the faults of a network in its lines, as they were drawn. Lines closed in both directions are not looked at.
   * Every fault is found, each once; O( n log n ) but for what crosses.
   *
   * \param facts for each line
   * \throws InputError joint_distance_not_positive, or coordinates_outside_crs ( x, y )  \throws Cancelled
   */
  NetworkCheck checkNetwork( const NetworkLines &lines, std::span<const RoadFacts> facts, const LengthMetric &metric,
    const NetworkCheckOptions &options, const Progress &progress = {} );

}
