#include "indicators/latestcolumn.h"

#include <gtest/gtest.h>

#include <vector>

using namespace sozialraum;

TEST( LatestColumn, TheNameItselfComesBeforeThatWithAYear )
{
  const std::vector<std::string> columns{ "AGS", "rate_2023", "rate", "rate_2023_status" };
  EXPECT_EQ( latestColumn( columns, "rate" ), 2u );
  EXPECT_EQ( latestColumn( columns, "RATE" ), 2u );
  EXPECT_EQ( latestColumn( columns, "ags" ), 0u );
}

TEST( LatestColumn, OfSeveralYearsItIsTheLatestWhateverTheirOrder )
{
  EXPECT_EQ( latestColumn( std::vector<std::string>{ "rate_2019", "rate_2023", "rate_2021" }, "rate" ), 1u );
  EXPECT_EQ( latestColumn( std::vector<std::string>{ "rate_2023", "rate_2023_06", "rate_2022_12_31" }, "rate" ), 1u );
}

TEST( LatestColumn, OtherEndingsAreOtherColumns )
{
  for ( const char *other : { "rate_2023_lower", "rate_status", "rate_20231", "rate_0815", "rate2023", "birth_rate_2023", "rate_2023_6" } )
    EXPECT_FALSE( latestColumn( std::vector<std::string>{ other }, "rate" ) ) << other;
}

TEST( ColumnTitled, IsTheIndicatorsNameAsAFieldWithItsLatestPeriod )
{
  const std::vector<std::string> columns{ "GEN", "sgb_ii_quote_2022", "sgb_ii_quote_2023", "sgb_ii_quote_2023_status",
    "Arbeitslosenanteil" };
  EXPECT_EQ( columnTitled( columns, "SGB-II-Quote" ), 2u );
  EXPECT_EQ( columnTitled( columns, "Arbeitslosenanteil" ), 4u );
  EXPECT_FALSE( columnTitled( columns, "Altenquotient" ) );
}

TEST( ColumnTitled, FurtherWordsAreTakenWhereTheyAreTheSameForAllPeriods )
{
  EXPECT_EQ( columnTitled( std::vector<std::string>{ "altenquotient_65_jahre_2022", "altenquotient_65_jahre_2023",
                             "altenquotient_65_jahre_2023_lower", "altenquotient_65_jahre_status" },
               "Altenquotient" ),
    1u );
  EXPECT_EQ( columnTitled( std::vector<std::string>{ "betreuungsquote_unter_3_jahren_2023" }, "Betreuungsquote unter 3 Jahre" ), 0u );
  EXPECT_FALSE( columnTitled( std::vector<std::string>{ "altenquotient_frauen_2023", "altenquotient_maenner_2023" }, "Altenquotient" ) );
  EXPECT_EQ( columnTitled( std::vector<std::string>{ "altenquotient_frauen_2023", "altenquotient_2021" }, "Altenquotient" ), 1u );
}

TEST( ColumnTitled, WordsThatGoOnAreOtherWords )
{
  EXPECT_FALSE( columnTitled( std::vector<std::string>{ "altenquotiente_2023", "altenquotientbereinigt" }, "Altenquotient" ) );
  EXPECT_FALSE( columnTitled( std::vector<std::string>{ "altenquotient_2023_status", "altenquotient_status" }, "Altenquotient" ) );
}

TEST( LatestColumn, ADayIsLaterThanItsYearAndPeriodsAreOfTwoCenturies )
{
  const std::vector<std::string> columns{ "rate_2023", "rate_2023_12_31", "rate_2023_06" };
  EXPECT_EQ( latestColumn( columns, "rate" ), 1u );
  EXPECT_EQ( latestColumn( std::vector<std::string>{ "rate_1999" }, "rate" ), 0u );
  EXPECT_FALSE( latestColumn( std::vector<std::string>{ "rate_2190", "rate_1899", "rate_202", "rate_20233", "rate_2023_1" }, "rate" ) );
  EXPECT_EQ( latestColumn( std::vector<std::string>{ "rate_2023", "RATE_2023" }, "rate" ), 0u ); // of the same the first
}

TEST( LatestColumn, ColumnsBesideTheFiguresOfAYearAreNoFigures )
{
  const std::vector<std::string> columns{ "altenquotient_2022_2023", "altenquotient__2023_lower", "altenquotient_2023_status",
    "altenquotient_2021" };
  EXPECT_EQ( columnTitled( columns, "Altenquotient" ), 3u );
}
