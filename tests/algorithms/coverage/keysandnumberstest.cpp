#include "roadlayers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// Keys and counts as offices have them: twice, empty, as texts.
namespace
{
  const QVariant none;

  std::unique_ptr<QgsVectorLayer> street()
  {
    return memoryLayer( QStringLiteral( "LineString?%1&field=highway:string" ).arg( utm ),
      { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), { QStringLiteral( "residential" ) } } } );
  }

  //! Points along the street, each with a key and a text, every 100 m.
  std::unique_ptr<QgsVectorLayer> alongTheStreet( const std::vector<QVariantList> &rows )
  {
    std::vector<Drawn> points;
    for ( const QVariantList &row : rows )
      points.push_back( { QStringLiteral( "Point(%1 5600000)" ).arg( 400000 + 100 * static_cast<int>( points.size() ) ), row } );
    return memoryLayer( QStringLiteral( "Point?%1&field=id:string&field=k:string" ).arg( utm ), points );
  }

  std::unique_ptr<QgsVectorLayer> wholeTown()
  {
    return memoryLayer( QStringLiteral( "Polygon?%1&field=name:string" ).arg( utm ),
      { { QStringLiteral( "Polygon((399000 5599000, 403000 5599000, 403000 5601000, 399000 5601000, 399000 5599000))" ),
        { QStringLiteral( "town" ) } } } );
  }

  AlgorithmRun coverageOf( const QgsVectorLayer &facilities, const QgsVectorLayer &demand, const QVariantMap &others = {} )
  {
    const auto network = street();
    const auto areas = wholeTown();
    QVariantMap parameters{ { "FACILITIES", QVariant::fromValue( const_cast<QgsVectorLayer *>( &facilities ) ) }, { "FACILITY_KEY", "id" },
      { "DEMAND", QVariant::fromValue( const_cast<QgsVectorLayer *>( &demand ) ) },
      { "DEMAND_FIELDS", QStringList{ QStringLiteral( "k" ) } }, { "AREAS", QVariant::fromValue( areas.get() ) },
      { "NETWORK", QVariant::fromValue( network.get() ) }, { "THRESHOLDS", "500" }, { "LENGTHS", "plane" }, { "OUTPUT", memory },
      { "OUTPUT_DEMAND", memory } };
    parameters.insert( others );
    return AlgorithmRun( QStringLiteral( "demandcoverage" ), parameters );
  }

  AlgorithmRun coverageOfTexts( const std::vector<QVariant> &texts )
  {
    const auto kita = alongTheStreet( { { QStringLiteral( "A" ), none } } );
    std::vector<QVariantList> rows;
    for ( const QVariant &text : texts )
      rows.push_back( { QStringLiteral( "x" ), text } );
    return coverageOf( *kita, *alongTheStreet( rows ) );
  }

  double childrenOf( const std::vector<QVariant> &texts )
  {
    AlgorithmRun run = coverageOfTexts( texts );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    const auto rows = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
    return rows.empty() ? -1.0 : rows.front().attribute( QStringLiteral( "k" ) ).toDouble();
  }

  std::string refusalOf( const std::vector<QVariant> &texts )
  {
    const AlgorithmRun run = coverageOfTexts( texts );
    EXPECT_FALSE( run.succeeded() );
    return run.error().toStdString();
  }
}

TEST( Keys, OfFacilitiesThatStandTwiceOrAreEmptyAreTold )
{
  const auto children = alongTheStreet( { { QStringLiteral( "a" ), QStringLiteral( "3" ) } } );
  const auto clear = alongTheStreet( { { QStringLiteral( "A" ), none }, { QStringLiteral( "B" ), none } } );
  AlgorithmRun good = coverageOf( *clear, *children );
  EXPECT_THAT( good.log().toStdString(), Not( HasSubstr( "without a key" ) ) );
  EXPECT_THAT( good.log().toStdString(), Not( HasSubstr( "whose key others have too" ) ) );
  const auto unclear = alongTheStreet( { { QStringLiteral( "A" ), none }, { none, none }, { QStringLiteral( "B" ), none },
    { QStringLiteral( "A" ), none }, { QStringLiteral( "" ), none }, { QStringLiteral( "A" ), none } } );
  AlgorithmRun run = coverageOf( *unclear, *children );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Features of the layer “test” without a key: 2." ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "whose key others have too: 3, like “A”." ) );
  AlgorithmRun byNumber = coverageOf( *unclear, *children, { { "FACILITY_KEY", none } } );
  EXPECT_THAT( byNumber.log().toStdString(), Not( HasSubstr( "key" ) ) ); // the numbers of the features name them
}

TEST( Keys, ATableOfCostsThatContradictsItselfIsTold )
{
  const auto kitas = alongTheStreet( { { QStringLiteral( "A" ), none } } );
  const auto children = alongTheStreet( { { QStringLiteral( "a" ), QStringLiteral( "3" ) }, { none, QStringLiteral( "4" ) } } );
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    { { QString(), { QStringLiteral( "a" ), QStringLiteral( "A" ), 8.0 } },
      { QString(), { QStringLiteral( "a" ), QStringLiteral( "A" ), 5.0 } },
      { QString(), { QStringLiteral( "a" ), QStringLiteral( "A" ), 5.0 } },
      { QString(), { QStringLiteral( "" ), QStringLiteral( "A" ), 1.0 } } } );
  AlgorithmRun run =
    coverageOf( *kitas, *children, { { "NETWORK", none }, { "DEMAND_KEY", "id" }, { "COST_TABLE", QVariant::fromValue( table.get() ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "for a place and a facility that stood there before: 1." ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "1 rows of the table of costs name a place or a facility that is not in the layers" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "without a key: 1." ) );
  const auto places = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
  ASSERT_EQ( places.size(), 2U );
  EXPECT_EQ( places[0].attribute( QStringLiteral( "cost" ) ).toDouble(), 5.0 );
  EXPECT_EQ(
    places[1].attribute( QStringLiteral( "state" ) ).toString(), QStringLiteral( "not_connected" ) ); // no row is anybody's without a key
}

TEST( Numbers, InTextsAreReadAsGermansTypeThem )
{
  EXPECT_DOUBLE_EQ( childrenOf( { QStringLiteral( "3,5" ), QStringLiteral( " 2 " ), QStringLiteral( "1e1" ) } ), 15.5 );
  EXPECT_DOUBLE_EQ( childrenOf( { QStringLiteral( "1.000" ), QStringLiteral( "2.500,5" ), QStringLiteral( "7" ) } ), 3507.5 );
  EXPECT_DOUBLE_EQ( childrenOf( { QStringLiteral( "12.345" ), QStringLiteral( "0.5" ) } ), 12.845 );
  AlgorithmRun empty = coverageOfTexts( { QStringLiteral( "3" ), QStringLiteral( "  " ), none, QStringLiteral( "" ) } );
  ASSERT_TRUE( empty.succeeded() ) << empty.error().toStdString();
  EXPECT_THAT( empty.log().toStdString(), HasSubstr( "“k” is empty in 3 row" ) );
}

TEST( Numbers, InTextsThatMayMeanTwoThingsAreRefusedWithTheirRow )
{
  EXPECT_THAT(
    refusalOf( { QStringLiteral( "7" ), QStringLiteral( "1.000" ) } ), HasSubstr( "“1.000” in row 2 may be thousands or decimals" ) );
  EXPECT_THAT( refusalOf( { QStringLiteral( "1.000,5" ), QStringLiteral( "0.5" ), QStringLiteral( "2.000" ) } ),
    HasSubstr( "“2.000” in row 3 may be thousands or decimals" ) );
  EXPECT_THAT( refusalOf( { QStringLiteral( "1.000" ), QStringLiteral( "three" ) } ), HasSubstr( "no number in row 2: “three”" ) );
  EXPECT_THAT( refusalOf( { QStringLiteral( "5 6" ) } ), HasSubstr( "no number in row 1: “5 6”" ) );
  EXPECT_THAT( refusalOf( { QStringLiteral( "inf" ) } ), HasSubstr( "no number in row 1: “inf”" ) );
}

namespace
{
  //! The run with costs as texts: "a" and "b" to the one Kita.
  AlgorithmRun coverageByCosts( const char *ofA, const char *ofB )
  {
    const auto kitas = alongTheStreet( { { QStringLiteral( "A" ), none } } );
    const auto children =
      alongTheStreet( { { QStringLiteral( "a" ), QStringLiteral( "3" ) }, { QStringLiteral( "b" ), QStringLiteral( "4" ) } } );
    const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:string" ),
      { { QString(), { QStringLiteral( "a" ), QStringLiteral( "A" ), QString::fromLatin1( ofA ) } },
        { QString(), { QStringLiteral( "b" ), QStringLiteral( "A" ), QString::fromLatin1( ofB ) } } } );
    return coverageOf(
      *kitas, *children, { { "NETWORK", none }, { "DEMAND_KEY", "id" }, { "COST_TABLE", QVariant::fromValue( table.get() ) } } );
  }
}

TEST( Numbers, OfCostsInTextsAreDecidedByTheWholeColumn )
{
  struct Costs
  {
    const char *ofA;
    const char *ofB;
    double metresOfA;
  };
  for ( const Costs &costs : { Costs{ "1.000", "98.5", 1.0 }, Costs{ "1.000", "2.500,5", 1000.0 }, Costs{ "1.000", "1.234.567", 1000.0 },
          Costs{ "400", "98,25", 400.0 }, Costs{ "123.456", "1234.567", 123.456 } } )
  {
    SCOPED_TRACE( std::string( costs.ofA ) + " " + costs.ofB );
    AlgorithmRun run = coverageByCosts( costs.ofA, costs.ofB );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_DOUBLE_EQ(
      featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) )[0].attribute( QStringLiteral( "cost" ) ).toDouble(), costs.metresOfA );
  }
  EXPECT_THAT( coverageByCosts( "1.000", "98" ).error().toStdString(), HasSubstr( "“1.000” in row 1 may be thousands or decimals" ) );
  EXPECT_THAT( coverageByCosts( "2,5", "near" ).error().toStdString(), HasSubstr( "“near” in row 2" ) );
  EXPECT_THAT( coverageByCosts( "2,5", " " ).error().toStdString(), HasSubstr( "no valid cost: “ ”" ) );
}
