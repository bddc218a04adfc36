#include "postgresserver.h"
#include "store/storesuite.h"

#include "finding.h"
#include "store/mapclasses.h"
#include "store/richstore.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <array>
#include <atomic>
#include <set>
#include <thread>

using namespace sozialraum;

namespace
{

  class PostgresPlace : public TestPlace
  {
  public:
    StorePlace place() const override { return as( {} ); }

    StorePlace as( const std::string &role ) const
    {
      StorePlace place;
      place.engine = StoreEngine::PostgreSql;
      place.connection = PostgresServer::instance().connection( role );
      place.schema = mSchema;
      place.name = "postgres:test";
      return place;
    }

  private:
    static std::string newSchema()
    {
      static std::atomic<int> number = 0;
      return "Monitor " + std::to_string( number++ );
    }

    std::string mSchema = newSchema();
  };

  std::unique_ptr<TestPlace> postgresPlace()
  {
    return PostgresServer::instance().isThere() ? std::make_unique<PostgresPlace>() : nullptr;
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

  ObservationTable population( double first )
  {
    return tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", first }, { "00524020", "2022", 8000 } } );
  }

  class StoreServer : public testing::Test
  {
  protected:
    void SetUp() override
    {
      if ( !PostgresServer::instance().isThere() )
        GTEST_SKIP() << "PostgreSQL with PostGIS is not installed here.";
    }

    PostgresPlace mPlace;
  };

}

INSTANTIATE_TEST_SUITE_P( PostgreSql, Store, testing::Values( TestEngine{ "Server", postgresPlace } ), engineName );

TEST_F( StoreServer, BothEnginesAnswerTheSameToTheBit )
{
  const std::unique_ptr<TestPlace> file = geoPackagePlace();
  std::vector<std::vector<std::string>> answers;
  for ( const StorePlace &place : { file->place(), mPlace.place() } )
  {
    StoreDatabase database = newStore( place );
    addGrouping(
      database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "ä", {} }, { "00524020", "Z", {} }, { "00524030", "a", {} } } );
    std::vector<TestCell> cells;
    for ( int year = 1000; year < 1400; ++year )
    {
      cells.push_back( { "00524010", std::to_string( year ), 0.07 * year } );
      cells.push_back( { "00524030", std::to_string( year ), year / 3.0 } );
    }
    import( database, tableOf( "Öffnungsquote", "Prozent", cells ), "2023-05-01" );
    for ( std::size_t i = 0; i < cells.size(); i += 7 )
      cells[i].value *= 1.0000001;
    import( database, tableOf( "Öffnungsquote", "Prozent", cells ), "2023-06-01" );
    import( database, population( 12000 ), "2023-06-02" );
    import( database, population( 12001 ), "2023-06-03" );
    withdrawImport( database, 4, "2023-07-01" );
    std::vector<std::string> lines;
    for ( const char *day : { "", "2023-05-01", "2023-06-01", "2023-06-03", "2023-07-01" } )
    {
      for ( const std::string &line : extracted( database, "municipality", day ) )
        lines.push_back( std::string( day ) + " " + line );
    }
    for ( const std::string &line : extracted( database, "sozialraum" ) )
      lines.push_back( line );
    answers.push_back( lines );
  }
  EXPECT_GT( answers[0].size(), 4000U );
  EXPECT_EQ( answers[0], answers[1] );
}

TEST_F( StoreServer, AStoreMovesFromAFileToTheServerAndBackToTheLastByte )
{
  const TestFolder first;
  const TestFolder second;
  const TestFolder third;
  const std::unique_ptr<TestPlace> file = geoPackagePlace();
  const std::unique_ptr<TestPlace> back = geoPackagePlace();
  std::vector<std::string> answers;
  {
    StoreDatabase database = richStore( file->place() );
    answers = allAnswers( database );
    exported( database, first );
  }
  importStore( first.path() / "datapackage.json", mPlace.place(), {} );
  {
    StoreDatabase database = openStore( mPlace.place(), false );
    EXPECT_EQ( allAnswers( database ), answers );
    exported( database, second );
  }
  importStore( second.path() / "datapackage.json", back->place(), {} );
  StoreDatabase database = openStore( back->place(), false );
  exported( database, third );
  for ( const auto &entry : std::filesystem::directory_iterator( first.path() ) )
  {
    const std::filesystem::path name = entry.path().filename();
    EXPECT_EQ( contentOf( entry.path() ), contentOf( third.path() / name ) ) << name;
    // Its title is what the store is called.
    const bool isSame = contentOf( entry.path() ) == contentOf( second.path() / name );
    EXPECT_EQ( isSame, name != "datapackage.json" ) << name;
  }
}

TEST_F( StoreServer, ThePublicReadsWhatWasReleasedToItAndNothingElse )
{
  {
    StoreDatabase owner = newStore( mPlace.place() );
    import( owner, population( 12000 ), "2023-05-01" );
    owner.execute( "INSERT INTO release (id, name, audience, created_at, hash, rules) VALUES (1, 'r1', 'public', '', '', ''), (2, 'r2', "
                   "'council', '', '', '')" );
    owner.execute( "INSERT INTO released (id, release, level, area_key, indicator, period, class_label, status, reason) VALUES "
                   "(1, 1, 'municipality', '00524010', 'x', '2022', 'low', 'value', ''), (2, 2, 'municipality', '00524020', 'x', '2022', "
                   "'high', 'value', '')" );
  }
  StoreDatabase database = StoreDatabase::open( mPlace.as( "sm_public" ), false );
  EXPECT_EQ( database.integer( "SELECT count(*) AS n FROM monitor_public" ), 1 );
  for ( const char *table :
    { "observation", "monitor_current", "released", "release", "import", "series", "area", "store_version", "class", "facility" } )
    EXPECT_EQ( codeOf( [&] { database.integer( std::string( "SELECT count(*) AS n FROM " ) + table ); } ), "store_forbidden" ) << table;
  EXPECT_NE( codeOf( [&] { database.execute( "DELETE FROM monitor_public" ); } ), "" );
  EXPECT_EQ( codeOf( [&] { database.execute( "DELETE FROM released" ); } ), "store_forbidden" );
}

TEST_F( StoreServer, APlannerDeliversAndTheStewardDecides )
{
  newStore( mPlace.place() );
  StoreDatabase planner = openStore( mPlace.as( "sm_planner" ), true );
  EXPECT_EQ( codeOf( [&] { import( planner, population( 12000 ), "2023-05-01" ); } ), "store_forbidden" ); // not accepted by itself
  EXPECT_EQ( planner.integer( "SELECT count(*) AS n FROM observation" ), 0 );
  const ImportResult waiting = import( planner, population( 12000 ), "2023-05-01", true );
  EXPECT_EQ( waiting.count( ImportFate::New ), 2U );
  EXPECT_EQ( codeOf( [&] { acceptImport( planner, waiting.id, "2023-05-02" ); } ), "store_forbidden" );
  EXPECT_EQ( codeOf( [&] { withdrawImport( planner, waiting.id, "2023-05-02" ); } ), "store_forbidden" );
  for ( const char *sql :
    { "DELETE FROM observation", "UPDATE observation SET is_current = 1", "UPDATE observation SET value = 0", "DELETE FROM import",
      "INSERT INTO release (id, name, audience, created_at, hash, rules) VALUES (1, 'r', 'public', '', '', '')" } )
    EXPECT_EQ( codeOf( [&] { planner.execute( sql ); } ), "store_forbidden" ) << sql;
  EXPECT_EQ( planner.integer( "SELECT count(*) AS n FROM monitor_current" ), 0 );

  StoreDatabase steward = openStore( mPlace.as( "sm_steward" ), true );
  EXPECT_EQ( acceptImport( steward, waiting.id, "2023-05-02" ), 2U );
  EXPECT_EQ( extracted( planner ).size(), 2U );
  for ( const char *sql : { "DELETE FROM observation", "DELETE FROM import", "DROP TABLE observation" } )
    EXPECT_NE( codeOf( [&] { steward.execute( sql ); } ), "" ) << sql;
  EXPECT_EQ( withdrawImport( steward, waiting.id, "2023-05-03" ), 2U );
}

namespace
{

  //! What a role may do with each table and view: "observation:SELECT".
  std::set<std::string> allowed( StoreDatabase &asRole, const std::vector<std::string> &relations )
  {
    std::set<std::string> may;
    for ( const std::string &relation : relations )
    {
      const std::array<std::pair<const char *, std::string>, 5> tries{ { { "SELECT", "SELECT count(*) AS n FROM " + relation },
        { "INSERT", "INSERT INTO " + relation + " (id) SELECT 1 WHERE false" },
        { "UPDATE", "UPDATE " + relation + " SET id = id WHERE id < 0" }, { "DELETE", "DELETE FROM " + relation + " WHERE id < 0" },
        { "TRUNCATE", "TRUNCATE " + relation } } };
      for ( const auto &[right, sql] : tries )
      {
        const std::string code = codeOf( [&asRole, &sql] { asRole.execute( sql ); } );
        if ( code != "store_forbidden" )
          may.insert( relation + ":" + right );
      }
    }
    return may;
  }

}

TEST_F( StoreServer, EachRoleMayDoWhatIsSaidOfItAndNothingElseWithAnyTableOrView )
{
  std::vector<std::string> tables;
  std::vector<std::string> views;
  {
    StoreDatabase owner = newStore( mPlace.place() );
    StoreRows rows =
      owner.query( "SELECT c.relname, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
        + StoreDatabase::quoted( mPlace.place().schema ) + " AND c.relkind IN ('r', 'v') ORDER BY c.relname" );
    while ( rows.next() )
      ( rows.text( 1 ) == "r" ? tables : views ).push_back( rows.text( 0 ) );
  }
  ASSERT_GE( tables.size(), 19U );
  ASSERT_THAT( views, testing::ElementsAre( "monitor_class", "monitor_current", "monitor_public", "monitor_public_class", "statement" ) );
  std::vector<std::string> all = tables;
  all.insert( all.end(), views.begin(), views.end() );
  // Views of several tables cannot be written to, whoever tries; that is another fault than a right that is missing.
  const auto rightsOf = [this, &all, &views]( const char *role ) {
    StoreDatabase database = StoreDatabase::open( mPlace.as( role ), false );
    std::set<std::string> may = allowed( database, all );
    for ( const std::string &view : views )
    {
      for ( const char *right : { ":INSERT", ":UPDATE", ":DELETE", ":TRUNCATE" } )
        may.erase( view + right );
    }
    return may;
  };

  EXPECT_THAT( rightsOf( "sm_public" ), testing::ElementsAre( "monitor_public:SELECT", "monitor_public_class:SELECT" ) );

  std::set<std::string> planner;
  std::set<std::string> steward;
  for ( const std::string &relation : all )
  {
    planner.insert( relation + ":SELECT" );
    steward.insert( relation + ":SELECT" );
  }
  for ( const char *table : { "import", "source", "series", "area", "observation", "confirmed" } )
    planner.insert( std::string( table ) + ":INSERT" );
  for ( const std::string &table : tables )
  {
    steward.insert( table + ":INSERT" );
    steward.insert( table + ":UPDATE" );
  }
  EXPECT_EQ( rightsOf( "sm_planner" ), planner );
  EXPECT_EQ( rightsOf( "sm_steward" ), steward );
}

TEST_F( StoreServer, AnOlderStoreIsUpgradedByItsOwnerAndRightsCoverWhatIsNew )
{
  {
    StoreDatabase owner = newStore( mPlace.place() );
    for ( const char *sql : { "DROP VIEW monitor_public_class", "DROP TABLE class_limits", "UPDATE store_version SET version = 1" } )
      owner.execute( sql );
  }
  EXPECT_EQ( codeOf( [this] { openStore( mPlace.as( "sm_planner" ), true ); } ), "store_older" );
  EXPECT_EQ( codeOf( [this] { openStore( mPlace.as( "sm_planner" ), false ); } ), "" );
  openStore( mPlace.place(), true );
  StoreDatabase steward = openStore( mPlace.as( "sm_steward" ), true );
  EXPECT_EQ( steward.integer( "SELECT count(*) AS n FROM class_limits" ), 0 );
  EXPECT_EQ( steward.integer( "SELECT count(*) AS n FROM monitor_class" ), 0 );
  StoreDatabase everybody = StoreDatabase::open( mPlace.as( "sm_public" ), false );
  EXPECT_EQ( everybody.integer( "SELECT count(*) AS n FROM monitor_public_class" ), 0 );
  EXPECT_EQ( codeOf( [&] { everybody.integer( "SELECT count(*) AS n FROM monitor_class" ); } ), "store_forbidden" );
}

TEST_F( StoreServer, TheStewardDrawsMapsAndAPlannerSeesThem )
{
  {
    StoreDatabase owner = newStore( mPlace.place() );
    import( owner, tableOf( "Quote", "Prozent", { { "00524010", "2022", 4.1 }, { "00524020", "2022", 7.1 } } ), "2023-05-01" );
  }
  MapClassOptions options;
  options.classCount = 2;
  CollectingReporter problems;
  StoreDatabase planner = openStore( mPlace.as( "sm_planner" ), true );
  EXPECT_EQ( codeOf( [&] { makeMapClasses( planner, options, problems, {} ); } ), "store_forbidden" );
  StoreDatabase steward = openStore( mPlace.as( "sm_steward" ), true );
  EXPECT_EQ( makeMapClasses( steward, options, problems, {} ).size(), 1U );
  EXPECT_EQ( planner.integer( "SELECT count(*) AS n FROM monitor_class WHERE class_id > 0" ), 2 );
}

TEST_F( StoreServer, TwoOfficesThatImportAtOnceLoseNothing )
{
  newStore( mPlace.place() );
  const auto office = [this]( const std::string &indicator ) {
    StoreDatabase database = openStore( mPlace.place(), true );
    for ( int year = 2000; year < 2015; ++year )
      import( database,
        tableOf( indicator, "Anzahl", { { "00524010", std::to_string( year ), 1.0 * year }, { "00524020", std::to_string( year ), 7 } } ),
        "2023-05-01" );
  };
  std::thread first( office, "Hunde" );
  std::thread second( office, "Katzen" );
  first.join();
  second.join();
  StoreDatabase database = openStore( mPlace.place(), false );
  EXPECT_EQ( extracted( database ).size(), 60U );
  EXPECT_EQ( database.integer( "SELECT count(DISTINCT id) AS n FROM import" ), 30 );
}

TEST_F( StoreServer, ADisconnectInTheMiddleLeavesItAsItWas )
{
  StoreDatabase database = newStore( mPlace.place() );
  import( database, population( 12000 ), "2023-05-01" );
  StoreDatabase broken = openStore( mPlace.place(), true );
  const ObservationTable table = population( 5 );
  Delivery delivery;
  delivery.table = &table;
  ImportOptions options;
  options.knownOn = "2023-06-01";
  CollectingReporter problems;
  const auto cut = [&]( double ) {
    database.execute( "DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
                      "'postgres' AND usename = 'owner'; END $$" );
    return true;
  };
  EXPECT_EQ( codeOf( [&] { importTables( broken, std::span( &delivery, 1 ), options, problems, cut ); } ), "store_disconnected" );
  EXPECT_THAT( extracted( database ), testing::ElementsAre( "Einwohner 2022 00524010 12000 value", "Einwohner 2022 00524020 8000 value" ) );
}
