#pragma once

#include "demography/apportionment.h"

namespace sozialraum
{

  //! Where households went, and how many persons each area got by that.
  struct HouseholdPlacement
  {
    std::vector<std::optional<std::size_t>> areas; //!< of each household; nothing where no area has room for it
    std::vector<std::int64_t> assigned;            //!< persons per area
    std::vector<double> quotas;                    //!< as of apportion() for all persons
    std::vector<double> shares;
    std::int64_t unplaced = 0; //!< persons
  };

  /**
   * Shares households, each kept together, of \a sizes (persons, ≥ 1) among \a areas; least and most of an area are not asked for here.
   *
   * The largest households go first, each where Σ ( s − quota )² / weight grows least; then single households are moved, and pairs
   * exchanged, while that makes the sum smaller. Capacities are kept. The best of all ways is not promised: it is a problem of packing.
   * Ties go to the larger weight, then to the smaller key; equal sizes in their order.
   * \throws InputError as apportion(), and where there is no household or a size is below 1
   */
  HouseholdPlacement placeHouseholds( std::span<const ApportionedArea> areas, std::span<const std::int64_t> sizes );

}
