#include "realdata.h"
#include "roadlayers.h"

#include <gmock/gmock.h>
#include <qgsdistancearea.h>
#include <qgsrenderer.h>

#include <map>
#include <set>

using namespace sozialraum;

namespace
{
  const QString algorithm = QStringLiteral( "servicecatchments" );

  //! A street of 2 km to the east, drawn from the west, with a side street of 300 m to the north in its middle.
  std::unique_ptr<QgsVectorLayer> street( const QString &crs = QStringLiteral( "EPSG:25833" ), const QString &oneway = QString() )
  {
    return memoryLayer( QStringLiteral( "LineString?crs=%1&field=oneway:string" ).arg( crs ),
      {
        { QStringLiteral( "LineString(400000 5600000, 401000 5600000, 402000 5600000)" ), { oneway } },
        { QStringLiteral( "LineString(401000 5600000, 401000 5600300)" ), { QVariant() } },
      } );
  }

  std::unique_ptr<QgsVectorLayer> kitas( const std::vector<Drawn> &places, const QString &crs = QStringLiteral( "EPSG:25833" ) )
  {
    return memoryLayer( QStringLiteral( "Point?crs=%1&field=id:string" ).arg( crs ), places );
  }

  QVariantMap call( QgsVectorLayer *facilities, QgsVectorLayer *network, const QVariantMap &others = {} )
  {
    QVariantMap parameters{
      { QStringLiteral( "FACILITIES" ), QVariant::fromValue( facilities ) },
      { QStringLiteral( "NETWORK" ), QVariant::fromValue( network ) },
      { QStringLiteral( "FACILITY_KEY" ), QStringLiteral( "id" ) },
      { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "200;500" ) },
      { QStringLiteral( "LENGTHS" ), QStringLiteral( "plane" ) },
      { QStringLiteral( "OUTPUT" ), memory },
      { QStringLiteral( "OUTPUT_LINES" ), memory },
      { QStringLiteral( "OUTPUT_NOT_SNAPPED" ), memory },
    };
    parameters.insert( others );
    return parameters;
  }

  //! Metres of reached street for each facility and upper limit.
  std::map<std::pair<QString, double>, double> lengths( QgsVectorLayer *lines )
  {
    std::map<std::pair<QString, double>, double> result;
    for ( const QgsFeature &feature : featuresOf( lines ) )
      result[{ feature.attribute( QStringLiteral( "facility" ) ).toString(), feature.attribute( QStringLiteral( "upper" ) ).toDouble() }] +=
        feature.attribute( QStringLiteral( "length" ) ).toDouble();
    return result;
  }

  QString refusal( const QVariantMap &parameters )
  {
    const OutputFolder folder;
    QVariantMap toFiles = parameters;
    toFiles[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "catchments.gpkg" ) );
    toFiles[QStringLiteral( "OUTPUT_LINES" )] = folder.path( QStringLiteral( "lines.gpkg" ) );
    toFiles[QStringLiteral( "OUTPUT_NOT_SNAPPED" )] = folder.path( QStringLiteral( "rest.gpkg" ) );
    const AlgorithmRun run( algorithm, toFiles );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() ) << "something half-written was left";
    return run.error();
  }
}

TEST( ServiceCatchments, FollowTheStreetFromTheNearestPlaceOnIt )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get() ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto reached = lengths( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) );
  // 10 m to the road: 190 m either way and 90 m into the side street, then 300 m more either way and 210 m more into the side street
  EXPECT_NEAR( reached.at( { QStringLiteral( "01" ), 200.0 } ), 190.0 + 190.0 + 90.0, 0.002 );
  EXPECT_NEAR( reached.at( { QStringLiteral( "01" ), 500.0 } ), 300.0 + 300.0 + 210.0, 0.002 );

  const auto polygons = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( polygons.size(), 2U );
  EXPECT_EQ( polygons[0].attribute( QStringLiteral( "lower" ) ).toDouble(), 0.0 );
  EXPECT_EQ( polygons[1].attribute( QStringLiteral( "lower" ) ).toDouble(), 200.0 );
  EXPECT_TRUE( polygons[1].geometry().contains( polygons[0].geometry() ) );
  EXPECT_TRUE( polygons[0].geometry().isGeosValid() );
  EXPECT_EQ( run.result( QStringLiteral( "FACILITY_COUNT" ) ).toInt(), 1 );
}

TEST( ServiceCatchments, GiveTheSameStreetsWithoutPolygons )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } },
    { QStringLiteral( "Point(401700 5600000)" ), { QStringLiteral( "02" ) } } } );
  for ( const char *mode : { "shared", "nearest" } )
  {
    AlgorithmRun both( algorithm, call( facilities.get(), network.get(), { { "MODE", mode } } ) );
    AlgorithmRun alone( algorithm, call( facilities.get(), network.get(), { { "MODE", mode }, { "OUTPUT", QVariant() } } ) );
    ASSERT_TRUE( alone.succeeded() ) << alone.error().toStdString();
    EXPECT_FALSE( alone.result( QStringLiteral( "OUTPUT" ) ).isValid() );
    EXPECT_EQ( lengths( alone.layer( QStringLiteral( "OUTPUT_LINES" ) ) ), lengths( both.layer( QStringLiteral( "OUTPUT_LINES" ) ) ) );
    EXPECT_FALSE( lengths( alone.layer( QStringLiteral( "OUTPUT_LINES" ) ) ).empty() );
  }
}

TEST( ServiceCatchments, DirectionMattersInOneWayStreets )
{
  const auto network = street( QStringLiteral( "EPSG:25833" ), QStringLiteral( "yes" ) );
  const auto facilities = kitas( { { QStringLiteral( "Point(400500 5600000)" ), { QStringLiteral( "01" ) } } } );
  const auto reachedWith = [&]( const QVariantMap &others ) {
    AlgorithmRun run( algorithm, call( facilities.get(), network.get(), others ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    const QgsRectangle extent = run.layer( QStringLiteral( "OUTPUT_LINES" ) )->extent();
    return std::pair( extent.xMinimum(), extent.xMaximum() );
  };
  using Pair = std::pair<double, double>;
  EXPECT_EQ( reachedWith( { { "DIRECTION", "from" }, { "ONEWAY_FIELD", "oneway" } } ), Pair( 400500, 401000 ) );
  EXPECT_EQ( reachedWith( { { "DIRECTION", "to" }, { "ONEWAY_FIELD", "oneway" } } ), Pair( 400000, 400500 ) );
  EXPECT_EQ( reachedWith( { { "DIRECTION", "to" }, { "PROFILE", "foot" } } ), Pair( 400000, 401000 ) );
  EXPECT_EQ( reachedWith( { { "DIRECTION", "to" }, { "PROFILE", "car" } } ), Pair( 400000, 400500 ) );
}

TEST( ServiceCatchments, OfTheNearestFacilityShareEveryStreetWithoutOverlap )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "a" ) } },
    { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "b" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get(), { { "THRESHOLDS", "5000" }, { "MODE", "nearest" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto reached = lengths( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) );
  EXPECT_NEAR( reached.at( { QStringLiteral( "a" ), 5000.0 } ), 1300.0, 0.002 ); // the tie in the middle goes to the first
  EXPECT_NEAR( reached.at( { QStringLiteral( "b" ), 5000.0 } ), 1000.0, 0.002 );
  const auto polygons = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( polygons.size(), 2U );
  EXPECT_EQ( polygons[0].geometry().intersection( polygons[1].geometry() ).area(), 0.0 );
}

TEST( ServiceCatchments, MinutesComeFromTheSpeedOfWhoTravels )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "a" ) } } } );
  const auto reached = [&]( const QString &profile ) {
    AlgorithmRun run(
      algorithm, call( facilities.get(), network.get(), { { "THRESHOLDS", "6" }, { "COST", "time" }, { "PROFILE", profile } } ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return lengths( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) ).at( { QStringLiteral( "a" ), 6.0 } );
  };
  EXPECT_NEAR( reached( QStringLiteral( "foot" ) ), 500.0, 0.01 );
  EXPECT_NEAR( reached( QStringLiteral( "child" ) ), 400.0, 0.01 );
  EXPECT_NEAR( reached( QStringLiteral( "bicycle" ) ), 1500.0 + 300.0, 0.01 );
}

TEST( ServiceCatchments, ListFacilitiesThatAreTooFarFromARoad )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } },
    { QStringLiteral( "Point(400900 5600900)" ), { QStringLiteral( "02" ) } }, { QString(), { QStringLiteral( "03" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get() ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rest = featuresOf( run.layer( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) );
  ASSERT_EQ( rest.size(), 2U );
  EXPECT_EQ( rest[0].attribute( QStringLiteral( "id" ) ).toString(), QStringLiteral( "02" ) );
  EXPECT_EQ( rest[0].attribute( QStringLiteral( "reason" ) ).toString(), QStringLiteral( "too_far_from_road" ) );
  EXPECT_EQ( rest[1].attribute( QStringLiteral( "reason" ) ).toString(), QStringLiteral( "no_geometry" ) );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_SNAPPED_COUNT" ) ).toInt(), 2 );
}

TEST( ServiceCatchments, AFacilityWhosePlotIsReachedHasACatchmentThoughItsRoadIsNot )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400300 5600080)" ), { QStringLiteral( "01" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get(), { { "THRESHOLDS", "60" }, { "BUFFER", 100 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ).size(), 1U );
  EXPECT_EQ( run.result( QStringLiteral( "FACILITY_COUNT" ) ).toInt(), 1 );
  EXPECT_TRUE( featuresOf( run.layer( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) ).empty() );
}

TEST( ServiceCatchments, MeasureOnTheEllipsoidInAGeographicSystem )
{
  const auto network =
    memoryLayer( QStringLiteral( "LineString?crs=EPSG:4326" ), { { QStringLiteral( "LineString(12.0 50.7, 12.1 50.7)" ), {} } } );
  const auto facilities = kitas( { { QStringLiteral( "Point(12.0 50.7)" ), { QStringLiteral( "01" ) } } }, QStringLiteral( "EPSG:4326" ) );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get(), { { "THRESHOLDS", "1000" }, { "LENGTHS", "ellipsoid" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsDistanceArea measure;
  measure.setSourceCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext() );
  measure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  const auto lines = featuresOf( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) );
  ASSERT_EQ( lines.size(), 1U );
  EXPECT_NEAR( measure.measureLength( lines[0].geometry() ), 1000.0, 0.05 );
  // 1 km long, 50 m to either side, a round end behind the facility, and a point at the other end, where the way is used up
  const auto polygons = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_NEAR( measure.measureArea( polygons[0].geometry() ), 95000.0 + 2500.0 + 3.14159 * 1250.0, 500.0 );
}

TEST( ServiceCatchments, TakeFacilitiesInAnotherCoordinateSystem )
{
  const auto network = street();
  QgsCoordinateTransform transform( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:25833" ) ),
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext() );
  const QgsPointXY place = transform.transform( 400500.0, 5600020.0 );
  const auto exact =
    kitas( { { QStringLiteral( "Point(%1 %2)" ).arg( place.x(), 0, 'f', 10 ).arg( place.y(), 0, 'f', 10 ), { QStringLiteral( "near" ) } } },
      QStringLiteral( "EPSG:4326" ) );
  AlgorithmRun run( algorithm, call( exact.get(), network.get() ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_NEAR( lengths( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) ).at( { QStringLiteral( "near" ), 200.0 } ), 360.0, 0.01 );
}

TEST( ServiceCatchments, AreDrawnByTheirRingsAlsoInAFile )
{
  const OutputFolder folder;
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } } } );
  AlgorithmRun run(
    algorithm, call( facilities.get(), network.get(), { { "OUTPUT", folder.path( QStringLiteral( "catchments.gpkg" ) ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( layer, nullptr );
  EXPECT_EQ( layer->renderer()->type(), QStringLiteral( "categorizedSymbol" ) );
  EXPECT_EQ( layer->renderer()->legendSymbolItems().size(), 2 );
}

TEST( ServiceCatchments, CanBeCutIntoRingsSideBySide )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get(), { { "CUT_RINGS", true } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto polygons = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_NEAR( polygons[0].geometry().intersection( polygons[1].geometry() ).area(), 0.0, 1e-6 );
}

TEST( ServiceCatchments, RefuseWhatCannotBeComputedInOneSentence )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } } } );
  const auto far = kitas( { { QStringLiteral( "Point(0 0)" ), { QStringLiteral( "01" ) } } } );
  const auto none = kitas( {} );
  const auto noLines = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ), {} );
  const auto noCrs = memoryLayer( QStringLiteral( "LineString" ), { { QStringLiteral( "LineString(0 0, 1 1)" ), {} } } );
  noCrs->setCrs( QgsCoordinateReferenceSystem() );
  const auto wrongCrs = street( QStringLiteral( "EPSG:4326" ) );
  EXPECT_THAT( refusal( call( facilities.get(), noLines.get() ) ).toStdString(), testing::HasSubstr( "no line that can be travelled" ) );
  EXPECT_THAT( refusal( call( facilities.get(), noCrs.get(), { { "LENGTHS", "ellipsoid" } } ) ).toStdString(),
    testing::HasSubstr( "no coordinate reference system" ) );
  EXPECT_THAT( refusal( call( facilities.get(), wrongCrs.get(), { { "LENGTHS", "ellipsoid" } } ) ).toStdString(),
    testing::HasSubstr( "are no place in the layer's coordinate reference system" ) );
  EXPECT_THAT( refusal( call( far.get(), network.get() ) ).toStdString(), testing::HasSubstr( "None of the 1 facilities" ) );
  EXPECT_THAT( refusal( call( none.get(), network.get() ) ).toStdString(), testing::HasSubstr( "has no features" ) );
  EXPECT_THAT(
    refusal( call( facilities.get(), network.get(), { { "THRESHOLDS", "500;abc" } } ) ).toStdString(), testing::HasSubstr( "“abc”" ) );
  EXPECT_THAT(
    refusal( call( facilities.get(), network.get(), { { "THRESHOLDS", ";" } } ) ).toStdString(), testing::HasSubstr( "no threshold" ) );
  EXPECT_THAT(
    refusal( call( facilities.get(), network.get(), { { "THRESHOLDS", "-5" } } ) ).toStdString(), testing::HasSubstr( "not above 0" ) );
  EXPECT_THAT(
    refusal( call( facilities.get(), network.get(), { { "SPEED_FIELD", "nothing" } } ) ).toStdString(), testing::HasSubstr( "nothing" ) );
}

TEST( ServiceCatchments, PutThresholdsInOrderAndSaySo )
{
  const auto network = street();
  const auto facilities = kitas( { { QStringLiteral( "Point(400900 5600010)" ), { QStringLiteral( "01" ) } } } );
  AlgorithmRun run( algorithm, call( facilities.get(), network.get(), { { "THRESHOLDS", "500; 200; 500" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "put in order" ) );
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 2 );
}

TEST( ServiceCatchments, OfTheSampleDistrictCoverEveryKitaOrListIt )
{
  const OutputFolder folder;
  AlgorithmRun run( algorithm,
    {
      { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "FACILITY_KEY", "id" },
      { "CLASS_FIELD", "class" },
      { "THRESHOLDS", "500;1000;2000" },
      { "OUTPUT", folder.path( QStringLiteral( "catchments.gpkg" ) ) },
      { "OUTPUT_LINES", memory },
      { "OUTPUT_NOT_SNAPPED", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::set<QString> kitas;
  std::map<QString, QgsGeometry> inner;
  for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    EXPECT_TRUE( feature.geometry().isGeosValid() );
    const QString kita = feature.attribute( QStringLiteral( "facility" ) ).toString();
    if ( kitas.insert( kita ).second )
    {
      EXPECT_EQ( feature.attribute( QStringLiteral( "upper" ) ).toDouble(), 500.0 );
    }
    else
    {
      EXPECT_TRUE( feature.geometry().contains( inner[kita] ) );
    }
    inner[kita] = feature.geometry();
  }
  const auto rest = featuresOf( run.layer( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) );
  std::set<QString> notSnapped;
  for ( const QgsFeature &feature : rest )
    notSnapped.insert( feature.attribute( QStringLiteral( "kind" ) ).toString() );
  EXPECT_EQ( kitas.size() + rest.size(), 60U );
  EXPECT_EQ( rest.size(), 2U ) << "the two Waldkindergärten are far from any road";
}

TEST( ServiceCatchments, CancelledInTheMiddleLeaveNoFile )
{
  for ( const double percent : { 0.0, 10.0, 25.0, 32.0, 40.0, 70.0 } )
  {
    SCOPED_TRACE( percent );
    const OutputFolder folder;
    const AlgorithmRun run( algorithm,
      {
        { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
        { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
        { "THRESHOLDS", "500;1000;2000" },
        { "OUTPUT", folder.path( QStringLiteral( "catchments.gpkg" ) ) },
        { "OUTPUT_LINES", folder.path( QStringLiteral( "lines.gpkg" ) ) },
      },
      percent );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
  }
}

TEST( ServiceCatchments, OnOpenStreetMapEveryReachedStreetLiesInItsPolygon )
{
  const auto file = realData( "coverage/osm/north-bayreuth.osm.gz" );
  SKIP_WITHOUT_REAL_DATA( file );
  const QString roads = QStringLiteral( "/vsigzip/" ) + QString::fromStdString( file.string() ) + QStringLiteral( "|layername=lines" );
  std::vector<Drawn> places;
  for ( int i = 0; i < 30; ++i )
    places.push_back(
      { QStringLiteral( "Point(%1 %2)" ).arg( 11.50 + 0.01 * ( i % 6 ) ).arg( 49.96 + 0.008 * ( i / 6 ) ), { QString::number( i ) } } );
  const auto facilities = kitas( places, QStringLiteral( "EPSG:4326" ) );
  AlgorithmRun run( algorithm,
    {
      { "FACILITIES", QVariant::fromValue( facilities.get() ) },
      { "NETWORK", roads },
      { "FACILITY_KEY", "id" },
      { "THRESHOLDS", "500;1000;2000" },
      { "OUTPUT", memory },
      { "OUTPUT_LINES", memory },
      { "OUTPUT_NOT_SNAPPED", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::map<std::pair<QString, double>, QgsGeometry> polygons;
  for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    EXPECT_TRUE( feature.geometry().isGeosValid() );
    polygons[{ feature.attribute( QStringLiteral( "facility" ) ).toString(), feature.attribute( QStringLiteral( "upper" ) ).toDouble() }] =
      feature.geometry();
  }
  std::size_t count = 0;
  double reached = 0.0;
  double outside = 0.0;
  for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) ) )
  {
    const QString facility = feature.attribute( QStringLiteral( "facility" ) ).toString();
    for ( const double upper : { 500.0, 1000.0, 2000.0 } )
    {
      if ( upper < feature.attribute( QStringLiteral( "upper" ) ).toDouble() )
        continue;
      reached += feature.geometry().length();
      outside += feature.geometry().difference( polygons.at( { facility, upper } ) ).length();
    }
    ++count;
  }
  // Where the threshold is used up the polygon ends in a point, which the lattice of the drawing rounds off.
  EXPECT_LT( outside, 0.01 * reached ) << outside << " of " << reached;
  EXPECT_GT( count, 20U );
  EXPECT_EQ( run.result( QStringLiteral( "FACILITY_COUNT" ) ).toInt() + run.result( QStringLiteral( "NOT_SNAPPED_COUNT" ) ).toInt(), 30 );
}
