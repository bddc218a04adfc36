#include "classification/areatable.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! Four planning areas with people, stock, capacity, land, unemployment, factor and what they are owed.
  AreaTable planningAreas()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "people:int" ), QStringLiteral( "stock:int" ),
                        QStringLiteral( "places:int" ), QStringLiteral( "rate:double" ), QStringLiteral( "factor:double" ),
                        QStringLiteral( "owed:double" ), QStringLiteral( "children:double" ) },
      {
        { "01", 43000, 90, 200, 5.0, 0.9, 0.3, 0.07 },
        { "02", 33000, 20, 40, 4.0, 1.0, -0.3, 0.29 },
        { "03", 12000, 15, QVariant(), 3.0, 1.0, 0.0, 0.57 },
        { "04", 12000, 0, 0, 6.0, 0.0, 0.0, 1.15 },
      } );
  }

  QVariantMap asked( const AreaTable &areas, const QVariantMap &others )
  {
    QVariantMap parameters{ { "INPUT", areas.input() }, { "KEY_FIELD", "key" }, { "WEIGHT_FIELD", "people" }, { "TOTAL", 100 },
      { "OUTPUT", memory } };
    for ( auto other = others.begin(); other != others.end(); ++other )
      parameters[other.key()] = other.value();
    return parameters;
  }

  double sumOf( const QVariantList &values )
  {
    return std::accumulate( values.begin(), values.end(), 0.0, []( double sum, const QVariant &value ) { return sum + value.toDouble(); } );
  }
}

TEST( ApportionAlgorithm, SharesByTheKeyAndTellsTheQuota )
{
  const AreaTable areas = planningAreas();
  AlgorithmRun run( QStringLiteral( "apportion" ), asked( areas, {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "assigned" ) ), ( QVariantList{ 43, 33, 12, 12 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "deviation" ) ), ( QVariantList{ 0.0, 0.0, 0.0, 0.0 } ) );
  EXPECT_DOUBLE_EQ( column( result, QStringLiteral( "share" ) ).at( 0 ).toDouble(), 0.43 );
  EXPECT_EQ( run.result( QStringLiteral( "ASSIGNED" ) ), 100 );
  EXPECT_EQ( run.result( QStringLiteral( "UNPLACED" ) ), 0 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Sainte-Lagu" ) );
}

TEST( ApportionAlgorithm, EveryMethodGivesItsOwn )
{
  const AreaTable areas(
    { QStringLiteral( "key:string" ), QStringLiteral( "people:int" ) }, { { "a", 43 }, { "b", 33 }, { "c", 12 }, { "d", 8 }, { "e", 4 } } );
  const auto shared = [&areas]( const char *method ) {
    AlgorithmRun run( QStringLiteral( "apportion" ), asked( areas, { { "TOTAL", 10 }, { "METHOD", method } } ) );
    EXPECT_TRUE( run.succeeded() ) << run.log().toStdString();
    return column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "assigned" ) );
  };
  EXPECT_EQ( shared( "sainte_lague" ), ( QVariantList{ 5, 3, 1, 1, 0 } ) );
  EXPECT_EQ( shared( "dhondt" ), ( QVariantList{ 5, 4, 1, 0, 0 } ) );
  for ( const char *method : { "hamilton", "adams", "hill", "dean" } )
    EXPECT_EQ( shared( method ), ( QVariantList{ 4, 3, 1, 1, 1 } ) ) << method;
}

TEST( ApportionAlgorithm, StockAndCapacityCountAndWhatFindsNoPlaceIsTold )
{
  const AreaTable areas = planningAreas();
  AlgorithmRun run( QStringLiteral( "apportion" ), asked( areas, { { "STOCK_FIELD", "stock" }, { "CAPACITY_FIELD", "places" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  // 225 in all: quotas 96.75, 74.25, 27, 27. The second is full with 20 more, the fourth has no place, the others share 80.
  EXPECT_EQ( column( result, QStringLiteral( "after" ) ), ( QVariantList{ 145, 40, 40, 0 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "capacity_left" ) ), ( QVariantList{ 55, 0, QVariant(), 0 } ) );
  EXPECT_DOUBLE_EQ( column( result, QStringLiteral( "quota" ) ).at( 1 ).toDouble(), 74.25 );
  EXPECT_DOUBLE_EQ( column( result, QStringLiteral( "carry_over" ) ).at( 1 ).toDouble(), 34.25 );
  EXPECT_DOUBLE_EQ( column( result, QStringLiteral( "fulfilment" ) ).at( 3 ).toDouble(), 0.0 );

  const AreaTable full(
    { QStringLiteral( "key:string" ), QStringLiteral( "people:int" ), QStringLiteral( "places:int" ) }, { { "a", 5, 30 } } );
  AlgorithmRun rest( QStringLiteral( "apportion" ), asked( full, { { "CAPACITY_FIELD", "places" } } ) );
  ASSERT_TRUE( rest.succeeded() ) << rest.log().toStdString();
  EXPECT_EQ( rest.result( QStringLiteral( "UNPLACED" ) ), 70 );
  EXPECT_THAT( rest.log().toStdString(), testing::HasSubstr( "70 found no place" ) );
}

TEST( ApportionAlgorithm, CriteriaAndFactorsMakeAKeyWithEveryStep )
{
  const AreaTable areas = planningAreas();
  AlgorithmRun run( QStringLiteral( "apportion" ),
    asked( areas,
      { { "WEIGHT_FIELD", QVariant() }, { "CRITERIA", "people; 0,8\nrate; 0.2; distance_to_highest" }, { "FACTOR_FIELD", "factor" },
        { "STEPS", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const QVariantList shares = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "share" ) );
  EXPECT_NEAR( shares.at( 0 ).toDouble(), 0.9 * ( 0.8 * 0.43 + 0.2 / 6 ), 1e-12 );
  EXPECT_EQ( shares.at( 3 ).toDouble(), 0.0 );
  EXPECT_NEAR( sumOf( shares ), 1.0, 1e-12 );
  QgsVectorLayer *steps = run.layer( QStringLiteral( "STEPS" ) );
  EXPECT_EQ( steps->featureCount(), 7 * 4 ); // two criteria, key, factor, key with factors, quota, assigned
  EXPECT_EQ( column( steps, QStringLiteral( "step" ) ).last(), 7 );
}

TEST( ApportionAlgorithm, ABudgetIsSharedToTheCent )
{
  const AreaTable areas = planningAreas();
  for ( const auto &[unit, factor] : { std::pair( "euros", 1.0 ), std::pair( "cents", 100.0 ) } )
  {
    AlgorithmRun run( QStringLiteral( "apportion" ),
      asked( areas,
        { { "WEIGHT_FIELD", "children" }, { "UNIT", unit }, { "TOTAL", 100000.29 * factor }, { "FLOOR", 5000.07 * factor },
          { "CAP", 50000 * factor } } ) );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    const QVariantList assigned = column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "assigned" ) );
    EXPECT_NEAR( sumOf( assigned ), 100000.29 * factor, 1e-9 * factor );
    EXPECT_NEAR( assigned.at( 0 ).toDouble(), 5000.07 * factor, 1e-9 );
    EXPECT_NEAR( assigned.at( 3 ).toDouble(), 50000 * factor, 1e-9 );
    // 45000.22 by 29 to 57.
    EXPECT_NEAR( assigned.at( 1 ).toDouble(), 15174.49 * factor, 0.0051 * factor );
  }
}

TEST( ApportionAlgorithm, CarryOverIsMadeUpFor )
{
  const AreaTable areas = planningAreas();
  AlgorithmRun run( QStringLiteral( "apportion" ), asked( areas, { { "TOTAL", 1 }, { "CARRY_FIELD", "owed" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( column( result, QStringLiteral( "assigned" ) ), ( QVariantList{ 1, 0, 0, 0 } ) );
  EXPECT_NEAR( column( result, QStringLiteral( "carry_over" ) ).at( 0 ).toDouble(), -0.27, 1e-12 );
  EXPECT_NEAR( column( result, QStringLiteral( "carry_over" ) ).at( 1 ).toDouble(), 0.03, 1e-12 );
}

TEST( ApportionAlgorithm, HouseholdsStayTogether )
{
  const AreaTable areas = planningAreas();
  const AreaTable households( { QStringLiteral( "id:string" ), QStringLiteral( "persons:int" ) },
    { { "A", 5 }, { "B", 4 }, { "C", 1 }, { "D", 2 }, { "E", 7 }, { "F", 3 } } );
  AlgorithmRun run( QStringLiteral( "apportion" ),
    asked( areas, { { "TOTAL", QVariant() }, { "HOUSEHOLDS", households.input() }, { "SIZE_FIELD", "persons" }, { "PLACES", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *places = run.layer( QStringLiteral( "PLACES" ) );
  const QVariantList sizes = column( places, QStringLiteral( "persons" ) ), placed = column( places, QStringLiteral( "placed_in" ) );
  QMap<QString, int> persons;
  for ( int i = 0; i < sizes.size(); ++i )
    persons[placed.at( i ).toString()] += sizes.at( i ).toInt();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  const QVariantList keys = column( result, QStringLiteral( "key" ) ), assigned = column( result, QStringLiteral( "assigned" ) );
  for ( int i = 0; i < keys.size(); ++i )
    EXPECT_EQ( persons[keys.at( i ).toString()], assigned.at( i ).toInt() );
  EXPECT_EQ( sumOf( assigned ), 22 );
}

TEST( ApportionAlgorithm, AMisprintedKeyIsTold )
{
  const AreaTable areas(
    { QStringLiteral( "key:string" ), QStringLiteral( "people:double" ) }, { { "a", 33.33 }, { "b", 33.33 }, { "c", 33.29 } } );
  const AlgorithmRun run( QStringLiteral( "apportion" ), asked( areas, {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "add up to 99.95 instead of 100" ) );
}

TEST( ApportionAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const AreaTable areas = planningAreas();
  const AreaTable odd( { QStringLiteral( "key:string" ), QStringLiteral( "people:double" ), QStringLiteral( "stock:double" ) },
    { { "a", 1.5, 0.5 }, { "a", QVariant(), 1.0 }, { QVariant(), -1.0, 1.0 } } );
  const auto refusal = []( const AreaTable &input, const QVariantMap &others ) {
    const OutputFolder folder;
    QVariantMap parameters = asked( input, others );
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "shares.gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "apportion" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  using testing::HasSubstr;
  EXPECT_THAT( refusal( areas, { { "WEIGHT_FIELD", QVariant() } } ), HasSubstr( "one of them, not both" ) );
  EXPECT_THAT( refusal( areas, { { "CRITERIA", "people; 1" } } ), HasSubstr( "one of them, not both" ) );
  EXPECT_THAT( refusal( areas, { { "TOTAL", QVariant() } } ), HasSubstr( "enter what is to be shared" ) );
  EXPECT_THAT( refusal( areas, { { "TOTAL", 10.5 } } ), HasSubstr( "must be a whole number, but is 10.5" ) );
  EXPECT_THAT( refusal( areas, { { "TOTAL", 10.5 }, { "UNIT", "cents" } } ), HasSubstr( "must be whole cents" ) );
  EXPECT_THAT( refusal( areas, { { "TOTAL", 10.005 }, { "UNIT", "euros" } } ), HasSubstr( "parts of a cent" ) );
  EXPECT_THAT( refusal( areas, { { "FLOOR", 26 } } ), HasSubstr( "add up to more than “Total”" ) );
  EXPECT_THAT( refusal( areas, { { "FLOOR", 6 }, { "CAP", 5 } } ), HasSubstr( "cannot get the “Floor”" ) );
  EXPECT_THAT( refusal( areas, { { "WEIGHT_FIELD", "nowhere" } } ), HasSubstr( "nowhere" ) );
  EXPECT_THAT( refusal( areas, { { "CARRY_FIELD", "owed" }, { "METHOD", "hill" } } ), HasSubstr( "cannot take a carry-over" ) );
  for ( const auto &[criteria, sentence] :
    { std::pair( "people", "like population; 0.8" ), std::pair( "people; 0.5", "add up to 0.5" ), std::pair( "people; x", "x" ),
      std::pair( "people; 1; sideways", "sideways" ), std::pair( "people; 0.5\nplaces; 0.5", "no usable number in the field “places”" ) } )
    EXPECT_THAT( refusal( areas, { { "WEIGHT_FIELD", QVariant() }, { "CRITERIA", criteria } } ), HasSubstr( sentence ) );
  EXPECT_THAT( refusal( odd, {} ), HasSubstr( "stands twice" ) );
  const AreaTable negative( { QStringLiteral( "key:string" ), QStringLiteral( "people:double" ), QStringLiteral( "stock:double" ) },
    { { "a", 1.0, 0.5 }, { "b", -1.0, 1.0 } } );
  EXPECT_THAT( refusal( negative, {} ), HasSubstr( "“b” has no valid part of the key" ) );
  EXPECT_THAT( refusal( negative, { { "STOCK_FIELD", "stock" } } ), HasSubstr( "must be a whole number, but is 0.5" ) );
  const AreaTable households( { QStringLiteral( "persons:int" ) }, { { 4 }, { QVariant() } } );
  const auto withHouseholds = [&]( QVariantMap others ) {
    others[QStringLiteral( "HOUSEHOLDS" )] = households.input();
    return refusal( areas, others );
  };
  EXPECT_THAT( withHouseholds( {} ), HasSubstr( "Choose the field" ) );
  EXPECT_THAT( withHouseholds( { { "SIZE_FIELD", "persons" } } ), HasSubstr( "Row 2 of the households" ) );
  EXPECT_THAT( withHouseholds( { { "METHOD", "dhondt" } } ), HasSubstr( "Sainte-Lagu" ) );
  EXPECT_THAT( withHouseholds( { { "UNIT", "euros" } } ), HasSubstr( "are persons" ) );
  EXPECT_THAT( withHouseholds( { { "CAP", 5 } } ), HasSubstr( "not for households" ) );
}
