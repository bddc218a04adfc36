// The search in files that other programs leave beside a release.
#include "scanvalues.h"
#include "tables/workbookbytes.h"
#include "tables/xlsbytes.h"

#include <gdal.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace sozialraum;
using namespace sozialraum::testing;
using Found = std::vector<std::size_t>;

TEST( ReleaseScan, FindsWholeNumbersInPagesThatAreNoLongerUsedAndInLogsBesideADatabase )
{
  GDALAllRegister();
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "sozialraum_scan_log_test.sqlite";
  const std::filesystem::path log = path.string() + "-wal";
  const auto bytesOf = []( const std::filesystem::path &file ) {
    std::ifstream stream( file, std::ios::binary );
    return std::string( std::istreambuf_iterator<char>( stream ), {} );
  };
  const auto run = []( GDALDatasetH dataset, const char *statement ) {
    GDALDatasetReleaseResultSet( dataset, GDALDatasetExecuteSQL( dataset, statement, nullptr, nullptr ) );
  };
  const auto opened = [&] {
    std::filesystem::remove( path );
    GDALDatasetH dataset = GDALCreate( GDALGetDriverByName( "SQLite" ), path.string().c_str(), 0, 0, 0, GDT_Unknown, nullptr );
    run( dataset, "PRAGMA secure_delete = 0" );
    return dataset;
  };
  // Small whole numbers stand in the pages as one byte, beside the key of their area.
  GDALDatasetH dropped = opened();
  run( dropped, "CREATE TABLE t ( area TEXT, n INTEGER )" );
  run( dropped, "INSERT INTO t VALUES ( '99524020', 2 )" );
  run( dropped, "CREATE TABLE u ( area TEXT, n INTEGER )" );
  run( dropped, "INSERT INTO u VALUES ( '99524020', 2 )" );
  run( dropped, "DROP TABLE t" );
  run( dropped, "DROP TABLE u" );
  GDALClose( dropped );
  EXPECT_EQ( found( bytesOf( path ) ), Found{ 1 } ) << "the pages of tables that were dropped";

  for ( const char *removed : { "DROP TABLE t", "DELETE FROM t" } )
  {
    GDALDatasetH single = opened();
    run( single, "CREATE TABLE t ( area TEXT, n INTEGER )" );
    run( single, "INSERT INTO t VALUES ( '99524020', 2 )" );
    run( single, removed );
    GDALClose( single );
    EXPECT_EQ( found( bytesOf( path ) ), Found{ 1 } ) << removed;
  }

  GDALDatasetH plain = opened();
  run( plain, "CREATE TABLE t ( area TEXT, n INTEGER )" );
  run( plain, "INSERT INTO t VALUES ( '99524020', 2 )" );
  GDALClose( plain );
  EXPECT_EQ( found( bytesOf( path ) ), Found{ 1 } ) << "a database that is no GeoPackage";
  EXPECT_TRUE( scanFile( "a.gpkg", bytesOf( path ), values(), noPdf ).unreadable.empty() );

  GDALDatasetH unclosed = opened();
  run( unclosed, "PRAGMA journal_mode = WAL" );
  run( unclosed, "CREATE TABLE t ( area TEXT, n INTEGER )" );
  run( unclosed, "INSERT INTO t VALUES ( '99524020', 2 )" );
  const std::string logged = bytesOf( log );
  GDALClose( unclosed );
  ASSERT_FALSE( logged.empty() );
  EXPECT_EQ( found( logged, "monitor.gpkg-wal" ), Found{ 1 } );
  // Any bytes in place of a page do no harm.
  for ( std::size_t cut = 0; cut < logged.size(); cut += 97 )
    found( logged.substr( 0, cut ) + std::string( 64, '\xff' ) + logged.substr( cut ) );
  std::filesystem::remove( path );
}

TEST( ReleaseScan, FindsShortNumbersBesideTheirAreaInWorkbooks )
{
  const SheetRows rows{ { "AGS", "Fälle" }, { "99524020", 2.0 } };
  const SheetRows others{ { "AGS", "Fälle" }, { "99524010", 2.0 } };
  EXPECT_EQ( found( xlsxOf( rows ) ), Found{ 1 } ) << "the key stands in another member of the file";
  EXPECT_EQ( found( xlsxOf( others ) ), Found{} );
  EXPECT_EQ( found( xlsxOf( { { "Ahorn", { { "x" } }, {} }, { "Blatt", rows, {} } } ) ), Found{ 1 } ) << "any sheet";
  EXPECT_EQ( found( zipped( "tabellen.xlsx", xlsxOf( rows ) ) ), Found{ 1 } );
  EXPECT_EQ( found( xlsOf( "Blatt", rows ) ), Found{ 1 } );
  EXPECT_EQ( found( xlsOf( "Blatt", { { "AGS", "Wert" }, { "99524010", 7319.25 } } ) ), Found{ 0 } );
  EXPECT_EQ( found( xlsOf( "Blatt", others ) ), Found{} );
  EXPECT_TRUE( scanFile( "a.odt", zipped( "content.xml", "<text:p>x</text:p>" ), values(), noPdf ).unreadable.empty() );
}

TEST( ReleaseScan, FindsRowsOfDbaseTablesAlsoDeletedOnes )
{
  const std::string head = std::string( "\x03\x7e\x01\x01\x01\x00\x00\x00\x61\x00\x0d\x00", 12 ) + std::string( 20, '\0' );
  const auto field = []( const std::string &name, char type, char size ) {
    return name + std::string( 11 - name.size(), '\0' ) + type + std::string( 4, '\0' ) + size + std::string( 15, '\0' );
  };
  const std::string fields = field( "AGS", 'C', 8 ) + field( "FAELLE", 'N', 4 ) + "\x0d";
  EXPECT_EQ( found( head + fields + " 99524020   2" ), Found{ 1 } );
  EXPECT_EQ( found( head + fields + "*99524020   2\x1a" ), Found{ 1 } );
  EXPECT_EQ( found( head + fields + " 99524010   2" ), Found{} );
}
