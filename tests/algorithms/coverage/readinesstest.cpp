#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;

// What a way costs before it begins.
namespace
{
  struct Layers
  {
    std::unique_ptr<QgsVectorLayer> network =
      memoryLayer( QStringLiteral( "LineString?" ) + utm, { { QStringLiteral( "LineString(400000 5600000, 403000 5600000)" ), {} } } );
    std::unique_ptr<QgsVectorLayer> facilities = memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=wait:double" ).arg( utm ),
      {
        { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "A" ), QVariant() } },
        { QStringLiteral( "Point(403000 5600000)" ), { QStringLiteral( "B" ), 100.07 } },
      } );
    //! 1000 and 1001 m from A, 2000 and 1999 m from B
    std::unique_ptr<QgsVectorLayer> demand = memoryLayer( QStringLiteral( "Point?%1&field=k:integer" ).arg( utm ),
      { { QStringLiteral( "Point(401000 5600000)" ), { 1 } }, { QStringLiteral( "Point(401001 5600000)" ), { 2 } } } );

    AlgorithmRun run( const QString &algorithm, const QVariantMap &others ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( facilities.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "k" ) } },
        { "NETWORK", QVariant::fromValue( network.get() ) },
        { "THRESHOLDS", "1300" },
        { "LENGTHS", "plane" },
        { "OUTPUT", memory },
      };
      parameters.insert( others );
      return AlgorithmRun( algorithm, parameters );
    }
  };
}

TEST( Readiness, CountsInCostsAndAgainstTheThreshold )
{
  const Layers layers;
  AlgorithmRun run = layers.run( QStringLiteral( "checkreach" ), { { "READINESS", 300 } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble(), 1 ) << "1000 + 300 m is exactly the threshold";
  const auto places = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 1300 );
  EXPECT_EQ( places[1].attribute( QStringLiteral( "cost" ) ).toDouble(), 1301 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Every way costs 300 m before the start." ) );
}

TEST( Readiness, OfASingleFacilityStandsInItsField )
{
  const Layers layers;
  AlgorithmRun run =
    layers.run( QStringLiteral( "checkreach" ), { { "READINESS", 1300 }, { "READINESS_FIELD", "wait" }, { "THRESHOLDS", "2500" } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto places = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "nearest" ) ).toString(), QStringLiteral( "B" ) );
  EXPECT_DOUBLE_EQ( places[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 2100.07 );
  EXPECT_DOUBLE_EQ( places[1].attribute( QStringLiteral( "cost" ) ).toDouble(), 2099.07 );
}

TEST( Readiness, IsInMinutesWhereCostsAreTimes )
{
  const Layers layers;
  AlgorithmRun run = layers.run( QStringLiteral( "checkreach" ), { { "READINESS", 1.15 }, { "COST", "time" }, { "THRESHOLDS", "13.15" } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble(), 1 ) << "12 + 1.15 minutes is exactly the threshold";
}

TEST( Readiness, ShrinksCatchmentsAndSaysWhereNothingIsLeft )
{
  const Layers layers;
  AlgorithmRun run = layers.run( QStringLiteral( "servicecatchments" ),
    { { "READINESS", 300 }, { "READINESS_FIELD", "wait" }, { "THRESHOLDS", "100;400" }, { "OUTPUT_LINES", memory },
      { "OUTPUT_NOT_SNAPPED", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  for ( const QgsFeature &line : featuresOf( run.layer( QStringLiteral( "OUTPUT_LINES" ) ) ) )
  {
    const bool isOfA = line.attribute( QStringLiteral( "facility" ) ).toString() == QLatin1String( "A" );
    EXPECT_NEAR( line.attribute( QStringLiteral( "length" ) ).toDouble(), isOfA ? 100.0 : 299.93, 0.001 );
  }
  AlgorithmRun none = layers.run(
    QStringLiteral( "servicecatchments" ), { { "READINESS", 400 }, { "THRESHOLDS", "400" }, { "OUTPUT_NOT_SNAPPED", memory } } );
  ASSERT_TRUE( none.succeeded() ) << none.error().toStdString();
  const auto without = featuresOf( none.layer( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) );
  ASSERT_EQ( without.size(), 2U );
  EXPECT_EQ( without[0].attribute( QStringLiteral( "reason" ) ).toString(), QStringLiteral( "readiness_above_thresholds" ) );
}

TEST( Readiness, HasTheUnitInItsLabelAndRefusesWhatIsNoCost )
{
  Layers layers;
  const AlgorithmRun low = layers.run( QStringLiteral( "checkreach" ), { { "READINESS", -1 } } );
  EXPECT_FALSE( low.succeeded() );
  EXPECT_THAT( low.error().toStdString(), HasSubstr( "“Cost before the start (m or min)” must be a number from 0 on; it is -1." ) );
  QgsFeature feature = featuresOf( layers.facilities.get() )[1];
  layers.facilities->dataProvider()->changeAttributeValues( { { feature.id(), { { 1, -0.07 } } } } );
  const AlgorithmRun negative = layers.run( QStringLiteral( "checkreach" ), { { "READINESS_FIELD", "wait" } } );
  EXPECT_FALSE( negative.succeeded() );
  EXPECT_THAT( negative.error().toStdString(), HasSubstr( "Row 2" ) );
  EXPECT_THAT( negative.error().toStdString(), HasSubstr( "Cost before the start (m or min)" ) );
}

TEST( Readiness, OfOneResultDoesNotGoWithThatOfAnother )
{
  const Layers layers;
  const OutputFolder folder;
  AlgorithmRun catchments = layers.run( QStringLiteral( "servicecatchments" ), { { "MODE", "nearest" } } );
  AlgorithmRun reach = layers.run( QStringLiteral( "checkreach" ), { { "READINESS", 300 } } );
  ASSERT_TRUE( catchments.succeeded() && reach.succeeded() );
  AlgorithmRun plate( QStringLiteral( "coverageplate" ),
    { { "CATCHMENTS", QVariant::fromValue( catchments.layer( QStringLiteral( "OUTPUT" ) ) ) },
      { "FACILITIES", QVariant::fromValue( layers.facilities.get() ) },
      { "DEMAND", QVariant::fromValue( reach.layer( QStringLiteral( "OUTPUT" ) ) ) }, { "DEMAND_FIELD", "children" },
      { "FOLDER", folder.path( QStringLiteral( "plate" ) ) } } );
  EXPECT_FALSE( plate.succeeded() );
  EXPECT_THAT( plate.error().toStdString(), HasSubstr( "the cost before the start is 0 there and 300 here" ) );
}
