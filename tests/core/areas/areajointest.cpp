#include "areas/areajoin.h"
#include "finding.h"
#include "observations/observationtable.h"
#include "findings/areascodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  //! A table that is written down row by row.
  class Rows
  {
  public:
    explicit Rows( bool isCount = true )
      : mIsCount( isCount )
    {}

    Rows &add( const std::string &key, const std::string &indicator, const std::string &period, double value,
      ObservationStatus status = ObservationStatus::Value, const std::string &name = {} )
    {
      Observation observation;
      observation.area = placeOf( mTable.areas, key, &TableArea::key );
      observation.indicator = placeOf( mTable.indicators, indicator, &TableIndicator::name );
      const auto found = std::find( mTable.periods.begin(), mTable.periods.end(), period );
      observation.period = static_cast<std::uint16_t>( found - mTable.periods.begin() );
      if ( found == mTable.periods.end() )
        mTable.periods.push_back( period );
      observation.value = value;
      observation.status = status;
      observation.sourceRow = static_cast<std::uint32_t>( mTable.observations.size() + 2 );
      mTable.observations.push_back( observation );
      mTable.areas[observation.area].name = name.empty() ? "Name of " + key : name;
      mTable.indicators[observation.indicator].isCount = mIsCount;
      return *this;
    }

    Rows &dash( const std::string &key, const std::string &indicator, const std::string &period )
    {
      return add( key, indicator, period, NOTHING, ObservationStatus::Nothing );
    }

    ObservationTable &table()
    {
      std::vector<std::string> cells;
      for ( const TableArea &area : mTable.areas )
        cells.push_back( area.key );
      const AreaKeyColumn column = readAreaKeys( cells );
      for ( std::size_t i = 0; i < cells.size(); ++i )
      {
        mTable.areas[i].key = column.keys[i].text;
        mTable.areas[i].level = column.keys[i].level;
      }
      return mTable;
    }

  private:
    template<typename Entry>
    std::uint32_t placeOf( std::vector<Entry> &entries, const std::string &text, std::string Entry::*member )
    {
      const auto found = std::find_if( entries.begin(), entries.end(), [&]( const Entry &entry ) { return entry.*member == text; } );
      const auto place = static_cast<std::uint32_t>( found - entries.begin() );
      if ( found == entries.end() )
        entries.emplace_back().*member = text;
      return place;
    }

    ObservationTable mTable;
    bool mIsCount;
  };

  struct Joined
  {
    AreaJoin join;
    std::vector<Finding> findings;

    const JoinedColumn &column( const std::string &field ) const
    {
      const auto found =
        std::find_if( join.columns.begin(), join.columns.end(), [&]( const JoinedColumn &candidate ) { return candidate.field == field; } );
      if ( found == join.columns.end() )
        throw std::out_of_range( "no column " + field );
      return *found;
    }

    const ProtocolRow &row( const std::string &key ) const
    {
      const auto found =
        std::find_if( join.protocol.begin(), join.protocol.end(), [&]( const ProtocolRow &candidate ) { return candidate.key == key; } );
      if ( found == join.protocol.end() )
        throw std::out_of_range( "no row " + key );
      return *found;
    }

    bool reports( const std::string &code ) const
    {
      return std::any_of( findings.begin(), findings.end(), [&]( const Finding &finding ) { return finding.code == code; } );
    }
  };

  Joined join(
    const LayerRows &layer, std::vector<Rows> tables, const ColumnOptions &options = {}, const std::vector<std::string> &taken = {} )
  {
    std::vector<JoinTable> named;
    for ( Rows &rows : tables )
      named.push_back( { "table " + std::to_string( named.size() + 1 ), &rows.table() } );
    CollectingReporter reporter;
    AreaJoin result = joinTables( LayerAreas( layer ), named, options, taken, reporter, {} );
    return { std::move( result ), reporter.findings() };
  }

  LayerRows layerOf( std::vector<std::string> keys, std::vector<std::string> names = {} )
  {
    LayerRows rows;
    rows.keys = std::move( keys );
    rows.names = std::move( names );
    return rows;
  }

  std::string codeOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return "no error";
  }

}

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

TEST( AreaJoin, ADistrictOfADistrictLayerIsCountedByItsState )
{
  // Two districts of one state without data, one key too many there: the key is told apart by state, not by its first five digits.
  Rows rows;
  for ( const char *key : { "14521", "14522", "14523", "14999" } )
    rows.add( key, "cases", "2023", 7 );
  const Joined joined = join( layerOf( { "14521", "14522", "14523", "14524", "14511" } ), { rows } );
  EXPECT_EQ( joined.row( "14999" ).fate, KeyFate::LaterMerged );
}
