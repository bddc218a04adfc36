#include "tables/layout/tableplan.h"

#include "tables/layout/tableplanwords.h"

#include <algorithm>
#include <cstddef>

namespace sozialraum
{

  using namespace planwords;

  namespace
  {

    //! How many equal, neighbouring columns begin at \a i: they are written as one range.
    std::size_t runOfColumns( const std::vector<PlannedColumn> &columns, std::size_t i )
    {
      std::size_t end = i + 1;
      while ( end < columns.size() && columns[end].role == columns[i].role && columns[end].role != ColumnRole::Flag
        && columns[end].column == columns[end - 1].column + 1 )
        ++end;
      return end - i;
    }

    std::string textOf( const PlannedTable &table, PlanLanguage language )
    {
      std::string text;
      const auto begin = [&]( const RoleWords &section, bool isFirst ) {
        text += text.empty() ? "" : "; ";
        if ( isFirst )
          text += std::string( wordOf( section, language ) ) + " ";
      };
      const auto turn = [&] {
        text += text.empty() ? "" : "; ";
        text += std::string( wordOf( turnedWords, language ) ) + " " + std::to_string( table.turnedFrom );
      };
      const RoleWords &sectionOfColumns = table.turnedFrom > 0 ? rowsWords : columnsWords;
      bool isTurned = false;
      for ( std::size_t i = 0; i < table.rows.size(); ++i )
      {
        const PlannedRows &rows = table.rows[i];
        const bool turns = !isTurned && isTurnedRow( table, rows.rows.first );
        if ( turns )
          turn();
        isTurned |= turns;
        begin( isTurned ? columnsWords : rowsWords, i == 0 || turns );
        text += rowName( table, rows.rows.first );
        if ( rows.rows.last != rows.rows.first )
          text += "-" + rowName( table, rows.rows.last );
        text += " " + std::string( wordOf( wordsOf( rows.role ), language ) );
      }
      if ( table.turnedFrom > 0 && !isTurned )
        turn();
      for ( std::size_t i = 0; i < table.columns.size(); )
      {
        const PlannedColumn &column = table.columns[i];
        const std::size_t run = runOfColumns( table.columns, i );
        begin( sectionOfColumns, i == 0 );
        text += columnName( table, column.column );
        if ( run > 1 )
          text += "-" + columnName( table, table.columns[i + run - 1].column );
        text += " " + std::string( wordOf( wordsOf( column.role ), language ) );
        if ( column.valueColumn )
          text += std::string( wordOf( ofWords, language ) ) + columnName( table, *column.valueColumn );
        i += run;
      }
      return text;
    }

  }

  bool PlannedTable::hasRows( RowRole role ) const
  {
    return std::any_of( rows.begin(), rows.end(), [role]( const PlannedRows &planned ) { return planned.role == role; } );
  }

  std::optional<ColumnRole> PlannedTable::roleOf( std::uint32_t column ) const
  {
    const auto planned =
      std::find_if( columns.begin(), columns.end(), [column]( const PlannedColumn &candidate ) { return candidate.column == column; } );
    return planned == columns.end() ? std::nullopt : std::optional( planned->role );
  }

  std::vector<std::uint32_t> PlannedTable::columnsOf( ColumnRole role ) const
  {
    std::vector<std::uint32_t> ofRole;
    for ( const PlannedColumn &column : columns )
    {
      if ( column.role == role )
        ofRole.push_back( column.column );
    }
    return ofRole;
  }

  std::string planText( const TablePlan &plan, PlanLanguage language )
  {
    std::string text;
    for ( const PlannedTable &table : plan.tables )
      text += ( text.empty() ? "" : "; " ) + textOf( table, language );
    return text;
  }

}
