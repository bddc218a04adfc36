// Units and names that titles, cut words and rows without a heading give.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  std::vector<std::string> unitsOf( const ReadResult &read )
  {
    std::vector<std::string> units;
    for ( const TableIndicator &indicator : read.table().indicators )
      units.push_back( indicator.unit );
    return units;
  }

}

TEST( TitleUnits, InTheLineOfTheNameAreThoseOfAllColumns )
{
  for ( const std::string title : { "Ausgaben der Jugendhilfe (in TEUR)", "Ausgaben der Jugendhilfe, in TEUR",
          "Ausgaben der Jugendhilfe - Angaben in TEUR -", "Ausgaben der Jugendhilfe (Angaben in TEUR)" } )
  {
    SCOPED_TRACE( title );
    const ReadResult years = readBytes( title + "\nAGS;Gemeinde;2022;2023\n14524010;A;10;11\n14524020;B;14;15\n" );
    EXPECT_THAT( years.indicators(), ElementsAre( "Ausgaben der Jugendhilfe" ) );
    EXPECT_THAT( unitsOf( years ), ElementsAre( "TEUR" ) );
    const ReadResult kinds = readBytes( title + "\nAGS;Gemeinde;Auszahlungen;Anteil;Fallzahl\n14524010;A;10;11;1\n14524020;B;14;15;2\n" );
    EXPECT_THAT( unitsOf( kinds ), ElementsAre( "TEUR", "", "" ) );
  }
  // In brackets alone the unit is that of the name, as before.
  EXPECT_THAT(
    unitsOf( readBytes( "Ausgaben (EUR)\nAGS;Gemeinde;Hort;2022\n14524010;A;10;11\n14524020;B;14;15\n" ) ), ElementsAre( "", "EUR" ) );
  EXPECT_THAT( unitsOf( readBytes( "Angaben in Prozent\nAGS;Gemeinde;Quote\n14524010;A;10\n14524020;B;14\n" ) ), ElementsAre( "Prozent" ) );
}

TEST( TitleUnits, WordsCutByTheWidthOfTheirColumnAreOne )
{
  const auto indicatorsOf = []( const std::string &upper, const std::string &lower ) {
    return readBytes( "AGS;Gemeinde;" + upper + ";Fälle\n;;" + lower + ";\n14524010;A;10;1\n14524020;B;14;2\n" ).indicators();
  };
  EXPECT_THAT( indicatorsOf( "Arbeits-", "lose" ), ElementsAre( "Arbeitslose", "Fälle" ) );
  EXPECT_THAT( indicatorsOf( "Beschäf-", "tigte Frauen" ), ElementsAre( "Beschäftigte Frauen", "Fälle" ) );
  EXPECT_THAT( indicatorsOf( "Kinder-", "und Jugendhilfe" ), ElementsAre( "Kinder- und Jugendhilfe", "Fälle" ) );
  EXPECT_THAT( indicatorsOf( "SGB II-", "Bezug" ), ElementsAre( "SGB II- | Bezug", "Fälle" ) );
  EXPECT_THAT( indicatorsOf( "Kinder", "insgesamt" ), ElementsAre( "Kinder | insgesamt", "Fälle" ) );
}

TEST( TitleUnits, RowsOfNumbersAndPercentagesHaveTheirUnits )
{
  const ReadResult column =
    readBytes( "Arbeitslose\nAGS;Gemeinde;;2022;2023\n14524010;A;Anzahl;10;11\n;;%;5,0;5,5\n14524020;B;Anzahl;14;15\n;;%;6,0;6,5\n" );
  EXPECT_THAT( unitsOf( column ), ElementsAre( "Anzahl", "%" ) );
  EXPECT_EQ( column.at( "14524020", "Arbeitslose (%)", "2023" ).value, 6.5 );
  const ReadResult groups = readBytes(
    "AGS;Gemeinde;2022\nArbeitslose (Anzahl);;\n14524010;A;10\n14524020;B;14\nQuote (in %);;\n14524010;A;5,0\n14524020;B;6,0\n" );
  EXPECT_THAT( unitsOf( groups ), ElementsAre( "Anzahl", "%" ) );
}

TEST( TitleUnits, MeasuresOfWhatIsCountedAreNoNumbersOfIt )
{
  const ReadResult read =
    readBytes( "AGS;Gemeinde;Haushalte;;Einwohner;\n;;Anzahl;Größe;insgesamt;Dichte\n14524010;A;10;2,1;21;5\n14524020;B;14;2,2;30;6\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Haushalte", "Haushalte | Größe", "Einwohner | insgesamt", "Einwohner | Dichte" ) );
  EXPECT_THAT( unitsOf( read ), ElementsAre( "Anzahl", "", "Einwohner", "" ) );
}

TEST( TitleUnits, RanksOfShares )
{
  EXPECT_THAT( readBytes( "AGS;Gemeinde;Kaufkraft;Rang;Quote;Rang\n14524010;A;10;1;5;2\n14524020;B;14;2;6;1\n" ).indicators(),
    ElementsAre( "Kaufkraft", "Kaufkraft | Rang", "Quote", "Quote | Rang" ) );
}

TEST( TitleUnits, YearsBesideNamesWithPartsAreNoDimension )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;2022;2023\n14524010;A;10;11\n14524010;darunter Frauen;5;6\n14524020;B;12;13\n"
                                     "14524020;darunter Frauen;6;7\n" );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022", "2023" ) );
  EXPECT_EQ( read.at( "14524020", "table | darunter Frauen", "2022" ).value, 6.0 );
}
