#include "areas/writtentables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace sozialraum;

TEST( AreaJoin, EveryKeyOfBothSidesIsInTheProtocol )
{
  Rows table;
  table.add( "14524010", "Einwohner", "2022", 100 )
    .add( "14524020", "Einwohner", "2022", 200 )
    .add( "99", "Einwohner", "2022", 7 )
    .add( "14524", "Einwohner", "2022", 300 );
  table.add( "14524990", "Einwohner", "2022", 9 );
  const Joined joined = join( layerOf( { "14524010", "14524020", "14524030" } ), { table } );

  EXPECT_EQ( joined.join.protocol.size(), 6U );
  EXPECT_EQ( joined.row( "14524010" ).fate, KeyFate::Matched );
  EXPECT_EQ( joined.row( "14524" ).fate, KeyFate::OtherLevel );
  EXPECT_EQ( joined.row( "99" ).fate, KeyFate::TableOnly );
  EXPECT_EQ( joined.row( "14524990" ).fate, KeyFate::TableOnly );
  EXPECT_EQ( joined.row( "14524030" ).fate, KeyFate::AreaOnly );
  EXPECT_EQ( joined.join.matched, 2U );
  EXPECT_EQ( joined.join.rowsWithoutArea, 2U );
  EXPECT_EQ( joined.join.areasWithoutValue, 1U );
  EXPECT_EQ( joined.join.duplicateKeys, 0U );
}

TEST( AreaJoin, ArsAndAgsOfAMunicipalityFindEachOtherOnEitherSide )
{
  Rows ars;
  ars.add( "145240330330", "Einwohner", "2022", 87020 ).add( "145245310040", "Einwohner", "2022", 5 );
  Rows ags;
  ags.add( "14524330", "Einwohner", "2022", 87020 ).add( "14524040", "Einwohner", "2022", 5 );
  for ( const std::vector<std::string> &keys :
    { std::vector<std::string>{ "145240330330", "145245510040" }, std::vector<std::string>{ "14524330", "14524040" } } )
  {
    for ( const Rows &table : { ars, ags } )
      EXPECT_THAT( join( layerOf( keys ), { table } ).column( "einwohner_2022" ).values, testing::ElementsAre( 87020, 5 ) );
  }
}

TEST( AreaJoin, RowsOfOtherLevelsNeverReachAnArea )
{
  Rows table;
  table.add( "DG", "Einwohner", "2022", 1000 )
    .add( "14", "Einwohner", "2022", 500 )
    .add( "145", "Einwohner", "2022", 400 )
    .add( "14524", "Einwohner", "2022", 300 )
    .add( "14524010", "Einwohner", "2022", 100 );
  const Joined joined = join( layerOf( { "14524010", "14524020" } ), { table } );
  EXPECT_EQ( joined.column( "einwohner_2022" ).values[0], 100 );
  EXPECT_TRUE( std::isnan( joined.column( "einwohner_2022" ).values[1] ) );
  EXPECT_EQ( joined.join.matched, 1U );
  EXPECT_EQ( joined.join.rowsWithoutArea, 0U );
}

TEST( AreaJoin, AKreisfreieStadtIsFoundUnderTheKeyOfItsDistrict )
{
  Rows table;
  table.add( "14511", "Einwohner", "2022", 246855 )
    .add( "14524", "Einwohner", "2022", 310000 )
    .add( "14524010", "Einwohner", "2022", 100 )
    .add( "11", "Einwohner", "2022", 3700000 );
  const Joined joined = join( layerOf( { "14511000", "14524010", "11000000" } ), { table } );
  EXPECT_THAT( joined.column( "einwohner_2022" ).values, testing::ElementsAre( 246855, 100, 3700000 ) );
  EXPECT_EQ( joined.row( "14511" ).match, KeyMatchKind::SameTerritory );
  EXPECT_TRUE( joined.reports( "key_of_same_territory" ) );
}

TEST( AreaJoin, TheKeyOfTheLevelGoesBeforeTheKeyOfTheSameTerritory )
{
  Rows table;
  table.add( "14511", "Einwohner", "2022", 1 ).add( "14511000", "Einwohner", "2022", 2 ).add( "14524010", "Einwohner", "2022", 3 );
  const Joined joined = join( layerOf( { "14511000", "14524010" } ), { table } );
  EXPECT_THAT( joined.column( "einwohner_2022" ).values, testing::ElementsAre( 2, 3 ) );
  EXPECT_EQ( joined.row( "14511" ).fate, KeyFate::OtherLevel );
}

TEST( AreaJoin, OwnKeysThatLostTheirZerosAreSetApartOnlyIfAllStayDistinct )
{
  Rows table( false );
  table.add( "101001", "Quote", "2022", 1.5 ).add( "101002", "Quote", "2022", 2.5 );
  EXPECT_THAT( join( layerOf( { "00101001", "00101002" } ), { table } ).column( "quote_2022" ).values, testing::ElementsAre( 1.5, 2.5 ) );

  Rows ambiguous( false );
  ambiguous.add( "A", "Quote", "2022", 1 ).add( "77", "Quote", "2022", 2 ).add( "99", "Quote", "2022", 2 );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "077", "0077" } ), { ambiguous } ); } ), "table_matches_no_area" );
}

TEST( AreaJoin, AnAreaThatTheTableKnowsFromEarlierYearsOnlyIsDissolved )
{
  Rows table;
  table.add( "00524125", "Einwohner", "2018", 900 ).dash( "00524125", "Einwohner", "2019" ).add( "00524126", "Einwohner", "2018", 800 );
  table.add( "00524280", "Einwohner", "2018", 1500 ).add( "00524280", "Einwohner", "2019", 2400 ).add( "00524970", "Einwohner", "2019", 5 );
  const Joined joined = join( layerOf( { "00524280" } ), { table } );
  EXPECT_EQ( joined.row( "00524125" ).fate, KeyFate::Dissolved );
  EXPECT_EQ( joined.row( "00524126" ).fate, KeyFate::Dissolved );
  EXPECT_EQ( joined.row( "00524970" ).fate, KeyFate::TableOnly );
}

TEST( AreaJoin, NamesSuggestAndNeverJoin )
{
  Rows table;
  table.add( "14524310", "Einwohner", "2022", 4000, ObservationStatus::Value, "Waldenburg, Stadt (Landkreis Zwickau)" )
    .add( "14524010", "Einwohner", "2022", 1 );
  const Joined joined =
    join( layerOf( { "14524010", "14524311", "14524020" }, { "Bernsdorf", "Waldenburg, Stadt", "Crimmitschau" } ), { table } );
  EXPECT_TRUE( std::isnan( joined.column( "einwohner_2022" ).values[1] ) );
  EXPECT_EQ( joined.row( "14524310" ).suggestedKey, "14524311" );
  EXPECT_EQ( joined.row( "14524311" ).suggestedKey, "14524310" );
}

TEST( AreaJoin, TheValueBelongsToTheLandRowsOfVg250 )
{
  LayerRows rows = layerOf( { "08435016", "08435016", "08435016", "08435018" } );
  rows.geofactors = { 2, 4, 4, 4 };
  const LayerAreas layer( rows );
  EXPECT_EQ( layer.areas().size(), 2U );
  EXPECT_FALSE( layer.rowTakesValue( 0 ) );
  EXPECT_TRUE( layer.rowTakesValue( 1 ) );
  EXPECT_TRUE( layer.rowTakesValue( 2 ) );
  EXPECT_EQ( layer.areasInSeveralRows(), 1U );
}

TEST( AreaJoin, ATableWithoutAnyKeyOfTheLayerIsRefused )
{
  Rows districts;
  districts.add( "14524", "Einwohner", "2022", 1 ).add( "14521", "Einwohner", "2022", 1 );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "14524010", "14524020" } ), { districts } ); } ), "table_of_other_level" );

  Rows postcodes;
  postcodes.add( "08056", "Einwohner", "2022", 1 ).add( "08058", "Einwohner", "2022", 1 );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "14521", "14524" } ), { postcodes } ); } ), "table_matches_no_area" );

  EXPECT_EQ( codeOf( [&] { join( layerOf( { "14521", "14524" } ), { Rows() } ); } ), "table_empty" );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "", " " } ), { districts } ); } ), "area_keys_empty" );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "145240330330", "1.4524E+11" } ), { districts } ); } ), "area_key_spoilt" );
}

TEST( AreaJoin, CancellingStopsTheJoin )
{
  Rows rows;
  rows.add( "14524010", "Einwohner", "2022", 1 );
  const std::vector<JoinTable> tables{ { "table", &rows.table() } };
  CollectingReporter reporter;
  EXPECT_THROW(
    joinTables( LayerAreas( layerOf( { "14524010" } ) ), tables, {}, {}, reporter, []( double ) { return false; } ), Cancelled );
}

TEST( AreaJoin, TheOrderOfRowsDoesNotMatter )
{
  for ( unsigned seed = 0; seed < 100; ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    std::vector<std::string> keys;
    for ( int i = 0; i < 12; ++i )
      keys.push_back( "14524" + std::to_string( 100 + i * 10 ) );
    std::vector<std::pair<std::string, int>> cells;
    for ( std::size_t i = 0; i < keys.size(); ++i )
    {
      if ( random() % 4 != 0 )
        cells.emplace_back( keys[i], static_cast<int>( random() % 7 ) );
    }
    cells.emplace_back( keys.front(), 3 );
    cells.erase(
      std::remove_if( cells.begin(), cells.end() - 1, [&]( const auto &cell ) { return cell.first == keys.front(); } ), cells.end() - 1 );

    const auto valuesOf = [&] {
      Rows table;
      for ( const auto &[key, value] : cells )
        table.add( key, "Zahl", "2022", value );
      return join( layerOf( keys ), { table } );
    };
    const Joined first = valuesOf();
    std::shuffle( cells.begin(), cells.end(), random );
    const Joined second = valuesOf();
    ASSERT_EQ( first.join.matched, cells.size() );
    for ( std::size_t i = 0; i < keys.size(); ++i )
    {
      const double left = first.column( "zahl_2022" ).values[i];
      const double right = second.column( "zahl_2022" ).values[i];
      EXPECT_TRUE( left == right || ( std::isnan( left ) && std::isnan( right ) ) );
      const auto cell = std::find_if( cells.begin(), cells.end(), [&]( const auto &candidate ) { return candidate.first == keys[i]; } );
      ASSERT_EQ( std::isnan( left ), cell == cells.end() );
      EXPECT_TRUE( cell == cells.end() || left == cell->second );
    }
  }
}

TEST( AreaJoin, KeysThatMeetAreToldAsTheyAreWritten )
{
  Rows rows;
  rows.add( "145245101010", "people", "2022", 10 ).add( "145240001010", "people", "2022", 11 ).add( "145240020020", "people", "2022", 5 );
  try
  {
    join( layerOf( { "14524010", "14524020" } ), { rows } );
    FAIL();
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "table_keys_meet" );
    EXPECT_THAT( error.finding().arguments,
      testing::ElementsAre( "table 1", "145245101010", "145240001010", "14524010", "people", "2", "3", "10", "11" ) );
  }
}

TEST( AreaJoin, ATableOfPollingDistrictsIsRefusedAsSuch )
{
  Rows rows;
  rows.add( "145240300010", "voters", "2024", 901 ).add( "145240300020", "voters", "2024", 902 );
  EXPECT_EQ( codeOf( [&] { join( layerOf( { "14524010", "14524020", "14524030" } ), { rows } ); } ), "table_below_municipality" );
}

TEST( AreaJoin, PollingDistrictsBesideMunicipalitiesAreLeftOutAndTold )
{
  Rows rows;
  rows.add( "14524030", "voters", "2024", 1803 ).add( "145240300010", "voters", "2024", 901 ).add( "145240300020", "voters", "2024", 902 );
  const Joined joined = join( layerOf( { "14524010", "14524020", "14524030" } ), { rows } );
  EXPECT_EQ( joined.join.matched, 1U );
  EXPECT_TRUE( std::isnan( joined.column( "voters_2024" ).values[0] ) );
  EXPECT_TRUE( joined.reports( "keys_below_municipality" ) );
}

TEST( AreaJoin, ADistrictThatCeasedBeforeIsNoSignOfAYoungerTable )
{
  Rows rows;
  rows.add( "05354", "cases", "", 55 ).add( "05334", "cases", "", 66 ).add( "14524", "cases", "", 77 );
  const Joined joined = join( layerOf( { "05334", "05315", "05316", "14524" } ), { rows } );
  EXPECT_EQ( joined.row( "05354" ).fate, KeyFate::Dissolved );
  EXPECT_EQ( joined.row( "05354" ).ceasedOn, "2009-10-21" );
  EXPECT_TRUE( joined.reports( "areas_ceased_before" ) );
  EXPECT_FALSE( joined.reports( "areas_merged_later" ) );
}

TEST( AreaJoin, ATableWithFewAreasOfADistrictIsNotYoungerThanTheLayer )
{
  const std::vector<std::string> layer{ "14522010", "14522020", "14522030", "14522040" };
  Rows few;
  few.add( "14522010", "people", "2023", 5 ).add( "14522999", "people", "2023", 7 );
  EXPECT_EQ( join( layerOf( layer ), { few } ).row( "14522999" ).fate, KeyFate::TableOnly );
  Rows half; // as many areas with data as without: exactly enough
  half.add( "14522010", "people", "2023", 5 ).add( "14522020", "people", "2023", 5 ).add( "14522999", "people", "2023", 7 );
  EXPECT_EQ( join( layerOf( layer ), { half } ).row( "14522999" ).fate, KeyFate::LaterMerged );
}

TEST( AreaJoin, ADistrictOfADistrictLayerIsCountedByItsState )
{
  // Two districts of one state without data, one key too many there: the key is told apart by state, not by its first five digits.
  Rows rows;
  for ( const char *key : { "14521", "14522", "14523", "14999" } )
    rows.add( key, "cases", "2023", 7 );
  const Joined joined = join( layerOf( { "14521", "14522", "14523", "14524", "14511" } ), { rows } );
  EXPECT_EQ( joined.row( "14999" ).fate, KeyFate::LaterMerged );
}
