#include "formula/formula.h"

#include "finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  FormulaValue evaluate( const std::string &text, const std::map<std::string, FormulaValue> &values = {} )
  {
    const Formula formula( text );
    return formula.evaluate( [&]( std::size_t name ) { return values.at( formula.names()[name] ); } );
  }

}

TEST( Formula, ProductsGoBeforeSumsAndBracketsBeforeAll )
{
  EXPECT_EQ( evaluate( "1 + 2 * 3" ).value, 7 );
  EXPECT_EQ( evaluate( "(1 + 2) * 3" ).value, 9 );
  EXPECT_EQ( evaluate( "10 - 4 - 3" ).value, 3 );
  EXPECT_EQ( evaluate( "24 / 4 / 2" ).value, 3 );
  EXPECT_EQ( evaluate( "-2 * -(1 + 0.5)" ).value, 3 );
}

TEST( Formula, NamesMayHaveUmlautsOrStandInQuotes )
{
  const Formula formula( "bevölkerung_2022 + \"Kinder unter 3 | weiblich\" - bevölkerung_2022" );
  EXPECT_THAT( formula.names(), testing::ElementsAre( "bevölkerung_2022", "Kinder unter 3 | weiblich" ) );
}

TEST( Formula, AMissingValueMakesTheResultMissingForTheGraverReason )
{
  const std::map<std::string, FormulaValue> values{ { "a", { 1, ObservationStatus::Value } },
    { "m", { NOTHING, ObservationStatus::Missing } }, { "s", { NOTHING, ObservationStatus::Secret } },
    { "n", { NOTHING, ObservationStatus::Nothing } }, { "u", { 4, ObservationStatus::Uncertain } } };
  EXPECT_TRUE( std::isnan( evaluate( "a + m", values ).value ) );
  EXPECT_EQ( evaluate( "a + m", values ).status, ObservationStatus::Missing );
  EXPECT_EQ( evaluate( "m + s", values ).status, ObservationStatus::Secret );
  EXPECT_EQ( evaluate( "s / m", values ).status, ObservationStatus::Secret );
  EXPECT_EQ( evaluate( "a + n", values ).value, 1 );
  EXPECT_EQ( evaluate( "a * u", values ).status, ObservationStatus::Uncertain );
}

TEST( Formula, ADivisionByZeroGivesNoValue )
{
  const FormulaValue value = evaluate( "1 / (2 - 2)" );
  EXPECT_TRUE( std::isnan( value.value ) );
  EXPECT_EQ( value.status, ObservationStatus::Blocked );
}

TEST( Formula, AWrongFormulaNamesThePlace )
{
  for ( const char *wrong : { "", "1 +", "(1", "1)", "a b", "* 2", "\"open", "1 % 2", "a / / b" } )
  {
    SCOPED_TRACE( wrong );
    EXPECT_THROW( Formula{ wrong }, InputError );
  }
  EXPECT_THROW( Formula( std::string( 100000, '(' ) ), InputError );
  EXPECT_THROW( Formula( std::string( 100000, '-' ) + "1" ), InputError );
  try
  {
    Formula( "arbeitslose / bevoelkerung ** 100" );
    FAIL();
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().arguments[1], "29" );
  }
}

TEST( Formula, ALagInQuotesIsOneOfOneToThreeDigitsAsItIsWithout )
{
  const auto codeOf = []( const std::string &text ) {
    try
    {
      return Formula( text ).names().front();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
  };
  for ( const char *wrong :
    { "\"Zugang@-Quote\"", "\"Zugang@-\"", "\"Zugang@-99999999999\"", "\"Zugang@-1000\"", "\"a@-5b\"", "x@-Quote", "x@-1000" } )
    EXPECT_EQ( codeOf( wrong ), "formula_wrong" ) << wrong;
  EXPECT_EQ( codeOf( "\"Zugang@-5\"" ), "Zugang@-5" );
  EXPECT_EQ( codeOf( "\"Zugang@-999\"" ), "Zugang@-999" );
  EXPECT_EQ( codeOf( "\"name@office\"" ), "name@office" );
}
