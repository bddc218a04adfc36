// Numbers that stand in files in ways that nobody reads but every program does.
#include "scanvalues.h"

#include <gtest/gtest.h>
#include <zlib.h>

using namespace sozialraum;

namespace
{

  using Found = std::vector<std::size_t>;

  //! \a windowBits as zlib has them: 15 with its head, −15 without, 31 as gzip.
  std::string packed( const std::string &text, int windowBits )
  {
    z_stream stream{};
    deflateInit2( &stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY );
    std::string bytes( text.size() + 200, '\0' );
    stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( text.data() ) );
    stream.avail_in = static_cast<uInt>( text.size() );
    stream.next_out = reinterpret_cast<Bytef *>( bytes.data() );
    stream.avail_out = static_cast<uInt>( bytes.size() );
    deflate( &stream, Z_FINISH );
    bytes.resize( stream.total_out );
    deflateEnd( &stream );
    return bytes;
  }

  std::string base64( const std::string &bytes )
  {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    unsigned bits = 0;
    unsigned count = 0;
    for ( const char byte : bytes )
    {
      bits = bits << 8U | static_cast<unsigned char>( byte );
      for ( count += 8; count >= 6; count -= 6 )
        text += letters[bits >> ( count - 6 ) & 63U];
    }
    if ( count > 0 )
      text += letters[bits << ( 6 - count ) & 63U];
    return text + std::string( ( 4 - text.size() % 4 ) % 4, '=' );
  }

  std::string workbook( const std::string &sheet, const std::string &shared )
  {
    zip_error_t error;
    zip_source_t *buffer = zip_source_buffer_create( nullptr, 0, 0, &error );
    zip_source_keep( buffer );
    zip_t *archive = zip_open_from_source( buffer, ZIP_TRUNCATE, &error );
    const std::string rows = "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>";
    const std::string strings = "<sst>" + shared + "</sst>";
    const std::string book = R"(<workbook xmlns:r="r"><sheets><sheet name="Tabelle" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string relations = R"(<Relationships><Relationship Id="rId1" Type=")" + office
      + R"(/worksheet" Target="worksheets/sheet1.xml"/>)" + R"(<Relationship Id="rId2" Type=")" + office
      + R"(/sharedStrings" Target="sharedStrings.xml"/></Relationships>)";
    for ( const auto &[name, text] : { std::pair( "xl/workbook.xml", &book ), std::pair( "xl/_rels/workbook.xml.rels", &relations ),
            std::pair( "xl/worksheets/sheet1.xml", &rows ), std::pair( "xl/sharedStrings.xml", &strings ) } )
      zip_file_add( archive, name, zip_source_buffer( archive, text->data(), text->size(), 0 ), 0 );
    zip_close( archive );
    zip_source_open( buffer );
    zip_source_seek( buffer, 0, SEEK_END );
    std::string bytes( static_cast<std::size_t>( zip_source_tell( buffer ) ), '\0' );
    zip_source_seek( buffer, 0, SEEK_SET );
    zip_source_read( buffer, bytes.data(), bytes.size() );
    zip_source_close( buffer );
    zip_source_free( buffer );
    return bytes;
  }

}

TEST( HiddenSpellings, PowersOfTen )
{
  for ( const char *spelled : { "7.31925e3", "7,31925E+03", "73192.5e-1", "7.319e3", "73.1925E2" } )
    EXPECT_EQ( found( std::string( "wert=" ) + spelled + "\n" ), Found{ 0 } ) << spelled;
  EXPECT_EQ( found( "name;wert\nBuchental;0.2e1\n" ), Found{ 1 } ) << "a short one beside its area";
  EXPECT_EQ( found( "f7319e3a 7.319e3c 7.319e312 7319e3" ), Found{} ) << "sums of files, and other numbers";
}

TEST( HiddenSpellings, SignsOfAddresses )
{
  EXPECT_EQ( found( "https://example.org/?wert=7319%2C25" ), Found{ 0 } );
  EXPECT_EQ( found( "wert=7%2E319%2C25&x" ), Found{ 0 } );
  EXPECT_EQ( found( "wert=%37%33%31%39" ), Found{ 0 } );
  EXPECT_EQ( found( "<a href=\"data:text/csv,name%3Bwert%0A99524020%3B2\">" ), Found{ 1 } );
  EXPECT_EQ( found( "100%de 7 319" ), Found{ 0 } );
  EXPECT_EQ( found( "50 % 73 % 19,25" ), Found{} );
}

TEST( HiddenSpellings, EscapesOfScripts )
{
  for ( const char *spelled : { R"(7\u202f319,25)", R"(7\u00a0319,25)", R"(7\xa0319,25)", R"(7\u{a0}319,25)", R"(\u0037319.25)" } )
  {
    EXPECT_EQ( found( std::string( "var a='" ) + spelled + "';" ), Found{ 0 } ) << spelled;
    EXPECT_EQ( found( std::string( "<script>var a='" ) + spelled + "'</script>" ), Found{ 0 } ) << spelled;
    EXPECT_EQ( found( std::string( "{\"a\":\"" ) + spelled + "\"}" ), Found{ 0 } ) << spelled;
  }
  EXPECT_EQ( found( R"([{"n":"M\u00fcllerhof"}])" ), Found{ 2 } );
  EXPECT_EQ( found( R"([{"n":"\u0042uchental","v":2}])" ), Found{ 1 } );
  EXPECT_EQ( found( R"(\u12 \u{} \xzz 12\)" ), Found{} );
}

TEST( HiddenSpellings, NumbersThatMarkupSplits )
{
  for ( const char *spelled :
    { "7<text:s/>319,25", "7<text:s text:c=\"1\"/>319,25", "<text:span>73</text:span><text:span>19,25</text:span>",
      "73<text:bookmark text:name=\"a\"/>19,25", "73<text:soft-page-break/>19,25" } )
  {
    EXPECT_EQ( found( zipped( "content.xml", std::string( "<text:p>" ) + spelled + "</text:p>" ) ), Found{ 0 } ) << spelled;
    EXPECT_EQ(
      found( zipped( "content.xml",
        std::string( "<table:table-row><table:table-cell><text:p>" ) + spelled + "</text:p></table:table-cell></table:table-row>" ) ),
      Found{ 0 } )
      << spelled;
  }
  EXPECT_EQ(
    found( "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>73</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>19,25</w:t></w:r></w:p>" ), Found{ 0 } );
  EXPECT_EQ( found( "<text:p>73</text:p><text:p>19,25</text:p>" ), Found{} ) << "two paragraphs";
}

TEST( HiddenSpellings, StringsOfWorkbooks )
{
  EXPECT_EQ( found( workbook( "", "<si><t>7319,25</t></si>" ) ), Found{ 0 } ) << "no cell shows it";
  EXPECT_EQ( found( workbook( "", "<si><r><t>73</t></r><r><rPr><b/><sz val=\"11\"/></rPr><t>19,25</t></r></si>" ) ), Found{ 0 } );
  EXPECT_EQ( found( workbook( "", "<si><t>73</t></si><si><t>19,25</t></si>" ) ), Found{} );
  EXPECT_EQ( found( workbook( R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Buchental</t></is></c><c r="B1"><v>2</v></c></row>)", "" ) ),
    Found{ 1 } );
  EXPECT_EQ( found( workbook( R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)",
               "<si><t>Buchental</t></si><si><t>2</t></si>" ) ),
    Found{ 1 } );
  EXPECT_EQ(
    found( R"(<pivotCacheRecords><r><s v="Buchental"/><n v="2"/></r><r><s v="Ahorn"/><n v="5"/></r></pivotCacheRecords>)" ), Found{ 1 } );
  EXPECT_EQ(
    found( R"(<pivotCacheRecords><r><s v="Buchental"/><n v="5"/></r><r><s v="Ahorn"/><n v="2"/></r></pivotCacheRecords>)" ), Found{} );
}

TEST( HiddenSpellings, PackedFilesInPagesAndScripts )
{
  const std::string table = "name;wert\nAhorn;7319,25\nEichen;12,35\n";
  for ( const int windowBits : { 15, -15, 31 } )
  {
    SCOPED_TRACE( windowBits );
    const std::string inside = base64( packed( table, windowBits ) );
    EXPECT_EQ( found( "<a download href=\"data:application/octet-stream;base64," + inside + "\">" ), ( Found{ 0, 3 } ) );
    EXPECT_EQ( found( "a { background: url(data:text/plain;base64," + inside + ") }" ), ( Found{ 0, 3 } ) ) << "no page";
    if ( windowBits > 0 )
    {
      EXPECT_EQ( found( "const d = unpack('" + inside + "');" ), ( Found{ 0, 3 } ) );
      EXPECT_EQ( found( packed( table, windowBits ) ), ( Found{ 0, 3 } ) ) << "a file of its own";
    }
  }
  EXPECT_EQ( found( "const d = unpack('" + base64( zipped( "a.csv", table ) ) + "');" ), ( Found{ 0, 3 } ) );
}

TEST( HiddenSpellings, ShortNumbersInSentencesOfTheirAreaAndIndicator )
{
  ProtectedValues values( { { "99524020", "Buchental", 2.0, {}, { "Heimerziehungen", "Fälle" } },
    { "99524010", "Bad Ahorn", 2.1, {}, { "Arbeitslosenquote", "%" } } } );
  const auto in = [&values]( const std::string &text ) {
    const std::set<std::size_t> all = values.inText( text );
    return Found( all.begin(), all.end() );
  };
  EXPECT_EQ( in( "In Buchental gab es 2 Heimerziehungen." ), Found{ 0 } );
  EXPECT_EQ( in( "Im Jahr 2023: 2\xc2\xa0"
                 "Fälle in Buchental" ),
    Found{ 0 } );
  EXPECT_EQ( in( "Buchental, Heimerziehungen: 2" ), Found{ 0 } );
  EXPECT_EQ( in( "Die Heimerziehungen (2) in Buchental." ), Found{ 0 } );
  EXPECT_EQ( in( "Heimerziehungen waren von 2 in 99524020 die Rede" ), Found{ 0 } );
  EXPECT_EQ( in( "In Bad Ahorn sind es 2,1 %." ), Found{ 1 } );
  EXPECT_EQ( in( "In Bad Ahorn liegt die Arbeitslosenquote bei 2,1." ), Found{ 1 } );
  for ( const char *innocent : { "In Buchental gab es 2 Kitas.", "2 Fälle. Buchental liegt im Süden.", "In Ahorn gab es 2 Heimerziehungen.",
          "In Neubuchental gab es 2 Fälle", "Buchental steht bei Heimerziehungen in Klasse 2.",
          "Buchental: 12 Fälle, 2,5 Fälle, 2 Fallzahlen", "In Bad Ahorn: 2,1 km", "<p>Buchental: geheim</p><td>2 Fälle</td>" } )
    EXPECT_EQ( in( innocent ), Found{} ) << innocent;
  values.allow( "99524020", 2.0 );
  EXPECT_EQ( in( "In Buchental gab es 2 Heimerziehungen." ), Found{} ) << "published there";
  values.allow( "99524099", 2.1 );
  EXPECT_EQ( in( "In Bad Ahorn sind es 2,1 %, wie in Eichen." ), Found{} ) << "a rate that is published of others";
  EXPECT_EQ( in( "In Bad Ahorn sind es 2,0 %." ), Found{} ) << "another rate";
}

TEST( HiddenSpellings, WhatStandsBehindACommaIsNoNumberOfItsOwn )
{
  EXPECT_EQ( found( "<table><tr><td>Buchental<td>35,2</table>" ), Found{} );
  EXPECT_EQ( found( "name;wert\nBuchental;2,7\n" ), Found{} );
  EXPECT_EQ( found( "name;wert\nBuchental;2,0 %\n" ), Found{ 1 } );
  EXPECT_EQ( found( "<table><tr><td>Buchental<td>4,2,7</table>" ), Found{ 1 } ) << "a list";
}
