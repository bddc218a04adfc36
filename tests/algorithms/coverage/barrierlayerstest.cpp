#include "roadlayers.h"

#include <gmock/gmock.h>
#include <qgscoordinatetransform.h>

#include <cmath>

using namespace sozialraum;

namespace
{
  //! A street of 2 km to the east.
  std::unique_ptr<QgsVectorLayer> street()
  {
    return memoryLayer(
      QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), {} } } );
  }

  std::unique_ptr<QgsVectorLayer> kita()
  {
    return memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ), { { QStringLiteral( "Point(400100 5600000)" ), {} } } );
  }

  QVariantMap call( QgsVectorLayer *facilities, QgsVectorLayer *network, const QVariantList &barriers )
  {
    return {
      { "FACILITIES", QVariant::fromValue( facilities ) },
      { "NETWORK", QVariant::fromValue( network ) },
      { "BARRIERS", barriers },
      { "THRESHOLDS", "5000" },
      { "LENGTHS", "plane" },
      { "OUTPUT", memory },
      { "OUTPUT_LINES", memory },
    };
  }

  //! Where the reached streets end in the east.
  double eastOf( const QVariantList &barriers )
  {
    const auto network = street();
    const auto facilities = kita();
    AlgorithmRun run( QStringLiteral( "servicecatchments" ), call( facilities.get(), network.get(), barriers ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return run.succeeded() ? run.layer( QStringLiteral( "OUTPUT_LINES" ) )->extent().xMaximum() : 0.0;
  }
}

TEST( BarrierLayers, OfLinesAreasAndPointsEndTheWay )
{
  const auto line = memoryLayer(
    QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(401500 5599000, 401500 5601000)" ), {} } } );
  const auto area = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833" ),
    { { QStringLiteral( "Polygon((401000 5599000, 401200 5599000, 401200 5601000, 401000 5601000, 401000 5599000))" ), {} } } );
  const auto point = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ),
    { { QStringLiteral( "Point(400800 5600000.5)" ), {} }, { QStringLiteral( "Point(400300 5600002)" ), {} } } );
  EXPECT_NEAR( eastOf( {} ), 402000.0, 0.001 );
  EXPECT_NEAR( eastOf( { QVariant::fromValue( line.get() ) } ), 401499.0, 0.01 );
  EXPECT_NEAR( eastOf( { QVariant::fromValue( line.get() ), QVariant::fromValue( area.get() ) } ), 400999.0, 0.01 );
  EXPECT_NEAR( eastOf( { QVariant::fromValue( line.get() ), QVariant::fromValue( area.get() ), QVariant::fromValue( point.get() ) } ),
    400800.0 - std::sqrt( 0.75 ), 0.01 )
    << "the other point is too far from the street";
}

TEST( BarrierLayers, LeaveWhatStandsInAnAreaToTheNearestOpenRoad )
{
  const auto network = street();
  const auto facilities = kita();
  const auto area = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833" ),
    { { QStringLiteral( "Polygon((401000 5599000, 401800 5599000, 401800 5601000, 401000 5601000, 401000 5599000))" ), {} } } );
  const auto children = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string" ),
    {
      { QStringLiteral( "Point(401050 5600000)" ), { QStringLiteral( "near its border" ) } },
      { QStringLiteral( "Point(401400 5600000)" ), { QStringLiteral( "deep inside" ) } },
      { QStringLiteral( "Point(401900 5600000)" ), { QStringLiteral( "behind it" ) } },
    } );
  AlgorithmRun run( QStringLiteral( "costmatrix" ),
    { { "ORIGINS", QVariant::fromValue( children.get() ) }, { "ORIGIN_KEY", "id" },
      { "DESTINATIONS", QVariant::fromValue( facilities.get() ) }, { "NETWORK", QVariant::fromValue( network.get() ) },
      { "LENGTHS", "plane" }, { "BARRIERS", QVariantList{ QVariant::fromValue( area.get() ) } }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto pairs = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( pairs.size(), 1U );
  EXPECT_EQ( pairs[0].attribute( QStringLiteral( "origin" ) ).toString(), QStringLiteral( "near its border" ) );
  EXPECT_NEAR( pairs[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 899.0 + 51.0, 0.01 );
}

TEST( BarrierLayers, ComeFromAnotherCoordinateSystem )
{
  QgsGeometry line = QgsGeometry::fromWkt( QStringLiteral( "LineString(401500 5599900, 401500 5600100)" ) );
  line.transform( QgsCoordinateTransform( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:25833" ) ),
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext() ) );
  const auto barrier = memoryLayer( QStringLiteral( "LineString?crs=EPSG:4326" ), { { line.asWkt( 12 ), {} } } );
  EXPECT_NEAR( eastOf( { QVariant::fromValue( barrier.get() ) } ), 401499.0, 0.02 );
}

TEST( BarrierLayers, AreStatedInTheLogAndHoldInTheCostMatrix )
{
  const auto network = street();
  const auto facilities = kita();
  const auto far = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ), { { QStringLiteral( "Point(401900 5600000)" ), {} } } );
  const auto line = memoryLayer(
    QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(401500 5599000, 401500 5601000)" ), {} } } );
  const auto pairs = [&]( const QVariantList &barriers ) {
    AlgorithmRun run( QStringLiteral( "costmatrix" ),
      { { "ORIGINS", QVariant::fromValue( far.get() ) }, { "DESTINATIONS", QVariant::fromValue( facilities.get() ) },
        { "NETWORK", QVariant::fromValue( network.get() ) }, { "BARRIERS", barriers }, { "OUTPUT", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_EQ(
      run.log().contains( QLatin1String( "1 lines of the network are closed in part, 0 altogether; 2 m of road" ) ), !barriers.isEmpty() )
      << run.log().toStdString();
    return run.result( QStringLiteral( "PAIR_COUNT" ) ).toInt();
  };
  EXPECT_EQ( pairs( {} ), 1 );
  EXPECT_EQ( pairs( { QVariant::fromValue( line.get() ) } ), 0 );
}

TEST( BridgesAndTunnels, AreNotJoinedToWhatTheyCross )
{
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ),
    { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), {} },
      { QStringLiteral( "LineString(401000 5599000, 401000 5601000)" ), {} } } );
  const auto facilities = kita();
  for ( const double tolerance : { 0.0, 5.0 } )
  {
    QVariantMap parameters = call( facilities.get(), network.get(), {} );
    parameters[QStringLiteral( "TOLERANCE" )] = tolerance;
    AlgorithmRun run( QStringLiteral( "servicecatchments" ), parameters );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    const QgsRectangle extent = run.layer( QStringLiteral( "OUTPUT_LINES" ) )->extent();
    EXPECT_EQ( extent.yMinimum(), extent.yMaximum() ) << "the road over the bridge is reached";
  }
}

TEST( AirLine, DrawsCirclesAndStatesTheDetour )
{
  // an L: 300 m to the east, 400 m to the north
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ),
    { { QStringLiteral( "LineString(400000 5600000, 400300 5600000, 400300 5600400)" ), {} } } );
  const auto facilities = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ), { { QStringLiteral( "Point(400000 5600000)" ), {} } } );
  QVariantMap parameters{ { "FACILITIES", QVariant::fromValue( facilities.get() ) }, { "NETWORK", QVariant::fromValue( network.get() ) },
    { "CATCHMENT", "air_line" }, { "THRESHOLDS", "500;1000" }, { "LENGTHS", "plane" }, { "OUTPUT", memory } };
  AlgorithmRun run( QStringLiteral( "servicecatchments" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_NEAR( run.result( QStringLiteral( "DETOUR_FACTOR" ) ).toDouble(), 1.4, 1e-6 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "1.400 times as long" ) );
  const auto circles = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( circles.size(), 2U );
  EXPECT_NEAR( circles[0].geometry().area(), M_PI * 500.0 * 500.0, 500.0 );
  EXPECT_TRUE( circles[1].geometry().contains( circles[0].geometry() ) );

  parameters.remove( QStringLiteral( "NETWORK" ) );
  AlgorithmRun alone( QStringLiteral( "servicecatchments" ), parameters );
  ASSERT_TRUE( alone.succeeded() ) << alone.error().toStdString();
  EXPECT_FALSE( alone.result( QStringLiteral( "DETOUR_FACTOR" ) ).isValid() );
  parameters[QStringLiteral( "CATCHMENT" )] = QStringLiteral( "network" );
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "servicecatchments" ), parameters ).succeeded() );
}

TEST( ThresholdPresets, AreTakenWithTheirSourceInTheLog )
{
  const auto network = street();
  const auto facilities = kita();
  QVariantMap parameters = call( facilities.get(), network.get(), {} );
  parameters[QStringLiteral( "THRESHOLD_PRESET" )] = QStringLiteral( "kita_near" );
  AlgorithmRun run( QStringLiteral( "servicecatchments" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 3 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "mein.berlin.de" ) );
  parameters[QStringLiteral( "THRESHOLD_PRESET" )] = QStringLiteral( "kita_minutes" );
  EXPECT_THAT( AlgorithmRun( QStringLiteral( "servicecatchments" ), parameters ).error().toStdString(),
    testing::HasSubstr( "Set the cost to “time”" ) );
}

TEST( ServiceCatchments, OfFacilitiesThatAreAllOnAnIslandStayThere )
{
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ),
    { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), {} },
      { QStringLiteral( "LineString(400000 5600500, 400300 5600500)" ), {} } } );
  const auto facilities = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ),
    { { QStringLiteral( "Point(400100 5600500)" ), {} }, { QStringLiteral( "Point(400200 5600500)" ), {} } } );
  AlgorithmRun run( QStringLiteral( "servicecatchments" ), call( facilities.get(), network.get(), {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QgsRectangle extent = run.layer( QStringLiteral( "OUTPUT_LINES" ) )->extent();
  EXPECT_EQ( extent, QgsRectangle( 400000, 5600500, 400300, 5600500 ) );
}

TEST( ServiceCatchments, OfAProjectedNetworkTakeGeographicFacilitiesAndTheReverse )
{
  const QgsCoordinateTransform toDegrees( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:25833" ) ),
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext() );
  const auto inDegrees = [&]( const QString &wkt ) {
    QgsGeometry geometry = QgsGeometry::fromWkt( wkt );
    geometry.transform( toDegrees );
    return geometry.asWkt( 12 );
  };
  const auto reached = [&]( bool networkInDegrees ) {
    const QString road = QStringLiteral( "LineString(400000 5600000, 401000 5600000, 402000 5600000)" );
    const QString place = QStringLiteral( "Point(400500 5600020)" );
    const auto network =
      memoryLayer( networkInDegrees ? QStringLiteral( "LineString?crs=EPSG:4326" ) : QStringLiteral( "LineString?crs=EPSG:25833" ),
        { { networkInDegrees ? inDegrees( road ) : road, {} } } );
    const auto facilities =
      memoryLayer( networkInDegrees ? QStringLiteral( "Point?crs=EPSG:25833" ) : QStringLiteral( "Point?crs=EPSG:4326" ),
        { { networkInDegrees ? place : inDegrees( place ), {} } } );
    QVariantMap parameters = call( facilities.get(), network.get(), {} );
    parameters[QStringLiteral( "LENGTHS" )] = QStringLiteral( "ellipsoid" );
    parameters[QStringLiteral( "THRESHOLDS" )] = QStringLiteral( "400" );
    AlgorithmRun run( QStringLiteral( "servicecatchments" ), parameters );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    double metres = 0.0;
    for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) ) )
      metres += feature.attribute( QStringLiteral( "length" ) ).toDouble();
    return metres;
  };
  EXPECT_NEAR( reached( false ), 760.0, 0.1 );
  EXPECT_NEAR( reached( true ), reached( false ), 0.05 );
}

TEST( BarrierLayers, EndThePolygonsToo )
{
  // a railway 20 m beside the street: the width beside the street ends there
  const auto network = street();
  const auto facilities = kita();
  const auto railway = memoryLayer(
    QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(399000 5600020, 403000 5600020)" ), {} } } );
  const auto pond = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833" ),
    { { QStringLiteral( "Polygon((401000 5599970, 401100 5599970, 401100 5599990, 401000 5599990, 401000 5599970))" ), {} } } );
  const auto polygons = [&]( const QVariantList &barriers ) {
    QVariantMap parameters = call( facilities.get(), network.get(), barriers );
    parameters[QStringLiteral( "THRESHOLDS" )] = QStringLiteral( "300;1500" );
    AlgorithmRun run( QStringLiteral( "servicecatchments" ), parameters );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  };
  const auto open = polygons( {} );
  const auto ended = polygons( { QVariant::fromValue( railway.get() ), QVariant::fromValue( pond.get() ) } );
  ASSERT_EQ( open.size(), 2U );
  ASSERT_EQ( ended.size(), 2U );
  EXPECT_GT( open[1].geometry().boundingBox().yMaximum(), 5600049.0 );
  EXPECT_NEAR( ended[1].geometry().boundingBox().yMaximum(), 5600019.0, 0.01 );
  EXPECT_TRUE( ended[1].geometry().isGeosValid() );
  EXPECT_TRUE( ended[1].geometry().contains( ended[0].geometry() ) );
  EXPECT_FALSE( ended[1].geometry().intersects( QgsGeometry::fromPointXY( { 401050, 5599980 } ) ) );
  EXPECT_TRUE( open[1].geometry().intersects( QgsGeometry::fromPointXY( { 401050, 5599980 } ) ) );
  EXPECT_TRUE( ended[1].geometry().intersects( QgsGeometry::fromWkt( QStringLiteral( "Point(401500 5600000)" ) ) ) );
}
