// Tables that stand beside and below each other on one sheet: no figure crosses over from one to the other.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

TEST( TablesBeside, EachHasItsTitleAndItsDate )
{
  const ReadResult read = readBytes( "Tabelle 1: Einwohner am 31.12.2022;;;;Tabelle 2: Arbeitslose am 30.06.2023;;\n"
                                     "AGS;Gemeinde;Anzahl;;AGS;Gemeinde;Anzahl\n"
                                     "14524010;Bernsdorf;2156;;14524030;Crimmitschau;1704\n"
                                     "14524020;Callenberg;4870;;14524010;Bernsdorf;112\n"
                                     "14524030;Crimmitschau;18021;;14524020;Callenberg;251\n" );
  EXPECT_TRUE( read.reported( "several_tables" ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Arbeitslose" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022-12-31", "2023-06-30" ) );
  EXPECT_EQ( read.at( "14524010", "Einwohner" ).value, 2156.0 );
  EXPECT_EQ( read.at( "14524010", "Arbeitslose" ).value, 112.0 );
  EXPECT_EQ( read.at( "14524030", "Arbeitslose" ).value, 1704.0 );
}

TEST( TablesBeside, AnEmptyColumnSetsKeysWithAnotherHeadingApart )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Männer;;Gemeindeschlüssel;Name;Frauen\n"
                                     "14524010;Bernsdorf;1078;;14524020;Callenberg;2435\n"
                                     "14524020;Callenberg;2430;;14524010;Bernsdorf;1079\n" );
  EXPECT_EQ( read.at( "14524010", "Frauen" ).value, 1079.0 );
  EXPECT_EQ( read.at( "14524020", "Frauen" ).value, 2435.0 );
  // Without the gap, keys under another heading are those of a second area of the same row.
  const ReadResult pairs = readBytes( "AGS;Gemeinde;Männer;Gemeindeschlüssel;Name;Frauen\n"
                                      "14524010;Bernsdorf;1078;14524020;Callenberg;2435\n"
                                      "14524020;Callenberg;2430;14524010;Bernsdorf;1079\n" );
  EXPECT_EQ( pairs.leftOut( "key_column" ), 1u );
}

TEST( TablesBeside, AnEmptyColumnForTheEyeEndsNoTable )
{
  // Figures that look like keys of states, districts and municipalities.
  for ( const auto &[first, second] : { std::pair( "10", "12" ), std::pair( "14524", "14521" ), std::pair( "14524010", "14524020" ) } )
  {
    const ReadResult read = readBytes(
      std::string( "AGS;Gemeinde;Quote;;Einwohner\n14524010;Bernsdorf;5,5;;" ) + first + "\n14524020;Callenberg;6,5;;" + second + "\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Quote", "Einwohner" ) ) << first;
    EXPECT_EQ( read.at( "14524010", "Einwohner" ).value, std::stod( first ) );
    EXPECT_FALSE( read.reported( "several_tables" ) );
  }
}

TEST( TablesBeside, NamesAtTheLeftOfTheKeyGoWithTheSecondTable )
{
  const ReadResult read = readBytes( "Gemeinde;AGS;Männer;;Gemeinde;AGS;Frauen\n"
                                     "Bernsdorf;14524010;1078;;Crimmitschau;14524030;9011\n"
                                     "Callenberg;14524020;2430;;Bernsdorf;14524010;1079\n" );
  EXPECT_EQ( read.at( "14524010", "Frauen" ).value, 1079.0 );
  ASSERT_NE( read.area( "14524030" ), nullptr );
  EXPECT_EQ( read.area( "14524030" )->name, "Crimmitschau" );
  EXPECT_EQ( read.leftOut( "text_column" ), 0u );
}

TEST( TablesBeside, OwnKeysBeginAnewToo )
{
  const ReadResult read = readBytes( "SR;Name;Einwohner;;SR;Name;Arbeitslose\n"
                                     "1;Nord;2156;;3;Süd;1704\n"
                                     "2;Mitte;4870;;2;Mitte;251\n"
                                     "3;Süd;18021;;1;Nord;112\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Arbeitslose" ) );
  EXPECT_EQ( read.at( "1", "Arbeitslose" ).value, 112.0 );
  EXPECT_EQ( read.at( "3", "Arbeitslose" ).value, 1704.0 );
}

TEST( TablesBeside, TheKeyAgainInTheSameOrderIsNoValue )
{
  const ReadResult read = readBytes( "SR;Name;Einwohner;SR;Name;Arbeitslose\n"
                                     "1;Nord;2156;1;Nord;112\n"
                                     "2;Mitte;4870;2;Mitte;251\n"
                                     "3;Süd;18021;3;Süd;1704\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Arbeitslose" ) );
  EXPECT_EQ( read.leftOut( "key_column" ), 1u );
}

TEST( TablesBeside, TwoKeysOfOneRowAreOneTable )
{
  const ReadResult read = readBytes( "Wohnort;;Arbeitsort;;Pendler\n"
                                     "AGS;Gemeinde;AGS;Gemeinde;Anzahl\n"
                                     "14524010;Bernsdorf;14524020;Callenberg;85\n"
                                     "14524020;Callenberg;14524010;Bernsdorf;91\n" );
  EXPECT_FALSE( read.reported( "several_tables" ) );
  EXPECT_EQ( read.at( "14524010", "Pendler" ).value, 85.0 );
}

TEST( TablesBelow, AnotherNumberAboveTheSameHeadingsBeginsATable )
{
  const std::string first = "Tab. 1 Einwohner\nAGS;Gemeinde;2021;2022\n14524010;Bernsdorf;2156;2160\n14524020;Callenberg;4870;4875\n";
  const std::string headings = "AGS;Gemeinde;2021;2022\n";
  const std::string rows = "14524010;Bernsdorf;112;113\n14524020;Callenberg;251;252\n";
  const ReadResult read = readBytes( first + "Tab. 2 Arbeitslose\n" + headings + rows );
  EXPECT_TRUE( read.reported( "several_tables" ) );
  EXPECT_EQ( read.at( "14524010", "Arbeitslose", "2022" ).value, 113.0 );
  const std::vector<TableIndicator> &indicators = read.table().indicators;
  ASSERT_EQ( indicators.size(), 2u );
  EXPECT_EQ( indicators[1].unit, "" ); // that of the first is "Einwohner"

  // The next page of the same table has other areas.
  const ReadResult pages = readBytes( first + "noch: Tab. 1 Einwohner\n" + headings + "14524030;Crimmitschau;18021;18000\n" );
  EXPECT_FALSE( pages.reported( "several_tables" ) );
  EXPECT_EQ( pages.leftOut( "repeated_heading" ), 1u );
  EXPECT_EQ( pages.at( "14524030", {}, "2021" ).value, 18021.0 );
}
