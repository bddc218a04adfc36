#pragma once

#include "disclosure/cellsystem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A sum of finest counts, less others, of which it is known between which whole numbers it lies.
  struct KnownSum
  {
    std::vector<std::uint32_t> parts; //!< ascending
    CountRange range;
    std::vector<std::uint32_t> less = {}; //!< ascending; both: what counts twice stands twice
  };

  //! Above this no count is followed: as good as no bound.
  inline constexpr std::int64_t boundlessCount = std::int64_t{ 1 } << 40;

  /**
   * The bounds of each of \a countCount finest counts, none below 0, that follow from \a known: each sum bounds each of its parts by what
   * the others leave, in whole numbers, until nothing changes (or has changed for long). True bounds, not always the closest ones.
   */
  std::vector<CountRange> followedBounds( const std::vector<KnownSum> &known, std::size_t countCount );

  //! The bounds of the sum of \a parts that follow from \a bounds.
  CountRange rangeOf( std::span<const std::uint32_t> parts, const std::vector<CountRange> &bounds );

}
