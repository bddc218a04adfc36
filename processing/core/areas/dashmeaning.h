#pragma once

#include "areas/columnchoice.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace sozialraum
{

  /**
   * What "-" says in the counts of a table: zero, or that the area did not exist.
   *
   * Statistical offices print "-" both for "nothing there" and for areas that were dissolved before. It is zero for an area
   * - that has a number in the same table and period, or
   * - if the table lists no dissolved areas in the territory of the layer (keys with nothing but "-" that the layer does not have), and the
   *   column has numbers so small (below 5) that nothing at all is plausible: no population table makes a municipality empty.
   * In all other cases the area is taken not to have existed.
   */
  class DashMeaning
  {
  public:
    DashMeaning( const MatchedTable &matched, const LayerAreas &layer );

    //! Whether "-" of the key (index into KeyMatch::keys) in this column is zero. \param smallestPositive least value above 0 in the
    //! column; NaN: none
    bool isZero( std::uint32_t key, std::uint32_t period, double smallestPositive ) const;

    /**
     * Whether all that the table says about the key in its latest period (the last one with a number for an area of the layer) is "-" or
     * nothing at all: the area was dissolved before, or is known to the table from earlier years only.
     */
    bool isGone( std::uint32_t key ) const { return !mHasOtherLately[key]; }

    /**
     * Whether all that the table says about the key in its latest period is "-", in a table that prints "-" for areas that were dissolved:
     * the layer is older than the table and still has the area.
     */
    bool isDissolvedSince( std::uint32_t key ) const { return mListsDissolved && mHasDashLately[key] && !mHasOtherLately[key]; }

    //! Whether the table has a number for the key in its latest period.
    bool hasNumberLately( std::uint32_t key ) const { return isNumberThere( key, mLatest ); }

    //! Whether the key lies in a district (for districts: a state) that the layer has areas of.
    bool isInTerritory( std::uint32_t key ) const { return mInTerritory[key]; }

  private:
    bool isNumberThere( std::uint32_t key, std::uint32_t period ) const;

    std::unordered_set<std::uint64_t> mHasNumber; // key and period
    std::vector<bool> mHasDashLately;
    std::vector<bool> mHasOtherLately;
    std::vector<bool> mInTerritory;
    std::uint32_t mLatest = 0; // period
    bool mListsDissolved = false;
  };

}
