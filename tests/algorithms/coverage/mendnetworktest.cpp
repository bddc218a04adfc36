#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  //! A street, a lane that ends 0.4 m before its middle, one upon it without a vertex, one 3 m away, and one that crosses.
  std::unique_ptr<QgsVectorLayer> gaps( const QString &type = QStringLiteral( "LineString" ) )
  {
    return memoryLayer( type + QStringLiteral( "?crs=EPSG:25833&field=name:string" ),
      {
        { QStringLiteral( "LineString(400000 5600000, 401000 5600000)" ), { QStringLiteral( "street" ) } },
        { QStringLiteral( "LineString(400500 5600000.4, 400500 5600300)" ), { QStringLiteral( "lane" ) } },
        { QStringLiteral( "LineString(400700 5600000, 400700 5600300)" ), { QStringLiteral( "upon" ) } },
        { QStringLiteral( "LineString(400900 5600003, 400900 5600300)" ), { QStringLiteral( "far" ) } },
        { QStringLiteral( "LineString(400100 5599900, 400100 5600300)" ), { QStringLiteral( "across" ) } },
      } );
  }

  QVariantMap call( const QgsVectorLayer &network, const QVariantMap &others = {} )
  {
    QVariantMap parameters{
      { "NETWORK", QVariant::fromValue( const_cast<QgsVectorLayer *>( &network ) ) },
      { "OUTPUT", memory },
      { "JOINTS", memory },
    };
    parameters.insert( others );
    return parameters;
  }

  //! Metres on foot from the end of the lane to that of the street.
  double wayOn( QgsVectorLayer *network )
  {
    const auto end = []( const QString &wkt ) {
      return memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string" ), { { wkt, { QStringLiteral( "x" ) } } } );
    };
    const auto from = end( QStringLiteral( "Point(400500 5600300)" ) );
    const auto to = end( QStringLiteral( "Point(401000 5600000)" ) );
    AlgorithmRun run( QStringLiteral( "costmatrix" ),
      { { "ORIGINS", QVariant::fromValue( from.get() ) }, { "DESTINATIONS", QVariant::fromValue( to.get() ) },
        { "NETWORK", QVariant::fromValue( network ) }, { "LENGTHS", "plane" }, { "OUTPUT", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
    return rows.empty() ? -1.0 : rows.front().attribute( QStringLiteral( "cost" ) ).toDouble();
  }
}

TEST( MendNetwork, JoinsWhatMissesByLessThanTheToleranceAndTellsEach )
{
  const auto network = gaps();
  AlgorithmRun run( QStringLiteral( "mendnetwork" ), call( *network ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "MENDED" ) ).toInt(), 2 );
  EXPECT_EQ( run.result( QStringLiteral( "LEFT_OPEN" ) ).toInt(), 0 );
  const auto lines = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( lines.size(), 5U );
  EXPECT_EQ( lines[0].attribute( QStringLiteral( "name" ) ).toString(), QStringLiteral( "street" ) );
  EXPECT_EQ(
    lines[0].geometry().asWkt( 1 ), QStringLiteral( "LineString (400000 5600000, 400500 5600000, 400700 5600000, 401000 5600000)" ) );
  EXPECT_EQ( lines[1].geometry().asWkt( 1 ), QStringLiteral( "LineString (400500 5600000, 400500 5600300)" ) );
  EXPECT_EQ( lines[3].geometry().asWkt( 1 ), QStringLiteral( "LineString (400900 5600003, 400900 5600300)" ) );
  EXPECT_EQ( lines[4].geometry().asWkt( 1 ), QStringLiteral( "LineString (400100 5599900, 400100 5600300)" ) ) << "crossings stay";
  const auto joints = featuresOf( run.layer( QStringLiteral( "JOINTS" ) ) );
  ASSERT_EQ( joints.size(), 2U );
  EXPECT_NEAR( joints[0].attribute( QStringLiteral( "metres" ) ).toDouble(), 0.4, 1e-3 );
  EXPECT_EQ( joints[0].attribute( QStringLiteral( "state" ) ).toString(), QStringLiteral( "made" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "joined to feature" ) );
}

TEST( MendNetwork, MakesTheWayThatWasClosed )
{
  const auto network = gaps();
  EXPECT_LT( wayOn( network.get() ), 0.0 );
  AlgorithmRun run( QStringLiteral( "mendnetwork" ), call( *network ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( wayOn( run.layer( QStringLiteral( "OUTPUT" ) ) ), 800.0 );
  AlgorithmRun check( QStringLiteral( "checknetwork" ),
    { { "NETWORK", QVariant::fromValue( run.layer( QStringLiteral( "OUTPUT" ) ) ) }, { "JOINT_DISTANCE", 1.0 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( check.succeeded() ) << check.error().toStdString();
  EXPECT_EQ( check.result( QStringLiteral( "MISSED_JOINT" ) ).toInt(), 0 );
}

TEST( MendNetwork, TheToleranceIsInMetresAndItsLimitCounts )
{
  const auto network = gaps();
  for ( const auto &[tolerance, mended] : { std::pair( 3.0, 3 ), std::pair( 2.99, 2 ), std::pair( 0.41, 2 ), std::pair( 0.29, 1 ) } )
  {
    AlgorithmRun run( QStringLiteral( "mendnetwork" ), call( *network, { { "TOLERANCE", tolerance }, { "LENGTHS", "plane" } } ) );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_EQ( run.result( QStringLiteral( "MENDED" ) ).toInt(), mended ) << tolerance;
  }
}

TEST( MendNetwork, KeepsPartsHeightsAndLinesThatAreNoRoads )
{
  const auto network = memoryLayer( QStringLiteral( "MultiLineStringZ?crs=EPSG:25833&field=highway:string" ),
    {
      { QStringLiteral( "MultiLineStringZ((400000 5600000 10, 401000 5600000 20),(400000 5601000 0, 401000 5601000 0))" ),
        { QStringLiteral( "residential" ) } },
      { QStringLiteral( "MultiLineStringZ((400000 5602000 5, 400100 5602000 5),(400250 5600000.2 7, 400250 5600300 8))" ),
        { QStringLiteral( "footway" ) } },
      { QStringLiteral( "MultiLineStringZ((400600 5600000.2 1, 400600 5600900 1))" ), { QVariant() } },
    } );
  AlgorithmRun run( QStringLiteral( "mendnetwork" ), call( *network ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "MENDED" ) ).toInt(), 1 );
  const auto lines = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( lines.size(), 3U );
  EXPECT_THAT( lines[0].geometry().asWkt( 1 ).toStdString(),
    HasSubstr( "(400000 5600000 10, 400250 5600000 12.5, 401000 5600000 20),(400000 5601000 0, 401000 5601000 0)" ) );
  EXPECT_THAT( lines[1].geometry().asWkt( 1 ).toStdString(), HasSubstr( "(400250 5600000 7, 400250 5600300 8)" ) );
  EXPECT_THAT( lines[2].geometry().asWkt( 1 ).toStdString(), HasSubstr( "400600 5600000.2 1" ) );
}

TEST( MendNetwork, RefusesWhatCannotBeMended )
{
  const OutputFolder folder;
  const auto network = gaps();
  const auto refusal = [&]( const QVariantMap &others ) {
    QVariantMap parameters = call( *network, { { "OUTPUT", folder.path( QStringLiteral( "mended.gpkg" ) ) } } );
    parameters.remove( QStringLiteral( "JOINTS" ) );
    parameters.insert( others );
    const AlgorithmRun run( QStringLiteral( "mendnetwork" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.error().toStdString();
  };
  EXPECT_FALSE( refusal( { { "TOLERANCE", 0.0 } } ).empty() );
  EXPECT_THAT(
    refusal( { { "NETWORK", QStringLiteral( "/nowhere.gpkg" ) } } ), HasSubstr( "“Road network”: “/nowhere.gpkg” cannot be used." ) );
  EXPECT_THAT( refusal( { { "CLASS_FIELD", QStringLiteral( "none" ) } } ), HasSubstr( "none" ) );
  const auto degrees =
    memoryLayer( QStringLiteral( "LineString?crs=EPSG:4326" ), { { QStringLiteral( "LineString(12 50, 12.01 50)" ), {} } } );
  EXPECT_THAT( refusal( { { "NETWORK", QVariant::fromValue( degrees.get() ) }, { "LENGTHS", "plane" } } ), HasSubstr( "degrees" ) );
}
