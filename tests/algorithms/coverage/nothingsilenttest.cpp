#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// What changes a count is told, and what contradicts itself is asked.
namespace
{
  //! A street of 2 km that carries a tag in a column of its own, and a detour of 3 km.
  std::unique_ptr<QgsVectorLayer> streetWith( const QString &column, const QVariant &value )
  {
    return memoryLayer( QStringLiteral( "LineString?%1&field=highway:string&field=%2:string" ).arg( utm, column ),
      {
        { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QStringLiteral( "residential" ), value } },
        { QStringLiteral( "LineString(400000 5600000, 400000 5600500, 402000 5600500, 402000 5600000)" ),
          { QStringLiteral( "residential" ), QVariant() } },
      } );
  }

  std::unique_ptr<QgsVectorLayer> points( const QString &fields, const std::vector<Drawn> &rows )
  {
    return memoryLayer( QStringLiteral( "Point?" ) + utm + fields, rows );
  }

  struct Layers
  {
    std::unique_ptr<QgsVectorLayer> network = streetWith( QStringLiteral( "access" ), QVariant() );
    std::unique_ptr<QgsVectorLayer> facilities = points( QStringLiteral( "&field=id:string&field=places:integer" ),
      {
        { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "001" ), 20 } },
        { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "002" ), 132 } },
      } );
    std::unique_ptr<QgsVectorLayer> demand = points( QStringLiteral( "&field=id:string&field=k:integer" ),
      {
        { QStringLiteral( "Point(400200 5600000)" ), { QStringLiteral( "a" ), 4 } },
        { QStringLiteral( "Point(400300 5600000)" ), { QStringLiteral( "b" ), QVariant() } },
      } );
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?%1&field=name:string" ).arg( utm ),
      {
        { QStringLiteral( "Polygon((399000 5599000, 401000 5599000, 401000 5601000, 399000 5601000, 399000 5599000))" ),
          { QStringLiteral( "space" ) } },
        { QStringLiteral( "Polygon((400250 5599000, 401000 5599000, 401000 5601000, 400250 5601000, 400250 5599000))" ),
          { QStringLiteral( "region" ) } },
      } );

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( facilities.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "k" ) } },
        { "AREAS", QVariant::fromValue( areas.get() ) },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "THRESHOLDS", "500" },
        { "LENGTHS", "plane" },
        { "OUTPUT", memory },
      };
      parameters.insert( others );
      return parameters;
    }

    AlgorithmRun run( const QVariantMap &others = {} ) const { return AlgorithmRun( QStringLiteral( "demandcoverage" ), call( others ) ); }
  };

  //! Metres between the ends of the street, and what is said of it to \a log.
  double wayAlong( const QgsVectorLayer &network, const QString &profile, std::string *log = nullptr )
  {
    const auto ends =
      points( QStringLiteral( "&field=id:string" ), { { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "A" ) } } } );
    const auto others =
      points( QStringLiteral( "&field=id:string" ), { { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "B" ) } } } );
    AlgorithmRun run( QStringLiteral( "costmatrix" ),
      { { "ORIGINS", QVariant::fromValue( ends.get() ) }, { "DESTINATIONS", QVariant::fromValue( others.get() ) },
        { "NETWORK", QVariant::fromValue( const_cast<QgsVectorLayer *>( &network ) ) }, { "LENGTHS", "plane" }, { "PROFILE", profile },
        { "OUTPUT", memory } } );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_THAT( run.log().toStdString(), HasSubstr( "highway" ) );
    if ( log )
      *log = run.log().toStdString();
    const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
    return rows.empty() ? -1.0 : rows.front().attribute( QStringLiteral( "cost" ) ).toDouble();
  }
}

TEST( RoadColumns, CountLikeOtherTags )
{
  struct Case
  {
    const char *column;
    const char *value;
    const char *profile;
    double metres;
  };
  for ( const Case &one : { Case{ "access", "private", "car", 3000 }, Case{ "access", "destination", "car", 2000 },
          Case{ "motor_vehicle", "agricultural;forestry", "car", 3000 }, Case{ "foot", "no", "child", 3000 },
          Case{ "motorroad", "yes", "foot", 3000 }, Case{ "oneway", "-1", "car", 3000 }, Case{ "oneway", "-1", "foot", 2000 },
          Case{ "oneway_foot", "-1", "foot", 3000 }, Case{ "motor_vehi", "no", "car", 3000 }, // a shape file's
          Case{ "vehicle_forward", "no", "car", 3000 }, Case{ "vehicle_backward", "no", "car", 2000 },
          Case{ "other_tags", "\"vehicle\"=>\"no\"", "bicycle", 3000 },
          Case{ "tags", "\"a\"=>NULL, \"vehicle\"=>\"no\"", "bicycle", 3000 }, // osm2pgsql's
          Case{ "tags", "{\"name\": \"An der \\\"Alten\\\" \\\\\", \"vehicle\": \"no\"}", "bicycle", 3000 },
          Case{ "tags", "{\"vehicle\": ", "bicycle", 2000 }, Case{ "tags", "fast, wide", "bicycle", 2000 } } )
  {
    SCOPED_TRACE( one.column );
    const auto network = streetWith( QLatin1String( one.column ), QLatin1String( one.value ) );
    EXPECT_EQ( wayAlong( *network, QLatin1String( one.profile ) ), one.metres );
  }
}

TEST( RoadColumns, TellWhatHoldsAtCertainTimes )
{
  const QString school = QStringLiteral( "no @ (Mo-Fr 07:00-08:00)" );
  for ( const char *column : { "motor_vehicle:conditional", "motor_vehicle_conditional", "access:con" } )
  {
    SCOPED_TRACE( column );
    std::string log;
    EXPECT_EQ( wayAlong( *streetWith( QLatin1String( column ), school ), QStringLiteral( "car" ), &log ), 2000 );
    EXPECT_THAT( log, HasSubstr( "Lines with other rules at certain times (tags with “:conditional”): 1." ) );
    EXPECT_THAT( log, HasSubstr( column ) ); // among the fields that are read
  }
  std::string log;
  wayAlong( *streetWith( QStringLiteral( "motor_vehicle:conditional" ), school ), QStringLiteral( "foot" ), &log );
  EXPECT_THAT( log, Not( HasSubstr( "at certain times" ) ) ); // walkers do not mind
}

TEST( NothingSilent, ANetworkWithoutClassesIsTold )
{
  const Layers layers;
  const auto network = memoryLayer( QStringLiteral( "LineString?%1&field=tags:map" ).arg( utm ),
    { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QVariantMap{ { "name", "Weg" } } } } } );
  const auto run = [&]( const char *profile ) {
    AlgorithmRun one = layers.run( { { "NETWORK", QVariant::fromValue( network.get() ) }, { "PROFILE", profile } } );
    EXPECT_TRUE( one.succeeded() ) << one.error().toStdString();
    return one.log().toStdString();
  };
  EXPECT_THAT( run( "foot" ), HasSubstr( "every line is open, motorways too" ) );
  EXPECT_THAT( run( "any" ), Not( HasSubstr( "every line is open" ) ) );
  network->startEditing();
  network->changeAttributeValue( 1, 0, QVariantMap{ { "name", "Weg" }, { "highway", "residential" } } );
  network->commitChanges();
  EXPECT_THAT( run( "foot" ), Not( HasSubstr( "every line is open" ) ) );
}

TEST( NothingSilent, ClassesOfRoadsThatMeanNothingAreTold )
{
  const Layers layers;
  const auto run = [&layers]( const QVariantMap &others ) {
    AlgorithmRun one = layers.run( others );
    EXPECT_TRUE( one.succeeded() ) << one.error().toStdString();
    return one.log().toStdString();
  };
  EXPECT_THAT( run( {} ), Not( HasSubstr( "means nothing here" ) ) );
  layers.network->startEditing();
  layers.network->changeAttributeValue( 1, 0, QStringLiteral( "1301" ) );
  layers.network->commitChanges();
  EXPECT_THAT( run( {} ), HasSubstr( "Lines with a road class that means nothing here: 1 (“1301”). They are open to all" ) );
  EXPECT_THAT( run( { { "PROFILE", "any" } } ), Not( HasSubstr( "means nothing here" ) ) );
}

TEST( NothingSilent, APlaceOutsideAllAreasAndAnEmptyCountAreTold )
{
  const Layers layers;
  AlgorithmRun run = layers.run( { { "CAPACITY_FIELD", "places" } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "132 of 152 places" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“k” is empty in 1 row" ) );
}

TEST( NothingSilent, ChildrenInAreasThatOverlapCountInEach )
{
  const Layers layers;
  layers.demand->startEditing();
  layers.demand->changeAttributeValue( 2, 1, 3 );
  layers.demand->commitChanges();
  AlgorithmRun run = layers.run();
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( rows.size(), 2U );
  EXPECT_EQ( rows[0].attribute( QStringLiteral( "k" ) ).toDouble(), 7 );
  EXPECT_EQ( rows[1].attribute( QStringLiteral( "k" ) ).toDouble(), 3 );
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble(), 7 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "3 children lie in more than one" ) );
}

TEST( NothingSilent, CellsWiderThanTheThresholdAreTold )
{
  Layers layers;
  layers.demand = memoryLayer( QStringLiteral( "Polygon?%1&field=id:string&field=k:integer" ).arg( utm ),
    {
      { QStringLiteral( "Polygon((400000 5599500, 401000 5599500, 401000 5600500, 400000 5600500, 400000 5599500))" ),
        { QStringLiteral( "a" ), 4 } },
      { QStringLiteral( "Polygon((400000 5599950, 400100 5599950, 400100 5600050, 400000 5600050, 400000 5599950))" ),
        { QStringLiteral( "b" ), 4 } },
    } );
  AlgorithmRun run = layers.run();
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "1 cell" ) );
}

TEST( NothingSilent, AFacilityOnAnIslandIsNamed )
{
  Layers layers;
  layers.network = memoryLayer( QStringLiteral( "LineString?" ) + utm,
    {
      { QStringLiteral( "LineString(400000 5600000, 403000 5600000)" ), {} },
      { QStringLiteral( "LineString(402000 5600300, 402010 5600300)" ), {} },
    } );
  layers.facilities = points( QStringLiteral( "&field=id:string" ),
    {
      { QStringLiteral( "Point(400500 5600010)" ), { QStringLiteral( "near" ) } },
      { QStringLiteral( "Point(402005 5600303)" ), { QStringLiteral( "Waldkita" ) } },
    } );
  AlgorithmRun run = layers.run();
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Waldkita" ) );
}

TEST( NothingSilent, SpeedsOfCarsOnFootAndDegreesInThePlaneAreRefused )
{
  const Layers layers;
  const auto fast = streetWith( QStringLiteral( "maxspeed" ), QStringLiteral( "50" ) );
  const AlgorithmRun onFoot = layers.run(
    { { "NETWORK", QVariant::fromValue( fast.get() ) }, { "SPEED_FIELD", "maxspeed" }, { "COST", "time" }, { "THRESHOLDS", "10" } } );
  EXPECT_FALSE( onFoot.succeeded() );
  EXPECT_THAT( onFoot.error().toStdString(), HasSubstr( "50 km/h" ) );

  const auto degrees =
    memoryLayer( QStringLiteral( "LineString?crs=EPSG:4326" ), { { QStringLiteral( "LineString(12 50, 12.01 50)" ), {} } } );
  const AlgorithmRun plane = layers.run( { { "NETWORK", QVariant::fromValue( degrees.get() ) } } );
  EXPECT_FALSE( plane.succeeded() );
  EXPECT_THAT( plane.error().toStdString(), HasSubstr( "degrees" ) );
}

TEST( CostTable, WithAKeyThatStandsTwiceIsRefusedAndDecimalCommasAreRead )
{
  Layers layers;
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:string" ),
    {
      { QString(), { QStringLiteral( "a" ), QStringLiteral( "001" ), QStringLiteral( "1.150,5" ) } },
      { QString(), { QStringLiteral( "b" ), QStringLiteral( "001" ), QStringLiteral( "500,07" ) } },
    } );
  const QVariantMap byTable{ { "NETWORK", QVariant() }, { "DEMAND_KEY", "id" }, { "COST_TABLE", QVariant::fromValue( table.get() ) },
    { "OUTPUT_DEMAND", memory } };
  AlgorithmRun run = layers.run( byTable );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
  EXPECT_DOUBLE_EQ( rows[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 1150.5 );
  EXPECT_DOUBLE_EQ( rows[1].attribute( QStringLiteral( "cost" ) ).toDouble(), 500.07 );

  layers.demand->startEditing();
  layers.demand->changeAttributeValue( 2, 0, QStringLiteral( "a" ) );
  layers.demand->commitChanges();
  const AlgorithmRun doubled = layers.run( byTable );
  EXPECT_FALSE( doubled.succeeded() );
  EXPECT_THAT( doubled.error().toStdString(), HasSubstr( "“a” stands twice" ) );
}
