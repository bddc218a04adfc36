// Rows between those of the areas: notes, next pages, sums, parts of an area; and the date below the table.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  ReadResult readAgain( const std::string &bytes )
  {
    const ReadResult read = readBytes( bytes );
    TableReadOptions planned;
    planned.plan = read.description().plan;
    const ReadResult again = readBytes( bytes, planned );
    EXPECT_EQ( again.indicators(), read.indicators() );
    EXPECT_EQ( again.table().observations.size(), read.table().observations.size() );
    return read;
  }

}

TEST( RowsBetween, NotesAreNoGroups )
{
  for ( const std::string note : { "1) einschließlich der Ortsteile", "*) vorläufiges Ergebnis", "Anmerkung: ohne Heime", "Quelle: Amt",
          "- 2 -", "Seite 2", "noch: Tabelle 3", "Fortsetzung" } )
  {
    SCOPED_TRACE( note );
    const ReadResult read = readAgain( "AGS;Gemeinde;Einwohner\nmännlich;;\n14524010;A;1078\n14524020;B;2435\n" + note
      + ";;\n14524030;C;9010\nweiblich;;\n14524010;A;1079\n14524020;B;2436\n14524030;C;9011\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
    EXPECT_EQ( read.at( "14524030", "Einwohner | männlich" ).value, 9010.0 );
  }
  // The points of a list begin the areas anew.
  const ReadResult list =
    readAgain( "AGS;Gemeinde;Fälle\na) ambulant;;\n14524010;A;1\n14524020;B;2\nb) stationär;;\n14524010;A;3\n14524020;B;4\n" );
  EXPECT_THAT( list.indicators(), ElementsAre( "Fälle | a) ambulant", "Fälle | b) stationär" ) );
}

TEST( RowsBetween, AGroupGoesOnOnTheNextPage )
{
  for ( const std::string again : { "noch: weiblich", "noch weiblich", "weiblich (Fortsetzung)" } )
  {
    SCOPED_TRACE( again );
    const ReadResult read = readAgain( "AGS;Gemeinde;Einwohner\nmännlich;;\n14524010;A;1078\n14524020;B;2435\nweiblich;;\n14524010;A;1079\n"
      + again + ";;\n14524020;B;2436\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
    EXPECT_EQ( read.at( "14524020", "Einwohner | weiblich" ).value, 2436.0 );
  }
}

TEST( RowsBetween, TheTitleOfTheNextPageIsNoGroupAndTheFirstOneStaysATitle )
{
  for ( const std::string next : { "noch: Tabelle 3", "noch Tabelle 3: Bevölkerung", "Fortsetzung von Tabelle 3" } )
  {
    SCOPED_TRACE( next );
    const ReadResult read = readAgain( "Tabelle 3: Bevölkerung am 31.12.2023;;\nAGS;Gemeinde;Einwohner\n14524010;A;2156\n14524020;B;4870\n"
      + next + ";;\nAGS;Gemeinde;Einwohner\n14524030;C;18021\n" );
    EXPECT_THAT( read.table().periods, ElementsAre( "2023-12-31" ) );
    EXPECT_EQ( read.leftOut( "title" ), 1u );
    EXPECT_EQ( read.table().observations.size(), 3u );
  }
}

TEST( RowsBetween, SumsBetweenTheAreasAreNotThoseOfTheAreaAbove )
{
  const ReadResult read = readAgain( "AGS;Gemeinde;Einwohner\n14524010;A;2156\n14524020;B;4870\n;Zwischensumme;7026\n14524030;C;18021\n"
                                     ";Zwischensumme;18021\n;Landkreis Zwickau;25047\n" );
  EXPECT_EQ( read.at( "14524020" ).value, 4870.0 );
  EXPECT_EQ( read.at( "14524030" ).value, 18021.0 );
  EXPECT_EQ( read.at( "14524" ).value, 25047.0 );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
  EXPECT_FALSE( read.reported( "keys_repeated" ) );
  EXPECT_EQ( read.leftOut( "no_key" ), 2u );
  EXPECT_TRUE( read.reported( "rows_left_out" ) );
  // Nor are parts of a municipality without keys of their own.
  const ReadResult parts =
    readAgain( "AGS;Gemeinde;Einwohner\n14524010;A;1000\n;OT Ost;400\n;OT West;600\n14524020;B;900\n;OT Nord;500\n;OT Süd;400\n" );
  EXPECT_EQ( parts.at( "14524010" ).value, 1000.0 );
  EXPECT_EQ( parts.leftOut( "no_key" ) + parts.leftOut( "footer" ), 4u );
}

TEST( RowsBetween, PartsBelowEachAreaTellWhatTheyCount )
{
  for ( const std::string bytes :
    { "AGS;Gemeinde;Einwohner\n14524010;A;2156\n;davon männlich;1077\n;davon weiblich;1079\n14524020;B;4870\n;davon männlich;2434\n"
      ";davon weiblich;2436\n",
      "AGS;Gemeinde;Einwohner\n14524010;A;2156\n14524010;davon männlich;1077\n14524010;davon weiblich;1079\n14524020;B;4870\n"
      "14524020;davon männlich;2434\n14524020;davon weiblich;2436\n",
      "AGS;;Einwohner\n14524010;A;2156\n;davon männlich;1077\n;davon weiblich;1079\n14524020;B;4870\n;davon männlich;2434\n"
      ";davon weiblich;2436\n" } )
  {
    SCOPED_TRACE( bytes );
    const ReadResult read = readAgain( bytes );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Einwohner | davon männlich", "Einwohner | davon weiblich" ) );
    EXPECT_EQ( read.area( "14524020" )->name, "B" );
    EXPECT_EQ( read.at( "14524020", "Einwohner" ).value, 4870.0 );
    EXPECT_EQ( read.at( "14524020", "Einwohner | davon weiblich" ).value, 2436.0 );
    EXPECT_FALSE( read.reported( "duplicate_cells" ) );
  }
  // A name in two spellings is none.
  const ReadResult spelt = readBytes( "AGS;Gemeinde;Jahr;Einwohner\n14524010;A;2022;1\n14524010;A (Stadt);2023;2\n14524020;B;2022;3\n" );
  EXPECT_THAT( spelt.indicators(), ElementsAre( "Einwohner" ) );
}

TEST( RowsBetween, TotalsMayStandAboveTheAreas )
{
  for ( const std::string top : { ";Landkreis Zwickau;7026;3513\n;davon;;\n", "Insgesamt;;7026;3513\ndavon:;;;\n",
          ";Landkreis Zwickau;7026;3513\n", ";Landkreis Zwickau;7026;3513\n\n;Gemeinden;;\n" } )
  {
    SCOPED_TRACE( top );
    const ReadResult read = readAgain( "AGS;Gemeinde;Einwohner;weiblich\n" + top + "14524010;A;2156;1078\n14524020;B;4870;2435\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "weiblich" ) );
    EXPECT_EQ( read.at( "14524", "weiblich" ).value, 3513.0 );
    EXPECT_EQ( read.at( "14524020", "weiblich" ).value, 2435.0 );
  }
}

TEST( RowsBetween, TheDateBelowTheTableIsThatOfItsFiguresWhereNothingElseIs )
{
  const std::string rows = "AGS;Gemeinde;Einwohner\n14524010;A;22\n14524020;B;24\n";
  for ( const std::string line : { "Stand: 31.12.2023", "Stichtag 31.12.2023", "(Stand: 31. Dezember 2023)", "Stichtag:;31.12.2023",
          "Gebietsstand: 01.01.2024\nStichtag: 31.12.2023" } )
  {
    SCOPED_TRACE( line );
    const ReadResult read = readAgain( rows + line + "\n" );
    EXPECT_THAT( read.table().periods, ElementsAre( "2023-12-31" ) );
    EXPECT_TRUE( read.reported( "period_below_table" ) );
  }
  for ( const std::string line : { "Quelle: Landesamt, Stand: 31.12.2023", "Gebietsstand: 01.01.2024", "erstellt am 12.01.2024",
          "Stand: 12.02.2024 / 10:12:11", "Stichtag: 31.12.2022\nStichtag: 31.12.2023" } )
  {
    SCOPED_TRACE( line );
    EXPECT_THAT( readBytes( rows + line + "\n" ).table().periods, ElementsAre( "" ) );
  }
  // Titles, headings and columns come first.
  EXPECT_THAT( readBytes( "Einwohner 2022\n" + rows + "Stand: 31.12.2023\n" ).table().periods, ElementsAre( "2022" ) );
  const ReadResult headings = readBytes( "AGS;Einwohner 2022;Veränderung\n14524010;5;1\n14524020;6;2\nStand: 15.02.2024\n" );
  EXPECT_THAT( headings.table().periods, ElementsAre( "2022", "" ) );
  EXPECT_FALSE( headings.reported( "period_below_table" ) );
}

TEST( RowsBetween, WordsForNoFigureAreSigns )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Fälle;Plätze;Quote\n14524010;A;keine Angabe;entfällt;n. v.\n14524020;B;1;2;3\n" );
  EXPECT_EQ( read.at( "14524010", "Fälle" ).status, ObservationStatus::Missing );
  EXPECT_EQ( read.at( "14524010", "Plätze" ).status, ObservationStatus::Blocked );
  EXPECT_FALSE( read.reported( "cells_not_readable" ) );
}

TEST( RowsBetween, SumsThatCouldBeYearsAreNoHeadings )
{
  for ( const std::string sum : { "zusammen;;", "Insgesamt;;", ";Summe;" } )
  {
    SCOPED_TRACE( sum );
    const ReadResult read = readAgain( "AGS;Gemeinde;Ort;Männer;Frauen\n14524010;A;x;1000;1001\n14524020;B;y;1067;1069\n" + sum
      + "2067;2070\n14524030;C;z;1706;1707\n14524040;D;u;250;240\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Männer", "Frauen" ) );
    EXPECT_FALSE( read.reported( "several_tables" ) );
    EXPECT_EQ( read.at( "14524040", "Frauen" ).value, 240.0 );
  }
}
