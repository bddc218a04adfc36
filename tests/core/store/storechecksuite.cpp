#include "store/storesuite.h"

#include "indicators/catalogue.h"
#include "indicators/shippedcatalogue.h"
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

TEST_P( Store, RulesOfPacksAreLookedAtWhereTheirFiguresAre )
{
  StoreDatabase database = newStore( place() );
  import( database,
    tableOf( "HzE Bestand", "Anzahl",
      { { "00524010", "2021", 20 }, { "00524010", "2022", 24 }, { "00524020", "2021-12-31", 7 }, { "00524020", "2022-12-31", 8 } } ),
    "2023-01-01" );
  import( database, tableOf( "HzE begonnen", "Anzahl", { { "00524010", "2022", 10 }, { "00524020", "2022", 3 } } ), "2023-01-01" );
  CheckOptions options;
  options.today = "2023-01-31";
  options.rules = readRules( shippedRules() );
  const auto broken = [&] {
    std::vector<CheckFinding> findings = checkStore( database, options, {} );
    std::erase_if( findings, []( const CheckFinding &finding ) { return finding.finding.code != "check_rule"; } );
    return findings;
  };
  EXPECT_THAT( broken(), IsEmpty() ); // nobody knows how many ended
  import( database, tableOf( "HzE beendet", "Anzahl", { { "00524010", "2022", 7 }, { "00524020", "2022", 2 } } ), "2023-01-01" );
  const std::vector<CheckFinding> findings = broken(); // 20 + 10 - 7 are not 24; 7 + 3 - 2 are 8
  ASSERT_EQ( findings.size(), 1U );
  EXPECT_EQ( findings[0].severity, CheckSeverity::Important );
  EXPECT_EQ( findings[0].areaKey + " " + findings[0].period + " " + findings[0].indicator, "00524010 2022 hze_stock" );
  EXPECT_EQ( findings[0].finding.arguments[3] + " " + findings[0].finding.arguments[4], "24 23" );
  EXPECT_EQ( findings[0].remedy.code, "remedy_rule" );
}

TEST_P( Store, WhatAlgorithmsComputeStandsInTheCatalogueOfTheStore )
{
  StoreDatabase database = newStore( place() );
  const ListTable kita = shippedPacks( "kita" ).front();
  EXPECT_EQ( addCatalogue( database, "2030-01-01", kita ), kita.rows.size() );
  EXPECT_EQ( addCatalogue( database, "2030-01-01", kita ), kita.rows.size() ); // the same again changes nothing
  const std::vector<CatalogueIndicator> stored = readCatalogue( storedCatalogue( database ) );
  const std::vector<CatalogueIndicator> shipped = readCatalogue( kita );
  ASSERT_EQ( stored.size(), shipped.size() );
  for ( std::size_t i = 0; i < stored.size(); ++i )
    EXPECT_EQ( stored[i].computedBy, shipped[i].computedBy ) << stored[i].id;
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
