// Bad input: one code, nothing else.
#include "readtables.h"
#include "tables/grids/csvtokenizer.h"
#include "workbookbytes.h"

#include <cstdlib>
#include <fstream>

using namespace sozialraum;
using namespace sozialraum::testing;

namespace
{

  //! Bytes that never end a line.
  class EndlessLine : public ByteSource
  {
  public:
    explicit EndlessLine( std::uint64_t size )
      : mRest( size )
    {}

    std::size_t read( std::span<char> target ) override
    {
      const auto count = static_cast<std::size_t>( std::min<std::uint64_t>( target.size(), mRest ) );
      std::fill_n( target.begin(), count, 'x' );
      mRest -= count;
      return count;
    }

  private:
    std::uint64_t mRest;
  };

}

TEST( BadTables, AFileThatIsNotThere )
{
  CollectingReporter reporter;
  EXPECT_THROW( readTable( "/nowhere/table.csv", {}, reporter, {} ), InputError );
  EXPECT_THROW( readTable( std::filesystem::temp_directory_path(), {}, reporter, {} ), InputError );
}

TEST( BadTables, AnEmptyTable )
{
  EXPECT_EQ( errorOf( "" ), "table_empty" );
  EXPECT_EQ( errorOf( "\xEF\xBB\xBF\r\n\r\n" ), "table_empty" );
  EXPECT_EQ( errorOf( xlsxOf( SheetRows{} ) ), "table_empty" );
  EXPECT_EQ( errorOf( "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_"
                      "code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n" ),
    "table_empty" );
}

TEST( BadTables, ATableWithoutKeyColumn )
{
  EXPECT_EQ( errorOf( "Name;Wert\nZwickau;4,5\nWerdau;5,5\n" ), "key_column_missing" );
  EXPECT_EQ( errorOf( "Nur eine Zeile Text ohne Tabelle." ), "key_column_missing" );
}

TEST( BadTables, AFlatFileWithoutAreas )
{
  const std::string header = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_"
                             "attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";
  EXPECT_EQ( errorOf( header + "12411;Fortschreibung;JAHR;Jahr;2024;GES;Geschlecht;GESM;männlich;5;Anzahl;BEVSTD;Bevölkerung\n" ),
    "key_column_missing" );
}

TEST( BadTables, AKeyColumnThatThePersonNamedAndTheTableLacks )
{
  TableReadOptions options;
  options.keyColumns = { "Schlüssel" };
  EXPECT_EQ( errorOf( "AGS;Wert\n14524330;5\n", options ), "key_column_unknown" );
}

TEST( BadTables, ATableOfTextsOnly )
{
  EXPECT_EQ( errorOf( "AGS;Typ\n14524330;Stadt\n14524010;Gemeinde\n" ), "value_column_missing" );
}

TEST( BadTables, AWorkbookThatIsNoArchive )
{
  EXPECT_EQ( errorOf( std::string( "\x01\x02\x00\x03 something", 14 ), {}, "Kreise.xlsx" ), "archive_damaged" );
  EXPECT_EQ( errorOf( "<html><body>Fehler</body></html>", {}, "Kreise.xlsx" ), "file_is_html" );
  EXPECT_EQ( errorOf( "PK\x03\x04 and nothing more", {}, "Kreise.xlsx" ), "archive_damaged" );
  std::string cut = xlsxOf( { { "AGS", "Wert" }, { "14524330", 5.0 } } );
  cut.resize( cut.size() / 2 );
  EXPECT_EQ( errorOf( cut, {}, "Kreise.xlsx" ), "archive_damaged" );
  EXPECT_EQ( errorOf( "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing more", {}, "Kreise.xls" ), "workbook_damaged" );
}

TEST( BadTables, AnArchiveWithoutATable )
{
  EXPECT_EQ( errorOf( zipOf( { { "readme.pdf", "%PDF" } } ), {}, "table.zip" ), "archive_without_table" );
}

TEST( BadTables, AWorkbookWithDamagedXml )
{
  auto members = xlsxMembers( { { "Tabelle1", { { "AGS", "Wert" }, { "14524330", 5.0 } }, {} } } );
  const std::string sound = members[0].second;
  members[0].second = sound.substr( 0, sound.size() / 2 );
  EXPECT_EQ( errorOf( zipOf( members ) ), "xml_damaged" );
  members[0].second = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
  EXPECT_EQ( errorOf( zipOf( members ) ), "xml_damaged" );
  members[0].second = "<worksheet><sheetData><row r=\"4000000000\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";
  EXPECT_EQ( errorOf( zipOf( members ) ), "workbook_damaged" );
  members[0].second = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>";
  EXPECT_EQ( errorOf( zipOf( members ) ), "workbook_damaged" );
  members[0].second = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\"><v>99</v></c></row></sheetData></worksheet>";
  EXPECT_EQ( errorOf( zipOf( members ) ), "workbook_damaged" );
}

TEST( BadTables, AnArchiveThatUnpacksToFarTooMuch )
{
  // 80 MB of blanks pack to 80 kilobytes.
  EXPECT_EQ( errorOf( zipOf( { { "table.csv", std::string( std::size_t{ 80 } << 20, ' ' ) } } ), {}, "table.zip" ), "archive_too_large" );
  auto members = xlsxMembers( { { "Tabelle1", {}, {} } } );
  members[0].second = "<worksheet>" + std::string( std::size_t{ 80 } << 20, ' ' ) + "</worksheet>";
  EXPECT_EQ( errorOf( zipOf( members ) ), "archive_too_large" );
}

TEST( BadTables, RepeatedCellsThatWouldFillTheMemory )
{
  const std::string xml =
    "<a><body><spreadsheet><table name=\"t\"><table-row number-rows-repeated=\"1000000\"><table-cell value-type=\"float\" value=\"1\" "
    "number-columns-repeated=\"16384\"/></table-row></table></spreadsheet></body></a>";
  EXPECT_EQ( errorOf( zipOf( { { "content.xml", xml } } ), {}, "table.ods" ), "table_too_large" );
}

TEST( BadTables, ALineOfTwoGigabytes )
{
  CollectingReporter reporter;
  const std::uint64_t size = std::uint64_t{ 2 } << 30;
  try
  {
    readTableWithDescription(
      InputFile::inStream( "line.csv", size, [size] { return std::make_unique<EndlessLine>( size ); } ), {}, reporter, {} );
    ADD_FAILURE() << "read";
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "line_too_long" );
  }
}

TEST( BadTables, BinaryRubbish )
{
  EXPECT_EQ( errorOf( std::string( "\x7F"
                                   "ELF\x02\x01\0\0\0\0rubbish",
                        17 ),
               {}, "table.csv" ),
    "file_is_binary" );
}

TEST( BadTables, AnUnclosedQuotationMarkDoesNotSwallowTheRest )
{
  const ReadResult read = readBytes( "AGS;Name;Wert\n14524330;\"Zwickau;5\n14524010;Callenberg;6\n14524020;Crimmitschau;7\n" );
  EXPECT_EQ( read.keys(), ( std::vector<std::string>{ "14524330", "14524010", "14524020" } ) );
  EXPECT_EQ( read.at( "14524020" ).value, 7.0 );
  EXPECT_TRUE( read.reported( "quote_unclosed" ) );
}

TEST( BadTables, CellsThatCannotBeReadAreMissingAndTold )
{
  const ReadResult read = readBytes( "AGS;Wert\n14524330;5\n14524010;siehe oben\n14524020;7\n" );
  EXPECT_EQ( read.at( "14524010" ).status, ObservationStatus::Missing );
  EXPECT_TRUE( read.reported( "cells_not_readable" ) );
  EXPECT_EQ( read.table().observations.size(), 3u );
}

TEST( BadTables, RowsThatAreTooShortAreCountedAndTold )
{
  const ReadResult read =
    readBytes( "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_"
               "variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n"
               "12411;Fortschreibung;JAHR;Jahr;2024;KREISE;Kreise;14524;Zwickau;5;Anzahl;BEVSTD;Bevölkerung\n12411;Fortschr" );
  EXPECT_EQ( read.table().observations.size(), 1u );
  EXPECT_EQ( read.leftOut( "row_incomplete" ), 1u );
  EXPECT_TRUE( read.reported( "rows_incomplete" ) );
}

TEST( BadTables, AFewBrokenBytesDoNotTurnTheWholeFileIntoAnotherEncoding )
{
  std::string text = "AGS;Name;Wert\n";
  for ( int i = 10; i < 60; ++i )
    text += "145240" + std::to_string( i ) + ";Größe;5\n";
  const ReadResult read = readBytes( text
    + "14524330;Gr\xF6\xDF"
      "e;6\n" );
  EXPECT_EQ( read.description().encoding, "UTF-8" );
  EXPECT_EQ( read.area( "14524010" )->name, "Größe" );
  EXPECT_TRUE( read.reported( "encoding_damaged" ) );
}

TEST( BadTables, CancellingStops )
{
  CollectingReporter reporter;
  const std::string text = "AGS;Wert\n14524330;5\n";
  EXPECT_THROW(
    readTableWithDescription( InputFile::inMemory( "table.csv", text ), {}, reporter, []( double ) { return false; } ), Cancelled );
}
