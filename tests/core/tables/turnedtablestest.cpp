// Tables whose areas stand in columns: read as what they are, turned, and told.
#include "readtables.h"
#include "tables/layout/tableplan.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  //! Reads, and reads again by the plan of the reading in both languages.
  ReadResult readTurned( const std::string &bytes, const std::string &name = "table.csv" )
  {
    ReadResult read = readBytes( bytes, {}, name );
    EXPECT_TRUE( read.reported( "areas_in_columns" ) );
    for ( const PlanLanguage language : { PlanLanguage::English, PlanLanguage::German } )
    {
      const std::string text = planText( read.description().plan, language );
      SCOPED_TRACE( text );
      TableReadOptions planned;
      planned.plan = planFromText( text );
      EXPECT_EQ( *planned.plan, read.description().plan );
      const ReadResult again = readBytes( bytes, planned, name );
      EXPECT_EQ( again.indicators(), read.indicators() );
      EXPECT_EQ( again.keys(), read.keys() );
      EXPECT_EQ( again.table().periods, read.table().periods );
      EXPECT_EQ( again.table().observations.size(), read.table().observations.size() );
      EXPECT_EQ( again.description().plan, read.description().plan );
    }
    return read;
  }

}

TEST( TurnedTables, AreasInColumnsAreReadWithTheirNamesAndUnits )
{
  for ( const std::string bytes :
    { "Merkmal;Einheit;14524010;14524020\n;;Bernsdorf;Callenberg\nEinwohner;Anzahl;2156;4870\nFläche;km²;12,5;14,1\n",
      ";Einheit;Bernsdorf;Callenberg\nAGS;;14524010;14524020\nEinwohner;Anzahl;2156;4870\nFläche;km²;12,5;14,1\n",
      "Kennzahl;14524010 Bernsdorf;14524020 Callenberg\nEinwohner (Anzahl);2156;4870\nFläche in km²;12,5;14,1\n" } )
  {
    SCOPED_TRACE( bytes );
    const ReadResult read = readTurned( bytes );
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Fläche" ) );
    EXPECT_EQ( read.area( "14524020" )->name, "Callenberg" );
    EXPECT_EQ( read.at( "14524020", "Einwohner" ).value, 4870.0 );
    EXPECT_EQ( read.at( "14524010", "Fläche" ).value, 12.5 );
    EXPECT_EQ( read.table().indicators.at( 0 ).unit, "Anzahl" );
    EXPECT_EQ( read.table().indicators.at( 1 ).unit, "km²" );
  }
}

TEST( TurnedTables, PeriodsStandInTitlesInRowsOrBesideTheIndicator )
{
  const ReadResult years = readTurned( "Einwohner\nJahr;14524010;14524020\n2021;2156;4870\n2022;2160;4880\n" );
  EXPECT_THAT( years.indicators(), ElementsAre( "Einwohner" ) );
  EXPECT_EQ( years.at( "14524020", "", "2022" ).value, 4880.0 );
  const ReadResult beside = readTurned( "Tabelle 5: Arbeitsmarkt\nMerkmal;Jahr;14524010;14524020\nArbeitslose;2022;112;251\n;2023;113;252\n"
                                        "Beschäftigte;2022;900;2000\n;2023;901;2001\nQuelle: Amt;;;\n" );
  EXPECT_THAT( beside.indicators(), ElementsAre( "Arbeitslose", "Beschäftigte" ) );
  EXPECT_EQ( beside.at( "14524020", "Beschäftigte", "2023" ).value, 2001.0 );
  const ReadResult ages = readTurned( "Bevölkerung am 31.12.2023\nAlter;14524010;14524020\n0;71;160\n1;80;170\n2;90;180\n" );
  EXPECT_THAT( ages.keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_EQ( ages.indicators().size(), 3u );
  EXPECT_THAT( ages.table().periods, ElementsAre( "2023-12-31" ) );
}

TEST( TurnedTables, TotalsAndDistrictsKeepTheirRows )
{
  const ReadResult total =
    readTurned( "Einwohner am 31.12.2023\nAlter;Landkreis insgesamt;14524010;14524020\nunter 3;231;71;160\n3 - 6;250;80;170\n"
                "65 u. ä.;2000;600;1400\n" );
  EXPECT_EQ( total.at( "14524", "65 u. ä." ).value, 2000.0 );
  EXPECT_EQ( total.at( "14524020", "65 u. ä." ).value, 1400.0 );
  EXPECT_EQ( total.at( "14524020", "65 u. ä." ).sourceRow, 5u );
  const ReadResult districts = readTurned( "Jahr;14521;14522;14523\n2021;100;200;300\n2022;101;201;301\n" );
  EXPECT_THAT( districts.keys(), ElementsAre( "14521", "14522", "14523" ) );
  EXPECT_EQ( districts.at( "14523", "", "2022" ).value, 301.0 );
}

TEST( TurnedTables, TheirPlanNamesRowsAndColumnsOfTheFile )
{
  const std::string bytes =
    "Arbeitsmarkt 2023\nMerkmal;14524010;14524020\n;Bernsdorf;Callenberg\nArbeitslose;112;251\nBeschäftigte;900;2000\n";
  const ReadResult read = readTurned( bytes );
  EXPECT_EQ(
    planText( read.description().plan ), "rows 1 title; turned from 2; columns A heading; B-C data; rows 2 key; 3 name; 4-5 value" );
  EXPECT_EQ( planText( read.description().plan, PlanLanguage::German ),
    "Zeilen 1 Titel; gedreht ab 2; Spalten A Kopf; B-C Daten; Zeilen 2 Schlüssel; 3 Name; 4-5 Wert" );
  TableReadOptions options;
  options.plan = planFromText( "gedreht ab 2; Zeilen 5 ausgelassen" );
  EXPECT_THAT( readBytes( bytes, options ).indicators(), ElementsAre( "Arbeitslose" ) );
  for ( const std::string bad : { "turned from 0", "turned from", "turned from 2; rows 1 key", "turned from 2; columns 1 data",
          "turned from x", "turned from 2; rows 2 key; 2 name" } )
    EXPECT_THROW( planFromText( bad ), InputError ) << bad;
  // A plan of a sheet that is not turned overrules.
  options.plan = planFromText( "rows 2 heading; columns A own key" );
  EXPECT_FALSE( readBytes( bytes, options ).reported( "areas_in_columns" ) );
}

TEST( TurnedTables, SpreadsheetsHaveThemToo )
{
  const ReadResult read = readTurned( xlsxOf( { { "Merkmal", 14524010.0, 14524020.0 }, { "", "Bernsdorf", "Callenberg" },
                                        { "Einwohner 2023", 2156.0, 4870.0 }, { "Quote in %", 5.2, 5.1 } } ),
    "a.xlsx" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner", "Quote" ) );
  EXPECT_EQ( read.at( "14524020", "Quote" ).value, 5.1 );
}

TEST( TurnedTables, BelowOneAnotherEachIsRead )
{
  const std::string plain = "AGS;Einwohner\n14524010;5\n14524020;6\n";
  EXPECT_FALSE( readBytes( plain ).reported( "areas_in_columns" ) );
}

TEST( TurnedTables, TablesWithKeysInAColumnStayAsTheyAre )
{
  for ( const std::string bytes : { "AGS;Gemeinde;2021;2022\n14524010;Bernsdorf;14511;14521\n14524020;Callenberg;14522;14524\n",
          "Gemeinde;Einwohner;Haushalte;AGS\nBernsdorf;14511;14522;14524010\nCallenberg;14522;14521;14524020\n",
          "14524010;14521;14522\n14524020;14522;14523\n", "Gemeinde;14511;14521\n14524010;1;2\n14524020;3;4\n" } )
  {
    SCOPED_TRACE( bytes );
    const ReadResult read = readBytes( bytes );
    EXPECT_FALSE( read.reported( "areas_in_columns" ) );
    EXPECT_THAT( read.keys(), ElementsAre( "14524010", "14524020" ) );
  }
  // Names alone are no keys, in columns either.
  EXPECT_EQ( errorOf( "Merkmal;Bernsdorf;Callenberg\nEinwohner;2156;4870\nHaushalte;1012;2114\n" ), "key_column_missing" );
}
