// Rows that head the rows below: areas above their years, sexes above the columns of values, towns above their parts; in sheets turned,
// too.
#include "readtables.h"
#include "tables/layout/tableplan.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  //! Reads, and reads again by the plan of the reading.
  ReadResult readTwice( const std::string &bytes, const std::string &name = "table.csv" )
  {
    ReadResult read = readBytes( bytes, {}, name );
    TableReadOptions planned;
    planned.plan = planFromText( planText( read.description().plan, PlanLanguage::German ) );
    const ReadResult again = readBytes( bytes, planned, name );
    EXPECT_EQ( again.indicators(), read.indicators() );
    EXPECT_EQ( again.keys(), read.keys() );
    EXPECT_EQ( again.table().periods, read.table().periods );
    EXPECT_EQ( again.table().observations.size(), read.table().observations.size() );
    return read;
  }

}

TEST( HeadsOfBlocks, AnAreaInARowOfItsOwnHeadsItsYearsAgesAndKinds )
{
  const ReadResult years = readTwice( "AGS;Gemeinde / Jahr;Geburten;Sterbefälle\n14524010;Bernsdorf;;\n;2021;20;31\n;2022;21;32\n"
                                      "14524020;Callenberg;;\n;2021;40;51\n;2022;41;52\n" );
  EXPECT_TRUE( years.reported( "keys_repeated" ) );
  EXPECT_THAT( years.indicators(), ElementsAre( "Geburten", "Sterbefälle" ) );
  EXPECT_EQ( years.at( "14524020", "Geburten", "2022" ).value, 41.0 );
  EXPECT_EQ( years.area( "14524020" )->name, "Callenberg" );

  const ReadResult ages = readTwice(
    xlsxOf( { { "AGS", "Gemeinde / Alter", "männlich", "weiblich" }, { "14524010", "Bernsdorf" }, { "", "unter 6", 20.0, 31.0 },
      { "", "6 bis 17", 21.0, 32.0 }, { "14524020", "Callenberg" }, { "", "unter 6", 40.0, 51.0 }, { "", "6 bis 17", 41.0, 52.0 } } ),
    "ages.xlsx" );
  EXPECT_EQ( ages.at( "14524020", "weiblich | 6 bis 17" ).value, 52.0 );
  EXPECT_EQ( ages.area( "14524010" )->name, "Bernsdorf" );

  const ReadResult own = readBytes( "Nr.;Sozialraum;Fälle\nSR01;Nord;\n;ambulant;5\n;stationär;6\nSR02;Süd;\n;ambulant;7\n;stationär;8\n" );
  EXPECT_EQ( own.at( "SR02", "Fälle | stationär" ).value, 8.0 );
}

TEST( HeadsOfBlocks, PartsOfATownStandApartFromIt )
{
  for ( const std::string bytes :
    { "AGS;Name;Einwohner\n14524030;Crimmitschau;18021\n;Frankenhausen;1021\n;Gablenz;640\n14524040;Crinitzberg;1934\n;Obercrinitz;1000\n"
      ";Bärenwalde;934\n14524050;Dennheritz;1254\n;Niederschindmaas;300\n;Dennheritz;954\n",
      "AGS;Gemeinde;Einwohner\n14524030;Crimmitschau;18021\n;davon;\n;Frankenhausen;1021\n;Gablenz;640\n14524040;Crinitzberg;1934\n"
      ";davon;\n;Obercrinitz;1000\n;Bärenwalde;934\n14524050;Dennheritz;1254\n;davon;\n;Niederschindmaas;300\n;Dennheritz;954\n" } )
  {
    SCOPED_TRACE( bytes );
    const ReadResult read = readTwice( bytes );
    EXPECT_THAT( read.indicators(), ElementsAre( "Einwohner" ) );
    EXPECT_EQ( read.at( "14524030" ).value, 18021.0 );
    EXPECT_EQ( read.at( "14524050" ).value, 1254.0 );
    EXPECT_FALSE( read.reported( "duplicate_cells" ) );
    EXPECT_TRUE( read.reported( "rows_left_out" ) );
    EXPECT_EQ( read.leftOut( "no_key" ), 6u ); // those below the last area, too
  }
  // In a column of their own they are parts, beside the town.
  const ReadResult parts = readTwice(
    "AGS;Gemeinde;Ortsteil;Einwohner\n14524030;Crimmitschau;;18021\n;;Frankenhausen;1021\n;;Gablenz;640\n14524040;Crinitzberg;;1934\n"
    ";;Obercrinitz;1000\n;;Bärenwalde;934\n14524050;Dennheritz;;1254\n;;Niederschindmaas;300\n;;Dennheritz;954\n" );
  EXPECT_TRUE( parts.reported( "keys_repeated" ) );
  EXPECT_FALSE( parts.reported( "duplicate_cells" ) );
  EXPECT_EQ( parts.at( "14524030", "Einwohner" ).value, 18021.0 );
  EXPECT_EQ( parts.at( "14524050", "Einwohner | Niederschindmaas" ).value, 300.0 );
}

TEST( HeadsOfBlocks, AGroupMayStandAboveTheColumnsOfValues )
{
  const ReadResult csv = readTwice( "AGS;Gemeinde;unter 3;3 bis 6\n;;männlich;\n14524010;Bernsdorf;20;31\n14524020;Callenberg;21;32\n"
                                    ";;weiblich;\n14524010;Bernsdorf;40;51\n14524020;Callenberg;41;52\n" );
  EXPECT_EQ( csv.at( "14524020", "3 bis 6 | weiblich" ).value, 52.0 );
  EXPECT_EQ( csv.at( "14524010", "unter 3 | männlich" ).value, 20.0 );

  const SheetRows rows{ { "AGS", "Gemeinde", "unter 3", "3 bis 6" }, { "", "", "Deutsche" }, { "14524010", "Bernsdorf", 20.0, 31.0 },
    { "14524020", "Callenberg", 21.0, 32.0 }, { "", "", "Ausländer" }, { "14524010", "Bernsdorf", 40.0, 51.0 },
    { "14524020", "Callenberg", 41.0, 52.0 } };
  const ReadResult merged = readTwice( zipOf( xlsxMembers( { { "Daten", rows, { "C2:D2", "C5:D5" } } } ) ), "merged.xlsx" );
  EXPECT_EQ( merged.at( "14524020", "3 bis 6 | Ausländer" ).value, 52.0 );
  EXPECT_FALSE( merged.reported( "duplicate_cells" ) );
  const ReadResult ods = readTwice( odsOf( { { "Daten", rows, {} } } ), "a.ods" );
  EXPECT_EQ( ods.at( "14524010", "unter 3 | Ausländer" ).value, 40.0 );

  // One such row alone is the second heading of its column, and a sign is a sign.
  const ReadResult heading =
    readBytes( "AGS;Gemeinde;Einwohner;Haushalte\n;;weiblich;\n14524010;Bernsdorf;20;31\n14524020;Callenberg;21;32\n" );
  EXPECT_THAT( heading.indicators(), ElementsAre( "Einwohner | weiblich", "Haushalte" ) );
  const ReadResult sign = readBytes( "AGS;Gemeinde;Einwohner;Haushalte\n14524010;Bernsdorf;20;31\n;;.;\n14524020;Callenberg;21;32\n" );
  EXPECT_THAT( sign.indicators(), ElementsAre( "Einwohner", "Haushalte" ) );
}

TEST( HeadsOfBlocks, GroupsOfTurnedTablesTellRowsOfOneNameApart )
{
  const ReadResult groups = readTwice( "Merkmal;14524010;14524020\n;Bernsdorf;Callenberg\nBevölkerung;;\ninsgesamt;2156;4870\n"
                                       "weiblich;1078;2435\nArbeitslose;;\ninsgesamt;112;251\nweiblich;56;125\nQuelle: Amt;;\n" );
  EXPECT_THAT( groups.indicators(),
    ElementsAre( "Bevölkerung | insgesamt", "Bevölkerung | weiblich", "Arbeitslose | insgesamt", "Arbeitslose | weiblich" ) );
  EXPECT_EQ( groups.at( "14524020", "Arbeitslose | weiblich" ).value, 125.0 );
  EXPECT_EQ( groups.at( "14524020", "Arbeitslose | weiblich" ).sourceRow, 8u );

  const ReadResult years = readTwice( "Tabelle 1\nMerkmal;14524010;14524020\n2022;;\nEinwohner;2156;4870\nHaushalte;1012;2114\n2023;;\n"
                                      "Einwohner;2157;4871\nHaushalte;1013;2115\n" );
  EXPECT_THAT( years.indicators(), ElementsAre( "Einwohner", "Haushalte" ) );
  EXPECT_EQ( years.at( "14524020", "Haushalte", "2023" ).value, 2115.0 );

  // Rows that have names of their own keep them; below an empty row nothing speaks of them.
  const ReadResult names =
    readTwice( "Merkmal;14524010;14524020\nBevölkerung;;\nEinwohner;2156;4870\nArbeitsmarkt;;\nArbeitslose;112;251\n" );
  EXPECT_THAT( names.indicators(), ElementsAre( "Einwohner", "Arbeitslose" ) );
  const ReadResult ended = readTwice( "Merkmal;14524010;14524020\nMänner;;\nGeburten;20;40\nWegzüge;5;6\nFrauen;;\nGeburten;21;41\n;;\n"
                                      "Haushalte;1012;2114\n" );
  EXPECT_THAT( ended.indicators(), ElementsAre( "Männer | Geburten", "Männer | Wegzüge", "Frauen | Geburten", "Haushalte" ) );
}
