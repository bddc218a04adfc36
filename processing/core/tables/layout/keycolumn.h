#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  inline constexpr std::uint32_t mostKeyColumns = 300; //!< a key stands at the left: columns that are looked at

  //! The columns that hold the key, and the first row in which they do. 0-based.
  struct KeyColumns
  {
    std::vector<std::uint32_t> columns; //!< several for a split key, from the state to the municipality
    std::uint32_t firstRow = 0;
    bool hasMarks = false; //!< its cells hold more than keys, see keyWithMarks()
    bool isOwn = false;    //!< own keys: numbers or short codes that are no official keys
  };

  /**
   * The key columns of \a grid: judged by the share of cells that can be official keys, by their heading, by kept zeros and by order.
   * A column of postcodes, of row numbers or of a plain count is none. Nothing if there is no key.
   *
   * \throws InputError "key_column_spoilt" where the best column holds "1.4524E+11"
   */
  std::optional<KeyColumns> findKeyColumns( const Grid &grid );

  //! The key columns that a person named by heading or 1-based number. \throws InputError "key_column_unknown"
  KeyColumns namedKeyColumns( const Grid &grid, const std::vector<std::string> &names );

  //! Texts of the up to three filled cells above \a row in \a column, lower-case, joined by blanks.
  std::string headingAbove( const Grid &grid, std::uint32_t row, std::uint32_t column );

}
