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
                        QStringLiteral( "commuters:int" ), QStringLiteral( "integration:int" ) },
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
  const AreaTable offered = places( { { "01", "krippe", 100, 7, 3 }, { "01", "krippe", 29, -2, 0 } } );
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
  EXPECT_THAT( refusal( children( childrenRows( 9 ) ), {} ), HasSubstr( "ends with the age 9" ) );
  const AreaTable strange = places( { { "01", "school", 100, 0, 0 } } ), elsewhere = places( { { "99", "hort", 100, 0, 0 } } ),
                  negative = places( { { "01", "hort", -1, 0, 0 } } );
  EXPECT_THAT( refusal( people, { { "PLACES", strange.input() } } ), HasSubstr( "“school” in the column “kind”" ) );
  EXPECT_THAT( refusal( people, { { "PLACES", elsewhere.input() } } ), HasSubstr( "“99” is not in the population" ) );
  EXPECT_THAT( refusal( people, { { "PLACES", negative.input() } } ), HasSubstr( "must be 0 or more" ) );
  const AreaTable old(
    { QStringLiteral( "age:int" ), QStringLiteral( "kind:string" ), QStringLiteral( "quota:double" ) }, { { 11, "hort", 0.5 } } );
  EXPECT_THAT( refusal( people, { { "QUOTAS", old.input() } } ), HasSubstr( "above 10" ) );
  EXPECT_THAT( refusal( people, { { "SCENARIO", "low" } } ), HasSubstr( "no scenario" ) );
}
