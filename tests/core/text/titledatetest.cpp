#include "text/titledate.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  std::string dateOf( const std::vector<std::string> &lines )
  {
    const std::optional<TitleDate> date = dateOfFigures( lines );
    return date ? date->period : std::string();
  }

}

TEST( TitleDate, OfTwoDatesTheOneOfTheFiguresCounts )
{
  EXPECT_EQ( dateOf( { "Bevölkerung am 31.12.2023", "letzte Aktualisierung: 15.03.2024" } ), "2023-12-31" );
  EXPECT_EQ( dateOf( { "Druckdatum: 02.01.2024", "Arbeitslose, Stichtag: 30.06.2023" } ), "2023-06-30" );
  EXPECT_EQ( dateOf( { "Bevölkerung auf Basis des Zensus 2022 am 31.12.2023" } ), "2023-12-31" );
  EXPECT_EQ( dateOf( { "Bevölkerung am 31.12.2020 auf Grundlage des Zensus vom 9. Mai 2011" } ), "2020-12-31" );
  EXPECT_EQ( dateOf( { "Abfrage vom 12.02.2024", "Einwohner zum 30.06.2023" } ), "2023-06-30" );
  EXPECT_EQ( dateOf( { "Bevölkerung am 31.12.2022 (Gebietsstand 01.01.2024)", "Datenabzug vom 15.02.2024" } ), "2022-12-31" );
  EXPECT_EQ( dateOf( { "Kinder in Kitas 2022 (Stand: 15.03.2024)" } ), "2022" );
  EXPECT_EQ( dateOf( { "Kinder in Kitas 2022", "Stand: 01.03.2022" } ), "2022-03-01" );
  EXPECT_EQ( dateOf( { "Kinder, 31.12.2022 / 00:01:03" } ), "" );
  EXPECT_EQ( dateOf( { "© Statistisches Landesamt 2024" } ), "" );
}

TEST( TitleDate, YearsAndSchoolYearsInTitlesCountUnlessTheyDiffer )
{
  EXPECT_EQ( dateOf( { "Bruttowertschöpfung 2022" } ), "2022" );
  EXPECT_EQ( dateOf( { "Schülerinnen und Schüler im Schuljahr 2023/24" } ), "Schuljahr 2023/24" );
  EXPECT_EQ( dateOf( { "Zensus 2022: Gebäude" } ), "2022" );
  EXPECT_EQ( dateOf( { "Wanderungen 2019 und 2022" } ), "" );
  EXPECT_EQ( dateOf( { "Gebäude 1990 bis 2000" } ), "" );
  EXPECT_EQ( dateOf( { "Fälle je 2000 Einwohner" } ), "" );
}

TEST( TitleDate, LinksAndSourcesNameNothing )
{
  for ( const std::string line : { "Zurück zum Inhaltsverzeichnis", "www.example.org", "Quelle: Einwohnermeldeamt", "© Amt 2023",
          "letzte Aktualisierung: 15.03.2024", "Seite 3" } )
    EXPECT_TRUE( isAboutTheFile( line ) ) << line;
  for ( const std::string line : { "Quellensteuer 2022", "Zuzüge und Auszüge", "Druckerzeugnisse", "Bevölkerung am 31.12.2023" } )
    EXPECT_FALSE( isAboutTheFile( line ) ) << line;
}
