#include "roadlayers.h"

#include <gmock/gmock.h>

#include <map>

using namespace sozialraum;

namespace
{
  const QString algorithm = QStringLiteral( "serviceprofile" );

  struct Town
  {
    std::unique_ptr<QgsVectorLayer> roads = memoryLayer(
      QStringLiteral( "LineString?crs=EPSG:25833" ), { { QStringLiteral( "LineString(400000 5600000, 402000 5600000)" ), {} } } );
    std::unique_ptr<QgsVectorLayer> schools =
      memoryLayer( QStringLiteral(
                     "Point?crs=EPSG:25833&field=id:string&field=kind:string&field=hort:integer&field=daz:string&field=inclusive:integer" ),
        {
          { QStringLiteral( "Point(400200 5600000)" ),
            { QStringLiteral( "01" ), QStringLiteral( "Grundschule" ), 1, QStringLiteral( "nein" ), 3 } },
          { QStringLiteral( "Point(400900 5600000)" ),
            { QStringLiteral( "02" ), QStringLiteral( "Grundschule" ), 0, QStringLiteral( "ja" ), 5 } },
          { QStringLiteral( "Point(401900 5600000)" ),
            { QStringLiteral( "03" ), QStringLiteral( "Oberschule" ), QVariant(), QVariant(), 2 } },
        } );
    std::unique_ptr<QgsVectorLayer> home = memoryLayer( QStringLiteral( "Point?crs=EPSG:25833&field=name:string" ),
      { { QStringLiteral( "Point(400000 5600000)" ), { QStringLiteral( "home" ) } } } );
    std::unique_ptr<QgsVectorLayer> areas = memoryLayer( QStringLiteral( "Polygon?crs=EPSG:25833&field=ags:string" ),
      { { QStringLiteral( "Polygon((399900 5599900, 401000 5599900, 401000 5600100, 399900 5600100, 399900 5599900))" ),
          { QStringLiteral( "00524010" ) } },
        { QStringLiteral( "Polygon((401000 5599900, 402100 5599900, 402100 5600100, 401000 5600100, 401000 5599900))" ),
          { QStringLiteral( "00524020" ) } } } );

    QVariantMap call( const QVariantMap &others ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( schools.get() ) },
        { "FACILITY_KEY", "id" },
        { "NETWORK", QVariant::fromValue( roads.get() ) },
        { "LENGTHS", "plane" },
        { "ATTRIBUTES",
          QStringList{ QStringLiteral( "hort" ), QStringLiteral( "daz" ), QStringLiteral( "inclusive" ), QStringLiteral( "kind" ) } },
        { "THRESHOLDS", "500;1000" },
        { "OUTPUT", memory },
      };
      parameters.insert( others );
      return parameters;
    }
  };

  //! place/attribute/value → row
  std::map<QString, QgsFeature> rowsOf( QgsVectorLayer *layer )
  {
    std::map<QString, QgsFeature> rows;
    for ( const QgsFeature &row : featuresOf( layer ) )
      rows[row.attribute( QStringLiteral( "place" ) ).toString() + QLatin1Char( '/' )
        + row.attribute( QStringLiteral( "attribute" ) ).toString() + QLatin1Char( '/' )
        + row.attribute( QStringLiteral( "value" ) ).toString()] = row;
    return rows;
  }
}

TEST( ServiceProfile, OfAPlaceNamesWhatIsWithinReach )
{
  const Town town;
  AlgorithmRun run( algorithm, town.call( { { "PLACES", QVariant::fromValue( town.home.get() ) }, { "PLACE_KEY", "name" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = rowsOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( rows.size(), 6U );
  const auto at = [&rows](
                    const char *name, const char *field ) { return rows.at( QLatin1String( name ) ).attribute( QLatin1String( field ) ); };
  EXPECT_EQ( at( "home/any/", "nearest" ).toString(), QStringLiteral( "01" ) );
  EXPECT_DOUBLE_EQ( at( "home/any/", "cost" ).toDouble(), 200.0 );
  EXPECT_EQ( at( "home/any/", "within_500" ).toInt(), 1 );
  EXPECT_EQ( at( "home/any/", "within_1000" ).toInt(), 2 );
  EXPECT_EQ( at( "home/hort/", "within_1000" ).toInt(), 1 );
  EXPECT_EQ( at( "home/daz/", "nearest" ).toString(), QStringLiteral( "02" ) );
  EXPECT_EQ( at( "home/daz/", "within_500" ).toInt(), 0 );
  EXPECT_EQ( at( "home/inclusive/", "amount_within_1000" ).toDouble(), 8.0 );
  EXPECT_EQ( at( "home/kind/Oberschule", "nearest" ).toString(), QStringLiteral( "03" ) );
  EXPECT_EQ( at( "home/kind/Oberschule", "state" ).toString(), QStringLiteral( "not_reached" ) );
  EXPECT_EQ( at( "home/kind/Grundschule", "state" ).toString(), QStringLiteral( "reached" ) );
}

TEST( ServiceProfile, OfAreasCountsWhatLiesInThemToo )
{
  const Town town;
  AlgorithmRun run( algorithm, town.call( { { "AREAS", QVariant::fromValue( town.areas.get() ) }, { "AREA_KEY", "ags" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = rowsOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  ASSERT_EQ( rows.size(), 12U );
  EXPECT_EQ( rows.at( QStringLiteral( "00524010/any/" ) ).attribute( QStringLiteral( "in_area" ) ).toInt(), 2 );
  EXPECT_EQ( rows.at( QStringLiteral( "00524020/kind/Grundschule" ) ).attribute( QStringLiteral( "in_area" ) ).toInt(), 0 );
  EXPECT_EQ(
    rows.at( QStringLiteral( "00524020/kind/Grundschule" ) ).attribute( QStringLiteral( "nearest" ) ).toString(), QStringLiteral( "02" ) );
}

TEST( ServiceProfile, TakesATableOfCosts )
{
  const Town town;
  const auto table = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ),
    { { QString(), { QStringLiteral( "home" ), QStringLiteral( "03" ), 12.5 } } } );
  AlgorithmRun run( algorithm,
    town.call( { { "NETWORK", QVariant() }, { "COST_TABLE", QVariant::fromValue( table.get() ) }, { "COST", "time" },
      { "THRESHOLDS", "15" }, { "PLACES", QVariant::fromValue( town.home.get() ) }, { "PLACE_KEY", "name" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const auto rows = rowsOf( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_DOUBLE_EQ( rows.at( QStringLiteral( "home/any/" ) ).attribute( QStringLiteral( "cost" ) ).toDouble(), 12.5 );
  EXPECT_EQ(
    rows.at( QStringLiteral( "home/hort/" ) ).attribute( QStringLiteral( "state" ) ).toString(), QStringLiteral( "not_connected" ) );
}

TEST( ServiceProfile, WantsEitherPlacesOrAreas )
{
  const Town town;
  EXPECT_THAT( AlgorithmRun( algorithm, town.call( {} ) ).error().toStdString(), testing::HasSubstr( "either places or areas" ) );
  EXPECT_THAT(
    AlgorithmRun( algorithm,
      town.call( { { "PLACES", QVariant::fromValue( town.home.get() ) }, { "ATTRIBUTES", QStringList{ QStringLiteral( "missing" ) } } } ) )
      .error()
      .toStdString(),
    testing::HasSubstr( "missing" ) );
}

TEST( ServiceProfile, OfTheSampleDistrictHasARowForEveryMunicipalityAndOffer )
{
  AlgorithmRun run( algorithm,
    {
      { "AREAS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { "AREA_KEY", "AGS" },
      { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "schools" ) ) },
      { "FACILITY_KEY", "id" },
      { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { "CLASS_FIELD", "class" },
      { "ATTRIBUTES", QStringList{ QStringLiteral( "kind" ), QStringLiteral( "daz_class" ), QStringLiteral( "inclusive_places" ) } },
      { "THRESHOLDS", "2000;5000" },
      { "OUTPUT", memory },
    } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 30 * ( 1 + 3 + 1 + 1 ) );
  EXPECT_EQ( featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) )[0].attribute( QStringLiteral( "place" ) ).toString().left( 5 ),
    QStringLiteral( "00524" ) );
}

TEST( ServiceProfile, WritesNothingWhenCancelled )
{
  for ( const double percent : { 0.0, 10.0, 31.0, 45.0, 70.0, 90.0 } )
  {
    const OutputFolder folder;
    const AlgorithmRun run( algorithm,
      {
        { "AREAS", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
        { "FACILITIES", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "schools" ) ) },
        { "NETWORK", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
        { "OUTPUT", folder.path( QStringLiteral( "profile.gpkg" ) ) },
      },
      percent );
    EXPECT_FALSE( run.succeeded() ) << percent;
    EXPECT_TRUE( folder.files().isEmpty() ) << percent;
  }
}
