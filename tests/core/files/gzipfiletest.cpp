#include "tables/readtables.h"
#include "tables/workbookbytes.h"

#include <gmock/gmock.h>
#include <zlib.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{
  std::string gzipOf( const std::string &text )
  {
    constexpr int gzipOnly = 16;
    z_stream stream{};
    deflateInit2( &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzipOnly, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY );
    std::string packed( deflateBound( &stream, static_cast<uLong>( text.size() ) ), '\0' );
    std::string bytes = text;
    stream.next_in = reinterpret_cast<Bytef *>( bytes.data() );
    stream.avail_in = static_cast<uInt>( bytes.size() );
    stream.next_out = reinterpret_cast<Bytef *>( packed.data() );
    stream.avail_out = static_cast<uInt>( packed.size() );
    deflate( &stream, Z_FINISH );
    packed.resize( stream.total_out );
    deflateEnd( &stream );
    return packed;
  }

  std::string tableOf( int rows )
  {
    std::string text = "AGS;Einwohner\n";
    for ( int row = 0; row < rows; ++row )
      text += std::to_string( 14'000'000 + row ) + ";" + std::to_string( row * 37 % 1009 ) + "\n";
    return text;
  }
}

TEST( GzipFile, GivesTheTableThatWasPacked )
{
  const std::string text = tableOf( 50'000 ); // more than is unpacked at a time
  const ReadResult packed = readBytes( gzipOf( text ), {}, "table.csv.gz" );
  const ReadResult plain = readBytes( text );
  EXPECT_EQ( packed.description().container, "GZIP" );
  EXPECT_EQ( packed.keys(), plain.keys() );
  EXPECT_EQ( packed.table().observations.size(), 50'000u );
  EXPECT_EQ( packed.at( "14049999", "Einwohner" ).value, plain.at( "14049999", "Einwohner" ).value );
}

TEST( GzipFile, EurostatHandsOutPackedTables )
{
  const ReadResult read = readBytes( gzipOf( "freq,unit,geo\\TIME_PERIOD\t2021 \nA,PC,DED45\t12.5 b\n" ), {}, "estat_demo.tsv.gz" );
  EXPECT_EQ( read.description().format, TableFormat::Eurostat );
  EXPECT_EQ( read.at( "DED45" ).value, 12.5 );
}

TEST( GzipFile, MembersOneAfterTheOtherAreOneText )
{
  EXPECT_THAT( readBytes( gzipOf( "AGS;Einwohner\n14000001;5\n" ) + gzipOf( "14000002;7\n" ), {}, "table.csv.gz" ).keys(),
    ElementsAre( "14000001", "14000002" ) );
}

TEST( GzipFile, CutOffDamagedOrEmptyItIsRefused )
{
  const std::string whole = gzipOf( tableOf( 50'000 ) );
  EXPECT_EQ( errorOf( whole.substr( 0, whole.size() - 9 ), {}, "table.csv.gz" ), "archive_damaged" ) << "rows would be lost without a word";
  EXPECT_EQ( errorOf( whole.substr( 0, whole.size() / 2 ), {}, "table.csv.gz" ), "archive_damaged" );
  std::string damaged = whole;
  damaged[damaged.size() / 2] ^= 0x55;
  EXPECT_EQ( errorOf( damaged, {}, "table.csv.gz" ), "archive_damaged" );
  EXPECT_EQ( errorOf( "\x1F\x8B", {}, "table.csv.gz" ), "archive_damaged" );
}

TEST( GzipFile, UnpackingToFarTooMuchIsRefused )
{
  EXPECT_EQ( errorOf( gzipOf( std::string( std::size_t{ 80 } << 20, ' ' ) ), {}, "table.csv.gz" ), "archive_too_large" );
}

TEST( GzipFile, AWorkbookInItIsRead )
{
  EXPECT_EQ( readBytes( gzipOf( xlsxOf( { { "AGS", "Wert" }, { "14524330", 5.0 } } ) ), {}, "table.xlsx.gz" ).at( "14524330" ).value, 5.0 );
}

TEST( GzipFile, WhatIsNoTextInItIsRefused )
{
  EXPECT_EQ( errorOf( gzipOf( std::string( "a\0b\0\0c", 6 ) ), {}, "table.gz" ), "file_is_binary" );
}
