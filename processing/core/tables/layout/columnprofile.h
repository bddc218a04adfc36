#pragma once

#include "text/cellvalue.h"
#include "tables/grids/grid.h"
#include "text/numbermarks.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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
    std::size_t hidden = 0;                                 //!< "<3", "unter 3", "1-2": numbers that are not shown, or ages
    std::size_t periods = 0;                                //!< dates and years; a year counts among the numbers too
    std::size_t longKeys = 0;                               //!< could be official keys of five digits or more
    std::size_t zerosInFront = 0;                           //!< digits that begin with a zero, "01", "0304": codes, no numbers
    bool allWhole = true;                                   //!< every number is whole and not negative
    bool countsRows = true;                                 //!< 1, 2, 3 … from the first row on
    bool isPercent = false;                                 //!< shown as percentages
    std::vector<std::pair<std::string, std::size_t>> units; //!< that stand at the numbers, with their cells
    std::string firstText;                                  //!< the first cell that is neither number nor sign
    std::uint32_t firstTextRow = 0;

    bool holdsValues() const { return numbers + signs > 0 && ( numbers + signs + hidden ) * 2 >= filled; }
    bool holdsText() const { return ( texts + ( numbers == 0 ? hidden : 0 ) ) * 2 > filled; }

    //! The unit that most cells with one have; empty: none.
    std::string unit() const;
    bool holdsPeriods() const { return filled > 0 && periods * 20 >= filled * 19; }
  };

  //! The unit of a cell in one spelling: "€", "EUR" and "Euro" are one.
  std::string plainUnitOfCell( std::string_view unit );

  //! One profile per column of \a grid, whose numbers are written with \a marks, one per column.
  std::vector<ColumnProfile> profileColumns(
    const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<NumberMarks> &marks );

}
