#include "algorithms/publication/pagecolours.h"

#include "maps/styles/classstyle.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;

namespace
{

  double luminance( const QColor &color )
  {
    const auto linear = []( double part ) { return part <= 0.04045 ? part / 12.92 : std::pow( ( part + 0.055 ) / 1.055, 2.4 ); };
    return 0.2126 * linear( color.redF() ) + 0.7152 * linear( color.greenF() ) + 0.0722 * linear( color.blueF() );
  }

  double contrast( const QColor &one, const QColor &other )
  {
    const auto [least, most] = std::minmax( { luminance( one ), luminance( other ) } );
    return ( most + 0.05 ) / ( least + 0.05 );
  }

  PaletteUse of( ClassPalette palette, int classes )
  {
    PaletteUse use( palette );
    use.classes = classes;
    return use;
  }

}

TEST( PageColours, AreThoseOfThePlates )
{
  const QByteArray style = paletteStyle( { of( ClassPalette::Burden, 5 ), of( ClassPalette::Sequential, 4 ) } );
  EXPECT_THAT( style.toStdString(), testing::HasSubstr( ".p0 .k5,.p0.k5{--c:#bd0026;--t:#ffffff}" ) );
  EXPECT_THAT( style.toStdString(), testing::HasSubstr( ".p1 .k1,.p1.k1{--c:#ffffcc;--t:#1d2733}" ) );
  const std::vector<QColor> plate = classColors( 4, ClassPalette::Sequential );
  for ( std::size_t i = 0; i < plate.size(); ++i )
    EXPECT_TRUE( style.contains( ".p1.k" + QByteArray::number( int( i ) + 1 ) + "{--c:" + plate[i].name().toLatin1() + ';' ) ) << i;
  EXPECT_FALSE( style.contains( ".p1.k5" ) );
}

TEST( PageColours, LettersOnThemCanBeReadInEveryPalette )
{
  for ( const ClassPalette palette : { ClassPalette::Sequential, ClassPalette::Burden, ClassPalette::Diverging } )
  {
    for ( int classes = 1; classes <= 9; ++classes )
    {
      for ( const QColor &ground : classColors( classes, palette ) )
        EXPECT_GE( contrast( inkOn( ground ), ground ), 4.5 ) << ground.name().toStdString();
    }
  }
}

TEST( PageColours, WhatNeitherInkNorWhiteSufficesForGetsBlack )
{
  EXPECT_EQ( inkOn( Qt::white ).name(), QStringLiteral( "#1d2733" ) );
  EXPECT_EQ( inkOn( Qt::black ).name(), QStringLiteral( "#ffffff" ) );
  EXPECT_EQ( inkOn( QColor( 0xf0, 0x3b, 0x20 ) ).name(), QStringLiteral( "#000000" ) );
}

TEST( PageColours, AClassThatHoldsZeroIsPaleAndItsNeighboursAreNot )
{
  PaletteUse use( ClassPalette::Diverging, false, 2 );
  use.holdsZero = true;
  const std::vector<QColor> colors = classColors( 4, use );
  EXPECT_EQ( colors[2].name(), QStringLiteral( "#f7f7f7" ) );
  EXPECT_GT( colors[3].red(), colors[3].blue() ) << "gains are orange";
  EXPECT_GT( colors[1].blue(), colors[1].green() ) << "losses are violet";
  EXPECT_LT( colors[0].lightness(), colors[1].lightness() );
  use.below = 1; // the first of three is all that lies below
  EXPECT_EQ( classColors( 3, use )[1].name(), QStringLiteral( "#f7f7f7" ) );
}

TEST( PageColours, NoPaletteNeedsNoStyle )
{
  EXPECT_TRUE( paletteStyle( {} ).isEmpty() );
}
