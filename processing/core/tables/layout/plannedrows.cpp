#include "tables/layout/plannedrows.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/layout/tableplanwords.h"

#include <algorithm>
#include <string>

namespace sozialraum
{

  namespace
  {

    //! The numbers of the columns may stand among the headings.
    bool isOfHeadings( RowRole role )
    {
      return role == RowRole::Heading || role == RowRole::ColumnNumbers;
    }

  }

  RowRoles rolesOfRows( const Grid &grid, const PlannedTable &plan )
  {
    RowRoles roles;
    if ( plan.rows.empty() )
      return roles;
    roles.resize( grid.rowCount() );
    const std::uint32_t last = grid.rowCount() == 0 ? 0 : grid.sourceRow( grid.rowCount() - 1 );
    std::uint32_t row = 0;
    for ( const PlannedRows &planned : plan.rows ) // from top to bottom
    {
      if ( planned.rows.last > last )
        throw InputError( codes::planRowMissing, { planwords::rowName( plan, planned.rows.last ), planwords::rowName( plan, last ) } );
      while ( row < grid.rowCount() && grid.sourceRow( row ) < planned.rows.first )
        ++row;
      for ( ; row < grid.rowCount() && grid.sourceRow( row ) <= planned.rows.last; ++row )
        roles[row] = planned.role;
    }
    return roles;
  }

  std::optional<RowRange> plannedHeaderRows( const Grid &grid, const PlannedTable &plan, const RowRoles &roles )
  {
    std::optional<RowRange> rows;
    for ( const PlannedRows &planned : plan.rows )
    {
      if ( planned.role == RowRole::Heading )
        rows = RowRange{ rows ? rows->first : planned.rows.first, planned.rows.last };
    }
    bool areApart = false;
    for ( std::uint32_t row = 0; rows && row < roles.size(); ++row )
    {
      const bool isBetween = grid.sourceRow( row ) > rows->first && grid.sourceRow( row ) < rows->last && !grid.row( row ).empty();
      areApart |= isBetween && !( roles[row] && isOfHeadings( *roles[row] ) );
    }
    if ( areApart )
      throw InputError( codes::planHeadingApart, { planwords::rowName( plan, rows->last ) } );
    return rows;
  }

  std::vector<std::uint32_t> plannedDataRows( const Grid &grid, const RowRoles &roles, const std::vector<std::uint32_t> &found )
  {
    std::vector<std::uint32_t> rows;
    for ( std::uint32_t row = 0; row < grid.rowCount(); ++row )
    {
      const std::optional<RowRole> planned = row < roles.size() ? roles[row] : std::nullopt;
      const bool isData =
        planned ? *planned == RowRole::Data && !grid.row( row ).empty() : std::binary_search( found.begin(), found.end(), row );
      if ( isData )
        rows.push_back( row );
    }
    return rows;
  }

  std::pair<std::uint32_t, std::uint32_t> withoutOtherRows(
    const Grid &grid, const RowRoles &roles, std::uint32_t begin, std::uint32_t end )
  {
    for ( std::uint32_t row = begin; row < std::min<std::size_t>( end, roles.size() ); ++row )
    {
      if ( !roles[row] || isOfHeadings( *roles[row] ) || grid.row( row ).empty() )
        continue;
      ( *roles[row] == RowRole::Title ? begin : end ) = *roles[row] == RowRole::Title ? row + 1 : row;
    }
    return { begin, end };
  }

}
