#include "roadlayers.h"

#include <gmock/gmock.h>

#include <map>
#include <utility>

using namespace sozialraum;

namespace
{
  const QString algorithm = QStringLiteral( "checkschooldistricts" );

  QString box( double west, double east )
  {
    return QStringLiteral( "Polygon((%1 5599000, %2 5599000, %2 5601000, %1 5601000, %1 5599000))" )
      .arg( west, 0, 'f', 1 )
      .arg( east, 0, 'f', 1 );
  }

  //! A street of 10 km to the east with three districts: a, b that overlaps it by 100 m, and c behind a gap of 200 m, whose school lies in
  //! b.
  struct District
  {
    std::unique_ptr<QgsVectorLayer> roads = memoryLayer(
      QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(400000 5600000, 410000 5600000)" ), {} } } );
    std::unique_ptr<QgsVectorLayer> districts =
      memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=name:string&field=school:string" ),
        { { box( 400000, 403000 ), { QStringLiteral( "a" ), QStringLiteral( "A" ) } },
          { box( 402900, 406000 ), { QStringLiteral( "b" ), QStringLiteral( "B" ) } },
          { box( 406200, 410000 ), { QStringLiteral( "c" ), QStringLiteral( "C" ) } } } );
    std::unique_ptr<QgsVectorLayer> schools = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=key:string&field=rooms:integer" ),
      { { QStringLiteral( "Point(401000 5600000)" ), { QStringLiteral( "A" ), 1 } },
        { QStringLiteral( "Point(403500 5600000)" ), { QStringLiteral( "B" ), 1 } },
        { QStringLiteral( "Point(405900 5600000)" ), { QStringLiteral( "C" ), 4 } },
        { QStringLiteral( "Point(409900 5600000)" ), { QStringLiteral( "D" ), 1 } } } );
    std::unique_ptr<QgsVectorLayer> children =
      memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=id:string&field=y2024:integer&field=y2027:integer" ),
        {
          { QStringLiteral( "Point(401100 5600000)" ), { QStringLiteral( "fine" ), 20, 29 } },
          { QStringLiteral( "Point(402950 5600000)" ), { QStringLiteral( "twice" ), 3, 0 } },
          { QStringLiteral( "Point(406100 5600000)" ), { QStringLiteral( "nowhere" ), 2, 0 } },
          { QStringLiteral( "Point(409000 5600000)" ), { QStringLiteral( "far" ), 16, 16 } },
          { QStringLiteral( "Point(404800 5600000)" ), { QStringLiteral( "b" ), 15, 15 } },
        } );
    std::unique_ptr<QgsVectorLayer> municipality =
      memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833" ), { { box( 400000, 410000 ), {} } } );

    QVariantMap call( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{
        { "DISTRICTS", QVariant::fromValue( districts.get() ) },
        { "DISTRICT_KEY", "name" },
        { "SCHOOL_FIELD", "school" },
        { "SCHOOLS", QVariant::fromValue( schools.get() ) },
        { "SCHOOL_KEY", "key" },
        { "NETWORK", QVariant::fromValue( roads.get() ) },
        { "LENGTHS", "plane" },
        { "DEMAND", QVariant::fromValue( children.get() ) },
        { "DEMAND_KEY", "id" },
        { "COHORT_FIELDS", QStringList{ QStringLiteral( "y2024" ), QStringLiteral( "y2027" ) } },
        { "AREAS", QVariant::fromValue( municipality.get() ) },
        { "CLASSES_FIELD", "rooms" },
        { "LIMIT", 2000 },
        { "OUTPUT", memory },
        { "OUTPUT_AREAS", memory },
      };
      parameters.insert( others );
      return parameters;
    }
  };

  std::multimap<QString, QgsFeature> findingsOf( QgsVectorLayer *layer )
  {
    std::multimap<QString, QgsFeature> findings;
    for ( const QgsFeature &finding : featuresOf( layer ) )
      findings.emplace( finding.attribute( QStringLiteral( "kind" ) ).toString(), finding );
    return findings;
  }
}

TEST( CheckSchoolDistricts, ListsEveryFindingWithItsReason )
{
  const District district;
  AlgorithmRun run( algorithm, district.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto findings = findingsOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  std::map<QString, int> counts;
  for ( const auto &[kind, finding] : findings )
  {
    ++counts[kind];
    EXPECT_FALSE( finding.attribute( QStringLiteral( "reason" ) ).toString().isEmpty() );
    EXPECT_FALSE( finding.geometry().isNull() ) << kind.toStdString();
  }
  const std::map<QString, int> expected{ { QStringLiteral( "gap" ), 1 }, { QStringLiteral( "overlap" ), 1 },
    { QStringLiteral( "school_outside" ), 1 }, { QStringLiteral( "school_without_district" ), 1 }, { QStringLiteral( "no_district" ), 1 },
    { QStringLiteral( "several_districts" ), 1 }, { QStringLiteral( "too_far" ), 1 }, { QStringLiteral( "other_nearer" ), 2 },
    { QStringLiteral( "above_capacity" ), 1 } };
  EXPECT_EQ( counts, expected ) << run.log().toStdString();
  const auto at = [&]( const char *kind, const char *field ) {
    return findings.find( QLatin1String( kind ) )->second.attribute( QLatin1String( field ) );
  };
  EXPECT_NEAR( at( "gap", "square_metres" ).toDouble(), 200.0 * 2000.0, 1000.0 );
  EXPECT_DOUBLE_EQ( at( "gap", "children" ).toDouble(), 2.0 );
  EXPECT_NEAR( at( "overlap", "square_metres" ).toDouble(), 100.0 * 2000.0, 500.0 );
  EXPECT_EQ( at( "school_outside", "school" ).toString(), QStringLiteral( "C" ) );
  EXPECT_EQ( at( "school_outside", "other_district" ).toString(), QStringLiteral( "b" ) );
  EXPECT_EQ( at( "school_without_district", "school" ).toString(), QStringLiteral( "D" ) );
  EXPECT_EQ( at( "too_far", "place" ).toString(), QStringLiteral( "far" ) );
  EXPECT_DOUBLE_EQ( at( "too_far", "cost" ).toDouble(), 3100.0 );
  EXPECT_EQ( at( "above_capacity", "cohort" ).toString(), QStringLiteral( "y2027" ) );
  EXPECT_EQ( at( "above_capacity", "classes" ).toInt(), 2 );
  EXPECT_EQ( run.result( QStringLiteral( "FINDINGS" ) ).toInt(), 10 );
  EXPECT_EQ( run.result( QStringLiteral( "OTHER_NEARER" ) ).toInt(), 2 );
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT_AREAS" ) )->featureCount(), 2 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "SächsSchulG" ) );
}

TEST( CheckSchoolDistricts, TakeTheSchoolsThatLieInThemWithoutAField )
{
  const District district;
  AlgorithmRun run( algorithm, district.call( { { "SCHOOL_FIELD", QVariant() }, { "LIMIT", 20000 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "SCHOOL_OUTSIDE" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "SCHOOL_WITHOUT_DISTRICT" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "TOO_FAR" ) ).toInt(), 0 );
}

TEST( CheckSchoolDistricts, ThatShareTheirSchoolsMayOverlap )
{
  District district;
  district.districts = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=name:string&field=school:string" ),
    { { box( 400000, 403000 ), { QStringLiteral( "a" ), QStringLiteral( "A;B" ) } },
      { box( 402900, 410000 ), { QStringLiteral( "b" ), QStringLiteral( "B; A" ) } } } );
  AlgorithmRun run( algorithm, district.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "OVERLAP" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "SEVERAL_DISTRICTS" ) ).toInt(), 0 );
}

TEST( CheckSchoolDistricts, ThatLieWhollyInAnotherAreEnclavesWithOrWithoutTheirHole )
{
  const QString outline = QStringLiteral( "(400000 5599000, 410000 5599000, 410000 5601000, 400000 5601000, 400000 5599000)" );
  const QString enclave = QStringLiteral( "(403000 5599500, 405500 5599500, 405500 5600500, 403000 5600500, 403000 5599500)" );
  for ( const QString &outer :
    { QStringLiteral( "Polygon(%1)" ).arg( outline ), QStringLiteral( "Polygon(%1, %2)" ).arg( outline, enclave ) } )
  {
    for ( const bool enclaveIsFirst : { false, true } )
    {
      for ( const bool byField : { true, false } )
      {
        SCOPED_TRACE( outer.toStdString() );
        District district;
        std::vector<Drawn> drawn{ { outer, { QStringLiteral( "a" ), QStringLiteral( "A;C;D" ) } },
          { QStringLiteral( "Polygon(%1)" ).arg( enclave ), { QStringLiteral( "e" ), QStringLiteral( "B" ) } } };
        if ( enclaveIsFirst )
          std::swap( drawn[0], drawn[1] );
        district.districts = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=name:string&field=school:string" ), drawn );
        AlgorithmRun run( algorithm,
          district.call(
            { { "SCHOOL_FIELD", byField ? QVariant( "school" ) : QVariant() }, { "LIMIT", 500 }, { "CLASSES_FIELD", QVariant() } } ) );
        ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
        for ( const char *none :
          { "GAP", "OVERLAP", "SEVERAL_DISTRICTS", "NO_DISTRICT", "SCHOOL_OUTSIDE", "SCHOOL_WITHOUT_DISTRICT", "DISTRICT_WITHOUT_SCHOOL" } )
          EXPECT_EQ( run.result( QLatin1String( none ) ).toInt(), 0 ) << none;
        EXPECT_EQ( run.log().contains( QLatin1String( "District e lies wholly in district a" ) ), !outer.contains( enclave ) )
          << run.log().toStdString();
        std::map<QString, QString> schoolsTooFar;
        for ( const auto &[kind, finding] : findingsOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
        {
          if ( kind == QLatin1String( "too_far" ) )
            schoolsTooFar[finding.attribute( QStringLiteral( "place" ) ).toString()] =
              finding.attribute( QStringLiteral( "school" ) ).toString();
        }
        // in the enclave “b” belongs to school B, though “twice”, 550 m from B, lies 50 m outside of it and belongs to A
        EXPECT_EQ( schoolsTooFar,
          ( std::map<QString, QString>{ { QStringLiteral( "twice" ), QStringLiteral( "A" ) },
            { QStringLiteral( "far" ), QStringLiteral( "D" ) }, { QStringLiteral( "b" ), QStringLiteral( "B" ) } } ) );
      }
    }
  }
}

TEST( CheckSchoolDistricts, OnTheSameGroundAreOneThatTheirSchoolsShare )
{
  District district;
  district.districts = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=name:string&field=school:string" ),
    { { box( 400000, 405000 ), { QStringLiteral( "for A" ), QStringLiteral( "A" ) } },
      { box( 405000, 410000 ), { QStringLiteral( "d" ), QStringLiteral( "C;D" ) } },
      { box( 400000, 405000.01 ), { QStringLiteral( "for B" ), QStringLiteral( "B" ) } } } );
  AlgorithmRun run( algorithm, district.call( { { "LIMIT", 2500 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "OVERLAP" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "SEVERAL_DISTRICTS" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "TOO_FAR" ) ).toInt(), 0 ) << "of A and B the nearer one counts";
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "Districts for A and for B are the same ground" ) );

  district.schools = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=key:string&field=rooms:integer" ),
    { { QStringLiteral( "Point(409000 5600000)" ), { QStringLiteral( "A" ), 1 } },
      { QStringLiteral( "Point(403500 5600000)" ), { QStringLiteral( "B" ), 1 } } } );
  AlgorithmRun outside( algorithm, district.call() );
  ASSERT_TRUE( outside.succeeded() ) << outside.error().toStdString();
  EXPECT_EQ( outside.result( QStringLiteral( "SCHOOL_OUTSIDE" ) ).toInt(), 1 ) << "named once";
}

TEST( CheckSchoolDistricts, NameUnknownSchoolsAndRefuseBadInput )
{
  District district;
  district.districts = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=name:string&field=school:string" ),
    { { box( 400000, 410000 ), { QStringLiteral( "a" ), QStringLiteral( "Z" ) } } } );
  AlgorithmRun run( algorithm, district.call() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "SCHOOL_UNKNOWN" ) ).toInt(), 1 );
  EXPECT_EQ( run.result( QStringLiteral( "DISTRICT_WITHOUT_SCHOOL" ) ).toInt(), 1 );

  EXPECT_THAT( AlgorithmRun( algorithm, district.call( { { "CLASS_PRESET", "own" }, { "MOST_PUPILS", 0 } } ) ).error().toStdString(),
    testing::HasSubstr( "at least one child" ) );
  EXPECT_THAT( AlgorithmRun( algorithm, district.call( { { "NETWORK", QVariant() } } ) ).error().toStdString(),
    testing::HasSubstr( "a table of costs" ) );
  EXPECT_THAT(
    AlgorithmRun( algorithm, district.call( { { "SCHOOL_FIELD", "missing" } } ) ).error().toStdString(), testing::HasSubstr( "missing" ) );
}

TEST( CheckSchoolDistricts, OfTheSampleDistrictByMunicipality )
{
  AlgorithmRun run( algorithm,
    {
      { "DISTRICTS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { "DISTRICT_KEY", "AGS" },
      { "SCHOOLS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "schools" ) ) },
      { "SCHOOL_KEY", "id" },
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "CLASS_FIELD", "class" },
      { "DEMAND", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "children" ) ) },
      { "DEMAND_KEY", "cell_id" },
      { "COHORT_FIELDS", QStringList{ QStringLiteral( "a6_9" ) } },
      { "AREAS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "district" ) ) },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "GAP" ) ).toInt(), 0 ) << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "OVERLAP" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "NO_DISTRICT" ) ).toInt(), 0 );
  EXPECT_GT( run.result( QStringLiteral( "DISTRICT_WITHOUT_SCHOOL" ) ).toInt(), 0 );
}

TEST( CheckSchoolDistricts, WritesNothingWhenCancelled )
{
  for ( const double percent : { 0.0, 10.0, 31.0, 49.0, 60.0 } )
  {
    const OutputFolder folder;
    const District district;
    const AlgorithmRun run( algorithm,
      district.call( { { "OUTPUT", folder.path( QStringLiteral( "findings.gpkg" ) ) },
        { "OUTPUT_AREAS", folder.path( QStringLiteral( "areas.gpkg" ) ) } } ),
      percent );
    EXPECT_FALSE( run.succeeded() ) << percent;
    EXPECT_TRUE( folder.files().isEmpty() ) << percent;
  }
}

TEST( CheckSchoolDistricts, TakeATableOfCosts )
{
  const District district;
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    { { QString(), { QStringLiteral( "fine" ), QStringLiteral( "A" ), 20.0 } },
      { QString(), { QStringLiteral( "far" ), QStringLiteral( "C" ), 75.0 } } } );
  AlgorithmRun run( algorithm,
    district.call(
      { { "NETWORK", QVariant() }, { "COST_TABLE", QVariant::fromValue( table.get() ) }, { "COST", "time" }, { "LIMIT", 60 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "TOO_FAR" ) ).toInt(), 1 );
  EXPECT_EQ( run.result( QStringLiteral( "NOT_CONNECTED" ) ).toInt(), 2 ) << "children in two districts, and those of b";
}
