#include "demography/raking.h"

#include "finding.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

namespace
{
  template<typename Work>
  std::string refusal( const Work &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( Raking, MeetsTheTotalsOfAreasAndAgesAtOnce )
{
  std::vector<double> cells{ 40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50 };
  const std::vector<double> seed = cells;
  const std::vector<double> rows{ 150, 300, 400, 150 }, columns{ 200, 300, 400, 100 };
  std::vector<ControlTotal> controls;
  for ( std::size_t i = 0; i < 4; ++i )
  {
    ControlTotal row, column;
    for ( std::size_t j = 0; j < 4; ++j )
    {
      row.cells.push_back( 4 * i + j );
      column.cells.push_back( 4 * j + i );
    }
    row.total = rows[i];
    column.total = columns[i];
    controls.push_back( row );
    controls.push_back( column );
  }
  rake( cells, controls );
  EXPECT_THAT( std::vector<double>( cells.begin(), cells.begin() + 4 ),
    ElementsAre( DoubleNear( 64.559, 6e-4 ), DoubleNear( 46.232, 6e-4 ), DoubleNear( 35.384, 6e-4 ), DoubleNear( 3.825, 6e-4 ) ) );
  for ( const ControlTotal &control : controls )
  {
    double sum = 0.0;
    for ( const std::size_t cell : control.cells )
      sum += cells[cell];
    EXPECT_NEAR( sum, control.total, 4e-7 );
  }
  // Odds ratios stay: what fitting does not touch.
  EXPECT_NEAR( cells[0] * cells[5] / ( cells[1] * cells[4] ), seed[0] * seed[5] / ( seed[1] * seed[4] ), 1e-9 );
}

TEST( Raking, ContradictionsAndEmptyControlsAreRefused )
{
  std::vector<double> cells{ 1, 2, 0 };
  EXPECT_EQ( refusal( [&] { rake( cells, std::vector<ControlTotal>{ { { 2 }, 5.0 } } ); } ), "control_without_people" );
  EXPECT_EQ( refusal( [&] { rake( cells, std::vector<ControlTotal>{ { { 0, 1 }, 5.0 }, { { 0, 1 }, 6.0 } } ); } ), "controls_contradict" );
  std::vector<double> others{ 1, 2, 0 };
  rake( others, std::vector<ControlTotal>{ { { 0, 1 }, 5.7 }, { { 2 }, 0.0 } } );
  EXPECT_THAT( others, ElementsAre( DoubleNear( 1.9, 1e-12 ), DoubleNear( 3.8, 1e-12 ), 0.0 ) );
}

TEST( Raking, SignedNumbersKeepTheirSigns )
{
  const std::vector<double> moved = plusMinus( std::vector<double>{ 30, -20, 10, -5 }, 29.0 );
  EXPECT_NEAR( std::accumulate( moved.begin(), moved.end(), 0.0 ), 29.0, 1e-9 );
  EXPECT_GT( moved[0], 30.0 );
  EXPECT_GT( moved[1], -20.0 );
  EXPECT_NEAR( moved[0] / moved[2], 3.0, 1e-12 );
  EXPECT_THAT( plusMinus( std::vector<double>{ -4, -6 }, -5.0 ), ElementsAre( DoubleNear( -2, 1e-12 ), DoubleNear( -3, 1e-12 ) ) );
  EXPECT_EQ( refusal( [] { plusMinus( std::vector<double>{ -4, -6 }, 5.0 ); } ), "controls_contradict" );
}

TEST( Raking, RoundedTogetherAddsUp )
{
  EXPECT_THAT( roundedTogether( std::vector<double>{ 0.57, 1.15, 0.28 } ), ElementsAre( 1, 1, 0 ) );
  EXPECT_THAT( roundedTogether( std::vector<double>{ 2.5, 2.5 } ), ElementsAre( 3, 2 ) );
  EXPECT_THAT( roundedTogether( std::vector<double>{ 0.1 + 0.2, 0.7, 4.0 } ), ElementsAre( 0, 1, 4 ) );
}
