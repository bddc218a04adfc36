#pragma once

#include <optional>
#include <span>
#include <string>

namespace sozialraum
{

  /**
   * The place of the column that \a wanted means among \a columns: the one of that name, whatever its case, else the latest of the same
   * name with a year behind it ("unemployment_share_2023" for "unemployment_share"), as one algorithm writes it and the next looks for it.
   *
   * A period may be a year, a month or a day: _2023, _2023_06, _2023_12_31. Nothing where there is none.
   */
  std::optional<std::size_t> latestColumn( std::span<const std::string> columns, const std::string &wanted );

}
