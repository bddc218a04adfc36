// How files are recognised, whatever their names say.
#include "tables/formats/formats.h"

#include "tables/listfile.h"
#include "tables/readtables.h"
#include "tables/workbookbytes.h"
#include "tables/xlsbytes.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  using Members = std::vector<std::pair<std::string, std::string>>;

  const SheetRows rows{ { "AGS", "Gemeinde", "Quote" }, { "14524010", "Adorf", 5.2 }, { "14524020", "Bedorf", 5.15 } };

  const std::string csv = "AGS;Gemeinde;Quote\n14524010;Adorf;5,2\n14524020;Bedorf;5,15\n";

  void expectRows( const ReadResult &read )
  {
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
    EXPECT_EQ( read.at( "14524010", "Quote" ).value, 5.2 );
    EXPECT_EQ( read.at( "14524020", "Quote" ).value, 5.15 );
  }

  std::string htmlOf( const std::string &body )
  {
    return "<html><head><meta charset=\"utf-8\"><style>td > p { color: red }</style></head><body>" + body + "</body></html>";
  }

  const std::string htmlRows = "<tr><th>AGS<th>Gemeinde<th>Quote</tr><tr><td>14524010</td><td>Adorf &amp; B&ouml;hlen</td><td>5,2</td></tr>"
                               "<TR><TD>14524020<TD>Bedorf<TD>5,15</TR>";

  std::string spreadsheetXml( const std::string &rowsXml, const std::string &styles = {} )
  {
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>"
      + styles + "</Styles><Worksheet ss:Name=\"Daten\"><Table>" + rowsXml + "</Table></Worksheet></Workbook>";
  }

  std::string dataCell( const std::string &type, const std::string &text, const std::string &more = {} )
  {
    return "<Cell" + more + "><Data ss:Type=\"" + type + "\">" + text + "</Data></Cell>";
  }

  //! A dBASE table of keys and numbers that promises \a promised records.
  std::string dbaseOf( const std::vector<std::pair<std::string, std::string>> &records, std::uint32_t promised )
  {
    const auto field = []( const std::string &name, char type, char size ) {
      std::string bytes = name;
      bytes.resize( 11 );
      return bytes + type + std::string( 4, '\0' ) + size + std::string( 15, '\0' );
    };
    std::string bytes = std::string( "\x03\x7A\x01\x01" ) + littleEndian( promised ) + littleEndian( std::uint16_t{ 97 } )
      + littleEndian( std::uint16_t{ 15 } ) + std::string( 20, '\0' ) + field( "AGS", 'C', 8 ) + field( "WERT", 'N', 6 ) + '\r';
    for ( const auto &[key, value] : records )
      bytes += " " + key + std::string( 6 - value.size(), ' ' ) + value;
    return bytes;
  }

}

TEST( Formats, HaveNamesAndSentencesInBothLanguages )
{
  std::set<std::string_view> ids;
  for ( const Format *format : allFormats() )
  {
    const FormatName name = format->name();
    EXPECT_TRUE( ids.insert( name.id ).second ) << name.id;
    for ( const std::string_view text : { name.id, name.english, name.german, name.englishSentence, name.germanSentence } )
      EXPECT_FALSE( text.empty() ) << name.id;
    EXPECT_TRUE( name.englishSentence.ends_with( '.' ) && name.germanSentence.ends_with( '.' ) ) << name.id;
  }
}

TEST( Formats, EachHasItsPageInTheManualAndTheListIsComplete )
{
  const std::filesystem::path folder( SOZIALRAUM_FORMAT_PAGES );
  std::string list;
  for ( const Format *format : allFormats() )
  {
    const FormatName name = format->name();
    const std::string head = "# " + std::string( name.german ) + "\n\n" + std::string( name.germanSentence ) + "\n";
    const std::filesystem::path file = folder / ( std::string( name.id ) + ".md" );
    std::ostringstream page;
    page << std::ifstream( file ).rdbuf();
    EXPECT_TRUE( page.str().starts_with( head ) ) << file << " must begin with\n" << head;
    list += "- [" + std::string( name.german ) + "](" + std::string( name.id ) + ".md): " + std::string( name.germanSentence ) + "\n";
  }
  std::ostringstream index;
  index << std::ifstream( folder / "README.md" ).rdbuf();
  EXPECT_NE( index.str().find( list ), std::string::npos ) << folder / "README.md" << " must hold\n" << list;
}

TEST( Formats, AreRecognisedByWhatIsInThem )
{
  const auto idOf = []( const std::string &bytes, const std::string &name = "table.xls" ) {
    return std::string( formatOf( FileStart( InputFile::inMemory( name, bytes ), {} ) ).name().id );
  };
  EXPECT_EQ( idOf( xlsxOf( rows ), "table.csv" ), "xlsx" );
  EXPECT_EQ( idOf( odsOf( { { "a", rows, {} } } ), "table.csv" ), "ods" );
  EXPECT_EQ( idOf( zipOf( { { "a.csv", csv } } ) ), "zip" );
  EXPECT_EQ( idOf( xlsOf( "a", rows ), "table.csv" ), "xls" );
  EXPECT_EQ( idOf( htmlOf( "<table>" + htmlRows + "</table>" ) ), "html" );
  EXPECT_EQ( idOf( spreadsheetXml( {} ) ), "xml2003" );
  EXPECT_EQ( idOf( csv ), "csv" );
  EXPECT_EQ( idOf( "SQLite format 3" ), "gpkg" );
}

TEST( Formats, PackagesMayKeepTheirPartsWhereTheyLike )
{
  Members members = xlsxMembers( { { "Daten", rows, {} } } );
  Members backslashes = members;
  for ( auto &[name, content] : backslashes )
    std::replace( name.begin(), name.end(), '/', '\\' );
  expectRows( readBytes( zipOf( backslashes ), {}, "a.xlsx" ) );

  Members capitals = members;
  for ( auto &[name, content] : capitals )
  {
    if ( name.find( "sheet1" ) != std::string::npos )
      name = "xl/Worksheets/Sheet1.xml";
  }
  expectRows( readBytes( zipOf( capitals ), {}, "a.xlsx" ) );

  Members elsewhere;
  for ( auto [name, content] : members )
    elsewhere.emplace_back( "office/"
        + ( name == "xl/workbook.xml"                  ? std::string( "book2.xml" )
            : name.find( "rels" ) != std::string::npos ? std::string( "_rels/book2.xml.rels" )
                                                       : name.substr( 3 ) ),
      content );
  elsewhere.emplace_back( "_rels/.rels",
    "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/officeDocument\" "
    "Target=\"/office/book2.xml\"/></Relationships>" );
  expectRows( readBytes( zipOf( elsewhere ), {}, "a.xlsx" ) );
}

TEST( Formats, SharedStringsStandWhereTheRelationshipSays )
{
  Members members = xlsxMembers( { { "Daten", {}, {} } } );
  members.front().second = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c "
                           "t=\"s\"><v>2</v></c><c><v>7</v></c></row></sheetData></worksheet>";
  members.emplace_back( "xl/strings/sst7.xml", "<sst><si><t>AGS</t></si><si><t>Einwohner_x000D_\n</t></si><si><t>14524010</t></si></sst>" );
  for ( auto &[name, content] : members )
  {
    if ( name.find( "workbook.xml.rels" ) != std::string::npos )
      content.insert( content.rfind( "</" ), "<Relationship Id=\"s\" Type=\"http://x/sharedStrings\" Target=\"./strings/sst7.xml\"/>" );
  }
  EXPECT_EQ( readBytes( zipOf( members ), {}, "a.xlsx" ).at( "14524010", "Einwohner" ).value, 7.0 );
}

TEST( Formats, TablesOfAPageAreReadUnderAnyName )
{
  for ( const char *name : { "export.xls", "export.html", "export.csv" } )
  {
    const ReadResult read = readBytes( htmlOf( "<table>" + htmlRows + "</table>" ), {}, name );
    expectRows( read );
    EXPECT_EQ( read.area( "14524010" )->name, "Adorf & Böhlen" );
    EXPECT_EQ( read.description().container, "HTML" );
  }
}

TEST( Formats, SpannedCellsAndNestedTablesOfAPageKeepTheirPlaces )
{
  const ReadResult read =
    readBytes( htmlOf( "<table><caption>Notiz</caption><tr><td>Stand <table><tr><td>x</td></tr></table></td></tr></table>"
                       "<table><caption>Werte</caption><tr><th rowspan=2>AGS</th><th "
                       "colspan=\"2\">2023</th></tr><tr><th>m&auml;nnlich</th><th>weiblich</th></tr>"
                       "<tr><td>14524010</td><td>1</td><td>2</td></tr><tr><td>14524020</td><td>3</td><td>4</td></tr></table>" ),
      {}, "export.xls" );
  EXPECT_EQ( read.description().sheet, "Werte" );
  EXPECT_EQ( read.at( "14524010", "männlich" ).value, 1.0 );
  EXPECT_EQ( read.at( "14524020", "weiblich" ).value, 4.0 );
}

TEST( Formats, APageWithoutATableOfKeysIsAPage )
{
  EXPECT_EQ( errorOf( htmlOf( "<p>Fehler 404</p>" ), {}, "table.csv" ), "file_is_html" );
  EXPECT_EQ( errorOf( htmlOf( "<table><tr><td>Anmelden</td><td>Hilfe</td></tr><tr><td>a</td><td>b</td></tr></table>" ), {}, "table.csv" ),
    "file_is_html" );
  EXPECT_EQ( errorOf( htmlOf( "<table><tr><td>Ort</td><td>Wert</td></tr><tr><td>Adorf</td><td>b</td></tr></table>" ), {}, "table.xls" ),
    "key_column_missing" );
}

TEST( Formats, XmlSpreadsheetsKeepTypesFormatsAndPlaces )
{
  const ReadResult read = readBytes(
    spreadsheetXml( "<Row>" + dataCell( "String", "AGS" ) + dataCell( "String", "Quote" )
        + dataCell( "String", "Einwohner", " ss:Index=\"4\"" ) + "</Row><Row ss:Index=\"3\">"
        + dataCell( "Number", "1051001", " ss:StyleID=\"k\"" ) + dataCell( "Number", "0.57", " ss:StyleID=\"p\"" )
        + dataCell( "Number", "10", " ss:Index=\"4\"" ) + "</Row><Row>" + dataCell( "Number", "1051002", " ss:StyleID=\"k\"" )
        + dataCell( "Error", "#DIV/0!" ) + dataCell( "Number", "20", " ss:Index=\"4\"" ) + "</Row>",
      "<Style ss:ID=\"k\"><NumberFormat ss:Format=\"00000000\"/></Style><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style>" ),
    {}, "a.xls" );
  EXPECT_THAT( read.keys(), ElementsAre( "01051001", "01051002" ) );
  EXPECT_EQ( read.at( "01051001", "Quote" ).value, 57.0 );
  EXPECT_EQ( read.at( "01051002", "Einwohner" ).value, 20.0 );
  EXPECT_EQ( read.at( "01051002", "Einwohner" ).sourceRow, 4u );
  EXPECT_EQ( read.description().container, "XML" );
}

TEST( Formats, AWorkbookWithAPasswordIsNamedSo )
{
  EXPECT_EQ( errorOf( compoundFileOf( "EncryptedPackage", std::string( 5000, 'x' ) ), {}, "a.xlsx" ), "workbook_encrypted" );
  const std::string whole = compoundFileOf( "EncryptedPackage", std::string( 5000, 'x' ) );
  EXPECT_EQ( errorOf( whole.substr( 0, 4 ) + std::string( 508, '\0' ) + whole.substr( 512 ), {}, "a.xlsx" ), "workbook_encrypted" );
  EXPECT_EQ( errorOf( compoundFileOf( "WordDocument", std::string( 5000, 'x' ) ), {}, "a.xls" ), "file_is_other_document" );
}

TEST( Formats, OtherDocumentsAreNamed )
{
  EXPECT_EQ( errorOf( "%PDF-1.7\n1 0 obj\n", {}, "a.csv" ), "file_is_other_document" );
  EXPECT_EQ( errorOf( "%PDF-1.7\n1 0 obj\n", {}, "a.txt" ), "file_is_other_document" );
  EXPECT_EQ( errorOf( "{\\rtf1 AGS}", {}, "a.txt" ), "file_is_other_document" );
  EXPECT_EQ( errorOf( zipOf( { { "word/document.xml", "<document/>" } } ), {}, "a.xlsx" ), "file_is_other_document" );
  EXPECT_EQ( errorOf( zipOf( { { "xl/workbook.bin", "x" } } ), {}, "a.xlsx" ), "file_is_other_document" );
  EXPECT_EQ( errorOf( zipOf( { { "mimetype", "application/vnd.oasis.opendocument.text" }, { "content.xml", "<a/>" } } ), {}, "a.ods" ),
    "file_is_other_document" );
}

TEST( Formats, HeadingsAloneAreNamedSo )
{
  EXPECT_EQ( errorOf( "AGS;Gemeinde;Einwohner\n" ), "table_has_headings_only" );
  EXPECT_EQ( errorOf( "AGS;Gemeinde;Einwohner\n\n;;\n" ), "table_has_headings_only" );
  EXPECT_EQ( errorOf( xlsxOf( SheetRows{ { "AGS", "Einwohner" } } ), {}, "a.xlsx" ), "table_has_headings_only" );
}

TEST( Formats, ArchivesMayHoldAnyFormat )
{
  expectRows( readBytes( zipOf( { { "alt.xls", xlsOf( "Daten", rows ) } } ), {}, "a.zip" ) );
  expectRows( readBytes( zipOf( { { "a.fods", "x" }, { "b.html", htmlOf( "<table>" + htmlRows + "</table>" ) } } ), {}, "a.zip" ) );
  expectRows( readBytes( zipOf( { { "innen.zip", "x" }, { "b.xlsx", xlsxOf( rows ) } } ), {}, "a.zip" ) );
  EXPECT_EQ( readBytes( zipOf( { { "t.dbf", dbaseOf( { { "14524010", "7" } }, 1 ) } } ), {}, "a.zip" ).at( "14524010" ).value, 7.0 );
}

TEST( Formats, ListsAreReadFromAllOfThem )
{
  for ( const std::string &bytes : { csv, xlsxOf( rows ), zipOf( { { "a.csv", csv } } ), zipOf( { { "a.xls", xlsOf( "Daten", rows ) } } ),
          htmlOf( "<table>" + htmlRows + "</table>" ) } )
  {
    const ListTable list = readList( InputFile::inMemory( "list", bytes ), {}, {} );
    EXPECT_THAT( list.headings, ElementsAre( "AGS", "Gemeinde", "Quote" ) );
    EXPECT_EQ( list.rows.size(), 2u );
    EXPECT_EQ( list.rows[1][0], "14524020" );
  }
}

TEST( Formats, ADbaseTableIsOneOrRefusedAndNeverReachesOut )
{
  const std::string other =
    "<OGRVRTDataSource><OGRVRTLayer name=\"private\"><SrcDataSource>private.csv</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>";
  EXPECT_EQ( errorOf( other, {}, "table.dbf" ), "file_is_no_dbase" );
  EXPECT_EQ( errorOf( csv, {}, "table.dbf" ), "file_is_no_dbase" );
  EXPECT_EQ( errorOf( "", {}, "table.dbf" ), "file_is_no_dbase" );
  EXPECT_EQ( readBytes( dbaseOf( { { "14524010", "7" } }, 1 ), {}, "table.dbf" ).at( "14524010" ).value, 7.0 );
}

TEST( Formats, ADbaseTableThatIsShorterThanItsHeaderIsTold )
{
  const std::vector<std::pair<std::string, std::string>> records{ { "14524010", "7" }, { "14524020", "8" }, { "14524030", "9" } };
  EXPECT_FALSE( readBytes( dbaseOf( records, 3 ), {}, "table.dbf" ).reported( "file_cut_short" ) );
  std::string cut = dbaseOf( records, 3 );
  cut.pop_back(); // the last record is no longer whole
  const ReadResult read = readBytes( cut, {}, "table.dbf" );
  EXPECT_TRUE( read.reported( "file_cut_short" ) );
  EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
}

TEST( Formats, ATextThatBreaksOffWithinARowIsToldAndItsLastCellLeftOut )
{
  const std::string whole = "AGS;Gemeinde;2021;2022\n14524010;Adorf;100;110\n14524020;Bedorf;200;210\n14524030;Cedorf;300;310";
  EXPECT_FALSE( readBytes( whole ).reported( "last_row_cut" ) );
  const ReadResult cut = readBytes( whole.substr( 0, whole.size() - 6 ) ); // "…;3"
  EXPECT_TRUE( cut.reported( "last_row_cut" ) );
  EXPECT_EQ( cut.at( "14524030", {}, "2021" ).status, ObservationStatus::Missing );
  EXPECT_EQ( cut.at( "14524020", {}, "2022" ).value, 210.0 );
  EXPECT_TRUE( readBytes( whole.substr( 0, whole.size() - 18 ) ).reported( "last_row_cut" ) ); // within the key
  EXPECT_FALSE( readBytes( "AGS;Gemeinde;Wert\n14524010;Adorf;1\n14524020;Bedorf;2\nQuelle: Amt" ).reported( "last_row_cut" ) );
}
