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
