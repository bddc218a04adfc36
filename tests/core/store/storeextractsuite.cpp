#include "store/storesuite.h"

#include "disclosure/releaseregister.h"
#include "finding.h"
#include "store/storecontents.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;
using testing::ElementsAre;

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

TEST_P( Store, GroupsHaveTheSumsOfCountsAndNoMeansOfRates )
{
  StoreDatabase database = newStore( place() );
  addGrouping( database, { 0, "sozialraum", "2019-12-01", "Sozialräume" },
    { { "00524010", "A", "Nord" }, { "00524020", "A", "Nord" }, { "00524030", "B", "Süd" } } );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  import( database, tableOf( "Arbeitslosenanteil", "Prozent", { { "00524010", "2022-12-31", 7.1 } } ), "2023-05-01" );
  ExtractOptions options;
  options.level = "sozialraum";
  CollectingReporter problems;
  const Extraction extraction = extractIndicators( database, options, problems, {} );
  ASSERT_EQ( extraction.table.observations.size(), 2U );
  EXPECT_EQ( extraction.table.observations[0].value, 20000 );
  EXPECT_EQ( extraction.table.observations[1].value, 2100 );
  EXPECT_EQ( extraction.groups[0].name, "Nord" );
  EXPECT_THAT( extraction.groupAreas[0], ElementsAre( 0, 1 ) );
  ASSERT_EQ( problems.findings().size(), 1U );
  EXPECT_EQ( problems.findings()[0].code, "store_not_summed" );
  EXPECT_EQ( problems.findings()[0].arguments[0], "Arbeitslosenanteil" );
}

TEST_P( Store, AGroupWithASecretMemberHasNoSum )
{
  StoreDatabase database = newStore( place() );
  addGrouping(
    database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "A", {} }, { "00524020", "A", {} }, { "00524030", "B", {} } } );
  import( database,
    tableOf( "Fälle", "Anzahl",
      { { "00524010", "2022", 5 }, { "00524020", "2022", none, ObservationStatus::Secret },
        { "00524030", "2022", none, ObservationStatus::Nothing } } ),
    "2023-05-01" );
  EXPECT_THAT( extracted( database, "sozialraum" ), ElementsAre( "Fälle 2022 A nan secret", "Fälle 2022 B 0 value" ) );
}

TEST_P( Store, ARateOfAGroupIsMadeOfTheSumsOfItsParts )
{
  StoreDatabase database = newStore( place() );
  addGrouping(
    database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "A", {} }, { "00524020", "A", {} }, { "00524030", "B", {} } } );
  const ObservationTable table =
    tableOf( "Quote", "Prozent", { { "00524010", "2022", 10 }, { "00524020", "2022", 1.15 }, { "00524030", "2022", 0.29 } } );
  const std::vector<ObservationParts> parts{ { 10, 100 }, { 23, 2000 }, { 29, 10000 } };
  Delivery delivery;
  delivery.table = &table;
  delivery.parts = parts;
  ImportOptions options;
  options.importedAt = "2023-05-01T08:00:00";
  options.knownOn = "2023-05-01";
  CollectingReporter problems;
  importTables( database, std::span( &delivery, 1 ), options, problems, {} );
  ExtractOptions extract;
  extract.level = "sozialraum";
  const Extraction extraction = extractIndicators( database, extract, problems, {} );
  ASSERT_EQ( extraction.table.observations.size(), 2U );
  EXPECT_EQ( extraction.table.observations[0].value, 100.0 * 33.0 / 2100.0 );
  EXPECT_EQ( extraction.table.observations[1].value, 100.0 * 29.0 / 10000.0 );
}

TEST_P( Store, ARateOfAGroupIsComputedByTheCatalogueWhereItsPartsAreInTheStore )
{
  StoreDatabase database = newStore( place() );
  addGrouping(
    database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "A", {} }, { "00524020", "A", {} }, { "00524030", "B", {} } } );
  ListTable catalogue;
  catalogue.headings = { "id", "name_de", "numerator", "denominator", "factor", "unit", "turn" };
  catalogue.rows = { { "unemployment", "Arbeitslosenanteil", "arbeitslose", "einwohner", "100", "%", "12" } };
  catalogue.sourceRows = { 2 };
  EXPECT_EQ( addCatalogue( database, "2023-01-01", catalogue ), 1U );
  EXPECT_EQ( addCatalogue( database, "2023-01-01", catalogue ), 1U );
  catalogue.rows[0][4] = "1000";
  EXPECT_EQ( codeOf( [&] { addCatalogue( database, "2023-01-01", catalogue ); } ), "store_catalogue_differs" );
  import( database, population( 100, 2000, 10000 ), "2023-05-01" );
  import( database,
    tableOf(
      "Arbeitslose", "Anzahl", { { "00524010", "2022-12-31", 10 }, { "00524020", "2022-12-31", 23 }, { "00524030", "2022-12-31", 29 } } ),
    "2023-05-01" );
  import( database,
    tableOf( "Arbeitslosenanteil", "Prozent",
      { { "00524010", "2022-12-31", 10 }, { "00524020", "2022-12-31", 1.15 }, { "00524030", "2022-12-31", 0.29 } } ),
    "2023-05-01" );
  ExtractOptions options;
  options.level = "sozialraum";
  options.indicators = { "arbeitslosenanteil" };
  CollectingReporter problems;
  const Extraction extraction = extractIndicators( database, options, problems, {} );
  ASSERT_EQ( extraction.table.observations.size(), 2U );
  EXPECT_DOUBLE_EQ( extraction.table.observations[0].value, 100.0 * 33.0 / 2100.0 );
  EXPECT_DOUBLE_EQ( extraction.table.observations[1].value, 0.29 );
  ASSERT_EQ( problems.findings().size(), 1U );
  EXPECT_EQ( problems.findings()[0].code, "store_rate_of_parts" );
}

TEST_P( Store, ValuesOfAnOlderTerritoryStandUnderTheSameKeyAndAreTold )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  std::vector<StoredArea> areas = threeSquares();
  areas.pop_back(); // 00524030 has become part of 00524020
  addAreaSet( database, municipalitiesSince( "2024-01-01" ), areas );
  ExtractOptions options;
  CollectingReporter problems;
  const Extraction extraction = extractIndicators( database, options, problems, {} );
  EXPECT_EQ( extraction.set.validFrom, "2024-01-01" );
  EXPECT_EQ( extraction.table.observations.size(), 2U );
  ASSERT_EQ( problems.findings().size(), 2U );
  EXPECT_EQ( problems.findings()[0].code, "store_other_territory" );
  EXPECT_THAT( problems.findings()[0].arguments, ElementsAre( "2", "2024-01-01" ) );
  EXPECT_EQ( problems.findings()[1].code, "store_keys_gone" );
  EXPECT_THAT( problems.findings()[1].arguments, ElementsAre( "1", "00524030" ) );
}

TEST_P( Store, UnknownWishesNameWhatThereIs )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100 ), "2023-05-01" );
  ExtractOptions options;
  CollectingReporter problems;
  const auto extract = [&] { extractIndicators( database, options, problems, {} ); };
  options.indicators = { "Einwohner", "Hunde" };
  EXPECT_EQ( codeOf( extract ), "store_indicator_unknown" );
  options.indicators = {};
  options.periods = { "2022", "1999" };
  EXPECT_EQ( codeOf( extract ), "store_period_unknown" );
  options.periods = { "2022" };
  options.level = "sozialraum";
  EXPECT_EQ( codeOf( extract ), "store_level_unknown" );
}

TEST_P( Store, ContentsAreCountedByIndicatorAndLevel )
{
  StoreDatabase database = newStore( place() );
  import( database, population( 12000, 8000, 2100, "2021-12-31" ), "2023-05-01" );
  import( database,
    tableOf( "Einwohner", "Anzahl",
      { { "00524010", "2022-12-31", 12001 }, { "00524020", "2022-12-31", none, ObservationStatus::Secret },
        { "00524", "2022-12-31", 22000 } } ),
    "2023-06-01" );
  const std::vector<ContentsRow> contents = storeContents( database );
  ASSERT_EQ( contents.size(), 2U );
  EXPECT_EQ( contents[0].level, "district" );
  EXPECT_EQ( contents[0].observations, 1 );
  EXPECT_EQ( contents[1].level, "municipality" );
  EXPECT_EQ( contents[1].periods, 2 );
  EXPECT_EQ( contents[1].areas, 3 );
  EXPECT_EQ( contents[1].observations, 5 );
  EXPECT_EQ( contents[1].numbers, 4 );
  EXPECT_EQ( contents[1].firstPeriod, "2021-12-31" );
  EXPECT_EQ( contents[1].lastPeriod, "2022-12-31" );
  EXPECT_EQ( contents[1].sources, "table.csv" );
  EXPECT_EQ( contents[1].name, "Einwohner" );
}

TEST_P( Store, TerritoryAndDeliveriesAreListedWithTheirStates )
{
  StoreDatabase database = newStore( place() );
  EXPECT_TRUE( storeDeliveries( database ).empty() );
  addGrouping( database, { 0, "leader", "2023-01-01", {} }, { { "00524010", "N", {} }, { "00524020", "N", {} }, { "00524020", "S", {} } } );
  import( database, population( 12000, 8000, 2100, "2021-12-31" ), "2023-05-01" );
  import( database, population( 12001, 8000, 2100, "2021-12-31" ), "2023-06-01", true );
  const std::vector<TerritoryRow> territories = storeTerritories( database );
  ASSERT_EQ( territories.size(), 2U );
  EXPECT_FALSE( territories[0].isGrouping );
  EXPECT_EQ( territories[0].name, "municipality" );
  EXPECT_EQ( territories[0].areas, 3 );
  EXPECT_EQ( territories[0].groups, 0 );
  EXPECT_TRUE( territories[1].isGrouping );
  EXPECT_EQ( territories[1].validFrom, "2023-01-01" );
  EXPECT_EQ( territories[1].areas, 2 ); // one of them in both groups
  EXPECT_EQ( territories[1].groups, 2 );
  const std::vector<DeliveryRow> deliveries = storeDeliveries( database );
  ASSERT_EQ( deliveries.size(), 2U );
  EXPECT_EQ( deliveries[0].state, "accepted" );
  EXPECT_EQ( deliveries[0].newCells, 3 );
  EXPECT_EQ( deliveries[0].tables, "table.csv" );
  EXPECT_EQ( deliveries[1].id, 2 );
  EXPECT_EQ( deliveries[1].state, "pending" );
  EXPECT_EQ( deliveries[1].revised, 1 );
  EXPECT_EQ( deliveries[1].unchanged, 2 );
}

TEST_P( Store, ReleasesAreListedWithTheCellsTheyWithheld )
{
  StoreDatabase database = newStore( place() );
  EXPECT_TRUE( storeReleases( database ).empty() );
  const auto release = [&database]( const std::string &name, const std::string &recipient, std::vector<ReleaseRow> rows ) {
    ReleaseTable table;
    table.release = name;
    table.recipient = recipient;
    table.date = "2026-11-30";
    table.rows = std::move( rows );
    StoreTransaction transaction( database );
    registerRelease( database, table, "2026-11-30T08:00:00Z" );
    transaction.commit();
  };
  ReleaseRow shown;
  shown.level = "area";
  shown.areaKey = "00524010";
  shown.indicator = "share";
  shown.period = "2025";
  shown.classId = 2;
  shown.status = ReleaseStatus::Class;
  ReleaseRow withheld = shown;
  withheld.areaKey = "00524020";
  withheld.classId = -1;
  withheld.status = ReleaseStatus::Withheld;
  release( "2026/1", "public", { shown, withheld } );
  release( "2026/1", "area:00524020", { shown } );
  release( "2026/2", "public", {} ); // of an empty one there is a row, too
  const std::vector<RegisterRow> releases = storeReleases( database );
  ASSERT_EQ( releases.size(), 3U );
  EXPECT_EQ( releases[0].release, "2026/1" );
  EXPECT_EQ( releases[0].recipient, "public" );
  EXPECT_EQ( releases[0].createdAt, "2026-11-30T08:00:00Z" );
  EXPECT_EQ( releases[0].cells, 2 );
  EXPECT_EQ( releases[0].withheld, 1 );
  EXPECT_EQ( releases[1].release, "2026/1" );
  EXPECT_EQ( releases[1].recipient, "area:00524020" );
  EXPECT_EQ( releases[1].withheld, 0 );
  EXPECT_EQ( releases[2].release, "2026/2" );
  EXPECT_EQ( releases[2].cells, 0 );
}
