#include "store/storesuite.h"

#include "store/storecheck.h"

#include <gmock/gmock.h>

#include <limits>

using namespace sozialraum;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  //! Codes with period and key of what is found: "check_share 2022 00524010".
  std::vector<std::string> found( StoreDatabase &database, const std::string &today = "2023-01-31" )
  {
    std::vector<std::string> lines;
    CheckOptions options;
    options.today = today;
    for ( const CheckFinding &finding : checkStore( database, options, {} ) )
    {
      if ( finding.finding.code != "check_source" )
        lines.push_back( finding.finding.code + " " + finding.period + " " + finding.areaKey );
    }
    return lines;
  }

}

TEST_P( Store, AShareOf100IsSoundAndOneAboveIsNot )
{
  StoreDatabase database = newStore( place() );
  import( database,
    tableOf( "Arbeitslosenanteil", "Prozent", { { "00524010", "2022", 100 }, { "00524020", "2022", 100.07 }, { "00524030", "2022", 0 } } ),
    "2023-01-01" );
  EXPECT_THAT( found( database ), ElementsAre( "check_share 2022 00524020" ) );
}

TEST_P( Store, ADistrictIsTheSumOfItsAreasToWithinHalfAHead )
{
  StoreDatabase database = newStore( place() );
  import( database,
    tableOf( "Hunde", "Anzahl",
      { { "00524010", "2022", 10 }, { "00524020", "2022", 20 }, { "00524030", "2022", 30 }, { "00524", "2022", 60 },
        { "00524010", "2021", 10 }, { "00524020", "2021", 20 }, { "00524030", "2021", 30 }, { "00524", "2021", 61 },
        { "00524010", "2020", 10 }, { "00524020", "2020", 20 }, { "00524", "2020", 61 } } ),
    "2023-01-01" );
  EXPECT_THAT( found( database ), ElementsAre( "check_sum 2021 00524" ) ); // 2020 lacks an area: nobody can tell
}

TEST_P( Store, ATotalIsTheSumOfItsPartsWhereTheyAreMadeToAddUp )
{
  StoreDatabase database = newStore( place() );
  const auto importPart = [&database]( const char *attribute, double first, double second, double third ) {
    ObservationTable table = tableOf( std::string( "Hunde" ) + ( *attribute == '\0' ? "" : " | " ) + attribute, "Anzahl",
      { { "00524010", "2022", first }, { "00524020", "2022", second }, { "00524030", "2022", third } } );
    if ( *attribute != '\0' )
      table.indicators[0].dimensions = { { "Geschlecht", attribute } };
    import( database, table, "2023-01-01" );
  };
  importPart( "", 10, 20, 30 );
  importPart( "weiblich", 4, 8, 30 );
  EXPECT_THAT( found( database ), IsEmpty() ); // one part alone is no sum
  importPart( "männlich", 6.5, 12.6, 0 );      // 10.5 is within half a head, 20.6 is not
  EXPECT_THAT( found( database ), ElementsAre( "check_parts 2022 00524020" ) );
  importPart( "männlich", 6.5, 12.6, 1 ); // fewer than half are sound: these are not made to add up
  EXPECT_THAT( found( database ), IsEmpty() );
  importPart( "männlich", 6, 12, none ); // a part that is not known
  EXPECT_THAT( found( database ), IsEmpty() );
}

TEST_P( Store, AJumpIsMoreThanChanceAndAQuarter )
{
  StoreDatabase database = newStore( place() );
  // |a − b| = 5 √(a + b) exactly for 100 and 225 … not: 125 > 5 √325 = 90.1; 60 and 120: 60 < 67; 1000 and 1249: 249 > 237, but below a
  // quarter.
  import( database,
    tableOf( "Hunde", "Anzahl",
      { { "00524010", "2021", 100 }, { "00524010", "2022", 225 }, { "00524020", "2021", 60 }, { "00524020", "2022", 120 },
        { "00524030", "2021", 1000 }, { "00524030", "2022", 1249 } } ),
    "2023-01-01" );
  EXPECT_THAT( found( database ), ElementsAre( "check_jump 2022 00524010" ) );
}

TEST_P( Store, AYearThatIsMissingInAYearlySeriesIsAGap )
{
  StoreDatabase database = newStore( place() );
  std::vector<TestCell> yearly;
  for ( const char *year : { "2017", "2018", "2020" } )
    yearly.push_back( { "00524010", year, 7 } );
  import( database, tableOf( "Hunde", "Anzahl", yearly ), "2023-01-01" );
  import( database, tableOf( "Katzen", "Anzahl", { { "00524010", "2015", 7 }, { "00524010", "2017", 7 }, { "00524010", "2019", 7 } } ),
    "2023-01-01" );
  EXPECT_THAT( found( database ), ElementsAre( "check_gap 2019 " ) );
}

TEST_P( Store, WhatIsLateByTwiceItsTurnIsOverdue )
{
  StoreDatabase database = newStore( place() );
  ListTable catalogue;
  catalogue.headings = { "id", "name_de", "numerator", "denominator", "factor", "unit", "turn" };
  catalogue.rows = { { "dogs", "Hunde", "hunde", "", "1", "Anzahl", "12" } };
  catalogue.sourceRows = { 2 };
  addCatalogue( database, "2023-01-01", catalogue );
  import( database, tableOf( "Hunde", "Anzahl", { { "00524010", "2021-12-31", 7 } } ), "2023-01-01" );
  EXPECT_THAT( found( database, "2023-12-31" ), IsEmpty() );
  EXPECT_THAT( found( database, "2024-01-01" ), ElementsAre( "check_overdue 2021-12-31 " ) );
}

TEST_P( Store, GroupingsAreCheckedForAreasLeftOutTwiceInOrShownByDifference )
{
  StoreDatabase database = newStore( place() );
  addGrouping( database, { 0, "a", "2019-12-01", {} }, { { "00524010", "N", {} }, { "00524020", "N", {} }, { "00524020", "S", {} } } );
  addGrouping( database, { 0, "b", "2019-12-01", {} }, { { "00524010", "X", {} }, { "00524020", "X", {} }, { "00524030", "X", {} } } );
  EXPECT_THAT( found( database ), ElementsAre( "check_overlap  00524030", "check_several_groups  00524020", "check_no_group  00524030" ) );
}

TEST_P( Store, PeopleBeforeAndAfterTheCensusAreABreak )
{
  StoreDatabase database = newStore( place() );
  import(
    database, tableOf( "Einwohner", "Anzahl", { { "00524010", "2021-12-31", 700 }, { "00524010", "2022-12-31", 690 } } ), "2023-01-01" );
  import( database, tableOf( "Hunde", "Anzahl", { { "00524010", "2021-12-31", 70 }, { "00524010", "2022-12-31", 69 } } ), "2023-01-01" );
  EXPECT_THAT( found( database ), ElementsAre( "check_census  " ) );
}
