#pragma once

#include "coverage/supply/nearestfacilities.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What becomes of a place of demand within a threshold.
  enum class ReachChange : std::uint8_t
  {
    Loses,   //!< reached before, not after
    Gains,   //!< reached after, not before
    Nearer,  //!< reached before and after, by a shorter way
    Farther, //!< reached before and after, by a longer way
    Same,    //!< reached before and after, by the same way
    Without, //!< reached neither before nor after
  };

  //! "loses", "gains", "nearer", "farther", "same", "without"
  std::string_view nameOf( ReachChange change );

  //! What becomes of a place whose nearest facility costs \a before and then \a after; a cost of exactly \a threshold is reached.
  ReachChange reachChange( Cost before, Cost after, Cost threshold );

  //! How a group of demand is served before and after, in one area, or in all.
  struct ServiceComparison
  {
    double demand = 0.0;
    std::vector<double> before; //!< for each threshold, demand within it
    std::vector<double> after;
    std::vector<double> lose;         //!< for each threshold, demand within it before and not after
    std::vector<double> gain;         //!< for each threshold, demand within it after and not before; before − lose + gain = after
    double longer = 0.0;              //!< demand whose way becomes longer, or that has none any more
    double shorter = 0.0;             //!< demand whose way becomes shorter, or that had none
    std::optional<double> meanBefore; //!< weighted cost of those who have a way before and after, so that the two can be compared
    std::optional<double> meanAfter;
  };

  /**
   * How demand is served before and after a change of facilities, for each of \a areaCount areas and then for all together.
   *
   * \param before, after the nearest facilities of each place
   * \param weights demand at each place, ≥ 0
   * \param areas for each place, its area, or any number ≥ \a areaCount for none
   * \throws InputError demand_negative ( row ), demand_not_finite ( row )
   */
  std::vector<ServiceComparison> compareService( std::span<const NearestFacilities> before, std::span<const NearestFacilities> after,
    std::span<const double> weights, std::span<const std::uint32_t> areas, std::size_t areaCount, std::span<const Cost> thresholds );

  //! A facility as one of two layers has it.
  struct FacilityState
  {
    std::string key;              //!< empty: told by its place alone
    PlanePoint place;             //!< not a number where it has no geometry
    std::optional<double> places; //!< that it offers, where that is known
  };

  enum class FacilityChange : std::uint8_t
  {
    Same,
    Moved,    //!< by movedMetres or more
    Capacity, //!< offers another number of places, where it was
    Closed,   //!< not there any more
    New,
  };

  //! "same", "moved", "capacity", "closed", "new"
  std::string_view nameOf( FacilityChange change );

  //! A facility before and after; at least one of the two is there.
  struct ComparedFacility
  {
    std::optional<std::uint32_t> before; //!< number among those before
    std::optional<std::uint32_t> after;
    FacilityChange change = FacilityChange::Same;
  };

  //! Two places farther apart than this are two.
  inline constexpr double movedMetres = 1.0;

  /**
   * Which facilities of \a after are which of \a before: by their keys, or where \a haveKeys is not set, by their places. Those of before
   * first, in their order, then the new ones. Of several at one place each is one.
   *
   * \throws InputError facility_key_twice ( key )
   */
  std::vector<ComparedFacility> compareFacilities(
    std::span<const FacilityState> before, std::span<const FacilityState> after, bool haveKeys, const LengthMetric &metric );

}
