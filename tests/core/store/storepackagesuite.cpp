#include "store/storesuite.h"

#include "finding.h"
#include "store/package/schematables.h"
#include "store/package/storepackage.h"
#include "store/richstore.h"
#include "store/storeschema.h"

#include <gmock/gmock.h>

#include <fstream>
#include <utility>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{

  InputError errorOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error;
    }
    return InputError( FindingCode<0>{ "" } );
  }

  void write( const std::filesystem::path &file, const std::string &text )
  {
    std::ofstream( file, std::ios::binary | std::ios::trunc ) << text;
  }

  void replaceIn( const std::filesystem::path &file, const std::string &what, const std::string &with )
  {
    std::string text = contentOf( file );
    const std::size_t at = text.find( what );
    ASSERT_NE( at, std::string::npos ) << what;
    write( file, text.replace( at, what.size(), with ) );
  }

}

TEST_P( Store, ExportedAndImportedItIsTheSameStoreToTheLastBit )
{
  const TestFolder first;
  const TestFolder second;
  std::vector<std::string> answers;
  {
    StoreDatabase database = richStore( place() );
    const PackageCounts counts = exported( database, first );
    EXPECT_EQ( counts.files, static_cast<std::int64_t>( schemaTables().size() ) );
    EXPECT_GT( counts.observations, 40 );
    EXPECT_EQ( counts.imports, 6 );
    answers = allAnswers( database );
  }
  const std::unique_ptr<TestPlace> other = GetParam().make();
  importStore( first.path() / "datapackage.json", other->place(), {} );
  StoreDatabase moved = openStore( other->place(), true );
  EXPECT_EQ( allAnswers( moved ), answers );
  exported( moved, second );
  for ( const SchemaTable &table : schemaTables() )
    EXPECT_EQ( contentOf( first.path() / ( table.name + ".csv" ) ), contentOf( second.path() / ( table.name + ".csv" ) ) ) << table.name;
  // The store goes on where it was: numbers of imports, and what can be withdrawn.
  EXPECT_EQ( import( moved, tableOf( "Hunde", "Anzahl", { { "00524010", "2023", 5 } } ), "2024-01-01" ).id, 7 );
  EXPECT_GT( withdrawImport( moved, 2, "2024-02-01" ), 0U );
}

TEST_P( Store, AnExportIsTheStoreAtOneMoment )
{
  StoreDatabase database = richStore( place() );
  StoreDatabase other = openStore( place(), true );
  if ( !other.isPostgreSql() )
    other.execute( "PRAGMA busy_timeout = 50" );
  const std::int64_t before = database.integer( "SELECT count(*) AS n FROM observation" ).value_or( 0 );
  bool isTried = false;
  const TestFolder folder;
  const PackagePlaces places = [&folder]( const std::string &name ) { return folder.path() / name; };
  const PackageCounts counts = exportStore( database, places, {}, [&]( double ) {
    if ( !std::exchange( isTried, true ) )
      errorOf( [&] { import( other, tableOf( "Hunde", "Anzahl", { { "00524010", "2023", 5 } } ), "2024-01-01" ); } );
    return true;
  } );
  EXPECT_TRUE( isTried );
  EXPECT_EQ( counts.observations, before );
  EXPECT_EQ( counts.imports, 6 );
}

TEST_P( Store, AStoreThatIsThereIsNotImportedOnto )
{
  const TestFolder folder;
  StoreDatabase database = richStore( place() );
  exported( database, folder );
  const std::vector<std::string> answers = allAnswers( database );
  EXPECT_EQ( errorOf( [&] { importStore( folder.path() / "datapackage.json", place(), {} ); } ).finding().code, "store_exists_already" );
  EXPECT_EQ( allAnswers( database ), answers );
}

TEST_P( Store, APackageThatIsNotWholeIsRefusedAndNothingIsMade )
{
  const TestFolder folder;
  {
    StoreDatabase database = richStore( place() );
    exported( database, folder );
  }
  const std::unique_ptr<TestPlace> other = GetParam().make();
  const auto codeAfter = [&]( const char *file, const std::function<void( const std::filesystem::path & )> &change ) {
    const std::filesystem::path changed = folder.path() / file;
    const std::string text = contentOf( changed );
    change( changed );
    const std::string code = errorOf( [&] { importStore( folder.path() / "datapackage.json", other->place(), {} ); } ).finding().code;
    EXPECT_FALSE( storeExists( other->place() ) ) << file << code;
    write( changed, text );
    return code;
  };
  EXPECT_EQ( codeAfter( "observation.csv", []( const auto &file ) { replaceIn( file, ",12000,", ",12001," ); } ), "package_changed" );
  EXPECT_EQ( codeAfter( "membership.csv", []( const auto &file ) { write( file, contentOf( file ) + "\n" ); } ), "package_row_wrong" );
  EXPECT_EQ( codeAfter( "series.csv", []( const auto &file ) { std::filesystem::remove( file ); } ), "package_file_missing" );
  EXPECT_EQ( codeAfter( "area.csv", []( const auto &file ) { replaceIn( file, "\n", ",more\n" ); } ), "package_row_wrong" );
  EXPECT_EQ( codeAfter( "import.csv", []( const auto &file ) { write( file, contentOf( file ) + "9,\"test" ); } ), "package_row_wrong" );
  EXPECT_EQ( codeAfter( "observation.csv", []( const auto &file ) { replaceIn( file, ",12000,", ",12.000,00," ); } ), "package_row_wrong" );
  EXPECT_EQ( codeAfter( "observation.csv", []( const auto &file ) { replaceIn( file, ",12000,", ",1e999," ); } ), "package_cell_wrong" );
  EXPECT_EQ( codeAfter( "observation.csv", []( const auto &file ) { replaceIn( file, ",secret,", ",geheim," ); } ), "package_cell_wrong" );
  EXPECT_EQ( codeAfter( "import.csv", []( const auto &file ) { replaceIn( file, ",withdrawn,", ",gone," ); } ), "package_cell_wrong" );
  EXPECT_EQ( codeAfter( "area_outline.csv", []( const auto &file ) { replaceIn( file, ",01", ",0G" ); } ), "package_cell_wrong" );
  EXPECT_EQ( codeAfter( "datapackage.json", []( const auto &file ) { write( file, "{\"name\": \"hunde\"}" ); } ), "package_is_none" );
  EXPECT_EQ( codeAfter( "datapackage.json", []( const auto &file ) { write( file, "[1, 2" ); } ), "package_is_none" );
  EXPECT_EQ( codeAfter( "datapackage.json", []( const auto &file ) { replaceIn( file, "\"name\": \"series\"", "\"name\": \"serien\"" ); } ),
    "package_is_none" );
  EXPECT_EQ( codeAfter( "datapackage.json",
               []( const auto &file ) {
                 replaceIn( file, "\"store_version\": " + std::to_string( storeSchemaVersion ), "\"store_version\": 99" );
               } ),
    "package_newer" );
  importStore( folder.path() / "datapackage.json", other->place(), {} );
  EXPECT_TRUE( storeExists( other->place() ) );
}

TEST_P( Store, ACancelledImportOfAPackageMakesNothing )
{
  const TestFolder folder;
  {
    StoreDatabase database = richStore( place() );
    exported( database, folder );
  }
  const std::unique_ptr<TestPlace> other = GetParam().make();
  EXPECT_THROW( importStore( folder.path() / "datapackage.json", other->place(), []( double done ) { return done < 0.001; } ), Cancelled );
  EXPECT_FALSE( storeExists( other->place() ) );
}

TEST_P( Store, WhatRefersToNothingIsRefused )
{
  const TestFolder folder;
  {
    StoreDatabase database = richStore( place() );
    database.execute( "UPDATE observation SET series = 77 WHERE id = 3" );
    exported( database, folder );
  }
  const std::unique_ptr<TestPlace> other = GetParam().make();
  const InputError error = errorOf( [&] { importStore( folder.path() / "datapackage.json", other->place(), {} ); } );
  EXPECT_EQ( error.finding().code, "package_reference_wrong" );
  EXPECT_THAT( error.finding().arguments, ElementsAre( "observation.csv", "series", "77" ) );
  EXPECT_FALSE( storeExists( other->place() ) );
}
