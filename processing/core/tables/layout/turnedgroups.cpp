#include "tables/layout/turnedgroups.h"

#include "tables/layout/bodyheadings.h"
#include "tables/layout/bodyrows.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    //! The text of the row at the left of the areas, its cells one behind the other.
    std::string labelOf( const Grid &grid, std::uint32_t row, std::uint32_t firstArea )
    {
      std::string label;
      for ( const GridCell &cell : grid.row( row ) )
      {
        if ( cell.column < firstArea )
          label += ( label.empty() ? "" : " " ) + grid.shown( &cell );
      }
      return label;
    }

    bool hasAreas( const Grid &grid, std::uint32_t row, std::uint32_t firstArea )
    {
      const std::span<const GridCell> cells = grid.row( row );
      return !cells.empty() && cells.back().column >= firstArea;
    }

  }

  GroupsOfRows groupsOfRows( const Grid &grid, std::uint32_t keys, std::uint32_t firstArea )
  {
    const auto rows = static_cast<std::uint32_t>( grid.rowCount() );
    GroupsOfRows groups{ std::vector<bool>( rows, false ), std::vector<std::string>( rows ) };
    std::uint32_t lastWithAreas = 0;
    for ( std::uint32_t row = keys + 1; row < rows; ++row )
      lastWithAreas = hasAreas( grid, row, firstArea ) ? row : lastWithAreas;
    std::unordered_set<std::string> labels;
    bool areAlike = false;
    bool hasOthers = false; // periods and units
    std::string current;
    for ( std::uint32_t row = keys + 1; row <= lastWithAreas; ++row )
    {
      const std::string label = labelOf( grid, row, firstArea );
      if ( hasAreas( grid, row, firstArea ) )
      {
        groups.texts[row] = current;
        areAlike |= !labels.insert( label ).second;
        continue;
      }
      groups.isGroup[row] = !label.empty() && !isRemark( label );
      if ( label.empty() || groups.isGroup[row] )
        current = label;
      hasOthers |= groups.isGroup[row] && bodyHeading( row, label ).kind != BodyHeadingKind::Group;
    }
    const bool hasGroups = std::find( groups.isGroup.begin(), groups.isGroup.end(), true ) != groups.isGroup.end();
    return hasGroups && ( areAlike || hasOthers ) ? std::move( groups ) : GroupsOfRows{};
  }

}
