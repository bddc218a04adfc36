#include "disclosure/rowbasis.h"

#include "disclosure/modularfield.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <utility>

namespace sozialraum
{

  std::uint64_t ModularNumbers::next()
  {
    // SplitMix64, of which the top 61 bits are taken.
    mState += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = mState;
    mixed = ( mixed ^ ( mixed >> 30 ) ) * 0xbf58476d1ce4e5b9ULL;
    mixed = ( mixed ^ ( mixed >> 27 ) ) * 0x94d049bb133111ebULL;
    mixed = ( mixed ^ ( mixed >> 31 ) ) >> 3;
    return mixed == modular::prime ? 0 : mixed;
  }

  RowBasis::RowBasis( std::vector<std::uint32_t> rankOfColumn )
    : mRankOfColumn( std::move( rankOfColumn ) )
    , mIsPivot( mRankOfColumn.size(), false )
  {}

  std::vector<std::uint64_t> RowBasis::reduced( std::span<const std::uint32_t> parts ) const
  {
    std::vector<std::uint64_t> factors( mRankOfColumn.size(), 0 );
    for ( const std::uint32_t part : parts )
      factors[part] = 1;
    if ( std::none_of( parts.begin(), parts.end(), [this]( std::uint32_t part ) { return mIsPivot[part]; } ) )
      return factors;
    for ( const Row &row : mRows )
    {
      const std::uint64_t factor = std::exchange( factors[row.pivot], 0 );
      if ( factor == 0 )
        continue;
      for ( std::size_t i = 0; i < row.columns.size(); ++i )
      {
        std::uint64_t &reducedFactor = factors[row.columns[i]];
        reducedFactor = modular::subtract( reducedFactor, modular::multiply( factor, row.factors[i] ) );
      }
    }
    return factors;
  }

  bool RowBasis::follows( std::span<const std::uint32_t> parts ) const
  {
    const std::vector<std::uint64_t> factors = reduced( parts );
    return std::all_of( factors.begin(), factors.end(), []( std::uint64_t factor ) { return factor == 0; } );
  }

  void RowBasis::add( std::span<const std::uint32_t> parts )
  {
    const std::vector<std::uint64_t> factors = reduced( parts );
    std::optional<std::uint32_t> pivot;
    for ( std::uint32_t column = 0; column < factors.size(); ++column )
    {
      if ( factors[column] != 0 && ( !pivot || mRankOfColumn[column] >= mRankOfColumn[*pivot] ) )
        pivot = column;
    }
    if ( !pivot )
      return;
    Row row;
    row.pivot = *pivot;
    const std::uint64_t inverse = modular::inverse( factors[*pivot] );
    for ( std::uint32_t column = 0; column < factors.size(); ++column )
    {
      if ( factors[column] == 0 || column == *pivot )
        continue;
      row.columns.push_back( column );
      row.factors.push_back( modular::multiply( factors[column], inverse ) );
    }
    mIsPivot[*pivot] = true;
    mRows.push_back( std::move( row ) );
  }

  void RowBasis::drawSolutions( SolutionTable &table, std::size_t first, ModularNumbers &numbers ) const
  {
    for ( std::size_t count = 0; count < mRankOfColumn.size(); ++count )
    {
      for ( std::size_t i = first; i < table.columns; ++i )
        table.row( count )[i] = mIsPivot[count] ? 0 : numbers.next();
    }
    // A row has no pivot of an earlier one: from the last one on, all but its own pivot stands.
    for ( const Row &row : mRows | std::views::reverse )
    {
      std::uint64_t *solved = table.row( row.pivot );
      for ( std::size_t part = 0; part < row.columns.size(); ++part )
      {
        const std::uint64_t *values = table.row( row.columns[part] );
        const std::uint64_t factor = row.factors[part];
        for ( std::size_t i = first; i < table.columns; ++i )
        {
          // Most factors are 1 and −1.
          if ( factor == 1 )
            solved[i] = modular::subtract( solved[i], values[i] );
          else if ( factor == modular::prime - 1 )
            solved[i] = modular::add( solved[i], values[i] );
          else
            solved[i] = modular::subtract( solved[i], modular::multiply( factor, values[i] ) );
        }
      }
    }
  }

}
