#include "text/unitmeasure.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  double in( double value, std::string_view from, std::string_view to )
  {
    return converted( value, measureOfUnit( from ).value(), measureOfUnit( to ).value() );
  }
}

TEST( UnitMeasure, TheDecimalPointIsMovedAndNothingElse )
{
  EXPECT_EQ( in( 0.57, "km", "m" ), 570.0 ); // 0.57 * 1000 is 570, 0.29 * 1000 is 290, 1.15 * 1000 is 1150 but for 1149.9999999999998
  EXPECT_EQ( in( 1.15, "Mio. EUR", "EUR" ), 1150000.0 );
  EXPECT_EQ( in( 0.29, "Mio.", "1000" ), 290.0 );
  EXPECT_EQ( in( 570.0, "m", "km" ), 0.57 );
  EXPECT_EQ( in( 0.07, "km²", "ha" ), 7.0 );
  EXPECT_EQ( in( 60.0, "‰", "%" ), 6.0 );
  EXPECT_EQ( in( 90.0, "min", "Std." ), 1.5 );
  EXPECT_EQ( in( 1.5, "Jahre", "Monate" ), 18.0 );
  EXPECT_EQ( in( -2.5, "t", "kg" ), -2500.0 );
}

TEST( UnitMeasure, SpellingsAreOneMeasure )
{
  for ( const char *spelling : { "Tsd. EUR", "TEUR", "T€", "1000 EUR", "1.000 €", "1 000 Euro", "in Tsd. Euro", "k€" } )
    EXPECT_EQ( measureOfUnit( spelling ), measureOfUnit( "Tsd. EUR" ) ) << spelling;
  EXPECT_EQ( measureOfUnit( "qkm" ), measureOfUnit( "km²" ) );
  EXPECT_EQ( measureOfUnit( "Euro" ), measureOfUnit( "€" ) );
}

TEST( UnitMeasure, RatesAndThingsCountedHaveNone )
{
  for ( const char *unit : { "", "EUR je EW", "EW/km²", "Personen", "Index", "T", "k", "je 1000 EW", "Tage" } )
    EXPECT_FALSE( measureOfUnit( unit ).has_value() ) << unit;
}

TEST( UnitMeasure, OnlyOneKindIsConverted )
{
  const auto areConvertible = []( std::string_view from, std::string_view to ) {
    return isConvertible( measureOfUnit( from ).value(), measureOfUnit( to ).value() );
  };
  EXPECT_TRUE( areConvertible( "m", "km" ) );
  EXPECT_TRUE( areConvertible( "Tsd.", "EUR" ) );
  EXPECT_FALSE( areConvertible( "EUR", "Tsd." ) );
  EXPECT_FALSE( areConvertible( "Tsd.", "%" ) );
  EXPECT_FALSE( areConvertible( "ha", "km" ) );
  EXPECT_FALSE( areConvertible( "Monate", "Std." ) );
}
