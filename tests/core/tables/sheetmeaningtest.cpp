// What a sheet means: rows that name period or group, several tables on one sheet, columns beside values, keys with marks.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

TEST( SheetMeaning, ARowThatNamesAGroupOfAreasIsNoHeadingOfValues )
{
  for ( const std::string text :
    { "AGS;Gemeinde;Einwohner\n;Planungsraum I;\n14524010;A;2156\n14524020;B;4870\n;Planungsraum II;\n14524030;C;934\n",
      "AGS;Gemeinde;Einwohner\nPlanungsraum I;;\n14524010;A;2156\n14524020;B;4870\nPlanungsraum II;;\n14524030;C;934\n",
      "AGS;Gemeinde;Einwohner\n\n;Raum Nord;\n14524010;A;2156\n\n14524020;B;4870\n;Raum Süd;\n14524030;C;934\n" } )
  {
    const ReadResult read = readBytes( text );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) ) << text;
    EXPECT_EQ( read.at( "14524020" ).value, 4870.0 );
    EXPECT_EQ( read.area( "14524010" )->name, "A" );
    EXPECT_EQ( read.leftOut( "body_heading" ), 2u );
  }
}

TEST( SheetMeaning, ARowThatNamesAGroupTellsRowsOfTheSameKeyApart )
{
  const std::string rows = "14524010;A;2156;359\n14524020;B;4870;811\n";
  const std::string half = "14524010;A;1078;179\n14524020;B;2435;405\n";
  for ( const std::string &text : { "AGS;Gemeinde;Insgesamt;unter 18\n;Insgesamt;;\n" + rows + ";weiblich;;\n" + half,
          "AGS;Gemeinde;Insgesamt;unter 18\nInsgesamt;;;\n" + rows + "weiblich;;;\n" + half,
          "AGS;Gemeinde;Insgesamt;unter 18\nGeschlecht:;Insgesamt;;\n" + rows + "Geschlecht:;weiblich;;\n" + half } )
  {
    const ReadResult read = readBytes( text );
    EXPECT_EQ( read.table().indicators.size(), 4u ) << text;
    EXPECT_FALSE( read.reported( "duplicate_cells" ) ) << text;
    EXPECT_EQ( read.at( "14524010", "unter 18" ).value, 359.0 );
  }
  const ReadResult read = readBytes( "AGS;Gemeinde;Einwohner\n;Insgesamt;\n14524010;A;2156\n;weiblich;\n14524010;A;1078\n" );
  EXPECT_EQ( read.at( "14524010", "Einwohner" ).value, 2156.0 );
  EXPECT_EQ( read.at( "14524010", "Einwohner | weiblich" ).value, 1078.0 );
}

TEST( SheetMeaning, ARowThatNamesAYearOrADateIsThePeriodOfTheRowsBelow )
{
  const auto table = []( const std::string &first, const std::string &second ) {
    return "AGS;Gemeinde;Arbeitslose\n" + first + "\n14524010;A;112\n14524020;B;251\n" + second + "\n14524010;A;113\n14524020;B;252\n";
  };
  for ( const auto &[text, early, late] : std::vector<std::array<std::string, 3>>{ { table( "2021;;", "2022;;" ), "2021", "2022" },
          { table( ";31.12.2021;", ";31.12.2022;" ), "2021-12-31", "2022-12-31" }, { table( "Jahr;2021;", "Jahr;2022;" ), "2021", "2022" },
          { table( ";;2021", ";;2022" ), "2021", "2022" } } )
  {
    if ( text.find( ";;20" ) != std::string::npos )
      continue; // above values a year is their heading
    const ReadResult read = readBytes( text );
    EXPECT_THAT( read.indicators(), ElementsAre( "Arbeitslose" ) ) << text;
    EXPECT_EQ( read.at( "14524010", "", early ).value, 112.0 ) << text;
    EXPECT_EQ( read.at( "14524010", "", late ).value, 113.0 ) << text;
  }
}

TEST( SheetMeaning, MergedRowsAndUnitsInTheBodyAreHeadings )
{
  const ReadResult merged =
    readBytes( xlsxOf( { { "AGS", "Gemeinde", "Fälle" }, { "§ 27 ff. insgesamt" }, { "14524010", "A", 112.0 }, { "14524020", "B", 251.0 },
                         { "darunter § 34" }, { "14524010", "A", 37.0 }, { "14524020", "B", 83.0 } },
      { "A2:C2", "A5:C5" } ) );
  EXPECT_EQ( merged.at( "14524010", "Fälle | § 27 ff. insgesamt" ).value, 112.0 );
  EXPECT_EQ( merged.at( "14524020", "Fälle | darunter § 34" ).value, 83.0 );

  const ReadResult units = readBytes( "AGS;Gemeinde;Frauen\nAnzahl;;\n14524010;A;112\nin %;;\n14524010;A;51,5\n" );
  ASSERT_EQ( units.table().indicators.size(), 2u );
  EXPECT_EQ( units.table().indicators[0].unit, "Anzahl" );
  EXPECT_EQ( units.table().indicators[1].unit, "%" );
}

TEST( SheetMeaning, ASecondHeadingBeginsASecondTable )
{
  const std::string first =
    "Tabelle 1: Bevölkerung am 31.12.2023;;;\nAGS;Gemeinde;männlich;weiblich\n14524010;A;1078;1079\n14524020;B;2435;2436\n";
  const std::string second = "AGS;Gemeinde;unter 25;55 und älter\n14524030;C;7;15\n14524040;D;38;77\n";
  for ( const std::string between : { "\nTabelle 2: Arbeitslose am 30.06.2023;;;\n", "Tabelle 2: Arbeitslose am 30.06.2023;;;\n",
          "Quelle: Amt;;;\n\n\nArbeitslose, Stichtag 30.06.2023;;;\n\n" } )
  {
    const ReadResult read = readBytes( first + between + second );
    EXPECT_EQ( read.at( "14524030", "unter 25" ).value, 7.0 ) << between;
    EXPECT_EQ( read.at( "14524030", "55 und älter", "2023-06-30" ).value, 15.0 ) << between;
    EXPECT_EQ( read.at( "14524010", "männlich", "2023-12-31" ).value, 1078.0 ) << between;
    EXPECT_EQ( read.table().observations.size(), 8u );
    EXPECT_TRUE( read.reported( "several_tables" ) );
  }
  const ReadResult sameHeadings = readBytes(
    "Tabelle 1: 31.12.2022;\nAGS;Einwohner\n14524010;5\n14524020;6\nTabelle 2: 31.12.2023;\nAGS;Einwohner\n14524010;7\n14524020;8\n" );
  EXPECT_EQ( sameHeadings.at( "14524010", "Einwohner", "2022-12-31" ).value, 5.0 );
  EXPECT_EQ( sameHeadings.at( "14524010", "Einwohner", "2023-12-31" ).value, 7.0 );
}

TEST( SheetMeaning, HeadingsOfTheNextPageBeginNoTable )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Einwohner\n14524010;A;5\n14524020;B;6\nAGS;Gemeinde;Einwohner\n14524030;C;7\n" );
  EXPECT_EQ( read.table().observations.size(), 3u );
  EXPECT_EQ( read.leftOut( "repeated_heading" ), 1u );
  EXPECT_FALSE( read.reported( "several_tables" ) );
}

TEST( SheetMeaning, ATableBesideTheFirstHasKeysOfItsOwn )
{
  const ReadResult read =
    readBytes( "AGS;Gemeinde;Einwohner;;AGS;Gemeinde;Einwohner\n14524010;A;12;;14524040;D;15\n14524020;B;13;;14524050;E;16\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020", "14524040", "14524050" ) );
  EXPECT_EQ( read.at( "14524050" ).value, 16.0 );
}

TEST( SheetMeaning, LettersBesideValuesAreTheirFlags )
{
  const ReadResult read = readBytes(
    "Tabelle: 46251-0021\nPkw: Kreise, Stichtag;;;;;\nPkw (Anzahl);;;;;\n;;Benzin;;Diesel;\n01.01.2022;;;;;\n14511;Chemnitz;72;e;35;p\n"
    "14524;Zwickau;127;e;62;\n01.01.2023;;;;;\n14511;Chemnitz;73;e;36;e\n14524;Zwickau;128;();63;e\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Pkw | Benzin", "Pkw | Diesel" ) );
  EXPECT_EQ( read.at( "14511", "Pkw | Benzin", "2022-01-01" ).value, 72.0 );
  EXPECT_EQ( read.at( "14511", "Pkw | Benzin", "2023-01-01" ).value, 73.0 );
  EXPECT_EQ( read.at( "14524", "Pkw | Benzin", "2023-01-01" ).status, ObservationStatus::Uncertain );
  EXPECT_EQ( read.area( "14511" )->name, "Chemnitz" );
  const auto signs = read.description().signs;
  EXPECT_NE( std::find( signs.begin(), signs.end(), std::pair( std::string( "e" ), std::size_t{ 5 } ) ), signs.end() );

  const ReadResult twoRows = readBytes(
    "AGS;Name;Benzin;;;;Diesel;;;\n;;Euro 1;;Euro 2;;Euro 1;;Euro 2;\n14511;A;10;e;20;e;30;e;40;e\n14524;B;12;e;22;e;32;e;42;e\n" );
  EXPECT_THAT( twoRows.indicators(), ElementsAre( "Benzin | Euro 1", "Benzin | Euro 2", "Diesel | Euro 1", "Diesel | Euro 2" ) );
}

TEST( SheetMeaning, NumberMarksAreThoseOfTheColumn )
{
  const ReadResult rates = readBytes( "AGS;Einwohner;Quote\n14524010;2.156;5.2\n14524020;18.021;9.46\n" );
  EXPECT_EQ( rates.at( "14524010", "Einwohner" ).value, 2156.0 );
  EXPECT_EQ( rates.at( "14524020", "Quote" ).value, 9.46 );
  EXPECT_TRUE( rates.reported( "number_marks_differ" ) );
  const ReadResult chapters =
    readBytes( "Nr;AGS;Einwohner;Kinder\n1.1;14524010;2.156;126\n1.2;14524020;18.021;1060\n2.1;14524030;1.934;113\n" );
  EXPECT_EQ( chapters.at( "14524010", "Einwohner" ).value, 2156.0 );
  EXPECT_THAT( chapters.indicators(), ElementsAre( "Einwohner", "Kinder" ) );
  const ReadResult times = readBytes( "AGS;Einwohner;Öffnung\n14524010;2.156;7.31\n14524020;18.021;7.32\n" );
  EXPECT_EQ( times.at( "14524010", "Einwohner" ).value, 2156.0 );
  const ReadResult ownKeys = readBytes( "Sozialraum;Name;Einwohner\n1.1;R 1.1;2.156\n1.2;R 1.2;18.021\n2.1;R 2.1;1.934\n" );
  EXPECT_EQ( ownKeys.at( "1.1", "Einwohner" ).value, 2156.0 );
}

TEST( SheetMeaning, KeysWithMarksAreTheSameKeys )
{
  for ( const auto &[first, second] :
    std::vector<std::pair<std::string, std::string>>{ { "14-5-24-010", "14-5-24-020" }, { "14524/010", "14524/020" },
      { "14.5.24.010", "14.5.24.020" }, { "DE14524010", "DE14524020" }, { "14.524.010", "14.524.020" }, { "14524010 1)", "14524020" },
      { "14524010*", "14524020¹" }, { "14524010 Bernsdorf", "14524020 Callenberg" }, { "Bernsdorf (14524010)", "Callenberg (14524020)" } } )
  {
    const ReadResult read = readBytes( "AGS;Einwohner;Kinder\n" + first + ";2156;7\n" + second + ";4870;8\n" );
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) ) << first;
    EXPECT_EQ( read.at( "14524020", "Einwohner" ).value, 4870.0 ) << first;
    EXPECT_TRUE( read.reported( "key_marks_removed" ) ) << first;
  }
  EXPECT_EQ( readBytes( "Region;Quote\n01001 Flensburg, Stadt;14,2\n02 Hamburg;9,8\n14524 Zwickau;6,3\n" ).area( "02" )->name, "Hamburg" );
}

TEST( SheetMeaning, AKeyInPartsIsOneKey )
{
  const ReadResult numbers = readBytes( xlsxOf( { { "Land", "RB", "Kreis", "Gem", "Name", "Einwohner" },
    { 14.0, 5.0, 24.0, 10.0, "A", 2156.0 }, { 14.0, 5.0, 24.0, 20.0, "B", 4870.0 } } ) );
  EXPECT_THAT( numbers.keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_THAT( numbers.indicators(), ElementsAre( "Einwohner" ) );
  const ReadResult two = readBytes( "Kreis;Gemeinde-Nr.;Name;Einwohner\n14524;010;A;2156\n14524;020;B;4870\n" );
  EXPECT_THAT( two.keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_EQ( errorOf( "Gem.-Nr.;Gemeinde;Einwohner\n010;A;2156\n020;B;4870\n030;C;18021\n" ), "key_without_district" );
}

TEST( SheetMeaning, AmountsNeverBeatOwnKeys )
{
  const ReadResult codes =
    readBytes( "Planungsraum;Name;Bewohner;Kinder\nA1;Raum A1;10234;40\nA2;Raum A2;11456;41\nB1;Raum B1;12678;42\n" );
  EXPECT_THAT( codes.keys(), ElementsAre( "A1", "A2", "B1" ) );
  EXPECT_EQ( codes.at( "A1", "Bewohner" ).value, 10234.0 );
  const ReadResult numbers = readBytes( xlsxOf( { { "Sozialraum", "Name", "Einwohner" }, { 1.0, "R 1", 2156.0 }, { 2.0, "R 2", 4870.0 },
    { 3.0, "R 3", 18021.0 }, { "", "Summe", 25047.0 }, { "Quelle: Amt", "", "Stand 2023" } } ) );
  EXPECT_THAT( numbers.keys(), ElementsAre( "1", "2", "3" ) );
  EXPECT_EQ( errorOf( "Gemeinde;Bewohner\nWaldenburg;10234\nWerdau;11456\nZwickau;12678\n" ), "key_column_missing" );
  const ReadResult election =
    readBytes( "ags;gebiet-nr;gebiet-name;A\n09175132;01;Bezirk 01;852\n09175132;02;Bezirk 02;854\n09175132;03;Bezirk 03;856\n" );
  EXPECT_THAT( election.keys(), ElementsAre( "01", "02", "03" ) );
}

TEST( SheetMeaning, AKeyInTheFirstRowOfItsBlockHoldsForTheBlock )
{
  const ReadResult read =
    readBytes( "AGS;Gemeinde;Alter;Kinder\n14524010;A;0-2;12\n;;3-5;14\n;;6-9;20\n14524020;B;0-2;22\n;;3-5;24\n;;6-9;30\n" );
  EXPECT_EQ( read.at( "14524020", "Kinder | 3-5" ).value, 24.0 );
  EXPECT_TRUE( read.reported( "keys_repeated" ) );
  const ReadResult sum = readBytes( "AGS;Gemeinde;Kinder;Jugendliche\n14524010;A;12;3\n14524020;B;22;4\n;;34;7\n" );
  EXPECT_EQ( sum.table().observations.size(), 4u );
  EXPECT_FALSE( sum.reported( "keys_repeated" ) );
}

TEST( SheetMeaning, DatesThatASpreadsheetMadeOfRangesAreTextsAgainAndTold )
{
  const double third = 45415.0; // 3 May 2024
  const ReadResult ages = readBytes( xlsxOf( { { "AGS", "Alter", "Kinder" }, { "14524010", "0-2", 71.0 },
    { "14524010", { third, 2 }, 69.0 }, { "14524020", "0-2", 162.0 }, { "14524020", { third, 2 }, 157.0 } } ) );
  EXPECT_EQ( ages.at( "14524010", "Kinder | 3-5" ).value, 69.0 );
  EXPECT_TRUE( ages.reported( "cells_made_dates" ) );
  const ReadResult headings =
    readBytes( xlsxOf( { { "AGS", "0-2", { third, 2 } }, { "14524010", 71.0, 69.0 }, { "14524020", 162.0, 157.0 } } ) );
  EXPECT_THAT( headings.indicators(), ElementsAre( "0-2", "3-5" ) );
  EXPECT_THAT( headings.table().periods, ElementsAre( "" ) );
  const ReadResult keys = readBytes(
    xlsxOf( { { "Planungsraum", "Name", "Einwohner" }, { "1-1", "P", 5.0 }, { { 45323.0, 2 }, "Q", 6.0 }, { "2-1", "R", 7.0 } } ) );
  EXPECT_THAT( keys.keys(), ElementsAre( "1-1", "1-2", "2-1" ) );
}

TEST( SheetMeaning, ClassesOfYearsAreNames )
{
  const ReadResult read = readBytes(
    "Gebäude, Stichtag 15.05.2022\nAGS;vor 1919;1919 - 1948;1979-1990;1990;2011 und später\n14524010;1;2;3;4;5\n14524020;6;7;8;9;10\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "vor 1919", "1919 - 1948", "1979-1990", "1990", "2011 und später" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022-05-15" ) );
  EXPECT_THAT(
    readBytes( "Personen nach Geburtsjahr\nAGS;1990;1991\n14524010;1;2\n14524020;6;7\n" ).indicators(), ElementsAre( "1990", "1991" ) );
  EXPECT_THAT( readBytes( "Personen\nAGS;1990;1991\n14524010;1;2\n14524020;6;7\n" ).table().periods, ElementsAre( "1990", "1991" ) );
}

TEST( SheetMeaning, TitlesNameIndicatorUnitAndPeriod )
{
  const ReadResult unit =
    readBytes( "Bruttowertschöpfung 2022\nin Mio. EUR\nAGS;Insgesamt;Handel\n14524010;215,6;71,9\n14524020;487,0;162,3\n" );
  EXPECT_EQ( unit.table().indicators[0].unit, "Mio. EUR" );
  EXPECT_EQ( unit.at( "14524010", "Insgesamt", "2022" ).value, 215.6 );
  const ReadResult link = readBytes( "5    Löhne je Arbeitnehmer *)\n\nin EUR\n;;;Zurück zum Inhalt;\nLfd. Nr.;Schlüssel;NUTS "
                                     "3;2022;2023\n1;14511;3;36 500;38 000\n2;14521;3;31 200;32 700\n3;14524;3;33 100;34 600\n" );
  EXPECT_THAT( link.indicators(), ElementsAre( "Löhne je Arbeitnehmer" ) );
  EXPECT_EQ( link.table().indicators[0].unit, "EUR" );
  EXPECT_EQ( link.at( "14511", "", "2023" ).value, 38000.0 );
  EXPECT_EQ( link.leftOut( "level_column" ), 1u );
}

TEST( SheetMeaning, TheNameOfASheetIsThePeriodWhereNothingElseIs )
{
  const std::vector<SheetBytes> sheets{ { "2021", { { "AGS", "Einwohner" }, { "14524010", 5.0 }, { "14524020", 6.0 } }, {} },
    { "Jahr_2022", { { "AGS", "Einwohner" }, { "14524010", 7.0 }, { "14524020", 8.0 } }, {} } };
  EXPECT_EQ( readBytes( xlsxOf( sheets ) ).at( "14524010", "", "2021" ).value, 5.0 );
  TableReadOptions options;
  options.sheet = "2";
  EXPECT_EQ( readBytes( xlsxOf( sheets ), options ).at( "14524010", "", "2022" ).value, 7.0 );
}

TEST( SheetMeaning, AMergedHeadingOfTheKeySpansAllRowsOfHeadings )
{
  TableReadOptions options;
  options.keyColumns = { "Raum" };
  const ReadResult read = readBytes(
    xlsxOf( { { "Raum", "Kinder", "" }, { "", "unter 3", "3 bis 6" }, { "", "Anzahl", "Anzahl" }, { "N1", 5.0, 6.0 }, { "N2", 7.0, 8.0 } },
      { "A1:A3", "B1:C1" } ),
    options );
  EXPECT_THAT( read.keys(), ElementsAre( "N1", "N2" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Kinder | unter 3", "Kinder | 3 bis 6" ) );
}

TEST( SheetMeaning, ACutDownloadIsToldAndItsLastNumberIsNone )
{
  const std::string begin = "GENESIS-Tabelle: 12411-0015\nBevölkerung;;;\n;;31.12.2014;31.12.2015\n05915;Hamm;176580;179397\n";
  for ( const std::string end : { "05916;Herne;1", "05916;Herne;154608;1", "05916;Herne;154608;155851" } )
  {
    const ReadResult read = readBytes( begin + end );
    EXPECT_TRUE( read.reported( "table_cut" ) || read.reported( "last_row_cut" ) ) << end;
    EXPECT_EQ( read.at( "05916", "", "2015-12-31" ).status, ObservationStatus::Missing ) << end;
  }
  EXPECT_FALSE( readBytes( begin + "05916;Herne;154608;155851\n" ).reported( "table_cut" ) );
  EXPECT_FALSE( readBytes( "AGS;a;b\n14524010;1;2\n14524020;3;4" ).reported( "table_cut" ) );
}

TEST( SheetMeaning, ATableOfGenesisWithoutItsLastLinesIsToldEvenWhereALineEnds )
{
  const std::string body = "Bevölkerung;;;\n;;31.12.2014;31.12.2015\n05915;Hamm;176580;179397\n05916;Herne;154608;155851\n";
  const std::string footer = "__________\n(c) Statistisches Bundesamt (Destatis), 2020\nStand: 24.02.2020 / 00:01:03\n";
  for ( const std::string title : { "GENESIS-Tabelle: 12411-0015\n", "Tabelle: 46251-0021;;;\n", "Table: AI002-1-5;;;\n" } )
  {
    const ReadResult cut = readBytes( title + body );
    EXPECT_TRUE( cut.reported( "table_end_missing" ) ) << title;
    EXPECT_FALSE( cut.reported( "table_cut" ) ) << title;
    EXPECT_EQ( cut.at( "05916", "", "2015-12-31" ).value, 155851.0 ) << title;
    EXPECT_FALSE( readBytes( title + body + footer ).reported( "table_end_missing" ) ) << title;
  }
  for ( const std::string title : { "Tabelle: Bevölkerung am Jahresende\n", "Tabelle: 1 - Bevölkerung\n", "Bevölkerung\n" } )
    EXPECT_FALSE( readBytes( title + body ).reported( "table_end_missing" ) ) << title;
}

TEST( SheetMeaning, GermanyIsTheNationWhateverItsRowsAreCalled )
{
  for ( const std::string level : { "Bund (mit Deutschen im Ausland)", "Bund", "Deutsche im Ausland", "Deutschland insgesamt" } )
  {
    const ReadResult read = readBytes( "ARS;Name;Regionalebene;Einwohner\n00;Deutschland;" + level
      + ";82719540\n14;Sachsen;Land;4038131\n145220080080;Bobritzsch;Gemeinde;5400\n145220120120;Döbeln;Gemeinde;23800\n" );
    ASSERT_FALSE( read.table().areas.empty() ) << level;
    EXPECT_EQ( read.table().areas.front().key, "00" ) << level;
    EXPECT_EQ( read.table().areas.front().level, AreaLevel::Nation ) << level;
  }
}

TEST( SheetMeaning, AYearWithinTheNameOfAFieldIsItsPeriod )
{
  const ReadResult read = readBytes( "AGS;verf_300_16_2010;verf_300_16_2011;2012_bev;bj_1960;vor_1970;wohn_1979_1990;plz_1234;ew2020_x\n"
                                     "14522080;1;2;3;4;5;6;7;8\n14522120;2;3;4;5;6;7;8;9\n" );
  EXPECT_EQ( read.at( "14522080", "verf_300_16", "2010" ).value, 1.0 );
  EXPECT_EQ( read.at( "14522080", "verf_300_16", "2011" ).value, 2.0 );
  EXPECT_EQ( read.at( "14522080", "bev", "2012" ).value, 3.0 );
  for ( const std::string name : { "bj_1960", "vor_1970", "wohn_1979_1990", "ew2020_x" } )
    EXPECT_FALSE( std::isnan( read.at( "14522080", name, "" ).value ) ) << name;
}

TEST( SheetMeaning, LongFilesHavePartsOfYearsAndCodesAsDimensions )
{
  const ReadResult months = readBytes(
    "AGS;Jahr;Monat;Arbeitslose\n14524010;2023;Januar;112\n14524010;2023;März;114\n14524020;2023;1;251\n14524020;2023;12;253\n" );
  EXPECT_EQ( months.at( "14524010", "Arbeitslose", "2023-03" ).value, 114.0 );
  EXPECT_EQ( months.at( "14524020", "Arbeitslose", "2023-12" ).value, 253.0 );
  const ReadResult codes =
    readBytes( "AGS;Jahr;Geschlecht;Alter;Wert\n14524010;2023;1;0;196\n14524010;2023;1;1;179\n14524010;2023;2;0;180\n14524010;2023;2;1;"
               "165\n14524020;2023;1;0;442\n14524020;2023;1;1;405\n14524020;2023;2;0;406\n14524020;2023;2;1;374\n" );
  EXPECT_EQ( codes.at( "14524010", "Geschlecht 1 | Alter 0", "2023" ).value, 196.0 );
  const ReadResult extract = readBytes( "statistics_code;statistics_label;1_variable_code;1_variable_label;1_variable_attribute_code;1_"
                                        "variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;"
                                        "2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n12111;"
                                        "Zensus;GEMEIN;Gemeinden;14524010;A;GES;Geschlecht;GESM;männlich;2156;Anzahl;BEV;Bevölkerung\n" );
  EXPECT_EQ( extract.at( "14524010", "Bevölkerung | männlich" ).value, 2156.0 );
}

TEST( SheetMeaning, AColumnGivenUpForItsTextsIsTold )
{
  const ReadResult read = readBytes( "AGS;Einwohner;Bemerkung\n14524010;5;gut\n14524020;6;schlecht\n14524030;7;3\n" );
  EXPECT_TRUE( read.reported( "column_given_up" ) );
  EXPECT_TRUE( read.reported( "columns_left_out" ) );
  // Exactly one in twenty is not more than a few per cent.
  std::string rows = "AGS;Einwohner\n";
  for ( int i = 0; i < 19; ++i )
    rows += std::to_string( 14524010 + i * 10 ) + ";5\n";
  EXPECT_FALSE( readBytes( rows + "ohne;6\n" + "14524999;7\n" ).reported( "rows_left_out" ) );
  EXPECT_TRUE( readBytes( rows + "ohne;6\nauch ohne;6\n" + "14524999;7\n" ).reported( "rows_left_out" ) );
}
