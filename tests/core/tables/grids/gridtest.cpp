#include "tables/grids/grid.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

using namespace sozialraum;

namespace
{

  constexpr std::uint32_t rows = 30'000; // several pieces
  constexpr std::uint32_t columns = 8;

  //! Numbers with and without a decimal code.
  double numberAt( std::uint32_t row, std::uint32_t column )
  {
    return column % 3 == 0 ? row / 7.0 : column % 3 == 1 ? row * 1.0 : -static_cast<double>( row ) / 100.0;
  }

  void expectRow( const Grid &grid, std::uint32_t row )
  {
    for ( std::uint32_t column = 0; column < columns; ++column )
    {
      const GridCell *cell = grid.cell( row, column );
      ASSERT_TRUE( cell );
      ASSERT_EQ( std::bit_cast<std::uint64_t>( grid.number( *cell ) ), std::bit_cast<std::uint64_t>( numberAt( row, column ) ) )
        << row << " " << column;
    }
  }

  Grid gridOfNumbers()
  {
    Grid grid;
    for ( std::uint32_t row = 0; row < rows; ++row )
    {
      grid.addRow( row + 1 );
      for ( std::uint32_t column = 0; column < columns; ++column )
        grid.addNumber( column, numberAt( row, column ) );
    }
    return grid;
  }

}

TEST( Grid, NumbersComeBackBitForBit )
{
  Grid grid;
  const double numbers[] = { 0.0, -0.0, 1.0 / 3.0, 12.5, -1e300, std::numeric_limits<double>::infinity(), 83'000'000.0, 4'300'000'000.0 };
  grid.addRow( 1 );
  for ( std::uint32_t column = 0; column < std::size( numbers ); ++column )
    grid.addNumber( column, numbers[column] );
  for ( std::uint32_t column = 0; column < std::size( numbers ); ++column )
    EXPECT_EQ( std::bit_cast<std::uint64_t>( grid.number( *grid.cell( 0, column ) ) ), std::bit_cast<std::uint64_t>( numbers[column] ) );
}

TEST( Grid, RowsStayAsTheyWereWhenThoseBeforeThemAreForgotten )
{
  Grid grid = gridOfNumbers();
  for ( std::uint32_t row = 0; row < rows; ++row )
  {
    if ( row % 1000 == 0 )
      grid.forgetRowsBefore( row );
    expectRow( grid, row );
  }
}

TEST( Grid, MergedNumbersOutliveTheRowThatTheyCameFrom )
{
  Grid grid = gridOfNumbers();
  const double total = 2.0 / 3.0;
  grid.addRow( rows + 1 );
  grid.addNumber( 0, total );
  for ( std::uint32_t row = rows + 1; row < rows + 20'000; ++row )
  {
    grid.addRow( row + 1 );
    for ( std::uint32_t column = 1; column < columns; ++column )
      grid.addNumber( column, numberAt( row, column ) );
  }
  const std::uint32_t last = rows + 9'999;
  grid.addMerged( { rows, last, 0, 0 } );
  grid.fillMergedDown();
  grid.forgetRowsBefore( last );
  ASSERT_TRUE( grid.cell( last, 0 ) );
  EXPECT_EQ( grid.number( *grid.cell( last, 0 ) ), total );
  EXPECT_FALSE( grid.cell( last + 1, 0 ) );
}

TEST( Grid, SharedTextsAreNumberedAsTheyCome )
{
  Grid grid;
  EXPECT_EQ( grid.storeText( "Zwickau" ), 0u );
  EXPECT_EQ( grid.storeText( "" ), 1u );
  EXPECT_EQ( grid.storeText( "Gera" ), 2u );
  grid.addRow( 1 );
  for ( const std::uint32_t stored : { 0u, 1u, 2u } )
    grid.addSharedText( stored, stored );
  EXPECT_EQ( grid.shown( 0, 0 ), "Zwickau" );
  EXPECT_FALSE( grid.cell( 0, 1 ) );
  EXPECT_EQ( grid.shown( 0, 2 ), "Gera" );
}
