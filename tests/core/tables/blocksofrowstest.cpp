// Texts and years that stand once and hold for the rows below.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  const std::string sexes = "Geschlecht;AGS;Gemeinde;Einwohner\n"
                            "männlich;14524010;Bernsdorf;1078\n;14524020;Callenberg;2430\n;14524030;Crimmitschau;9010\n"
                            "weiblich;14524010;Bernsdorf;1079\n;14524020;Callenberg;2435\n;14524030;Crimmitschau;9011\n";

}

TEST( BlocksOfRows, ATextInTheFirstRowOfItsBlockHoldsForAllItsRows )
{
  const ReadResult read = readBytes( sexes );
  EXPECT_TRUE( read.reported( "texts_repeated" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
  EXPECT_EQ( read.at( "14524020", "Einwohner | männlich" ).value, 2430.0 );
  EXPECT_EQ( read.at( "14524030", "Einwohner | weiblich" ).value, 9011.0 );
}

TEST( BlocksOfRows, TheTextMayStandBehindTheKey )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Alter;Kinder\n14524010;Bernsdorf;unter drei;53\n14524020;Callenberg;;121\n"
                                     "14524010;Bernsdorf;drei und älter;71\n14524020;Callenberg;;162\n" );
  EXPECT_TRUE( read.reported( "texts_repeated" ) );
  EXPECT_EQ( read.at( "14524020", "Kinder | unter drei" ).value, 121.0 );
  EXPECT_EQ( read.at( "14524020", "Kinder | drei und älter" ).value, 162.0 );
}

TEST( BlocksOfRows, RemarksAreNotRepeated )
{
  // The years tell the rows apart already.
  const ReadResult years =
    readBytes( "Anmerkung;AGS;Jahr;Einwohner\n"
               "vorläufig;14524010;2021;1078\n;14524020;2021;2430\nberichtigt;14524010;2022;1079\n;14524020;2022;2435\n" );
  EXPECT_FALSE( years.reported( "texts_repeated" ) );
  // A block would have a key twice.
  const ReadResult twice = readBytes( "Hinweis;AGS;Gemeinde;Einwohner\n"
                                      "alt;14524010;Bernsdorf;1078\n;14524010;Bernsdorf;1079\nneu;14524020;Callenberg;2430\n"
                                      ";14524020;Callenberg;2435\n" );
  EXPECT_FALSE( twice.reported( "texts_repeated" ) );
  // The first row has none.
  const ReadResult late = readBytes( "Geschlecht;AGS;Gemeinde;Einwohner\n;14524010;Bernsdorf;2157\n;14524020;Callenberg;4865\n"
                                     "weiblich;14524010;Bernsdorf;1079\n;14524020;Callenberg;2435\n" );
  EXPECT_FALSE( late.reported( "texts_repeated" ) );
}

TEST( BlocksOfRows, AYearInEveryCellOfARowIsNoArea )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Einwohner\n2021;2021;2021\n14524010;Bernsdorf;2156\n14524020;Callenberg;4870\n"
                                     "2022;2022;2022\n14524010;Bernsdorf;2160\n14524020;Callenberg;4875\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_FALSE( read.reported( "key_zeros_restored" ) );
  EXPECT_EQ( read.at( "14524010", {}, "2021" ).value, 2156.0 );
  EXPECT_EQ( read.at( "14524010", {}, "2022" ).value, 2160.0 );
  // Two columns: a key with a value that is its number.
  const ReadResult states = readBytes( "Land;Wert\n01;5\n14;14\n02;7\n" );
  EXPECT_EQ( states.at( "14" ).value, 14.0 );
}

TEST( BlocksOfRows, AYearMergedOverTheValuesHoldsForTheRowsBelow )
{
  const SheetRows rows{ { "AGS", "Gemeinde", "Einwohner", "Haushalte" }, { "", "", 2021.0 }, { "14524010", "Bernsdorf", 2156.0, 1012.0 },
    { "14524020", "Callenberg", 4870.0, 2114.0 }, { "", "", 2022.0 }, { "14524010", "Bernsdorf", 2160.0, 1015.0 },
    { "14524020", "Callenberg", 4875.0, 2120.0 } };
  const ReadResult read = readBytes( zipOf( xlsxMembers( { { "Daten", rows, { "C2:D2", "C5:D5" } } } ) ), {}, "a.xlsx" );
  EXPECT_EQ( read.leftOut( "no_key" ), 0u );
  EXPECT_EQ( read.at( "14524010", "Haushalte", "2021" ).value, 1012.0 );
  EXPECT_EQ( read.at( "14524020", "Einwohner", "2022" ).value, 4875.0 );
}

TEST( BlocksOfRows, GroupsMayStandAboveHeadingsThatAreRepeated )
{
  const std::string headings = "AGS;Gemeinde;Einwohner\n";
  const std::string men = "14524010;Bernsdorf;1078\n14524020;Callenberg;2430\n";
  const std::string women = "14524010;Bernsdorf;1079\n14524020;Callenberg;2435\n";
  const std::string bytes = "männlich;;\n" + headings + men + "weiblich;;\n" + headings + women;
  const ReadResult read = readBytes( bytes );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner | männlich", "Einwohner | weiblich" ) );
  EXPECT_EQ( read.at( "14524020", "Einwohner | männlich" ).value, 2430.0 );
  EXPECT_EQ( read.leftOut( "title" ), 0u );
  TableReadOptions planned;
  planned.plan = read.description().plan;
  const ReadResult again = readBytes( bytes, planned );
  EXPECT_EQ( again.indicators(), read.indicators() );
  EXPECT_EQ( again.at( "14524020", "Einwohner | männlich" ).value, 2430.0 );

  // Pages of one table.
  const ReadResult pages =
    readBytes( "Bevölkerung;;\n" + headings + men + "noch: Bevölkerung;;\n" + headings + "14524030;Crimmitschau;9010\n" );
  EXPECT_THAT( pages.indicators(), ElementsAre( "Einwohner" ) );
}
