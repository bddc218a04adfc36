#pragma once

#include <cstdint>

namespace sozialraum
{

  //! Rows of a file or sheet, 1-based, both ends included.
  struct RowRange
  {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    friend bool operator==( const RowRange &, const RowRange & ) = default;
  };

}
