// The side of the areas: their keys, their outlines, areas in several parts or rows.
#include "joinofsample.h"
#include "realdata.h"

#include <qgsgeometry.h>

using namespace sozialraum;

TEST( JoinIndicators, TheRegionalKeyOfTheLayerFindsTheMunicipalityKeyOfTheTable )
{
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "KEY_FIELD" ), QStringLiteral( "ARS" ) );
  const AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 30 );
}

TEST( JoinIndicators, BrokenOutlinesAreNamedAndJoinedAllTheSame )
{
  QgsVectorLayer layer(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=AGS:string(8)" ), QStringLiteral( "broken" ), QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( const auto &[key, outline] : { std::pair( "00524010", "POLYGON((0 0,10 10,10 0,0 10,0 0))" ),
          std::pair( "00524020", "POLYGON((20 0,30 0,30 10,20 0))" ), std::pair( "00524030", "" ) } )
  {
    QgsFeature feature( layer.fields() );
    feature.setAttributes( QgsAttributes() << QString::fromLatin1( key ) );
    feature.setGeometry( QgsGeometry::fromWkt( QString::fromLatin1( outline ) ) );
    features << feature;
  }
  ASSERT_TRUE( layer.dataProvider()->addFeatures( features ) );
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "INPUT" ), QVariant::fromValue( static_cast<QObject *>( &layer ) ) );
  const AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_TRUE( join.log().contains( QStringLiteral( "broken outline: 00524010" ) ) ) << join.log().toStdString();
  EXPECT_TRUE( join.log().contains( QStringLiteral( "no outline" ) ) ) << join.log().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 3 );
}

TEST( JoinIndicators, AreasMayHaveSeveralPartsWhereTheFirstHasOne )
{
  const OutputFolder folder;
  const QString areas = writeFile( folder, QStringLiteral( "areas.geojson" ), R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"AGS":"00524010"},
      "geometry":{"type":"Polygon","coordinates":[[[12,50],[12.1,50],[12.1,50.1],[12,50]]]}},
    {"type":"Feature","properties":{"AGS":"00524020"},"geometry":{"type":"MultiPolygon",
      "coordinates":[[[[13,50],[13.1,50],[13.1,50.1],[13,50]]],[[[14,50],[14.1,50],[14.1,50.1],[14,50]]]]}}]})" );
  const QString table = writeFile( folder, QStringLiteral( "table.csv" ), SMALL_TABLE );
  for ( const QString &output : { folder.path( QStringLiteral( "joined.gpkg" ) ), QStringLiteral( "TEMPORARY_OUTPUT" ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    AlgorithmRun join( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), areas }, { QStringLiteral( "TABLES" ), table }, { QStringLiteral( "OUTPUT" ), output } } );
    ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
    QgsVectorLayer *layer = join.layer( QStringLiteral( "OUTPUT" ) );
    ASSERT_NE( layer, nullptr );
    EXPECT_EQ( layer->wkbType(), Qgis::WkbType::MultiPolygon );
    const std::map<QString, QgsFeature> joined = byKey( *layer, QStringLiteral( "AGS" ) );
    ASSERT_EQ( joined.size(), 2U );
    EXPECT_EQ( joined.at( QStringLiteral( "00524020" ) ).geometry().constGet()->partCount(), 2 );
    for ( const auto &[key, area] : joined )
      EXPECT_EQ( area.geometry().wkbType(), Qgis::WkbType::MultiPolygon ) << key.toStdString();
  }
}

TEST( JoinIndicators, AnAreaInSeveralRowsIsJoinedAndReported )
{
  QgsVectorLayer layer( QStringLiteral( "Polygon?crs=EPSG:25833&field=AGS:string(8)&field=GF:integer" ), QStringLiteral( "vg250" ),
    QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( const int geofactor : { 2, 4, 4 } )
  {
    QgsFeature feature( layer.fields() );
    feature.setAttributes( QgsAttributes() << QStringLiteral( "00524010" ) << geofactor );
    feature.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "POLYGON((0 0,1 0,1 1,0 0))" ) ) );
    features << feature;
  }
  ASSERT_TRUE( layer.dataProvider()->addFeatures( features ) );
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "INPUT" ), QVariant::fromValue( static_cast<QObject *>( &layer ) ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 1 );
  int withValue = 0;
  QgsFeatureIterator iterator = join.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
    withValue += feature.attribute( QStringLiteral( "arbeitslose_2023" ) ).isNull() ? 0 : 1;
  EXPECT_EQ( withValue, 2 );
  EXPECT_TRUE( join.log().contains( QStringLiteral( "several rows" ) ) );
}

TEST( JoinIndicators, TheZensusJoinsAllMunicipalities )
{
  const std::filesystem::path table = realData( "tables/zensus2022_ffcsv/1000A-0000_1773175153999_de_flat.csv" );
  const std::filesystem::path areas = realData( "areas/zensus2022/VG250_GEM.shp" );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( areas );
  const OutputFolder folder;
  AlgorithmRun join( QStringLiteral( "joinindicators" ),
    { { QStringLiteral( "INPUT" ), QString::fromStdString( areas.string() ) }, { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "ARS" ) },
      { QStringLiteral( "TABLES" ), QVariantList{ QString::fromStdString( table.string() ) } },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "zensus.gpkg" ) ) },
      { QStringLiteral( "PROTOCOL" ), folder.path( QStringLiteral( "protocol.gpkg" ) ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 10786 );
  EXPECT_EQ( join.result( QStringLiteral( "AREAS_WITHOUT_VALUE" ) ).toInt(), 204 );
  EXPECT_EQ( join.result( QStringLiteral( "ROWS_WITHOUT_AREA" ) ).toInt(), 0 );
  EXPECT_EQ( join.result( QStringLiteral( "DUPLICATE_KEYS" ) ).toInt(), 0 );

  int areasOfZwickau = 0;
  int areasOfSaxony = 0;
  qlonglong inhabitantsOfZwickau = 0;
  qlonglong inhabitants = 0;
  QgsFeatureIterator iterator = join.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    const QString key = feature.attribute( QStringLiteral( "ARS" ) ).toString();
    const qlonglong value = feature.attribute( QStringLiteral( "personen_2022" ) ).toLongLong();
    inhabitants += value;
    areasOfSaxony += key.startsWith( QStringLiteral( "14" ) ) ? 1 : 0;
    if ( key.startsWith( QStringLiteral( "14524" ) ) )
    {
      ++areasOfZwickau;
      inhabitantsOfZwickau += value;
    }
  }
  EXPECT_EQ( areasOfZwickau, 33 );
  EXPECT_EQ( areasOfSaxony, 419 );
  EXPECT_EQ( inhabitantsOfZwickau, 310249 );
  EXPECT_EQ( inhabitants, 82711282 );
  EXPECT_EQ( join.layer( QStringLiteral( "PROTOCOL" ) )->featureCount(), 10787 + 204 );
}
