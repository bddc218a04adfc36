#include "roadlayers.h"

#include <gmock/gmock.h>

#include <map>

using namespace sozialraum;

namespace
{
  //! A street of 3 km, and an island 2 km to the north.
  std::unique_ptr<QgsVectorLayer> streets()
  {
    return memoryLayer( QStringLiteral( "LineString?" ) + utm,
      {
        { QStringLiteral( "LineString(400000 5600000, 403000 5600000)" ), {} },
        { QStringLiteral( "LineString(400000 5602000, 400500 5602000)" ), {} },
      } );
  }

  std::unique_ptr<QgsVectorLayer> kitas()
  {
    return memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=places:integer" ).arg( utm ),
      {
        { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "001" ), 20 } },
        { QStringLiteral( "Point(401000 5600000)" ), { QStringLiteral( "002" ), 10 } },
      } );
  }

  //! Children at 200, 900 and 3000 m along the street, on the island, far from any road, and outside of the area.
  std::unique_ptr<QgsVectorLayer> children()
  {
    return memoryLayer( QStringLiteral( "Point?%1&field=cell:string&field=u3:integer&field=a3_5:integer" ).arg( utm ),
      {
        { QStringLiteral( "Point(400200 5600000)" ), { QStringLiteral( "a" ), 4, 1 } },
        { QStringLiteral( "Point(400900 5600000)" ), { QStringLiteral( "b" ), 3, QVariant() } },
        { QStringLiteral( "Point(403000 5600000)" ), { QStringLiteral( "c" ), 2, 7 } },
        { QStringLiteral( "Point(400200 5602000)" ), { QStringLiteral( "island" ), 5, 0 } },
        { QStringLiteral( "Point(400200 5601000)" ), { QStringLiteral( "forest" ), 1, 0 } },
        { QStringLiteral( "Point(402500 5600010)" ), { QStringLiteral( "beyond" ), 6, 0 } },
      } );
  }

  std::unique_ptr<QgsVectorLayer> areas()
  {
    return memoryLayer( QStringLiteral( "Polygon?%1&field=ags:string" ).arg( utm ),
      {
        { QStringLiteral( "Polygon((399000 5599000, 402000 5599000, 402000 5603000, 399000 5603000, 399000 5599000))" ),
          { QStringLiteral( "00524010" ) } },
        { QStringLiteral( "Polygon((402900 5599000, 404000 5599000, 404000 5603000, 402900 5603000, 402900 5599000))" ),
          { QStringLiteral( "00524020" ) } },
      } );
  }

  struct Layers
  {
    std::unique_ptr<QgsVectorLayer> network = streets();
    std::unique_ptr<QgsVectorLayer> facilities = kitas();
    std::unique_ptr<QgsVectorLayer> demand = children();
    std::unique_ptr<QgsVectorLayer> areaLayer = areas();

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( facilities.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_KEY", "cell" },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
        { "AREAS", QVariant::fromValue( areaLayer.get() ) },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "THRESHOLDS", "500;1000" },
        { "LENGTHS", "plane" },
        { "OUTPUT", memory },
        { "OUTPUT_DEMAND", memory },
        { "OUTPUT_FACILITIES", memory },
      };
      parameters.insert( others );
      return parameters;
    }
  };

  QString refusal( const QVariantMap &parameters )
  {
    const OutputFolder folder;
    QVariantMap toFiles = parameters;
    for ( const char *name : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
      toFiles[QLatin1String( name )] = folder.path( QLatin1String( name ) + QStringLiteral( ".gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "demandcoverage" ), toFiles );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() ) << "something half-written was left";
    return run.error();
  }
}

TEST( DemandCoverage, CountsChildrenWithinEachThresholdPerArea )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto result = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( result.size(), 2U );
  const auto number = [&]( std::size_t area, const char *field ) { return result[area].attribute( QLatin1String( field ) ).toDouble(); };
  EXPECT_EQ( result[0].attribute( QStringLiteral( "ags" ) ).toString(), QStringLiteral( "00524010" ) );
  EXPECT_EQ( number( 0, "u3" ), 13 );
  EXPECT_EQ( number( 0, "u3_within_500" ), 7 );
  EXPECT_EQ( number( 0, "u3_within_1000" ), 7 );
  EXPECT_DOUBLE_EQ( number( 0, "share_u3_within_500" ), 700.0 / 13.0 );
  EXPECT_EQ( number( 0, "u3_choice_500" ), 0 );
  EXPECT_EQ( number( 0, "u3_choice_1000" ), 7 );
  EXPECT_EQ( number( 0, "u3_not_connected" ), 6 );
  EXPECT_DOUBLE_EQ( number( 0, "u3_mean" ), ( 4 * 200.0 + 3 * 100.0 ) / 7.0 );
  EXPECT_EQ( number( 0, "u3_median" ), 200 );
  EXPECT_EQ( number( 0, "a3_5" ), 1 );
  EXPECT_EQ( number( 1, "u3_within_1000" ), 0 );
  EXPECT_EQ( number( 1, "u3_max" ), 2000 );
  EXPECT_EQ( number( 1, "a3_5" ), 7 );
}

TEST( DemandCoverage, LosesNoChild )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble(), 8 );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble(), 9 + 6 );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), 6 );
  EXPECT_EQ( run.result( QStringLiteral( "OUTSIDE_AREAS" ) ).toDouble(), 6 );
}

TEST( DemandCoverage, TakesTheThresholdsOfPracticeAndNamesTheirSource )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call( { { "THRESHOLD_PRESET", "kita_near" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto result = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( result[0].attribute( QStringLiteral( "u3_within_300" ) ).toDouble(), 7 );
  EXPECT_FALSE( result[0].fields().names().contains( QStringLiteral( "u3_within_2000" ) ) );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "KitaMap Berlin" ) );
}

TEST( FloatingCatchment, TakesTheThresholdsOfPracticeAndNamesTheirSource )
{
  const Layers layers;
  const QVariantMap call = layers.call(
    { { "CAPACITY_FIELD", "places" }, { "METHOD", "2sfca" }, { "THRESHOLD_PRESET", "primary_school_near" }, { "THRESHOLDS", "3000" } } );
  AlgorithmRun run( QStringLiteral( "floatingcatchment" ), call );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto demand = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
  ASSERT_EQ( demand.size(), 6U );
  EXPECT_DOUBLE_EQ( demand[0].attribute( QStringLiteral( "accessibility" ) ).toDouble(), 30.0 / 8.0 );
  EXPECT_DOUBLE_EQ( demand[2].attribute( QStringLiteral( "accessibility" ) ).toDouble(), 0.0 ) << "2000 m away";
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "BBSR" ) );
}

TEST( DemandCoverage, NamesNearestAndSecondNearestFacilityOfEveryPlace )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto demand = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
  ASSERT_EQ( demand.size(), 6U );
  const auto text = [&]( std::size_t place, const char *field ) { return demand[place].attribute( QLatin1String( field ) ).toString(); };
  EXPECT_EQ( text( 1, "nearest" ), QStringLiteral( "002" ) );
  EXPECT_EQ( demand[1].attribute( QStringLiteral( "cost" ) ).toDouble(), 100.0 );
  EXPECT_EQ( text( 1, "second" ), QStringLiteral( "001" ) );
  EXPECT_EQ( demand[1].attribute( QStringLiteral( "second_cost" ) ).toDouble(), 900.0 );
  EXPECT_EQ( text( 1, "state" ), QStringLiteral( "reached" ) );
  EXPECT_EQ( text( 2, "state" ), QStringLiteral( "not_reached" ) );
  EXPECT_EQ( text( 3, "state" ), QStringLiteral( "not_connected" ) );
  EXPECT_EQ( text( 4, "state" ), QStringLiteral( "not_snapped" ) );
  EXPECT_TRUE( demand[3].attribute( QStringLiteral( "cost" ) ).isNull() );
}

TEST( DemandCoverage, SaysWhatTheClosingOfEachFacilityWouldDo )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto facilities = featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) );
  ASSERT_EQ( facilities.size(), 2U );
  EXPECT_EQ( facilities[0].attribute( QStringLiteral( "nearest_of" ) ).toDouble(), 5 );
  EXPECT_EQ( facilities[0].attribute( QStringLiteral( "closing_mean_extra_cost" ) ).toDouble(), 600 );
  EXPECT_EQ( facilities[0].attribute( QStringLiteral( "closing_beyond_threshold" ) ).toDouble(), 0 );
  EXPECT_EQ( facilities[1].attribute( QStringLiteral( "closing_not_connected" ) ).toDouble(), 0 );
}

TEST( DemandCoverage, BalancesPlacesAgainstTheChildrenThatWantOne )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ), layers.call( { { "CAPACITY_FIELD", "places" }, { "TARGET_RATES", "0,5;1" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto result = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( result[0].attribute( QStringLiteral( "places" ) ).toDouble(), 30 );
  EXPECT_DOUBLE_EQ( result[0].attribute( QStringLiteral( "places_needed" ) ).toDouble(), 0.5 * 13 + 1 );
  EXPECT_DOUBLE_EQ( result[0].attribute( QStringLiteral( "balance" ) ).toDouble(), 30 - 7.5 );
  EXPECT_EQ( result[1].attribute( QStringLiteral( "places" ) ).toDouble(), 0 );
}

TEST( DemandCoverage, TakesATableOfCostsInsteadOfANetwork )
{
  const Layers layers;
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    {
      { QString(), { QStringLiteral( "a" ), QStringLiteral( "002" ), 300.0 } },
      { QString(), { QStringLiteral( "island" ), QStringLiteral( "001" ), 700.0 } },
      { QString(), { QStringLiteral( "nobody" ), QStringLiteral( "001" ), 1.0 } },
    } );
  AlgorithmRun run( QStringLiteral( "demandcoverage" ),
    layers.call( { { "NETWORK", QVariant() }, { "COST_TABLE", QVariant::fromValue( table.get() ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto result = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( result[0].attribute( QStringLiteral( "u3_within_500" ) ).toDouble(), 4 );
  EXPECT_EQ( result[0].attribute( QStringLiteral( "u3_within_1000" ) ).toDouble(), 9 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "1 rows of the table of costs name" ) );
}

TEST( DemandCoverage, OfACostMatrixEqualsThatOfItsNetwork )
{
  const Layers layers;
  AlgorithmRun costs( QStringLiteral( "costmatrix" ),
    {
      { "ORIGINS", QVariant::fromValue( layers.demand.get() ) },
      { "ORIGIN_KEY", "cell" },
      { "DESTINATIONS", QVariant::fromValue( layers.facilities.get() ) },
      { "DESTINATION_KEY", "id" },
      { "NETWORK", QVariant::fromValue( layers.network.get() ) },
      { "LENGTHS", "plane" },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( costs.succeeded() ) << costs.error().toStdString();
  EXPECT_EQ( costs.result( QStringLiteral( "PAIR_COUNT" ) ).toInt(), 8 );
  AlgorithmRun byNetwork( QStringLiteral( "demandcoverage" ), layers.call() );
  AlgorithmRun byTable( QStringLiteral( "demandcoverage" ),
    layers.call( { { "NETWORK", QVariant() }, { "COST_TABLE", QVariant::fromValue( costs.layer( QStringLiteral( "OUTPUT" ) ) ) } } ) );
  ASSERT_TRUE( byTable.succeeded() ) << byTable.error().toStdString();
  const auto expected = featuresOf( byNetwork.layer( QStringLiteral( "OUTPUT" ) ) );
  const auto result = featuresOf( byTable.layer( QStringLiteral( "OUTPUT" ) ) );
  for ( std::size_t i = 0; i < expected.size(); ++i )
    EXPECT_EQ( result[i].attributes(), expected[i].attributes() );
}

TEST( CostMatrix, LeavesOutPairsBeyondTheGreatestCost )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "costmatrix" ),
    {
      { "ORIGINS", QVariant::fromValue( layers.demand.get() ) },
      { "ORIGIN_KEY", "cell" },
      { "DESTINATIONS", QVariant::fromValue( layers.facilities.get() ) },
      { "DESTINATION_KEY", "id" },
      { "NETWORK", QVariant::fromValue( layers.network.get() ) },
      { "LENGTHS", "plane" },
      { "CUT_OFF", 800 },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::map<std::pair<QString, QString>, double> costs;
  for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
    costs[{ feature.attribute( QStringLiteral( "origin" ) ).toString(), feature.attribute( QStringLiteral( "destination" ) ).toString() }] =
      feature.attribute( QStringLiteral( "cost" ) ).toDouble();
  const std::map<std::pair<QString, QString>, double> expected{ { { QStringLiteral( "a" ), QStringLiteral( "001" ) }, 200.0 },
    { { QStringLiteral( "a" ), QStringLiteral( "002" ) }, 800.0 }, { { QStringLiteral( "b" ), QStringLiteral( "002" ) }, 100.0 } };
  EXPECT_EQ( costs, expected );
}

TEST( DemandCoverage, RefusesWhatCannotBeComputedInOneSentence )
{
  const Layers layers;
  const auto negative = memoryLayer( QStringLiteral( "Point?%1&field=cell:string&field=u3:integer&field=a3_5:integer" ).arg( utm ),
    { { QStringLiteral( "Point(400200 5600000)" ), { QStringLiteral( "a" ), -4, 1 } } } );
  const auto badTable = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    { { QString(), { QStringLiteral( "a" ), QStringLiteral( "002" ), -1.0 } } } );
  const auto noCost = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string" ), {} );
  EXPECT_THAT( refusal( layers.call( { { "NETWORK", QVariant() } } ) ).toStdString(),
    testing::HasSubstr( "Choose a road network, or a table of costs" ) );
  EXPECT_THAT(
    refusal( layers.call( { { "DEMAND", QVariant::fromValue( negative.get() ) } } ) ).toStdString(), testing::HasSubstr( "below 0" ) );
  EXPECT_THAT( refusal( layers.call( { { "COST_TABLE", QVariant::fromValue( badTable.get() ) } } ) ).toStdString(),
    testing::HasSubstr( "no valid cost" ) );
  EXPECT_THAT(
    refusal( layers.call( { { "COST_TABLE", QVariant::fromValue( noCost.get() ) } } ) ).toStdString(), testing::HasSubstr( "“cost”" ) );
  EXPECT_THAT( refusal( layers.call( { { "TARGET_RATES", "0.5" } } ) ).toStdString(), testing::HasSubstr( "1 target rates for 2 counts" ) );
  EXPECT_THAT( refusal( layers.call( { { "DEMAND_FIELDS", "nothing" } } ) ).toStdString(), testing::HasSubstr( "nothing" ) );
}

TEST( DemandCoverage, OfTheSampleDistrictAddsUpToAllItsChildren )
{
  AlgorithmRun run( QStringLiteral( "demandcoverage" ),
    {
      { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { "FACILITY_KEY", "id" },
      { "DEMAND", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "children" ) ) },
      { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
      { "AREAS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "CLASS_FIELD", "class" },
      { "OUTPUT", memory },
      { "OUTPUT_DEMAND", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  double children = 0.0;
  for ( const QgsFeature &cell : featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) ) )
    children += cell.attribute( QStringLiteral( "u3" ) ).toDouble() + cell.attribute( QStringLiteral( "a3_5" ) ).toDouble();
  double inAreas = 0.0;
  for ( const QgsFeature &area : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
    inAreas += area.attribute( QStringLiteral( "u3" ) ).toDouble() + area.attribute( QStringLiteral( "a3_5" ) ).toDouble();
  EXPECT_GT( children, 5000.0 );
  EXPECT_EQ( inAreas + run.result( QStringLiteral( "OUTSIDE_AREAS" ) ).toDouble(), children );
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble() + run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble()
      + run.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(),
    children );
  EXPECT_GT( run.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), 0.0 ) << "the children of the Inselweg";
}

TEST( DemandCoverage, CancelledInTheMiddleLeavesNoFile )
{
  const Layers layers;
  for ( const double percent : { 0.0, 25.0, 35.0, 60.0, 75.0 } )
  {
    SCOPED_TRACE( percent );
    const OutputFolder folder;
    const AlgorithmRun run(
      QStringLiteral( "demandcoverage" ), layers.call( { { "OUTPUT", folder.path( QStringLiteral( "areas.gpkg" ) ) } } ), percent );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
  }
}
