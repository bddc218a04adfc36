#include "store/storesuite.h"

#include "finding.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;
using testing::IsEmpty;

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST( Store );

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  std::string codeOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

  ObservationTable population( double first, double second, double third, const std::string &period = "2022-12-31" )
  {
    return tableOf(
      "Einwohner", "Anzahl", { { "00524010", period, first }, { "00524020", period, second }, { "00524030", period, third } } );
  }

}

TEST_P( Store, HoldsWhatWasDelivered )
{
  StoreDatabase database = newStore( place() );
  const ImportResult result = import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  EXPECT_EQ( result.id, 1 );
  EXPECT_THAT( result.counts, ElementsAre( 3, 0, 0, 0 ) );
  EXPECT_THAT( extracted( database ),
    ElementsAre( "Einwohner 2022-12-31 00524010 12000 value", "Einwohner 2022-12-31 00524020 8000 value",
      "Einwohner 2022-12-31 00524030 2100 value" ) );
}

TEST_P( Store, GivesEveryNumberBackBitForBit )
{
  // Numbers unkind to binary, the ends of the range, and noise in the last bit.
  std::vector<double> numbers{ 0.07, 0.29, 0.57, 1.15, 7.1, 1.0 / 3.0, -2.0 / 3.0, 0.1 + 0.2, 1e-300, 5e-324, 1.7976931348623157e308,
    9007199254740993.0, 123456789.123456789, -0.5, 4.35, 2.2250738585072014e-308 };
  std::mt19937_64 random( 7 );
  std::uniform_real_distribution<double> percent( 0, 100 );
  while ( numbers.size() < 600 )
    numbers.push_back( percent( random ) );
  StoreDatabase database = newStore( place() );
  std::vector<TestCell> cells;
  for ( std::size_t i = 0; i < numbers.size(); ++i )
    cells.push_back( { "00524010", std::to_string( 1000 + i ), numbers[i] } );
  import( database, tableOf( "Quote", "Prozent", cells ), "2023-05-01" );

  ExtractOptions options;
  options.periods = { "all" };
  CollectingReporter problems;
  const Extraction extraction = extractIndicators( database, options, problems, {} );
  ASSERT_EQ( extraction.table.observations.size(), numbers.size() );
  for ( const Observation &observation : extraction.table.observations )
  {
    const std::size_t place = std::stoul( extraction.table.periods[observation.period] ) - 1000;
    EXPECT_EQ( observation.value, numbers[place] ) << place;
  }
}

TEST_P( Store, KeepsEveryStatusAndNoNumberBesideThoseWithout )
{
  StoreDatabase database = newStore( place() );
  std::vector<TestCell> cells;
  for ( std::size_t i = 0; i < observationStatusNames.size(); ++i )
  {
    const auto status = static_cast<ObservationStatus>( i );
    cells.push_back( { "00524010", std::to_string( 2000 + i ),
      status == ObservationStatus::Value || status == ObservationStatus::ZeroRounded ? 0.0 : none, status } );
  }
  import( database, tableOf( "Fälle", "Anzahl", cells ), "2023-05-01" );
  ExtractOptions options;
  options.periods = { "all" };
  CollectingReporter problems;
  const Extraction extraction = extractIndicators( database, options, problems, {} );
  ASSERT_EQ( extraction.table.observations.size(), cells.size() );
  for ( std::size_t i = 0; i < cells.size(); ++i )
  {
    EXPECT_EQ( extraction.table.observations[i].status, cells[i].status );
    EXPECT_EQ( std::isnan( extraction.table.observations[i].value ), std::isnan( cells[i].value ) ) << i;
  }
}

TEST_P( Store, ARevisionStandsBesideWhatHeldBefore )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  const ImportResult second = import( database, population( 12000, 8003, 2100 ), "2023-09-01" );
  EXPECT_THAT( second.counts, ElementsAre( 0, 2, 1, 0 ) );
  const auto revised =
    std::find_if( second.protocol.begin(), second.protocol.end(), []( const ImportRow &row ) { return row.fate == ImportFate::Revised; } );
  ASSERT_NE( revised, second.protocol.end() );
  EXPECT_EQ( revised->areaKey, "00524020" );
  EXPECT_EQ( revised->oldValue, 8000 );
  EXPECT_EQ( revised->newValue, 8003 );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM observation" ), 4 );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_current" ), 3 );
  EXPECT_THAT( extracted( database ), testing::Contains( "Einwohner 2022-12-31 00524020 8003 value" ) );
}

TEST_P( Store, AThousandRevisionsOfOneSeriesAreNoContradiction )
{
  StoreDatabase database = newStore( place() );
  std::vector<TestCell> cells;
  for ( int year = 1000; year < 2000; ++year )
    cells.push_back( { "00524010", std::to_string( year ), 0.07 * year } );
  import( database, tableOf( "Quote", "Prozent", cells ), "2023-05-01" );
  for ( TestCell &cell : cells )
    cell.value += 1;
  EXPECT_THAT( import( database, tableOf( "Quote", "Prozent", cells ), "2023-06-01" ).counts, ElementsAre( 0, 0, 1000, 0 ) );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_current" ), 1000 );
}

TEST_P( Store, AValueEqualButForNoiseIsNoRevision )
{
  StoreDatabase database = newStore( place() );
  import( database, tableOf( "Quote", "Prozent", { { "00524010", "2022", 0.3 }, { "00524020", "2022", 0.57 } } ), "2023-05-01" );
  const ImportResult second = import(
    database, tableOf( "Quote", "Prozent", { { "00524010", "2022", 0.1 + 0.2 }, { "00524020", "2022", 0.5700001 } } ), "2023-06-01" );
  EXPECT_THAT( second.counts, ElementsAre( 0, 1, 1, 0 ) );
}

TEST_P( Store, AStatusThatChangesIsARevision )
{
  StoreDatabase database = newStore( place() );
  import( database, tableOf( "Fälle", "Anzahl", { { "00524010", "2022", none, ObservationStatus::Later } } ), "2023-05-01" );
  const ImportResult second =
    import( database, tableOf( "Fälle", "Anzahl", { { "00524010", "2022", none, ObservationStatus::Secret } } ), "2023-06-01" );
  EXPECT_THAT( second.counts, ElementsAre( 0, 0, 1, 0 ) );
}

TEST_P( Store, AsOfADayItKnowsWhatWasKnownThen )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  import( database, population( 12000, 8003, 2100 ), "2023-09-01" );
  EXPECT_EQ( codeOf( [&] { extracted( database, "municipality", "2023-04-30" ); } ), "store_holds_nothing" );
  EXPECT_THAT( extracted( database, "municipality", "2023-05-01" ), testing::Contains( "Einwohner 2022-12-31 00524020 8000 value" ) );
  EXPECT_THAT( extracted( database, "municipality", "2023-08-31" ), testing::Contains( "Einwohner 2022-12-31 00524020 8000 value" ) );
  EXPECT_THAT( extracted( database, "municipality", "2023-09-01" ), testing::Contains( "Einwohner 2022-12-31 00524020 8003 value" ) );
  withdrawImport( database, 2, "2023-10-01" );
  EXPECT_THAT( extracted( database, "municipality", "2023-09-30" ), testing::Contains( "Einwohner 2022-12-31 00524020 8003 value" ) );
  EXPECT_THAT( extracted( database, "municipality", "2023-10-01" ), testing::Contains( "Einwohner 2022-12-31 00524020 8000 value" ) );
  EXPECT_EQ( extracted( database, "municipality", "2023-10-01" ), extracted( database ) );
  EXPECT_EQ( codeOf( [&] { extracted( database, "municipality", "2023-02-29" ); } ), "store_date_wrong" );
}

TEST_P( Store, WhatWaitsIsNotSeenUntilItIsAccepted )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  const ImportResult waiting = import( database, population( 12000, 8003, 2100 ), "2023-09-01", true );
  EXPECT_EQ( waiting.count( ImportFate::Revised ), 1U );
  EXPECT_THAT( extracted( database ), testing::Contains( "Einwohner 2022-12-31 00524020 8000 value" ) );
  EXPECT_EQ( acceptImport( database, waiting.id, "2023-09-05" ), 1U );
  EXPECT_THAT( extracted( database ), testing::Contains( "Einwohner 2022-12-31 00524020 8003 value" ) );
  EXPECT_EQ( codeOf( [&] { acceptImport( database, waiting.id, "2023-09-05" ); } ), "store_import_state" );
  EXPECT_EQ( codeOf( [&] { acceptImport( database, 99, "2023-09-05" ); } ), "store_import_unknown" );
}

TEST_P( Store, AcceptedLateTheHigherNumberStillHolds )
{
  StoreDatabase database = newStore( place() );
  const ImportResult waiting = import( database, population( 1, 2, 3 ), "2023-05-01", true );
  import( database, population( 12000, 8000, 2100 ), "2023-06-01" );
  EXPECT_EQ( acceptImport( database, waiting.id, "2023-07-01" ), 0U );
  EXPECT_THAT( extracted( database ), testing::Contains( "Einwohner 2022-12-31 00524010 12000 value" ) );
}

TEST_P( Store, WithdrawingRemovesNothingAndWhatHeldBeforeHoldsAgain )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  import( database, population( 12000, 8003, 2100 ), "2023-09-01" );
  EXPECT_EQ( withdrawImport( database, 2, "2023-10-01" ), 1U );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM observation" ), 4 );
  EXPECT_THAT( extracted( database ), testing::Contains( "Einwohner 2022-12-31 00524020 8000 value" ) );
  EXPECT_EQ( codeOf( [&] { withdrawImport( database, 2, "2023-10-01" ); } ), "store_import_state" );
}

TEST_P( Store, WhatALaterDeliverySaidAgainSurvivesTheFirst )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  import( database, population( 12000, 8003, 2100 ), "2023-09-01" );
  EXPECT_EQ( withdrawImport( database, 1, "2023-10-01" ), 0U ); // 8000 held no longer, the others are said by the second as well
  EXPECT_THAT( extracted( database ),
    ElementsAre( "Einwohner 2022-12-31 00524010 12000 value", "Einwohner 2022-12-31 00524020 8003 value",
      "Einwohner 2022-12-31 00524030 2100 value" ) );
  EXPECT_EQ( withdrawImport( database, 2, "2023-10-02" ), 3U );
  EXPECT_EQ( codeOf( [&] { extracted( database ); } ), "store_holds_nothing" );
}

TEST_P( Store, TheSameDeliveryAgainChangesNothing )
{
  StoreDatabase database = newStore( place() );
  const ObservationTable table = population( 12000, 8000, 2100 );
  Delivery delivery;
  delivery.table = &table;
  delivery.tableName = "table.csv";
  delivery.fileHash = "abc";
  ImportOptions options;
  options.importedAt = "2023-05-01T08:00:00";
  options.knownOn = "2023-05-01";
  CollectingReporter problems;
  importTables( database, std::span( &delivery, 1 ), options, problems, {} );
  EXPECT_THAT( problems.findings(), IsEmpty() );
  const ImportResult again = importTables( database, std::span( &delivery, 1 ), options, problems, {} );
  EXPECT_EQ( again.id, 0 );
  EXPECT_THAT( again.counts, ElementsAre( 0, 3, 0, 0 ) );
  ASSERT_EQ( problems.findings().size(), 1U );
  EXPECT_EQ( problems.findings()[0].code, "store_imported_before" );
  EXPECT_THAT( problems.findings()[0].arguments, ElementsAre( "table.csv", "1" ) );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM import" ), 1 );
}

TEST_P( Store, EveryCellIsCounted )
{
  StoreDatabase database = newStore( place() );
  const ImportResult result = import( database,
    tableOf( "Einwohner", "Anzahl",
      { { "00524010", "2022", 1 }, { "00524010", "2022", 2 }, { "00524020", "2022", 5 }, { "00524020", "2022", 5 },
        { "00524999", "2022", 7 }, { "00524", "2022", 22 }, { "00525", "2022", 9 }, { "", "2022", 3 } } ),
    "2023-05-01" );
  // New: 00524020 and the district; unchanged: 00524020 again; rejected: both of 00524010, an unknown municipality, a foreign district, no
  // key.
  EXPECT_THAT( result.counts, ElementsAre( 2, 1, 0, 5 ) );
  std::vector<std::string> reasons;
  for ( const ImportRow &row : result.protocol )
  {
    if ( row.fate == ImportFate::Rejected )
      reasons.push_back( row.areaKey + ":" + row.reason );
  }
  EXPECT_THAT( reasons,
    ElementsAre( ":key_missing", "00524010:contradiction", "00524010:contradiction", "00524999:not_in_area_set", "00525:outside" ) );
}

TEST_P( Store, ATableThatMatchesNoAreaIsRefusedAndLeavesNothing )
{
  StoreDatabase database = newStore( place() );
  EXPECT_EQ( codeOf( [&] { import( database, tableOf( "Einwohner", "Anzahl", { { "14524010", "2022", 1 } } ), "2023-05-01" ); } ),
    "store_table_matches_no_area" );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM series" ), 0 );
}

TEST_P( Store, AnAreaSetStaysAsItWasAdded )
{
  StoreDatabase database = newStore( place() );
  std::vector<StoredArea> areas = threeSquares();
  EXPECT_EQ( addAreaSet( database, municipalitiesSince( "2021-01-01" ), areas ), 1 );
  areas.pop_back();
  EXPECT_EQ( codeOf( [&] { addAreaSet( database, municipalitiesSince( "2021-01-01" ), areas ); } ), "store_area_set_differs" );
  areas.push_back( areas.front() );
  EXPECT_EQ( codeOf( [&] { addAreaSet( database, municipalitiesSince( "2024-01-01" ), areas ); } ), "store_area_key_twice" );
  EXPECT_EQ( codeOf( [&] { addAreaSet( database, municipalitiesSince( "1.1.2024" ), areas ); } ), "store_date_wrong" );
  const std::vector<StoredArea> stored = storedAreas( database, 1, true );
  ASSERT_EQ( stored.size(), 3U );
  EXPECT_EQ( stored[1].name, "Bad Mühlenroda" );
  EXPECT_FALSE( stored[2].outline.empty() );
}

TEST_P( Store, TextIsNeverSql )
{
  StoreDatabase database = newStore( place() );
  const std::string hostile = "O'Hara\"; DROP TABLE observation; -- %s \\";
  import( database, tableOf( hostile, "Anzahl", { { "00524010", "2022'; --", 7 } } ), "2023-05-01" );
  EXPECT_THAT( extracted( database ), ElementsAre( hostile + " 2022'; -- 00524010 7 value" ) );
}

TEST_P( Store, CancelledInTheMiddleItIsAsItWas )
{
  StoreDatabase database = newStore( place() );
  const ObservationTable table = population( 12000, 8000, 2100 );
  Delivery delivery;
  delivery.table = &table;
  ImportOptions options;
  options.knownOn = "2023-05-01";
  CollectingReporter problems;
  EXPECT_THROW( importTables( database, std::span( &delivery, 1 ), options, problems, []( double ) { return false; } ), Cancelled );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM observation" ), 0 );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM series" ), 0 );
  EXPECT_EQ( import( database, table, "2023-05-01" ).id, 1 );
}

TEST_P( Store, ANewerSchemaIsRefused )
{
  newStore( place() ).execute( "UPDATE store_version SET version = " + std::to_string( storeSchemaVersion + 1 ) );
  EXPECT_EQ( codeOf( [&] { openStore( place(), true ); } ), "store_newer" );
}

TEST_P( Store, ItSurvivesClosing )
{
  import( *std::make_unique<StoreDatabase>( newStore( place() ) ), population( 12000, 8000, 2100 ), "2023-05-01" );
  StoreDatabase database = openStore( place(), false );
  EXPECT_EQ( extracted( database ).size(), 3U );
  EXPECT_TRUE( storeExists( place() ) );
}
