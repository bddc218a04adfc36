// Lines that number the columns, and rows of figures without a key, above the first area: neither is a heading.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  const std::string heading = "AGS;Gemeinde;Einwohner;weiblich\n";
  const std::string rows = "14524010;Bernsdorf;2156;1078\n14524020;Callenberg;4870;2435\n";

}

TEST( ColumnNumbers, ALineOfThemIsNoHeading )
{
  for ( const std::string line :
    { "1;2;3;4", "Sp. 1;Sp. 2;Sp. 3;Sp. 4", "Spalte 1;Spalte 2;Spalte 3;Spalte 4", "(1);(2);(3);(4)", "1);2);3);4)", "[1];[2];[3];[4]",
      "a;b;c;d", "A;B;C;D", "a);b);c);d)", "1;2;3;4=3/2*100", ";;1;2", ";;Sp. 1;Sp. 2", ";;3;4", "1;;2;3", "2;3;4;5", "1.;2.;3.;4." } )
  {
    SCOPED_TRACE( line );
    const ReadResult read = readBytes( heading + line + "\n" + rows );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "weiblich" ) );
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
    EXPECT_EQ( read.at( "14524020", "weiblich" ).value, 2435.0 );
    EXPECT_EQ( read.leftOut( "column_numbers" ), 1u );
    TableReadOptions planned;
    planned.plan = read.description().plan;
    EXPECT_EQ( readBytes( heading + line + "\n" + rows, planned ).indicators(), read.indicators() );
  }
  // On a next page it stands again.
  const ReadResult pages = readBytes( heading + "1;2;3;4\n" + rows + heading + "1;2;3;4\n14524030;Crimmitschau;18021;9010\n" );
  EXPECT_EQ( pages.table().observations.size(), 6u );
}

TEST( ColumnNumbers, AgesAndClassesBelowOneHeadingAreNone )
{
  const auto indicatorsOf = []( const std::string &headings ) {
    return readBytes( "AGS;Gemeinde;" + headings + "\n14524010;Bernsdorf;12;13;14\n14524020;Callenberg;22;23;24\n" ).indicators();
  };
  EXPECT_THAT( indicatorsOf( "Alter;;\n;;0;1;2" ), ElementsAre( "Alter | 0", "Alter | 1", "Alter | 2" ) );
  EXPECT_THAT( indicatorsOf( "Kinder im Alter;Kinder im Alter;Kinder im Alter\n;;1;2;3" ),
    ElementsAre( "Kinder im Alter | 1", "Kinder im Alter | 2", "Kinder im Alter | 3" ) );
  EXPECT_THAT( indicatorsOf( "Haushalte mit … Personen;;\n;;1;2;3" ),
    ElementsAre( "Haushalte mit … Personen | 1", "Haushalte mit … Personen | 2", "Haushalte mit … Personen | 3" ) );
  EXPECT_THAT( indicatorsOf( "Kategorie;;\n;;a;b;c" ), ElementsAre( "Kategorie | a", "Kategorie | b", "Kategorie | c" ) );
  EXPECT_THAT( indicatorsOf( "0;1;2" ), ElementsAre( "0", "1", "2" ) );
}

TEST( ColumnNumbers, RowsOfDataWhoseNumbersFollowEachOtherAreRead )
{
  const ReadResult first = readBytes( "Planungsraum;Fälle;Neue\n1;2;3\n2;5;6\n3;4;1\n" );
  EXPECT_THAT( first.keys(), ElementsAre( "1", "2", "3" ) );
  EXPECT_EQ( first.at( "1", "Neue" ).value, 3.0 );
  const ReadResult middle = readBytes( "Planungsraum;Fälle;Neue\n1;7;3\n2;3;4\n3;4;1\n" );
  EXPECT_EQ( middle.at( "2", "Neue" ).value, 4.0 );
  // Numbers of the columns above own keys.
  const ReadResult both = readBytes( "Planungsraum;Fälle;Neue\n1;2;3\n1;7;3\n2;3;4\n3;4;1\n" );
  EXPECT_THAT( both.keys(), ElementsAre( "1", "2", "3" ) );
  EXPECT_EQ( both.at( "1", "Fälle" ).value, 7.0 );
}

TEST( ColumnNumbers, ARowOfFiguresWithoutAKeyIsATotalAndNoHeading )
{
  for ( const std::string row : { ";;24;14", ";;24;14,5", ";;24;-", ";;3;9", ";;149;149" } )
  {
    SCOPED_TRACE( row );
    const ReadResult read = readBytes( "AGS;Gemeinde;Fälle;Neue Fälle\n" + row + "\n14524010;Bernsdorf;10;5\n14524020;Callenberg;14;9\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Fälle", "Neue Fälle" ) );
    EXPECT_EQ( read.leftOut( "no_key" ), 1u );
    EXPECT_TRUE( read.reported( "rows_left_out" ) );
    EXPECT_EQ( read.table().observations.size(), 4u );
  }
  const ReadResult one = readBytes( "AGS;Gemeinde;Fälle\n;;24\n14524010;Bernsdorf;10\n14524020;Callenberg;14\n" );
  EXPECT_THAT( one.indicators(), ElementsAre( "Fälle" ) );
  // Headings go on in numbers: classes, and years.
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Kinder unter;Kinder ab\n;;3;6\n14524010;Bernsdorf;10;5\n14524020;Callenberg;14;9\n" ).indicators(),
    ElementsAre( "Kinder unter | 3", "Kinder ab | 6" ) );
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Fälle;Plätze\n;;2022;2023\n14524010;Bernsdorf;10;5\n14524020;Callenberg;14;9\n" ).table().periods,
    ElementsAre( "2022", "2023" ) );
}

TEST( ColumnNumbers, NumbersAboveTheKeysAreNoArea )
{
  for ( const std::string row : { "14;5;24;", "14;5;24;6", "14;5;;" } )
  {
    SCOPED_TRACE( row );
    const ReadResult read = readBytes( heading + row + "\n" + rows );
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "weiblich" ) );
    EXPECT_EQ( read.leftOut( "no_key" ), 1u );
  }
  // A state has a name; so have those of other lengths.
  EXPECT_THAT( readBytes( heading + "14;Sachsen;24;6\n" + rows ).keys(), ElementsAre( "14", "14524010", "14524020" ) );
  EXPECT_THAT(
    readBytes( "AGS;Einwohner;weiblich\n14;4000;2000\n14524;300;150\n14524010;21;10\n" ).keys(), ElementsAre( "14", "14524", "14524010" ) );
}
