#pragma once

#include "tables/grids/grid.h"
#include "tables/layout/tableplan.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! What a plan calls each row of a grid, and none where it does not name it; empty without a plan of rows.
  using RowRoles = std::vector<std::optional<RowRole>>;

  /**
   * What the plan calls each row of the grid.
   *
   * \throws InputError "plan_row_missing" (1: row of the plan, 2: last row of the file)
   */
  RowRoles rolesOfRows( const Grid &grid, const PlannedTable &plan );

  /**
   * The rows of the file that the plan calls headings, if it does. \param roles of the rows
   *
   * \throws InputError "plan_heading_apart" (1: row) where other rows stand between them
   */
  std::optional<RowRange> plannedHeaderRows( const Grid &grid, const PlannedTable &plan, const RowRoles &roles );

  //! The rows that the plan calls data, and those of \a found that it does not name. Rows of the grid, ascending.
  std::vector<std::uint32_t> plannedDataRows( const Grid &grid, const RowRoles &roles, const std::vector<std::uint32_t> &found );

  //! The headings that were found, rows from \a begin on and before \a end, without rows that the plan calls something else.
  std::pair<std::uint32_t, std::uint32_t> withoutOtherRows(
    const Grid &grid, const RowRoles &roles, std::uint32_t begin, std::uint32_t end );

}
