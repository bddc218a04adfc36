#include "report/sharedborders.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  // Two towns side by side, the second drawn the other way round and begun elsewhere; their border bends by less than the tolerance.
  const AreaRings west{ { { 0, 0 }, { 50, 0 }, { 50.4, 25 }, { 50, 50 }, { 0, 50 }, { 0, 0 } } };
  const AreaRings east{ { { 100, 50 }, { 50, 50 }, { 50.4, 25 }, { 50, 0 }, { 100, 0 } } };

}

TEST( SharedBorders, NeighboursKeepOneBorder )
{
  const BorderPaths drawn = borderPaths( { west, east }, 100, 0.7 );
  EXPECT_EQ( drawn.width, 100 );
  EXPECT_EQ( drawn.height, 50 );
  EXPECT_EQ( drawn.paths.at( 0 ), "M50 50l0-50-50 0 0 50z" );
  EXPECT_EQ( drawn.paths.at( 1 ), "M50 0l0 50 50 0 0-50z" );
}

TEST( SharedBorders, ABendBeyondTheToleranceStaysInBoth )
{
  AreaRings bentWest = west;
  AreaRings bentEast = east;
  bentWest[0][2].x = 55;
  bentEast[0][2].x = 55;
  const BorderPaths drawn = borderPaths( { bentWest, bentEast }, 100, 0.7 );
  EXPECT_EQ( drawn.paths.at( 0 ), "M50 50l5-25-5-25-50 0 0 50z" );
  EXPECT_EQ( drawn.paths.at( 1 ), "M50 0l5 25-5 25 50 0 0-50z" );
}

TEST( SharedBorders, AHoleAndWhatFillsItAreOneLine )
{
  const std::vector<PlanePoint> lake{ { 40, 40 }, { 60, 40 }, { 60, 60 }, { 40, 60 } };
  std::vector<PlanePoint> hole( lake.rbegin(), lake.rend() );
  std::rotate( hole.begin(), hole.begin() + 2, hole.end() );
  const BorderPaths drawn = borderPaths( { { { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } }, hole }, { lake } }, 100, 0.7 );
  EXPECT_NE( drawn.paths.at( 0 ).find( "M40 40" ), std::string::npos );
  EXPECT_EQ( drawn.paths.at( 1 ).find( "M40 40" ), 0U );
}

TEST( SharedBorders, AnAreaSmallerThanTheGridKeepsAnOutline )
{
  const BorderPaths drawn = borderPaths( { west, { { { 10, 10 }, { 10.001, 10 }, { 10, 10.001 } } }, {} }, 100, 0.7 );
  EXPECT_FALSE( drawn.paths.at( 1 ).empty() );
  EXPECT_TRUE( drawn.paths.at( 2 ).empty() );
}

TEST( SharedBorders, NoOutlinesAreNoFault )
{
  EXPECT_EQ( borderPaths( { {}, {} } ).width, 0 );
  EXPECT_EQ( borderPaths( {} ).paths.size(), 0U );
}
