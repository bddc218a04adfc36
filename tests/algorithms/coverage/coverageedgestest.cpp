#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// What an office gives without meaning it: metres that are none, shares in percent, keys of another table, two Kitas at one place.
namespace
{
  const QVariant none;

  QString at( double x )
  {
    return QStringLiteral( "Point(%1 5600000)" ).arg( 400000 + x );
  }

  //! A street of 2 km with Kitas and children along it.
  struct Street
  {
    std::unique_ptr<QgsVectorLayer> network = memoryLayer( QStringLiteral( "LineString?%1&field=highway:string" ).arg( utm ),
      { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QStringLiteral( "residential" ) } } } );
    std::unique_ptr<QgsVectorLayer> kitas = memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=places:double" ).arg( utm ),
      { { at( 0 ), { QStringLiteral( "A" ), 3.0 } }, { at( 2000 ), { QStringLiteral( "B" ), 3.0 } } } );
    std::unique_ptr<QgsVectorLayer> children =
      memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=k:double&field=family:string" ).arg( utm ),
        { { at( 100 ), { QStringLiteral( "01" ), 2.0, QStringLiteral( "f" ) } },
          { at( 1900 ), { QStringLiteral( "02" ), 2.0, QStringLiteral( "f" ) } }, { at( 1000 ), { QStringLiteral( "03" ), 2.0, none } } } );
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?%1&field=name:string" ).arg( utm ),
      { { QStringLiteral( "Polygon((399000 5599000, 403000 5599000, 403000 5601000, 399000 5601000, 399000 5599000))" ), { none } } } );

    AlgorithmRun run( const QString &algorithm, const QVariantMap &others = {} ) const
    {
      const bool suggests = algorithm == QLatin1String( "suggestlocations" );
      QVariantMap parameters{ { suggests ? "CANDIDATES" : "FACILITIES", QVariant::fromValue( kitas.get() ) },
        { suggests ? "CANDIDATE_KEY" : "FACILITY_KEY", "id" }, { "NETWORK", QVariant::fromValue( network.get() ) }, { "LENGTHS", "plane" },
        { "OUTPUT", memory } };
      if ( algorithm != QLatin1String( "servicecatchments" ) )
        parameters.insert( { { QStringLiteral( "DEMAND" ), QVariant::fromValue( children.get() ) },
          { QStringLiteral( "DEMAND_KEY" ), QStringLiteral( "id" ) } } );
      if ( suggests )
        parameters[QStringLiteral( "WEIGHT_FIELD" )] = QStringLiteral( "k" );
      else if ( algorithm != QLatin1String( "servicecatchments" ) )
        parameters.insert( { { QStringLiteral( "DEMAND_FIELDS" ), QStringList{ QStringLiteral( "k" ) } },
          { QStringLiteral( "CAPACITY_FIELD" ), QStringLiteral( "places" ) } } );
      if ( algorithm == QLatin1String( "demandcoverage" ) || algorithm == QLatin1String( "floatingcatchment" ) )
      {
        parameters[QStringLiteral( "AREAS" )] = QVariant::fromValue( areas.get() );
        parameters[QStringLiteral( "OUTPUT_DEMAND" )] = memory;
      }
      parameters.insert( others );
      return AlgorithmRun( algorithm, parameters );
    }

    std::string refusal( const char *algorithm, const QVariantMap &others ) const
    {
      const AlgorithmRun refused = run( QString::fromLatin1( algorithm ), others );
      EXPECT_FALSE( refused.succeeded() );
      return refused.error().toStdString();
    }
  };

  //! A line of 1570.9 m in Web Mercator, of 1000 m on the ground.
  std::unique_ptr<QgsVectorLayer> streetIn( const QString &crs, const QString &wkt )
  {
    return memoryLayer(
      QStringLiteral( "LineString?crs=%1&field=highway:string" ).arg( crs ), { { wkt, { QStringLiteral( "residential" ) } } } );
  }
}

TEST( CoverageEdges, MetresOfWebMercatorAreRefusedInThePlane )
{
  const Street street;
  const auto mercator = streetIn(
    QStringLiteral( "EPSG:3857" ), QStringLiteral( "LineString(1511500 6541500, 1513070 6541500)" ) ); // level: its extent has no height
  const auto costs = [&]( const QgsVectorLayer &network, const char *lengths ) {
    return street.run( QStringLiteral( "servicecatchments" ),
      { { "NETWORK", QVariant::fromValue( const_cast<QgsVectorLayer *>( &network ) ) }, { "LENGTHS", lengths }, { "SNAP_DISTANCE", 100000 },
        { "FACILITIES", QVariant::fromValue( street.kitas.get() ) } } );
  };
  const AlgorithmRun plane = costs( *mercator, "plane" );
  EXPECT_FALSE( plane.succeeded() );
  EXPECT_THAT( plane.error().toStdString(), HasSubstr( "lengths in the plane are wrong by 57 % here" ) );
  EXPECT_THAT( costs( *mercator, "ellipsoid" ).error().toStdString(), Not( HasSubstr( "in the plane" ) ) );
  EXPECT_TRUE( street.run( QStringLiteral( "servicecatchments" ) ).succeeded() ); // UTM is true to a thousandth
}

TEST( CoverageEdges, TargetRatesAreSharesAndAreCalledByTheirName )
{
  const Street street;
  EXPECT_THAT( street.refusal( "demandcoverage", { { "TARGET_RATES", "50" } } ), HasSubstr( "Rates are shares: write 0.5 for 50 %." ) );
  EXPECT_THAT( street.refusal( "assigndemand", { { "TARGET_RATES", "2,01" } } ), HasSubstr( "Rates are shares" ) );
  EXPECT_THAT(
    street.refusal( "demandcoverage", { { "TARGET_RATES", "half" } } ), HasSubstr( "“half” in “Target rates” is not a number" ) );
  EXPECT_THAT( street.refusal( "demandcoverage", { { "TARGET_RATES", "1.000" } } ), HasSubstr( "may be thousands or a decimal number" ) );
  EXPECT_TRUE( street.run( QStringLiteral( "demandcoverage" ), { { "TARGET_RATES", "2" } } ).succeeded() );
}

TEST( CoverageEdges, WeightsOfStepsMayNotRiseOrBeBelowZero )
{
  const Street street;
  for ( const char *weights : { "0;0;0", "1;0,5;-0,1", "0,2;1;0,1" } )
    EXPECT_THAT(
      street.refusal( "floatingcatchment", { { "WEIGHTS", weights } } ), HasSubstr( "must be numbers from 0 on that do not rise" ) )
      << weights;
  for ( const char *weights : { "1;1;0", "1;0,68;0,22" } )
    EXPECT_TRUE( street.run( QStringLiteral( "floatingcatchment" ), { { "WEIGHTS", weights } } ).succeeded() ) << weights;
}

TEST( CoverageEdges, ATableOfCostsThatMatchesNothingIsRefusedWithItsKeys )
{
  const Street street;
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:integer&field=destination:string&field=cost:double" ),
    { { QString(), { 1, QStringLiteral( "A" ), 8.0 } }, { QString(), { 2, QStringLiteral( "A" ), 5.0 } } } );
  EXPECT_THAT( street.refusal( "assigndemand", { { "COST_TABLE", QVariant::fromValue( table.get() ) } } ),
    HasSubstr( "it has “1” and “A”, they have “01” and “A”" ) );
  const auto empty = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    { { QString(), { QStringLiteral( "01" ), QStringLiteral( "A" ), none } } } );
  EXPECT_THAT(
    street.refusal( "assigndemand", { { "COST_TABLE", QVariant::fromValue( empty.get() ) } } ), HasSubstr( "no valid cost: “”" ) );
}

TEST( CoverageEdges, GroupsThatFitNowhereAreTold )
{
  const Street street;
  const AlgorithmRun together = street.run( QStringLiteral( "assigndemand" ), { { "GROUP_FIELD", "family" } } );
  ASSERT_TRUE( together.succeeded() ) << together.error().toStdString();
  EXPECT_THAT( together.log().toStdString(), HasSubstr( "larger than any facility, which has 3 places at most: 1, like f (4)" ) );
  const AlgorithmRun alone = street.run( QStringLiteral( "assigndemand" ), { { "GROUP_FIELD", "id" } } );
  ASSERT_TRUE( alone.succeeded() ) << alone.error().toStdString();
  EXPECT_THAT( alone.log().toStdString(), Not( HasSubstr( "larger than any facility" ) ) );
}

TEST( CoverageEdges, OfTwoFacilitiesAtOnePlaceTheOneWithoutGroundIsNamed )
{
  Street street;
  street.kitas = memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=places:double" ).arg( utm ),
    { { at( 0 ), { QStringLiteral( "A" ), 3.0 } }, { at( 0 ), { QStringLiteral( "B" ), 3.0 } } } );
  AlgorithmRun run = street.run(
    QStringLiteral( "servicecatchments" ), { { "MODE", "nearest" }, { "THRESHOLDS", "500" }, { "OUTPUT_NOT_SNAPPED", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "without a catchment: B." ) );
  const auto without = featuresOf( run.layer( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) );
  ASSERT_EQ( without.size(), 1U );
  EXPECT_EQ( without.front().attribute( QStringLiteral( "reason" ) ).toString(), QStringLiteral( "another_is_as_near" ) );
  const AlgorithmRun shared = street.run( QStringLiteral( "servicecatchments" ), { { "MODE", "shared" }, { "THRESHOLDS", "500" } } );
  EXPECT_THAT( shared.log().toStdString(), Not( HasSubstr( "without a catchment" ) ) );
}

TEST( CoverageEdges, TheLogNamesFaultsWithTheWordsOfTheLegend )
{
  const auto twice = memoryLayer( QStringLiteral( "LineString?%1&field=highway:string" ).arg( utm ),
    { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QStringLiteral( "residential" ) } },
      { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QStringLiteral( "residential" ) } } } );
  const AlgorithmRun run( QStringLiteral( "checknetwork" ), { { "NETWORK", QVariant::fromValue( twice.get() ) }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "duplicate_edge (the same road twice): 1" ) );
}
