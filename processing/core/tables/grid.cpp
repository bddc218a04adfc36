#include "tables/grid.h"

#include "finding.h"
#include "tables/cellvalue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace sozialraum
{

  namespace
  {

    // 100 million cells are 1.6 GB; no table of statistics comes near.
    constexpr std::size_t mostCells = 100'000'000;
    constexpr std::size_t mostText = std::size_t{ 0xFFFFFFFF };
    constexpr std::uint32_t mostColumns = 1u << 16u;
    constexpr std::size_t mostExpected = std::size_t{ 1 } << 24;

  }

  void Grid::expectCells( std::size_t count )
  {
    mCells.reserve( std::min( count, mostExpected ) );
  }

  void Grid::addRow( std::uint32_t sourceRow )
  {
    if ( mRows.size() >= mostCells )
      throw InputError( "table_too_large" );
    mRows.push_back( { mCells.size(), sourceRow } );
  }

  void Grid::addCell( const GridCell &cell )
  {
    if ( mCells.size() >= mostCells || cell.column >= mostColumns )
      throw InputError( "table_too_large" );
    mColumnCount = std::max( mColumnCount, cell.column + 1 );
    mCells.push_back( cell );
  }

  std::uint64_t Grid::storeText( std::string_view text )
  {
    if ( text.size() >= mostText - mText.size() )
      throw InputError( "table_too_large" );
    const std::uint64_t stored = ( static_cast<std::uint64_t>( mText.size() ) << 32u ) | text.size();
    mText += text;
    return stored;
  }

  void Grid::addText( std::uint32_t column, std::string_view text, CellType type )
  {
    text = trimmed( text );
    if ( !text.empty() )
      addCell( { type, 0, column, storeText( text ) } );
  }

  void Grid::addSharedText( std::uint32_t column, std::uint64_t stored )
  {
    if ( static_cast<std::uint32_t>( stored ) != 0 )
      addCell( { CellType::Text, 0, column, stored } );
  }

  void Grid::addNumber( std::uint32_t column, double number, std::uint16_t format )
  {
    addCell( { CellType::Number, format, column, std::bit_cast<std::uint64_t>( number ) } );
  }

  std::uint16_t Grid::formatIndex( const NumberFormat &format )
  {
    const auto found = std::find( mFormats.begin(), mFormats.end(), format );
    if ( found == mFormats.end() && mFormats.size() < 0xFFFF )
    {
      mFormats.push_back( format );
      return static_cast<std::uint16_t>( mFormats.size() - 1 );
    }
    return found == mFormats.end() ? std::uint16_t{ 0 } : static_cast<std::uint16_t>( found - mFormats.begin() );
  }

  void Grid::fillMergedDown()
  {
    constexpr std::uint32_t mostFilledRows = 10'000;      // of one merged cell
    std::map<std::uint32_t, std::vector<GridCell>> added; // by row
    std::size_t count = 0;
    for ( const MergedCells &merged : mMerged )
    {
      const GridCell *first = merged.firstColumn == merged.lastColumn ? cell( merged.firstRow, merged.firstColumn ) : nullptr;
      const std::uint32_t last = std::min( merged.lastRow, merged.firstRow + mostFilledRows );
      for ( std::uint32_t row = merged.firstRow + 1; first && row <= last && row < mRows.size(); ++row )
      {
        if ( !cell( row, merged.firstColumn ) && ++count < mostCells )
          added[row].push_back( *first );
      }
    }
    if ( added.empty() )
      return;
    std::vector<GridCell> cells;
    std::vector<std::size_t> newBegins;
    cells.reserve( mCells.size() + count );
    for ( std::uint32_t row = 0; row < mRows.size(); ++row )
    {
      const std::span<const GridCell> old = this->row( row );
      const std::size_t begin = cells.size();
      cells.insert( cells.end(), old.begin(), old.end() );
      if ( const auto more = added.find( row ); more != added.end() )
      {
        const auto byColumn = []( const GridCell &a, const GridCell &b ) { return a.column < b.column; };
        cells.insert( cells.end(), more->second.begin(), more->second.end() );
        const auto rowBegin = cells.begin() + static_cast<std::ptrdiff_t>( begin );
        std::sort( rowBegin, cells.end(), byColumn );
        cells.erase( std::unique( rowBegin, cells.end(), []( const GridCell &a, const GridCell &b ) { return a.column == b.column; } ), cells.end() );
      }
      newBegins.push_back( begin );
    }
    for ( std::uint32_t row = 0; row < mRows.size(); ++row )
      mRows[row].begin = newBegins[row];
    mCells = std::move( cells );
  }

  std::span<const GridCell> Grid::row( std::size_t row ) const
  {
    const std::size_t end = row + 1 < mRows.size() ? mRows[row + 1].begin : mCells.size();
    return std::span( mCells ).subspan( mRows[row].begin, end - mRows[row].begin );
  }

  const GridCell *Grid::cell( std::size_t row, std::uint32_t column ) const
  {
    if ( row >= mRows.size() )
      return nullptr;
    const std::span<const GridCell> cells = this->row( row );
    // Most rows are full, so the cell mostly stands at the index of its column.
    if ( column < cells.size() && cells[column].column == column )
      return &cells[column];
    const auto found = std::lower_bound( cells.begin(), cells.end(), column, []( const GridCell &cell, std::uint32_t wanted ) { return cell.column < wanted; } );
    return found != cells.end() && found->column == column ? &*found : nullptr;
  }

  std::string_view Grid::text( const GridCell &cell ) const
  {
    return std::string_view( mText ).substr( cell.payload >> 32u, static_cast<std::uint32_t>( cell.payload ) );
  }

  std::string Grid::shown( const GridCell *cell ) const
  {
    if ( !cell )
      return {};
    if ( cell->type != CellType::Number )
      return std::string( text( *cell ) );
    const double value = number( *cell );
    std::array<char, 40> digits;
    const bool whole = std::floor( value ) == value && std::abs( value ) < 1e15;
    const std::to_chars_result result = whole ? std::to_chars( digits.begin(), digits.end(), static_cast<long long>( value ) ) : std::to_chars( digits.begin(), digits.end(), value );
    std::string shown( digits.data(), result.ptr );
    const std::size_t minimum = format( *cell ).minimumDigits;
    if ( whole && value >= 0.0 && shown.size() < minimum )
      shown.insert( 0, minimum - shown.size(), '0' );
    return shown;
  }

}
