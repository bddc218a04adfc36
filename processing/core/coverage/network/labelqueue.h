#pragma once

#include "coverage/network/nodelabel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sozialraum
{

  /**
   * The queue of a search over nodes: gives them back by ascending label. What is put in may not be less than what was taken out last, as
   * is the case in Dijkstra's search.
   *
   * Radix heap (Ahuja, Mehlhorn, Orlin and Tarjan 1990): entries lie in buckets by the highest bit in which their label differs from the
   * last one taken out, and only move to lower buckets. No two entries are compared, and memory is walked through in rows.
   */
  class LabelQueue
  {
  public:
    struct Entry
    {
      NodeLabel label;
      std::uint32_t node = 0;
    };

    bool isEmpty() const { return mBuckets[0].empty() && mFilled == 0; }

    void push( const Entry &entry );

    //! Of equal labels any. Not to be called when empty.
    Entry pop();

    //! Forgets what was taken out, so that any label may be put in. Only when empty.
    void restart() { mLast = 0; }

  private:
    static std::uint64_t keyOf( const NodeLabel &label ) { return std::uint64_t{ label.cost } << 32U | label.facility; }

    std::array<std::vector<Entry>, 65> mBuckets; //!< the first for labels equal to the last, then one for each bit
    std::uint64_t mFilled = 0;                   //!< bit b: bucket b + 1 holds something
    std::uint64_t mLast = 0;                     //!< key of the label taken out last
  };

}
