#include "roadlayers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

using namespace sozialraum;

namespace
{
  const QString algorithm = QStringLiteral( "checknetwork" );

  std::map<QString, int> kindsOf( QgsVectorLayer *layer )
  {
    std::map<QString, int> kinds;
    for ( const QgsFeature &feature : featuresOf( layer ) )
      ++kinds[feature.attribute( QStringLiteral( "kind" ) ).toString()];
    return kinds;
  }
}

TEST( CheckNetwork, FindsWhatIsPlantedInTheSampleDistrict )
{
  AlgorithmRun run( algorithm,
    {
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "CLASS_FIELD", "class" },
      { "SPEED_FIELD", "speed" },
      { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { "DEMAND", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "children" ) ) },
      { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
      { "OUTPUT", memory },
      { "OUTPUT_ISLANDS", memory },
      { "OUTPUT_BRIDGES", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto kinds = kindsOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( kinds, ( std::map<QString, int>{ { QStringLiteral( "duplicate_vertex" ), 14 }, { QStringLiteral( "island" ), 1 } } ) )
    << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "DUPLICATE_VERTEX" ) ).toInt(), 14 );
  EXPECT_EQ( run.result( QStringLiteral( "ISLAND" ) ).toInt(), 1 );
  EXPECT_EQ( run.result( QStringLiteral( "CROSSING_WITHOUT_NODE" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "MISSED_JOINT" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "FAULTS" ) ).toInt(), 15 );
  EXPECT_GE( run.result( QStringLiteral( "BRIDGES" ) ).toInt(), 3 ) << "the footbridge, the underpass and the motorway's bridges";
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT_BRIDGES" ) )->featureCount(), run.result( QStringLiteral( "BRIDGES" ) ).toInt() );
  EXPECT_GT( run.result( QStringLiteral( "ISLAND_DEMAND" ) ).toDouble(), 0.0 );
  const auto islands = featuresOf( run.layer( QStringLiteral( "OUTPUT_ISLANDS" ) ) );
  ASSERT_EQ( islands.size(), 1U );
  EXPECT_NEAR(
    islands[0].attribute( QStringLiteral( "metres" ) ).toDouble(), islands[0].geometry().length(), 0.01 * islands[0].geometry().length() );
  EXPECT_EQ( islands[0].attribute( QStringLiteral( "demand" ) ).toDouble(), run.result( QStringLiteral( "ISLAND_DEMAND" ) ).toDouble() );
}

TEST( CheckNetwork, NamesEveryKindWithItsPlaceAndFeatures )
{
  const auto network = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833&field=v:string&field=oneway:string&field=bridge:string" ),
    {
      { QStringLiteral( "LineString(400000 5600000, 400500 5600000, 400500 5600000, 401000 5600000)" ),
        { QStringLiteral( "50" ), QStringLiteral( "yes" ), QVariant() } },
      { QStringLiteral( "LineString(400200 5599900, 400200 5600100)" ),
        { QStringLiteral( "999" ), QStringLiteral( "sometimes" ), QVariant() } },
      { QStringLiteral( "LineString(400300 5599900, 400300 5600100)" ), { QStringLiteral( "50" ), QVariant(), QStringLiteral( "yes" ) } },
      { QStringLiteral( "LineString(400700 5600001, 400700 5600200)" ), { QVariant(), QVariant(), QVariant() } },
      { QStringLiteral( "LineString(400500 5600000, 401000 5600000)" ), { QStringLiteral( "50" ), QVariant(), QVariant() } },
      { QStringLiteral( "LineString(400800 5600300, 400800 5600300)" ), { QStringLiteral( "50" ), QVariant(), QVariant() } },
    } );
  const auto kitas = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833" ),
    { { QStringLiteral( "Point(400205 5600090)" ), {} }, { QStringLiteral( "Point(400405 5600010)" ), {} },
      { QStringLiteral( "Point(390000 5600010)" ), {} } } );
  AlgorithmRun run( algorithm,
    {
      { "NETWORK", QVariant::fromValue( network.get() ) },
      { "SPEED_FIELD", "v" },
      { "LENGTHS", "plane" },
      { "FACILITIES", QVariant::fromValue( kitas.get() ) },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const std::map<QString, int> expected{ { QStringLiteral( "duplicate_vertex" ), 1 }, { QStringLiteral( "zero_length" ), 1 },
    { QStringLiteral( "missed_joint" ), 1 }, { QStringLiteral( "crossing_without_node" ), 1 }, { QStringLiteral( "island" ), 3 },
    { QStringLiteral( "speed_missing" ), 1 }, { QStringLiteral( "speed_absurd" ), 1 }, { QStringLiteral( "oneway_unknown" ), 1 },
    { QStringLiteral( "duplicate_edge" ), 1 } };
  EXPECT_EQ( kindsOf( run.layer( QStringLiteral( "OUTPUT" ) ) ), expected ) << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "BRIDGES" ) ).toInt(), 1 );
  EXPECT_EQ( run.result( QStringLiteral( "ISLAND_FACILITIES" ) ).toInt(), 1 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Too far from every road: 1 facilities" ) );
  for ( const QgsFeature &fault : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    if ( fault.attribute( QStringLiteral( "kind" ) ).toString() == QLatin1String( "crossing_without_node" ) )
    {
      EXPECT_EQ( fault.geometry().asPoint(), QgsPointXY( 400200, 5600000 ) );
      EXPECT_EQ( fault.attribute( QStringLiteral( "feature" ) ).toLongLong(), 1 );
      EXPECT_EQ( fault.attribute( QStringLiteral( "other_feature" ) ).toLongLong(), 2 );
    }
    if ( fault.attribute( QStringLiteral( "kind" ) ).toString() == QLatin1String( "missed_joint" ) )
    {
      EXPECT_NEAR( fault.attribute( QStringLiteral( "metres" ) ).toDouble(), 1.0, 1e-9 );
    }
  }
}

TEST( CheckNetwork, RefusesANetworkWithoutRoadsAndLeavesNothing )
{
  const OutputFolder folder;
  const auto empty = memoryLayer( QStringLiteral( "LineString?crs=EPSG:25833" ), {} );
  const AlgorithmRun run(
    algorithm, { { "NETWORK", QVariant::fromValue( empty.get() ) }, { "OUTPUT", folder.path( QStringLiteral( "faults.gpkg" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), testing::HasSubstr( "no line that can be travelled" ) );
  EXPECT_TRUE( folder.files().isEmpty() );
}

TEST( CheckNetwork, WritesNothingWhenCancelled )
{
  for ( const double percent : { 0.0, 10.0, 30.0, 60.0 } )
  {
    const OutputFolder folder;
    const AlgorithmRun run( algorithm,
      { { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
        { "OUTPUT", folder.path( QStringLiteral( "faults.gpkg" ) ) } },
      percent );
    EXPECT_FALSE( run.succeeded() ) << percent;
    EXPECT_TRUE( folder.files().isEmpty() ) << percent;
  }
}
