// Every trap of official tables that concerns their reading, by its number and name.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;
using ::testing::Each;

namespace
{

  const std::string flatHeader = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_"
                                 "attribute_code;1_variable_attribute_label;"
                                 "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;"
                                 "value_variable_code;value_variable_label\n";

  std::string flatRow( const std::string &key, const std::string &dimension, const std::string &attribute,
    const std::string &attributeLabel, const std::string &value )
  {
    return "2000S;Zensus;STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden;" + key + ";Name;" + dimension + ";Erwerbsstatus;" + attribute + ";"
      + attributeLabel + ";" + value + ";Anzahl;PRS018;Personen\n";
  }

}

TEST( TableTraps, Trap09EightDigitsInADistrictTableAreClassifiedApart )
{
  std::string text = flatHeader;
  for ( const std::string key : { "03241", "03241001", "05334002", "11001001", "14524" } )
    text += "11111;Gebiet;STAG;Stichtag;2024-12-31;KREISE;Kreise;" + key + ";Name;;;;;1;Anzahl;GEM001;Gemeinden\n";
  const ReadResult read = readBytes( text );
  EXPECT_EQ( read.area( "03241" )->level, AreaLevel::District );
  EXPECT_EQ( read.area( "03241001" )->level, AreaLevel::Municipality );
  EXPECT_EQ( read.area( "05334002" )->level, AreaLevel::Municipality );
  EXPECT_EQ( read.area( "11001001" )->level, AreaLevel::Other ); // Berlin-Mitte
}

TEST( TableTraps, Trap10TheDashOfADissolvedDistrictMeansThatItDidNotExist )
{
  const ReadResult read =
    readBytes( "Schlüssel;Name;31.12.2007;31.12.2008\n14167;Zwickau, kreisfreie Stadt (bis 31.07.2008);95841;-\n14284;Niederschlesischer "
               "Oberlausitzkreis (b.31.07.2008);9000;-\n14524;Zwickau, Landkreis;-;348834\n" );
  EXPECT_EQ( read.at( "14167", "", "2008-12-31" ).status, ObservationStatus::NoTerritory );
  EXPECT_EQ( read.at( "14284", "", "2008-12-31" ).status, ObservationStatus::NoTerritory );
  EXPECT_EQ( read.at( "14167", "", "2007-12-31" ).value, 95841.0 );
  EXPECT_FALSE( read.reported( "dash_suspicious" ) );
}

TEST( TableTraps, Trap11ADashAfterThePeopleOfADistrictIsSuspiciousAndNoZero )
{
  const ReadResult read =
    readBytes( "Schlüssel;Name;31.12.2017;31.12.2018\n03159;Göttingen, Landkreis;328036;-\n03241;Hannover;1157624;1160000\n" );
  const Observation dash = read.at( "03159", "", "2018-12-31" );
  EXPECT_EQ( dash.status, ObservationStatus::Nothing );
  EXPECT_TRUE( std::isnan( dash.value ) );
  ASSERT_TRUE( read.reported( "dash_suspicious" ) );
  const ReadResult smallFigures =
    readBytes( "Schlüssel;Name;31.12.2017;31.12.2018\n03159;Göttingen, Landkreis;3;-\n03241;Hannover;11;12\n" );
  EXPECT_FALSE( smallFigures.reported( "dash_suspicious" ) );
}

TEST( TableTraps, Trap12SignsAreNeverZero )
{
  const ReadResult read = readBytes( "AGS;a;b;c;d;e;f;g\n14524010;.;/;x;*;...;;5\n14524020;1;2;3;4;5;6;7\n" );
  const std::vector<std::pair<std::string, ObservationStatus>> expected{ { "a", ObservationStatus::Secret },
    { "b", ObservationStatus::Uncertain }, { "c", ObservationStatus::Blocked }, { "d", ObservationStatus::Secret },
    { "e", ObservationStatus::Later }, { "f", ObservationStatus::Missing } };
  for ( const auto &[indicator, status] : expected )
  {
    const Observation cell = read.at( "14524010", indicator );
    EXPECT_EQ( cell.status, status ) << indicator;
    EXPECT_TRUE( std::isnan( cell.value ) ) << indicator;
  }
}

TEST( TableTraps, Trap13AMinusIsANumberADashAloneIsASign )
{
  const ReadResult read = readBytes( "AGS;a;b;c;d;e\n14524010;-0,3;-;\xE2\x80\x93;* ;\xE2\x88\x92"
                                     "4,5\n14524020;1,5;2;3;4;5\n" );
  EXPECT_EQ( read.at( "14524010", "a" ).value, -0.3 );
  EXPECT_EQ( read.at( "14524010", "b" ).status, ObservationStatus::Nothing );
  EXPECT_EQ( read.at( "14524010", "c" ).status, ObservationStatus::Nothing );
  EXPECT_EQ( read.at( "14524010", "d" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "14524010", "e" ).value, -4.5 );
}

TEST( TableTraps, Trap14TheThousandsMarkIsInferredFromTheWholeFile )
{
  // INKAR: one column would be read as 1.598, the other ones tell.
  const ReadResult inkar = readBytes( "Kennziffer;Raumeinheit;Aggregat;Haushaltseinkommen;Quote\n;;;2017;2016\n\"01001\";\"Flensburg\";"
                                      "\"krfr. Stadt\";\"1.598\";\"12,4\"\n\"01051\";\"Dithmarschen\";\"Kreis\";\"987\";\"9,1\"\n" );
  EXPECT_EQ( inkar.at( "01001", "Haushaltseinkommen" ).value, 1598.0 );
  EXPECT_EQ( inkar.at( "01001", "Quote" ).value, 12.4 );
  EXPECT_EQ( inkar.description().numbers.thousands, "." );
  EXPECT_FALSE( inkar.description().numbers.assumed );

  const ReadResult english = readBytes( "AGS,a,b\n14524010,\"1,598\",0.25\n14524020,987,0.5\n" );
  EXPECT_EQ( english.at( "14524010", "a" ).value, 1598.0 );
  EXPECT_EQ( english.at( "14524010", "b" ).value, 0.25 );

  const ReadResult unmarked = readBytes( "AGS;a;b\n14524010;1.598;15980\n14524020;0.5;87020\n" );
  EXPECT_EQ( unmarked.at( "14524010", "a" ).value, 1.598 );
}

TEST( TableTraps, Trap14WhereNothingDecidesTheGermanReadingIsTakenToldAndCanBeOverruled )
{
  const std::string text = "AGS;Wert\n14524010;1.598\n14524020;2.345\n";
  const ReadResult assumed = readBytes( text );
  EXPECT_EQ( assumed.at( "14524010" ).value, 1598.0 );
  EXPECT_TRUE( assumed.description().numbers.assumed );
  EXPECT_TRUE( assumed.reported( "number_marks_assumed" ) );

  TableReadOptions options;
  options.decimalMark = '.';
  const ReadResult overruled = readBytes( text, options );
  EXPECT_EQ( overruled.at( "14524010" ).value, 1.598 );
  EXPECT_FALSE( overruled.reported( "number_marks_assumed" ) );
}

TEST( TableTraps, Trap15TheTypeOfACellDecidesHowItIsRead )
{
  const ReadResult read = readBytes( xlsxOf( { { "AGS", "Länge", "Fläche", "Einkommen" }, { "14524330", "12,495641", 102.58, "1.598" },
    { "14524010", "12,354035", 1.598, "2.001" } } ) );
  EXPECT_EQ( read.at( "14524330", "Länge" ).value, 12.495641 );
  EXPECT_EQ( read.at( "14524330", "Fläche" ).value, 102.58 );
  EXPECT_EQ( read.at( "14524010", "Fläche" ).value, 1.598 );
  EXPECT_EQ( read.at( "14524330", "Einkommen" ).value, 1598.0 );
}

TEST( TableTraps, Trap16StackedAndMergedHeadingsAreFilledAndJoined )
{
  const SheetRows rows{ { "Beschäftigte am Arbeitsort" }, { "AGS", "Gemeinde", "Beschäftigte", "", "Pendler", "" },
    { "", "", "insgesamt", "Frauen", "Ein-", "Aus-" }, { "14524330", "Zwickau", 1.0, 2.0, 3.0, 4.0 },
    { "14524010", "Callenberg", 5.0, 6.0, 7.0, 8.0 } };
  const std::vector<std::string> expected{ "Beschäftigte | insgesamt", "Beschäftigte | Frauen", "Pendler | Ein-", "Pendler | Aus-" };
  EXPECT_EQ( readBytes( xlsxOf( rows, { "A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2" } ) ).indicators(), expected );
  EXPECT_EQ( readBytes( "Beschäftigte am "
                        "Arbeitsort;;;;;\nAGS;Gemeinde;Beschäftigte;;Pendler;\n;;insgesamt;Frauen;Ein-;Aus-\n14524330;Zwickau;1;2;3;"
                        "4\n14524010;Callenberg;5;6;7;8\n" )
               .indicators(),
    expected );
}

TEST( TableTraps, Trap17ARowOfYearsIsThePeriodOfEachColumn )
{
  const ReadResult read =
    readBytes( "Kennziffer;Raumeinheit;Quote;Einwohner\n;;2017;2016\n01001;Flensburg;4,5;88519\n01002;Kiel;5,5;247943\n" );
  EXPECT_EQ( read.table().periods, ( std::vector<std::string>{ "2017", "2016" } ) );
  EXPECT_EQ( read.at( "01001", "Quote", "2017" ).value, 4.5 );
  EXPECT_EQ( read.at( "01002", "Einwohner", "2016" ).value, 247943.0 );
  EXPECT_EQ( read.table().observations.size(), 4u );
}

TEST( TableTraps, Trap17And26ARowOfColumnNumbersIsNoData )
{
  const ReadResult read = readBytes( xlsxOf( { { "Schlüssel-\nnummer", "Kreis", "Fläche", "Bevölkerung2)" }, { 1.0, "2", 3.0, 4.0 },
    { "01", "Schleswig-Holstein", 15804.0, 2965691.0 }, { "01001", "Flensburg", 56.73, 96326.0 }, { 145.0, "Chemnitz", 6528.0, 1.0 } } ) );
  EXPECT_THAT( read.keys(), ElementsAre( "01", "01001", "145" ) );
  EXPECT_EQ( read.area( "145" )->level, AreaLevel::Region );
  EXPECT_THAT( read.indicators(), ElementsAre( "Fläche", "Bevölkerung" ) );
  EXPECT_EQ( read.leftOut( "column_numbers" ), 1u );
}

TEST( TableTraps, Trap18AFooterWithAQuotedNoteOverSeveralLinesIsCutOff )
{
  const ReadResult read =
    readBytes( "GENESIS-Tabelle: 12411-0015\nBevölkerung: Kreise;;\nBevölkerungsstand "
               "(Anzahl);;\n;;Stichtag\n;;31.12.2018\n01001;Flensburg, kreisfreie Stadt;89504\n01002;Kiel;247548\n__________\n"
               "\"Ohne \"\"Kondominium\"\" von\n12345;6,20 qkm\n\nEnde.\"\n© Statistisches Bundesamt (Destatis), 2020\nStand: 24.02.2020 / "
               "00:01:03\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "01002" ) );
  EXPECT_EQ( read.table().observations.size(), 2u );
  EXPECT_EQ( read.leftOut( "footer" ), 4u );
  EXPECT_THAT( read.indicators(), ElementsAre( "Bevölkerungsstand" ) );
  EXPECT_EQ( read.table().indicators[0].unit, "Anzahl" );
  EXPECT_THAT( read.table().periods, ElementsAre( "2018-12-31" ) );
}

TEST( TableTraps, Trap19EncodingsAreToldApart )
{
  const std::string utf8 = "AGS;Name;Größe\n14524330;Köthen €;1,5\n14524010;Plön;2,5\n";
  std::string windows = "AGS;Name;Gr\xF6\xDF"
                        "e\n14524330;K\xF6then \x80;1,5\n14524010;Pl\xF6n;2,5\n";
  std::string wide( "\xFF\xFE" );
  std::string wideBig( "\xFE\xFF" );
  for ( const char16_t unit : std::u16string( u"AGS;Name;Größe\n14524330;Köthen €;1,5\n14524010;Plön;2,5\n" ) )
  {
    wide += { static_cast<char>( unit & 0xFF ), static_cast<char>( unit >> 8 ) };
    wideBig += { static_cast<char>( unit >> 8 ), static_cast<char>( unit & 0xFF ) };
  }
  const std::vector<std::pair<std::string, std::string>> cases{ { utf8, "UTF-8" }, { "\xEF\xBB\xBF" + utf8, "UTF-8" },
    { windows, "Windows-1252" }, { wide, "UTF-16LE" }, { wideBig, "UTF-16BE" } };
  for ( const auto &[bytes, encoding] : cases )
  {
    const ReadResult read = readBytes( bytes );
    EXPECT_EQ( read.description().encoding, encoding );
    EXPECT_EQ( read.area( "14524330" )->name, "Köthen €" ) << encoding;
    EXPECT_THAT( read.indicators(), ElementsAre( "Größe" ) ) << encoding;
  }
  TableReadOptions options;
  options.encoding = "ISO-8859-1";
  EXPECT_EQ( readBytes( utf8, options ).description().encoding, "Windows-1252" );
  options.encoding = "EBCDIC";
  EXPECT_EQ( errorOf( utf8, options ), "encoding_unknown" );
}

TEST( TableTraps, Trap20FixedWidthCountsCharactersNotBytes )
{
  const auto record = []( const std::string &kind, const std::string &key, const std::string &association, const std::string &name,
                        std::size_t nameCharacters, const std::string &figures ) {
    std::string line = kind + "20240630" + key + std::string( 8 - key.size(), ' ' ) + association
      + std::string( 4 - association.size(), ' ' ) + name + std::string( 50 - nameCharacters, ' ' );
    line += std::string( 50, ' ' ) + "64" + std::string( 4, ' ' ) + figures;
    return line + std::string( 220 - 128 - figures.size(), ' ' ) + "\r\n";
  };
  const std::string text = record( "10", "01", "", "Schleswig-Holstein", 18, "" ) + record( "40", "01051", "", "Dithmarschen", 12, "" )
    + record( "50", "01051", "5163", "Büsum-Wesselburen", 17, "" )
    + record( "60", "01051013", "5163", "Büsum", 5, "000000008240000000532200000002500" );
  const ReadResult read = readBytes( text, {}, "GV100AD.asc" );
  EXPECT_EQ( read.description().format, TableFormat::FixedWidth );
  EXPECT_EQ( read.area( "01051013" )->name, "Büsum" );
  EXPECT_EQ( read.at( "01051013", "Fläche" ).value, 824.0 );
  EXPECT_EQ( read.at( "01051013", "Bevölkerung", "2024-06-30" ).value, 5322.0 );
  EXPECT_THAT( read.description().areaCounts, ElementsAre( 0u, 1u, 0u, 1u, 1u, 1u, 0u ) );
  EXPECT_EQ( read.leftOut( "no_values" ), 3u );
}

TEST( TableTraps, Trap21TotalsOfDifferentVariablesDoNotCollide )
{
  const ReadResult read = readBytes( flatHeader + flatRow( "145240330330", "ERWST3", "", "Insgesamt", "10" )
    + flatRow( "145240330330", "ERWST4", "", "Insgesamt", "20" ) + flatRow( "145240330330", "ERWST4", "ERW1", "erwerbstätig", "5" ) );
  EXPECT_EQ( read.table().indicators.size(), 3u );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
  std::vector<std::string> names = read.indicators();
  std::sort( names.begin(), names.end() );
  EXPECT_EQ( std::unique( names.begin(), names.end() ), names.end() );
}

TEST( TableTraps, Trap22DuplicateKeysAreTold )
{
  const ReadResult read = readBytes( "AGS;Name;Wert\n14524330;Zwickau;5\n14524010;Callenberg;6\n14524330;Zwickau;7\n" );
  EXPECT_EQ( read.table().observations.size(), 3u );
  const auto finding = std::find_if(
    read.findings.begin(), read.findings.end(), []( const Finding &reported ) { return reported.code == "duplicate_cells"; } );
  ASSERT_NE( finding, read.findings.end() );
  EXPECT_THAT( finding->arguments, ElementsAre( "1", "14524330", "Wert", "4" ) );
}

TEST( TableTraps, Trap23TheSheetIsToldAndCanBeChosen )
{
  const std::vector<SheetBytes> sheets{
    { "Inhalt", { { "Gemeindeverzeichnis" }, { "Inhaltsverzeichnis", "Seite" } }, {} },
    { "Gem",
      { { "gem17", "name17", "bev17" }, { 1001000.0, "Flensburg", 88519.0 }, { 1051011.0, "Brunsbüttel", 12704.0 },
        { 14524330.0, "Zwickau", 87020.0 } },
      {} },
    { "Vbg",
      { { "Gemeindeverband (Kennziffer BBSR)", "Name des Gemeindeverbands", "bev17" }, { 1001000.0, "Flensburg", 88519.0 },
        { 1051911.0, "Marne", 13000.0 }, { 14524915.0, "Crimmitschau", 2.0 } },
      {} },
  };
  const ReadResult chosen = readBytes( xlsxOf( sheets ) );
  EXPECT_EQ( chosen.description().sheet, "Gem" );
  EXPECT_THAT( chosen.description().sheets, ElementsAre( "Inhalt", "Gem", "Vbg" ) );
  EXPECT_TRUE( chosen.reported( "sheet_chosen" ) );
  EXPECT_EQ( chosen.areasOf( AreaLevel::Municipality ), 3u );

  TableReadOptions options;
  options.sheet = "Vbg";
  EXPECT_EQ( readBytes( xlsxOf( sheets ), options ).areasOf( AreaLevel::Municipality ), 0u );
  options.sheet = "2";
  EXPECT_EQ( readBytes( xlsxOf( sheets ), options ).description().sheet, "Gem" );
  options.sheet = "Kreise";
  EXPECT_EQ( errorOf( xlsxOf( sheets ), options ), "sheet_unknown" );
}

TEST( TableTraps, Trap24NamesAreNoKeys )
{
  EXPECT_EQ( errorOf( "Gemeinde;Einwohner\nWaldenburg, Stadt (Landkreis Zwickau);4000\nWerdau, Stadt;20000\n" ), "key_column_missing" );
}

TEST( TableTraps, Trap27AnAnswerOfTheServerOrAPageIsNoTable )
{
  EXPECT_EQ( errorOf( R"({"Ident":{"Service":"data"},"Status":{"Code":98,"Content":"Die Tabelle ist zu groß","Type":"Fehler"}})" ),
    "file_is_server_message" );
  EXPECT_EQ( errorOf( "{\"a\":[1,2,3]}" ), "file_is_json" );
  EXPECT_EQ( errorOf( "<!DOCTYPE html>\n<html><head><title>Wegweiser</title></head></html>" ), "file_is_html" );
  EXPECT_EQ( errorOf( "<?xml version=\"1.0\"?><kml></kml>" ), "file_is_xml" );
}

TEST( TableTraps, Trap28TheKeyColumnCanBeTheSecond )
{
  const ReadResult read =
    readBytes( "GENESIS-Tabelle: "
               "46251-0006\nKraftfahrzeugbestand;;;\n;;;Kraftfahrzeuge\n;;;Anzahl\n01.01.2001;01001;Flensburg;45000\n01.01.2001;01002;Kiel;"
               "110000\n01.01.2002;01001;Flensburg;46000\n01.01.2002;01002;Kiel;-\n__________\n© Destatis\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "01002" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2001-01-01", "2002-01-01" ) );
  EXPECT_EQ( read.at( "01001", "Kraftfahrzeuge", "2002-01-01" ).value, 46000.0 );
  EXPECT_EQ( read.area( "01002" )->name, "Kiel" );
}

TEST( TableTraps, Trap29GermanAndEnglishHeadingsOfTheOldFlatFileGiveTheSame )
{
  const std::string rows = "KREISE;Kreise;14524;      Zwickau, Landkreis;GES;Geschlecht;GESM;männlich;150\n";
  const ReadResult german =
    readBytes( "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_"
               "Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl\n12411;"
               "Fortschreibung;STAG;Stichtag;31.12.2022;"
      + rows );
  const ReadResult english = readBytes( "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_"
                                        "variable_code;1_variable_code;2_variable_code;2_variable_label;2_variable_code;2_variable_code;"
                                        "BEVSTD__Bevoelkerungsstand__Anzahl\n12411;Fortschreibung;STAG;Stichtag;2022-12-31;"
    + rows );
  for ( const ReadResult *read : { &german, &english } )
  {
    EXPECT_EQ( read->description().format, TableFormat::OldFlatFile );
    EXPECT_EQ( read->at( "14524", "Bevoelkerungsstand | männlich", "2022-12-31" ).value, 150.0 );
    EXPECT_EQ( read->area( "14524" )->name, "Zwickau, Landkreis" );
    EXPECT_EQ( read->table().indicators[0].unit, "Anzahl" );
    EXPECT_TRUE( read->table().indicators[0].isCount );
  }
}

TEST( TableTraps, Trap30ADateCellOfASpreadsheetIsAPeriodNotANumber )
{
  const ReadResult read = readBytes( xlsxOf( { { "Monat", "AGS", "Arbeitslose" }, { SheetCell( 45078.0, 2 ), "14524330", 4000.0 },
    { SheetCell( 45108.0, 2 ), "14524330", 4100.0 } } ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-06-01", "2023-07-01" ) );
  EXPECT_EQ( read.at( "14524330", "Arbeitslose", "2023-06-01" ).value, 4000.0 );
}

TEST( TableTraps, Trap31BlanksAroundCellsAndHeadingsAreNoPartOfThem )
{
  const ReadResult read = readBytes( "AGS ;Name ; Bruttoverdienst ;b\n 14524330 ; Zwickau ;* ;\xC2\xA0"
                                     "5\n14524010;Callenberg;- ; 6 \n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524330", "14524010" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Bruttoverdienst", "b" ) );
  EXPECT_EQ( read.at( "14524330", "Brutto" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "14524010", "Brutto" ).status, ObservationStatus::Nothing );
  EXPECT_EQ( read.at( "14524330", "b" ).value, 5.0 );
}

TEST( TableTraps, Trap32ANumberFormatThatShowsTheZeroKeepsIt )
{
  const SheetRows rows{ { "AGS", "Wert" }, { SheetCell( 1001000.0, 1 ), 5.0 }, { SheetCell( 14524330.0, 1 ), 6.0 } };
  for ( const std::string &bytes : { xlsxOf( rows ), odsOf( { { "Tabelle1", rows, {} } } ) } )
  {
    const ReadResult read = readBytes( bytes );
    EXPECT_THAT( read.keys(), ElementsAre( "01001000", "14524330" ) );
    EXPECT_EQ( read.description().restoredZeros, 0u );
  }
}

TEST( TableTraps, Trap33KeysInScientificNotationAreRefused )
{
  EXPECT_EQ( errorOf( "ARS;Name;Wert\n1,4524E+11;Zwickau;5\n1,4524E+11;Callenberg;6\n1,00E+10;Flensburg;7\n" ), "key_column_spoilt" );
}

TEST( TableTraps, Trap35TheTotalRowStaysApart )
{
  const ReadResult read = readBytes( flatHeader + flatRow( "DG", "", "", "", "82719540" ) + flatRow( "145240330330", "", "", "", "87020" )
    + flatRow( "145240010010", "", "", "", "5000" ) );
  EXPECT_EQ( read.area( "DG" )->level, AreaLevel::Nation );
  EXPECT_EQ( read.areasOf( AreaLevel::Municipality ), 2u );
}

TEST( TableTraps, Trap36TheRowNamesOfRAreNoKeyAndNoValue )
{
  const ReadResult read = readBytes( "\"\",\"Kreiskennziffer\",\"Name des Kreises\",\"GISD_Score\"\n\"1\",1001,\"Flensburg, "
                                     "Stadt\",0.811459\n\"2\",1002,\"Kiel\",0.677639\n\"3\",14524,\"Zwickau\",0.5\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "01002", "14524" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "GISD_Score" ) );
  EXPECT_EQ( read.leftOut( "row_numbers" ), 1u );
}

TEST( TableTraps, Trap37AssociationsAreALevelOfTheirOwn )
{
  const ReadResult read = readBytes( "ARS;Name;Wert\n010515163;Burg-St. Michaelisdonn;5\n145245115;Crimmitschau-Dennheritz;6\n" );
  EXPECT_EQ( read.areasOf( AreaLevel::Association ), 2u );
}

TEST( TableTraps, Trap38EqualNamesStayTwoAreas )
{
  const ReadResult read = readBytes( "Schlüssel;Kreis;Wert\n06611;Kassel;5\n06633;Kassel;6\n" );
  EXPECT_EQ( read.table().areas.size(), 2u );
  EXPECT_EQ( read.at( "06633" ).value, 6.0 );
}
