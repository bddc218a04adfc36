#include "tables/layout/columnprofile.h"

#include "keys/areakey.h"
#include "text/periodtext.h"
#include "text/shortened.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  std::string plainUnitOfCell( std::string_view unit )
  {
    std::string plain( unit );
    for ( const std::string_view euro : { std::string_view( "€" ), std::string_view( "Euro" ) } )
    {
      if ( const std::size_t at = plain.find( euro ); at != std::string::npos )
        plain.replace( at, euro.size(), "EUR" );
    }
    return plain == "Prozent" ? "%" : plain;
  }

  namespace
  {

    constexpr std::size_t sampledRows = 2000;

    void addNumber( ColumnProfile &profile, double value, std::size_t rank )
    {
      ++profile.numbers;
      profile.allWhole &= value >= 0.0 && std::floor( value ) == value;
      profile.countsRows &= value == static_cast<double>( rank + 1 );
    }

    void addUnit( ColumnProfile &profile, std::string_view written )
    {
      const std::string unit = plainUnitOfCell( written );
      const auto known =
        std::find_if( profile.units.begin(), profile.units.end(), [&unit]( const auto &candidate ) { return candidate.first == unit; } );
      if ( known == profile.units.end() )
        profile.units.emplace_back( unit, 1 );
      else
        ++known->second;
    }

    void addCell(
      ColumnProfile &profile, const Grid &grid, const GridCell &cell, std::size_t rank, const NumberMarks &marks, std::uint32_t row )
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
      if ( value && !value->unit.empty() )
        addUnit( profile, value->unit );
      if ( value && std::isfinite( value->value ) )
        addNumber( profile, value->value, rank );
      else if ( value && value->isCoarse )
        ++profile.hidden;
      else if ( value || cell.type == CellType::Error )
        ++profile.signs;
      else if ( ++profile.texts == 1 )
      {
        profile.firstText = shortened( text );
        profile.firstTextRow = grid.fileRow( row, cell.column );
      }
      profile.countsRows &= value.has_value();
      profile.periods += cell.type == CellType::Date || ( text.size() >= 4 && periodFromText( text ).has_value() );
      profile.longKeys += text.size() >= 4 && looksLikeAreaKey( text );
    }

  }

  std::string ColumnProfile::unit() const
  {
    const auto most = std::max_element( units.begin(), units.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } );
    return most == units.end() ? std::string() : most->first;
  }

  std::vector<ColumnProfile> profileColumns(
    const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<NumberMarks> &marks )
  {
    std::vector<ColumnProfile> profiles( grid.columnCount() );
    for ( std::size_t rank = 0; rank < std::min( rows.size(), sampledRows ); ++rank )
    {
      for ( const GridCell &cell : grid.row( rows[rank] ) )
        addCell( profiles[cell.column], grid, cell, rank, marks[cell.column], rows[rank] );
    }
    // A column that is empty at first must be seen too.
    for ( std::size_t rank = sampledRows; rank < rows.size(); ++rank )
    {
      for ( const GridCell &cell : grid.row( rows[rank] ) )
      {
        if ( profiles[cell.column].filled < 50 )
          addCell( profiles[cell.column], grid, cell, rank, marks[cell.column], rows[rank] );
      }
    }
    return profiles;
  }

}
