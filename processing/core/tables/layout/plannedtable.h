#pragma once

#include "tables/grids/grid.h"
#include "tables/grids/gridpart.h"
#include "tables/layout/keycolumn.h"
#include "tables/layout/tablelayout.h"
#include "tables/layout/tableplan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! The plan of a table as it was understood. \param dataRows rows that give observations, ascending
  PlannedTable plannedTable( const Grid &grid, const TableLayout &layout, const std::vector<std::uint32_t> &dataRows );

  //! The plan of rows and columns that are no table.
  PlannedTable plannedAsNoTable( const Grid &grid, const GridRange &range );

  /**
   * The plan with columns of the grid instead of those of the file; columns that belong to other parts of the sheet are not in it.
   *
   * \throws InputError "plan_column_missing" (1: column of the plan, 2: last column)
   */
  PlannedTable planOfGrid( const Grid &grid, const PlannedTable &plan );

  //! The key columns that the plan names, if it does. \param plan of the grid
  std::optional<KeyColumns> plannedKeyColumns( const Grid &grid, const PlannedTable &plan );

  /**
   * What stands in a row that a plan calls a heading of the rows below it, as the kind says.
   *
   * \throws InputError "plan_row_unclear" (1: row of the file, 2: its text) where it is no period
   */
  BodyHeading plannedBodyHeading( const Grid &grid, std::uint32_t row, RowRole role );

  //! Gives the columns of \a layout the roles that the plan says. \param plan of the grid, see planOfGrid()
  void applyPlannedColumns( TableLayout &layout, const PlannedTable &plan );

  //! The parts of the grid that the tables of a plan stand in, one for each.
  std::vector<GridRange> rangesOfPlan( const Grid &grid, const TablePlan &plan );

}
