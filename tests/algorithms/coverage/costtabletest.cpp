#include "realdata.h"
#include "roadlayers.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTextStream>

#include <map>
#include <set>
#include <utility>
#include <vector>

using namespace sozialraum;

namespace
{
  const QString here = QStringLiteral( "Point(400000 5600000)" );

  std::unique_ptr<QgsVectorLayer> costTable( const std::vector<Drawn> &rows )
  {
    return memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ), rows );
  }

  //! San Francisco's tracts and stores with their distances, as spopt publishes them.
  struct SanFrancisco
  {
    std::unique_ptr<QgsVectorLayer> tracts;
    std::unique_ptr<QgsVectorLayer> stores;
    std::unique_ptr<QgsVectorLayer> distances;

    SanFrancisco()
    {
      QFile file( QString::fromStdString(
        realData( "coverage/spopt_locate/SF_network_distance_candidateStore_16_censusTract_205_new.csv" ).string() ) );
      EXPECT_TRUE( file.open( QIODevice::ReadOnly ) );
      std::vector<Drawn> rows;
      std::map<QString, double> people;
      std::set<QString> names;
      QTextStream stream( &file );
      stream.readLine();
      while ( !stream.atEnd() )
      {
        const QStringList cells = stream.readLine().split( QLatin1Char( ',' ) );
        rows.push_back( { QString(), { cells[2], cells[1], cells[0].toDouble() } } );
        people[cells[2]] = cells[3].toDouble();
        names.insert( cells[1] );
      }
      std::vector<Drawn> demand;
      for ( const auto &[tract, count] : people )
        demand.push_back( { here, { tract, count } } );
      std::vector<Drawn> candidates;
      for ( const QString &name : names )
        candidates.push_back( { here, { name } } );
      tracts = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=tract:string&field=people:double" ), demand );
      stores = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=name:string" ), candidates );
      distances = costTable( rows );
    }

    QVariantMap call( const QVariantMap &others ) const
    {
      QVariantMap parameters{
        { "DEMAND", QVariant::fromValue( tracts.get() ) },
        { "DEMAND_KEY", "tract" },
        { "WEIGHT_FIELD", "people" },
        { "CANDIDATES", QVariant::fromValue( stores.get() ) },
        { "CANDIDATE_KEY", "name" },
        { "COST_TABLE", QVariant::fromValue( distances.get() ) },
        { "OUTPUT", memory },
      };
      parameters.insert( others );
      return parameters;
    }
  };
}

TEST( SuggestLocations, OfSanFranciscoEqualsThePublishedResults )
{
  SKIP_WITHOUT_REAL_DATA( realData( "coverage/spopt_locate/expected.csv" ) );
  const SanFrancisco city;
  struct Published
  {
    const char *objective;
    int number;
    double threshold;
    double value;
  };
  for ( const Published &published : { Published{ "set_covering", 1, 5000.0, 8.0 }, Published{ "set_covering", 1, 8000.0, 3.0 },
          Published{ "maximal_covering", 4, 5000.0, 875247.0 }, Published{ "p_median", 4, 0.0, 2848268129.71 },
          Published{ "p_center", 4, 0.0, 7403.06 } } )
  {
    SCOPED_TRACE( published.objective );
    AlgorithmRun run( QStringLiteral( "suggestlocations" ),
      city.call( { { "OBJECTIVE", published.objective }, { "NUMBER", published.number }, { "THRESHOLD", published.threshold } } ) );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_NEAR( run.result( QStringLiteral( "OBJECTIVE_VALUE" ) ).toDouble(), published.value, 0.01 );
    EXPECT_NEAR( run.result( QStringLiteral( "BOUND" ) ).toDouble(), published.value, 0.01 );
    EXPECT_TRUE( run.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  }
}

TEST( SuggestLocations, FillNoSiteBeyondItsPlaces )
{
  const auto demand = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=n:integer" ),
    { { here, { QStringLiteral( "a" ), 10 } }, { here, { QStringLiteral( "b" ), 20 } } } );
  const auto candidates = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=places:integer" ),
    { { here, { QStringLiteral( "near" ), 5 } }, { here, { QStringLiteral( "large" ), 40 } } } );
  const auto table = costTable( { { QString(), { QStringLiteral( "a" ), QStringLiteral( "near" ), 100 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "near" ), 100 } },
    { QString(), { QStringLiteral( "a" ), QStringLiteral( "large" ), 700 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "large" ), 800 } } } );
  QVariantMap parameters{
    { "DEMAND", QVariant::fromValue( demand.get() ) },
    { "DEMAND_KEY", "id" },
    { "WEIGHT_FIELD", "n" },
    { "CANDIDATES", QVariant::fromValue( candidates.get() ) },
    { "CANDIDATE_KEY", "id" },
    { "COST_TABLE", QVariant::fromValue( table.get() ) },
    { "NUMBER", 1 },
    { "OUTPUT", memory },
  };
  const auto chosen = [&]( const QVariant &capacityField, const char *objective ) {
    parameters[QStringLiteral( "CAPACITY_FIELD" )] = capacityField;
    parameters[QStringLiteral( "OBJECTIVE" )] = QString::fromLatin1( objective );
    AlgorithmRun run( QStringLiteral( "suggestlocations" ), parameters );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_TRUE( run.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
    return featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ).front().attribute( QStringLiteral( "id" ) ).toString();
  };
  EXPECT_EQ( chosen( QVariant(), "p_median" ), QStringLiteral( "near" ) );
  EXPECT_EQ( chosen( QStringLiteral( "places" ), "p_median" ), QStringLiteral( "large" ) );
  EXPECT_EQ( chosen( QStringLiteral( "places" ), "maximal_covering" ), QStringLiteral( "large" ) );
  parameters[QStringLiteral( "OBJECTIVE" )] = QStringLiteral( "p_center" );
  EXPECT_THAT( AlgorithmRun( QStringLiteral( "suggestlocations" ), parameters ).error().toStdString(),
    testing::HasSubstr( "Places of the candidates cannot be heeded for “Shortest longest way (p-center)”" ) );
}

TEST( SuggestLocations, PreferAmongEquallyFewThoseThatCoverTwice )
{
  const auto demand = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=n:integer" ),
    { { here, { QStringLiteral( "a" ), 10 } }, { here, { QStringLiteral( "b" ), 20 } }, { here, { QStringLiteral( "c" ), 5 } } } );
  const auto candidates = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string" ),
    { { here, { QStringLiteral( "west" ) } }, { here, { QStringLiteral( "end" ) } }, { here, { QStringLiteral( "east" ) } } } );
  std::vector<Drawn> costs;
  for ( const auto &[place, site] :
    { std::pair( "a", "west" ), std::pair( "b", "west" ), std::pair( "c", "end" ), std::pair( "b", "east" ), std::pair( "c", "east" ) } )
    costs.push_back( { QString(), { QString::fromLatin1( place ), QString::fromLatin1( site ), 100 } } );
  const auto table = costTable( costs );
  AlgorithmRun run( QStringLiteral( "suggestlocations" ),
    {
      { "DEMAND", QVariant::fromValue( demand.get() ) },
      { "DEMAND_KEY", "id" },
      { "WEIGHT_FIELD", "n" },
      { "CANDIDATES", QVariant::fromValue( candidates.get() ) },
      { "CANDIDATE_KEY", "id" },
      { "COST_TABLE", QVariant::fromValue( table.get() ) },
      { "OBJECTIVE", "set_covering" },
      { "THRESHOLD", 500 },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "OBJECTIVE_VALUE" ) ).toDouble(), 2.0 );
  EXPECT_EQ( run.result( QStringLiteral( "COVERED_TWICE" ) ).toDouble(), 20.0 );
  QStringList chosen;
  for ( const QgsFeature &site : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
    chosen << site.attribute( QStringLiteral( "id" ) ).toString();
  chosen.sort();
  EXPECT_EQ( chosen, ( QStringList{ QStringLiteral( "east" ), QStringLiteral( "west" ) } ) );
}

TEST( SuggestLocations, KeepFixedSitesAndRankTheOthersByTheirGain )
{
  const auto demand = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=n:integer" ),
    { { here, { QStringLiteral( "a" ), 10 } }, { here, { QStringLiteral( "b" ), 20 } } } );
  const auto candidates = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=there:integer" ),
    { { here, { QStringLiteral( "old" ), 1 } }, { here, { QStringLiteral( "new" ), 0 } }, { here, { QStringLiteral( "other" ), 0 } } } );
  const auto table = costTable( { { QString(), { QStringLiteral( "a" ), QStringLiteral( "old" ), 100 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "old" ), 900 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "new" ), 200 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "other" ), 300 } } } );
  QVariantMap parameters{
    { "DEMAND", QVariant::fromValue( demand.get() ) },
    { "DEMAND_KEY", "id" },
    { "WEIGHT_FIELD", "n" },
    { "CANDIDATES", QVariant::fromValue( candidates.get() ) },
    { "CANDIDATE_KEY", "id" },
    { "COST_TABLE", QVariant::fromValue( table.get() ) },
    { "FIXED", "there = 1" },
    { "NUMBER", 2 },
    { "OUTPUT", memory },
  };
  AlgorithmRun run( QStringLiteral( "suggestlocations" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto sites = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( sites.size(), 2U );
  EXPECT_EQ( sites[0].attribute( QStringLiteral( "id" ) ).toString(), QStringLiteral( "old" ) );
  EXPECT_EQ( sites[1].attribute( QStringLiteral( "id" ) ).toString(), QStringLiteral( "new" ) );
  EXPECT_EQ( sites[1].attribute( QStringLiteral( "rank" ) ).toInt(), 2 );
  EXPECT_DOUBLE_EQ( sites[1].attribute( QStringLiteral( "gain" ) ).toDouble(), 20 * 700.0 );
  EXPECT_DOUBLE_EQ( run.result( QStringLiteral( "OBJECTIVE_VALUE" ) ).toDouble(), 10 * 100.0 + 20 * 200.0 );

  parameters[QStringLiteral( "NUMBER" )] = 5;
  EXPECT_THAT( AlgorithmRun( QStringLiteral( "suggestlocations" ), parameters ).error().toStdString(),
    testing::HasSubstr( "5 sites cannot be chosen from 3 candidates" ) );
  parameters[QStringLiteral( "NUMBER" )] = 2;
  parameters[QStringLiteral( "FIXED" )] = QStringLiteral( "there = " );
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "suggestlocations" ), parameters ).succeeded() );
}

TEST( FloatingCatchment, SharesEveryPlaceOut )
{
  const auto demand = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=u3:integer&field=a3_5:integer" ),
    { { here, { QStringLiteral( "a" ), 10, 0 } }, { here, { QStringLiteral( "b" ), 15, 5 } }, { here, { QStringLiteral( "c" ), 7, 0 } } } );
  const auto kitas = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=places:integer" ),
    { { here, { QStringLiteral( "k" ), 30 } }, { here, { QStringLiteral( "far" ), 99 } } } );
  const auto table = costTable( { { QString(), { QStringLiteral( "a" ), QStringLiteral( "k" ), 900 } },
    { QString(), { QStringLiteral( "b" ), QStringLiteral( "k" ), 1500 } },
    { QString(), { QStringLiteral( "c" ), QStringLiteral( "far" ), 9000 } } } );
  const auto areas = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=ags:string" ),
    { { QStringLiteral( "Polygon((399000 5599000, 402000 5599000, 402000 5603000, 399000 5603000, 399000 5599000))" ),
      { QStringLiteral( "00524010" ) } } } );
  const auto call = [&]( const QVariantMap &others ) {
    QVariantMap parameters{
      { "DEMAND", QVariant::fromValue( demand.get() ) },
      { "DEMAND_KEY", "id" },
      { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
      { "FACILITIES", QVariant::fromValue( kitas.get() ) },
      { "FACILITY_KEY", "id" },
      { "CAPACITY_FIELD", "places" },
      { "COST_TABLE", QVariant::fromValue( table.get() ) },
      { "AREAS", QVariant::fromValue( areas.get() ) },
      { "THRESHOLDS", "1000;2000" },
      { "WEIGHTS", "1;0.5" },
      { "OUTPUT_DEMAND", memory },
      { "OUTPUT", memory },
    };
    parameters.insert( others );
    return parameters;
  };
  const auto accessibility = [&]( const QString &method ) {
    AlgorithmRun run( QStringLiteral( "floatingcatchment" ), call( { { "METHOD", method } } ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_NEAR( run.result( QStringLiteral( "SHARED_OUT" ) ).toDouble(), 30.0, 1e-9 );
    EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "that nobody reaches; they are not shared out: far." ) );
    const auto area = featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
    EXPECT_NEAR( area[0].attribute( QStringLiteral( "accessibility" ) ).toDouble(), 30.0 / 37.0, 1e-9 );
    std::vector<double> values;
    for ( const QgsFeature &feature : featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) ) )
      values.push_back( feature.attribute( QStringLiteral( "accessibility" ) ).toDouble() );
    return values;
  };
  using testing::DoubleEq;
  using testing::ElementsAre;
  EXPECT_THAT( accessibility( QStringLiteral( "2sfca" ) ), ElementsAre( DoubleEq( 1.0 ), DoubleEq( 1.0 ), 0.0 ) );
  EXPECT_THAT( accessibility( QStringLiteral( "e2sfca" ) ), ElementsAre( DoubleEq( 1.5 ), DoubleEq( 0.75 ), 0.0 ) );
  EXPECT_THAT( accessibility( QStringLiteral( "3sfca" ) ), ElementsAre( DoubleEq( 1.5 ), DoubleEq( 0.75 ), 0.0 ) );
  EXPECT_THAT( AlgorithmRun( QStringLiteral( "floatingcatchment" ), call( { { "WEIGHTS", "1" } } ) ).error().toStdString(),
    testing::HasSubstr( "1 weights for 2 thresholds" ) );
}

TEST( FloatingCatchment, OfThePublishedHospitalsEqualTheirValues )
{
  SKIP_WITHOUT_REAL_DATA( realData( "coverage/access_2sfca/input_hospital_example.csv" ) );
  const auto rowsOf = []( const char *name ) {
    QFile file( QString::fromStdString( realData( name ).string() ) );
    EXPECT_TRUE( file.open( QIODevice::ReadOnly ) );
    QTextStream stream( &file );
    std::vector<QStringList> rows;
    while ( !stream.atEnd() )
      rows.push_back( stream.readLine().trimmed().split( QLatin1Char( ',' ) ) );
    return rows;
  };
  std::vector<Drawn> zones;
  std::map<QString, std::vector<Drawn>> costs;
  for ( const QStringList &row : rowsOf( "coverage/access_2sfca/input_hospital_example.csv" ) )
  {
    if ( row[0] == QLatin1String( "zone" ) )
      zones.push_back( { here, { row[1], row[2].toDouble(), row[3].toDouble() } } );
    else if ( row[0] == QLatin1String( "cost" ) )
      costs[row[1]].push_back( { QString(), { row[2], row[3], row[4].toDouble() } } );
  }
  const auto layer =
    memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=zone:string&field=people:double&field=doctors:double" ), zones );
  std::size_t checked = 0;
  for ( const QStringList &expected : rowsOf( "coverage/access_2sfca/expected_hospital_example.csv" ) )
  {
    if ( expected[0] == QLatin1String( "scenario" ) )
      continue;
    SCOPED_TRACE( expected.join( QLatin1Char( ' ' ) ).toStdString() );
    std::vector<Drawn> rows = costs.at( expected[0] );
    for ( const char *zone : { "1", "2", "3" } )
      rows.push_back( { QString(), { QString::fromLatin1( zone ), QString::fromLatin1( zone ), 1.0 } } );
    const auto table = costTable( rows );
    AlgorithmRun run( QStringLiteral( "floatingcatchment" ),
      {
        { "DEMAND", QVariant::fromValue( layer.get() ) },
        { "DEMAND_KEY", "zone" },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "people" ) } },
        { "FACILITIES", QVariant::fromValue( layer.get() ) },
        { "FACILITY_KEY", "zone" },
        { "CAPACITY_FIELD", "doctors" },
        { "COST_TABLE", QVariant::fromValue( table.get() ) },
        { "THRESHOLDS", "61" },
        { "METHOD", expected[1] == QLatin1String( "3SFCA" ) ? "3sfca" : "e2sfca" },
        { "DECAY", "gravity" },
        { "SELECTION", "all" },
        { "OUTPUT_DEMAND", memory },
      } );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_NEAR( run.result( QStringLiteral( "SHARED_OUT" ) ).toDouble(), 135.0, 1e-9 );
    const auto result = featuresOf( run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) );
    for ( std::size_t zone = 0; zone < 3; ++zone )
      EXPECT_NEAR(
        result[zone].attribute( QStringLiteral( "accessibility" ) ).toDouble(), expected[static_cast<int>( zone ) + 2].toDouble(), 1e-9 );
    ++checked;
  }
  EXPECT_EQ( checked, 8U );
}
