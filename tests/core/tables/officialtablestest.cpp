// Real official tables and the numbers that are published in them.
#include "readtables.h"
#include "realdata.h"
#include "observations/territoryperiods.h"

#include <gmock/gmock.h>

#include <cmath>
#include <map>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  std::filesystem::path tableFile( const char *folder, const char *nameBegin )
  {
    const std::filesystem::path path = realData( folder );
    if ( path.empty() || !std::filesystem::is_directory( path ) )
      return {};
    for ( const auto &entry : std::filesystem::directory_iterator( path ) )
    {
      if ( entry.path().filename().string().starts_with( nameBegin ) )
        return entry.path();
    }
    return {};
  }

  double sumOf( const ReadResult &read, AreaLevel level, const std::string &keyBegin = {} )
  {
    double sum = 0.0;
    for ( const Observation &observation : read.table().observations )
    {
      const TableArea &area = read.table().areas[observation.area];
      if ( area.level == level && area.key.starts_with( keyBegin ) && observation.status == ObservationStatus::Value )
        sum += observation.value;
    }
    return sum;
  }

  //! Every observation by key, indicator code or name, period and dimension codes: what must not depend on the language of a file.
  std::map<std::string, std::pair<std::string_view, double>> contentOf( const ReadResult &read )
  {
    std::map<std::string, std::pair<std::string_view, double>> content;
    for ( const Observation &observation : read.table().observations )
    {
      const std::string cell = read.table().areas[observation.area].key + "/" + std::to_string( observation.indicator ) + "/"
        + read.table().periods[observation.period];
      content[cell] = { toString( observation.status ), std::isnan( observation.value ) ? -1.0 : observation.value };
    }
    return content;
  }

}

TEST( OfficialTables, CensusOf2022GivesItsMunicipalitiesAndKeepsTheTotalApart )
{
  const std::filesystem::path file = tableFile( "tables/zensus2022_ffcsv", "1000A-0000" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ReadResult read = readFile( file );
  EXPECT_EQ( read.table().observations.size(), 10787u );
  EXPECT_EQ( read.areasOf( AreaLevel::Municipality ), 10786u );
  EXPECT_EQ( read.areasOf( AreaLevel::Nation ), 1u );
  EXPECT_EQ( read.at( "145240330330" ).value, 87020.0 );
  EXPECT_EQ( sumOf( read, AreaLevel::Municipality, "14524" ), 310249.0 );
  EXPECT_EQ( sumOf( read, AreaLevel::Municipality ), 82711282.0 );
  EXPECT_EQ( read.at( "DG" ).value, 82719540.0 );
  EXPECT_EQ( std::count_if(
               read.table().areas.begin(), read.table().areas.end(), []( const TableArea &area ) { return area.key.starts_with( "14" ); } ),
    419 );
  EXPECT_THAT( read.table().periods, ElementsAre( "2022-05-15" ) );
}

TEST( OfficialTables, RegionalatlasOfMunicipalitiesKeepsSignsAndNegativeNumbers )
{
  const std::filesystem::path file = tableFile( "tables/regionalstatistik_ffcsv", "AI-N-01-2-5" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ReadResult read = readFile( file );
  EXPECT_EQ( read.table().observations.size(), 27132u );
  EXPECT_EQ( read.table().areas.size(), 13566u );
  EXPECT_EQ( read.at( "14524330", "Anteil" ).value, 41.1 );
  EXPECT_EQ( read.countOf( ObservationStatus::Blocked ), 14u );
  EXPECT_EQ( read.at( "12065136", "Veränderung" ).value, -0.3 );
  const auto negative = std::count_if( read.table().observations.begin(), read.table().observations.end(),
    []( const Observation &observation ) { return observation.value < 0.0; } );
  EXPECT_EQ( negative, 1681 );
  EXPECT_EQ( read.areasOf( AreaLevel::Other ), 12u ); // parts of Berlin
}

TEST( OfficialTables, DistrictTablesGiveTheirKeysColumnsAndSigns )
{
  struct Expected
  {
    const char *table;
    std::size_t columns;
    std::size_t dashes;
    std::size_t dots;
  };
  for ( const Expected &expected : { Expected{ "11111-02-01-4", 1, 76, 15 }, Expected{ "12411-01-01-4", 3, 222, 0 },
          Expected{ "52411-02-01-4", 5, 382, 12 }, Expected{ "73111-01-01-4", 3, 222, 36 } } )
  {
    SCOPED_TRACE( expected.table );
    const std::filesystem::path file = tableFile( "tables/regionalstatistik_ffcsv", expected.table );
    SKIP_WITHOUT_REAL_DATA( file );
    const ReadResult read = readFile( file );
    EXPECT_EQ( read.table().areas.size(), 489u );
    EXPECT_EQ( read.areasOf( AreaLevel::District ), 474u );
    EXPECT_EQ( read.areasOf( AreaLevel::Municipality ) + read.areasOf( AreaLevel::Other ), 15u );
    EXPECT_EQ( read.table().indicators.size(), expected.columns );
    EXPECT_EQ( read.countOf( ObservationStatus::Nothing ), expected.dashes );
    EXPECT_EQ( read.countOf( ObservationStatus::Secret ), expected.dots );
    EXPECT_FALSE( read.reported( "duplicate_cells" ) );
    EXPECT_FALSE( read.reported( "cells_not_readable" ) );
  }
}

TEST( OfficialTables, GenesisTableAgreesAsCsvAndAsXlsx )
{
  const std::filesystem::path csvFile = tableFile( "tables/genesis_table_csv", "12411-0015.csv" );
  const std::filesystem::path xlsxFile = tableFile( "tables/genesis_table_xlsx", "12411-0015.xlsx" );
  SKIP_WITHOUT_REAL_DATA( csvFile );
  SKIP_WITHOUT_REAL_DATA( xlsxFile );
  const ReadResult csv = readFile( csvFile );
  const ReadResult xlsx = readFile( xlsxFile );
  for ( const ReadResult *read : { &csv, &xlsx } )
  {
    EXPECT_EQ( read->description().format, TableFormat::GenesisTable );
    EXPECT_EQ( read->areasOf( AreaLevel::District ), 476u );
    EXPECT_EQ( read->table().indicators.size(), 1u );
    EXPECT_EQ( read->table().indicators[0].name, "Bevölkerungsstand" );
    EXPECT_EQ( read->table().indicators[0].unit, "Anzahl" );
    const auto dissolved = std::count_if(
      read->table().areas.begin(), read->table().areas.end(), []( const TableArea &area ) { return !dissolvedOn( area.name ).empty(); } );
    EXPECT_EQ( dissolved, 75 );
    const auto suspicious = std::find_if(
      read->findings.begin(), read->findings.end(), []( const Finding &finding ) { return finding.code == "dash_suspicious"; } );
    ASSERT_NE( suspicious, read->findings.end() );
    EXPECT_THAT( suspicious->arguments, ElementsAre( "03159", "Göttingen, Landkreis", "Bevölkerungsstand", "2018-12-31" ) );
    EXPECT_EQ( std::count_if(
                 read->findings.begin(), read->findings.end(), []( const Finding &finding ) { return finding.code == "dash_suspicious"; } ),
      1 );
  }
  EXPECT_EQ( csv.table().periods.size(), 24u );
  EXPECT_EQ( csv.at( "14524", "", "2008-12-31" ).value, 348834.0 );
  EXPECT_EQ(
    csv.at( "14167", "", "2007-12-31" ).value + csv.at( "14173", "", "2007-12-31" ).value + csv.at( "14193", "", "2007-12-31" ).value,
    352947.0 );

  const auto csvContent = contentOf( csv );
  for ( const auto &[cell, content] : contentOf( xlsx ) )
  {
    ASSERT_TRUE( csvContent.contains( cell ) ) << cell;
    EXPECT_EQ( csvContent.at( cell ), content ) << cell;
  }
}

TEST( OfficialTables, NamesOfStatesAloneAreNoKeys )
{
  for ( const char *table : { "11111-0001", "12111-0104" } )
  {
    const std::filesystem::path file = tableFile( "tables/genesis_table_csv", table );
    SKIP_WITHOUT_REAL_DATA( file );
    CollectingReporter reporter;
    try
    {
      readTable( file, {}, reporter, {} );
      ADD_FAILURE() << "read";
    }
    catch ( const InputError &error )
    {
      EXPECT_EQ( error.finding().code, "key_column_missing" );
    }
  }
}

TEST( OfficialTables, OldFlatFilesSayTheSameInBothLanguagesAndTellLevelsApart )
{
  const std::filesystem::path german = tableFile( "tables/regionalstatistik_ffcsv_old_2024", "83e602f_12411-01-01-4_de" );
  const std::filesystem::path english = tableFile( "tables/regionalstatistik_ffcsv_old_2024", "83e602f_12411-01-01-4_en" );
  SKIP_WITHOUT_REAL_DATA( german );
  SKIP_WITHOUT_REAL_DATA( english );
  const ReadResult first = readFile( german );
  const ReadResult second = readFile( english );
  EXPECT_EQ( contentOf( first ), contentOf( second ) );
  EXPECT_EQ( first.keys(), second.keys() );
  EXPECT_EQ( first.indicators(), second.indicators() );
  EXPECT_THAT( first.description().areaCounts, ElementsAre( 1u, 16u, 35u, 471u, 0u, 3u, 12u ) );
  EXPECT_EQ( first.at( "DG", "Bevoelkerungsstand" ).value, 84358845.0 );
}

TEST( OfficialTables, ReferenceOfTheBbsrGivesKeysOfEightDigits )
{
  const std::filesystem::path file = tableFile( "tables/bbsr_reference_xlsx", "download-ref-sgtyp" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ReadResult read = readFile( file );
  EXPECT_EQ( read.description().sheet, "Gem" );
  EXPECT_EQ( read.areasOf( AreaLevel::Municipality ), 11127u );
  EXPECT_TRUE(
    std::all_of( read.table().areas.begin(), read.table().areas.end(), []( const TableArea &area ) { return area.key.size() == 8; } ) );
  EXPECT_EQ( read.description().restoredZeros, 8415u );
  EXPECT_EQ( read.at( "01001000", "Bevölkerung" ).value, 88519.0 );
  EXPECT_EQ( read.area( "14524330" )->name, "Zwickau, Stadt" );

  TableReadOptions options;
  options.sheet = "Vbg";
  const ReadResult associations = readFile( file, options );
  EXPECT_EQ( associations.areasOf( AreaLevel::Association ), 4528u );
  EXPECT_EQ( associations.areasOf( AreaLevel::Municipality ), 0u );
}

TEST( OfficialTables, DistrictsOfTheBbsrAreDistrictsDespiteEightDigits )
{
  for ( const char *name : { "Download_RefLageKrs", "download-ref-kreistypen" } )
  {
    const std::filesystem::path file = tableFile( "tables/bbsr_reference_xlsx", name );
    SKIP_WITHOUT_REAL_DATA( file );
    const ReadResult read = readFile( file );
    EXPECT_EQ( read.areasOf( AreaLevel::District ), read.table().areas.size() ) << name;
    EXPECT_NE( read.area( "14524" ), nullptr ) << name;
  }
}

TEST( OfficialTables, IndexOfTheRkiInLatinOneWithRowNamesIsReadWithoutThem )
{
  const std::filesystem::path file = realData( "tables/gisd_latin1_csv/Kreis_2014.csv" );
  SKIP_WITHOUT_REAL_DATA( file );
  const ReadResult read = readFile( file );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 402u );
  EXPECT_EQ( read.at( "01001", "GISD_Score" ).value, 0.811459 );
  EXPECT_EQ( read.area( "01003" )->name, "Lübeck, Hansestadt" );
  EXPECT_EQ( read.description().encoding, "Windows-1252" );
}
