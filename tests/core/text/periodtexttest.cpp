#include "text/periodtext.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

using namespace sozialraum;

TEST( PeriodText, ShortFormsOfPeriodsAreThePeriodsThatTheyMean )
{
  const std::vector<std::pair<std::string, std::string>> forms{ { "31.12.19", "2019-12-31" }, { "30.06.20", "2020-06-30" },
    { "Jan 23", "2023-01" }, { "Dez. 23", "2023-12" }, { "März 2023", "2023-03" }, { "mrz-23", "2023-03" }, { "1. HJ 2023", "2023-S1" },
    { "2. Halbjahr 2022", "2022-S2" }, { "I/2023", "2023-Q1" }, { "IV/2023", "2023-Q4" }, { "Q2 2023", "2023-Q2" },
    { "3. Quartal 2023", "2023-Q3" }, { "2023 Q4", "2023-Q4" }, { "2022/23", "2022/23" }, { "1999/00", "1999/00" },
    { "Schuljahr 2023/24", "Schuljahr 2023/24" }, { "2023.0", "2023" }, { "06/2023", "2023-06" }, { "2022/10", "2022-10" },
    { "Stand: 31.12.2022", "2022-12-31" }, { "Jahr 2022", "2022" }, { "30. Juni 2023", "2023-06-30" } };
  for ( const auto &[text, period] : forms )
    EXPECT_EQ( periodFromText( text ), period ) << text;
}

TEST( PeriodText, SpansAndClassesOfYearsAreNoPeriods )
{
  for ( const std::string text : { "1979-1990", "1919 - 1948", "vor 1919", "2011 und später", "2018/20", "1991 bis 2000", "1.1.19",
          "V/2023", "5. Quartal 2023", "3. Halbjahr 2023", "Mai", "7.30" } )
    EXPECT_EQ( periodFromText( text ), std::nullopt ) << text;
}

TEST( PeriodText, LimitsOfMonthsDaysYearsAndCenturies )
{
  EXPECT_EQ( periodFromText( "12/2023" ), "2023-12" );
  EXPECT_EQ( periodFromText( "13/2023" ), std::nullopt );
  EXPECT_EQ( periodFromText( "2023-12" ), "2023-12" );
  EXPECT_EQ( periodFromText( "2023-13" ), std::nullopt );
  EXPECT_EQ( periodFromText( "2012-13" ), "2012-13" ); // a school year
  EXPECT_EQ( periodFromText( "31.12.2023" ), "2023-12-31" );
  EXPECT_EQ( periodFromText( "32.12.2023" ), std::nullopt );
  EXPECT_EQ( periodFromText( "31.13.2023" ), std::nullopt );
  EXPECT_EQ( periodFromText( "00.12.2023" ), std::nullopt );
  EXPECT_EQ( periodFromText( "31.12.49" ), "2049-12-31" );
  EXPECT_EQ( periodFromText( "31.12.50" ), "1950-12-31" );
  EXPECT_EQ( periodFromText( "1800" ), "1800" );
  EXPECT_EQ( periodFromText( "1799" ), std::nullopt );
  EXPECT_EQ( periodFromText( "2199" ), "2199" );
  EXPECT_EQ( periodFromText( "2200" ), std::nullopt );
  EXPECT_EQ( periodFromText( "4. Quartal 2023" ), "2023-Q4" );
  EXPECT_EQ( periodFromText( "2022/2023" ), "2022/2023" );
  EXPECT_EQ( periodFromText( "2022/2024" ), std::nullopt );
}

TEST( PeriodText, MarksAtYearsAreTakenOffAndKeptAsFlags )
{
  const auto expect = []( const std::string &text, const std::string &period, char flag ) {
    const std::optional<MarkedPeriod> marked = markedPeriodFromText( text );
    ASSERT_TRUE( marked ) << text;
    EXPECT_EQ( marked->period, period ) << text;
    EXPECT_EQ( marked->flag, flag ) << text;
  };
  expect( "2020*", "2020", '\0' );
  expect( "2021 1)", "2021", '\0' );
  expect( "2022²", "2022", '\0' );
  expect( "2023 (vorläufig)", "2023", 'p' );
  expect( "2024p", "2024", 'p' );
  expect( "2019 r", "2019", 'r' );
  expect( "2018 (geschätzt)", "2018", 's' );
  expect( "31.12.2022 1)", "2022-12-31", '\0' );
  EXPECT_FALSE( markedPeriodFromText( "2023 je Einwohner" ) );
  EXPECT_FALSE( markedPeriodFromText( "Kinder 1)" ) );
}

TEST( PeriodText, YearAndMonthInTwoColumnsAreOnePeriod )
{
  EXPECT_EQ( monthOfYearInTwo( "2023", "Januar" ), "2023-01" );
  EXPECT_EQ( monthOfYearInTwo( "2023", "1" ), "2023-01" );
  EXPECT_EQ( monthOfYearInTwo( "2023", "12" ), "2023-12" );
  EXPECT_EQ( monthOfYearInTwo( "2023", "13" ), std::nullopt );
  EXPECT_EQ( monthOfYearInTwo( "2023", "4", true ), "2023-Q4" );
  EXPECT_EQ( monthOfYearInTwo( "2023", "5", true ), std::nullopt );
  EXPECT_EQ( monthOfYearInTwo( "Summe", "1" ), std::nullopt );
}

TEST( PeriodText, MonthsHaveShortNames )
{
  EXPECT_EQ( periodFromText( "Jun 23" ), "2023-06" );
  EXPECT_EQ( periodFromText( "Jul. 2023" ), "2023-07" );
  EXPECT_EQ( periodFromText( "Apr.-Jun. 2023" ), "2023-Q2" );
  EXPECT_EQ( periodFromText( "Juli bis Dezember 2023" ), "2023-S2" );
  EXPECT_FALSE( periodFromText( "Februar-April 2023" ).has_value() );
  EXPECT_FALSE( periodFromText( "März-Mai 2023" ).has_value() );
}

TEST( PeriodText, YearsOfTwoDigitsAreAskedForByThemselves )
{
  EXPECT_EQ( periodOfShortYear( "22" ), "2022" );
  EXPECT_EQ( periodOfShortYear( " '98 " ), "1998" );
  EXPECT_EQ( periodOfShortYear( "22/23" ), "2022/23" );
  EXPECT_EQ( periodOfShortYear( "99-00" ), "1999/00" );
  for ( const char *text : { "", "5", "122", "2022", "50", "69", "22/24", "22/", "22 ", "a2", "22,5", "'", "22.23" } )
    EXPECT_EQ( periodOfShortYear( text ).has_value(), std::string_view( text ) == "22 " ) << text;
}
