#include "areas/crosswalkfile.h"
#include "areas/territoryconversion.h"
#include "finding.h"
#include "realdata.h"
#include "tables/tablereader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <random>

using namespace sozialraum;

namespace
{

  constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  struct Count
  {
    std::string key;
    double value;
    ObservationStatus status = ObservationStatus::Value;
  };

  ObservationTable tableOf( const std::vector<Count> &counts, bool isCount = true, const std::string &period = "2007-12-31" )
  {
    ObservationTable table;
    table.indicators.resize( 1 );
    table.indicators[0].name = isCount ? "Bevölkerung" : "Merkmal";
    table.indicators[0].isCount = isCount;
    table.periods = { period };
    for ( const Count &count : counts )
    {
      Observation observation;
      observation.area = static_cast<std::uint32_t>( table.areas.size() );
      observation.value = count.value;
      observation.status = count.status;
      table.areas.push_back( { count.key, "Name of " + count.key, count.key.size() == 5 ? AreaLevel::District : AreaLevel::Municipality } );
      table.observations.push_back( observation );
    }
    return table;
  }

  std::map<std::string, Crosswalk> forAllPeriods( Crosswalk crosswalk )
  {
    std::map<std::string, Crosswalk> crosswalks;
    crosswalks.emplace( std::string(), std::move( crosswalk ) );
    return crosswalks;
  }

  ConvertedTable convert( const ObservationTable &table, const Crosswalk &crosswalk, MissingPart missingPart = MissingPart::MakesMissing )
  {
    CollectingReporter reporter;
    return convertTerritory( table, forAllPeriods( crosswalk ), missingPart, reporter, {} );
  }

  const ConvertedCell &cellOf( const ConvertedTable &converted, const std::string &key )
  {
    const auto found = std::find_if( converted.cells.begin(), converted.cells.end(),
      [&]( const ConvertedCell &cell ) { return converted.table.areas[cell.observation.area].key == key; } );
    if ( found == converted.cells.end() )
      throw std::out_of_range( "no cell " + key );
    return *found;
  }

  Crosswalk reform2008()
  {
    Crosswalk crosswalk( true );
    for ( const char *oldKey : { "14167", "14173", "14193" } )
      crosswalk.add( oldKey, { "14524", "Zwickau", 1.0 } );
    return crosswalk;
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

  //! A file that is gone when the test is.
  class WrittenFile
  {
  public:
    WrittenFile( const std::string &name, const std::string &content )
      : mPath(
          std::filesystem::temp_directory_path() / ( std::to_string( ::testing::UnitTest::GetInstance()->random_seed() ) + "_" + name ) )
    {
      std::ofstream( mPath ) << content;
    }
    ~WrittenFile() { std::filesystem::remove( mPath ); }
    WrittenFile( const WrittenFile & ) = delete;
    WrittenFile &operator=( const WrittenFile & ) = delete;
    const std::filesystem::path &path() const { return mPath; }

  private:
    std::filesystem::path mPath;
  };

}

TEST( Territory, CountsOfMergedAreasAreSummed )
{
  const ConvertedTable converted = convert( tableOf( { { "14167", 95841 }, { "14173", 131431 }, { "14193", 125675 } } ), reform2008() );
  ASSERT_EQ( converted.cells.size(), 1U );
  EXPECT_EQ( converted.cells[0].observation.value, 352947 );
  EXPECT_EQ( converted.cells[0].parts, 3U );
  EXPECT_FALSE( converted.cells[0].isEstimated );
  EXPECT_EQ( converted.converted, 3U );
  EXPECT_EQ( converted.table.areas[0].name, "Zwickau" );
}

TEST( Territory, ASplitAreaIsAnEstimateByItsFactors )
{
  Crosswalk crosswalk( true );
  crosswalk.add( "14058170", { "14524100", {}, 0.4496 } );
  crosswalk.add( "14058170", { "14524130", {}, 0.5504 } );
  const ConvertedTable converted = convert( tableOf( { { "14058170", 1000 } } ), crosswalk );
  EXPECT_DOUBLE_EQ( cellOf( converted, "14524100" ).observation.value, 449.6 );
  EXPECT_TRUE( cellOf( converted, "14524100" ).isEstimated );
}

TEST( Territory, SumsBeforeAndAfterAgree )
{
  for ( unsigned seed = 0; seed < 200; ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    std::uniform_real_distribution<double> share( 0.0, 1.0 );
    Crosswalk crosswalk( true );
    std::vector<Count> counts;
    double sum = 0;
    for ( int i = 0; i < 12; ++i )
    {
      const std::string key = std::to_string( 14510 + i );
      const double value = static_cast<double>( random() % 100000 );
      counts.push_back( { key, value } );
      sum += value;
      const double first = random() % 3 == 0 ? share( random ) : 1.0;
      crosswalk.add( key, { std::to_string( 14600 + random() % 4 ), {}, first } );
      if ( first < 1.0 )
        crosswalk.add( key, { std::to_string( 14700 + random() % 4 ), {}, 1.0 - first } );
    }
    std::shuffle( counts.begin(), counts.end(), random );
    const ConvertedTable converted = convert( tableOf( counts ), crosswalk );
    double convertedSum = 0;
    for ( const ConvertedCell &cell : converted.cells )
      convertedSum += cell.observation.value;
    EXPECT_NEAR( convertedSum, sum, 1e-6 );
  }
}

TEST( Territory, AMissingPartMakesTheSumMissingOrALowerBound )
{
  const ObservationTable table =
    tableOf( { { "14167", 95841 }, { "14173", NOTHING, ObservationStatus::Secret }, { "14193", NOTHING, ObservationStatus::Missing } } );
  const ConvertedCell missing = cellOf( convert( table, reform2008() ), "14524" );
  EXPECT_TRUE( std::isnan( missing.observation.value ) );
  EXPECT_EQ( missing.observation.status, ObservationStatus::Secret );
  const ConvertedCell bound = cellOf( convert( table, reform2008(), MissingPart::MakesLowerBound ), "14524" );
  EXPECT_EQ( bound.observation.value, 95841 );
  EXPECT_EQ( bound.observation.status, ObservationStatus::Uncertain );
}

TEST( Territory, ADashOfAnAreaOfTheOldTerritoryIsZero )
{
  const ConvertedTable converted =
    convert( tableOf( { { "14167", NOTHING, ObservationStatus::Nothing }, { "14173", 5 }, { "14193", 7 } } ), reform2008() );
  EXPECT_EQ( converted.cells[0].observation.value, 12 );
}

TEST( Territory, WhatIsNoCountIsRefused )
{
  EXPECT_EQ( codeOf( [] { convert( tableOf( { { "14167", 5.5 } }, false ), reform2008() ); } ), "nothing_to_convert" );
}

TEST( Territory, KeysThatACompleteCrosswalkDoesNotKnowAreReported )
{
  const ConvertedTable converted = convert( tableOf( { { "14167", 5 }, { "99999", 7 }, { "14", 9 } } ), reform2008() );
  EXPECT_THAT( converted.unknownKeys, testing::ElementsAre( "99999" ) );
  EXPECT_EQ( converted.otherLevel, 1U );
  EXPECT_EQ( codeOf( [] { convert( tableOf( { { "88888", 5 } } ), reform2008() ); } ), "crosswalk_knows_no_key" );
}

TEST( Territory, AListOfChangesLeavesAllOthersAsTheyAreAndFollowsChains )
{
  const WrittenFile file( "changes.csv", "alt;neu\n14522450;14522275\n14522275;14522300\n" );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} );
  EXPECT_EQ( crosswalk.partsOf( "14522450" ).front().newKey, "14522300" );
  EXPECT_EQ( crosswalk.partsOf( "14522010" ).front().newKey, "14522010" );
}

TEST( Territory, ACrosswalkThatGoesInCirclesIsRefused )
{
  const WrittenFile file( "circle.csv", "alt;neu\n14522450;14522275\n14522275;14522300\n14522300;14522450\n" );
  CollectingReporter reporter;
  EXPECT_EQ( codeOf( [&] { readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ); } ), "crosswalk_cycle" );
}

TEST( Territory, ASplitWithoutFactorsIsRefused )
{
  const WrittenFile file( "split.csv", "alt;neu\n14522450;14522275\n14522450;14522300\n" );
  CollectingReporter reporter;
  EXPECT_EQ(
    codeOf( [&] { readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ); } ), "crosswalk_split_without_factor" );
}

TEST( Territory, FactorsThatDoNotAddUpAreReported )
{
  const WrittenFile file( "factors.csv", "alt;neu;faktor\n14522450;14522275;0,5\n14522450;14522300;0,3\n14522010;14522010;1\n" );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} );
  ASSERT_EQ( reporter.findings().size(), 1U );
  EXPECT_EQ( reporter.findings()[0].code, "crosswalk_factors_do_not_add_up" );
  EXPECT_EQ( reporter.findings()[0].arguments[1], "14522450" );
}

TEST( Territory, AFileWithoutTwoKeysIsRefused )
{
  const WrittenFile file( "names.csv", "Kreis;Name\n14522;Mittelsachsen\n14524;Zwickau\n" );
  CollectingReporter reporter;
  EXPECT_EQ( codeOf( [&] { readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ); } ), "crosswalk_keys_missing" );
}

TEST( Territory, TheFactorsAreThoseOfTheWeightWhateverElseTheHeadingsSay )
{
  // Both headings of the BBSR end with "Umsteigeschlüssel"; the column of areas stands first.
  const WrittenFile file( "weights.csv",
    "Kreise 2007;Name;flächenproportionaler Umsteige-schlüssel;bevölkerungs-proportionaler Umsteige-schlüssel;Kreise 2020;Name\n"
    "14167;A;0,9;0,2;14524;C\n14167;A;0,1;0,8;14523;D\n14173;B;1;1;14524;C\n" );
  CollectingReporter reporter;
  EXPECT_EQ( readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ).partsOf( "14167" ).front().factor, 0.2 );
  EXPECT_EQ( readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Area, reporter, {} ).partsOf( "14167" ).front().factor, 0.9 );
  EXPECT_EQ(
    codeOf( [&] { readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Employment, reporter, {} ); } ), "crosswalk_weight_missing" );
}

TEST( Territory, OldAndNewKeyAreTheFirstAndTheLastColumnOfKeys )
{
  const WrittenFile file( "changes.csv",
    "ARS;AGS;Name;ARS;AGS;Name\n145220450450;14522450;A;145220275275;14522275;C\n145220620620;14522620;B;145220275275;14522275;C\n" );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} );
  EXPECT_EQ( crosswalk.partsOf( "14522450" ).front().newKey, "14522275" );
}

TEST( Territory, HeadingsSayWhichKeyIsTheOldOne )
{
  const WrittenFile file(
    "turned.csv", "Gemeindeschlüssel (neu);Name;Gemeindeschlüssel (alt)\n14522275;C;14522450\n14522275;C;14522620\n" );
  CollectingReporter reporter;
  EXPECT_EQ(
    readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ).partsOf( "14522620" ).front().newKey, "14522275" );
}

TEST( Territory, TitlesAndASecondRowOfHeadingsOfACrosswalkArePassedOver )
{
  const WrittenFile file( "titled.csv",
    "Umsteigeschlüssel der Kreise;;\nalter Kreis;Faktor;neuer "
    "Kreis\nkrs07;faktor;krs20\n14167;0,25;14524\n14167;0,75;14523\n14173;1;14524\n14193;1;14524\n14171;1;14521\n14181;1;14521\n14191;1;"
    "14521\n14188;1;14521\n14161;1;14511\n14166;1;14523\n14178;1;14523\n" );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} );
  EXPECT_EQ( crosswalk.partsOf( "14167" ).front().factor, 0.25 );
  EXPECT_EQ( crosswalk.size(), 10U );
}

TEST( Territory, AChangeThatIsListedTwiceIsOneChange )
{
  const WrittenFile file( "twice.csv", "alt;neu\n14522450;14522275\n14522450;14522275\n14522620;14522275\n" );
  CollectingReporter reporter;
  EXPECT_EQ( readCrosswalk( file.path(), {}, {}, CrosswalkWeight::Population, reporter, {} ).partsOf( "14522450" ).size(), 1U );
}

TEST( Territory, NewAreasMayHaveKeysOfAnotherKind )
{
  Crosswalk crosswalk( true );
  crosswalk.add( "14522450", { "R1", "Raum", 0.5 } );
  crosswalk.add( "14522450", { "R2", "Raum", 0.5 } );
  EXPECT_EQ( cellOf( convert( tableOf( { { "14522450", 10 } } ), crosswalk ), "R1" ).observation.value, 5 );
}

TEST( Territory, TheDistrictReformOf2008AddsUpWithTheCrosswalkOfTheBbsr )
{
  const std::filesystem::path file = realData( "tables/crosswalk_bbsr/ref-kreise-umrech-2020-1990-2019.xlsx" );
  SKIP_WITHOUT_REAL_DATA( file );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file, "2007", "2020", CrosswalkWeight::Population, reporter, {} );
  EXPECT_TRUE( reporter.findings().empty() );
  EXPECT_TRUE( crosswalk.isComplete() );
  const ConvertedTable converted = convert( tableOf( { { "14167", 95841 }, { "14173", 131431 }, { "14193", 125675 } } ), crosswalk );
  EXPECT_EQ( cellOf( converted, "14524" ).observation.value, 352947 );
  EXPECT_EQ( codeOf( [&] { readCrosswalk( file, "1885", {}, CrosswalkWeight::Population, reporter, {} ); } ), "crosswalk_year_missing" );
}

TEST( Territory, AWholeTableOfDistrictsKeepsItsSum )
{
  const std::filesystem::path file = realData( "tables/crosswalk_bbsr/ref-kreise-umrech-2020-1990-2019.xlsx" );
  const std::filesystem::path population = realData( "tables/genesis_table_csv/12411-0015.csv" );
  SKIP_WITHOUT_REAL_DATA( file );
  SKIP_WITHOUT_REAL_DATA( population );
  CollectingReporter reporter;
  const ObservationTable table = readTable( population, {}, reporter, {} );
  std::map<std::string, Crosswalk> crosswalks;
  for ( const std::string &period : table.periods )
    crosswalks.emplace(
      period.substr( 0, 4 ), readCrosswalk( file, period.substr( 0, 4 ), {}, CrosswalkWeight::Population, reporter, {} ) );
  const ConvertedTable converted = convertTerritory( table, crosswalks, MissingPart::MakesMissing, reporter, {} );
  // Eisenach left its district in 1998, and the table gives it figures before; the crosswalk does not know it then.
  EXPECT_THAT( converted.unknownKeys, testing::ElementsAre( "16056" ) );
  EXPECT_EQ( converted.table.areas.size(), 401U );
  const auto eisenach = std::find_if( table.areas.begin(), table.areas.end(), []( const TableArea &area ) { return area.key == "16056"; } );
  const auto eisenachPlace = static_cast<std::uint32_t>( eisenach - table.areas.begin() );
  for ( std::uint32_t period = 0; period < table.periods.size(); ++period )
  {
    SCOPED_TRACE( table.periods[period] );
    const bool isBeforeEisenach = table.periods[period] < "1997";
    double before = 0;
    for ( const Observation &observation : table.observations )
    {
      const bool isLeftOut = isBeforeEisenach && observation.area == eisenachPlace;
      before += observation.period == period && !isLeftOut && !std::isnan( observation.value ) ? observation.value : 0.0;
    }
    double after = 0;
    for ( const Observation &observation : converted.table.observations )
      after += observation.period == period && !std::isnan( observation.value ) ? observation.value : 0.0;
    EXPECT_NEAR( after, before, 1.0 );
  }
}

TEST( Territory, TheCrosswalkOfMunicipalitiesOfTheBbsrIsReadByYear )
{
  const std::filesystem::path file = realData( "tables/crosswalk_bbsr/xm20_sachsen_DERIVED.csv" );
  SKIP_WITHOUT_REAL_DATA( file );
  CollectingReporter reporter;
  const Crosswalk crosswalk = readCrosswalk( file, "1990", {}, CrosswalkWeight::Population, reporter, {} );
  const std::vector<CrosswalkPart> parts = crosswalk.partsOf( "14058170" );
  ASSERT_EQ( parts.size(), 2U );
  EXPECT_NEAR( parts[0].factor + parts[1].factor, 1.0, 0.001 );
  EXPECT_EQ( codeOf( [&] { readCrosswalk( file, {}, {}, CrosswalkWeight::Population, reporter, {} ); } ), "crosswalk_year_missing" );
}
