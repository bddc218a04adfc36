#include "platform/paths.h"

#include "files/inputfile.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace sozialraum;

TEST( PlatformPaths, NamesWithUmlautsComeBackAndOpen )
{
  const std::string name = "Einwohner Süß & Größe €.csv";
  const std::filesystem::path path = std::filesystem::temp_directory_path() / platform::pathFromUtf8( name );
  std::ofstream( path ) << "AGS;Einwohner\n";
  EXPECT_EQ( platform::utf8( path.filename() ), name );
  EXPECT_TRUE( platform::openForReading( path ) );
  EXPECT_EQ( InputFile::onDisk( path ).name(), name );
  EXPECT_EQ( InputFile::onDisk( path ).begin( 3 ), "AGS" );
  std::filesystem::remove( path );
  EXPECT_FALSE( platform::openForReading( path ) );
}

TEST( PlatformPaths, TemporaryFilesAreNewAndHoldTheirBytes )
{
  const std::string bytes( "a\0b\r\n", 5 );
  const std::filesystem::path first = platform::writeTemporaryFile( bytes, ".xls" );
  const std::filesystem::path second = platform::writeTemporaryFile( {}, ".xls" );
  EXPECT_NE( first, second );
  EXPECT_EQ( first.extension(), ".xls" );
  EXPECT_EQ( InputFile::onDisk( first ).begin( 100 ), bytes );
  EXPECT_EQ( InputFile::onDisk( second ).size(), 0u );
  std::filesystem::remove( first );
  std::filesystem::remove( second );
}
