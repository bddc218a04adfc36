// Small files that would make large memories suffer: each ends with a sentence before anything is allocated.
#include "readtables.h"
#include "tables/listfile.h"
#include "workbookbytes.h"
#include "xlsbytes.h"

#include <gtest/gtest.h>

#include <cstdint>

using namespace sozialraum;
using namespace sozialraum::testing;

namespace
{

  //! An archive of one stored member that states another size than it has; \a packedSize none: the true one.
  std::string zipThatLies( const std::string &member, std::uint64_t size, std::optional<std::uint64_t> packedSize = std::nullopt )
  {
    const std::string content( 100, 'x' );
    const auto u16 = []( unsigned number ) { return littleEndian( static_cast<std::uint16_t>( number ) ); };
    const auto u32 = []( std::uint64_t number ) { return littleEndian( static_cast<std::uint32_t>( number ) ); };
    const std::string common = u16( 45 ) + u16( 0 ) + u16( 0 ) + u16( 0 ) + u16( 0x21 ) + u32( 0x5E0E5D8F );
    const std::string local =
      "PK\x03\x04" + common + u32( 100 ) + u32( 100 ) + u16( static_cast<unsigned>( member.size() ) ) + u16( 0 ) + member + content;
    std::string extra = u16( 1 ) + u16( packedSize ? 16 : 8 ) + littleEndian( size );
    if ( packedSize )
      extra += littleEndian( *packedSize );
    const std::string central = "PK\x01\x02" + u16( 45 ) + common + u32( packedSize ? 0xFFFFFFFF : 100 ) + u32( 0xFFFFFFFF )
      + u16( static_cast<unsigned>( member.size() ) ) + u16( static_cast<unsigned>( extra.size() ) ) + u16( 0 ) + u16( 0 ) + u16( 0 )
      + u32( 0 ) + u32( 0 ) + member + extra;
    return local + central + "PK\x05\x06" + u32( 0 ) + u16( 1 ) + u16( 1 ) + u32( central.size() ) + u32( local.size() ) + u16( 0 );
  }

  std::vector<std::pair<std::string, std::string>> withStrings( const std::string &strings, const std::string &sheet )
  {
    std::vector<std::pair<std::string, std::string>> members = xlsxMembers( { { "Daten", {}, {} } } );
    members.front().second = "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>";
    members.emplace_back( "xl/sharedStrings.xml", "<sst>" + strings + "</sst>" );
    return members;
  }

}

TEST( TableBounds, StatedSizesOfArchivesAreNotBelieved )
{
  constexpr std::uint64_t gigabyte = std::uint64_t{ 1 } << 30;
  for ( const std::uint64_t size :
    { 5 * gigabyte, 30 * gigabyte, ( std::uint64_t{ 1 } << 63 ) + 1, ~std::uint64_t{ 255 }, ~std::uint64_t{ 0 } } )
  {
    SCOPED_TRACE( size );
    for ( const char *member : { "daten.xlsx", "daten.ods", "daten.csv", "daten.xls", "content.xml", "xl/workbook.xml" } )
    {
      EXPECT_EQ( errorOf( zipThatLies( member, size ), {}, "daten.zip" ), "archive_too_large" ) << member;
      const std::string ofBoth = errorOf( zipThatLies( member, size, size ), {}, "daten.zip" );
      EXPECT_TRUE( ofBoth == "archive_too_large" || ofBoth == "archive_damaged" ) << member << " " << ofBoth;
    }
  }
}

TEST( TableBounds, ALongTextThatManyCellsShareIsNotCopiedForEach )
{
  const auto rows = []( std::size_t count ) {
    std::string xml = "<row><c t=\"inlineStr\"><is><t>AGS</t></is></c><c t=\"inlineStr\"><is><t>Name</t></is></c><c "
                      "t=\"inlineStr\"><is><t>Wert</t></is></c></row>";
    for ( std::size_t i = 0; i < count; ++i )
      xml += "<row><c t=\"inlineStr\"><is><t>" + std::to_string( 14524010 + 10 * i ) + "</t></is></c><c t=\"s\"><v>0</v></c><c><v>"
        + std::to_string( i ) + "</v></c></row>";
    return xml;
  };
  const std::string megabyte = "<si><t>" + std::string( std::size_t{ 1 } << 20, 'n' ) + "</t></si>";
  EXPECT_EQ( readBytes( zipOf( withStrings( megabyte, rows( 8 ) ) ), {}, "daten.xlsx" ).table().areas.size(), 8u );
  EXPECT_EQ( errorOf( zipOf( withStrings( megabyte, rows( 257 ) ) ), {}, "daten.xlsx" ), "table_too_large" );
}

TEST( TableBounds, RepeatedCellsOfAnOdsShareTheirText )
{
  const std::string content = "<d><table name=\"a\"><table-row><table-cell number-columns-repeated=\"60000\" value-type=\"string\"><p>"
    + std::string( 100'000, 'x' ) + "</p></table-cell></table-row></table></d>";
  EXPECT_EQ( errorOf( zipOf( { { "content.xml", content } } ), {}, "daten.ods" ), "table_too_large" );
}

TEST( TableBounds, MergedCellsAreFilledUpToABound )
{
  std::string merged;
  for ( int i = 0; i < 450; ++i )
    merged += "<mergeCell ref=\"A1:A1000000\"/>";
  const std::string sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>AGS</t></is></c></row><row "
                            "r=\"20000\"><c><v>1</v></c></row></sheetData><mergeCells>"
    + merged + "</mergeCells></worksheet>";
  std::vector<std::pair<std::string, std::string>> members = xlsxMembers( { { "Daten", {}, {} } } );
  members.front().second = sheet;
  EXPECT_EQ( errorOf( zipOf( members ), {}, "daten.xlsx" ), "table_too_large" );
}

TEST( TableBounds, OnlyTheFirstFiftySheetsAreLookedAt )
{
  const SheetRows table{ { "AGS", "Name", "Einwohner" }, { "14524010", "Adorf", 10.0 }, { "14524020", "Bedorf", 20.0 } };
  const auto workbook = [&table]( std::size_t before ) {
    std::vector<SheetBytes> sheets;
    for ( std::size_t i = 0; i < before; ++i )
      sheets.push_back( { "Notiz " + std::to_string( i ), { { "Hinweis" } }, {} } );
    sheets.push_back( { "Daten", table, {} } );
    return xlsxOf( sheets );
  };
  EXPECT_EQ( readBytes( workbook( 49 ), {}, "daten.xlsx" ).table().areas.size(), 2u );
  EXPECT_EQ( errorOf( workbook( 50 ), {}, "daten.xlsx" ), "sheets_without_table" );
  TableReadOptions options;
  options.sheet = "Daten";
  EXPECT_EQ( readBytes( workbook( 50 ), options, "daten.xlsx" ).table().areas.size(), 2u );
}

TEST( TableBounds, AListThatIsWideAndLongIsRefused )
{
  const auto listOf = []( std::size_t columns, std::size_t rows ) {
    std::string text = "alt;neu";
    for ( std::size_t i = 2; i < columns; ++i )
      text += ";x";
    text += '\n';
    for ( std::size_t i = 0; i < rows; ++i )
      text += "1;2\n";
    return text;
  };
  const std::string fits = listOf( 1000, 999 );
  EXPECT_EQ( readList( InputFile::inMemory( "list.csv", fits ), {}, {} ).rows.size(), 999u );
  const std::string tooLarge = listOf( 50'000, 200 ); // and the row of headings
  try
  {
    readList( InputFile::inMemory( "list.csv", tooLarge ), {}, {} );
    FAIL();
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "list_too_large" );
    EXPECT_EQ( error.finding().arguments, ( std::vector<std::string>{ "201", "50000" } ) );
  }
}
