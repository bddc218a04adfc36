#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A column that may be the key of a table.
  struct KeyCandidate
  {
    std::uint32_t column = 0;
    std::uint32_t firstRow = 0; //!< first row that holds a key
    double score = 0.0;         //!< the higher, the more speaks for it
    bool official = false;
    std::string spoilt;      //!< a cell in scientific notation
    bool hasMarks = false;   //!< cells hold more than their key, see keyWithMarks()
    bool isSure = false;     //!< official by its heading, kept zeros or the length of its keys, not by its numbers alone
    bool isConstant = false; //!< the same key in all rows
  };

  //! Whether \a heading, in lower case, says that keys stand below it: "ags", "gemeindeschlüssel", "kennziffer"; not "einwohner".
  bool isKeyHeading( const std::string &heading );

  /**
   * Judges a column as official keys: by the share of cells that can be such keys, by its heading, by kept zeros and by order.
   *
   * \param rows those that can hold data
   * \returns nothing where it is none
   */
  std::optional<KeyCandidate> officialKeyCandidate( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column );

  //! Judges a column as own keys: short, different, with a digit or headed as a key.
  std::optional<KeyCandidate> ownKeyCandidate( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column );

}
