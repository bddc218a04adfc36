#include "areas/writtentables.h"
#include "findings/areascodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace sozialraum;

TEST( AreaJoin, ATableThatContradictsItselfIsRefused )
{
  Rows table;
  table.add( "14524010", "Einwohner", "2022", 1 ).add( "14524010", "Einwohner", "2022", 2 );
  try
  {
    join( layerOf( { "14524010" } ), { table } );
    FAIL() << "no error";
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ(
      error.finding(), ( Finding( codes::tableContradictsItself, { "table 1", "14524010", "Einwohner", "2022", "2", "3", "1", "2" } ) ) );
  }
}

TEST( AreaJoin, ARepeatedRowWithTheSameValueIsKeptOnceAndCounted )
{
  Rows table;
  table.add( "14524010", "Einwohner", "2022", 1 ).add( "14524010", "Einwohner", "2022", 1 ).add( "14524020", "Einwohner", "2022", 2 );
  const Joined joined = join( layerOf( { "14524010", "14524020" } ), { table } );
  EXPECT_EQ( joined.join.duplicateKeys, 1U );
  EXPECT_EQ( joined.join.matched, 2U );
  EXPECT_EQ( joined.join.protocol.back().fate, KeyFate::Duplicate );
}

TEST( AreaJoin, SignsAreNeverZero )
{
  for ( const ObservationStatus status : { ObservationStatus::Secret, ObservationStatus::Uncertain, ObservationStatus::Blocked,
          ObservationStatus::Later, ObservationStatus::Missing } )
  {
    Rows table;
    table.add( "14524010", "Einwohner", "2022", NOTHING, status ).add( "14524020", "Einwohner", "2022", 1 );
    const Joined joined = join( layerOf( { "14524010", "14524020" } ), { table } );
    EXPECT_TRUE( std::isnan( joined.column( "einwohner_2022" ).values[0] ) );
    EXPECT_EQ( joined.column( "einwohner_2022" ).statuses[0], status );
    EXPECT_EQ( joined.join.areasWithoutValue, 1U );
  }
}

TEST( AreaJoin, ADashIsZeroForTheCountOfAnAreaThatHasOtherNumbers )
{
  Rows table;
  table.dash( "14524010", "Asyl", "2022" )
    .add( "14524010", "Einwohner", "2022", 300 )
    .add( "14524020", "Asyl", "2022", 40 )
    .add( "14524020", "Einwohner", "2022", 900 );
  const Joined joined = join( layerOf( { "14524010", "14524020" } ), { table } );
  EXPECT_EQ( joined.column( "asyl_2022" ).values[0], 0 );
  EXPECT_EQ( joined.column( "asyl_2022" ).statuses[0], ObservationStatus::Nothing );
}

TEST( AreaJoin, ADashInARateIsNoNumber )
{
  Rows table( false );
  table.dash( "14524010", "Quote", "2022" ).add( "14524010", "Anteil", "2022", 3 );
  EXPECT_TRUE( std::isnan( join( layerOf( { "14524010" } ), { table } ).column( "quote_2022" ).values[0] ) );
}

TEST( AreaJoin, ADashForADissolvedAreaIsNotZero )
{
  Rows table;
  table.dash( "14522450", "Gemeinden", "2023" )
    .dash( "14522999", "Gemeinden", "2023" )
    .add( "14522275", "Gemeinden", "2023", 1 )
    .add( "14522010", "Gemeinden", "2023", 1 );
  const Joined joined = join( layerOf( { "14522450", "14522620", "14522010" } ), { table } );
  EXPECT_TRUE( std::isnan( joined.column( "gemeinden_2023" ).values[0] ) );
  EXPECT_EQ( joined.column( "gemeinden_2023" ).statuses[0], ObservationStatus::NoTerritory );
  EXPECT_TRUE( joined.reports( "dash_is_no_zero" ) );
  EXPECT_EQ( joined.row( "14522999" ).fate, KeyFate::Dissolved );
  EXPECT_EQ( joined.row( "14522275" ).fate, KeyFate::LaterMerged );
}

TEST( AreaJoin, ADashWhereAllOthersAreLargeIsSuspiciousAndNotZero )
{
  Rows table;
  table.dash( "03159", "Bevölkerung", "2018" ).add( "03158", "Bevölkerung", "2018", 119960 ).add( "03157", "Bevölkerung", "2018", 133965 );
  const Joined joined = join( layerOf( { "03157", "03158", "03159" } ), { table } );
  EXPECT_TRUE( std::isnan( joined.column( "bevoelkerung_2018" ).values[2] ) );
  EXPECT_TRUE( joined.reports( "dash_is_no_zero" ) );
}

TEST( AreaJoin, ADashAmongSmallCountsOfATableWithoutDissolvedAreasIsZero )
{
  Rows table;
  table.dash( "14524010", "Asyl", "2022" ).add( "14524020", "Asyl", "2022", 3 ).add( "14524030", "Asyl", "2022", 40 );
  EXPECT_EQ( join( layerOf( { "14524010", "14524020", "14524030" } ), { table } ).column( "asyl_2022" ).values[0], 0 );
}

TEST( AreaJoin, AContradictionThatNoAreaOfTheLayerIsConcernedByDoesNotStopTheJoin )
{
  // The Zensus has Germany in three rows, with and without Germans abroad.
  Rows rows;
  rows.add( "14524010", "people", "2022", 2010 ).add( "14524020", "people", "2022", 4600 );
  rows.add( "14", "people", "2022", 4038131 );
  rows.add( "00", "people", "2022", 82719540 ).add( "00", "people", "2022", 8258 ).add( "00", "people", "2022", 82711282 );
  const Joined joined = join( layerOf( { "14524010", "14524020" } ), { rows } );
  EXPECT_EQ( joined.column( "people_2022" ).values[0], 2010 );
  EXPECT_EQ( joined.row( "00" ).level, AreaLevel::Nation );
  EXPECT_EQ( joined.join.duplicateKeys, 0U );
  ASSERT_TRUE( joined.reports( "contradiction_outside" ) );
  const std::vector<ReferenceValue> &references = joined.column( "people_2022" ).references;
  ASSERT_EQ( references.size(), 1U ) << "which of three values is Germany's nobody knows";
  EXPECT_EQ( references.front().level, AreaLevel::State );
}
