#include "store/storesuite.h"

#include "disclosure/publicmaps.h"
#include "finding.h"
#include "store/mapclasses.h"
#include "store/package/storepackage.h"
#include "store/richstore.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <functional>
#include <limits>

using namespace sozialraum;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  LegendWording words()
  {
    return { .below = "under %1",
      .fromToBelow = "%1 to below %2",
      .fromTo = "%1 to %2",
      .andMore = "%1 and more",
      .allValues = "all",
      .suppressed = "secret",
      .noData = "no data",
      .notRated = "not rated" };
  }

  //! A share of the three municipalities in a year.
  ObservationTable share( const std::string &year, double first, double second, double third )
  {
    return tableOf( "Anteil", "Prozent", { { "00524010", year, first }, { "00524020", year, second }, { "00524030", year, third } } );
  }

  MapClassOptions twoClasses()
  {
    MapClassOptions options;
    options.classCount = 2;
    options.wording = words();
    return options;
  }

  std::vector<MadeClasses> made( StoreDatabase &database, const MapClassOptions &options = twoClasses() )
  {
    CollectingReporter problems;
    return makeMapClasses( database, options, problems, {} );
  }

  StoredMaps maps( StoreDatabase &database )
  {
    CollectingReporter problems;
    return storedMaps( database, "municipality", {}, problems );
  }

  //! What a map of a period shows, as the view has it.
  std::vector<std::string> shown( StoreDatabase &database, const std::string &indicator, const std::string &period )
  {
    std::vector<std::string> lines;
    StoreRows rows = database.query( "SELECT area_key, class_id + 0 AS k, class_label FROM monitor_class WHERE indicator = "
      + StoreDatabase::quoted( indicator ) + " AND level = 'municipality' AND territory = '2021-01-01' AND period = "
      + StoreDatabase::quoted( period ) + " AND geom IS NOT NULL ORDER BY area_key" );
    while ( rows.next() )
      lines.push_back( rows.text( 0 ) + " " + std::to_string( rows.integer( 1 ) ) + " " + rows.text( 2 ) );
    return lines;
  }

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

  //! Takes what version 2 added away again: what is left is a store as version 1 made it.
  void makeOld( StoreDatabase &database )
  {
    const std::string_view text = storeSchemaText( 1 );
    const std::size_t begin = text.find( "CREATE VIEW monitor_class" );
    const std::string view( text.substr( begin, text.find( ';', begin ) - begin ) );
    for ( const std::string &sql : { std::string( "DROP VIEW monitor_public_class" ), std::string( "DROP VIEW monitor_class" ), view,
            std::string( "DROP TABLE class_limits" ), std::string( "UPDATE store_version SET version = 1" ) } )
      database.execute( sql );
    if ( database.isPostgreSql() )
      return;
    for ( const char *registered : { "gpkg_geometry_columns", "gpkg_contents" } )
      database.execute( "DELETE FROM " + std::string( registered ) + " WHERE table_name IN ('class_limits', 'monitor_public_class')" );
  }

}

TEST_P( Store, AllPeriodsOfAMapHaveTheSameLimitsAndTheseStay )
{
  StoreDatabase database = newStore( place() );
  import( database, share( "2021", 4, 6.07, 12 ), "2023-05-01" );
  import( database, share( "2022", 5, 11, 13 ), "2023-05-02" );
  const std::vector<MadeClasses> first = made( database );
  ASSERT_EQ( first.size(), 1U );
  EXPECT_THAT( first[0].periods, ElementsAre( "2021", "2022" ) );
  EXPECT_TRUE( first[0].hasNewLimits );
  const std::vector<std::string> before = shown( database, "Anteil", "2021" );
  ASSERT_EQ( before.size(), 3U );
  EXPECT_TRUE( before[0].starts_with( "00524010 1 under " ) ) << before[0];
  EXPECT_TRUE( before[1].starts_with( "00524020 1 under " ) ) << before[1];
  EXPECT_TRUE( before[2].starts_with( "00524030 2 " ) ) << before[2];
  const std::vector<double> limits = maps( database ).maps.at( 0 ).limits;
  ASSERT_EQ( limits.size(), 1U );

  EXPECT_THAT( made( database ).at( 0 ).periods, IsEmpty() ) << "nothing is new";

  // Next year: a value exactly on the limit, one far above all; only the new period is drawn, and the old ones stay as they were.
  import( database, share( "2023", limits[0], 99, none ), "2024-05-01" );
  const std::vector<MadeClasses> next = made( database );
  EXPECT_THAT( next.at( 0 ).periods, ElementsAre( "2023" ) );
  EXPECT_FALSE( next.at( 0 ).hasNewLimits );
  EXPECT_EQ( shown( database, "Anteil", "2021" ), before );
  const std::vector<std::string> after = shown( database, "Anteil", "2023" );
  ASSERT_EQ( after.size(), 3U );
  EXPECT_EQ( after[0].substr( 0, 10 ), "00524010 2" );
  EXPECT_EQ( after[1].substr( 9 ), before[2].substr( 9 ) ) << "the label of a class is that of last year";
  EXPECT_EQ( after[2], "00524030 -2 no data" );
  EXPECT_THAT( maps( database ).maps.at( 0 ).periods, ElementsAre( "2021", "2022", "2023" ) );

  MapClassOptions wish = twoClasses();
  wish.method = ClassificationMethod::Fixed;
  wish.limits = { 50 };
  EXPECT_TRUE( made( database, wish ).at( 0 ).hasNewLimits );
  EXPECT_EQ( shown( database, "Anteil", "2021" ).at( 2 ), "00524030 1 under 50" );
  EXPECT_THAT( maps( database ).maps.at( 0 ).limits, ElementsAre( 50 ) );
}

TEST_P( Store, ARevisionDrawsItsPeriodAloneAnewAndWhatIsWithdrawnHasNoData )
{
  StoreDatabase database = newStore( place() );
  import( database, share( "2021", 4, 6, 12 ), "2023-05-01" );
  import( database, share( "2022", 4, 6, 12 ), "2023-05-02" );
  made( database );
  import( database, share( "2022", 12, 6, 12 ), "2023-06-01" );
  EXPECT_THAT( made( database ).at( 0 ).periods, ElementsAre( "2022" ) );
  EXPECT_EQ( shown( database, "Anteil", "2022" ).at( 0 ).substr( 0, 10 ), "00524010 2" );
  withdrawImport( database, 3, "2023-07-01" );
  withdrawImport( database, 2, "2023-07-01" );
  made( database );
  EXPECT_THAT( shown( database, "Anteil", "2022" ), ElementsAre( "00524010 -2 no data", "00524020 -2 no data", "00524030 -2 no data" ) );
  EXPECT_THAT( maps( database ).maps.at( 0 ).periods, ElementsAre( "2021" ) );
}

TEST_P( Store, CountsGetNoMapAndImportedClassesStay )
{
  StoreDatabase database = newStore( place() );
  import( database, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 12000 }, { "00524020", "2022", 8000 } } ), "2023-05-01" );
  EXPECT_EQ( codeOf( [&] { made( database ); } ), "store_no_maps" );
  import( database, share( "2022", 4, 6, 12 ), "2023-05-02" );
  database.execute(
    "INSERT INTO class (id, series, area, period, class_id, class_label, method) VALUES (1, 2, 1, '2022', 2, 'low', 'mine'), "
    "(2, 2, 2, '2022', 5, 'high', 'mine')" );
  CollectingReporter problems;
  const std::vector<MadeClasses> kept = makeMapClasses( database, twoClasses(), problems, {} );
  ASSERT_EQ( kept.size(), 1U );
  EXPECT_TRUE( kept[0].isAsImported );
  ASSERT_EQ( problems.findings().size(), 1U );
  EXPECT_EQ( problems.findings()[0].code, "store_count_not_drawn" );
  EXPECT_THAT( problems.findings()[0].arguments, ElementsAre( "Einwohner" ) );
  EXPECT_THAT( shown( database, "Anteil", "2022" ), ElementsAre( "00524010 2 low", "00524020 5 high" ) );
  const StoredMap map = maps( database ).maps.at( 0 );
  EXPECT_EQ( map.method, "mine" );
  EXPECT_THAT( map.limits, IsEmpty() );

  // The same class under two words: both stand in the legend, and it is told.
  database.execute( "INSERT INTO class (id, series, area, period, class_id, class_label, method) VALUES (3, 2, 1, '2021', 2, 'below 3', "
                    "'mine')" );
  CollectingReporter differ;
  EXPECT_EQ( storedMaps( database, "municipality", {}, differ ).maps.at( 0 ).labels.at( 2 ), "below 3 | low" );
  ASSERT_EQ( differ.findings().size(), 1U );
  EXPECT_EQ( differ.findings()[0].code, "store_classes_differ" );

  MapClassOptions wish = twoClasses();
  wish.indicators = { "Anteil" };
  wish.method = ClassificationMethod::Quantile;
  EXPECT_TRUE( made( database, wish ).at( 0 ).hasNewLimits );
}

TEST_P( Store, AMapSaysWhyAnAreaHasNoClass )
{
  StoreDatabase database = newStore( place() );
  import( database,
    tableOf( "Anteil", "Prozent",
      { { "00524010", "2022", none, ObservationStatus::Secret }, { "00524020", "2022", 7.1 },
        { "00524030", "2022", none, ObservationStatus::Blocked }, { "00524010", "2021", 4 } } ),
    "2023-05-01" );
  made( database );
  EXPECT_THAT( shown( database, "Anteil", "2022" ),
    ElementsAre( "00524010 -1 secret", testing::StartsWith( "00524020 2" ), "00524030 -3 not rated" ) );
  EXPECT_THAT(
    shown( database, "Anteil", "2021" ), ElementsAre( testing::StartsWith( "00524010 1" ), "00524020 -2 no data", "00524030 -2 no data" ) );
}

TEST_P( Store, WhatCannotBeDrawnIsRefused )
{
  StoreDatabase database = newStore( place() );
  addGrouping( database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "A", {} }, { "00524020", "A", {} } } );
  import( database, share( "2022", 4, 6, 12 ), "2023-05-01" );
  MapClassOptions options = twoClasses();
  options.level = "sozialraum";
  EXPECT_EQ( codeOf( [&] { made( database, options ); } ), "store_groups_not_drawn" );
  options.level = "nowhere";
  EXPECT_EQ( codeOf( [&] { made( database, options ); } ), "store_level_unknown" );
  options = twoClasses();
  options.indicators = { "Hunde" };
  EXPECT_EQ( codeOf( [&] { made( database, options ); } ), "store_indicator_unknown" );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM class" ), 0 );
}

TEST_P( Store, AnOlderStoreIsReadAsItIsAndUpgradedWhenItIsWrittenTo )
{
  std::vector<std::string> before;
  const TestFolder exportedOld;
  {
    StoreDatabase database = richStore( place() );
    before = allAnswers( database );
    makeOld( database );
  }
  {
    StoreDatabase database = openStore( place(), false );
    EXPECT_EQ( storeVersion( database ), 1 );
    EXPECT_EQ( allAnswers( database ), before );
    exported( database, exportedOld );
    EXPECT_EQ( storeVersion( database ), 1 );
  }
  EXPECT_FALSE( std::filesystem::exists( exportedOld.path() / "class_limits.csv" ) );
  {
    StoreDatabase database = openStore( place(), true );
    EXPECT_EQ( storeVersion( database ), 2 );
    EXPECT_EQ( allAnswers( database ), before );
    EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM store_version" ), 2 ) << "both versions are remembered";
    EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM class_limits" ), 0 );
    EXPECT_THAT( shown( database, "Einwohner", "2022" ), ElementsAre( "00524010 2 10–20" ) );
    EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_public_class" ), 0 );
  }
  EXPECT_EQ( storeVersion( *std::make_unique<StoreDatabase>( openStore( place(), true ) ) ), 2 );
  // A package of the older version makes a store of this one.
  const std::unique_ptr<TestPlace> again = geoPackagePlace();
  importStore( exportedOld.path() / "datapackage.json", again->place(), {} );
  StoreDatabase database = openStore( again->place(), false );
  EXPECT_EQ( storeVersion( database ), 2 );
  EXPECT_EQ( allAnswers( database ), before );
}

TEST_P( Store, PublicMapsHoldWhatWasReleasedAndNothingElse )
{
  StoreDatabase database = newStore( place() );
  import( database, share( "2022", 4, 6, 12 ), "2023-05-01" );
  made( database );
  database.execute( "INSERT INTO release (id, name, audience, created_at, hash, rules) VALUES "
                    "(1, '2024-1/public', 'public', '', '', 'rule;threshold;3\nlimits;anteil;5.5\n'), (2, '2024-1/council', 'council', '', "
                    "'', '')" );
  database.execute(
    "INSERT INTO released (id, release, level, area_key, indicator, period, class_id, class_label, value, status, reason) VALUES "
    "(1, 1, 'area', '00524010', 'anteil', '2022', 1, 'under 5.5', NULL, 'class', ''), "
    "(2, 1, 'area', '00524020', 'anteil', '2022', -1, '', NULL, 'withheld', ''), "
    "(3, 1, 'area', '00524030', 'anteil', '2022', 2, '5.5 and more', 12, 'published', ''), "
    "(4, 1, 'total', '', 'anteil', '2022', 2, '5.5 and more', 7.3, 'published', ''), "
    "(5, 2, 'area', '00524020', 'anteil', '2022', 2, '5.5 and more', 6, 'published', '')" );
  StoreRows rows =
    database.query( "SELECT area_key, class_id + 0 AS k FROM monitor_public_class WHERE release = '2024-1/public' AND indicator "
                    "= 'anteil' AND period = '2022' AND geom IS NOT NULL ORDER BY area_key" );
  std::vector<std::string> seen;
  while ( rows.next() )
    seen.push_back( rows.text( 0 ) + " " + std::to_string( rows.integer( 1 ) ) );
  EXPECT_THAT( seen, ElementsAre( "00524010 1", "00524020 -1", "00524030 2" ) );

  const std::unique_ptr<TestPlace> file = geoPackagePlace();
  EXPECT_EQ( codeOf( [&] { makePublicMaps( database, "2023-1", file->place(), { words(), true } ); } ), "store_release_unknown" );
  EXPECT_FALSE( storeExists( file->place() ) );
  makePublicMaps( database, "2024-1", file->place(), { words(), true } );
  StoreDatabase open = openStore( file->place(), false );
  EXPECT_THAT( shown( open, "anteil", "2022" ), ElementsAre( "00524010 1 under 5.5", "00524020 -1 secret", "00524030 2 5.5 and more" ) );
  for ( const char *table : { "observation", "import", "source", "confirmed", "release", "released", "membership" } )
    EXPECT_EQ( open.integer( std::string( "SELECT count(*) AS n FROM " ) + table ), 0 ) << table;
  EXPECT_EQ( open.integer( "SELECT count(*) AS n FROM series" ), 1 );
  EXPECT_THAT(
    storedMaps( open, levelOfPublicMaps( open ), {}, *std::make_unique<CollectingReporter>() ).maps.at( 0 ).limits, ElementsAre( 5.5 ) );
}
