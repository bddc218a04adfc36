#include "disclosure/rowbasis.h"

#include "disclosure/modularfield.h"

#include <algorithm>

namespace sozialraum
{

  RowBasis::RowBasis( std::vector<std::uint32_t> rankOfColumn )
    : mRankOfColumn( std::move( rankOfColumn ) )
    , mPivotRow( mRankOfColumn.size(), -1 )
    , mRowsOfColumn( mRankOfColumn.size() )
  {}

  static std::uint64_t factorAt( const ModularRow &row, std::uint32_t column )
  {
    const auto place = std::lower_bound( row.columns.begin(), row.columns.end(), column );
    return place == row.columns.end() || *place != column ? 0 : row.factors[static_cast<std::size_t>( place - row.columns.begin() )];
  }

  //! \a row less \a factor times \a other.
  static ModularRow less( const ModularRow &row, std::uint64_t factor, const ModularRow &other )
  {
    ModularRow result;
    result.columns.reserve( row.columns.size() + other.columns.size() );
    result.factors.reserve( row.columns.size() + other.columns.size() );
    std::size_t i = 0;
    std::size_t j = 0;
    while ( i < row.columns.size() || j < other.columns.size() )
    {
      const bool isLeft = j == other.columns.size() || ( i < row.columns.size() && row.columns[i] <= other.columns[j] );
      const bool isRight = i == row.columns.size() || ( j < other.columns.size() && other.columns[j] <= row.columns[i] );
      const std::uint64_t left = isLeft ? row.factors[i] : 0;
      const std::uint64_t right = isRight ? modular::multiply( factor, other.factors[j] ) : 0;
      if ( const std::uint64_t value = modular::subtract( left, right ) )
      {
        result.columns.push_back( isLeft ? row.columns[i] : other.columns[j] );
        result.factors.push_back( value );
      }
      i += isLeft;
      j += isRight;
    }
    return result;
  }

  static void scale( ModularRow &row, std::uint64_t factor )
  {
    for ( std::uint64_t &value : row.factors )
      value = modular::multiply( value, factor );
  }

  ModularRow RowBasis::reduced( std::span<const std::uint32_t> parts ) const
  {
    ModularRow row;
    row.columns.assign( parts.begin(), parts.end() );
    row.factors.assign( parts.size(), 1 );
    // The basis is fully reduced: no row has a factor at another's pivot, so one pass over the parts is enough.
    for ( const std::uint32_t column : parts )
    {
      if ( mPivotRow[column] >= 0 )
        row = less( row, 1, mRows[static_cast<std::size_t>( mPivotRow[column] )].row );
    }
    return row;
  }

  std::uint32_t RowBasis::pivotOf( const ModularRow &row ) const
  {
    return *std::max_element( row.columns.begin(), row.columns.end(), [this]( std::uint32_t a, std::uint32_t b ) {
      return mRankOfColumn[a] != mRankOfColumn[b] ? mRankOfColumn[a] < mRankOfColumn[b] : a < b;
    } );
  }

  void RowBasis::store( ModularRow row, bool isWatched )
  {
    const auto number = static_cast<std::uint32_t>( mRows.size() );
    for ( const std::uint32_t column : row.columns )
      mRowsOfColumn[column].push_back( number );
    mRows.push_back( { std::move( row ), isWatched } );
  }

  bool RowBasis::watch( std::span<const std::uint32_t> parts )
  {
    ModularRow row = reduced( parts );
    if ( row.isZero() )
      return false;
    store( std::move( row ), true );
    return true;
  }

  bool RowBasis::follows( std::span<const std::uint32_t> parts ) const
  {
    return reduced( parts ).isZero();
  }

  bool RowBasis::isSafe( std::span<const std::uint32_t> parts ) const
  {
    const ModularRow row = reduced( parts );
    if ( row.isZero() )
      return true;
    // A watched row follows exactly where it is a multiple of the new one.
    for ( const std::uint32_t number : mRowsOfColumn[row.columns.front()] )
    {
      const Row &watched = mRows[number];
      if ( !watched.isWatched || watched.row.columns != row.columns )
        continue;
      const std::uint64_t ratio = modular::multiply( watched.row.factors.front(), modular::inverse( row.factors.front() ) );
      bool isMultiple = true;
      for ( std::size_t i = 0; isMultiple && i < row.factors.size(); ++i )
        isMultiple = modular::multiply( row.factors[i], ratio ) == watched.row.factors[i];
      if ( isMultiple )
        return false;
    }
    return true;
  }

  void RowBasis::add( std::span<const std::uint32_t> parts )
  {
    ModularRow row = reduced( parts );
    if ( row.isZero() )
      return;
    const std::uint32_t pivot = pivotOf( row );
    scale( row, modular::inverse( factorAt( row, pivot ) ) );
    for ( const std::uint32_t number : mRowsOfColumn[pivot] )
    {
      const std::uint64_t factor = factorAt( mRows[number].row, pivot );
      if ( factor == 0 )
        continue;
      ModularRow changed = less( mRows[number].row, factor, row );
      for ( const std::uint32_t column : row.columns )
      {
        if ( column != pivot && factorAt( mRows[number].row, column ) == 0 && factorAt( changed, column ) != 0 )
          mRowsOfColumn[column].push_back( number );
      }
      mRows[number].row = std::move( changed );
    }
    mRowsOfColumn[pivot].clear();
    mPivotRow[pivot] = static_cast<std::int32_t>( mRows.size() );
    store( std::move( row ), false );
  }

}
