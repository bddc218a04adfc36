#include "tables/grids/grid.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "observations/decimalcode.h"
#include "text/decimalpoint.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    // 100 million cells are 0.8 GB; no table of statistics comes near.
    constexpr std::size_t mostCells = 100'000'000;
    constexpr std::uint32_t mostColumns = 1u << 16u;
    constexpr std::size_t mostMerged = 1'000'000;
    constexpr std::size_t mostFilled = 4'000'000;

    // Whoever reads a cell copies its text. Names and headings are short; a long text that thousands of cells share is an attack.
    constexpr std::size_t longText = 256;
    constexpr std::size_t mostSharedBytes = std::size_t{ 1 } << 28;
    constexpr std::size_t cellsOfPiece = std::size_t{ 1 } << 16;

  }

  void Grid::addRow( std::uint32_t sourceRow )
  {
    if ( mRows.size() >= mostCells )
      throw InputError( codes::tableTooLarge );
    mRows.push_back( { mPieces.empty() ? nullptr : mPieces.back().cells.get() + mUsed, 0, sourceRow } );
    mNumbersBeforeRow = mForgottenNumbers + mNumbers.size();
  }

  void Grid::addCell( CellType type, std::uint8_t format, std::uint32_t column, std::uint32_t payload )
  {
    if ( mCellCount >= mostCells || column >= mostColumns )
      throw InputError( codes::tableTooLarge );
    if ( mUsed == mRoom )
      beginPiece();
    mColumnCount = std::max( mColumnCount, column + 1 );
    mPieces.back().cells[mUsed++] = { type, format, static_cast<std::uint16_t>( column ), payload };
    ++mRows.back().count;
    ++mCellCount;
  }

  //! A row stands in one piece: what there is of the last one moves on.
  void Grid::beginPiece()
  {
    Row &row = mRows.back();
    mRoom = std::max<std::size_t>( cellsOfPiece, 2u * std::size_t{ row.count } );
    std::unique_ptr<GridCell[]> cells = std::make_unique<GridCell[]>( mRoom );
    std::copy_n( row.begin, row.count, cells.get() );
    row.begin = cells.get();
    mUsed = row.count;
    mPieces.push_back( { std::move( cells ), mRows.size() - 1, mNumbersBeforeRow } );
  }

  void Grid::forgetRowsBefore( std::size_t row )
  {
    while ( mForgotten + 1 < mPieces.size() && mPieces[mForgotten + 1].firstRow <= row )
      mPieces[mForgotten++].cells.reset();
    for ( ; mForgotten > 0 && mForgottenNumbers < mPieces[mForgotten].firstNumber; ++mForgottenNumbers )
      mNumbers.pop_front();
  }

  void Grid::addText( std::uint32_t column, std::string_view text, CellType type )
  {
    text = trimmed( text );
    if ( !text.empty() )
      addCell( type, 0, column, storeText( text ) );
  }

  void Grid::addSharedText( std::uint32_t column, std::uint32_t stored )
  {
    if ( mTexts[stored].empty() )
      return;
    countShared( stored );
    addCell( CellType::Text, 0, column, stored );
  }

  void Grid::markText( std::uint32_t stored, std::string_view mark )
  {
    mMarks.insert_or_assign( stored, std::string( mark ) );
  }

  std::string_view Grid::mark( const GridCell &cell ) const
  {
    if ( cell.type == CellType::Number )
      return {};
    const auto found = mMarks.find( cell.payload );
    return found == mMarks.end() ? std::string_view() : found->second;
  }

  double Grid::shownNumber( const GridCell &cell ) const
  {
    const double value = number( cell );
    return format( cell ).isPercent ? withPointShifted( value, 2 ) : value;
  }

  void Grid::replaceByText( std::size_t row, std::uint32_t column, std::string_view text )
  {
    Row &cells = mRows[row];
    GridCell *found =
      std::find_if( cells.begin, cells.begin + cells.count, [column]( const GridCell &cell ) { return cell.column == column; } );
    found->type = CellType::Text;
    found->payload = storeText( text );
  }

  void NotedCells::add( std::size_t row, std::uint32_t column, std::string_view shown )
  {
    if ( ++count > 1 )
      return;
    first = cellName( row, column );
    text = shown;
  }

  std::string columnLetters( std::uint32_t column )
  {
    std::string letters;
    for ( std::uint32_t rest = column + 1; rest > 0; rest = ( rest - 1 ) / 26 )
      letters.insert( letters.begin(), static_cast<char>( 'A' + ( rest - 1 ) % 26 ) );
    return letters;
  }

  std::string cellName( std::size_t row, std::uint32_t column )
  {
    return columnLetters( column ) + std::to_string( row + 1 );
  }

  void Grid::countShared( std::uint32_t stored )
  {
    const std::size_t size = mTexts[stored].size();
    mSharedBytes += size > longText ? size : 0;
    if ( mSharedBytes > mostSharedBytes )
      throw InputError( codes::tableTooLarge );
  }

  void Grid::addMerged( const MergedCells &merged )
  {
    if ( mMerged.size() >= mostMerged )
      throw InputError( codes::tableTooLarge );
    mMerged.push_back( merged );
  }

  void Grid::addNumber( std::uint32_t column, double number, std::uint8_t format )
  {
    addCell( CellType::Number, format, column, payloadOf( number ) );
  }

  std::uint32_t Grid::payloadOf( double number )
  {
    static_assert( mostCells < std::numeric_limits<std::uint32_t>::max() - endOfDecimalCodes );
    if ( const std::optional<std::uint32_t> code = decimalCode( number ) )
      return *code;
    mNumbers.push_back( number );
    return endOfDecimalCodes + static_cast<std::uint32_t>( mForgottenNumbers + mNumbers.size() - 1 );
  }

  double Grid::number( const GridCell &cell ) const
  {
    return cell.payload < endOfDecimalCodes ? numberOfDecimalCode( cell.payload )
                                            : mNumbers[cell.payload - endOfDecimalCodes - mForgottenNumbers];
  }

  std::uint8_t Grid::formatIndex( const NumberFormat &format )
  {
    const auto found = std::find( mFormats.begin(), mFormats.end(), format );
    if ( found == mFormats.end() && mFormats.size() < 0xFF )
    {
      mFormats.push_back( format );
      return static_cast<std::uint8_t>( mFormats.size() - 1 );
    }
    return found == mFormats.end() ? std::uint8_t{ 0 } : static_cast<std::uint8_t>( found - mFormats.begin() );
  }

  void Grid::fillMergedDown()
  {
    constexpr std::uint32_t mostFilledRows = 10'000;      // of one merged cell
    std::map<std::uint32_t, std::vector<GridCell>> added; // by row
    std::size_t count = 0;
    std::size_t looked = 0;
    for ( const MergedCells &merged : mMerged )
    {
      const GridCell *first = merged.firstColumn == merged.lastColumn ? cell( merged.firstRow, merged.firstColumn ) : nullptr;
      const std::uint32_t last = std::min( merged.lastRow, merged.firstRow + mostFilledRows );
      for ( std::uint32_t row = merged.firstRow + 1; first && row <= last && row < mRows.size(); ++row )
      {
        if ( ++looked > mostFilled )
          throw InputError( codes::tableTooLarge );
        if ( !cell( row, merged.firstColumn ) )
        {
          ++count;
          if ( first->type != CellType::Number )
            countShared( first->payload );
          added[row].push_back( *first );
          if ( first->type == CellType::Number ) // the first may be forgotten before the others
            added[row].back().payload = payloadOf( number( *first ) );
        }
      }
    }
    if ( added.empty() )
      return;
    std::size_t room = count;
    for ( const auto &[row, more] : added )
      room += mRows[row].count;
    mFilled = std::make_unique<GridCell[]>( room );
    GridCell *begin = mFilled.get();
    for ( const auto &[row, more] : added )
    {
      const std::span<const GridCell> old = this->row( row );
      GridCell *end = std::copy( old.begin(), old.end(), begin );
      end = std::copy( more.begin(), more.end(), end );
      std::sort( begin, end, []( const GridCell &a, const GridCell &b ) { return a.column < b.column; } );
      end = std::unique( begin, end, []( const GridCell &a, const GridCell &b ) { return a.column == b.column; } );
      mRows[row].begin = begin;
      mRows[row].count = static_cast<std::uint32_t>( end - begin );
      begin = end;
    }
  }

  std::span<const GridCell> Grid::row( std::size_t row ) const
  {
    return { mRows[row].begin, mRows[row].count };
  }

  const GridCell *Grid::cell( std::size_t row, std::uint32_t column ) const
  {
    if ( row >= mRows.size() )
      return nullptr;
    const std::span<const GridCell> cells = this->row( row );
    // Most rows are full, so the cell mostly stands at the index of its column.
    if ( column < cells.size() && cells[column].column == column )
      return &cells[column];
    const auto found = std::lower_bound(
      cells.begin(), cells.end(), column, []( const GridCell &cell, std::uint32_t wanted ) { return cell.column < wanted; } );
    return found != cells.end() && found->column == column ? &*found : nullptr;
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
    const std::to_chars_result result = whole ? std::to_chars( digits.begin(), digits.end(), static_cast<long long>( value ) )
                                              : std::to_chars( digits.begin(), digits.end(), value );
    std::string shown( digits.data(), result.ptr );
    const std::size_t minimum = format( *cell ).minimumDigits;
    if ( whole && value >= 0.0 && shown.size() < minimum )
      shown.insert( 0, minimum - shown.size(), '0' );
    return shown;
  }

}
