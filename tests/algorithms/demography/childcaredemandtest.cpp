#include "classification/areatable.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! Two areas with as many boys as girls: 50 + age of each in "01", ten times as many in "02".
  std::vector<QVariantList> childrenRows( int oldest = 11 )
  {
    std::vector<QVariantList> rows;
    for ( int age = 0; age <= oldest; ++age )
    {
      for ( const char *sex : { "m", "w" } )
      {
        rows.push_back( { "01", "31.12.2024", sex, age, 50.0 + age } );
        rows.push_back( { "02", "31.12.2024", sex, age, 500.0 } );
      }
    }
    return rows;
  }

  AreaTable children( const std::vector<QVariantList> &rows = childrenRows() )
  {
    return AreaTable( { QStringLiteral( "area_key:string" ), QStringLiteral( "year:string" ), QStringLiteral( "sex:string" ),
                        QStringLiteral( "age:int" ), QStringLiteral( "count:double" ) },
      rows );
  }

  AreaTable places( const std::vector<QVariantList> &rows )
  {
    return AreaTable( { QStringLiteral( "area_key:string" ), QStringLiteral( "kind:string" ), QStringLiteral( "places:int" ),
                        QStringLiteral( "commuters:int" ), QStringLiteral( "integration:int" ), QStringLiteral( "in_care:int" ) },
      rows );
  }

  QVariantMap asked( const AreaTable &people, const QVariantMap &others = {} )
  {
    QVariantMap parameters{ { "INPUT", people.input() }, { "OUTPUT", memory } };
    for ( auto other = others.begin(); other != others.end(); ++other )
      parameters[other.key()] = other.value();
    return parameters;
  }

  double value( QgsVectorLayer *layer, const QString &field, int row )
  {
    return column( layer, field ).at( row ).toDouble();
  }
}

TEST( ChildcareDemandAlgorithm, GroupsMeanAndPeakAreThoseOfTheKitaYear )
{
  const AreaTable people = children();
  AlgorithmRun run( QStringLiteral( "childcaredemand" ), asked( people ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_EQ( demand->featureCount(), 6 );
  EXPECT_EQ( column( demand, QStringLiteral( "kita_year" ) ).at( 0 ).toString(), QStringLiteral( "2024/25" ) );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 0 ), 306.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 1 ), 324.0 + 56.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 2 ), 56.0 + 348.0 + 60.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "demand_peak" ), 1 ), 380.0 * 48 / 42, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "demand_mean" ), 1 ), 380.0 * 42.5 / 42, 1e-9 );
  EXPECT_TRUE( column( demand, QStringLiteral( "places" ) ).at( 0 ).isNull() );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "every child counts" ) );
}

TEST( ChildcareDemandAlgorithm, OtherLandsHaveOtherCutOffs )
{
  const AreaTable people = children();
  AlgorithmRun run( QStringLiteral( "childcaredemand" ), asked( people, { { "CUT_OFF_DATE", "30.9." } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_NEAR( value( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "children" ), 1 ), 324.0 + 28.0, 1e-9 );
}

TEST( ChildcareDemandAlgorithm, PlacesQuotasCommutersIntegrationAndReserveCount )
{
  const AreaTable people = children();
  std::vector<QVariantList> rows;
  for ( int age = 0; age < 3; ++age )
    rows.push_back( { age, "Krippe", 57.0 } );
  const AreaTable quotas( { QStringLiteral( "age:int" ), QStringLiteral( "kind:string" ), QStringLiteral( "quota:double" ) }, rows );
  // Two facilities in one area.
  const AreaTable offered = places( { { "01", "krippe", 100, 7, 3, QVariant() }, { "01", "krippe", 29, -2, 0, QVariant() } } );
  AlgorithmRun run( QStringLiteral( "childcaredemand" ),
    asked( people, { { "QUOTAS", quotas.input() }, { "PLACES", offered.input() }, { "RESERVE", 0.07 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  const double needed = ( 306.0 * 0.57 + 5.0 + 3.0 ) / 0.93;
  EXPECT_NEAR( value( demand, QStringLiteral( "demand" ), 0 ), 306.0 * 0.57, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "places_needed" ), 0 ), needed, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "missing" ), 0 ), needed - 129.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "coverage" ), 0 ), 100.0 * 129 / 306, 1e-9 );
  EXPECT_NEAR( run.result( QStringLiteral( "MISSING" ) ).toDouble(), needed - 129.0, 1e-9 );
}

TEST( ChildcareDemandAlgorithm, ChildrenGrowOlderAndBirthsRollOn )
{
  const AreaTable people = children();
  AlgorithmRun run( QStringLiteral( "childcaredemand" ), asked( people, { { "ROLLING", 2 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_EQ( demand->featureCount(), 18 );
  // 104, 102, 100 → 102 → 101
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 3 ), 102.0 + 100.0 + 102.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 6 ), 101.0 + 102.0 + 100.0, 1e-9 );
}

TEST( ChildcareDemandAlgorithm, RatesAreThoseOfPlansAndTheShareInCareIsTheUsualQuota )
{
  // 306 children below 3 in 01, 3,000 in 02, which has no one in care known.
  const AreaTable people = children();
  const AreaTable offered =
    places( { { "01", "krippe", 129, 0, 0, 57 }, { "01", "krippe", 29, 0, 0, 50 }, { "02", "krippe", 700, 0, 0, QVariant() } } );
  AlgorithmRun run( QStringLiteral( "childcaredemand" ), asked( people, { { "PLACES", offered.input() }, { "ROLLING", 1 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_NEAR( value( demand, QStringLiteral( "utilisation" ), 0 ), 100.0 * 107 / 158, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "care_rate" ), 0 ), 100.0 * 107 / 306, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "coverage" ), 0 ), 100.0 * 158 / 306, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "demand" ), 0 ), 107.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "demand" ), 3 ), 107.0 / 306 * 304, 1e-9 ); // a year later: 102 + 100 + 102
  EXPECT_TRUE( column( demand, QStringLiteral( "care_rate" ) ).at( 3 ).isNull() );
  EXPECT_EQ( column( demand, QStringLiteral( "status" ) ).at( 0 ).toString(), QStringLiteral( "value" ) );
  EXPECT_EQ( column( demand, QStringLiteral( "status" ) ).at( 3 ).toString(), QStringLiteral( "uncertain" ) ); // not born yet
  EXPECT_EQ( column( demand, QStringLiteral( "status" ) ).at( 4 ).toString(), QStringLiteral( "value" ) );
  EXPECT_NEAR( value( demand, QStringLiteral( "demand" ), 6 ), 3000.0 * 107 / 306, 1e-9 );
  EXPECT_THAT( run.log().toStdString(), testing::AllOf( HasSubstr( "Quota of krippe" ), HasSubstr( "of hort were given: every child" ) ) );
}

TEST( ChildcareDemandAlgorithm, OfficesWithOtherAgesSayTheirLimits )
{
  const AreaTable people = children();
  AlgorithmRun run( QStringLiteral( "childcaredemand" ), asked( people, { { "LIMITS", "1;3;6;10" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 0 ), 102.0 + 104.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 1 ), 106.0 + 108.0 + 110.0, 1e-9 );
  EXPECT_NEAR( value( demand, QStringLiteral( "children" ), 2 ), 112.0 + 114.0 + 116.0 + 118.0, 1e-9 );
}

TEST( ChildcareDemandAlgorithm, TheDemandOfAnAreaStandsWhereItsChildrenLive )
{
  const AreaTable people = children();
  const AreaTable homes( { QStringLiteral( "ags:string" ), QStringLiteral( "u3:int" ) }, { { "01", 30 }, { "01", 10 }, { "77", 9 } } );
  AlgorithmRun run( QStringLiteral( "childcaredemand" ),
    asked( people,
      { { "CHILDREN_AT", homes.input() }, { "AREA_FIELD", "ags" }, { "KRIPPE_FIELD", "u3" }, { "ROLLING", 1 },
        { "AT_PLACES", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *places = run.layer( QStringLiteral( "AT_PLACES" ) );
  ASSERT_EQ( places->featureCount(), 3 );
  EXPECT_NEAR( value( places, QStringLiteral( "krippe_2024" ), 0 ), 306.0 * 0.75, 1e-9 );
  EXPECT_NEAR( value( places, QStringLiteral( "krippe_2025" ), 1 ), 304.0 * 0.25, 1e-9 );
  EXPECT_NEAR( value( places, QStringLiteral( "kindergarten_2024" ), 0 ), 380.0 * 48 / 42 / 2, 1e-9 ); // alike, at its peak
  EXPECT_EQ( value( places, QStringLiteral( "krippe_2024" ), 2 ), 0.0 );
  EXPECT_THAT(
    run.log().toStdString(), testing::AllOf( HasSubstr( "whose demand stands at none: 02" ), HasSubstr( "without demand: 1" ) ) );
}

TEST( ChildcareDemandAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const auto refusal = []( const AreaTable &people, const QVariantMap &others ) {
    const OutputFolder folder;
    QVariantMap parameters = asked( people, others );
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "demand.gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "childcaredemand" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  const AreaTable people = children();
  EXPECT_THAT( refusal( children( childrenRows( 9 ) ), {} ), HasSubstr( "ends with the age 9; single ages up to 10" ) );
  const AreaTable strange = places( { { "01", "school", 100, 0, 0, QVariant() } } ),
                  elsewhere = places( { { "99", "hort", 100, 0, 0, QVariant() } } ),
                  negative = places( { { "01", "hort", -1, 0, 0, QVariant() } } );
  EXPECT_THAT( refusal( people, { { "PLACES", strange.input() } } ), HasSubstr( "“school” in the column “kind”" ) );
  EXPECT_THAT( refusal( people, { { "PLACES", elsewhere.input() } } ), HasSubstr( "“99” is not in the population" ) );
  EXPECT_THAT( refusal( people, { { "PLACES", negative.input() } } ), HasSubstr( "must be 0 or more" ) );
  const AreaTable old(
    { QStringLiteral( "age:int" ), QStringLiteral( "kind:string" ), QStringLiteral( "quota:double" ) }, { { 15, "hort", 0.5 } } );
  EXPECT_THAT( refusal( people, { { "QUOTAS", old.input() } } ), HasSubstr( "above 14" ) );
  for ( const char *limits : { "0;3;6", "3;0;6;10", "0;3;6;16", "0;3;3;10" } )
    EXPECT_THAT( refusal( people, { { "LIMITS", limits } } ), HasSubstr( "four ascending ages" ) ) << limits;
  EXPECT_THAT( refusal( people, { { "CUT_OFF_DATE", "29.02." } } ), HasSubstr( "end of a month" ) );
  const AreaTable homes( { QStringLiteral( "ags:string" ) }, { { "01" } } );
  EXPECT_THAT( refusal( people, { { "CHILDREN_AT", homes.input() } } ), HasSubstr( "Choose the field “Area of a place”" ) );
  EXPECT_THAT( refusal( people, { { "SCENARIO", "low" } } ), HasSubstr( "no scenario" ) );
}
