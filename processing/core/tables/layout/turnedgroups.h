#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Rows of a table with areas in its columns that have no figures, and speak of the rows below them.
  struct GroupsOfRows
  {
    std::vector<bool> isGroup;      //!< of every row of the grid
    std::vector<std::string> texts; //!< of every row: "Bevölkerung" of "weiblich"; empty: none speaks of it

    bool areNone() const { return texts.empty(); }
  };

  /**
   * The groups below the row \a keys, whose areas stand from the column \a firstArea on.
   *
   * Periods and units are always such; other texts only where rows of the same name are told apart by them: "Insgesamt" below
   * "Bevölkerung" and below "Arbeitslose". A row of a group ends where the next begins, or below an empty row.
   */
  GroupsOfRows groupsOfRows( const Grid &grid, std::uint32_t keys, std::uint32_t firstArea );

}
