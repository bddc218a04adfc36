#include "observations/longtable.h"

#include "finding.h"
#include "tables/tablereader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();

  //! A row as a table of ours has it.
  LongRow row( std::string_view key, double value, std::string_view status, std::string_view level = "municipality" )
  {
    return { key, "Musterstadt", level, "Arbeitslose", "", "2023", value, status, 2, false };
  }

  ObservationTable readRows( const std::vector<LongRow> &rows )
  {
    LongTableReader reader( "own.csv" );
    for ( const LongRow &each : rows )
      reader.add( each );
    return reader.finished();
  }

  Observation only( const LongRow &each )
  {
    return readRows( { each } ).observations.front();
  }

  TableReading readText( const std::string &text, CollectingReporter &findings )
  {
    return readTableWithDescription( InputFile::inMemory( "own.csv", text ), {}, findings, {} );
  }

  TableReading readText( const std::string &text )
  {
    CollectingReporter findings;
    return readText( text, findings );
  }

  //! What the table says, cell by cell, without the order of its areas.
  std::vector<std::string> saidBy( const ObservationTable &table )
  {
    std::vector<std::string> cells;
    for ( const Observation &observation : table.observations )
    {
      const LongRow each = longRow( table, observation );
      cells.push_back( std::string( each.areaKey ) + "|" + std::string( each.level ) + "|" + std::string( each.indicator ) + "|"
        + std::string( each.period ) + "|" + ( std::isnan( each.value ) ? "" : std::to_string( each.value ) ) + "|"
        + std::string( each.status ) );
    }
    return cells;
  }

  //! The table as `readtable` writes it to a CSV.
  std::string written( const ObservationTable &table )
  {
    std::string text;
    for ( std::size_t i = 0; i < longColumnsOfReading; ++i )
      text += ( i == 0 ? "" : "," ) + std::string( longColumnNames[i] );
    for ( const Observation &observation : table.observations )
    {
      const LongRow each = longRow( table, observation );
      text += "\n\"" + std::string( each.areaKey ) + "\",\"" + std::string( each.areaName ) + "\"," + std::string( each.level ) + ",\""
        + std::string( each.indicator ) + "\"," + std::string( each.unit ) + "," + std::string( each.period ) + ","
        + ( std::isnan( each.value ) ? "" : std::to_string( each.value ) ) + "," + std::string( each.status ) + ","
        + std::to_string( each.sourceRow );
    }
    return text + "\n";
  }

}

TEST( LongTable, AWrittenTableComesBackWithItsStatuses )
{
  const std::string office = "AGS;Gemeinde;Jahr;Arbeitslose\n"
                             "14523010;Oberau;2023;100\n14523020;Niederau;2023;.\n14523030;Mittelau;2023;-\n"
                             "14523040;Aue;2023;x\n14523050;Lößau;2023;/\n14523060;Kleinau;2023;...\n14523070;Großau;2023;\n";
  const TableReading first = readText( office );
  const TableReading again = readText( written( first.table ) );
  EXPECT_EQ( saidBy( again.table ), saidBy( first.table ) );
  EXPECT_EQ( again.description.format, TableFormat::LongTable );
  ASSERT_EQ( again.table.indicators.size(), 1U );
  EXPECT_EQ( again.table.indicators.front().isCount, first.table.indicators.front().isCount );
  EXPECT_EQ( again.table.areas[5].name, "Kleinau" );
}

TEST( LongTable, NoColumnOfItsBookkeepingIsAnIndicator )
{
  const TableReading reading = readText( "area_key,area_name,level,indicator,unit,period,value,status,source_row,parts,estimated\n"
                                         "14524020,Callenberg,municipality,Einwohner,Anzahl,2022,7026.4,value,2,2,true\n"
                                         "14524030,Crimmitschau,municipality,Einwohner,Anzahl,2022,,secret,4,1,false\n" );
  ASSERT_EQ( reading.table.indicators.size(), 1U );
  EXPECT_EQ( reading.table.indicators.front().name, "Einwohner" );
  EXPECT_TRUE( reading.table.indicators.front().isCount ); // an estimate may have decimals
  EXPECT_EQ( reading.table.observations[1].status, ObservationStatus::Secret );
}

TEST( LongTable, LimitsAndTheMethodOfAResultComeBack )
{
  const char *heading = "area_key,indicator,period,value,status,lower,upper,base,method\n";
  const TableReading reading = readText( heading
    + std::string( "14524020,Zufrieden,2024,,secret,10.5,20,12,Befragung\n"
                   "14524030,Zufrieden,2024,62.5,value,51.5,\"72,25\",80,Befragung\n"
                   "14524040,Zufrieden,2024,40,uncertain,,55,,Befragung\n" ) );
  ASSERT_EQ( reading.table.limits.size(), 3U );
  EXPECT_TRUE( std::isnan( reading.table.limits[0].lower ) && std::isnan( reading.table.limits[0].upper ) ) << "it is secret";
  EXPECT_EQ( reading.table.limits[1].lower, 51.5 );
  EXPECT_EQ( reading.table.limits[1].upper, 72.25 );
  EXPECT_TRUE( std::isnan( reading.table.limits[2].lower ) );
  EXPECT_EQ( reading.table.limits[2].upper, 55 );
  EXPECT_EQ( reading.table.method, "Befragung" );
  EXPECT_EQ( reading.table.indicators.size(), 1U ) << "no column beside the value is an indicator";

  const TableReading plain = readText( heading
    + std::string( "14524030,Zufrieden,2024,62.5,value,,,80,Befragung\n"
                   "14524040,Zufrieden,2024,40,value,,,80,Zählung\n" ) );
  EXPECT_TRUE( plain.table.limits.empty() );
  EXPECT_EQ( plain.table.method, "" ) << "two of them";
}

TEST( LongTable, LimitsStayBesideTheirValuesWhenOneLevelIsChosen )
{
  CollectingReporter findings;
  TableReadOptions options;
  options.level = AreaLevel::Municipality;
  const TableReading reading =
    readTableWithDescription( InputFile::inMemory( "own.csv",
                                "area_key,level,indicator,period,value,lower,upper\n14524,district,Zufrieden,2024,50,48,52\n"
                                "14524030,municipality,Zufrieden,2024,62.5,51.5,72\n" ),
      options, findings, {} );
  ASSERT_EQ( reading.table.observations.size(), 1U );
  ASSERT_EQ( reading.table.limits.size(), 1U );
  EXPECT_EQ( reading.table.limits[0].lower, 51.5 );
}

TEST( LongTable, HeadsWithDecimalsThatAreNoEstimatesAreNoCount )
{
  LongRow persons = row( "14524010", 2.1, "value" );
  persons.unit = "Personen";
  EXPECT_FALSE( readRows( { persons } ).indicators.front().isCount );
  persons.isEstimated = true;
  EXPECT_TRUE( readRows( { persons } ).indicators.front().isCount );
}

TEST( LongTable, ASecretStaysSecretWhateverNumberStandsBesideIt )
{
  for ( const char *status : { "secret", "suppressed", "blocked", "later", "missing", "no_territory", "nothing" } )
  {
    EXPECT_EQ( toString( only( row( "14524010", 17.0, status ) ).status ), status );
    EXPECT_TRUE( std::isnan( only( row( "14524010", 17.0, status ) ).value ) ) << status;
  }
  EXPECT_EQ( only( row( "14524010", 17.0, "uncertain" ) ).value, 17.0 );
  EXPECT_EQ( only( row( "14524010", 0.0, "zero_rounded" ) ).value, 0.0 );
}

TEST( LongTable, AnUnknownStatusIsAValueBesideANumberAndMissingElsewhere )
{
  EXPECT_EQ( only( row( "14524010", 17.0, "" ) ).status, ObservationStatus::Value );
  EXPECT_EQ( only( row( "14524010", 17.0, "gut" ) ).status, ObservationStatus::Value );
  EXPECT_EQ( only( row( "14524010", none, "" ) ).status, ObservationStatus::Missing );
  EXPECT_EQ( only( row( "14524010", none, "value" ) ).status, ObservationStatus::Missing );
  EXPECT_EQ( only( row( "14524010", none, "zero_rounded" ) ).status, ObservationStatus::Missing );
}

TEST( LongTable, ZerosThatASpreadsheetTookComeBack )
{
  const ObservationTable table = readRows( { row( "1001000", 1.0, "value" ), row( "1001", 1.0, "value", "district" ),
    row( "1", 1.0, "value", "state" ), row( "1001", 1.0, "value", "district" ), row( "07", 1.0, "value", "other" ) } );
  std::vector<std::string> keys;
  for ( const TableArea &area : table.areas )
    keys.push_back( area.key );
  EXPECT_THAT( keys, testing::ElementsAre( "01001000", "01001", "01", "07" ) );
}

TEST( LongTable, WithoutLevelsTheColumnOfKeysIsReadAsAWhole )
{
  const TableReading reading = readText( "area_key;indicator;value\n1001010;Quote;4,5\n1002010;Quote;5\n1003010;Quote;6\n" );
  EXPECT_EQ( reading.table.areas[0].key, "01001010" );
  EXPECT_EQ( reading.table.observations[0].value, 4.5 );
}

TEST( LongTable, ARowWithoutAKeyIsCountedAndAValueThatIsNoneIsTold )
{
  CollectingReporter findings;
  const TableReading reading =
    readText( "area_key;level;indicator;value;status\n;municipality;A;1;value\n14524010;municipality;A;viel;value\n", findings );
  ASSERT_EQ( reading.description.leftOut.size(), 1U );
  EXPECT_EQ( reading.description.leftOut.front().count, 1U );
  ASSERT_EQ( findings.findings().size(), 1U );
  EXPECT_EQ( findings.findings().front().code, "cells_not_readable" );
  EXPECT_EQ( findings.findings().front().arguments[1], "viel" );
}

TEST( LongTable, ItsHeadingsAreKnownInAnyOrderAndCase )
{
  const std::vector<std::string_view> headings{ "fid", "Value", "indicator", "AREA_KEY" };
  const std::optional<LongColumns> columns = LongColumns::among( headings );
  ASSERT_TRUE( columns );
  EXPECT_EQ( columns->place( LongColumn::AreaKey ), 3U );
  EXPECT_EQ( columns->place( LongColumn::Value ), 1U );
  EXPECT_FALSE( columns->place( LongColumn::Status ) );
  const std::vector<std::string_view> others{ "area_key", "value", "name" };
  EXPECT_FALSE( LongColumns::among( others ) );
}

TEST( LongTable, NumbersAreReadWithPointOrCommaAndNothingElse )
{
  EXPECT_EQ( longNumber( "0.57" ), 0.57 );
  EXPECT_EQ( longNumber( "0,57" ), 0.57 );
  EXPECT_EQ( longNumber( "-1.15" ), -1.15 );
  EXPECT_EQ( longNumber( "+7" ), 7.0 );
  EXPECT_EQ( longNumber( "1e+06" ), 1e6 );
  EXPECT_TRUE( std::isnan( longNumber( " " ).value() ) );
  for ( const char *text : { "1.234,5", "x", "1 2", "nan", "inf", "+" } )
    EXPECT_FALSE( longNumber( text ) ) << text;
}
