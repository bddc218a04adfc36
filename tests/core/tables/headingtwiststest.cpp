// Headings of offices that say only a part of what their column is: quarters, months, parts of a whole, changes, ranks.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  //! Two municipalities with so many columns: 1, 2, 3 … and 11, 12, 13 …
  std::string rowsOf( int columns )
  {
    std::string rows = "14524010;Bernsdorf";
    for ( int i = 1; i <= columns; ++i )
      rows += ";" + std::to_string( i );
    rows += "\n14524020;Callenberg";
    for ( int i = 1; i <= columns; ++i )
      rows += ";" + std::to_string( 10 + i );
    return rows + "\n";
  }

}

TEST( HeadingTwists, QuartersStandBelowTheirYear )
{
  for ( const std::string quarters :
    { "I;II;III;IV;I;II;III;IV", "Q1;Q2;Q3;Q4;Q1;Q2;Q3;Q4", "1. Quartal;2. Quartal;3. Quartal;4. Quartal;1. Vj.;2. Vj.;3. Vj.;4. Vj.",
      "Januar-März;April-Juni;Juli–Sept.;Okt. bis Dez.;Jan.-März;Apr.-Jun.;Jul.-Sep.;Okt.-Dez." } )
  {
    SCOPED_TRACE( quarters );
    const ReadResult read = readBytes( "Arbeitslose\nAGS;Gemeinde;2023;;;;2024;;;\n;;" + quarters + "\n" + rowsOf( 8 ) );
    EXPECT_THAT( read.indicators(), ElementsAre( "Arbeitslose" ) );
    EXPECT_EQ( read.at( "14524010", "", "2023-Q4" ).value, 4.0 );
    EXPECT_EQ( read.at( "14524020", "", "2024-Q1" ).value, 15.0 );
  }
  // Without a year above, or with a fifth, they are classes.
  EXPECT_THAT(
    readBytes( "Wohnlagen 2023\nAGS;Gemeinde;I;II;III;IV\n" + rowsOf( 4 ) ).indicators(), ElementsAre( "I", "II", "III", "IV" ) );
  EXPECT_THAT( readBytes( "Pflegegrade\nAGS;Gemeinde;2023;;;;\n;;I;II;III;IV;V\n" + rowsOf( 5 ) ).indicators(),
    ElementsAre( "I", "II", "III", "IV", "V" ) );
}

TEST( HeadingTwists, MonthsAreOfTheYearThatStandsElsewhere )
{
  const ReadResult title = readBytes( "Arbeitslose 2023\nAGS;Gemeinde;Januar;Februar;Dezember\n" + rowsOf( 3 ) );
  EXPECT_THAT( title.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_EQ( title.at( "14524020", "", "2023-12" ).value, 13.0 );
  const ReadResult column = readBytes( "AGS;Gemeinde;Jahr;Januar;März\n14524010;A;2022;1;2\n14524010;A;2023;3;4\n14524020;B;2022;5;6\n" );
  EXPECT_EQ( column.at( "14524010", "", "2023-03" ).value, 4.0 );
  EXPECT_EQ( column.at( "14524020", "", "2022-01" ).value, 5.0 );
  const ReadResult body = readBytes( "Arbeitslose\nAGS;Gemeinde;Jan;Feb\n2022;;;\n" + rowsOf( 2 ) + "2023;;;\n" + rowsOf( 2 ) );
  EXPECT_THAT( body.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_THAT( body.table().periods, ElementsAre( "2022-01", "2022-02", "2023-01", "2023-02" ) );
  const ReadResult halves = readBytes( "Zuzüge im Jahr 2023\nAGS;Gemeinde;1. Halbjahr;2. Hj.\n" + rowsOf( 2 ) );
  EXPECT_THAT( halves.table().periods, ElementsAre( "2023-S1", "2023-S2" ) );
  const std::vector<SheetBytes> sheet{ { "2023", { { "AGS", "Januar", "Februar" }, { "14524010", 5.0, 6.0 }, { "14524020", 7.0, 8.0 } },
    {} } };
  EXPECT_THAT( readBytes( xlsxOf( sheet ) ).table().periods, ElementsAre( "2023-01", "2023-02" ) );
  // Where no year stands they are names.
  EXPECT_THAT( readBytes( "Arbeitslose\nAGS;Gemeinde;Januar;Februar\n" + rowsOf( 2 ) ).indicators(), ElementsAre( "Januar", "Februar" ) );
}

TEST( HeadingTwists, YearsOfSchoolsAndSemestersHaveManyNames )
{
  const auto periodsOf = []( const std::string &headings ) {
    return readBytes( "Lernende\nAGS;Gemeinde;" + headings + "\n" + rowsOf( 3 ) ).table().periods;
  };
  EXPECT_THAT( periodsOf( "WS 2021/22;SS 2022;WS 22/23" ), ElementsAre( "WS 2021/22", "SS 2022", "WS 2022/23" ) );
  EXPECT_THAT( periodsOf( "WiSe 2021/22;SoSe 2022;WiSe 2022/23" ), ElementsAre( "WiSe 2021/22", "SoSe 2022", "WiSe 2022/23" ) );
  EXPECT_THAT( periodsOf( "SJ 2021/22;Schuljahr 22/23;2023/24" ), ElementsAre( "SJ 2021/22", "Schuljahr 2022/23", "2023/24" ) );
  EXPECT_THAT( periodsOf( "Kitajahr 2021/22;KiGa-Jahr 2022/23;Krippenjahr 2023/24" ),
    ElementsAre( "Kitajahr 2021/22", "KiGa-Jahr 2022/23", "Krippenjahr 2023/24" ) );
  EXPECT_THAT( periodsOf( "01.03.2021;01.03.22;Stand 1.3.2023" ), ElementsAre( "2021-03-01", "2022-03-01", "2023-03-01" ) );
  // The year after next is none.
  EXPECT_THAT( periodsOf( "WS 21/23;SS 2022/24;x" ), ElementsAre( "" ) );
}

TEST( HeadingTwists, PartsAreCalledAfterTheirWhole )
{
  const auto indicatorsOf = []( const std::string &headings, int columns ) {
    return readBytes( "AGS;Gemeinde;" + headings + "\n" + rowsOf( columns ) ).indicators();
  };
  EXPECT_THAT( indicatorsOf( "Einwohner;davon;\n;;insgesamt;männlich;weiblich", 3 ),
    ElementsAre( "Einwohner | insgesamt", "Einwohner | männlich", "Einwohner | weiblich" ) );
  EXPECT_THAT( indicatorsOf( "Arbeitslose;darunter Frauen;darunter unter 25;Arbeitslosenquote;darunter Frauen", 5 ),
    ElementsAre( "Arbeitslose", "Arbeitslose | darunter Frauen", "Arbeitslose | darunter unter 25", "Arbeitslosenquote",
      "Arbeitslosenquote | darunter Frauen" ) );
  EXPECT_THAT( indicatorsOf( "Arbeitslose;und zwar:;\n;;;SGB II;SGB III", 3 ),
    ElementsAre( "Arbeitslose", "Arbeitslose | SGB II", "Arbeitslose | SGB III" ) );
  // Shares of parts, and parts beside sexes and ages, whose whole is farther left.
  EXPECT_THAT( indicatorsOf( "Insgesamt;%;darunter weiblich;%", 4 ),
    ElementsAre( "Insgesamt", "Insgesamt | %", "Insgesamt | darunter weiblich", "Insgesamt | darunter weiblich | %" ) );
  EXPECT_THAT( indicatorsOf( "Einwohner;männlich;weiblich;dar. unter 18", 4 ),
    ElementsAre( "Einwohner", "männlich", "weiblich", "Einwohner | dar. unter 18" ) );
  // Without a whole they stay; so do words that only begin so.
  EXPECT_THAT( indicatorsOf( "davon männlich;davon weiblich", 2 ), ElementsAre( "davon männlich", "davon weiblich" ) );
  EXPECT_THAT( indicatorsOf( "Einwohner;Darlehen", 2 ), ElementsAre( "Einwohner", "Darlehen" ) );
  const ReadResult unit = readBytes( "AGS;Gemeinde;Quote in %;darunter Frauen\n" + rowsOf( 2 ) );
  EXPECT_EQ( unit.table().indicators.at( 1 ).unit, "%" );
}

TEST( HeadingTwists, ASpanOfYearsBesideItsYearsIsNoPeriod )
{
  const ReadResult change = readBytes( "Einwohner\nAGS;Gemeinde;2022;2023;2022-2023\n" + rowsOf( 3 ) );
  EXPECT_THAT( change.indicators(), ElementsAre( "Einwohner", "2022-2023" ) );
  EXPECT_THAT( change.table().periods, ElementsAre( "2022", "2023", "" ) );
  const ReadResult mean = readBytes( "AGS;Gemeinde;Fälle 2022;Fälle 2023;Ø 2022/23\n" + rowsOf( 3 ) );
  EXPECT_THAT( mean.indicators(), ElementsAre( "Fälle", "Ø 2022/23" ) );
  const ReadResult dates = readBytes( "AGS;Gemeinde;Einwohner 31.12.2022;Einwohner 31.12.2023;Veränderung 2022/2023\n" + rowsOf( 3 ) );
  EXPECT_THAT( dates.indicators(), ElementsAre( "Einwohner", "Veränderung 2022/2023" ) );
  // With one of the years, or none, it is a school year.
  EXPECT_THAT( readBytes( "Schüler\nAGS;Gemeinde;2021/22;2022/23\n" + rowsOf( 2 ) ).table().periods, ElementsAre( "2021/22", "2022/23" ) );
  EXPECT_THAT( readBytes( "Schüler\nAGS;Gemeinde;2022;2022/23\n" + rowsOf( 2 ) ).table().periods, ElementsAre( "2022", "2022/23" ) );
}

TEST( HeadingTwists, AYearBesideItsUnitOrInBracketsIsThePeriod )
{
  const ReadResult unit = readBytes( "Arbeitslose\nAGS;Gemeinde;2021 in %;2022 (%)\n" + rowsOf( 2 ) );
  EXPECT_THAT( unit.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_THAT( unit.table().periods, ElementsAre( "2021", "2022" ) );
  EXPECT_EQ( unit.table().indicators.at( 0 ).unit, "%" );
  const ReadResult brackets = readBytes( "AGS;Gemeinde;Kinder unter 3 (01.03.2023);Kinder unter 3 (01.03.2024)\n" + rowsOf( 2 ) );
  EXPECT_THAT( brackets.indicators(), ElementsAre( "Kinder unter 3" ) );
  EXPECT_EQ( brackets.at( "14524020", "", "2024-03-01" ).value, 12.0 );
  // Spans of months that are no part of the year have a name.
  EXPECT_THAT( readBytes( "Fälle 2023\nAGS;Gemeinde;Januar-April;Februar-April\n" + rowsOf( 2 ) ).indicators(),
    ElementsAre( "Januar-April", "Februar-April" ) );
}

TEST( HeadingTwists, RanksAreThoseOfTheColumnAtTheirLeft )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Einwohner;Rang;Dichte;Rang\n" + rowsOf( 4 ) );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Einwohner | Rang", "Dichte", "Dichte | Rang" ) );
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Einwohner;Rang\n" + rowsOf( 2 ) ).indicators(), ElementsAre( "Einwohner", "Rang" ) );
}

TEST( HeadingTwists, NumbersOfLinesAreNoValues )
{
  for ( const std::string heading : { "Zeile", "Pos.", "Lfd. Nr." } )
  {
    const ReadResult read =
      readBytes( heading + ";AGS;Gemeinde;Einwohner;" + heading + "\n1;14524010;A;21;1\n2;14524020;B;48;2\n3;14524030;C;18;3\n" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) ) << heading;
    EXPECT_EQ( read.leftOut( "row_numbers" ), 2u ) << heading;
  }
}

TEST( HeadingTwists, ChangesHaveTheirSignsAndUnits )
{
  const ReadResult read =
    readBytes( "Arbeitslose im Juni 2023\nAGS;Gemeinde;Arbeitslose;Veränderung zum Vorjahr in %;Differenz (Prozentpunkte)\n"
               "14524010;A;100;+ 5,0;+0,1\n14524020;B;200;- 2,5;−0,2\n14524030;C;300;+3,0;± 0\n" );
  EXPECT_EQ( read.at( "14524010", "Veränderung zum Vorjahr" ).value, 5.0 );
  EXPECT_EQ( read.at( "14524020", "Veränderung zum Vorjahr" ).value, -2.5 );
  EXPECT_EQ( read.at( "14524020", "Differenz" ).value, -0.2 );
  EXPECT_EQ( read.at( "14524030", "Differenz" ).value, 0.0 );
  EXPECT_EQ( read.table().indicators.at( 2 ).unit, "Prozentpunkte" );
}
