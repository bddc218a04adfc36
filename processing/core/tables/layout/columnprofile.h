#pragma once

#include "text/cellvalue.h"
#include "tables/grids/grid.h"
#include "text/numbermarks.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  //! What the cells of a column are, counted over the rows of the data (over a sample of them in a long table).
  struct ColumnProfile
  {
    std::size_t filled = 0;
    std::size_t numbers = 0; //!< typed, or text that is a number
    std::size_t signs = 0;
    std::size_t texts = 0;
    std::size_t periods = 0;      //!< dates and years; a year counts among the numbers too
    std::size_t longKeys = 0;     //!< could be official keys of five digits or more
    std::size_t zerosInFront = 0; //!< digits that begin with a zero, "01", "0304": codes, no numbers
    bool allWhole = true;         //!< every number is whole and not negative
    bool countsRows = true;       //!< 1, 2, 3 … from the first row on
    bool isPercent = false;       //!< shown as percentages

    bool holdsValues() const { return numbers + signs > 0 && ( numbers + signs ) * 2 >= filled; }
    bool holdsText() const { return texts * 2 > filled; }
    bool holdsPeriods() const { return filled > 0 && periods * 20 >= filled * 19; }
  };

  //! Evidence about the number marks from all text cells of the rows \a rows outside of \a keyColumns.
  NumberMarksEvidence gatherNumberMarks(
    const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &keyColumns );

  //! One profile per column of \a grid.
  std::vector<ColumnProfile> profileColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, const NumberMarks &marks );

}
