// How the offices lay out what they publish, beyond the formats that real files are at hand for: made by hand, with invented figures.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <iterator>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST( TablePublications, YearsBeforeTheKeyNeedNoHeading )
{
  const ReadResult read = readBytes(
    "Tabelle: 13211-02-05-4\nArbeitslose - Jahresdurchschnitt;;;;\n;;;Arbeitslose;Quote\n;;;Insgesamt;Insgesamt\n;;;Anzahl;Prozent\n"
    "2022;DG;Deutschland;2418;5,3\n2022;14524;      Zwickau, Landkreis;80;5,1\n2023;DG;Deutschland;2608;5,7\n2023;14524;      Zwickau, "
    "Landkreis;81;.\n__________\n(C) Amt\n" );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022", "2023" ) );
  EXPECT_EQ( read.at( "14524", "Arbeitslose", "2023" ).value, 81.0 );
  EXPECT_EQ( read.at( "14524", "Quote", "2023" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.table().observations.size(), 8u );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
}

TEST( TablePublications, UnitsInTheLastRowOfHeadingsAreUnitsNotCodes )
{
  const ReadResult read =
    readBytes( "Tabelle: 1\nTitel;;;\n;;Frauen;Quote\n;;Anzahl;Prozent\n14524;Zwickau;81;5,1\n14523;Vogtland;70;4,1\n" );
  EXPECT_EQ( read.table().indicators[0].unit, "Anzahl" );
  EXPECT_EQ( read.table().indicators[1].unit, "Prozent" );
  EXPECT_TRUE( read.table().indicators[0].isCount );
  EXPECT_THAT( read.table().indicators[0].code, IsEmpty() );
}

TEST( TablePublications, WordsInTheLastRowOfHeadingsAreNamesNotCodes )
{
  const ReadResult read = readBytes( xlsxOf( { { "Kreis", "Name", "Schüler", "" }, { "", "", "Insgesamt", "Deutsche" },
                                               { "14524", "Zwickau", 81.0, 51.0 }, { "14523", "Vogtland", 70.0, 41.0 } },
    { "A1:A2", "B1:B2", "C1:D1" } ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Schüler | Insgesamt", "Schüler | Deutsche" ) );
}

TEST( TablePublications, AHeadingMergedOverAllValuesIsNoTitle )
{
  const ReadResult read = readBytes( xlsxOf(
    { { "Tabelle: 46251-0006" }, { "Bestand (Anzahl)" }, { "", "", "", "Arten", "", "", "" }, { "", "", "", "Pkw", "Krad", "Lkw", "Zug" },
      { "01.01.2022", "14524", "Zwickau", 4.0, 3.0, 2.0, "-" }, { "01.01.2022", "14523", "Vogtland", 5.0, 3.0, 2.0, 1.0 } },
    { "D3:G3" } ) );
  EXPECT_THAT(
    read.indicators(), ElementsAre( "Bestand | Arten | Pkw", "Bestand | Arten | Krad", "Bestand | Arten | Lkw", "Bestand | Arten | Zug" ) );
  EXPECT_EQ( read.table().indicators[0].unit, "Anzahl" );
  EXPECT_EQ( read.description().headerRows, ( RowRange{ 3, 4 } ) );
}

TEST( TablePublications, ATotalAboveTheFirstAreaIsNoHeading )
{
  const ReadResult read =
    readBytes( "Schlüssel;Name;Einwohner;Anteil\n;Insgesamt;84358845;5,3\n14524;Zwickau;310249;5,1\n14523;Vogtland;220000;4,9\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Anteil" ) );
  EXPECT_EQ( read.leftOut( "no_key" ), 1u );
  EXPECT_EQ( read.table().observations.size(), 4u );
}

TEST( TablePublications, TheCensusNumbersGermanyZeroAndWritesItsDateWithoutPoints )
{
  const ReadResult read = readBytes( xlsxOf( { { "Berichtszeitpunkt", "_RS", "Name", "EWZ", "Anteil" },
    { "20220515", "0", "Deutschland", 4321.0, 9.2 }, { "20220515", "01", "Land A", 2321.0, 9.1 },
    { "20220515", "01001", "Stadt A", 321.0, "/" }, { "20220515", "010010000000", "Stadt A", 321.0, "–" } } ) );
  EXPECT_EQ( read.areasOf( AreaLevel::Nation ), 1u );
  EXPECT_EQ( read.at( "0", "EWZ" ).value, 4321.0 );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022-05-15" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "EWZ", "Anteil" ) );
}

TEST( TablePublications, OfSeveralDatesInATitleTheReferenceDateCounts )
{
  const auto periodOf = []( const std::string &title ) {
    return readBytes( title + "\n\nSchlüssel;Name;Kinder\n14524;Zwickau;81\n14523;Vogtland;70\n" ).table().periods.front();
  };
  EXPECT_EQ( periodOf( "Stichtag: 30. Juni 2023, Datenstand: Januar 2024" ), "2023-06-30" );
  EXPECT_EQ( periodOf( "Berichtsmonat: Mai 2023 (Gebietsstand 31.12.2022)" ), "2023-05" );
  EXPECT_EQ( periodOf( "Berichtsjahr 2022; Gebietsstand: 01.01.2023" ), "2022" );
  EXPECT_EQ( periodOf( "Kinder am 31.12.2021, erstellt am 03.04.2022" ), "2021-12-31" );
  EXPECT_EQ( periodOf( "Kinder, Gebietsstand 31.12.2017" ), "2017-12-31" );
}

TEST( TablePublications, TheNameColumnTellsTheAreasApart )
{
  SheetRows rows{ { "Schlüsselnummer", "Regionale Bezeichnung", "Kreisfreie Stadt, Landkreis", "Fläche" } };
  const char *keys[] = { "14511", "14521", "14522", "14523", "14524", "14612", "14625", "14626", "14627", "14628", "14713", "14729",
    "14730" };
  const char *names[] = { "A-Stadt", "B-Land", "C-Land", "D-Land", "E-Land", "F-Stadt", "G-Land", "H-Land", "I-Land", "J-Land", "K-Stadt",
    "L-Land", "M-Land" };
  for ( std::size_t i = 0; i < std::size( keys ); ++i )
    rows.push_back( { keys[i], i == 0 ? "Kreisfreie Stadt" : "Landkreis", names[i], 100.5 } );
  EXPECT_EQ( readBytes( xlsxOf( rows ) ).area( "14524" )->name, "E-Land" );
}

TEST( TablePublications, ANoteBesideTheTableInAnArchiveIsPassedOver )
{
  const ReadResult read = readBytes( zipOf( { { "Liesmich.txt", "Hinweise zu den Dateien\nDiese Datei erklärt nichts.\n" },
                                       { "daten.csv", "AGS;Name;Kinder\n14524330;A;5\n14524010;B;6\n" } } ),
    {}, "lieferung.zip" );
  EXPECT_EQ( read.at( "14524330" ).value, 5.0 );
  EXPECT_TRUE( read.reported( "sheet_chosen" ) );
}

TEST( TablePublications, Trap34APostcodeUnderAnyOfItsNamesIsNoDistrict )
{
  const ReadResult read = readBytes( "Postleitbereich;Ort;Kinder\n08056;A;2000\n08058;B;1500\n09337;C;210\n" );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 0u );
}

TEST( TablePublications, OwnKeysMayComeBackEveryYear )
{
  const ReadResult read = readBytes( "Raum_ID;Jahr;Kinder\nPR-01;2021;5\nPR-02;2021;6\nPR-01;2022;7\nPR-02;2022;-\n" );
  EXPECT_EQ( read.at( "PR-01", "Kinder", "2022" ).value, 7.0 );
  EXPECT_EQ( read.table().areas.size(), 2u );
}

TEST( TablePublications, AnInBeforeAUnitIsNoPartOfIt )
{
  const ReadResult read = readBytes( "AGS;Name;Einwohner 31.12.2021 (in 1.000)\n14524330;A;5,2\n14524010;B;6,3\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) );
  EXPECT_TRUE( read.table().indicators[0].isCount );
  EXPECT_THAT( read.table().periods, ElementsAre( "2021-12-31" ) );
}

TEST( TablePublications, ALevelColumnReadsTheKeysOfEachLevelByThemselves )
{
  // 1001 is a district without its zero, and a Raumordnungsregion.
  const ReadResult read =
    readBytes( "Bereich;ID;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert\nA;1;Quote;Kreise;1001;Stadt "
               "A;2020;5,5\nA;1;Quote;Kreise;14524;Land B;2020;6,5\nA;1;Quote;Raumordnungsregionen;1001;Region C;2020;7,5\n"
               "A;1;Quote;Raumordnungsregionen;1403;Region D;2020;8,5\nA;1;Quote;Bundesländer;1;Staat "
               "E;2020;9,5\nA;1;Quote;Gemeindeverbände;1001000;Verband F;2020;1,5\nA;1;Quote;Gemeinden;1001000;Gemeinde G;2020;2,5\n" );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 2u );
  EXPECT_EQ( read.areasOf( AreaLevel::Municipality ), 1u );
  EXPECT_EQ( read.areasOf( AreaLevel::Association ), 1u );
  EXPECT_EQ( read.areasOf( AreaLevel::State ), 1u );
  EXPECT_EQ( read.at( "01001", "Quote" ).value, 5.5 );
  EXPECT_EQ( read.at( "1001", "Quote" ).value, 7.5 );
  EXPECT_EQ( read.area( "1001" )->level, AreaLevel::Other );
  EXPECT_THAT( read.indicators(), ElementsAre( "Quote" ) );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
}

TEST( TablePublications, AFlatFileSavedAsAWorkbookIsAFlatFile )
{
  const SheetRows rows{ { "statistics_code", "statistics_label", "time_code", "time_label", "time", "1_variable_code", "1_variable_label",
                          "1_variable_attribute_code", "1_variable_attribute_label", "value", "value_unit", "value_variable_code",
                          "value_variable_label" },
    { 12411.0, "Fortschreibung", "STAG", "Stichtag", "31.12.2022", "KREISE", "Kreise", 1001.0, "Stadt A", 41.5, "Prozent", "BEV",
      "Anteil" },
    { 12411.0, "Fortschreibung", "STAG", "Stichtag", "31.12.2022", "KREISE", "Kreise", 14524.0, "Land B", "40,5", "Prozent", "BEV",
      "Anteil" },
    { 12411.0, "Fortschreibung", "STAG", "Stichtag", "31.12.2022", "KREISE", "Kreise", 14523.0, "Land C", "-", "Prozent", "BEV", "Anteil" },
    { "Quelle: Amt" } };
  const ReadResult read = readBytes( xlsxOf( rows ), {}, "flat.xlsx" );
  EXPECT_EQ( read.description().format, TableFormat::FlatFile );
  EXPECT_EQ( read.at( "01001", "Anteil", "2022-12-31" ).value, 41.5 );
  EXPECT_EQ( read.at( "14524", "Anteil" ).value, 40.5 );
  EXPECT_EQ( read.at( "14523", "Anteil" ).status, ObservationStatus::Nothing );
  EXPECT_EQ( read.leftOut( "row_incomplete" ), 1u );
  EXPECT_EQ( read.table().indicators.size(), 1u );
}

TEST( TablePublications, AWorkbookInsideAnArchiveIsRead )
{
  const std::string workbook = xlsxOf( { { "AGS", "Name", "Schulkinder" }, { "14524330", "A", 5.0 }, { "14524010", "B", 6.0 } } );
  const ReadResult read = readBytes( zipOf( { { "Liesmich.txt", "Hinweise\n" }, { "daten.xlsx", workbook } } ), {}, "lieferung.zip" );
  EXPECT_EQ( read.at( "14524330" ).value, 5.0 );
  EXPECT_EQ( read.description().container, "XLSX" );
}

TEST( TablePublications, WhatIsCountedStaysInTheNameAboveItsParts )
{
  const ReadResult read = readBytes( xlsxOf( { { "Kreis", "Name", "Einwohner", "" }, { "", "", "männlich", "weiblich" },
                                               { "14524", "A", 81.0, 51.0 }, { "14523", "B", 70.0, 41.0 } },
    { "A1:A2", "B1:B2", "C1:D1" } ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
}

TEST( TablePublications, DistrictsWithoutTheirZerosNeedNoHeadingBesideTheirNames )
{
  std::string text = "Tabelle: 12411-0015\nBevölkerung (Anzahl);;\n;;31.12.2022\n";
  for ( const char *row : { "1001;A-Stadt;1500", "1002;B-Stadt;9000", "1051;C-Land;4000", "3151;D-Land;3000", "9162;E-Stadt;8000",
          "14523;F-Land;7000", "14524;G-Land;2000" } )
    text += std::string( row ) + "\n";
  const ReadResult read = readBytes( text );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 7u );
  EXPECT_EQ( read.at( "09162" ).value, 8000.0 );
  EXPECT_TRUE( read.reported( "key_zeros_restored" ) );
  EXPECT_EQ( errorOf( "Jahr;Ort;Kinder\n2001;A;5\n2002;A;6\n2003;A;7\n" ), "key_column_missing" );
}

TEST( TablePublications, NumbersThatBeginWithAZeroAreCodes )
{
  const ReadResult read = readBytes( "AGS;Name;Bezirk;Verband;Kinder\n14524330;A;01;010010000;5\n14524010;B;12;145240101;0\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Kinder" ) );
  EXPECT_EQ( read.leftOut( "code_column" ), 1u );
  EXPECT_EQ( read.leftOut( "key_column" ), 1u );
}

TEST( TablePublications, OneOddCellHidesNoColumn )
{
  std::string text = "Schlüssel;Name;Einwohner\n";
  for ( int area = 1; area <= 12; ++area )
    text += "145" + std::string( area < 10 ? "0" : "" ) + std::to_string( area ) + ";Kreis " + std::to_string( area ) + ";"
      + ( area == 5 ? "007" : std::to_string( 100 * area ) ) + "\n";
  const ReadResult read = readBytes( text );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) );
  EXPECT_EQ( read.at( "14512", "Einwohner" ).value, 1200.0 );
}

TEST( TablePublications, AKeyColumnThatThePersonNamesIsLookedForInAllSheets )
{
  TableReadOptions options;
  options.keyColumns = { "Raum" };
  const ReadResult read = readBytes( xlsxOf( std::vector<SheetBytes>{ { "Titel", { { "Bericht" }, { "Kinder", "2022" } }, {} },
                                       { "Tabelle", { { "Raum", "Kinder" }, { "Nord", 5.0 }, { "Süd", 6.0 } }, {} } } ),
    options );
  EXPECT_EQ( read.at( "Süd" ).value, 6.0 );
  options.keyColumns = { "Gibt es nicht" };
  EXPECT_EQ( errorOf( xlsxOf( { { "Raum", "Kinder" }, { "Nord", 5.0 } } ), options ), "key_column_unknown" );
}

TEST( TablePublications, AUnitBehindAnInIsTakenOutOfTheName )
{
  const ReadResult read = readBytes( "AGS;Name;Fläche in ha;Anteil in %;Kinder in Heimen\n14524330;A;50;5;3\n14524010;B;60;6;4\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Fläche", "Anteil", "Kinder in Heimen" ) );
  EXPECT_EQ( read.table().indicators[0].unit, "ha" );
  EXPECT_FALSE( read.table().indicators[0].isCount );
  EXPECT_EQ( read.table().indicators[1].unit, "%" );
}

TEST( TablePublications, AgesAsNumbersTellRowsApart )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Jahr;Alter;Anzahl\n14524330;A;2022;0;10\n14524330;A;2022;1;11\n14524330;A;2022;2;"
                                     "12\n14524010;B;2022;0;3\n14524010;B;2022;1;4\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Anzahl | 0", "Anzahl | 1", "Anzahl | 2" ) );
  EXPECT_EQ( read.at( "14524330", "Anzahl | 2", "2022" ).value, 12.0 );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
}

TEST( TablePublications, Trap22ADuplicateRowIsNoDimension )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Kinder;Alte\n14524330;A;10;5\n14524330;A;11;5\n14524010;B;3;5\n14524020;C;4;6\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Kinder", "Alte" ) );
  EXPECT_TRUE( read.reported( "duplicate_cells" ) );
}

TEST( TablePublications, ASmallTotalAboveTheFirstAreaIsNoHeadingEither )
{
  const ReadResult read = readBytes( "AGS;Name;Schulen\n;Landkreis;12\n14524330;A;5\n14524010;B;7\n;zusammen;12\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Schulen" ) );
  EXPECT_EQ( read.leftOut( "no_key" ) + read.leftOut( "footer" ), 2u );
}

TEST( TablePublications, MonthsAndUnitsInHeadingsAreTakenOut )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Arbeitslose (Anzahl) Juni 2023;Quote in % am 30. Juni 2023;Steuern [Tsd. "
                                     "EUR]\n14524330;A;12;5,1;50\n14524010;B;3;4,1;60\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Arbeitslose", "Quote", "Steuern" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-06", "2023-06-30", "" ) );
  EXPECT_EQ( read.table().indicators[0].unit, "Anzahl" );
  EXPECT_EQ( read.table().indicators[2].unit, "Tsd. EUR" );
}

TEST( TablePublications, TheLongTableThatTheMonitorWritesIsReadAgain )
{
  const ReadResult read = readBytes( "area_key,area_name,level,indicator,unit,period,value,status\n00524010,A,municipality,Kinder,Anzahl,"
                                     "2022-12-31,5,value\n00524020,B,municipality,Kinder,Anzahl,2022-12-31,,secret\n"
                                     "00524,C,district,Kinder,Anzahl,2022-12-31,50,value\n00,D,state,Kinder,Anzahl,2022-12-31,500,"
                                     "value\nDG,E,nation,Kinder,Anzahl,2022-12-31,5000,value\n" );
  EXPECT_EQ( read.areasOf( AreaLevel::Municipality ), 2u );
  EXPECT_EQ( read.area( "00524" )->level, AreaLevel::District );
  EXPECT_EQ( read.area( "00" )->level, AreaLevel::State );
  EXPECT_EQ( read.area( "DG" )->level, AreaLevel::Nation );
  EXPECT_THAT( read.indicators(), ElementsAre( "Kinder" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022-12-31" ) );
}
