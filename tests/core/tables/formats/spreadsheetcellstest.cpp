// What a spreadsheet knows of its cells beside what it shows, the same in every format.
#include "tables/formats/numberformatcode.h"
#include "tables/readtables.h"
#include "tables/workbookbytes.h"
#include "tables/xlsbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  using Members = std::vector<std::pair<std::string, std::string>>;

  //! An XLSX workbook of one sheet with the given rows of XML.
  std::string xlsxOfXml( const std::string &rows, const Members &more = {} )
  {
    Members members = xlsxMembers( { { "Daten", {}, {} } } );
    members.front().second = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    members.insert( members.end(), more.begin(), more.end() );
    return zipOf( members );
  }

  std::string textCell( const std::string &text )
  {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  //! A document of one sheet with the given styles and rows of XML; flat or packed.
  std::string odsXml( const std::string &styles, const std::string &rows )
  {
    return "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" xmlns:office=\"o\" xmlns:table=\"t\" "
           "xmlns:text=\"x\" xmlns:style=\"s\"><office:automatic-styles>"
      + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + rows
      + "</office:spreadsheet></office:body></office:document>";
  }

  std::string odsCell( const std::string &text )
  {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
  }

  std::string numberedRows( const std::string &first, const std::string &second )
  {
    return "<table:table table:name=\"Daten\"><table:table-row>" + odsCell( "AGS" ) + odsCell( "Einwohner" )
      + "</table:table-row><table:table-row>" + odsCell( "14524010" ) + first + "</table:table-row><table:table-row>"
      + odsCell( "14524020" ) + second + "</table:table-row></table:table>";
  }

}

TEST( SpreadsheetCells, PercentCellsAreWhatTheyShowToTheLastDigit )
{
  // unkind to binary: 0.57 * 100 is 56.99999999999999
  const std::vector<double> shares{ 0.57, 0.29, 0.07, 0.14, 0.28, 0.55, 0.0115, 0.052 };
  const std::vector<double> shown{ 57, 29, 7, 14, 28, 55, 1.15, 5.2 };
  SheetRows rows{ { "AGS", "Gemeinde", "Quote" } };
  std::string xml = "<table name=\"a\"><table-row><table-cell value-type=\"string\"><p>AGS</p></table-cell><table-cell "
                    "value-type=\"string\"><p>Quote</p></table-cell></table-row>";
  for ( std::size_t i = 0; i < shares.size(); ++i )
  {
    const std::string key = std::to_string( 14524010 + 10 * i );
    rows.push_back( { key.c_str(), "Adorf", { shares[i], 3 } } );
    char number[40];
    std::snprintf( number, sizeof number, "%.17g", shares[i] ); // as Excel and LibreOffice write it
    xml += "<table-row><table-cell value-type=\"string\"><p>" + key + "</p></table-cell><table-cell value-type=\"percentage\" value=\""
      + number + "\"><p>x</p></table-cell></table-row>";
  }
  for ( const auto &[name, bytes] : { std::pair<std::string, std::string>( "a.xlsx", xlsxOf( rows ) ),
          std::pair<std::string, std::string>( "a.ods", zipOf( { { "content.xml", "<d>" + xml + "</table></d>" } } ) ),
          std::pair<std::string, std::string>( "a.xls", xlsOf( "Daten", rows ) ) } )
  {
    const ReadResult read = readBytes( bytes, {}, name );
    for ( std::size_t i = 0; i < shares.size(); ++i )
      EXPECT_EQ( read.at( std::to_string( 14524010 + 10 * i ), "Quote" ).value, shown[i] ) << name << " " << shares[i];
    EXPECT_EQ( read.table().indicators.front().unit, "%" ) << name;
  }
}

TEST( SpreadsheetCells, ANumberAmongPercentagesWithoutTheirFormatIsNamed )
{
  const auto rowsWith = []( SheetCell cell ) {
    return SheetRows{ { "AGS", "Quote" }, { "14524010", { 0.052, 3 } }, { "14524020", { 0.0515, 3 } }, { "14524030", cell } };
  };
  const ReadResult read = readBytes( xlsxOf( rowsWith( 0.0455 ) ), {}, "a.xlsx" );
  const auto told = std::find_if(
    read.findings.begin(), read.findings.end(), []( const Finding &finding ) { return finding.code == "percent_format_missing"; } );
  ASSERT_NE( told, read.findings.end() );
  EXPECT_THAT( told->arguments, ElementsAre( "Quote", "1", "B4" ) );
  EXPECT_FALSE( readBytes( xlsxOf( rowsWith( { 0.0455, 3 } ) ), {}, "a.xlsx" ).reported( "percent_format_missing" ) );
  EXPECT_FALSE( readBytes( xlsxOf( rowsWith( 0.0 ) ), {}, "a.xlsx" ).reported( "percent_format_missing" ) );
}

TEST( SpreadsheetCells, CommasBehindTheDigitsOfAFormatTakeThreeDigitsAwayEach )
{
  for ( const auto &[code, thousands] : { std::pair( "#,##0", 0 ), { "#,##0.00", 0 }, { "#,##0,", 1 }, { "0.0,", 1 }, { "#,##0,,", 2 },
          { "0,,\" Mio\"", 2 }, { "#,##0,;-#,##0,", 1 }, { "\"a,\"0", 0 }, { "0\\,", 0 } } )
    EXPECT_EQ( meaningOfFormatCode( code ).format.thousands, thousands ) << code;
}

TEST( SpreadsheetCells, NumbersShownInThousandsAreReadAsTheyStandAndTold )
{
  const ReadResult xlsx = readBytes(
    xlsxOf( { { "AGS", "Ausgaben", "Einwohner" }, { "14524010", { 12345, 4 }, 50.0 }, { "14524020", { 7, 4 }, 60.0 } } ), {}, "a.xlsx" );
  const std::string style = "<d><number-style name=\"N1\"><number min-integer-digits=\"1\" display-factor=\"1000\"/></number-style>"
                            "<style name=\"ce1\" data-style-name=\"N1\"/>";
  const auto odsNumber = []( const char *text, const char *name ) {
    return std::string( "<table-cell style-name=\"" ) + name + "\" value-type=\"float\" value=\"" + text + "\"><p>x</p></table-cell>";
  };
  const auto odsText = [](
                         const char *text ) { return std::string( "<table-cell value-type=\"string\"><p>" ) + text + "</p></table-cell>"; };
  const ReadResult ods =
    readBytes( zipOf( { { "content.xml",
                 style + "<table name=\"a\"><table-row>" + odsText( "AGS" ) + odsText( "Ausgaben" ) + odsText( "Einwohner" )
                   + "</table-row><table-row>" + odsText( "14524010" ) + odsNumber( "12345", "ce1" ) + odsNumber( "50", "other" )
                   + "</table-row><table-row>" + odsText( "14524020" ) + odsNumber( "7", "ce1" ) + odsNumber( "60", "other" )
                   + "</table-row></table></d>" } } ),
      {}, "a.ods" );
  for ( const ReadResult *read : { &xlsx, &ods } )
  {
    EXPECT_EQ( read->at( "14524010", "Ausgaben" ).value, 12345.0 );
    std::vector<std::vector<std::string>> told;
    for ( const Finding &finding : read->findings )
    {
      if ( finding.code == "shown_in_thousands" )
        told.push_back( finding.arguments );
    }
    ASSERT_EQ( told.size(), 1U );
    EXPECT_THAT( told.front(), ElementsAre( "Ausgaben", "1000" ) );
  }
}

TEST( SpreadsheetCells, ZerosOfAnXlsKeyComeFromItsFormat )
{
  const ReadResult read =
    readBytes( xlsOf( "Daten", { { "AGS", "Einwohner" }, { { 1051001.0, 1 }, 10.0 }, { { 1051002.0, 1 }, 20.0 } } ), {}, "a.xls" );
  EXPECT_THAT( read.keys(), ElementsAre( "01051001", "01051002" ) );
}

TEST( SpreadsheetCells, WhatStandsRaisedIsAMarkAndNoDigit )
{
  const std::string raised = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>";
  const std::string strings = "<sst><si><r><t>5013</t></r>" + raised + "</si><si><r><t>8,94 </t></r>" + raised
    + "</si><si><r><t>Fläche in km</t></r>"
      "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></si></sst>";
  const ReadResult xlsx = readBytes(
    xlsxOfXml( "<row>" + textCell( "AGS" ) + textCell( "Einwohner" ) + textCell( "Quote" ) + "<c t=\"s\"><v>2</v></c></row><row>"
        + textCell( "14524010" ) + "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>21.6</v></c></row><row>" + textCell( "14524020" )
        + "<c t=\"inlineStr\"><is><r><t>3876</t></r>" + raised + "</is></c><c><v>5.29</v></c><c><v>7</v></c></row>",
      { { "xl/sharedStrings.xml", strings } } ),
    {}, "a.xlsx" );
  EXPECT_EQ( xlsx.at( "14524010", "Einwohner" ).value, 5013.0 );
  EXPECT_EQ( xlsx.at( "14524020", "Einwohner" ).value, 3876.0 );
  EXPECT_EQ( xlsx.at( "14524010", "Quote" ).value, 8.94 );
  EXPECT_EQ( xlsx.at( "14524010", "Fläche" ).value, 21.6 );

  for ( const char *position : { "super 58%", "33% 58%" } )
  {
    const std::string style =
      std::string( "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-position=\"" ) + position
      + "\"/></style:style>";
    const std::string marked = odsCell( "5013<text:span text:style-name=\"T1\">1)</text:span>" );
    const ReadResult ods = readBytes( odsXml( style, numberedRows( marked, odsCell( "3876" ) ) ), {}, "a.fods" );
    EXPECT_EQ( ods.at( "14524010" ).value, 5013.0 ) << position;
  }
}

TEST( SpreadsheetCells, FormulasThatWereNeverCalculatedAreTold )
{
  const auto rows = []( const std::string &cell ) {
    return "<row>" + textCell( "AGS" ) + textCell( "Männer" ) + textCell( "Insgesamt" ) + "</row><row>" + textCell( "14524010" )
      + "<c><v>5</v></c>" + cell + "</row>";
  };
  const ReadResult never = readBytes( xlsxOfXml( rows( "<c><f>B2+1</f><v></v></c>" ) ), {}, "a.xlsx" );
  ASSERT_TRUE( never.reported( "formulas_never_calculated" ) );
  const auto told = std::find_if(
    never.findings.begin(), never.findings.end(), []( const Finding &finding ) { return finding.code == "formulas_never_calculated"; } );
  EXPECT_THAT( told->arguments, ElementsAre( "1", "C2" ) );
  EXPECT_TRUE( readBytes( xlsxOfXml( rows( "<c><f>B2+1</f></c>" ) ), {}, "a.xlsx" ).reported( "formulas_never_calculated" ) );
  EXPECT_FALSE( readBytes( xlsxOfXml( rows( "<c><f>B2+1</f><v>6</v></c>" ) ), {}, "a.xlsx" ).reported( "formulas_never_calculated" ) );
  EXPECT_FALSE(
    readBytes( xlsxOfXml( rows( "<c t=\"str\"><f>\"\"</f><v></v></c>" ) ), {}, "a.xlsx" ).reported( "formulas_never_calculated" ) );
  const ReadResult ods =
    readBytes( odsXml( {}, numberedRows( "<table:table-cell table:formula=\"of:=1+1\"/>", odsCell( "5" ) ) ), {}, "a.fods" );
  EXPECT_TRUE( ods.reported( "formulas_never_calculated" ) );
}

TEST( SpreadsheetCells, HiddenSheetsAreTheLastChoiceAndTold )
{
  const SheetRows old{ { "AGS", "Einwohner" }, { "14524010", 3156.0 }, { "14524020", 5870.0 } };
  const SheetRows current{ { "AGS", "Einwohner" }, { "14524010", 2156.0 }, { "14524020", 4870.0 } };
  const auto xlsx = [&]( const std::string &state ) {
    Members members = xlsxMembers( { { "alt", old, {} }, { "neu", current, {} } } );
    for ( auto &[name, content] : members )
    {
      const std::size_t at = content.find( "<sheet name=\"alt\"" );
      if ( at != std::string::npos )
        content.insert( at + 6, " state=\"" + state + "\"" );
    }
    return zipOf( members );
  };
  for ( const char *state : { "hidden", "veryHidden" } )
    EXPECT_EQ( readBytes( xlsx( state ), {}, "a.xlsx" ).at( "14524010" ).value, 2156.0 ) << state;
  EXPECT_EQ( readBytes( xlsx( "visible" ), {}, "a.xlsx" ).at( "14524010" ).value, 3156.0 );
  TableReadOptions options;
  options.sheet = "alt";
  const ReadResult chosen = readBytes( xlsx( "hidden" ), options, "a.xlsx" );
  EXPECT_EQ( chosen.at( "14524010" ).value, 3156.0 );
  EXPECT_TRUE( chosen.reported( "sheet_is_hidden" ) );

  const ReadResult xls = readBytes( xlsOf( { { "alt", old, true, {}, {} }, { "neu", current, false, {}, {} } } ), {}, "a.xls" );
  EXPECT_EQ( xls.at( "14524010" ).value, 2156.0 );
  EXPECT_FALSE( xls.reported( "sheet_is_hidden" ) );
  EXPECT_TRUE( readBytes( xlsOf( { { "alt", old, true, {}, {} }, { "neu", { { "Notiz" } }, false, {}, {} } } ), {}, "a.xls" )
      .reported( "sheet_is_hidden" ) );

  const std::string hidden =
    "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
  std::string first = numberedRows( odsCell( "3156" ), odsCell( "5870" ) );
  first.insert( first.find( " table:name" ), " table:style-name=\"ta1\"" );
  const ReadResult ods = readBytes( odsXml( hidden, first + numberedRows( odsCell( "2156" ), odsCell( "4870" ) ) ), {}, "a.fods" );
  EXPECT_EQ( ods.at( "14524010" ).value, 2156.0 );
}

TEST( SpreadsheetCells, HiddenRowsAreReadAndTold )
{
  const auto rows = []( const std::string &hidden ) {
    return "<row>" + textCell( "AGS" ) + textCell( "Einwohner" ) + "</row><row" + hidden + ">" + textCell( "14524010" )
      + "<c><v>5</v></c></row><row>" + textCell( "14524020" ) + "<c><v>6</v></c></row>";
  };
  const ReadResult hidden = readBytes( xlsxOfXml( rows( " hidden=\"1\"" ) ), {}, "a.xlsx" );
  EXPECT_THAT( hidden.keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_TRUE( hidden.reported( "hidden_rows_read" ) );
  EXPECT_FALSE( readBytes( xlsxOfXml( rows( {} ) ), {}, "a.xlsx" ).reported( "hidden_rows_read" ) );
  const SheetRows sheet{ { "AGS", "Einwohner" }, { "14524010", 5.0 }, { "14524020", 6.0 } };
  EXPECT_TRUE( readBytes( xlsOf( { { "Daten", sheet, false, { 2 }, {} } } ), {}, "a.xls" ).reported( "hidden_rows_read" ) );
  EXPECT_FALSE( readBytes( xlsOf( { { "Daten", sheet, false, {}, {} } } ), {}, "a.xls" ).reported( "hidden_rows_read" ) );
}

TEST( SpreadsheetCells, HiddenColumnsAreReadAndTold )
{
  const SheetRows sheet{ { "AGS", "Einwohner", "alt" }, { "14524010", 5.0, 7.0 }, { "14524020", 6.0, 8.0 } };
  const auto xlsx = [&sheet]( const std::string &columns ) {
    Members members = xlsxMembers( { { "Daten", sheet, {} } } );
    std::string &xml = members.front().second;
    xml.insert( xml.find( "<sheetData>" ), columns );
    return readBytes( zipOf( members ), {}, "a.xlsx" );
  };
  const ReadResult hidden = xlsx( "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>" );
  EXPECT_EQ( hidden.at( "14524020", "alt" ).value, 8.0 );
  ASSERT_TRUE( hidden.reported( "hidden_columns_read" ) );
  const auto told = std::find_if(
    hidden.findings.begin(), hidden.findings.end(), []( const Finding &finding ) { return finding.code == "hidden_columns_read"; } );
  EXPECT_THAT( told->arguments, ElementsAre( "1", "C" ) );
  // Those behind the last one have no cells; and a forged range hides nothing.
  EXPECT_FALSE( xlsx( "<cols><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols>" ).reported( "hidden_columns_read" ) );
  EXPECT_FALSE(
    xlsx( "<cols><col min=\"3\" max=\"2\" hidden=\"1\"/><col min=\"0\" hidden=\"1\"/></cols>" ).reported( "hidden_columns_read" ) );
  EXPECT_TRUE( xlsx( "<cols><col min=\"2\" max=\"4294967295\" hidden=\"true\"/></cols>" ).reported( "hidden_columns_read" ) );
  EXPECT_FALSE( xlsx( "<cols><col min=\"1\" max=\"3\"/></cols>" ).reported( "hidden_columns_read" ) );

  EXPECT_TRUE( readBytes( xlsOf( { { "Daten", sheet, false, {}, {}, { 2 } } } ), {}, "a.xls" ).reported( "hidden_columns_read" ) );
  EXPECT_FALSE( readBytes( xlsOf( { { "Daten", sheet, false, {}, {}, { 3 } } } ), {}, "a.xls" ).reported( "hidden_columns_read" ) );

  std::string table = numberedRows( odsCell( "5" ), odsCell( "6" ) );
  EXPECT_FALSE( readBytes( odsXml( {}, table ), {}, "a.fods" ).reported( "hidden_columns_read" ) );
  table.insert( table.find( "<table:table-row>" ), "<table:table-column/><table:table-column table:visibility=\"collapse\"/>" );
  EXPECT_TRUE( readBytes( odsXml( {}, table ), {}, "a.fods" ).reported( "hidden_columns_read" ) );
}

TEST( SpreadsheetCells, ErrorsAreNoText )
{
  SheetRows rows{ { "AGS", "Quote" } };
  for ( int i = 0; i < 6; ++i )
    rows.push_back( { std::to_string( 14524010 + 10 * i ).c_str(), i == 2 ? SheetCell( "" ) : SheetCell( 1.0 + i ) } );
  const ReadResult read = readBytes( xlsOf( { { "Daten", rows, false, {}, { { 3, 1, 0x07 } } } } ), {}, "a.xls" );
  EXPECT_EQ( read.at( "14524030" ).status, ObservationStatus::Missing );
  EXPECT_EQ( read.at( "14524040" ).value, 4.0 );
}

TEST( SpreadsheetCells, OwnKeysAndAgesThatBecameDatesAreTextAgain )
{
  const auto date = []( double serial ) { return SheetCell( serial, 2 ); };
  const ReadResult keys = readBytes( xlsxOf( SheetRows{ { "Planungsraum", "Bezeichnung", "Einwohner" }, { "1-1", "A", 10.0 },
                                       { date( 45323 ), "B", 20.0 }, { "2-1", "C", 30.0 }, { date( 45324 ), "D", 40.0 } } ),
    {}, "a.xlsx" );
  EXPECT_THAT( keys.keys(), ElementsAre( "1-1", "1-2", "2-1", "2-2" ) );
  const auto told =
    std::find_if( keys.findings.begin(), keys.findings.end(), []( const Finding &finding ) { return finding.code == "cells_made_dates"; } );
  ASSERT_NE( told, keys.findings.end() );
  EXPECT_THAT( told->arguments, ElementsAre( "2", "A3", "1-2" ) );

  const ReadResult headings = readBytes( xlsxOf( SheetRows{ { "AGS", "Gemeinde", "0-2", date( 45415 ), date( 45541 ) },
                                           { "14524010", "Adorf", 71.0, 69.0, 67.0 }, { "14524020", "Bedorf", 81.0, 79.0, 77.0 } } ),
    {}, "a.xlsx" );
  EXPECT_THAT( headings.indicators(), ElementsAre( "0-2", "3-5", "6-9" ) );
  EXPECT_TRUE( headings.reported( "cells_made_dates" ) );

  const ReadResult american = readBytes( xlsxOf( SheetRows{ { "AGS", "Gemeinde", "0-2", date( 45356 ), "6-9" }, // 2024-03-05
                                           { "14524010", "Adorf", 71.0, 69.0, 67.0 }, { "14524020", "Bedorf", 81.0, 79.0, 77.0 } } ),
    {}, "a.xlsx" );
  EXPECT_THAT( american.indicators(), ElementsAre( "0-2", "3-5", "6-9" ) );
}

TEST( SpreadsheetCells, DatesAmongDatesStayDates )
{
  const ReadResult read = readBytes(
    xlsxOf( SheetRows{ { "AGS", "Stichtag", "Einwohner" }, { "14524010", { 45291.0, 2 }, 10.0 }, { "14524010", { 45657.0, 2 }, 20.0 } } ),
    {}, "a.xlsx" );
  EXPECT_FALSE( read.reported( "cells_made_dates" ) );
  EXPECT_EQ( read.at( "14524010", {}, "2023-12-31" ).value, 10.0 );
}
