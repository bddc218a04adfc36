#include "disclosure/exactpattern.h"

#include "disclosure/districts.h"
#include "disclosure/modularfield.h"
#include "disclosure/rowbasis.h"
#include "sanitizers.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  //! All factors written out, no row with a factor at another's lead.
  class DenseRows
  {
  public:
    explicit DenseRows( std::size_t columns )
      : mColumns( columns )
    {}

    std::vector<std::uint64_t> reduced( const std::vector<std::uint32_t> &parts ) const
    {
      std::vector<std::uint64_t> row( mColumns, 0 );
      for ( const std::uint32_t part : parts )
        row[part] = 1;
      for ( std::size_t i = 0; i < mRows.size(); ++i )
      {
        const std::uint64_t factor = row[mLeads[i]];
        for ( std::size_t column = 0; column < mColumns; ++column )
          row[column] = modular::subtract( row[column], modular::multiply( factor, mRows[i][column] ) );
      }
      return row;
    }

    bool follows( const std::vector<std::uint32_t> &parts ) const
    {
      const std::vector<std::uint64_t> row = reduced( parts );
      return std::all_of( row.begin(), row.end(), []( std::uint64_t factor ) { return factor == 0; } );
    }

    void add( const std::vector<std::uint32_t> &parts )
    {
      std::vector<std::uint64_t> row = reduced( parts );
      const auto lead = std::find_if( row.begin(), row.end(), []( std::uint64_t factor ) { return factor != 0; } );
      if ( lead == row.end() )
        return;
      const std::uint64_t inverse = modular::inverse( *lead );
      for ( std::uint64_t &factor : row )
        factor = modular::multiply( factor, inverse );
      mLeads.push_back( static_cast<std::size_t>( lead - row.begin() ) );
      mRows.push_back( std::move( row ) );
    }

  private:
    std::size_t mColumns;
    std::vector<std::vector<std::uint64_t>> mRows;
    std::vector<std::size_t> mLeads;
  };

  //! What one recipient knows, and the protected cells of others that do not follow from it.
  struct Knowledge
  {
    DenseRows rows;
    std::vector<std::uint32_t> watched;
  };

  //! The obvious way: each cell is shown unless some recipient could then compute a protected cell that it could not before.
  std::vector<bool> obviousPattern( const CellSystem &system )
  {
    std::vector<bool> isShown( system.cells.size(), false );
    std::vector<Knowledge> all;
    for ( const Recipient &recipient : system.recipients )
    {
      Knowledge &knowledge = all.emplace_back( Knowledge{ DenseRows( system.counts.size() ), {} } );
      for ( const std::uint32_t own : recipient.own )
        knowledge.rows.add( { own } );
      for ( std::size_t cell = 0; cell < system.cells.size(); ++cell )
      {
        isShown[cell] = system.cells[cell].isAlwaysPublished || system.cells[cell].isKnown;
        if ( isShown[cell] )
          knowledge.rows.add( system.cells[cell].parts );
      }
      for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
      {
        const Cell &looked = system.cells[cell];
        if ( looked.protection.isProtected() && !looked.isKnown && !isOwn( looked, recipient ) && !knowledge.rows.follows( looked.parts ) )
          knowledge.watched.push_back( cell );
      }
    }
    for ( const std::uint32_t cell : publishingOrder( system ) )
    {
      std::vector<Knowledge> tried = all;
      isShown[cell] = true;
      for ( Knowledge &knowledge : tried )
      {
        knowledge.rows.add( system.cells[cell].parts );
        for ( const std::uint32_t watched : knowledge.watched )
          isShown[cell] = isShown[cell] && !knowledge.rows.follows( system.cells[watched].parts );
      }
      if ( isShown[cell] )
        all = std::move( tried );
    }
    return isShown;
  }

  //! Areas in overlapping divisions, read by the public, areas, groups and a coalition; some cells shown whatever follows, some known.
  CellSystem randomReaders( std::mt19937 &random )
  {
    const SmallDistrict size{ 3 + static_cast<int>( random() % 4 ), 1 + static_cast<int>( random() % 2 ), 6, random() % 4 == 0 };
    DistrictCells cells = randomDistrict( random, size );
    if ( random() % 2 )
      addRecipients( cells, { "groups" } );
    if ( random() % 2 )
      addRecipients( cells, { "area:0+area:2" } );
    if ( random() % 3 == 0 )
      cells.system.recipients.erase( cells.system.recipients.begin() ); // nobody without own counts
    for ( Cell &cell : cells.system.cells )
    {
      cell.isAlwaysPublished = random() % 12 == 0 && !cell.protection.isProtected();
      cell.isKnown = random() % 15 == 0;
      cell.wasWithheld = random() % 10 == 0;
    }
    return cells.system;
  }
}

TEST( ExactPattern, IsThatOfTheObviousWay )
{
  std::mt19937 random( 17 );
  std::size_t shown = 0;
  std::size_t withheld = 0;
  for ( int number = 0; number < casesOfChance( 3000 ); ++number )
  {
    SCOPED_TRACE( number );
    const CellSystem system = randomReaders( random );
    const std::vector<bool> pattern = exactPattern( system );
    ASSERT_EQ( pattern, obviousPattern( system ) );
    for ( std::size_t cell = 0; cell < pattern.size(); ++cell )
    {
      shown += pattern[cell];
      withheld += !pattern[cell] && !system.cells[cell].protection.isProtected();
    }
  }
  EXPECT_GT( shown, static_cast<std::size_t>( casesOfChance( 20000 ) ) );
  EXPECT_GT( withheld, static_cast<std::size_t>( casesOfChance( 5000 ) ) );
}

TEST( ExactPattern, ReadersWithManyCountsHaveABasisOfTheirOwn )
{
  // A coalition of 52 areas knows 104 counts: more than readers share a basis with.
  std::mt19937 random( 23 );
  std::string coalition;
  for ( int area = 4; area < 56; ++area )
    coalition += ( coalition.empty() ? "area:" : "+area:" ) + std::to_string( area );
  for ( int number = 0; number < 2; ++number )
  {
    DistrictCells cells = randomDistrict( random, { 60, 2, 8, false } );
    cells.system.recipients.resize( 4 );
    addRecipients( cells, { coalition } );
    ASSERT_GT( cells.system.recipients.back().own.size(), 96U );
    const std::vector<bool> pattern = exactPattern( cells.system );
    EXPECT_EQ( pattern, obviousPattern( cells.system ) );
    cells.system.recipients.pop_back();
    EXPECT_NE( pattern, exactPattern( cells.system ) ); // it makes a difference
  }
}

TEST( ExactPattern, StopsWhenAsked )
{
  std::mt19937 random( 29 );
  const DistrictCells cells = randomDistrict( random, { 6, 2, 5, false } );
  EXPECT_THROW( exactPattern( cells.system, []( double fraction ) { return fraction < 0.5; } ), Cancelled );
}

TEST( RowBasis, SolutionsLeaveKnownSumsAsTheyAre )
{
  std::mt19937 random( 31 );
  for ( int number = 0; number < 200; ++number )
  {
    SCOPED_TRACE( number );
    constexpr std::uint32_t columns = 12;
    RowBasis basis( std::vector<std::uint32_t>( columns, 0 ) );
    DenseRows dense( columns );
    std::vector<std::vector<std::uint32_t>> sums;
    for ( int row = 0; row < 9; ++row )
    {
      std::vector<std::uint32_t> &parts = sums.emplace_back();
      for ( std::uint32_t column = 0; column < columns; ++column )
      {
        if ( random() % 3 == 0 )
          parts.push_back( column );
      }
      EXPECT_EQ( basis.follows( parts ), dense.follows( parts ) );
      if ( row < 6 )
      {
        basis.add( parts );
        dense.add( parts );
      }
    }
    SolutionTable table;
    table.columns = 3;
    table.values.resize( columns * table.columns );
    ModularNumbers numbers( 1 );
    basis.drawSolutions( table, 0, numbers );
    for ( std::size_t i = 0; i < table.columns; ++i )
    {
      for ( const std::vector<std::uint32_t> &parts : sums )
      {
        std::uint64_t sum = 0;
        for ( const std::uint32_t part : parts )
          sum = modular::add( sum, table.row( part )[i] );
        EXPECT_EQ( sum == 0, dense.follows( parts ) );
      }
    }
  }
}

TEST( ModularField, ASumOfProductsIsTheSumOfTheProducts )
{
  ModularNumbers numbers( 5 );
  for ( std::size_t size = 0; size < 40; ++size )
  {
    std::vector<std::uint64_t> a( size, modular::prime - 1 );
    std::vector<std::uint64_t> b( size, modular::prime - 1 );
    for ( std::size_t i = 0; i < size && size % 2; ++i )
    {
      a[i] = numbers.next();
      b[i] = numbers.next();
    }
    std::uint64_t sum = 0;
    for ( std::size_t i = 0; i < size; ++i )
      sum = modular::add( sum, modular::multiply( a[i], b[i] ) );
    EXPECT_EQ( modular::sumOfProducts( a.data(), b.data(), size ), sum );
  }
}
