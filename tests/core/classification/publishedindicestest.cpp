// Indices that others published, recomputed from their published inputs.

#include "classification/compositeindex.h"
#include "classification/indexpresets.h"
#include "classification/principalcomponents.h"

#include "realdata.h"
#include "csvcolumns.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace sozialraum;

namespace
{
  IndexPart partOf(
    const CsvColumns &columns, const std::string &name, const std::string &dimension, double polarity = 1.0, double weight = 1.0 )
  {
    IndexPart part;
    part.name = name;
    part.dimension = dimension;
    part.polarity = polarity;
    part.weight = weight;
    for ( const std::string &cell : columns.at( name ) )
      part.values.push_back( cell.empty() || cell == "-9999" ? std::numeric_limits<double>::quiet_NaN() : std::stod( cell ) );
    return part;
  }

  //! Berlin, Monitoring Soziale Stadtentwicklung 2021: 542 planning areas, 536 of them valid.
  class BerlinMss : public testing::Test
  {
  protected:
    void SetUp() override
    {
      const std::filesystem::path path = realData( "monitors/berlin_mss_2021/mss_2021_index_indikatoren.csv" );
      SKIP_WITHOUT_REAL_DATA( path );
      columns = csvColumns( path );
      published = csvColumns( realData( "monitors/berlin_mss_2021/mss_2021_indizes.csv" ) );
      ASSERT_EQ( columns["PLR_ID"], published["PLR_ID"] );
      for ( const std::string &remark : columns["KOM"] )
        excluded.push_back( remark != "gültig" );
      ASSERT_EQ( std::count( excluded.begin(), excluded.end(), true ), 6 );
    }

    CompositeIndex index(
      const std::vector<std::string> &fields, const IndexOptions &options, const std::vector<bool> &excludedAreas ) const
    {
      std::vector<IndexPart> parts;
      for ( const std::string &field : fields )
        parts.push_back( partOf( columns, field, "index" ) );
      return compositeIndex( parts, excludedAreas, options );
    }

    CsvColumns columns;
    CsvColumns published;
    std::vector<bool> excluded;
  };
}

TEST_F( BerlinMss, EveryStatusClassIsThePublishedOne )
{
  const CompositeIndex status = index( { "S1", "S3", "S4" }, presetOptions( IndexPreset::BerlinMss ), excluded );
  int equal = 0;
  for ( std::size_t i = 0; i < excluded.size(); ++i )
  {
    EXPECT_EQ( status.classes.classIds[i] == notRatedClassId, excluded[i] );
    equal += !excluded[i] && status.classes.classIds[i] == std::stoi( published["SI_N"][i] );
  }
  EXPECT_EQ( equal, 536 );
}

TEST_F( BerlinMss, EveryDynamicsClassIsThePublishedOne )
{
  IndexOptions options = presetOptions( IndexPreset::BerlinMss );
  options.classes = changeClasses();
  const CompositeIndex dynamics = index( { "D1", "D3", "D4" }, options, excluded );
  int equal = 0;
  for ( std::size_t i = 0; i < excluded.size(); ++i )
    equal += !excluded[i] && 2 * dynamics.classes.classIds[i] - 1 == std::stoi( published["DI_N"][i] );
  EXPECT_EQ( equal, 536 );
}

TEST_F( BerlinMss, TheIndexIsThePublishedRecomputation )
{
  const CsvColumns expected = csvColumns( realData( "monitors/berlin_mss_2021/expected_si_di_recomputed.csv" ) );
  const CompositeIndex status = index( { "S1", "S3", "S4" }, presetOptions( IndexPreset::BerlinMss ), excluded );
  std::map<std::string, double> byKey;
  for ( std::size_t i = 0; i < expected.at( "PLR_ID" ).size(); ++i )
    byKey[expected.at( "PLR_ID" )[i]] = std::stod( expected.at( "si" )[i] );
  ASSERT_EQ( byKey.size(), 536u );
  for ( std::size_t i = 0; i < excluded.size(); ++i )
  {
    if ( excluded[i] )
      continue;
    EXPECT_NEAR( status.index[i], byKey.at( columns["PLR_ID"][i] ), 1e-9 );
  }
}

TEST( EnglandImd, RanksAndDecilesAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "monitors/england_imd_2019/imd2019_england_lsoa11.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const std::vector<std::pair<std::string, double>> domains{ { "Income_rank", 22.5 }, { "Employment_rank", 22.5 },
    { "Education_rank", 13.5 }, { "Health_rank", 13.5 }, { "Crime_rank", 9.3 }, { "Housing_and_Access_rank", 9.3 },
    { "Environment_rank", 9.3 } };
  std::vector<IndexPart> parts;
  for ( const auto &[name, weight] : domains )
    parts.push_back( partOf( columns, name, name, -1.0, weight ) );
  const CompositeIndex index = compositeIndex( parts, {}, presetOptions( IndexPreset::EnglandImd ) );

  const std::vector<double> ranks = numbers( columns.at( "IMD_rank" ) );
  ASSERT_EQ( ranks.size(), 32844u );
  std::size_t equal = 0;
  double furthest = 0.0;
  std::size_t deciles = 0;
  for ( std::size_t i = 0; i < ranks.size(); ++i )
  {
    equal += index.rank[i] == ranks[i];
    furthest = std::max( furthest, std::abs( index.rank[i] - ranks[i] ) );
    deciles += index.classes.classIds[i] == std::stoi( columns.at( "IMD_decile" )[i] );
  }
  EXPECT_GE( static_cast<double>( equal ), 0.996 * 32844 );
  EXPECT_LE( furthest, 2.0 );
  EXPECT_EQ( deciles, 32844u );
}

TEST( UsArrests, PrincipalComponentsAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "classification/clusters/USArrests.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  std::vector<std::vector<double>> values;
  for ( const char *name : { "Murder", "Assault", "UrbanPop", "Rape" } )
    values.push_back( numbers( columns.at( name ) ) );
  const PrincipalComponents components = principalComponents( values );
  const std::vector<double> deviations{ 1.5749, 0.9949, 0.5971, 0.4164 };
  for ( std::size_t i = 0; i < 4; ++i )
    EXPECT_NEAR( std::sqrt( components.variances[i] ), deviations[i], 5e-5 );
  EXPECT_THAT( components.loadings[0], testing::Pointwise( testing::DoubleNear( 5e-5 ), { 0.5359, 0.5832, 0.2782, 0.5434 } ) );
}

TEST( LandkreisZwickau, ScoresAndClassesAreThoseOfTheReferenceFile )
{
  const std::filesystem::path path = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const std::vector<double> unemployed = numbers( columns.at( "arbeitslose2021" ) );
  const std::vector<double> employable = numbers( columns.at( "erwf2021" ) );
  IndexPart share;
  share.name = "share";
  double unemployedSum = 0.0;
  double employableSum = 0.0;
  for ( std::size_t i = 0; i < unemployed.size(); ++i )
  {
    share.values.push_back( unemployed[i] / employable[i] * 100.0 );
    unemployedSum += unemployed[i];
    employableSum += employable[i];
  }
  EXPECT_THAT( share.values, testing::Pointwise( testing::DoubleNear( 1e-9 ), numbers( columns.at( "anteil2021" ) ) ) );
  const CompositeIndex status = compositeIndex( std::vector<IndexPart>{ share }, {}, presetOptions( IndexPreset::BerlinMss ) );
  EXPECT_THAT( status.parts[0].standardised, testing::Pointwise( testing::DoubleNear( 1e-9 ), numbers( columns.at( "z2021" ) ) ) );
  EXPECT_NEAR( status.parts[0].mean, 3.05804226369, 1e-9 );
  EXPECT_NEAR( unemployedSum / employableSum * 100.0, 4.23873243002, 1e-9 );

  IndexOptions options = presetOptions( IndexPreset::BerlinMss );
  options.classes = changeClasses();
  IndexPart change = partOf( columns, "dyn", "" );
  const CompositeIndex dynamics = compositeIndex( std::vector<IndexPart>{ change }, {}, options );
  EXPECT_THAT( dynamics.index, testing::Pointwise( testing::DoubleNear( 1e-9 ), numbers( columns.at( "zdyn" ) ) ) );
  for ( std::size_t i = 0; i < unemployed.size(); ++i )
  {
    EXPECT_EQ( status.classes.classIds[i], std::stoi( columns.at( "status_class" )[i] ) );
    EXPECT_EQ( 2 * dynamics.classes.classIds[i] - 1, std::stoi( columns.at( "dyn_class" )[i] ) );
  }
}

TEST( Gisd, QuintilesAndDecilesOfTheDistrictsAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "tables/gisd_latin1_csv/Kreis_2014.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const IndexPart score = partOf( columns, "GISD_Score", "score" );
  for ( const auto &[classCount, field] : { std::pair( 5, "GISD_5" ), std::pair( 10, "GISD_10" ) } )
  {
    IndexOptions options = presetOptions( IndexPreset::RkiGisd );
    options.classes.classCount = classCount;
    const CompositeIndex index = compositeIndex( std::vector<IndexPart>{ score }, {}, options );
    int equal = 0;
    for ( std::size_t i = 0; i < score.values.size(); ++i )
      equal += index.classes.classIds[i] == std::stoi( columns.at( field )[i] );
    EXPECT_EQ( equal, 402 ) << field;
  }
}
