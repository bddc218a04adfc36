#include "areatable.h"

#include "realdata.h"

#include <cmath>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! Areas in a row, with a gap before the last.
  AreaTable row( const QVariantList &values )
  {
    std::vector<QVariantList> rows;
    for ( const QVariant &value : values )
      rows.push_back( { value, 1000 } );
    return AreaTable( { QStringLiteral( "rate:double" ), QStringLiteral( "people:int" ) }, rows, QStringLiteral( "Polygon" ) );
  }
}

TEST( SpatialClustersAlgorithm, WritesLagLocalMoranAndTheGlobalNumber )
{
  const AreaTable areas = row( { 1.0, 2.0, 3.0, 7.0, QVariant(), 9.0 } );
  AlgorithmRun run( QStringLiteral( "spatialclusters" ), { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "lag" ) ).mid( 0, 4 ), ( QVariantList{ 2.0, 2.0, 4.5, 3.0 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "quadrant" ) ).at( 0 ).toString(), QStringLiteral( "low-low" ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ).mid( 4 ), ( QVariantList{ -2, -3 } ) );
  EXPECT_TRUE( column( result, QStringLiteral( "local_i" ) ).at( 5 ).isNull() );
  EXPECT_EQ( run.result( QStringLiteral( "AREAS_WITHOUT_NEIGHBOURS" ) ).toInt(), 1 );
  EXPECT_NE( dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() ), nullptr );
}

TEST( SpatialClustersAlgorithm, CasesAndPopulationGiveShrunkenRates )
{
  const AreaTable areas = row( { 10.0, 20.0, 300.0, 70.0, 80.0 } );
  AlgorithmRun run( QStringLiteral( "spatialclusters" ),
    { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "POPULATION_FIELD", "people" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const double rate = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "eb_rate" ) ).at( 2 ).toDouble();
  EXPECT_LT( rate, 30.0 );
  EXPECT_GT( rate, 25.0 );
}

TEST( SpatialClustersAlgorithm, CasesAndPopulationGiveTheIndexOfAssuncaoAndReis )
{
  const AreaTable areas = row( { 30, 25, 15, 33, 21 } );
  AlgorithmRun run( QStringLiteral( "spatialclusters" ),
    { { "INPUT", areas.input() }, { "FIELD", "rate" }, { "POPULATION_FIELD", "people" }, { "RATES", "assuncao_reis" },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  // All have as many people: the variance between the areas and that of chance add up to that of the rates.
  const QVariantList index = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "eb_index" ) );
  const double rate = 124.0 / 5000.0;
  const double spread = ( std::pow( 0.030 - rate, 2 ) + std::pow( 0.025 - rate, 2 ) + std::pow( 0.015 - rate, 2 )
                          + std::pow( 0.033 - rate, 2 ) + std::pow( 0.021 - rate, 2 ) )
    / 5.0;
  EXPECT_NEAR( index.at( 0 ).toDouble(), ( 0.030 - rate ) / std::sqrt( spread ), 1e-9 );
  EXPECT_NEAR( index.at( 2 ).toDouble(), ( 0.015 - rate ) / std::sqrt( spread ), 1e-9 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Assunção and Reis" ) );
}

TEST( SpatialClustersAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const auto refusal = []( const QVariantList &values, const QVariantMap &others = {} ) {
    const AreaTable areas = row( values );
    const OutputFolder folder;
    QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "rate" },
      { "OUTPUT", folder.path( QStringLiteral( "clusters.gpkg" ) ) } };
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "spatialclusters" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  EXPECT_THAT( refusal( { 1.0, 2.0 } ), testing::HasSubstr( "at least 4" ) );
  EXPECT_THAT( refusal( { 1.0, 1.0, 1.0, 1.0 } ), testing::HasSubstr( "same value" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0, 3.0, 4.0 }, { { "WEIGHTS", "nearest" }, { "NEIGHBOURS", 4 } } ), testing::HasSubstr( "only 4 areas" ) );
  EXPECT_THAT( refusal( { 1.0, 2.0, 3.0, 4.0 }, { { "WEIGHTS", "distance" }, { "DISTANCE", 0.5 } } ),
    testing::HasSubstr( "No area has a neighbour" ) );
}

TEST( SpatialClustersAlgorithm, ColumbusHasThePublishedMoransI )
{
  const std::filesystem::path path = realData( "classification/spatial/columbus.shp" );
  SKIP_WITHOUT_REAL_DATA( path );
  AlgorithmRun run( QStringLiteral( "spatialclusters" ),
    { { "INPUT", QString::fromStdString( path.string() ) }, { "FIELD", "CRIME" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_NEAR( run.result( QStringLiteral( "GLOBAL_I" ) ).toDouble(), 0.500188557, 1e-6 );
}
