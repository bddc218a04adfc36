#pragma once

#include "coverage/network/networksearch.h"
#include "coverage/network/snapping.h"
#include "progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  struct CostEntry
  {
    std::uint32_t place = 0;
    Cost cost = unreachable;

    friend bool operator==( const CostEntry &, const CostEntry & ) = default;
  };

  //! Costs between facilities and places as far as they are known; pairs that are absent are out of reach.
  class CostMatrix
  {
  public:
    //! Without facilities and places.
    CostMatrix() = default;

    //! \a rows for each facility, places ascending, each at most once
    CostMatrix( std::vector<std::vector<CostEntry>> rows, std::size_t placeCount );

    std::size_t facilityCount() const { return mEnds.size(); }
    std::size_t placeCount() const { return mPlaceCount; }
    std::size_t entryCount() const { return mEntries.size(); }

    std::span<const CostEntry> row( std::size_t facility ) const
    {
      const std::size_t begin = facility == 0 ? 0 : mEnds[facility - 1];
      return std::span( mEntries ).subspan( begin, mEnds[facility] - begin );
    }

    //! unreachable where the pair is absent
    Cost cost( std::size_t facility, std::uint32_t place ) const;

  private:
    std::size_t mPlaceCount = 0;
    std::vector<std::size_t> mEnds; //!< for each facility, one past its last entry
    std::vector<CostEntry> mEntries;
  };

  /**
   * Costs between every facility and every place on the road network, up to and including \a limit ≤ greatestCost, with the ways to the
   * road at both ends (see costBetween()). One search for each facility, as far as the limit; the result does not depend on the number of
   * \a threads.
   *
   * \throws Cancelled
   */
  CostMatrix costsOnNetwork( const RoadNetwork &network, std::span<const Access> facilities, std::span<const Access> places,
    TravelDirection direction, Cost limit, unsigned threads = 1, const Progress &progress = {} );

  /**
   * Costs between the facilities that do not stand at the road and the places about them, those on their plots among them, where the
   * air line counts (see costBetween()). Every cost that is there is the right one.
   *
   * \throws Cancelled
   */
  CostMatrix costsOfPlots( const RoadNetwork &network, std::span<const Access> facilities, std::span<const Access> places,
    TravelDirection direction, const Progress &progress = {} );

}
