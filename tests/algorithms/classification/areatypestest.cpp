#include "areatable.h"

#include "realdata.h"

#include <gmock/gmock.h>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable twoGroups()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "old:double" ), QStringLiteral( "poor:double" ), QStringLiteral( "people:int" ) }, {
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
    AlgorithmRun run( QStringLiteral( "areatypes" ), { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old", "poor" } }, { "METHOD", method }, { "NUMBER", 2 }, { "OUTPUT", memory }, { "PROFILE", memory }, { "NUMBERS", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
    EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 1, 2, -2, 2 } ) );
    EXPECT_TRUE( column( result, QStringLiteral( "type_id" ) ).at( 3 ).isNull() );
    EXPECT_GT( column( result, QStringLiteral( "silhouette" ) ).at( 0 ).toDouble(), 0.8 );
    QgsVectorLayer *profile = run.layer( QStringLiteral( "PROFILE" ) );
    ASSERT_NE( profile, nullptr );
    EXPECT_EQ( profile->featureCount(), 4 );
    EXPECT_THAT( column( profile, QStringLiteral( "suggested_name" ) ).at( 0 ).toString().toStdString(), testing::AllOf( testing::HasSubstr( "low: " ), testing::HasSubstr( "old" ) ) );
    EXPECT_EQ( column( run.layer( QStringLiteral( "NUMBERS" ) ), QStringLiteral( "types" ) ), ( QVariantList{ 2, 3, 4 } ) );
  }
}

TEST( AreaTypesAlgorithm, MoreTypesThanAreasAreRefused )
{
  const AreaTable areas = twoGroups();
  for ( const char *method : { "k_means", "ward" } )
  {
    const OutputFolder folder;
    const AlgorithmRun run( QStringLiteral( "areatypes" ), { { "INPUT", areas.input() }, { "FIELDS", QStringList{ "old", "poor" } }, { "METHOD", method }, { "NUMBER", 9 }, { "OUTPUT", folder.path( QStringLiteral( "types.gpkg" ) ) } } );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "9 types cannot be made of 4" ) );
    EXPECT_TRUE( folder.files().isEmpty() );
  }
}

TEST( AreaTypesAlgorithm, IrisHasTheKnownSumOfSquares )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  AlgorithmRun run( QStringLiteral( "areatypes" ), { { "INPUT", QString::fromStdString( path.string() ) }, { "FIELDS", QStringList{ "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } }, { "NUMBER", 3 }, { "STANDARDISATION", "none" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_NEAR( run.result( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ) ).toDouble(), 78.851441, 1e-6 );
}

TEST( SimilarAreasAlgorithm, WritesTheAreaAndItsPeersWithinTheLimitsOfSize )
{
  const AreaTable areas = twoGroups();
  AlgorithmRun run( QStringLiteral( "similarareas" ), { { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", "03" }, { "FIELDS", QStringList{ "old", "poor" } }, { "POPULATION_FIELD", "people" }, { "LARGEST_SIZE", 3 }, { "OUTPUT", memory } } );
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
    QVariantMap parameters{ { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "AREA", "01" }, { "FIELDS", QStringList{ "old", "poor" } }, { "OUTPUT", folder.path( QStringLiteral( "peers.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "similarareas" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  EXPECT_THAT( refusal( { { "AREA", "1" } } ), testing::HasSubstr( "No area has the key “1”" ) );
  EXPECT_THAT( refusal( { { "AREA", "04" } } ), testing::HasSubstr( "lacks an indicator" ) );
  EXPECT_THAT( refusal( { { "METHOD", "mahalanobis" }, { "FIELDS", QStringList{ "old", "old" } } } ), testing::HasSubstr( "follows from the others" ) );
  EXPECT_THAT( refusal( { { "LARGEST_SIZE", 2 } } ), testing::HasSubstr( "field of the population" ) );
}
