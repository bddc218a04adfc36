#include "areatable.h"

#include "maps/styles/indicatorproperties.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <limits>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable twoGroups()
  {
    return AreaTable(
      { QStringLiteral( "key:string" ), QStringLiteral( "old:double" ), QStringLiteral( "poor:double" ), QStringLiteral( "people:int" ) },
      {
        { "01", 10.0, 1.0, 1000 },
        { "02", 11.0, 1.2, 2000 },
        { "03", 30.0, 9.0, 900 },
        { "04", QVariant(), 9.0, 1000 },
        { "05", 31.0, 8.0, 50000 },
      },
      QStringLiteral( "Polygon" ) );
  }
}

TEST( AreaTypesAlgorithm, WritesTypesDistancesAndAProfileWithSuggestedNames )
{
  const AreaTable areas = twoGroups();
  for ( const char *method : { "k_means", "ward" } )
  {
    SCOPED_TRACE( method );
    AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old", "poor" } }, { "METHOD", method }, { "NUMBER", 2 }, { "OUTPUT", memory },
        { "PROFILE", memory }, { "NUMBERS", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
    EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 2, -2, 2 } ) );
    EXPECT_TRUE( column( result, QStringLiteral( "type_id" ) ).at( 3 ).isNull() );
    EXPECT_GT( column( result, QStringLiteral( "silhouette" ) ).at( 0 ).toDouble(), 0.8 );
    QgsVectorLayer *profile = run.layer( QStringLiteral( "PROFILE" ) );
    ASSERT_NE( profile, nullptr );
    EXPECT_EQ( profile->featureCount(), 4 );
    EXPECT_THAT( column( profile, QStringLiteral( "suggested_name" ) ).at( 0 ).toString().toStdString(),
      testing::AllOf( testing::HasSubstr( "low: " ), testing::HasSubstr( "old" ) ) );
    EXPECT_EQ( column( run.layer( QStringLiteral( "NUMBERS" ) ), QStringLiteral( "types" ) ), ( QVariantList{ 1, 2, 3, 4 } ) );
  }
}

TEST( AreaTypesAlgorithm, TypesAreNamedByTheNamesOfTheIndicators )
{
  const AreaTable areas = twoGroups();
  IndicatorProperties properties;
  properties.name = QStringLiteral( "Share of old people" );
  setIndicatorProperties( *areas.layer(), { { QStringLiteral( "old" ), properties } } );
  AlgorithmRun run( QStringLiteral( "areatypes" ),
    { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old" } }, { "NUMBER", 2 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_label" ) ).at( 0 ).toString(),
    QStringLiteral( "type 1: low: Share of old people" ) );
  EXPECT_EQ( indicatorPropertiesOf( run.layer( QStringLiteral( "OUTPUT" ) ) ).value( QStringLiteral( "old" ) ).name, properties.name );
}

TEST( AreaTypesAlgorithm, TheTableOfNumbersEndsWithTheNumberOfDifferentAreas )
{
  const AreaTable areas( { QStringLiteral( "old:double" ) }, { { 1.0 }, { 1.0 }, { 5.0 }, { 5.0 }, { 9.0 } } );
  for ( const char *method : { "k_means", "ward" } )
  {
    AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old" } }, { "METHOD", method }, { "NUMBER", 2 }, { "GAP_REFERENCES", 5 },
        { "OUTPUT", memory }, { "NUMBERS", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_EQ( column( run.layer( QStringLiteral( "NUMBERS" ) ), QStringLiteral( "types" ) ), ( QVariantList{ 1, 2, 3 } ) );
    EXPECT_FALSE( column( run.layer( QStringLiteral( "NUMBERS" ) ), QStringLiteral( "gap" ) ).at( 0 ).isNull() );
  }
}

TEST( AreaTypesAlgorithm, ComponentsOfIndicatorsThatSayTheSameCountOnce )
{
  const AreaTable areas( { QStringLiteral( "a:double" ), QStringLiteral( "b:double" ), QStringLiteral( "c:double" ) },
    { { 1.0, 2.0, 7.0 }, { 2.0, 4.0, 1.0 }, { 3.0, 6.0, 9.0 }, { 4.0, 8.0, 2.0 }, { 5.0, 10.0, 5.0 } } );
  const auto withinOf = [&areas]( int components ) {
    const AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "a", "b", "c" } }, { "NUMBER", 1 }, { "COMPONENTS", components },
        { "OUTPUT", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.log().toStdString();
    return run.result( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ) ).toDouble();
  };
  EXPECT_NEAR( withinOf( 0 ), 15.0, 1e-9 );
  EXPECT_NEAR( withinOf( 2 ), 15.0, 1e-9 ); // the third component is empty: b follows from a
  EXPECT_LT( withinOf( 1 ), 11.0 );
}

TEST( AreaTypesAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const auto refusal = []( const std::vector<QVariantList> &rows ) {
    const AreaTable areas( { QStringLiteral( "old:double" ), QStringLiteral( "poor:double" ) }, rows );
    const OutputFolder folder;
    const AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old", "poor" } }, { "NUMBER", 2 },
        { "OUTPUT", folder.path( QStringLiteral( "types.gpkg" ) ) } } );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  EXPECT_THAT( refusal( { { QVariant(), 1.0 }, { 2.0, QVariant() } } ), testing::HasSubstr( "No area can be rated" ) );
  EXPECT_THAT( refusal( { { 1.0, 1.0 }, { std::numeric_limits<double>::infinity(), 2.0 } } ), testing::HasSubstr( "infinite" ) );
  EXPECT_THAT( refusal( { { 1.0, 1.0 }, { 1.0, 1.0 } } ), testing::HasSubstr( "2 types cannot be made of 1" ) );
}

TEST( AreaTypesAlgorithm, MoreTypesThanAreasAreRefused )
{
  const AreaTable areas = twoGroups();
  for ( const char *method : { "k_means", "ward" } )
  {
    const OutputFolder folder;
    const AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old", "poor" } }, { "METHOD", method }, { "NUMBER", 9 },
        { "OUTPUT", folder.path( QStringLiteral( "types.gpkg" ) ) } } );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "9 types cannot be made of 4" ) );
    EXPECT_TRUE( folder.files().isEmpty() );
  }
}

TEST( AreaTypesAlgorithm, IrisHasTheKnownSumOfSquares )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  AlgorithmRun run( QStringLiteral( "areatypes" ),
    { { "INPUT", QString::fromStdString( path.string() ) },
      { "FIELDS", QStringList{ "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } }, { "NUMBER", 3 },
      { "STANDARDISATION", "none" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_NEAR( run.result( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ) ).toDouble(), 78.851441, 1e-6 );
}

TEST( SimilarAreasAlgorithm, WritesTheAreaAndItsPeersWithinTheLimitsOfSize )
{
  const AreaTable areas = twoGroups();
  AlgorithmRun run( QStringLiteral( "similarareas" ),
    { { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", "03" }, { "FIELDS", QStringList{ "old", "poor" } },
      { "POPULATION_FIELD", "people" }, { "LARGEST_SIZE", 3 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "key" ) ), ( QVariantList{ "03", "02", "01" } ) );
  EXPECT_EQ( column( result, QStringLiteral( "peer_rank" ) ), ( QVariantList{ 0, 1, 2 } ) );
  EXPECT_LT( column( result, QStringLiteral( "difference_old" ) ).at( 1 ).toDouble(), 0.0 );
}

TEST( SimilarAreasAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const AreaTable areas = twoGroups();
  const auto refusal = [&areas]( const QVariantMap &others ) {
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", "01" },
      { "FIELDS", QStringList{ "old", "poor" } }, { "OUTPUT", folder.path( QStringLiteral( "peers.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "similarareas" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  EXPECT_THAT( refusal( { { "AREA", "1" } } ), testing::HasSubstr( "No area has the key “1”" ) );
  EXPECT_THAT( refusal( { { "AREA", "04" } } ), testing::HasSubstr( "lacks an indicator" ) );
  EXPECT_THAT( refusal( { { "METHOD", "mahalanobis" }, { "FIELDS", QStringList{ "old", "old" } } } ),
    testing::HasSubstr( "follows from the others" ) );
  EXPECT_THAT( refusal( { { "LARGEST_SIZE", 2 } } ), testing::HasSubstr( "field of the population" ) );
}
