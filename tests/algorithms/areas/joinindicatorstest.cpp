// What a join gives: the fields, their properties, the protocol, and what a person may decide.
#include "joinofsample.h"
#include "maps/styles/indicatorproperties.h"

#include <optional>

using namespace sozialraum;

TEST( JoinIndicators, JoinsTheThreeTablesOfTheSampleDistrictAtOnce )
{
  const OutputFolder folder;
  QVariantMap parameters =
    joinOfSample( QStringList{ sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ),
                    sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), sampleLayer( QStringLiteral( "soziales.xlsx" ) ) },
      folder.path( QStringLiteral( "areas.gpkg" ) ) );
  parameters.insert( QStringLiteral( "PROTOCOL" ), folder.path( QStringLiteral( "protocol.gpkg" ) ) );
  parameters.insert( QStringLiteral( "OUTPUT_HTML_FILE" ), folder.path( QStringLiteral( "report.html" ) ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();

  QgsVectorLayer *areas = join.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( areas, nullptr );
  EXPECT_EQ( areas->featureCount(), 30 );
  const std::map<QString, QgsFeature> features = byKey( *areas, QStringLiteral( "AGS" ) );
  EXPECT_EQ( features.at( QStringLiteral( "00524010" ) ).attribute( QStringLiteral( "arbeitslose_2023" ) ), QVariant( 719LL ) );
  EXPECT_DOUBLE_EQ( features.at( QStringLiteral( "00524010" ) ).attribute( QStringLiteral( "arbeitslosenanteil_2023" ) ).toDouble(), 7.1 );
  EXPECT_EQ( features.at( QStringLiteral( "00524010" ) ).attribute( QStringLiteral( "arbeitslosenanteil_2023_status" ) ).toString(),
    QStringLiteral( "value" ) );

  const IndicatorProperties properties = indicatorPropertiesOf( areas ).value( QStringLiteral( "arbeitslosenanteil_2023" ) );
  EXPECT_EQ( properties.name, QStringLiteral( "Arbeitslosenanteil" ) );
  EXPECT_EQ( properties.unit, QStringLiteral( "Prozent" ) );
  EXPECT_EQ( properties.period, QStringLiteral( "2023-12-31" ) );
  EXPECT_EQ( properties.level, QStringLiteral( "municipality" ) );
  EXPECT_FALSE( properties.isCount );
  EXPECT_TRUE( properties.source.contains( QStringLiteral( "13211" ) ) );
  EXPECT_EQ( properties.districtValue, std::optional<double>( 6.3 ) );
  EXPECT_EQ( properties.stateValue, std::optional<double>( 5.8 ) );
  EXPECT_TRUE( indicatorPropertiesOf( areas ).value( QStringLiteral( "arbeitslose_2023" ) ).isCount );

  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 90 );
  EXPECT_EQ( join.result( QStringLiteral( "AREAS_WITHOUT_VALUE" ) ).toInt(), 0 );
  EXPECT_EQ( join.result( QStringLiteral( "ROWS_WITHOUT_AREA" ) ).toInt(), 9 );
  EXPECT_EQ( join.result( QStringLiteral( "DUPLICATE_KEYS" ) ).toInt(), 0 );

  QgsVectorLayer *protocol = join.layer( QStringLiteral( "PROTOCOL" ) );
  ASSERT_NE( protocol, nullptr );
  EXPECT_EQ( protocol->featureCount(), 3 * 35 );
  EXPECT_EQ(
    byKey( *protocol, QStringLiteral( "key" ) ).at( QStringLiteral( "00524125" ) ).attribute( QStringLiteral( "fate" ) ).toString(),
    QStringLiteral( "dissolved" ) );

  QFile page( folder.path( QStringLiteral( "report.html" ) ) );
  ASSERT_TRUE( page.open( QIODevice::ReadOnly ) );
  EXPECT_TRUE( page.readAll().contains( "00524970" ) );
}

TEST( JoinIndicators, NothingBesideTheAreasIsWrittenUnlessAskedFor )
{
  const OutputFolder folder;
  AlgorithmRun join( QStringLiteral( "joinindicators" ),
    joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), folder.path( QStringLiteral( "areas.gpkg" ) ) ) );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( folder.files(), QStringList{ QStringLiteral( "areas.gpkg" ) } );
}

TEST( JoinIndicators, PeriodsAndIndicatorsCanBeChosen )
{
  const OutputFolder folder;
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "INDICATORS" ), QStringLiteral( "Arbeitslosenanteil; SGB-II-Quote" ) );
  parameters.insert( QStringLiteral( "PERIOD" ), QStringLiteral( "2015;2023" ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  QStringList added;
  for ( const QgsField &field : join.layer( QStringLiteral( "OUTPUT" ) )->fields() )
  {
    if ( field.name().contains( QStringLiteral( "20" ) ) && !field.name().endsWith( QStringLiteral( "status" ) ) )
      added << field.name();
  }
  EXPECT_EQ( added,
    ( QStringList{ QStringLiteral( "arbeitslosenanteil_2015" ), QStringLiteral( "arbeitslosenanteil_2023" ),
      QStringLiteral( "sgb_ii_quote_2015" ), QStringLiteral( "sgb_ii_quote_2023" ) } ) );

  parameters.insert( QStringLiteral( "PERIOD" ), QStringLiteral( "1999" ) );
  const AlgorithmRun unknown( QStringLiteral( "joinindicators" ), parameters );
  EXPECT_FALSE( unknown.succeeded() );
  EXPECT_TRUE( unknown.error().contains( QStringLiteral( "1999" ) ) ) << unknown.error().toStdString();
}

TEST( JoinIndicators, ALayerCanBeATable )
{
  const OutputFolder folder;
  auto *layer = new QgsVectorLayer( QStringLiteral( "NoGeometry?field=AGS:string(8)&field=kinder:integer&field=quote:double" ),
    QStringLiteral( "children" ), QStringLiteral( "memory" ) );
  QgsFeatureList features;
  for ( int number = 1; number <= 5; ++number )
  {
    QgsFeature feature( layer->fields() );
    feature.setAttributes( QgsAttributes() << QStringLiteral( "005240%1" ).arg( number * 10 ) << number * 10 << number / 4.0 );
    features << feature;
  }
  ASSERT_TRUE( layer->dataProvider()->addFeatures( features ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ),
    joinOfSample(
      QVariantList{ QVariant::fromValue( static_cast<QObject *>( layer ) ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) },
      QStringLiteral( "memory:" ) ) );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  const QgsFeature feature = byKey( *join.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "AGS" ) ).at( QStringLiteral( "00524030" ) );
  EXPECT_EQ( feature.attribute( QStringLiteral( "kinder" ) ).toInt(), 30 );
  EXPECT_DOUBLE_EQ( feature.attribute( QStringLiteral( "quote" ) ).toDouble(), 0.75 );
  EXPECT_EQ( feature.attribute( QStringLiteral( "arbeitslose_2023" ) ).toInt(), 50 );
  delete layer;
}

TEST( JoinIndicators, ATableFileOpenedAsALayerIsReadFromItsFile )
{
  QgsVectorLayer layer( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "labour" ), QStringLiteral( "ogr" ) );
  ASSERT_TRUE( layer.isValid() );
  AlgorithmRun join( QStringLiteral( "joinindicators" ),
    joinOfSample( QVariant::fromValue( static_cast<QObject *>( &layer ) ), QStringLiteral( "memory:" ) ) );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 30 );
}

TEST( JoinIndicators, WhatAnEarlierJoinKeptStaysKnown )
{
  const OutputFolder folder;
  AlgorithmRun first( QStringLiteral( "joinindicators" ),
    joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), folder.path( QStringLiteral( "first.gpkg" ) ) ) );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "soziales.xlsx" ) ), folder.path( QStringLiteral( "second.gpkg" ) ) );
  parameters.insert( QStringLiteral( "INPUT" ), first.result( QStringLiteral( "OUTPUT" ) ) );
  AlgorithmRun second( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( second.succeeded() ) << second.error().toStdString();
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( second.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_TRUE( properties.contains( QStringLiteral( "arbeitslosenanteil_2023" ) ) );
  EXPECT_TRUE( properties.contains( QStringLiteral( "wohngeldhaushalte_2023" ) ) );
}

TEST( JoinIndicators, WhatTheReaderFindsOutCanBeOverruled )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "eigen.csv" ),
    "Stand 2022\nnr;Schluessel;Ort;Kinder\n1;00524010;Altweida;1.500\n2;00524020;Bad Muehlenroda;2.500\n" );
  QVariantMap parameters = joinOfSample( table, QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "HEADER_ROWS" ), QStringLiteral( "2" ) );
  parameters.insert( QStringLiteral( "KEY_COLUMN" ), QStringLiteral( "Schluessel" ) );
  parameters.insert( QStringLiteral( "DECIMAL" ), QStringLiteral( "point" ) );
  parameters.insert( QStringLiteral( "LEVEL" ), QStringLiteral( "municipality" ) );
  parameters.insert( QStringLiteral( "ENCODING" ), QStringLiteral( "UTF-8" ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 2 );
  const std::map<QString, QgsFeature> features = byKey( *join.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "AGS" ) );
  QVariantList values;
  for ( const QgsField &field : features.at( QStringLiteral( "00524010" ) ).fields() )
  {
    if ( field.name().startsWith( QStringLiteral( "kinder" ) ) && !field.name().endsWith( QStringLiteral( "status" ) ) )
      values << features.at( QStringLiteral( "00524010" ) ).attribute( field.name() );
  }
  EXPECT_EQ( values, QVariantList{ 1.5 } );
}

TEST( JoinIndicators, ACrosswalkSuggestsWhatBecameOfAKey )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "neu.csv" ), SMALL_TABLE + "00524999;Fusionsstadt;5000\n" );
  QVariantMap parameters = joinOfSample( table, QStringLiteral( "memory:" ) );
  parameters.insert( QStringLiteral( "CROSSWALK" ),
    writeFile(
      folder, QStringLiteral( "changes.csv" ), "alt;neu;name\n00524050;00524999;Fusionsstadt\n00524060;00524999;Fusionsstadt\n" ) );
  parameters.insert( QStringLiteral( "PROTOCOL" ), QStringLiteral( "memory:" ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 4 );
  const QgsFeature merged =
    byKey( *join.layer( QStringLiteral( "PROTOCOL" ) ), QStringLiteral( "key" ) ).at( QStringLiteral( "00524999" ) );
  EXPECT_EQ( merged.attribute( QStringLiteral( "fate" ) ).toString(), QStringLiteral( "later_merged" ) );
  EXPECT_EQ( merged.attribute( QStringLiteral( "suggested_key" ) ).toString(), QStringLiteral( "00524050, 00524060" ) );
}

TEST( JoinIndicators, AreasAndProtocolFitIntoOneGeoPackage )
{
  const OutputFolder folder;
  const QString database = folder.path( QStringLiteral( "monitor.gpkg" ) );
  AlgorithmRun first(
    QStringLiteral( "joinindicators" ), joinOfSample( writeFile( folder, QStringLiteral( "table.csv" ), SMALL_TABLE ), database ) );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();

  QVariantMap parameters = joinOfSample( writeFile( folder, QStringLiteral( "table.csv" ), SMALL_TABLE ),
    QStringLiteral( "ogr:dbname='%1' table=\"areas\" (geom)" ).arg( database ) );
  parameters.insert( QStringLiteral( "PROTOCOL" ), QStringLiteral( "ogr:dbname='%1' table=\"protocol\"" ).arg( database ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), first.layer( QStringLiteral( "OUTPUT" ) )->featureCount() );
  EXPECT_EQ( join.layer( QStringLiteral( "PROTOCOL" ) )->featureCount(), join.layer( QStringLiteral( "OUTPUT" ) )->featureCount() )
    << "a row for every municipality, whether the table has it or not";
}

TEST( JoinIndicators, ATableGivesTheSameStatusesAsFileAsOurOwnCsvAndAsOurOwnGeoPackage )
{
  const OutputFolder folder;
  const QString office = writeFile( folder, QStringLiteral( "signs.csv" ),
    "AGS;Gemeinde;Jahr;Arbeitslose\n00524010;A;2023;100\n00524020;B;2023;.\n00524030;C;2023;-\n00524040;D;2023;x\n00524050;E;2023;/\n"
    "00524060;F;2023;...\n" );
  const auto readTo = [&]( const QString &name ) {
    const AlgorithmRun read(
      QStringLiteral( "readtable" ), { { QStringLiteral( "INPUT" ), office }, { QStringLiteral( "OUTPUT" ), folder.path( name ) } } );
    EXPECT_TRUE( read.succeeded() ) << read.error().toStdString();
    return read.result( QStringLiteral( "OUTPUT" ) ).toString();
  };
  QStringList fieldsOfFile;
  std::map<QString, QString> statusesOfFile;
  for ( const QString &table : { office, readTo( QStringLiteral( "own.csv" ) ), readTo( QStringLiteral( "own.gpkg" ) ) } )
  {
    SCOPED_TRACE( table.toStdString() );
    AlgorithmRun join( QStringLiteral( "joinindicators" ), joinOfSample( table, QStringLiteral( "TEMPORARY_OUTPUT" ) ) );
    ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
    QgsVectorLayer *areas = join.layer( QStringLiteral( "OUTPUT" ) );
    std::map<QString, QString> statuses;
    for ( const auto &[key, feature] : byKey( *areas, QStringLiteral( "AGS" ) ) )
      statuses[key] = feature.attribute( QStringLiteral( "arbeitslose_2023_status" ) ).toString();
    if ( fieldsOfFile.isEmpty() )
    {
      fieldsOfFile = areas->fields().names();
      statusesOfFile = statuses;
    }
    EXPECT_EQ( areas->fields().names(), fieldsOfFile );
    EXPECT_EQ( statuses, statusesOfFile );
  }
  EXPECT_EQ( statusesOfFile.at( QStringLiteral( "00524020" ) ), QStringLiteral( "secret" ) );
  EXPECT_EQ( statusesOfFile.at( QStringLiteral( "00524040" ) ), QStringLiteral( "blocked" ) );
  EXPECT_EQ( statusesOfFile.at( QStringLiteral( "00524060" ) ), QStringLiteral( "later" ) );
}
