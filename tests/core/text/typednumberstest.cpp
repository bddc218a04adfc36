#include "text/typednumbers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using testing::ElementsAre;

TEST( TypedNumbers, AreReadAsGermansAndOthersTypeThem )
{
  EXPECT_THAT( typedNumbers( "5;7,5;10" ).numbers, ElementsAre( 5, 7.5, 10 ) );
  EXPECT_THAT( typedNumbers( "5; 7.5 ;10" ).numbers, ElementsAre( 5, 7.5, 10 ) );
  EXPECT_THAT( typedNumbers( "−1;1;1.5" ).numbers, ElementsAre( -1, 1, 1.5 ) );
  EXPECT_THAT( typedNumbers( "0.07 0,29 0.570 1,15" ).numbers, ElementsAre( 0.07, 0.29, 0.57, 1.15 ) );
  EXPECT_THAT( typedNumbers( "1e-18;2.5E3" ).numbers, ElementsAre( 1e-18, 2500 ) );
  EXPECT_TRUE( typedNumbers( "" ).numbers.empty() );
}

TEST( TypedNumbers, PointsThatGroupThousandsAreNotDecimals )
{
  EXPECT_THAT( typedNumbers( "1.000,5" ).numbers, ElementsAre( 1000.5 ) );
  EXPECT_THAT( typedNumbers( "1.000.000" ).numbers, ElementsAre( 1000000 ) );
  EXPECT_THAT( typedNumbers( "1.000;5.000,5;-12.345" ).numbers, ElementsAre( 1000, 5000.5, -12345 ) ); // one shows what the others mean
  EXPECT_THAT( typedNumbers( "1,000.5;1,000,000" ).numbers, ElementsAre( 1000.5, 1000000 ) );
  EXPECT_THAT( typedNumbers( "1.125;2.5" ).numbers, ElementsAre( 1.125, 2.5 ) );
  EXPECT_THAT( typedNumbers( "0.125" ).numbers, ElementsAre( 0.125 ) ); // a group does not begin with 0
  EXPECT_THAT( typedNumbers( "1000.125" ).numbers, ElementsAre( 1000.125 ) );
  EXPECT_THAT( typedNumbers( "1,125" ).numbers, ElementsAre( 1.125 ) );
}

TEST( TypedNumbers, BlanksGroupThousandsBetweenSemicolons )
{
  EXPECT_THAT( typedNumbers( "1 000;5 000" ).numbers, ElementsAre( 1000, 5000 ) );
  EXPECT_THAT( typedNumbers( "1\xC2\xA0"
                             "000;12\xE2\x80\xAF"
                             "500,5;-1 234 567" )
                 .numbers,
    ElementsAre( 1000, 12500.5, -1234567 ) );
  EXPECT_THAT( typedNumbers( "10 000 20 000" ).numbers, ElementsAre( 10000, 20000 ) ); // no limit begins with 0
  EXPECT_THAT( typedNumbers( "5 100 200" ).numbers, ElementsAre( 5, 100, 200 ) );
  EXPECT_THAT( typedNumbers( "5 100;200" ).numbers, ElementsAre( 5100, 200 ) );
  EXPECT_THAT( typedNumbers( "1 00;5 0000;1000 000" ).numbers, ElementsAre( 1, 0, 5, 0, 1000, 0 ) ); // no groups of three
  EXPECT_THAT( typedNumbers( "0 100;1,5 100" ).numbers, ElementsAre( 0, 100, 1.5, 100 ) );
}

TEST( TypedNumbers, WhatMayBeOneOfTwoNumbersIsAsked )
{
  for ( const char *text : { "1.000;5.000", "1.000", "-5.000", "0,5;1.000", "1.000,5;2.5;1.000" } )
  {
    const TypedNumbers typed = typedNumbers( text );
    EXPECT_TRUE( typed.isAmbiguous ) << text;
    EXPECT_FALSE( typed.fault.empty() ) << text;
  }
}

TEST( TypedNumbers, WhatIsNoNumberIsNamed )
{
  for ( const char *text : { "x", "5;x", "1..5", "1.00.000", "1,00,000", "12,3.4", "1.0000,5", "5%", "inf", "nan", "-" } )
  {
    const TypedNumbers typed = typedNumbers( text );
    EXPECT_FALSE( typed.fault.empty() ) << text;
    EXPECT_FALSE( typed.isAmbiguous ) << text;
    EXPECT_TRUE( typed.numbers.empty() );
  }
  EXPECT_EQ( typedNumbers( "5;7,5;viel" ).fault, "viel" );
}
