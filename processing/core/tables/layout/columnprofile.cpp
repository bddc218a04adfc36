#include "tables/layout/columnprofile.h"

#include "keys/areakey.h"
#include "text/periodtext.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampledRows = 2000;

    void addNumber( ColumnProfile &profile, double value, std::size_t rank )
    {
      ++profile.numbers;
      profile.allWhole &= value >= 0.0 && std::floor( value ) == value;
      profile.countsRows &= value == static_cast<double>( rank + 1 );
    }

    void addCell( ColumnProfile &profile, const Grid &grid, const GridCell &cell, std::size_t rank, const NumberMarks &marks )
    {
      ++profile.filled;
      if ( cell.type == CellType::Number )
      {
        addNumber( profile, grid.number( cell ), rank );
        profile.isPercent |= grid.format( cell ).isPercent;
        profile.periods += periodFromText( grid.shown( &cell ) ).has_value();
        profile.longKeys += grid.number( cell ) >= 1000.0 && looksLikeAreaKey( grid.shown( &cell ) );
        return;
      }
      if ( cell.type == CellType::Error )
      {
        ++profile.signs; // a formula without a result in a column of numbers
        return;
      }
      const std::string_view text = grid.text( cell );
      profile.zerosInFront += text.size() > 1 && text.front() == '0' && text.find_first_not_of( "0123456789" ) == std::string_view::npos;
      const std::optional<CellValue> value = cell.type == CellType::Text ? cellValueFromText( text, marks ) : std::nullopt;
      if ( value && std::isfinite( value->value ) )
        addNumber( profile, value->value, rank );
      else if ( value )
        ++profile.signs;
      else
        ++profile.texts;
      profile.countsRows &= value.has_value();
      profile.periods += cell.type == CellType::Date || ( text.size() >= 4 && periodFromText( text ).has_value() );
      profile.longKeys += text.size() >= 4 && looksLikeAreaKey( text );
    }

  }

  NumberMarksEvidence gatherNumberMarks(
    const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &keyColumns )
  {
    NumberMarksEvidence evidence;
    for ( const std::uint32_t row : rows )
    {
      for ( const GridCell &cell : grid.row( row ) )
      {
        const bool isKey = std::find( keyColumns.begin(), keyColumns.end(), cell.column ) != keyColumns.end();
        if ( cell.type == CellType::Text && !isKey )
          evidence.add( grid.text( cell ) );
      }
    }
    return evidence;
  }

  std::vector<ColumnProfile> profileColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, const NumberMarks &marks )
  {
    std::vector<ColumnProfile> profiles( grid.columnCount() );
    for ( std::size_t rank = 0; rank < std::min( rows.size(), sampledRows ); ++rank )
    {
      for ( const GridCell &cell : grid.row( rows[rank] ) )
        addCell( profiles[cell.column], grid, cell, rank, marks );
    }
    // A column that is empty at first must be seen too.
    for ( std::size_t rank = sampledRows; rank < rows.size(); ++rank )
    {
      for ( const GridCell &cell : grid.row( rows[rank] ) )
      {
        if ( profiles[cell.column].filled < 50 )
          addCell( profiles[cell.column], grid, cell, rank, marks );
      }
    }
    return profiles;
  }

}
