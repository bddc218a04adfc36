#include "finding.h"
#include "store/package/csvfile.h"
#include "store/package/packagedescription.h"
#include "store/package/schematables.h"
#include "store/richstore.h"
#include "store/storeschema.h"

#include <cpl_json.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{

  const SchemaTable &tableCalled( std::string_view name )
  {
    return *std::find_if( schemaTables().begin(), schemaTables().end(), [name]( const SchemaTable &table ) { return table.name == name; } );
  }

  std::string referenceOf( const std::string &table, const std::string &column )
  {
    for ( const SchemaColumn &one : tableCalled( table ).columns )
    {
      if ( one.name == column )
        return one.refersTo;
    }
    return "no such column";
  }

}

TEST( PackageTables, WhatOthersReferToComesFirstAndEveryTableBeginsWithItsNumber )
{
  std::set<std::string> seen;
  for ( const SchemaTable &table : schemaTables() )
  {
    ASSERT_FALSE( table.columns.empty() ) << table.name;
    EXPECT_EQ( table.columns.front().name, "id" );
    EXPECT_FALSE( table.columns.front().isNullable );
    for ( const SchemaColumn &column : table.columns )
      EXPECT_TRUE( column.refersTo.empty() || seen.contains( column.refersTo ) ) << table.name << column.name;
    seen.insert( table.name );
  }
  EXPECT_TRUE( seen.contains( "area_outline" ) );
  EXPECT_FALSE( seen.contains( "store_version" ) );
  EXPECT_GE( seen.size(), 17U );
}

TEST( PackageTables, ColumnsAreAsTheSchemaHasThem )
{
  EXPECT_EQ( referenceOf( "observation", "import" ), "import" );
  EXPECT_EQ( referenceOf( "observation", "series" ), "series" );
  EXPECT_EQ( referenceOf( "observation", "area" ), "area" );
  EXPECT_EQ( referenceOf( "observation", "source" ), "source" );
  EXPECT_EQ( referenceOf( "confirmed", "observation" ), "observation" );
  EXPECT_EQ( referenceOf( "membership", "area_grouping" ), "area_grouping" );
  EXPECT_EQ( referenceOf( "released", "release" ), "release" );
  EXPECT_EQ( referenceOf( "catalogue", "source" ), "" ); // a text that is called alike
  const SchemaTable &import = tableCalled( "import" );
  for ( const SchemaColumn &column : import.columns )
    EXPECT_EQ( column.isNullable, column.name == "accepted_on" || column.name == "withdrawn_on" ) << column.name;
  EXPECT_THAT( tableCalled( "area" ).uniqueKeys, ElementsAre( ElementsAre( "area_set", "area_key" ) ) );
  EXPECT_THAT( tableCalled( "release" ).uniqueKeys, ElementsAre( ElementsAre( "name" ) ) );
  EXPECT_TRUE( tableCalled( "area_set" ).description.starts_with( "Territory" ) );
  EXPECT_TRUE( tableCalled( "import" ).description.ends_with( "last_observation." ) );
}

TEST( PackageDescription, SaysWhatSignsMeanAndWhatRefersToWhat )
{
  StorePackage package;
  package.title = "A \"store\"\n";
  package.storeVersion = storeSchemaVersion;
  package.crs = "EPSG:25833";
  for ( const SchemaTable &table : schemaTables() )
    package.files.push_back( { table.name, 7, { 99, "abc" } } );
  CPLJSONDocument document;
  ASSERT_TRUE( document.LoadMemory( packageText( package ) ) );
  EXPECT_EQ( document.GetRoot().GetString( "title" ), package.title );
  int signs = 0;
  std::string reference;
  const CPLJSONArray resources = document.GetRoot().GetArray( "resources" );
  ASSERT_EQ( resources.Size(), static_cast<int>( schemaTables().size() ) );
  for ( int i = 0; i < resources.Size(); ++i )
  {
    const CPLJSONObject schema = resources[i].GetObj( "schema" );
    EXPECT_EQ( schema.GetArray( "primaryKey" )[0].ToString(), "id" );
    if ( resources[i].GetString( "name" ) != "observation" )
      continue;
    for ( int field = 0; field < schema.GetArray( "fields" ).Size(); ++field )
    {
      if ( schema.GetArray( "fields" )[field].GetString( "name" ) == "value" )
      {
        const CPLJSONArray missing = schema.GetArray( "fields" )[field].GetArray( "missingValues" );
        signs = missing.Size();
        EXPECT_EQ( missing[2].GetString( "value" ), "." );
        EXPECT_NE( missing[2].GetString( "label" ).find( "geheim" ), std::string::npos );
      }
    }
    reference = schema.GetArray( "foreignKeys" )[0].GetObj( "reference" ).GetString( "resource" );
  }
  EXPECT_EQ( signs, 8 );
  EXPECT_EQ( reference, "import" );
  const StorePackage read = packageFromText( packageText( package ), "datapackage.json" );
  EXPECT_EQ( read.crs, package.crs );
  EXPECT_EQ( read.files.size(), package.files.size() );
  EXPECT_EQ( read.files.back().seal, package.files.back().seal );
}

TEST( PackageDescription, APackageOfAnEarlierVersionHasTheTablesOfThatVersion )
{
  StorePackage package;
  package.title = "store";
  package.storeVersion = 1;
  for ( const SchemaTable &table : schemaTables() )
  {
    if ( table.since == 1 )
      package.files.push_back( { table.name, 7, { 99, "abc" } } );
  }
  EXPECT_LT( package.files.size(), schemaTables().size() );
  EXPECT_EQ( packageFromText( packageText( package ), "datapackage.json" ).files.size(), package.files.size() );
  package.storeVersion = storeSchemaVersion;
  EXPECT_THROW( packageFromText( packageText( package ), "datapackage.json" ), InputError );
}

TEST( PackageDescription, EveryStatusWithoutANumberHasASignOfItsOwn )
{
  std::set<std::string_view> signs;
  for ( std::size_t i = 0; i < observationStatusNames.size(); ++i )
  {
    const auto status = static_cast<ObservationStatus>( i );
    const bool isNumber = status == ObservationStatus::Value || status == ObservationStatus::ZeroRounded;
    EXPECT_TRUE( isNumber || signs.insert( packageSign( status ) ).second ) << observationStatusNames[i];
  }
  EXPECT_EQ( signs.size(), 8U );
}

TEST( PackageCsv, CellsComeBackWhateverStandsInThem )
{
  const TestFolder folder;
  const std::filesystem::path file = folder.path() / "cells.csv";
  const std::vector<std::vector<std::string>> rows{ { "a", "", "" }, { "\"", ",", "\n" }, { "\"\"", "\r\n", " x " }, { "", "ä;b", "," },
    { std::string( 300000, 'x' ), "y", "\"z" } };
  CsvFileWriter writer( file );
  for ( const std::vector<std::string> &row : rows )
  {
    for ( const std::string &cell : row )
      writer.add( cell );
    writer.endRow();
  }
  const FileSeal seal = writer.finish();
  EXPECT_EQ( seal.bytes, std::filesystem::file_size( file ) );
  EXPECT_EQ( seal.hash, sha256( contentOf( file ) ) );
  CsvFileReader reader( file );
  std::vector<std::string> cells;
  for ( const std::vector<std::string> &row : rows )
  {
    ASSERT_TRUE( reader.next( cells ) );
    EXPECT_EQ( cells, row );
  }
  EXPECT_FALSE( reader.next( cells ) );
  EXPECT_EQ( reader.row(), rows.size() );
  EXPECT_EQ( reader.seal(), seal );
}

TEST( PackageCsv, WhatCannotBeWrittenIsTold )
{
  const TestFolder folder;
  EXPECT_THROW( CsvFileWriter( folder.path() / "nowhere" / "cells.csv" ), InputError );
  EXPECT_THROW( CsvFileReader( folder.path() / "cells.csv" ), InputError );
}
