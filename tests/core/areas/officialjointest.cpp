#include "areas/areajoin.h"
#include "realdata.h"
#include "tables/tablereader.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numeric>

using namespace sozialraum;

namespace
{

  LayerRows readLayer( const std::filesystem::path &file, const char *layerName, const char *keyField )
  {
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> dataset( GDALDataset::Open( file.string().c_str(), GDAL_OF_VECTOR ) );
    OGRLayer *layer = layerName ? dataset->GetLayerByName( layerName ) : dataset->GetLayer( 0 );
    LayerRows rows;
    for ( const auto &feature : *layer )
    {
      rows.keys.emplace_back( feature->GetFieldAsString( keyField ) );
      const int name = feature->GetFieldIndex( "GEN" );
      rows.names.emplace_back( name < 0 ? "" : feature->GetFieldAsString( name ) );
    }
    return rows;
  }

  struct OfficialJoin
  {
    LayerAreas layer;
    AreaJoin join;
    std::vector<Finding> findings;

    OfficialJoin( const std::filesystem::path &table, const LayerRows &rows, const ColumnOptions &options = {} )
      : layer( rows )
    {
      CollectingReporter reporter;
      const ObservationTable read = readTable( table, {}, reporter, {} );
      const std::vector<JoinTable> tables{ { table.filename().string(), &read } };
      join = joinTables( layer, tables, options, {}, reporter, {} );
      findings = reporter.findings();
    }

    double valueOf( const std::string &key, std::size_t column = 0 ) const
    {
      return join.columns[column].values[layer.find( key ).value()];
    }
    double sumOf( const std::string &prefix, std::size_t column = 0 ) const
    {
      double sum = 0;
      for ( std::size_t area = 0; area < layer.areas().size(); ++area )
      {
        if ( layer.areas()[area].canonicalKey.starts_with( prefix ) && !std::isnan( join.columns[column].values[area] ) )
          sum += join.columns[column].values[area];
      }
      return sum;
    }
    std::size_t rowsWith( const std::function<bool( const ProtocolRow & )> &property ) const
    {
      return static_cast<std::size_t>( std::count_if( join.protocol.begin(), join.protocol.end(), property ) );
    }
    std::size_t rowsOf( KeyFate fate ) const
    {
      return rowsWith( [fate]( const ProtocolRow &row ) { return row.fate == fate; } );
    }
    const ProtocolRow &row( const std::string &key ) const
    {
      return *std::find_if(
        join.protocol.begin(), join.protocol.end(), [&]( const ProtocolRow &candidate ) { return candidate.key == key; } );
    }
  };

  const char *const VG250 = "areas/zensus2022/VG250_GEM.shp";

}

TEST( OfficialJoin, AllMunicipalitiesOfTheZensusFindTheirArea )
{
  const std::filesystem::path table = realData( "tables/zensus2022_ffcsv/1000A-0000_1773175153999_de_flat.csv" );
  const std::filesystem::path areas = realData( VG250 );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin zensus( table, readLayer( areas, nullptr, "ARS" ) );

  EXPECT_EQ( zensus.join.protocol.size(), 10787U + 204U );
  EXPECT_EQ( zensus.join.matched, 10786U );
  EXPECT_EQ( zensus.join.areasWithoutValue, 204U );
  EXPECT_EQ( zensus.join.rowsWithoutArea, 0U );
  EXPECT_EQ( zensus.join.duplicateKeys, 0U );
  EXPECT_EQ( zensus.rowsOf( KeyFate::OtherLevel ), 1U );
  ASSERT_EQ( zensus.join.columns.size(), 1U );
  EXPECT_TRUE( zensus.join.columns[0].isCount );
  EXPECT_EQ( zensus.valueOf( "14524330" ), 87020 );
  EXPECT_EQ( zensus.sumOf( "14524" ), 310249 );
  EXPECT_EQ( zensus.sumOf( "" ), 82711282 );
  EXPECT_EQ( std::count_if( zensus.layer.areas().begin(), zensus.layer.areas().end(),
               []( const LayerArea &area ) { return area.canonicalKey.starts_with( "14" ); } ),
    419 );
  ASSERT_EQ( zensus.join.columns[0].references.size(), 1U );
  EXPECT_EQ( zensus.join.columns[0].references[0].value, 82719540 );
}

TEST( OfficialJoin, ATableThatListsDissolvedMunicipalitiesTellsThemFromTheOthers )
{
  const std::filesystem::path table = realData( "tables/regionalstatistik_ffcsv/AI-N-01-2-5_1773175147935_de_flat.csv" );
  const std::filesystem::path areas = realData( VG250 );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin atlas( table, readLayer( areas, nullptr, "ARS" ) );

  EXPECT_EQ( atlas.join.matched, 10990U );
  EXPECT_EQ( atlas.join.protocol.size(), 13566U );
  EXPECT_EQ( atlas.rowsOf( KeyFate::Dissolved ), 2578U - 15U );
  EXPECT_EQ( atlas.rowsOf( KeyFate::TableOnly ), 12U );
  EXPECT_EQ( atlas.rowsOf( KeyFate::LaterMerged ), 1U );
  EXPECT_EQ( atlas.row( "14522275" ).fate, KeyFate::LaterMerged );
  EXPECT_EQ( atlas.join.rowsWithoutArea, 2576U );
  EXPECT_EQ( atlas.join.areasWithoutValue, 15U );
  EXPECT_EQ( atlas.row( "14522450" ).values, 0U );
  EXPECT_EQ( atlas.row( "14522620" ).values, 0U );
  EXPECT_EQ( atlas.row( "14522450" ).fate, KeyFate::Matched );

  ASSERT_EQ( atlas.join.columns.size(), 2U );
  const std::size_t share = atlas.join.columns[0].code == "AI0111" ? 0 : 1;
  EXPECT_DOUBLE_EQ( atlas.valueOf( "14524330", share ), 41.1 );
  std::size_t blocked = 0;
  for ( std::size_t area = 0; area < atlas.layer.areas().size(); ++area )
  {
    if ( atlas.join.columns[1 - share].statuses[area] != ObservationStatus::Blocked )
      continue;
    ++blocked;
    EXPECT_TRUE( std::isnan( atlas.join.columns[1 - share].values[area] ) );
  }
  EXPECT_EQ( blocked, 13U ); // and one of Jahnatal, which the layer does not have: 14
  EXPECT_EQ( atlas.row( "14522275" ).cells, 2U );
  EXPECT_EQ( atlas.row( "14522275" ).values, 1U );
}

TEST( OfficialJoin, TheOldFlatFileWithAllLevelsInOneColumnFindsTheCitiesToo )
{
  const std::filesystem::path table = realData( "tables/regionalstatistik_ffcsv_old_2024/83e602f_AI-N-01-2-5_raw.csv" );
  const std::filesystem::path areas = realData( VG250 );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin atlas( table, readLayer( areas, nullptr, "ARS" ) );
  EXPECT_EQ( atlas.row( "14511" ).match, KeyMatchKind::SameTerritory );
  EXPECT_EQ( atlas.row( "11" ).match, KeyMatchKind::SameTerritory );
  EXPECT_EQ( atlas.row( "14524" ).fate, KeyFate::OtherLevel );
  EXPECT_EQ( atlas.row( "DG" ).fate, KeyFate::OtherLevel );
  EXPECT_FALSE( std::isnan( atlas.valueOf( "14511000" ) ) );
  EXPECT_EQ( atlas.rowsOf( KeyFate::AreaOnly ) + atlas.join.matched, atlas.layer.areas().size() );
}

TEST( OfficialJoin, DistrictTablesJoinDistrictsAndDissolvedOnesAreNeverZero )
{
  const std::filesystem::path table = realData( "tables/regionalstatistik_ffcsv/11111-02-01-4_1773174974558_de_flat.csv" );
  const std::filesystem::path areas = realData( "areas/germany/vg5000_2021_epsg25832.gpkg" );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin counts( table, readLayer( areas, "kreise", "AGS" ) );
  EXPECT_EQ( counts.join.matched, 401U );
  EXPECT_EQ( counts.join.columns.size(), 1U );
  EXPECT_EQ( counts.valueOf( "14524" ), 33 );
  // Eisenach was a district until 30.06.2021, and its "-" of 2024 does not say that it has no municipality.
  EXPECT_TRUE( std::isnan( counts.valueOf( "16056" ) ) );
  EXPECT_EQ( counts.join.columns[0].statuses[*counts.layer.find( "16056" )], ObservationStatus::NoTerritory );
}

TEST( OfficialJoin, ADashInAPopulationTableIsReportedAndNotZero )
{
  const std::filesystem::path table = realData( "tables/genesis_table_csv/12411-0015.csv" );
  const std::filesystem::path areas = realData( "areas/germany/vg5000_2021_epsg25832.gpkg" );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin population( table, readLayer( areas, "kreise", "AGS" ) );
  EXPECT_TRUE( std::isnan( population.valueOf( "03159" ) ) );
  EXPECT_TRUE( std::any_of(
    population.findings.begin(), population.findings.end(), []( const Finding &finding ) { return finding.code == "dash_is_no_zero"; } ) );
}

TEST( OfficialJoin, KeysThatLostTheirZerosFindTheirArea )
{
  const std::filesystem::path table = realData( "tables/bbsr_reference_xlsx/download-ref-sgtyp.xlsx" );
  const std::filesystem::path areas = realData( VG250 );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OfficialJoin types( table, readLayer( areas, nullptr, "ARS" ) );
  EXPECT_GT( types.join.matched, 10600U );
  EXPECT_EQ( types.row( "01001000" ).fate, KeyFate::Matched );
}

TEST( OfficialJoin, TheSampleDistrictAddsUp )
{
  const std::filesystem::path folder = SOZIALRAUM_SAMPLE_LAYERS;
  const LayerRows rows = readLayer( folder / "musterland.gpkg", "municipalities", "AGS" );
  for ( const char *name : { "bevoelkerung_flat.csv", "arbeitsmarkt.csv", "soziales.xlsx" } )
  {
    SCOPED_TRACE( name );
    const OfficialJoin sample( folder / name, rows );
    EXPECT_EQ( sample.join.matched, 30U );
    EXPECT_EQ( sample.rowsOf( KeyFate::OtherLevel ), 2U );
    EXPECT_EQ( sample.row( "00524125" ).fate, KeyFate::Dissolved );
    EXPECT_EQ( sample.row( "00524970" ).fate, KeyFate::TableOnly );
    EXPECT_EQ( sample.row( "00525110" ).fate, KeyFate::TableOnly );
    EXPECT_EQ( sample.join.rowsWithoutArea, 3U );
    EXPECT_FALSE( sample.join.columns[0].references.empty() );
  }
}
