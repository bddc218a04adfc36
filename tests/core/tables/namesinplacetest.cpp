// Titles, dates and keys that stand where others stand elsewhere; and columns that nothing names.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

TEST( NamesInPlace, TablesBesideEachOtherWithTitlesOfTheirOwnAreTwo )
{
  const ReadResult years =
    readBytes( "Arbeitslose 2022;;;;Arbeitslose 2023;;\nAGS;Gemeinde;Arbeitslose;;AGS;Gemeinde;Arbeitslose\n"
               "14524010;Bernsdorf;112;;14524010;Bernsdorf;119\n14524020;Callenberg;251;;14524020;Callenberg;258\n" );
  EXPECT_TRUE( years.reported( "several_tables" ) );
  EXPECT_THAT( years.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_EQ( years.at( "14524020", "Arbeitslose", "2022" ).value, 251.0 );
  EXPECT_EQ( years.at( "14524020", "Arbeitslose", "2023" ).value, 258.0 );

  const ReadResult merged = readBytes( zipOf( xlsxMembers( { { "Daten",
                                         { { "Männer", "", "", "", "Frauen" }, { "AGS", "Gemeinde", "2022", "", "AGS", "Gemeinde", "2022" },
                                           { "14524010", "Bernsdorf", 56.0, "", "14524010", "Bernsdorf", 57.0 },
                                           { "14524020", "Callenberg", 125.0, "", "14524020", "Callenberg", 126.0 } },
                                         { "A1:C1", "E1:G1" } } } ) ),
    {}, "a.xlsx" );
  EXPECT_THAT( merged.indicators(), ElementsAre( "Männer", "Frauen" ) );
  EXPECT_EQ( merged.at( "14524020", "Frauen", "2022" ).value, 126.0 );

  // The key again for the eye is no table, with the same heading above both or with none.
  for ( const std::string above : { ";;;;;;\n", "Einwohner;;;;Einwohner;;\n" } )
  {
    const ReadResult eye = readBytes( above
      + "AGS;Gemeinde;Männer;;AGS;Gemeinde;Frauen\n14524010;Bernsdorf;56;;14524010;Bernsdorf;57\n"
        "14524020;Callenberg;125;;14524020;Callenberg;126\n" );
    EXPECT_FALSE( eye.reported( "several_tables" ) ) << above;
    EXPECT_EQ( eye.leftOut( "key_column" ), 1u ) << above;
  }
}

TEST( NamesInPlace, ATitleMayStandInThePlaceOfTheHeadingOfTheKeys )
{
  const std::string rows = ";;Männer;Frauen\n14524010;Bernsdorf;20;31\n14524020;Callenberg;21;32\n";
  for ( const auto &[title, period] : { std::pair( "Arbeitslose im Juni 2023", "2023-06" ),
          std::pair( "Beschäftigte am 30.06.2023", "2023-06-30" ), std::pair( "Kinder, Stichtag 01.03.2024", "2024-03-01" ) } )
  {
    SCOPED_TRACE( title );
    const ReadResult read = readBytes( title + rows );
    EXPECT_THAT( read.table().periods, ElementsAre( period ) );
    EXPECT_THAT( read.indicators(), ElementsAre( "Männer", "Frauen" ) );
    EXPECT_EQ( read.table().indicators.at( 0 ).source, title );
  }
  for ( const std::string heading : { "Gemeinde (Stand 01.01.2024)", "AGS 2024", "Schlüssel am 31.12.2023", "Kreis 2023" } )
    EXPECT_THAT( readBytes( heading + rows ).table().periods, ElementsAre( "" ) ) << heading;
}

TEST( NamesInPlace, ADayInTheTitleBelongsToTheYears )
{
  for ( const std::string title : { "Einwohner am 31.12.", "Einwohner (jeweils am 31. Dezember)", "Einwohner\nStichtag: 31.12." } )
  {
    SCOPED_TRACE( title );
    const ReadResult rows = readBytes( title
      + "\nAGS;Gemeinde;männlich;weiblich\n2021;;;\n14524010;A;10;11\n14524020;B;12;13\n2022;;;\n"
        "14524010;A;14;15\n14524020;B;16;17\n" );
    EXPECT_THAT( rows.table().periods, ElementsAre( "2021-12-31", "2022-12-31" ) );
    const ReadResult columns = readBytes( title + "\nAGS;Gemeinde;2021;2022\n14524010;A;10;11\n14524020;B;12;13\n" );
    EXPECT_THAT( columns.table().periods, ElementsAre( "2021-12-31", "2022-12-31" ) );
    const ReadResult cells = readBytes( title + "\nAGS;Jahr;Einwohner\n14524010;2021;10\n14524020;2021;12\n" );
    EXPECT_THAT( cells.table().periods, ElementsAre( "2021-12-31" ) );
  }
  // Two days leave it open, a whole date is the period itself, and months stay months.
  EXPECT_THAT(
    readBytes( "Einwohner am 31.12.\nBeschäftigte am 30.06.\nAGS;Jahr;Fälle\n14524010;2021;10\n14524020;2021;12\n" ).table().periods,
    ElementsAre( "2021" ) );
  EXPECT_THAT( readBytes( "Einwohner am 31.12.2020\nAGS;2021\n14524010;10\n14524020;12\n" ).table().periods, ElementsAre( "2021" ) );
  EXPECT_THAT( readBytes( "Einwohner am 31.12.\nAGS;Januar 2021\n14524010;10\n14524020;12\n" ).table().periods, ElementsAre( "2021-01" ) );
}

TEST( NamesInPlace, MonthsStandInBracketsBehindNames )
{
  const ReadResult read = readBytes( "AGS;Arbeitslose (Dezember 2023);Plätze (1. März 2024);Fälle (1. Quartal 2024);Kinder (unter "
                                     "6)\n14524010;1;2;3;4\n14524020;5;6;7;8\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Arbeitslose", "Plätze", "Fälle", "Kinder (unter 6)" ) );
  EXPECT_EQ( read.at( "14524020", "Arbeitslose", "2023-12" ).value, 5.0 );
  EXPECT_EQ( read.at( "14524020", "Plätze", "2024-03-01" ).value, 6.0 );
  EXPECT_EQ( read.at( "14524020", "Fälle", "2024-Q1" ).value, 7.0 );
}

TEST( NamesInPlace, ColumnsWithoutAHeadingAreTold )
{
  for ( const std::string headings : { "AGS;Gemeinde;Einwohner;", "AGS;Gemeinde;;Einwohner" } )
  {
    const ReadResult read = readBytes( headings + "\n14524010;A;10;11\n14524020;B;12;13\n" );
    ASSERT_TRUE( read.reported( "columns_unnamed" ) ) << headings;
  }
  const ReadResult none = readBytes( "14524010;A;10;11\n14524020;B;12;13\n" );
  EXPECT_TRUE( none.reported( "columns_unnamed" ) );
  // The title or the file says what years are about, and a heading above both spans them.
  for ( const std::string headings : { "AGS;Gemeinde;2022;2023", "AGS;Gemeinde;Einwohner;%", "Einwohner\nAGS;Gemeinde;2022;2023" } )
    EXPECT_FALSE( readBytes( headings + "\n14524010;A;10;11\n14524020;B;12;13\n" ).reported( "columns_unnamed" ) ) << headings;
}

TEST( NamesInPlace, KeysOfAnOfficeMayHaveABlankAndNumbersBesideSocialSpacesAreItsOwn )
{
  const ReadResult spaced = readBytes( "Nr.;Sozialraum;Plätze\nSR 01;Nord;10\nSR 02;Süd;12\nPR 3;West;14\n" );
  EXPECT_THAT( spaced.keys(), ElementsAre( "SR 01", "SR 02", "PR 3" ) );
  EXPECT_EQ( spaced.at( "SR 02" ).value, 12.0 );
  for ( const std::string heading : { "Sozialraum", "Planungsraum", "Stadtteil" } )
  {
    const ReadResult numbered = readBytes( "Nr.;" + heading + ";Einwohner\n1;Nord;10\n2;Süd;12\n3;West;14\n" );
    EXPECT_THAT( numbered.keys(), ElementsAre( "1", "2", "3" ) ) << heading;
    EXPECT_FALSE( numbered.reported( "key_zeros_restored" ) ) << heading;
    EXPECT_EQ( numbered.areasOf( AreaLevel::State ), 0u ) << heading;
  }
  // Names with a number are no keys.
  EXPECT_EQ( errorOf( "Ort;Plätze\nKita 1;10\nKita 2;12\n" ), "key_column_missing" );
}

TEST( NamesInPlace, ADimensionOfWordsIsRepeatedThoughFiguresDiffer )
{
  const ReadResult read = readBytes( "Geschlecht;AGS;Gemeinde;unter 25;25 bis 54\nmännlich;14524010;A;112;113\n;14524020;B;251;252\n"
                                     ";14524030;C;1704;1705\nzusammen;;;2067;2070\nweiblich;14524010;A;114;115\n;14524020;B;253;254\n"
                                     ";14524030;C;1706;1707\nzusammen;;;2073;2076\n" );
  EXPECT_EQ( read.at( "14524020", "unter 25 | männlich" ).value, 251.0 );
  EXPECT_EQ( read.at( "14524030", "25 bis 54 | weiblich" ).value, 1707.0 );
}

TEST( NamesInPlace, APeriodMayStandInTheHeadingAboveThoseOfItsParts )
{
  for ( const auto &[above, period] : { std::pair( "Einwohner am 31.12.2023", "2023-12-31" ), std::pair( "Einwohner 2022", "2022" ),
          std::pair( "Einwohner (Juni 2023)", "2023-06" ) } )
  {
    SCOPED_TRACE( above );
    const ReadResult read =
      readBytes( std::string( ";;" ) + above + ";\nAGS;Gemeinde;männlich;weiblich\n14524010;A;10;11\n14524020;B;12;13\n" );
    EXPECT_THAT( read.table().periods, ElementsAre( period ) );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
  }
  EXPECT_THAT( readBytes( ";;Gebäude 1990 bis 2000;\nAGS;Gemeinde;saniert;leer\n14524010;A;10;11\n14524020;B;12;13\n" ).table().periods,
    ElementsAre( "" ) );
}

TEST( NamesInPlace, FiguresAboveTheHeadingsAreNoTitles )
{
  const ReadResult read =
    readBytes( "Tab. 1: Geburten 2022\nAGS;Gemeinde;Jungen;Mädchen\n14524010;Bernsdorf;10;11\n14524020;Callenberg;12;13\n\n"
               "Tab. 2: Sterbefälle\nGemeinde;AGS;2021;2022\nBernsdorf;14524010;21;22\nCallenberg;14524020;23;24\n" );
  // Whichever of them is read, the rows of the other are told.
  EXPECT_TRUE( read.reported( "several_tables" ) || read.reported( "rows_left_out" ) );
}
