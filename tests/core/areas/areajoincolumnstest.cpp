#include "areas/writtentables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace sozialraum;

TEST( AreaJoin, ColumnsThatNoResultCanHoldAreRefused )
{
  Rows table;
  for ( int i = 0; i < 995; ++i )
    table.add( "14524010", "i" + std::to_string( i ), "2022", 1 );
  const LayerRows layer = layerOf( { "14524010" } );
  EXPECT_EQ( join( layer, { table } ).join.columns.size(), 995U );
  EXPECT_EQ( codeOf( [&] { join( layer, { table }, {}, { "AGS" } ); } ), "join_too_wide" );
  ColumnOptions one;
  one.indicators = { "i7" };
  EXPECT_EQ( join( layer, { table }, one, { "AGS" } ).join.columns.size(), 1U );
  table.add( "14524010", "one more", "2022", 1 );
  EXPECT_EQ( codeOf( [&] { join( layer, { table } ); } ), "join_too_wide" );
}

TEST( AreaJoin, DefaultsToTheLatestPeriodWithANumber )
{
  Rows table;
  table.add( "14524010", "Einwohner", "2021", 1 ).add( "14524010", "Einwohner", "2023", 3 ).add( "14524010", "Einwohner", "2022", 2 );
  table.add( "14524010", "Einwohner", "2024", NOTHING, ObservationStatus::Later );
  const Joined joined = join( layerOf( { "14524010" } ), { table } );
  ASSERT_EQ( joined.join.columns.size(), 1U );
  EXPECT_EQ( joined.column( "einwohner_2023" ).values[0], 3 );
}

TEST( AreaJoin, PeriodsCanBeChosenByYearByDateAndAll )
{
  Rows table;
  table.add( "14524010", "Einwohner", "2022-06-30", 1 )
    .add( "14524010", "Einwohner", "2022-12-31", 2 )
    .add( "14524010", "Einwohner", "2023-12-31", 3 );
  const LayerRows layer = layerOf( { "14524010" } );
  const auto fields = [&]( const std::vector<std::string> &periods ) {
    std::vector<std::string> names;
    for ( const JoinedColumn &column : join( layer, { table }, { {}, periods } ).join.columns )
      names.push_back( column.field );
    return names;
  };
  EXPECT_THAT( fields( { "2022" } ), testing::ElementsAre( "einwohner_2022_06_30", "einwohner_2022_12_31" ) );
  EXPECT_THAT( fields( { "2022-12-31" } ), testing::ElementsAre( "einwohner_2022" ) );
  EXPECT_THAT( fields( { "all" } ), testing::ElementsAre( "einwohner_2022_06_30", "einwohner_2022_12_31", "einwohner_2023" ) );
  EXPECT_EQ( codeOf( [&] { fields( { "1999" } ); } ), "period_unknown" );
}

TEST( AreaJoin, IndicatorsCanBeChosenByNameCodeAndFieldName )
{
  Rows table;
  table.add( "14524010", "Bevölkerung | weiblich", "2022", 1 )
    .add( "14524010", "Bevölkerung | männlich", "2022", 2 )
    .add( "14524010", "Fläche", "2022", 3 );
  table.table().indicators[2].code = "FLC006";
  const LayerRows layer = layerOf( { "14524010" } );
  const auto count = [&]( const std::string &indicator ) { return join( layer, { table }, { { indicator }, {} } ).join.columns.size(); };
  EXPECT_EQ( count( "bevölkerung" ), 2U );
  EXPECT_EQ( count( "Bevölkerung | weiblich" ), 1U );
  EXPECT_EQ( count( "bevoelkerung_weiblich" ), 1U );
  EXPECT_EQ( count( "flc006" ), 1U );
  EXPECT_EQ( codeOf( [&] { count( "Bev" ); } ), "indicator_unknown" );
}

TEST( AreaJoin, ColumnNamesAreReadableAndUnique )
{
  Rows table;
  table.add( "14524010", "Anteil der Bevölkerung ohne deutsche Staatsangehörigkeit | weiblich", "2022-12-31", 1 );
  table.add( "14524010", "Anteil der Bevölkerung ohne deutsche Staatsangehörigkeit | männlich", "2022-12-31", 2 );
  const Joined joined =
    join( layerOf( { "14524010" } ), { table, table }, {}, { "Fläche_2022", "anteil_der_bevoelkerung_ohne_2022_STATUS" } );
  std::set<std::string> names{ "anteil_der_bevoelkerung_ohne_2022_status" };
  for ( const JoinedColumn &column : joined.join.columns )
  {
    EXPECT_TRUE( names.insert( column.field ).second ) << column.field;
    EXPECT_TRUE( names.insert( column.statusField ).second ) << column.statusField;
    EXPECT_LE( column.statusField.size(), 50U );
    EXPECT_THAT( column.field, testing::StartsWith( "anteil_der_bevoelkerung_ohne" ) );
  }
  EXPECT_EQ( names.size(), 9U );
}

TEST( AreaJoin, TheReferenceValuesOfDistrictStateAndNationAreKept )
{
  Rows table( false );
  table.add( "DG", "Quote", "2022", 5.5 )
    .add( "14", "Quote", "2022", 6.5 )
    .add( "14524", "Quote", "2022", 4.24 )
    .add( "14523", "Quote", "2022", 9 )
    .add( "14524010", "Quote", "2022", 3 );
  const std::vector<ReferenceValue> references = join( layerOf( { "14524010", "14524020" } ), { table } ).column( "quote_2022" ).references;
  ASSERT_EQ( references.size(), 3U );
  EXPECT_EQ( references[0].level, AreaLevel::District );
  EXPECT_EQ( references[0].value, 4.24 );
  EXPECT_EQ( references[1].value, 6.5 );
  EXPECT_EQ( references[2].value, 5.5 );
}

TEST( AreaJoin, ATotalUnderACodeOfItsOwnMakesNoColumnButTheReference )
{
  Rows table;
  table.add( "DG", "Personen", "2022", 82719540 ).add( "14524010", "Personen ", "2022", 100 );
  table.table().indicators[1].name = "Personen";
  const Joined joined = join( layerOf( { "14524010" } ), { table } );
  ASSERT_EQ( joined.join.columns.size(), 1U );
  ASSERT_EQ( joined.join.columns[0].references.size(), 1U );
  EXPECT_EQ( joined.join.columns[0].references[0].value, 82719540 );
}

TEST( AreaJoin, NamesThatMeetTellWhichColumnIsWhich )
{
  Rows first;
  first.add( "14524010", "Insgesamt", "2023", 5 );
  Rows second;
  second.add( "14524010", "Insgesamt", "2023", 7 );
  const Joined joined = join( layerOf( { "14524010" } ), { first, second } );
  EXPECT_EQ( joined.column( "insgesamt_2023" ).values[0], 5 );
  EXPECT_EQ( joined.column( "insgesamt_2023_2" ).values[0], 7 );
  const auto meeting = std::find_if(
    joined.findings.begin(), joined.findings.end(), []( const Finding &finding ) { return finding.code == "field_names_meet"; } );
  ASSERT_NE( meeting, joined.findings.end() );
  EXPECT_THAT( meeting->arguments,
    testing::ElementsAre( "insgesamt_2023", "insgesamt_2023 = table 1, Insgesamt, 2023; insgesamt_2023_2 = table 2, Insgesamt, 2023" ) );
  EXPECT_EQ( joined.column( "insgesamt_2023" ).name, "Insgesamt (table 1)" );
  EXPECT_EQ( joined.column( "insgesamt_2023_2" ).name, "Insgesamt (table 2)" );
  const Joined alone = join( layerOf( { "14524010" } ), { first } );
  EXPECT_FALSE( alone.reports( "field_names_meet" ) );
  EXPECT_EQ( alone.column( "insgesamt_2023" ).name, "Insgesamt" );
  Rows other; // of another year: nothing to tell apart
  other.add( "14524010", "Insgesamt", "2022", 7 );
  EXPECT_EQ( join( layerOf( { "14524010" } ), { first, other } ).column( "insgesamt_2022" ).name, "Insgesamt" );
}
