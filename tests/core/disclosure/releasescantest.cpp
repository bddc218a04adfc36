#include "scanvalues.h"

#include "finding.h"

#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>
#include <zip.h>
#include <zlib.h>

#include <array>
#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

using namespace sozialraum;

namespace
{

  const std::string canary = "7319.25";

  std::string pngWith( const std::string &type, const std::string &chunk )
  {
    const auto number = []( std::size_t size ) {
      std::string text;
      for ( int shift = 24; shift >= 0; shift -= 8 )
        text += static_cast<char>( size >> static_cast<unsigned>( shift ) & 0xffU );
      return text;
    };
    return "\x89PNG\r\n\x1a\n" + number( chunk.size() ) + type + chunk + "0000" + number( 0 ) + "IEND0000";
  }

  std::string deflated( const std::string &text )
  {
    std::string packed( text.size() + 100, '\0' );
    uLongf size = packed.size();
    compress( reinterpret_cast<Bytef *>( packed.data() ), &size, reinterpret_cast<const Bytef *>( text.data() ), text.size() );
    packed.resize( size );
    return packed;
  }

  using Found = std::vector<std::size_t>;

}

TEST( ReleaseScan, FindsANumberInEverySpelling )
{
  for ( const std::string spelled : { "7319.25", "7319,25", "7.319,25", "7,319.25",
          "7\xc2\xa0"
          "319,25",
          "7\xe2\x80\xaf"
          "319,3",
          "7319.250", "-7319.25",
          "\xe2\x88\x92"
          "7319,25",
          "7319", "7319,3 %", "[1,7319.25,8]", "wert=7319,25;", "7319.25000000" } )
  {
    EXPECT_EQ( found( "Ein Wert: " + spelled + "\n" ), Found{ 0 } ) << spelled;
  }
}

TEST( ReleaseScan, FindsThousandsSetOffByPlainBlanksInTextAndTablesButNotInDrawings )
{
  EXPECT_EQ( found( "Ein Wert: 7 319,25 im Jahr\n" ), Found{ 0 } );
  EXPECT_EQ( found( "name;wert\nAhorn;7 319,25 %\n" ), Found{ 0 } );
  EXPECT_EQ( found( "<table><tr><td>Ahorn<td>7 319,25</table>" ), Found{ 0 } );
  EXPECT_EQ( found( "Seite 7 3192,5" ), Found{} ) << "four digits are no thousands";
  EXPECT_EQ( found( "Im Jahr 2017 319,25" ), Found{} ) << "the year is a number of its own";
  EXPECT_EQ( found( "<svg><path d=\"M7 319.25 8 12\"/></svg>" ), Found{} ) << "places side by side";
}

TEST( ReleaseScan, APictureOfZerosIsLookedThroughInNoTime )
{
  const std::string zeros( 2000000, '\0' );
  EXPECT_EQ( found( pngWith( "iTXt", zeros ) ), Found{} );
}

TEST( ReleaseScan, DoesNotTakeAPartOfAnotherNumberForIt )
{
  for ( const std::string spelled : { "17319.25", "7319.26", "73192", "a7319.25b3", "M7319l3", "7320", "73.1925", "0.0007319" } )
    EXPECT_EQ( found( spelled ), Found{} ) << spelled;
}

TEST( ReleaseScan, FewDigitsAreFoundOnlyBesideTheirArea )
{
  EXPECT_EQ( found( "area_key;indicator;value\n99524020;hze;2\n" ), Found{ 1 } );
  EXPECT_EQ( found( "area_key;indicator;value\n99524010;hze;2\n" ), Found{} );
  EXPECT_EQ( found( "area_key;indicator;class_id;value\n99524020;hze;2;\n" ), Found{} ) << "the number of a class is no count";
  // A row whose status is "class" is no heading: it is looked at, and so are those below it as before.
  EXPECT_EQ( found( "area_key;class_id;value;status\n99524010;3;;class\n99524020;-2;;withheld\n" ), Found{} );
  EXPECT_EQ( found( "area_key;class_id;value;status\n99524020;3;2;class\n" ), Found{ 1 } );
  EXPECT_EQ( found( "area_key;class_id;value;status\n99524010;3;;class\n99524020;-2;2;withheld\n" ), Found{ 1 } );
  EXPECT_EQ( found( "<table><tr><th>Buchental<td>2</tr></table>" ), Found{ 1 } );
  EXPECT_EQ( found( "<table><tr><th>Buchental<td class=k2>2</tr></table>" ), Found{} );
  EXPECT_EQ( found( "<table><tr data-k=12><th>Buchental<td>1<td>2</table>" ), Found{} ) << "numbers of classes";
  EXPECT_EQ( found( "<table><tr data-k=21><th>Buchental<td>1<td>2</table>" ), Found{ 1 } ) << "other numbers than those of its classes";
  EXPECT_EQ( found( "area_key;class_label\n99524020;2 und mehr\n" ), Found{} ) << "the label of a class";
  EXPECT_EQ( found( "area_key;class_label\n99524020;2 Fälle\n" ), Found{ 1 } );
  EXPECT_EQ( found( "<table><tr><th>Eichen<td>2</tr></table>" ), Found{} );
  EXPECT_EQ( found( R"({"features":[{"properties":{"AGS":"99524020","n":2}}]})" ), Found{ 1 } );
  EXPECT_EQ( found( R"({"features":[{"properties":{"AGS":"99524020","class_id":2}}]})" ), Found{} );
  EXPECT_EQ( found( "<svg><g><title>Buchental: 2 Fälle</title></g></svg>" ), Found{ 1 } );
}

TEST( ReleaseScan, ZerosBehindTheCommaMakeNoNumberThatStandsForItself )
{
  const ProtectedValues hundred( { { "99524010", "Ahorn", 100.0, {} } } );
  const auto findsIn = [&]( const std::string &text ) { return !scanFile( "seite.html", text, hundred, noPdf ).found.empty(); };
  EXPECT_FALSE( findsIn( "<p style=\"width:100.0%\">Im Mittel 100,0 je 100</p>" ) );
  EXPECT_TRUE( findsIn( "<table><tr><td>Ahorn<td>100,0</tr></table>" ) );
  EXPECT_TRUE( findsIn( "<table><tr><td>Ahorn<td>100</tr></table>" ) );
}

TEST( ReleaseScan, ABlankBetweenDigitsIsNoDecimalSign )
{
  const ProtectedValues value( { { "99524010", "Ahorn", 5.4561, {} } } );
  EXPECT_TRUE( scanFile( "seite.html", "<li>5 456,7 und mehr</li>", value, noPdf ).found.empty() ) << "the fifth class, from 456.7";
  const ProtectedValues count( { { "99524010", "Ahorn", 4138.0, {} } } );
  const std::string legend = R"(<li><span class="feld k4" aria-hidden="true">4</span> 138 bis unter 217 <b>2</b></li><li>)";
  EXPECT_TRUE( scanFile( "seite.html", legend, count, noPdf ).found.empty() );
  EXPECT_FALSE( scanFile( "seite.html", legend + "4 138</li>", count, noPdf ).found.empty() );
  EXPECT_FALSE( scanFile( "seite.html", "<li><span>4</span> 138</li>", count, noPdf ).found.empty() ) << "no sign of a class";
  for ( const std::string spelled : { "5.456", "5,456", "5,4561", "12,34,5.456" } )
    EXPECT_FALSE( scanFile( "seite.html", "<li>" + spelled + "</li>", value, noPdf ).found.empty() ) << spelled;
}

TEST( ReleaseScan, PlacesOfADrawingAreNoValues )
{
  const ProtectedValues value( { { "99524010", "Ahorn", 462.98, {} }, { "99524010", "Ahorn", 1234.0, {} } } );
  const auto finds = [&]( const std::string &text ) { return scanFile( "seite.html", text, value, noPdf ).found.size(); };
  EXPECT_EQ( finds( R"(<svg viewBox="0 0 1234 9"><g><title>Ahorn</title><polyline points="160,126 462,98 840,138"/></g></svg>)" ), 0U );
  EXPECT_EQ( finds( R"(<svg><path class="k1" d="M1234 7l462.98 3z"/><text x="1234" y="1">Ahorn</text></svg>)" ), 0U );
  EXPECT_EQ( finds( R"(<svg aria-label="A &amp; B" viewBox="0 0 1234 9"></svg>)" ), 0U );
  EXPECT_EQ( finds( R"(<svg><text x="1">462,98</text></svg>)" ), 1U );
  EXPECT_EQ( finds( R"(<a title="1234" x="1">)" ), 1U );
  EXPECT_EQ( finds( R"(<a data-x="1234">)" ), 1U ) << "another attribute";
  EXPECT_EQ( finds( R"(x="1234")" ), 1U ) << "no tag";
  EXPECT_EQ( finds( R"(<a x="Ahorn: 1234">)" ), 1U );
  EXPECT_EQ( finds( R"(<a x="1234)" ), 1U ) << "cut off";
}

TEST( ReleaseScan, FindsWordsWhateverTheirCaseAndEncoding )
{
  EXPECT_EQ( found( "beim Müllerhof." ), Found{ 2 } );
  EXPECT_EQ( found( "beim M\xfcllerhof." ), Found{ 2 } ) << "Latin 1";
  EXPECT_EQ( found( "am Müllerhofweg" ), Found{} ) << "another word";
  EXPECT_EQ( found( "<p>M&#252;ller<b>hof</b>" ), Found{ 2 } );
  EXPECT_EQ( found( "nichts", "Müllerhof.pdf" ), Found{ 2 } ) << "a file's name is read too";
}

TEST( ReleaseScan, FindsANumberInEveryKindOfFile )
{
  EXPECT_EQ( found( zipped( "content.xml", "<text:p>7319,25</text:p>" ) ), Found{ 0 } );
  EXPECT_EQ( found( zipped( "bericht.odt", zipped( "content.xml", "<text:p>73<text:span>19,25</text:span></text:p>" ) ) ), Found{ 0 } );
  EXPECT_EQ( found( zipped( "7319,25.txt", "nichts" ) ), Found{ 0 } );
  EXPECT_EQ(
    found( zipped( "a.xml", R"(<table:table-cell office:value="7319.25"><text:p>viele</text:p></table:table-cell>)" ) ), Found{ 0 } );
  EXPECT_EQ( found( pngWith( "tEXt", std::string( "Comment\0Wert 7319.25", 20 ) ) ), Found{ 0 } );
  EXPECT_EQ( found( pngWith( "zTXt", std::string( "Comment\0\0", 9 ) + deflated( "Wert 7319.25" ) ) ), Found{ 0 } );
  EXPECT_EQ( found( pngWith( "iTXt", std::string( "Comment\0\1\0de\0\0", 14 ) + deflated( "Wert 7319.25" ) ) ), Found{ 0 } );
  EXPECT_EQ( found( pngWith( "IEND", "" ) + "Wert 7319.25" ), Found{ 0 } ) << "behind the end of the picture";
  EXPECT_EQ( found( "<svg><!-- 7319.25 --></svg>" ), Found{ 0 } );
  EXPECT_EQ( found( "<svg><text>73<tspan>19,25</tspan></text></svg>" ), Found{ 0 } );
  EXPECT_EQ( found( "<p title='7&#51;19,25'>x" ), Found{ 0 } );
  EXPECT_EQ( found( "<img src=\"data:text/plain;base64,NzMxOS4yNQ==\">" ), Found{ 0 } );
  std::string utf16 = "\xff\xfe";
  for ( const char character : std::string( "Wert 7319.25 " ) )
    utf16 += std::string{ character, '\0' };
  EXPECT_EQ( found( utf16 ), Found{ 0 } );
  std::string binary( "\0\1\2\3", 4 );
  const auto bits = std::bit_cast<std::uint64_t>( 12.3456789 );
  for ( int shift = 56; shift >= 0; shift -= 8 )
    binary += static_cast<char>( bits >> static_cast<unsigned>( shift ) & 0xffU );
  EXPECT_EQ( found( binary + "xxxx" ), Found{ 3 } ) << "an eight-byte number, as SQLite keeps it";
}

TEST( ReleaseScan, FindsRowsOfADatabaseAndWhatWasDeletedFromIt )
{
  GDALAllRegister();
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "sozialraum_scan_test.gpkg";
  std::filesystem::remove( path );
  const auto bytesAfter = [&path]( const std::vector<std::string> &statements ) {
    std::filesystem::remove( path );
    GDALDatasetH dataset = GDALCreate( GDALGetDriverByName( "GPKG" ), path.string().c_str(), 0, 0, 0, GDT_Unknown, nullptr );
    for ( const std::string &statement : statements )
      GDALDatasetReleaseResultSet( dataset, GDALDatasetExecuteSQL( dataset, statement.c_str(), nullptr, nullptr ) );
    GDALClose( dataset );
    std::ifstream file( path, std::ios::binary );
    return std::string( std::istreambuf_iterator<char>( file ), {} );
  };
  const std::string create = "CREATE TABLE t ( area TEXT, n INTEGER, r REAL, note TEXT )";
  EXPECT_EQ( found( bytesAfter( { create, "INSERT INTO t VALUES ( '99524020', 2, 0.5, '' )" } ) ), Found{ 1 } );
  EXPECT_EQ( found( bytesAfter( { create, "INSERT INTO t VALUES ( '99524010', 2, 0.5, '' )" } ) ), Found{} );
  EXPECT_EQ( found( bytesAfter( { create, "INSERT INTO t VALUES ( '', 0, 12.3456789, '' )" } ) ), Found{ 3 } );
  EXPECT_EQ( found( bytesAfter(
               { create, "CREATE TABLE gpkg_notes ( area TEXT, n INTEGER )", "INSERT INTO gpkg_notes VALUES ( '99524020', 2 )" } ) ),
    Found{ 1 } )
    << "a name like those of the format hides nothing";
  EXPECT_EQ( found( bytesAfter(
               { create, "PRAGMA secure_delete = 0", "INSERT INTO t VALUES ( '', 0, 12.3456789, 'Wert 7319.25' )", "DELETE FROM t" } ) ),
    ( Found{ 0, 3 } ) )
    << "rows that were deleted stay in the file until it is packed";
  std::filesystem::remove( path );
}

TEST( ReleaseScan, SaysWhatItCannotLookThrough )
{
  for ( const std::string &packed : { std::string( "7z\xbc\xaf\x27\x1c" ), std::string( "Rar!\x1a\x07\x01" ), std::string( "BZh91AY" ) } )
    EXPECT_EQ( scanFile( "a", packed + std::string( 40, '\1' ), values(), noPdf ).unreadable.size(), 1U ) << packed;
  EXPECT_EQ( found( std::string( "MZ\0\1", 4 ) + zipped( "a.txt", "Wert 7319,25 in Ahorn" ) ), Found{ 0 } )
    << "an archive behind a program";
  EXPECT_EQ( scanFile( "a.pdf", "%PDF-1.4 and nothing more", values(), noPdf ).unreadable, std::vector<std::string>{ "a.pdf" } );
  const std::string archive = zipped( "a.txt", std::string( 3000, 'x' ) );
  EXPECT_EQ(
    scanFile( "a.zip", archive.substr( 0, archive.size() / 2 ), values(), noPdf ).unreadable, std::vector<std::string>{ "a.zip" } );
  std::string nested = "innermost";
  for ( int i = 0; i < 9; ++i )
    nested = zipped( "a.zip", nested );
  EXPECT_EQ( scanFile( "a.zip", nested, values(), noPdf ).unreadable.size(), 1U );
  EXPECT_TRUE( scanFile( "a.txt", "nichts", values(), noPdf ).unreadable.empty() );
}

TEST( ReleaseScan, WhatIsPublishedIsNoFind )
{
  ProtectedValues published = values();
  published.allow( "99524010", 7319.25 );
  published.allow( "99524010", 2.0 );
  EXPECT_TRUE( scanFile( "a.csv", "99524010;7319,25\n", published, noPdf ).found.empty() );
  EXPECT_FALSE( scanFile( "a.csv", "99524020;2\n", published, noPdf ).found.empty() )
    << "the same number of another area is known, not of this";
  published.allow( "99524020", 2.0 );
  EXPECT_TRUE( scanFile( "a.csv", "99524020;2\n", published, noPdf ).found.empty() );
}

TEST( ReleaseScan, NumbersOfAreasInTheWordsForAMapAreNoValues )
{
  const auto page = []( const std::string &words ) {
    return "<office:text><text:p>Buchental</text:p><text:p>" + words + "</text:p></office:text>";
  };
  EXPECT_FALSE( found( page( "Anteil: 2" ), "a.xml" ).empty() );
  EXPECT_TRUE( found( page( "Karte: AnteilZahl der Gebiete je Klasse: unter 3: 5; geheim: 2." ), "a.xml" ).empty() );
  EXPECT_TRUE( found( page( "Areas in each class: below 3: 5; withheld: 2." ), "a.xml" ).empty() );
}

TEST( ReleaseScan, SaysHowManyValuesCannotBeLookedFor )
{
  const ProtectedValues few( { { {}, {}, 2.0, {} }, { {}, {}, 123.0, {} }, { {}, {}, 1234.0, {} }, { "99524010", {}, 2.0, {} } } );
  EXPECT_EQ( few.notSearchable(), 2U );
}
