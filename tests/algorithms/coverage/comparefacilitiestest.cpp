#include "roadlayers.h"

#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  std::unique_ptr<QgsVectorLayer> kitas( const std::vector<Drawn> &rows )
  {
    return memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=places:integer" ).arg( utm ), rows );
  }

  struct Layers
  {
    std::unique_ptr<QgsVectorLayer> network =
      memoryLayer( QStringLiteral( "LineString?" ) + utm, { { QStringLiteral( "LineString(400000 5600000, 404000 5600000)" ), {} } } );
    std::unique_ptr<QgsVectorLayer> before = kitas( {
      { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "001" ), 20 } },
      { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "002" ), 5 } },
    } );
    //! 001 is closed, 002 has other places, 003 is new.
    std::unique_ptr<QgsVectorLayer> after = kitas( {
      { QStringLiteral( "Point(404000 5600000)" ), { QStringLiteral( "003" ), 9 } },
      { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "002" ), 7 } },
    } );
    std::unique_ptr<QgsVectorLayer> demand = memoryLayer( QStringLiteral( "Point?%1&field=k:integer" ).arg( utm ),
      {
        { QStringLiteral( "Point(400500 5600000)" ), { 4 } },  // 500 before, 1500 after
        { QStringLiteral( "Point(401000 5600000)" ), { 3 } },  // 1000 to both before and 1000 after
        { QStringLiteral( "Point(403500 5600000)" ), { 6 } },  // 1500 before, 500 after
        { QStringLiteral( "Point(402100 5600000)" ), { 10 } }, // 100 before and after
      } );
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?%1&field=ags:string" ).arg( utm ),
      {
        { QStringLiteral( "Polygon((399000 5599000, 401500 5599000, 401500 5601000, 399000 5601000, 399000 5599000))" ),
          { QStringLiteral( "00524010" ) } },
        { QStringLiteral( "Polygon((401500 5599000, 403000 5599000, 403000 5601000, 401500 5601000, 401500 5599000))" ),
          { QStringLiteral( "00524020" ) } },
      } );

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( before.get() ) },
        { "FACILITIES_AFTER", QVariant::fromValue( after.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "k" ) } },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "AREAS", QVariant::fromValue( areas.get() ) },
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
}

TEST( CompareFacilities, TellsWhoLosesAndWhoGainsPerAreaAndPlace )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "comparefacilities" ), layers.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "LOSE" ) ).toDouble(), 4 );
  EXPECT_EQ( run.result( QStringLiteral( "GAIN" ) ).toDouble(), 6 );
  EXPECT_EQ( run.result( QStringLiteral( "BEFORE" ) ).toDouble(), 17 );
  EXPECT_EQ( run.result( QStringLiteral( "AFTER" ) ).toDouble(), 19 );
  EXPECT_EQ( run.result( QStringLiteral( "OUTSIDE_AREAS" ) ).toDouble(), 6 );
  const auto areas = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( areas.size(), 2U );
  const auto number = [&]( std::size_t area, const char *field ) { return areas[area].attribute( QLatin1String( field ) ).toDouble(); };
  EXPECT_EQ( areas[0].attribute( QStringLiteral( "ags" ) ).toString(), QStringLiteral( "00524010" ) );
  EXPECT_EQ( number( 0, "children" ), 7 );
  EXPECT_EQ( number( 0, "before_500" ), 4 );
  EXPECT_EQ( number( 0, "after_500" ), 0 );
  EXPECT_EQ( number( 0, "before_1000" ), 7 );
  EXPECT_EQ( number( 0, "after_1000" ), 3 );
  EXPECT_EQ( number( 0, "lose_1000" ), 4 );
  EXPECT_EQ( number( 0, "gain_1000" ), 0 );
  EXPECT_EQ( number( 0, "longer_way" ), 4 );
  EXPECT_DOUBLE_EQ( number( 0, "mean_before" ), ( 4 * 500.0 + 3 * 1000.0 ) / 7.0 );
  EXPECT_EQ( number( 1, "after_500" ), 10 );
  const auto places = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
  QStringList changes;
  for ( const QgsFeature &place : places )
    changes << place.attribute( QStringLiteral( "change" ) ).toString();
  EXPECT_EQ( changes.join( QLatin1Char( ' ' ) ), QStringLiteral( "loses same gains same" ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "nearest_before" ) ).toString(), QStringLiteral( "001" ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "nearest_after" ) ).toString(), QStringLiteral( "002" ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "cost_change" ) ).toDouble(), 1000 );
  EXPECT_TRUE( dynamic_cast<const QgsCategorizedSymbolRenderer *>( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) )->renderer() ) );
}

TEST( CompareFacilities, TellsWhatBecameOfEachFacilityAndWhatOtherPlacesDo )
{
  const Layers layers;
  AlgorithmRun run( QStringLiteral( "comparefacilities" ), layers.call( { { "CAPACITY_FIELD", "places" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QStringList facilities;
  for ( const QgsFeature &facility : featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) ) )
    facilities << facility.attribute( QStringLiteral( "facility" ) ).toString() + QLatin1Char( ' ' )
        + facility.attribute( QStringLiteral( "change" ) ).toString() + QLatin1Char( ' ' )
        + facility.attribute( QStringLiteral( "places_after" ) ).toString();
  EXPECT_EQ( facilities.join( QLatin1Char( ';' ) ), QStringLiteral( "001 closed ;002 capacity 7;003 new 9" ) );
  // Before: 7 within 1000 m of 001, and 5 of the 10 at 002. After: 7 at 002, 6 at 003.
  EXPECT_EQ( run.result( QStringLiteral( "PLACED_BEFORE" ) ).toDouble(), 12 );
  EXPECT_EQ( run.result( QStringLiteral( "PLACED_AFTER" ) ).toDouble(), 13 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Closed: 1 (001)" ) );
  const auto areas = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( areas[0].attribute( QStringLiteral( "placed_before" ) ).toDouble(), 7 );
}

TEST( CompareFacilities, TheSameFacilitiesChangeNothingAndThatIsSaid )
{
  const Layers layers;
  AlgorithmRun run(
    QStringLiteral( "comparefacilities" ), layers.call( { { "FACILITIES_AFTER", QVariant::fromValue( layers.before.get() ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "LOSE" ) ).toDouble() + run.result( QStringLiteral( "GAIN" ) ).toDouble(), 0 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "nothing changes" ) );
}

TEST( CompareFacilities, AgreesWithCoverageOfDemandOfBothStates )
{
  const Layers layers;
  AlgorithmRun compare( QStringLiteral( "comparefacilities" ), layers.call() );
  const auto reached = [&]( const QgsVectorLayer *facilities ) {
    QVariantMap parameters = layers.call( { { "FACILITIES", QVariant::fromValue( const_cast<QgsVectorLayer *>( facilities ) ) } } );
    parameters.remove( QStringLiteral( "FACILITIES_AFTER" ) );
    return AlgorithmRun( QStringLiteral( "demandcoverage" ), parameters ).result( QStringLiteral( "REACHED" ) );
  };
  EXPECT_EQ( compare.result( QStringLiteral( "BEFORE" ) ), reached( layers.before.get() ) );
  EXPECT_EQ( compare.result( QStringLiteral( "AFTER" ) ), reached( layers.after.get() ) );
}

TEST( CompareFacilities, RefusesBadInput )
{
  const Layers layers;
  const auto refusal = [&]( const QVariantMap &others ) {
    const AlgorithmRun run( QStringLiteral( "comparefacilities" ), layers.call( others ) );
    EXPECT_FALSE( run.succeeded() );
    return run.error().toStdString();
  };
  const auto twice = kitas( {
    { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "002" ), 20 } },
    { QStringLiteral( "Point(402000 5600000)" ), { QStringLiteral( "002" ), 5 } },
  } );
  EXPECT_THAT( refusal( { { "FACILITIES_AFTER", QVariant::fromValue( twice.get() ) } } ), HasSubstr( "“002” stands twice" ) );
  const auto keyless = memoryLayer( QStringLiteral( "Point?" ) + utm, { { QStringLiteral( "Point(400000 5600000)" ), {} } } );
  EXPECT_THAT( refusal( { { "FACILITIES_AFTER", QVariant::fromValue( keyless.get() ) } } ), HasSubstr( "“id”" ) );
  const auto nobody = kitas( {} );
  EXPECT_FALSE( refusal( { { "FACILITIES_AFTER", QVariant::fromValue( nobody.get() ) } } ).empty() );
  EXPECT_FALSE( refusal( { { "AREAS", QVariant() } } ).empty() );
  EXPECT_THAT( refusal( { { "THRESHOLDS", "0" } } ), HasSubstr( "0" ) );
}
