#include "store/storesuite.h"

#include "finding.h"
#include "platform/paths.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

using namespace sozialraum;

INSTANTIATE_TEST_SUITE_P( GeoPackage, Store, testing::Values( TestEngine{ "File", geoPackagePlace } ), engineName );

namespace
{

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

  ObservationTable manyYears()
  {
    std::vector<TestCell> cells;
    for ( int year = 1000; year < 4000; ++year )
    {
      for ( const char *key : { "00524010", "00524020", "00524030" } )
        cells.push_back( { key, std::to_string( year ), 0.07 * year } );
    }
    return tableOf( "Einwohner je km²", "", cells );
  }

}

TEST( StoreFile, AFullDiskInTheMiddleLeavesItAsItWas )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase database = newStore( place->place() );
  import( database, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 7 } } ), "2023-05-01" );
  const std::int64_t pages = database.integer( "PRAGMA page_count" ).value_or( 0 );
  ASSERT_GT( pages, 0 );
  database.execute( "PRAGMA max_page_count = " + std::to_string( pages + 20 ) ); // the file may grow by 80 kB: the disk is full then
  EXPECT_EQ( codeOf( [&] { import( database, manyYears(), "2023-06-01" ); } ), "store_full" );
  EXPECT_THAT( extracted( database ), testing::ElementsAre( "Einwohner 2022 00524010 7 value" ) );
  database.execute( "PRAGMA max_page_count = 100000" );
  EXPECT_EQ( import( database, manyYears(), "2023-06-01" ).count( ImportFate::New ), 9000U );
}

TEST( StoreFile, AWriterKeepsOthersOutAndReadersIn )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase writer = newStore( place->place() );
  import( writer, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 7 } } ), "2023-05-01" );
  StoreDatabase other = openStore( place->place(), true );
  other.execute( "PRAGMA busy_timeout = 50" );
  StoreTransaction transaction( writer );
  EXPECT_EQ(
    codeOf( [&] { import( other, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 8 } } ), "2023-06-01" ); } ), "store_locked" );
  EXPECT_EQ( extracted( other ).size(), 1U );
}

TEST( StoreFile, ADamagedFileIsToldAsOne )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  {
    StoreDatabase database = newStore( place->place() );
    import( database, manyYears(), "2023-06-01" );
  }
  const std::filesystem::path file = platform::pathFromUtf8( place->place().connection );
  const std::uintmax_t size = std::filesystem::file_size( file );
  std::filesystem::resize_file( file, size / 2 );
  const std::string cut = codeOf( [&] {
    StoreDatabase database = openStore( place->place(), false );
    extracted( database );
  } );
  EXPECT_EQ( cut, "store_damaged" );
  {
    std::ofstream nonsense( file, std::ios::binary );
    nonsense << "AGS;Einwohner\n00524010;7\n";
  }
  EXPECT_EQ( codeOf( [&] { openStore( place->place(), false ); } ), "store_is_none" );
  std::filesystem::remove( file );
  EXPECT_EQ( codeOf( [&] { openStore( place->place(), false ); } ), "store_missing" );
  EXPECT_FALSE( storeExists( place->place() ) );
}

TEST( StoreFile, AGeoPackageWithOtherTablesIsNoStore )
{
  const std::unique_ptr<TestPlace> place = geoPackagePlace();
  StoreDatabase::createFile( place->place() ).execute( "CREATE TABLE kitas (id INTEGER PRIMARY KEY)" );
  EXPECT_EQ( codeOf( [&] { openStore( place->place(), false ); } ), "store_is_none" );
}

TEST( StoreFile, WhereItCannotBeMadeNothingIsLeft )
{
  StorePlace place = geoPackagePlace()->place(); // the folder is gone with the place
  EXPECT_NE( codeOf( [&] { createStore( place, {} ); } ), "" );
  EXPECT_FALSE( std::filesystem::exists( platform::pathFromUtf8( place.connection ) ) );
}
