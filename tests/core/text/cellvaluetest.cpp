#include "text/cellvalue.h"
#include "text/footnotemark.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  const NumberMarks german{ ',', ".", false };

  void expectNumber( const std::string &text, double number, const std::string &unit = {}, const std::string &mark = {}, char flag = '\0' )
  {
    const std::optional<CellValue> value = cellValueFromText( text, german );
    ASSERT_TRUE( value ) << text;
    EXPECT_EQ( value->value, number ) << text;
    EXPECT_EQ( value->unit, unit ) << text;
    EXPECT_EQ( value->mark, mark ) << text;
    EXPECT_EQ( value->flag, flag ) << text;
  }

}

TEST( CellValue, NumbersWithFootnotesAreTheNumbers )
{
  expectNumber( "4.870 1)", 4870.0, {}, "1)" );
  expectNumber( "18.0211)", 18021.0, {}, "1)" );
  expectNumber( "1.254 *)", 1254.0, {}, "*)" );
  expectNumber( "5.013²", 5013.0, {}, "²" );
  expectNumber( "3.876 a)", 3876.0, {}, "a)" );
  expectNumber( "22.344 1) 2)", 22344.0, {}, "1)" );
  expectNumber( "12 1)", 12.0, {}, "1)" );
  expectNumber( "1.934 r", 1934.0, {}, {}, 'r' );
  expectNumber( "0,57*", 0.57, {}, "*" );
}

TEST( CellValue, UnitsStandAtNumbers )
{
  expectNumber( "718,50 €", 718.5, "€" );
  expectNumber( "15.092 EUR", 15092.0, "EUR" );
  expectNumber( "€ 1,15", 1.15, "€" );
  expectNumber( "21,6 km²", 21.6, "km²" );
  expectNumber( "5,2 min", 5.2, "min" );
  expectNumber( "0,29 %", 0.29, "%" );
  expectNumber( "0,07%", 0.07, "%" );
  expectNumber( "1.234,5 Tsd. EUR", 1234.5, "Tsd. EUR" );
  expectNumber( "1,5 Mio.", 1.5, "Mio." );
  expectNumber( "1,5 Mrd. Euro", 1.5, "Mrd. Euro" );
  expectNumber( "250Tsd.€", 250.0, "Tsd.€" );
  expectNumber( "40 T€ 1)", 40.0, "T€", "1)" );
  expectNumber( "2,2 Tausend r", 2.2, "Tausend", {}, 'r' );
  EXPECT_FALSE( cellValueFromText( "5 T", german ) ); // thousands of what?
  EXPECT_FALSE( cellValueFromText( "Mio. EUR", german ) );
  EXPECT_FALSE( cellValueFromText( "12 Bernsdorf", german ) );
  EXPECT_FALSE( cellValueFromText( "Raum 3", german ) );
}

TEST( CellValue, AMinusMayStandBehind )
{
  expectNumber( "12-", -12.0 );
  expectNumber( "1.234-", -1234.0 );
  expectNumber( "0,57–", -0.57 );
  EXPECT_EQ( cellValueFromText( "-", german )->status, ObservationStatus::Nothing );
  EXPECT_FALSE( cellValueFromText( "-12-", german ) );
}

TEST( CellValue, HyphensOfTextProcessorsAreMinuses )
{
  for ( const std::string minus : { "-", "−", "–", "‐", "‑", "‒", "﹣" } )
  {
    expectNumber( minus + "0,57", -0.57 );
    expectNumber( "12" + minus, -12.0 );
  }
  EXPECT_FALSE( cellValueFromText( "—12", german ) ); // a dash of that length is none
}

TEST( CellValue, HiddenNumbersAreSecret )
{
  for ( const std::string text : { "<3", "< 5", "≤ 2", "unter 3", "weniger als 3", "1-2", "1 – 2", "1 bis 2", "geheim", "<99", ">10" } )
  {
    const std::optional<CellValue> value = cellValueFromText( text, german );
    ASSERT_TRUE( value ) << text;
    EXPECT_EQ( value->status, ObservationStatus::Secret ) << text;
    EXPECT_TRUE( std::isnan( value->value ) ) << text;
    EXPECT_TRUE( value->isCoarse ) << text;
  }
  for ( const std::string text : { "<100", "2-1", "2-2", "unter Bernsdorf", "1-2-3" } )
    EXPECT_FALSE( cellValueFromText( text, german ) ) << text;
}

TEST( CellValue, ErrorsOfSpreadsheetsAreMissing )
{
  for ( const std::string text : { "#REF!", "#DIV/0!", "#N/A", "#BEZUG!", "#WERT!", "#NAME?" } )
    EXPECT_EQ( cellValueFromText( text, german )->status, ObservationStatus::Missing ) << text;
}

TEST( FootnoteMark, BracketsThatWereOpenedAndPowersAreNone )
{
  const auto without = []( std::string_view text ) { return std::string( withoutFootnoteMarks( text ) ); };
  EXPECT_EQ( without( "Bevölkerung2)" ), "Bevölkerung" );
  EXPECT_EQ( without( "Klasse (Typ 1)" ), "Klasse (Typ 1)" );
  EXPECT_EQ( without( "Quote (in %)1)" ), "Quote (in %)" );
  EXPECT_EQ( without( "Fläche in km²" ), "Fläche in km²" );
  EXPECT_EQ( without( "Einwohner *)" ), "Einwohner" );
  EXPECT_EQ( without( "14524040¹" ), "14524040" );
  EXPECT_EQ( without( "18021 ³)" ), "18021" );
  EXPECT_EQ( without( "Fläche (in km²)" ), "Fläche (in km²)" );
  EXPECT_EQ( without( "*" ), "*" );
}
