#include "classification/classpalette.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  PaletteUse usual( const std::vector<double> &limits, int polarity )
  {
    return usualPalette( limits, signsOfLimits( limits ), polarity );
  }

}

TEST( ClassPalette, ThePolarityDecidesTheHue )
{
  EXPECT_EQ( usual( { 5, 10 }, -1 ), PaletteUse( ClassPalette::Burden ) );
  EXPECT_EQ( usual( { 5, 10 }, 0 ), PaletteUse( ClassPalette::Sequential ) );
  EXPECT_EQ( usual( { 5, 10 }, 1 ), PaletteUse( ClassPalette::Sequential ) );
  EXPECT_EQ( usual( {}, -1 ), PaletteUse( ClassPalette::Burden ) ) << "one class";
}

TEST( ClassPalette, LimitsOnBothSidesOfZeroDivergeAtIt )
{
  EXPECT_EQ( usual( { -5, 0, 5 }, 0 ), PaletteUse( ClassPalette::Diverging, false, 2 ) ) << "zero is a limit";
  EXPECT_EQ( usual( { -5, 0, 5 }, -1 ), PaletteUse( ClassPalette::Diverging, false, 2 ) );
  EXPECT_EQ( usual( { -5, 0, 5 }, 1 ), PaletteUse( ClassPalette::Diverging, true, 2 ) );
  PaletteUse within( ClassPalette::Diverging, false, 2 );
  within.holdsZero = true;
  EXPECT_EQ( usual( { -8, -3, 2 }, 0 ), within ) << "the third of four classes holds zero";
}

TEST( ClassPalette, ZeroAsTheOnlyOrAnOuterLimitPartsToo )
{
  EXPECT_EQ( usual( { 0 }, 0 ), PaletteUse( ClassPalette::Diverging, false, 1 ) );
  EXPECT_EQ( usual( { 0, 5 }, 0 ), PaletteUse( ClassPalette::Diverging, false, 1 ) );
  EXPECT_EQ( usual( { -5, 0 }, 0 ), PaletteUse( ClassPalette::Diverging, false, 2 ) );
}

TEST( ClassPalette, ValuesOnOneSideOfZeroGetDarkerAwayFromIt )
{
  EXPECT_EQ( usual( { -9, -4 }, 0 ), PaletteUse( ClassPalette::Sequential, true ) );
  EXPECT_EQ( usualPalette( { 0, 5 }, { false, true }, 0 ), PaletteUse( ClassPalette::Sequential ) ) << "no value lies below zero";
  EXPECT_EQ( usualPalette( { -4, -1 }, { true, true }, 0 ), PaletteUse( ClassPalette::Sequential ) ) << "no class lies above zero";
}
