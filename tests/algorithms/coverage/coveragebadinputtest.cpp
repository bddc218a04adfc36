#include "roadlayers.h"

#include <gmock/gmock.h>

#include <qgscoordinatetransform.h>

using namespace sozialraum;

namespace
{
  const QString utm33 = QStringLiteral( "EPSG:25833" );

  std::unique_ptr<QgsVectorLayer> points(
    const QString &crs, const QString &fields, const std::vector<std::pair<QgsPointXY, QVariantList>> &places )
  {
    const QgsCoordinateTransform transform{ QgsCoordinateReferenceSystem( utm33 ), QgsCoordinateReferenceSystem( crs ),
      QgsCoordinateTransformContext() };
    std::vector<Drawn> rows;
    for ( const auto &[point, attributes] : places )
      rows.push_back( { transform.transform( point ).asWkt(), attributes } );
    return memoryLayer( QStringLiteral( "Point?crs=%1&%2" ).arg( crs, fields ), rows );
  }

  //! A street of 3 km with an island to the north, two Kitas, four places of children, one area around all.
  struct Village
  {
    std::unique_ptr<QgsVectorLayer> network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ),
      { { QStringLiteral( "LineString(400000 5600000, 403000 5600000)" ), {} },
        { QStringLiteral( "LineString(400000 5602000, 400500 5602000)" ), {} } } );
    std::unique_ptr<QgsVectorLayer> kitas;
    std::unique_ptr<QgsVectorLayer> children;
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=ags:string" ),
      { { QStringLiteral( "Polygon((390000 5590000, 500000 5590000, 500000 5700000, 390000 5700000, 390000 5590000))" ),
        { QStringLiteral( "00524010" ) } } } );

    explicit Village( const QString &kitaCrs = utm33, const QString &childrenCrs = utm33,
      const QgsPointXY &firstKita = QgsPointXY( 400000, 5600000 ), const QgsPointXY &secondKita = QgsPointXY( 401000, 5600000 ) )
      : kitas( points( kitaCrs, QStringLiteral( "field=id:string&field=places:integer" ),
          { { firstKita, { QStringLiteral( "001" ), 6 } }, { secondKita, { QStringLiteral( "002" ), 4 } } } ) )
      , children( points( childrenCrs, QStringLiteral( "field=cell:string&field=u3:integer" ),
          {
            { QgsPointXY( 400200, 5600000 ), { QStringLiteral( "a" ), 4 } },
            { QgsPointXY( 400900, 5600000 ), { QStringLiteral( "b" ), 3 } },
            { QgsPointXY( 402800, 5600000 ), { QStringLiteral( "c" ), 2 } },
            { QgsPointXY( 480000, 5680000 ), { QStringLiteral( "elsewhere" ), 7 } },
          } ) )
    {}

    QVariantMap call( const QString &algorithm, const QVariantMap &others = {} ) const
    {
      const bool suggests = algorithm == QLatin1String( "suggestlocations" );
      QVariantMap parameters{
        { suggests ? "CANDIDATES" : "FACILITIES", QVariant::fromValue( kitas.get() ) },
        { suggests ? "CANDIDATE_KEY" : "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( children.get() ) },
        { "DEMAND_KEY", "cell" },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ) } },
        { "WEIGHT_FIELD", "u3" },
        { "CAPACITY_FIELD", "places" },
        { "AREAS", QVariant::fromValue( areas.get() ) },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "LENGTHS", "plane" },
        { "OUTPUT", memory },
        { "OUTPUT_DEMAND", memory },
      };
      if ( !suggests )
        parameters.insert(
          QStringLiteral( "THRESHOLDS" ), algorithm == QLatin1String( "floatingcatchment" ) ? "500;1000;3000" : "500;3000" );
      parameters.insert( others );
      return parameters;
    }
  };

  const QStringList withFacilities{ QStringLiteral( "demandcoverage" ), QStringLiteral( "assigndemand" ),
    QStringLiteral( "floatingcatchment" ) };
  const QStringList allOfThem = withFacilities + QStringList( QStringLiteral( "suggestlocations" ) );
}

TEST( CoverageBadInput, DemandOutsideTheNetworkIsListedAndNotLost )
{
  const Village village;
  AlgorithmRun coverage( QStringLiteral( "demandcoverage" ), village.call( QStringLiteral( "demandcoverage" ) ) );
  ASSERT_TRUE( coverage.succeeded() ) << coverage.error().toStdString();
  EXPECT_EQ( coverage.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), 7.0 );
  EXPECT_EQ( coverage.result( QStringLiteral( "REACHED" ) ).toDouble(), 9.0 );
  AlgorithmRun assignment( QStringLiteral( "assigndemand" ), village.call( QStringLiteral( "assigndemand" ) ) );
  ASSERT_TRUE( assignment.succeeded() ) << assignment.error().toStdString();
  EXPECT_EQ( assignment.result( QStringLiteral( "ASSIGNED" ) ).toDouble(), 9.0 );
  EXPECT_EQ( assignment.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 7.0 );
  EXPECT_EQ( featuresOf( assignment.layer( QStringLiteral( "OUTPUT" ) ) ).back().attribute( QStringLiteral( "state" ) ).toString(),
    QStringLiteral( "not_snapped" ) );
  AlgorithmRun sites( QStringLiteral( "suggestlocations" ), village.call( QStringLiteral( "suggestlocations" ) ) );
  ASSERT_TRUE( sites.succeeded() ) << sites.error().toStdString();
  EXPECT_THAT( sites.log().toStdString(), testing::HasSubstr( "children are not served" ) );
}

TEST( CoverageBadInput, LayersInOtherCoordinateSystemsGiveTheSame )
{
  const Village village;
  const Village mixed( QStringLiteral( "EPSG:4326" ), QStringLiteral( "EPSG:3857" ) );
  for ( const char *result : { "REACHED", "NOT_REACHED", "NOT_CONNECTED" } )
  {
    const AlgorithmRun same( QStringLiteral( "demandcoverage" ), village.call( QStringLiteral( "demandcoverage" ) ) );
    const AlgorithmRun other( QStringLiteral( "demandcoverage" ), mixed.call( QStringLiteral( "demandcoverage" ) ) );
    ASSERT_TRUE( other.succeeded() ) << other.error().toStdString();
    EXPECT_EQ( other.result( QLatin1String( result ) ), same.result( QLatin1String( result ) ) );
  }
  const AlgorithmRun same( QStringLiteral( "assigndemand" ), village.call( QStringLiteral( "assigndemand" ) ) );
  const AlgorithmRun other( QStringLiteral( "assigndemand" ), mixed.call( QStringLiteral( "assigndemand" ) ) );
  ASSERT_TRUE( other.succeeded() ) << other.error().toStdString();
  EXPECT_NEAR( other.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), same.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), 0.1 );
}

TEST( CoverageBadInput, ThresholdsOutOfOrderArePutInOrder )
{
  const Village village;
  const AlgorithmRun sorted( QStringLiteral( "demandcoverage" ), village.call( QStringLiteral( "demandcoverage" ) ) );
  const AlgorithmRun unsorted(
    QStringLiteral( "demandcoverage" ), village.call( QStringLiteral( "demandcoverage" ), { { "THRESHOLDS", "3000;500;3000" } } ) );
  ASSERT_TRUE( unsorted.succeeded() ) << unsorted.error().toStdString();
  EXPECT_EQ( unsorted.result( QStringLiteral( "REACHED" ) ), sorted.result( QStringLiteral( "REACHED" ) ) );
  EXPECT_THAT( unsorted.log().toStdString(), testing::HasSubstr( "not in ascending order" ) );
}

TEST( CoverageBadInput, FieldsCalledLikeResultsShiftNoColumn )
{
  const Village village;
  const auto children = points( utm33, QStringLiteral( "field=cell:string&field=cost:integer&field=u3:integer" ),
    { { QgsPointXY( 400200, 5600000 ), { QStringLiteral( "a" ), 77, 4 } } } );
  AlgorithmRun run( QStringLiteral( "assigndemand" ),
    village.call( QStringLiteral( "assigndemand" ), { { "DEMAND", QVariant::fromValue( children.get() ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( rows.size(), 1U );
  EXPECT_EQ( rows[0].attribute( QStringLiteral( "cost_input" ) ).toInt(), 77 );
  EXPECT_EQ( rows[0].attribute( QStringLiteral( "u3" ) ).toInt(), 4 );
  EXPECT_EQ( rows[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 200.0 );
  EXPECT_EQ( rows[0].attribute( QStringLiteral( "assigned" ) ).toDouble(), 4.0 );
}

TEST( CoverageBadInput, FacilitiesOnAnIslandServeNobody )
{
  const Village village( utm33, utm33, QgsPointXY( 400100, 5602000 ), QgsPointXY( 400400, 5602000 ) );
  const AlgorithmRun coverage( QStringLiteral( "demandcoverage" ), village.call( QStringLiteral( "demandcoverage" ) ) );
  ASSERT_TRUE( coverage.succeeded() ) << coverage.error().toStdString();
  EXPECT_EQ( coverage.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), 16.0 );
  const AlgorithmRun assignment( QStringLiteral( "assigndemand" ), village.call( QStringLiteral( "assigndemand" ) ) );
  ASSERT_TRUE( assignment.succeeded() ) << assignment.error().toStdString();
  EXPECT_EQ( assignment.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 16.0 );
  EXPECT_TRUE( assignment.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  const AlgorithmRun catchment( QStringLiteral( "floatingcatchment" ), village.call( QStringLiteral( "floatingcatchment" ) ) );
  ASSERT_TRUE( catchment.succeeded() ) << catchment.error().toStdString();
  EXPECT_EQ( catchment.result( QStringLiteral( "SHARED_OUT" ) ).toDouble(), 0.0 );
  const AlgorithmRun sites( QStringLiteral( "suggestlocations" ), village.call( QStringLiteral( "suggestlocations" ) ) );
  EXPECT_THAT( sites.error().toStdString(), testing::HasSubstr( "No candidate reaches any demand" ) );
}

TEST( CoverageBadInput, IsRefusedInOneSentenceThatNamesIt )
{
  const Village village;
  const Village farAway( utm33, utm33, QgsPointXY( 450000, 5650000 ), QgsPointXY( 450000, 5650000 ) );
  const auto noFacilities = points( utm33, QStringLiteral( "field=id:string&field=places:integer" ), {} );
  const auto noPlaces = points( utm33, QStringLiteral( "field=id:string&field=places:integer" ),
    { { QgsPointXY( 400000, 5600000 ), { QStringLiteral( "001" ), QVariant() } } } );
  const auto negativePlaces = points( utm33, QStringLiteral( "field=id:string&field=places:integer" ),
    { { QgsPointXY( 400000, 5600000 ), { QStringLiteral( "001" ), -3 } } } );
  const auto negativeChildren = points(
    utm33, QStringLiteral( "field=cell:string&field=u3:integer" ), { { QgsPointXY( 400000, 5600000 ), { QStringLiteral( "a" ), -3 } } } );
  for ( const QString &algorithm : allOfThem )
  {
    SCOPED_TRACE( algorithm.toStdString() );
    const QString layer =
      algorithm == QLatin1String( "suggestlocations" ) ? QStringLiteral( "CANDIDATES" ) : QStringLiteral( "FACILITIES" );
    const auto sentence = [&]( const QVariantMap &parameters ) {
      const OutputFolder folder;
      QVariantMap toFiles = parameters;
      toFiles[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "output.gpkg" ) );
      toFiles[QStringLiteral( "OUTPUT_DEMAND" )] = folder.path( QStringLiteral( "demand.gpkg" ) );
      const AlgorithmRun run( algorithm, toFiles );
      EXPECT_FALSE( run.succeeded() );
      EXPECT_TRUE( folder.files().isEmpty() ) << "something half-written was left";
      return run.error().toStdString();
    };
    EXPECT_THAT( sentence( village.call( algorithm, { { layer, QVariant::fromValue( noFacilities.get() ) } } ) ),
      testing::HasSubstr( "has no features" ) );
    EXPECT_THAT( sentence( village.call( algorithm, { { layer, QVariant::fromValue( noPlaces.get() ) } } ) ),
      testing::HasSubstr( "No facility has places" ) );
    EXPECT_THAT( sentence( village.call( algorithm, { { layer, QVariant::fromValue( negativePlaces.get() ) } } ) ),
      testing::HasSubstr( "“places” has a value below 0 in row 1" ) );
    EXPECT_THAT( sentence( village.call( algorithm, { { "DEMAND", QVariant::fromValue( negativeChildren.get() ) } } ) ),
      testing::HasSubstr( "The demand in row 1 is below 0" ) );
    EXPECT_THAT( sentence( farAway.call( algorithm ) ), testing::HasSubstr( "None of the 2 facilities is near a road" ) );
    EXPECT_THAT( sentence( village.call( algorithm, { { "NETWORK", QVariant() } } ) ),
      testing::HasSubstr( "Choose a road network, or a table of costs" ) );
  }
}

TEST( CoverageBadInput, CancelledInAnyPhaseNothingIsLeft )
{
  const Village village;
  for ( const QString &algorithm : allOfThem )
  {
    for ( const double percent : { 0.0, 10.0, 29.0, 31.0, 39.0, 45.0, 60.0, 80.0 } )
    {
      SCOPED_TRACE( algorithm.toStdString() + " " + std::to_string( percent ) );
      const OutputFolder folder;
      const AlgorithmRun run( algorithm,
        village.call( algorithm,
          { { "OUTPUT", folder.path( QStringLiteral( "output.gpkg" ) ) },
            { "OUTPUT_DEMAND", folder.path( QStringLiteral( "demand.gpkg" ) ) } } ),
        percent );
      EXPECT_FALSE( run.succeeded() );
      EXPECT_TRUE( folder.files().isEmpty() );
    }
  }
}
