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

  /**
   * The place of the column that is named after an indicator, as a table with its finished figures is joined: \a title ("Altenquotient") as
   * a field name, or that with further words ("altenquotient_65_jahre_und_mehr_2023"); of several periods the latest.
   *
   * Only the title itself counts where it is there. Nothing where columns go on with different words: who is meant is not guessed.
   */
  std::optional<std::size_t> columnTitled( std::span<const std::string> columns, const std::string &title );

}
