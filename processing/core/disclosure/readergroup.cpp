#include "disclosure/readergroup.h"

#include "disclosure/modularfield.h"

#include <algorithm>
#include <iterator>

namespace sozialraum
{

  ReaderGroup::ReaderGroup( const CellSystem &system, std::span<const std::uint32_t> readers, std::span<const std::uint32_t> known,
    const std::vector<std::uint32_t> &ranks )
    : mSystem( system )
    , mBasis( ranks )
  {
    for ( const std::uint32_t count : known )
      mBasis.add( std::span( &count, 1 ) );
    std::size_t rows = system.counts.size();
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      const Cell &looked = system.cells[cell];
      if ( looked.isAlwaysPublished || looked.isKnown )
        mBasis.add( looked.parts );
      if ( looked.protection.isProtected() && !looked.isKnown )
      {
        mWatched.push_back( cell );
        mWatchedRows.push_back( looked.parts.size() == 1 ? looked.parts.front() : rows++ );
      }
    }
    for ( const std::uint32_t number : readers )
    {
      const std::vector<std::uint32_t> &own = system.recipients[number].own;
      Reader &reader = mReaders.emplace_back();
      std::set_difference( own.begin(), own.end(), known.begin(), known.end(), std::back_inserter( reader.own ) );
      mNeeded = std::max( mNeeded, reader.own.size() + 1 );
      for ( const std::uint32_t cell : mWatched )
        reader.isNotMeant.push_back( isOwn( system.cells[cell], system.recipients[number] ) );
    }
    mTable.values.resize( rows );
    mTable.columns = 1;
    begin( 0 );
    for ( Reader &reader : mReaders )
    {
      const std::vector<std::uint64_t> factors = combinationFor( reader );
      for ( std::size_t i = 0; i < mWatched.size(); ++i )
        reader.isNotMeant[i] = reader.isNotMeant[i] || isGiven( i, factors );
    }
  }

  void ReaderGroup::draw( std::size_t columns )
  {
    const std::size_t rows = mTable.values.size() / mTable.columns;
    SolutionTable table;
    table.columns = columns;
    table.values.resize( rows * columns );
    for ( std::size_t row = 0; row < rows; ++row )
      std::copy_n( mTable.row( row ), mColumns, table.row( row ) );
    mBasis.drawSolutions( table, mColumns, mNumbers );
    for ( std::size_t i = 0; i < mWatched.size(); ++i )
    {
      const std::vector<std::uint32_t> &parts = mSystem.cells[mWatched[i]].parts;
      if ( parts.size() == 1 )
        continue;
      std::uint64_t *sums = table.row( mWatchedRows[i] );
      std::fill( sums + mColumns, sums + columns, 0 );
      for ( const std::uint32_t part : parts )
      {
        for ( std::size_t column = mColumns; column < columns; ++column )
          sums[column] = modular::add( sums[column], table.row( part )[column] );
      }
    }
    mTable = std::move( table );
    mColumns = columns;
  }

  void ReaderGroup::begin( std::size_t mostCells )
  {
    constexpr std::size_t spare = 24;
    // One more than is needed: a sum of two solutions that is 0 in both is known but for a chance of one in 2^122.
    if ( mColumns < mNeeded + 1 + mostCells )
      draw( mNeeded + 1 + mostCells + spare );
    mTableBefore = mTable;
    mColumnsBefore = mColumns;
    mKept.clear();
  }

  //! What the solutions do to the sum of \a parts; the last one in use changes it. \returns false where none does: it is known.
  bool ReaderGroup::sumOf( std::span<const std::uint32_t> parts )
  {
    mSums.assign( mColumns, 0 );
    for ( const std::uint32_t part : parts )
    {
      const std::uint64_t *values = mTable.row( part );
      for ( std::size_t i = 0; i < mColumns; ++i )
        mSums[i] = modular::add( mSums[i], values[i] );
    }
    const auto place = std::find_if( mSums.rbegin(), mSums.rend(), []( std::uint64_t value ) { return value != 0; } );
    if ( place == mSums.rend() )
      return false;
    if ( place != mSums.rbegin() )
    {
      const auto other = static_cast<std::size_t>( std::distance( place, mSums.rend() ) ) - 1;
      for ( std::size_t row = 0; row < mTable.values.size() / mTable.columns; ++row )
        std::swap( mTable.row( row )[other], mTable.row( row )[mColumns - 1] );
      std::swap( mSums[other], mSums.back() );
    }
    return true;
  }

  bool ReaderGroup::isSafeForFirst( std::span<const std::uint32_t> parts )
  {
    const Reader &reader = mReaders.front();
    if ( !reader.own.empty() || !sumOf( parts ) )
      return true;
    // The first solution, with so much of the last that the sum stays as it is.
    for ( std::size_t i = 0; i < mWatched.size(); ++i )
    {
      const std::uint64_t *values = mTable.row( mWatchedRows[i] );
      if ( !reader.isNotMeant[i] && modular::multiply( values[0], mSums.back() ) == modular::multiply( values[mColumns - 1], mSums[0] ) )
        return false;
    }
    return true;
  }

  void ReaderGroup::show( std::span<const std::uint32_t> parts )
  {
    if ( !sumOf( parts ) )
      return;
    --mColumns;
    const std::uint64_t inverse = modular::inverse( mSums.back() );
    for ( std::size_t row = 0; row < mTable.values.size() / mTable.columns; ++row )
    {
      std::uint64_t *values = mTable.row( row );
      const std::uint64_t factor = modular::multiply( values[mColumns], inverse );
      if ( factor == 0 )
        continue;
      for ( std::size_t i = 0; i < mColumns; ++i )
        values[i] = modular::subtract( values[i], modular::multiply( factor, mSums[i] ) );
    }
    mKept.push_back( parts );
  }

  //! Factors of the first solutions: their sum changes none of the reader's own counts.
  std::vector<std::uint64_t> ReaderGroup::combinationFor( const Reader &reader ) const
  {
    const std::size_t width = reader.own.size() + 1;
    std::vector<std::vector<std::uint64_t>> rows;
    std::vector<std::size_t> pivots;
    std::vector<bool> isPivot( width, false );
    for ( const std::uint32_t own : reader.own )
    {
      std::vector<std::uint64_t> row( mTable.row( own ), mTable.row( own ) + width );
      for ( std::size_t i = 0; i < rows.size(); ++i )
      {
        const std::uint64_t factor = row[pivots[i]];
        if ( factor == 0 )
          continue;
        for ( std::size_t column = 0; column < width; ++column )
          row[column] = modular::subtract( row[column], modular::multiply( factor, rows[i][column] ) );
      }
      const auto lead = std::find_if( row.begin(), row.end(), []( std::uint64_t value ) { return value != 0; } );
      if ( lead == row.end() )
        continue;
      pivots.push_back( static_cast<std::size_t>( lead - row.begin() ) );
      isPivot[pivots.back()] = true;
      const std::uint64_t inverse = modular::inverse( *lead );
      for ( std::uint64_t &value : row )
        value = modular::multiply( value, inverse );
      rows.push_back( std::move( row ) );
    }
    const auto free = static_cast<std::size_t>( std::find( isPivot.begin(), isPivot.end(), false ) - isPivot.begin() );
    std::vector<std::uint64_t> factors( width, 0 );
    factors[free] = 1;
    for ( std::size_t i = rows.size(); i-- > 0; )
    {
      // The row has 1 at its own pivot, where the factor is still 0.
      factors[pivots[i]] = modular::subtract( 0, modular::sumOfProducts( rows[i].data(), factors.data(), width ) );
    }
    while ( factors.back() == 0 )
      factors.pop_back();
    return factors;
  }

  //! Whether the protected cell, a place among the watched, is left as it is by the solutions times \a factors.
  bool ReaderGroup::isGiven( std::size_t watched, const std::vector<std::uint64_t> &factors ) const
  {
    return modular::sumOfProducts( mTable.row( mWatchedRows[watched] ), factors.data(), factors.size() ) == 0;
  }

  bool ReaderGroup::isSafeForAll() const
  {
    if ( mKept.empty() )
      return true;
    return std::all_of( mReaders.begin(), mReaders.end(), [this]( const Reader &reader ) {
      const std::vector<std::uint64_t> factors = combinationFor( reader );
      for ( std::size_t i = 0; i < mWatched.size(); ++i )
      {
        if ( isGiven( i, factors ) && !reader.isNotMeant[i] )
          return false;
      }
      return true;
    } );
  }

  void ReaderGroup::keep()
  {
    for ( const std::span<const std::uint32_t> parts : mKept )
      mBasis.add( parts );
    mKept.clear();
  }

  void ReaderGroup::takeBack()
  {
    std::swap( mTable, mTableBefore );
    mColumns = mColumnsBefore;
    mKept.clear();
  }

}
