// Kinds of one figure (plan and actual, preliminary and final, of the year before) and the units that stand above, below or beside them.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  //! Two municipalities with so many columns: 1, 2, 3 … and 11, 12, 13 …
  ReadResult readHeadings( const std::string &headings, int columns, const std::string &title = {} )
  {
    std::string text = title + ( title.empty() ? "" : "\n" ) + "AGS;Gemeinde;" + headings + "\n14524010;Bernsdorf";
    for ( int i = 1; i <= columns; ++i )
      text += ";" + std::to_string( i );
    text += "\n14524020;Callenberg";
    for ( int i = 1; i <= columns; ++i )
      text += ";" + std::to_string( 10 + i );
    return readBytes( text + "\n" );
  }

  std::vector<std::string> unitsOf( const ReadResult &read )
  {
    std::vector<std::string> units;
    for ( const TableIndicator &indicator : read.table().indicators )
      units.push_back( indicator.unit );
    return units;
  }

}

TEST( KindsAndUnits, AUnitAboveKindsAndYearsIsThatOfAllBelow )
{
  for ( const std::string headings :
    { "Ausgaben in EUR;;\n;;Plan 2023;Ist 2023;Plan 2024", "Ausgaben (EUR);;\n;;Plan 2023;Ist 2023;Plan 2024",
      "Ausgaben;;\n;;EUR;;\n;;Plan 2023;Ist 2023;Plan 2024", "Ausgaben;;\n;;(in EUR);;\n;;Plan 2023;Ist 2023;Plan 2024",
      "Ausgaben;;\n;;2023 Plan;2023 Ist;2024 Plan\n;;EUR;EUR;EUR", "Ausgaben [EUR];;\n;;2023;;2024\n;;Plan;Ist;Plan" } )
  {
    SCOPED_TRACE( headings );
    const ReadResult read = readHeadings( headings, 3 );
    EXPECT_THAT( read.indicators(), ElementsAre( "Ausgaben | Plan", "Ausgaben | Ist" ) );
    EXPECT_THAT( unitsOf( read ), ElementsAre( "EUR", "EUR" ) );
    EXPECT_EQ( read.at( "14524020", "Ausgaben | Plan", "2024" ).value, 13.0 );
    EXPECT_EQ( read.at( "14524020", "Ausgaben | Ist", "2023" ).value, 12.0 );
  }
  const ReadResult both = readHeadings( "Plätze (Anzahl);;Ausgaben (Tsd. EUR);\n;;Soll;Ist;Soll;Ist", 4 );
  EXPECT_THAT( both.indicators(), ElementsAre( "Plätze | Soll", "Plätze | Ist", "Ausgaben | Soll", "Ausgaben | Ist" ) );
  EXPECT_THAT( unitsOf( both ), ElementsAre( "Anzahl", "Anzahl", "Tsd. EUR", "Tsd. EUR" ) );
}

TEST( KindsAndUnits, SharesAndCountsBelowAnotherUnitDoNotTakeIt )
{
  const ReadResult read = readHeadings( "Ausgaben (EUR);;;\n;;insgesamt;je Einwohner;Anteil;Anzahl der Fälle", 4 );
  EXPECT_EQ( read.table().indicators.at( 0 ).unit, "EUR" );
  EXPECT_EQ( read.table().indicators.at( 2 ).unit, "" );
  EXPECT_EQ( read.table().indicators.at( 3 ).unit, "" );
  EXPECT_THAT( unitsOf( readHeadings( "Arbeitslose;\n;;Anzahl;in %", 2 ) ), ElementsAre( "Anzahl", "%" ) );
}

TEST( KindsAndUnits, UnitsInBracketsMayStandOnALineOfTheirOwn )
{
  const ReadResult read = readHeadings( "Fläche;Einwohner;Dichte;Kaufkraft\n;;(ha);(Anzahl);(EW/km²);(in EUR je Einwohner)", 4 );
  EXPECT_THAT( read.indicators(), ElementsAre( "Fläche", "Einwohner", "Dichte", "Kaufkraft" ) );
  EXPECT_THAT( unitsOf( read ), ElementsAre( "ha", "Anzahl", "EW/km²", "EUR je Einwohner" ) );
  const ReadResult dashes = readHeadings( "Erträge;Schulden\n;;- in EUR -;[TEUR]", 2 );
  EXPECT_THAT( unitsOf( dashes ), ElementsAre( "EUR", "TEUR" ) );
  // What is no unit stays a name.
  EXPECT_THAT( readHeadings( "Plätze;Plätze\n;;(Krippe);(Hort)", 2 ).indicators(), ElementsAre( "Plätze | (Krippe)", "Plätze | (Hort)" ) );
  EXPECT_THAT( unitsOf( readHeadings( "insgesamt;weiblich", 2, "Bevölkerung (in Tsd.)" ) ), ElementsAre( "Tsd.", "Tsd." ) );
}

TEST( KindsAndUnits, TheUnitOfOnePeriodIsThatOfTheOthers )
{
  const ReadResult read = readHeadings( "2022;2023;2024\n;;Tsd. EUR;;", 3, "Steuereinnahmen" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Steuereinnahmen" ) );
  EXPECT_THAT( unitsOf( read ), ElementsAre( "Tsd. EUR" ) );
  EXPECT_EQ( read.at( "14524020", "", "2024" ).value, 13.0 );
  // Not that of another figure, and not where two units stand for it.
  EXPECT_THAT( unitsOf( readHeadings( "Fläche 2022 (ha);Einwohner 2023", 2 ) ), ElementsAre( "ha", "" ) );
  EXPECT_EQ( readHeadings( "Fläche 2021 (ha);Fläche 2022 (km²);Fläche 2023", 3 ).table().indicators.at( 2 ).unit, "" );
}

TEST( KindsAndUnits, PreliminaryAndFinalOfOnePeriodStayApart )
{
  for ( const std::string headings :
    { "Fälle;;\n;;2023 vorläufig;2023 endgültig;2024 vorläufig", "Fälle 2023 (vorläufig);Fälle 2023 (endgültig);Fälle 2024 (vorläufig)",
      "Fälle;;\n;;2023;;2024\n;;vorläufig;endgültig;vorläufig" } )
  {
    SCOPED_TRACE( headings );
    const ReadResult read = readHeadings( headings, 3 );
    EXPECT_THAT( read.indicators(), ElementsAre( "Fälle | vorläufig", "Fälle | endgültig" ) );
    EXPECT_EQ( read.at( "14524020", "Fälle | endgültig", "2023" ).value, 12.0 );
    EXPECT_EQ( read.at( "14524020", "Fälle | vorläufig", "2024" ).value, 13.0 );
  }
  const ReadResult revised = readHeadings( "Einwohner 2022;Einwohner 2022 (revidiert);Einwohner 2023", 3 );
  EXPECT_THAT( revised.indicators(), ElementsAre( "Einwohner", "Einwohner | revidiert" ) );
  EXPECT_EQ( revised.at( "14524010", "Einwohner", "2023" ).value, 3.0 );
  // Where each period stands once, the word is a flag.
  const ReadResult once = readHeadings( "Fälle 2022;Fälle 2023 (vorläufig);Fälle 2024p", 3 );
  EXPECT_THAT( once.indicators(), ElementsAre( "Fälle" ) );
  EXPECT_THAT( once.table().periods, ElementsAre( "2022", "2023", "2024" ) );
  const auto signs = once.description().signs;
  EXPECT_NE( std::find( signs.begin(), signs.end(), std::pair( std::string( "p (2023)" ), std::size_t{ 1 } ) ), signs.end() );
}

TEST( KindsAndUnits, AYearMayStandBeforeTheKind )
{
  for ( const std::string headings :
    { "2023 Plan;2023 Ist;2024 Plan", "2023 (Plan);2023 (Ist);2024 (Plan)", "2023: Plan;2023: Ist;2024: Plan" } )
  {
    SCOPED_TRACE( headings );
    const ReadResult read = readHeadings( headings, 3, "Ausgaben" );
    EXPECT_THAT( read.indicators(), ElementsAre( "Plan", "Ist" ) );
    EXPECT_EQ( read.at( "14524010", "Plan", "2024" ).value, 3.0 );
  }
  // Classes, spans and a number alone are no periods.
  EXPECT_THAT( readHeadings( "2011 und später;2001 bis 2010", 2 ).table().periods, ElementsAre( "" ) );
  EXPECT_THAT( readHeadings( "2000 Watt;Fälle", 2 ).indicators(), ElementsAre( "2000 Watt", "Fälle" ) );
}

TEST( KindsAndUnits, FiguresOfTheYearBeforeHaveItsPeriod )
{
  const ReadResult title = readHeadings( "Berichtsjahr;Vorjahr", 2, "Arbeitslose 2023" );
  EXPECT_THAT( title.indicators(), ElementsAre( "Arbeitslose" ) );
  EXPECT_EQ( title.at( "14524010", "", "2022" ).value, 2.0 );
  const ReadResult months =
    readHeadings( "Bestand;Vormonat;Vorjahresmonat;Veränderung gegenüber;\n;;;;;Vormonat;Vorjahresmonat", 5, "Arbeitslose im Januar 2023" );
  EXPECT_THAT(
    months.indicators(), ElementsAre( "Bestand", "Veränderung gegenüber | Vormonat", "Veränderung gegenüber | Vorjahresmonat" ) );
  EXPECT_EQ( months.at( "14524010", "Bestand", "2022-12" ).value, 2.0 );
  EXPECT_EQ( months.at( "14524010", "Bestand", "2022-01" ).value, 3.0 );
  EXPECT_EQ( months.at( "14524010", "Veränderung gegenüber | Vormonat", "2023-01" ).value, 4.0 );
  const ReadResult heading = readHeadings( "Schüler 2022/23;Vorjahr", 2 );
  EXPECT_EQ( heading.at( "14524010", "Schüler", "2021/22" ).value, 2.0 );
  // Where nobody says of which year, it is a name.
  EXPECT_THAT( readHeadings( "Bestand;Vorjahr", 2 ).indicators(), ElementsAre( "Bestand", "Vorjahr" ) );
  EXPECT_THAT(
    readHeadings( "Veränderung zum Vorjahr;Vorjahr", 2, "Fälle 2023" ).indicators(), ElementsAre( "Veränderung zum Vorjahr", "Vorjahr" ) );
}

TEST( KindsAndUnits, PercentagesWithoutAHeadingAreSharesOfTheirNeighbour )
{
  const ReadResult read = readBytes( "AGS;Gemeinde;Männer;;Frauen;\n14524010;A;112;50 %;112;50 %\n14524020;B;251;49 %;260;51 %\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Männer", "Männer | %", "Frauen", "Frauen | %" ) );
  EXPECT_THAT( unitsOf( read ), ElementsAre( "", "%", "", "%" ) );
  EXPECT_THAT(
    readBytes( "AGS;Gemeinde;Männer;\n14524010;A;112;50\n14524020;B;251;49\n" ).indicators(), ElementsAre( "Männer", "column 4" ) );
}

TEST( KindsAndUnits, AllMonthsAreTheYear )
{
  for ( const std::string span : { "Januar bis Dezember", "Jan.–Dez.", "Jan-Dez" } )
  {
    const ReadResult read = readHeadings( "Geburten " + span + " 2022;Geburten " + span + " 2023", 2 );
    EXPECT_THAT( read.indicators(), ElementsAre( "Geburten" ) ) << span;
    EXPECT_THAT( read.table().periods, ElementsAre( "2022", "2023" ) );
  }
  EXPECT_THAT( readHeadings( "Januar bis November 2022;x", 2 ).indicators(), ElementsAre( "Januar bis November 2022", "x" ) );
}
