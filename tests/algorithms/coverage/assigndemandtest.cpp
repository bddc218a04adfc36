#include "roadlayers.h"

#include <gmock/gmock.h>

#include <map>

using namespace sozialraum;

namespace
{
  const QString here = QStringLiteral( "Point(400000 5600000)" );

  //! Places of demand and facilities with their costs, for algorithms that take a table of costs.
  struct Town
  {
    std::unique_ptr<QgsVectorLayer> demand;
    std::unique_ptr<QgsVectorLayer> facilities;
    std::unique_ptr<QgsVectorLayer> costs;

    //! Facilities f1, f2 … with \a places, places of demand d1, d2 … with \a children, \a ways facility after facility; below 0: out of
    //! reach.
    Town( const std::vector<double> &places, const std::vector<double> &children, const std::vector<std::vector<double>> &ways )
    {
      std::vector<Drawn> facilityRows;
      std::vector<Drawn> costRows;
      std::vector<Drawn> demandRows;
      for ( std::size_t i = 0; i < children.size(); ++i )
        demandRows.push_back( { here, { QStringLiteral( "d%1" ).arg( i + 1 ), children[i], QStringLiteral( "g%1" ).arg( i / 2 ) } } );
      for ( std::size_t j = 0; j < places.size(); ++j )
      {
        facilityRows.push_back( { here, { QStringLiteral( "f%1" ).arg( j + 1 ), places[j] } } );
        for ( std::size_t i = 0; i < children.size(); ++i )
        {
          if ( ways[j][i] >= 0.0 )
            costRows.push_back( { QString(), { QStringLiteral( "d%1" ).arg( i + 1 ), QStringLiteral( "f%1" ).arg( j + 1 ), ways[j][i] } } );
        }
      }
      demand =
        memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=children:double&field=village:string" ), demandRows );
      facilities = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=name:string&field=places:double" ), facilityRows );
      costs = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ), costRows );
    }

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( facilities.get() ) },
        { "FACILITY_KEY", "name" },
        { "DEMAND", QVariant::fromValue( demand.get() ) },
        { "DEMAND_KEY", "id" },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "children" ) } },
        { "CAPACITY_FIELD", "places" },
        { "COST_TABLE", QVariant::fromValue( costs.get() ) },
        { "OUTPUT", memory },
        { "OUTPUT_FACILITIES", memory },
      };
      parameters.insert( others );
      return parameters;
    }
  };

  Town powerco()
  {
    return { { 35, 50, 40 }, { 45, 20, 30, 30 }, { { 8, 6, 10, 9 }, { 9, 12, 13, 7 }, { 14, 9, 16, 5 } } };
  }

  std::string refusal( const QVariantMap &parameters )
  {
    const OutputFolder folder;
    QVariantMap toFiles = parameters;
    for ( const char *name : { "OUTPUT", "OUTPUT_FACILITIES" } )
      toFiles[QLatin1String( name )] = folder.path( QLatin1String( name ) + QStringLiteral( ".gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "assigndemand" ), toFiles );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() ) << "something half-written was left";
    return run.error().toStdString();
  }

  double number( const QgsFeature &feature, const char *field )
  {
    return feature.attribute( QLatin1String( field ) ).toDouble();
  }
}

TEST( AssignDemand, FindsTheOptimumOfATextbookAndLosesNoChild )
{
  const Town town = powerco(); // Winston, Operations Research
  AlgorithmRun run( QStringLiteral( "assigndemand" ), town.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), 1020.0 );
  EXPECT_EQ( run.result( QStringLiteral( "ASSIGNED" ) ).toDouble(), 125.0 );
  EXPECT_EQ( run.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 0.0 );
  EXPECT_TRUE( run.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  std::map<QString, double> children;
  std::map<QString, double> loads;
  double cost = 0.0;
  for ( const QgsFeature &row : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    children[row.attribute( QStringLiteral( "id" ) ).toString()] += number( row, "assigned" );
    loads[row.attribute( QStringLiteral( "facility" ) ).toString()] += number( row, "assigned" );
    cost += number( row, "assigned" ) * number( row, "cost" );
  }
  EXPECT_EQ( cost, 1020.0 );
  EXPECT_EQ( children,
    ( std::map<QString, double>{
      { QStringLiteral( "d1" ), 45 }, { QStringLiteral( "d2" ), 20 }, { QStringLiteral( "d3" ), 30 }, { QStringLiteral( "d4" ), 30 } } ) );
  for ( const QgsFeature &facility : featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) ) )
  {
    EXPECT_EQ( loads[facility.attribute( QStringLiteral( "name" ) ).toString()], number( facility, "load" ) );
    EXPECT_EQ( number( facility, "load" ) + number( facility, "free" ), number( facility, "places" ) );
  }
}

TEST( AssignDemand, ShadowPriceIsWhatOneMorePlaceSaves )
{
  const auto before = powerco();
  AlgorithmRun run( QStringLiteral( "assigndemand" ), before.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto facilities = featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) );
  std::vector<double> places{ 35, 50, 40 };
  for ( std::size_t j = 0; j < places.size(); ++j )
  {
    std::vector<double> more = places;
    more[j] += 1.0;
    const Town after( more, { 45, 20, 30, 30 }, { { 8, 6, 10, 9 }, { 9, 12, 13, 7 }, { 14, 9, 16, 5 } } );
    const AlgorithmRun extended( QStringLiteral( "assigndemand" ), after.call() );
    EXPECT_DOUBLE_EQ( number( facilities[j], "shadow_price" ), 1020.0 - extended.result( QStringLiteral( "TOTAL_COST" ) ).toDouble() );
    EXPECT_EQ( number( facilities[j], "shadow_placed" ), 0.0 );
  }
}

TEST( AssignDemand, LeavesTheFewestChildrenWithoutAPlaceAndSaysWhy )
{
  // five children for three places in reach; d3 is out of everybody's reach
  const Town town( { 2, 1 }, { 3, 2, 4, 0 }, { { 500, 900, 5000, 100 }, { 1500, -1, 6000, 100 } } );
  AlgorithmRun run( QStringLiteral( "assigndemand" ), town.call( { { "THRESHOLD", 2000 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "ASSIGNED" ) ).toDouble(), 3.0 );
  EXPECT_EQ( run.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 6.0 );
  EXPECT_EQ( run.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), 2 * 500.0 + 1500.0 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "9 children for 3 places" ) );
  std::map<QString, QString> states;
  double unplaced = 0.0;
  for ( const QgsFeature &row : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    unplaced += number( row, "unplaced" );
    if ( row.attribute( QStringLiteral( "facility" ) ).isNull() )
      states[row.attribute( QStringLiteral( "id" ) ).toString()] = row.attribute( QStringLiteral( "state" ) ).toString();
  }
  EXPECT_EQ( unplaced, 6.0 );
  EXPECT_EQ( states,
    ( std::map<QString, QString>{ { QStringLiteral( "d2" ), QStringLiteral( "no_place" ) },
      { QStringLiteral( "d3" ), QStringLiteral( "out_of_reach" ) }, { QStringLiteral( "d4" ), QStringLiteral( "no_demand" ) } } ) );
  const auto facilities = featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) );
  EXPECT_EQ( number( facilities[0], "shadow_placed" ), 1.0 );
  EXPECT_DOUBLE_EQ( number( facilities[0], "shadow_price" ), run.result( QStringLiteral( "PRICE_UNPLACED" ) ).toDouble() - 900.0 );
  EXPECT_DOUBLE_EQ(
    number( facilities[1], "shadow_price" ), run.result( QStringLiteral( "PRICE_UNPLACED" ) ).toDouble() - ( 1500.0 - 500.0 + 900.0 ) );
}

TEST( AssignDemand, KeepsGroupsTogether )
{
  // villages of d1 with d2 and d3 with d4; either would be divided by the nearest places
  const Town town( { 5, 5 }, { 3, 2, 2, 3 }, { { 100, 900, 100, 900 }, { 900, 100, 900, 200 } } );
  AlgorithmRun divided( QStringLiteral( "assigndemand" ), town.call() );
  AlgorithmRun together( QStringLiteral( "assigndemand" ), town.call( { { "GROUP_FIELD", "village" } } ) );
  ASSERT_TRUE( together.succeeded() ) << together.error().toStdString();
  EXPECT_EQ( divided.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), 3 * 100.0 + 2 * 100.0 + 2 * 100.0 + 3 * 200.0 );
  EXPECT_EQ( together.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), ( 3 * 100.0 + 2 * 900.0 ) + ( 2 * 900.0 + 3 * 200.0 ) );
  EXPECT_TRUE( together.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  std::map<QString, QString> facilities;
  for ( const QgsFeature &row : featuresOf( together.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    const QString facility = row.attribute( QStringLiteral( "facility" ) ).toString();
    EXPECT_EQ( facilities.emplace( row.attribute( QStringLiteral( "village" ) ).toString(), facility ).first->second, facility );
  }
  EXPECT_EQ( facilities.size(), 2U );
}

TEST( AssignDemand, CountsSharesOfChildrenExactly )
{
  const Town town( { 2, 2 }, { 3, 5 }, { { 100, 200 }, { 300, 100 } } );
  AlgorithmRun run( QStringLiteral( "assigndemand" ), town.call( { { "TARGET_RATES", "0.55" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "ASSIGNED" ) ).toDouble(), 4.0 );
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 0.4 );
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "TOTAL_COST" ) ).toDouble(), 1.65 * 100.0 + 0.35 * 200.0 + 2.0 * 100.0 );
}

TEST( AssignDemand, RefusesWhatCannotBeAssignedInOneSentence )
{
  const Town town = powerco();
  EXPECT_THAT( refusal( Town( { 0, 0 }, { 5 }, { { 1 }, { 1 } } ).call() ), testing::HasSubstr( "No facility has places" ) );
  EXPECT_THAT( refusal( Town( { 3, -1 }, { 5 }, { { 1 }, { 1 } } ).call() ), testing::HasSubstr( "places cannot be fewer than none" ) );
  EXPECT_THAT( refusal( Town( { 3 }, { 5, -2 }, { { 1, 1 } } ).call() ), testing::HasSubstr( "The demand in row 2 is below 0" ) );
  EXPECT_THAT( refusal( Town( {}, { 5 }, {} ).call() ), testing::HasSubstr( "has no features" ) );
  EXPECT_THAT( refusal( Town( { 3 }, {}, { {} } ).call() ), testing::HasSubstr( "has no features" ) );
  EXPECT_THAT(
    refusal( town.call( { { "COST_TABLE", QVariant() } } ) ), testing::HasSubstr( "Choose a road network, or a table of costs" ) );
  EXPECT_THAT( refusal( town.call( { { "TARGET_RATES", "-0.5" } } ) ), testing::HasSubstr( "-0.5 is below 0" ) );
  AlgorithmRun some( QStringLiteral( "assigndemand" ), Town( { 0, 5 }, { 5 }, { { 1 }, { 1 } } ).call() );
  EXPECT_TRUE( some.succeeded() );
  EXPECT_THAT( some.log().toStdString(), testing::HasSubstr( "1 facilities have no places" ) );
}

TEST( AssignDemand, OfTheSampleDistrictOnItsRoadsIsProvenAndAddsUp )
{
  const OutputFolder folder;
  const QVariantMap parameters{
    { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
    { "FACILITY_KEY", "id" },
    { "DEMAND", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "children" ) ) },
    { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
    { "CAPACITY_FIELD", "capacity" },
    { "AREAS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
    { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
    { "CLASS_FIELD", "class" },
    { "THRESHOLD", 5000 },
    { "OUTPUT", memory },
    { "OUTPUT_FACILITIES", memory },
    { "OUTPUT_AREAS", memory },
  };
  AlgorithmRun run( QStringLiteral( "assigndemand" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( run.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  double loads = 0.0;
  for ( const QgsFeature &facility : featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) ) )
  {
    loads += number( facility, "load" );
    EXPECT_GE( number( facility, "free" ), 0.0 );
    EXPECT_TRUE( number( facility, "free" ) == 0.0 || number( facility, "shadow_price" ) == 0.0 );
  }
  EXPECT_EQ( loads, run.result( QStringLiteral( "ASSIGNED" ) ).toDouble() );
  double unplaced = 0.0;
  for ( const QgsFeature &area : featuresOf( run.layer( QStringLiteral( "OUTPUT_AREAS" ) ) ) )
    unplaced += number( area, "unplaced" );
  EXPECT_LE( unplaced, run.result( QStringLiteral( "UNPLACED" ) ).toDouble() );
  EXPECT_GT( unplaced, 0.0 );

  for ( const double percent : { 0.0, 20.0, 35.0, 50.0, 62.0, 95.0 } )
  {
    SCOPED_TRACE( percent );
    QVariantMap toFile = parameters;
    toFile[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "cancelled.gpkg" ) );
    EXPECT_FALSE( AlgorithmRun( QStringLiteral( "assigndemand" ), toFile, percent ).succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
  }
}
