#include "algorithmrun.h"
#include "maps/styles/indicatorproperties.h"
#include "realdata.h"

#include <QFile>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <map>

using namespace sozialraum;

namespace
{

  std::map<QString, QgsFeature> groupsByKey( QgsVectorLayer &layer )
  {
    std::map<QString, QgsFeature> features;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      features.emplace( feature.attribute( QStringLiteral( "group_key" ) ).toString(), feature );
    return features;
  }

  //! The municipalities of the sample district with the indicators of the labour market.
  QString joinedSample( const OutputFolder &folder )
  {
    const AlgorithmRun join( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
        { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "AGS" ) },
        { QStringLiteral( "TABLES" ),
          QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ) } },
        { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) } } );
    EXPECT_TRUE( join.succeeded() ) << join.error().toStdString();
    return join.result( QStringLiteral( "OUTPUT" ) ).toString();
  }

}

TEST( AggregateAreas, SozialraeumeAndLeaderRegionsAreMadeInOneRun )
{
  const OutputFolder folder;
  AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), joinedSample( folder ) },
      { QStringLiteral( "MEMBERSHIP" ),
        QStringList{
          sampleLayer( QStringLiteral( "membership_sozialraeume.csv" ) ), sampleLayer( QStringLiteral( "membership_leader.csv" ) ) } },
      { QStringLiteral( "DISTRICTS" ), true },
      { QStringLiteral( "RATES" ), QStringLiteral( "arbeitslose_je_100 = arbeitslose_2023 / bevoelkerungsstand_2023 * 100" ) },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "groups.gpkg" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "GROUPS" ) ).toInt(), 5 + 2 + 1 );
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  const std::map<QString, QgsFeature> groups = groupsByKey( *layer );
  const QgsFeature district = groups.at( QStringLiteral( "00524" ) );
  EXPECT_EQ( district.attribute( QStringLiteral( "members" ) ).toInt(), 30 );

  // The figure of the district in the table is the sum of its municipalities.
  EXPECT_EQ( district.attribute( QStringLiteral( "arbeitslose_2023" ) ).toDouble(), 6988 );
  double sum = 0;
  double area = 0;
  for ( const char *key : { "SR1", "SR2", "SR3", "SR4", "SR5" } )
  {
    sum += groups.at( QString::fromLatin1( key ) ).attribute( QStringLiteral( "arbeitslose_2023" ) ).toDouble();
    area += groups.at( QString::fromLatin1( key ) ).geometry().area();
  }
  EXPECT_EQ( sum, 6988 );
  EXPECT_NEAR( area, district.geometry().area(), 1e-6 * area );
  EXPECT_DOUBLE_EQ( district.attribute( QStringLiteral( "arbeitslose_je_100" ) ).toDouble(),
    6988.0 / district.attribute( QStringLiteral( "bevoelkerungsstand_2023" ) ).toDouble() * 100 );
  EXPECT_TRUE( indicatorPropertiesOf( layer ).value( QStringLiteral( "arbeitslose_2023" ) ).isCount );
  EXPECT_FALSE( indicatorPropertiesOf( layer ).value( QStringLiteral( "arbeitslose_je_100" ) ).isCount );
}

TEST( AggregateAreas, ARateIsNeverSummed )
{
  const OutputFolder folder;
  const QString joined = joinedSample( folder );
  const AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), joined }, { QStringLiteral( "DISTRICTS" ), true },
      { QStringLiteral( "COUNT_FIELDS" ), QStringList{ QStringLiteral( "arbeitslosenanteil_2023" ) } },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "groups.gpkg" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "arbeitslosenanteil_2023" ) ) ) << run.error().toStdString();
  EXPECT_EQ( folder.files(), QStringList{ QStringLiteral( "joined.gpkg" ) } );
}

TEST( AggregateAreas, AmountsAddUpAsCountsDo )
{
  const OutputFolder folder;
  QFile table( folder.path( QStringLiteral( "amounts.csv" ) ) );
  ASSERT_TRUE( table.open( QIODevice::WriteOnly ) );
  table.write( "AGS;Gemeinde;Steuereinnahmen in Tsd. EUR;Kaufkraft in EUR je Einwohner\n00524010;Altweida;1200,5;21000,5\n00524020;Bad "
               "Muehlenroda;800;22500\n00524030;Baerenrode;2100;19800\n" );
  table.close();
  const QString membership = folder.path( QStringLiteral( "groups.csv" ) );
  QFile groups( membership );
  ASSERT_TRUE( groups.open( QIODevice::WriteOnly ) );
  groups.write( "area_key;group_key;group_name\n00524010;N;Nord\n00524020;N;Nord\n00524030;S;Sued\n" );
  groups.close();
  const AlgorithmRun join( QStringLiteral( "joinindicators" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "AGS" ) }, { QStringLiteral( "TABLES" ), table.fileName() },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), join.result( QStringLiteral( "OUTPUT" ) ) }, { QStringLiteral( "MEMBERSHIP" ), membership },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_DOUBLE_EQ( groupsByKey( *layer ).at( QStringLiteral( "N" ) ).attribute( QStringLiteral( "steuereinnahmen" ) ).toDouble(), 2000.5 );
  EXPECT_LT( layer->fields().lookupField( QStringLiteral( "kaufkraft" ) ), 0 ) << "an amount per head was summed";
}

TEST( AggregateAreas, WithoutAGroupingThereIsASentence )
{
  const AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "how to group" ) ) ) << run.error().toStdString();
}

TEST( AggregateAreas, CancellingLeavesNothing )
{
  const OutputFolder folder;
  const QString joined = joinedSample( folder );
  const AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), joined }, { QStringLiteral( "DISTRICTS" ), true },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "groups.gpkg" ) ) } },
    20.0 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_EQ( folder.files(), QStringList{ QStringLiteral( "joined.gpkg" ) } );
}

TEST( ConvertTerritory, AMergerOfTheSampleDistrictIsUndoneForEarlierYears )
{
  const OutputFolder folder;
  QFile list( folder.path( QStringLiteral( "changes.csv" ) ) );
  ASSERT_TRUE( list.open( QIODevice::WriteOnly ) );
  list.write( "alt;neu\n00524125;00524280\n" );
  list.close();
  AlgorithmRun run( QStringLiteral( "convertterritory" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) },
      { QStringLiteral( "CROSSWALK" ), list.fileName() },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "converted.gpkg" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "REFUSED" ) ).toInt(), 2 );
  QgsFeatureIterator iterator =
    run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures( QStringLiteral( "area_key = '00524280' and period = '2018-12-31'" ) );
  QgsFeature feature;
  ASSERT_TRUE( iterator.nextFeature( feature ) );
  EXPECT_EQ( feature.attribute( QStringLiteral( "parts" ) ).toInt(), 2 );
  EXPECT_FALSE( feature.attribute( QStringLiteral( "estimated" ) ).toBool() );
  EXPECT_FALSE( iterator.nextFeature( feature ) );

  // The long table is a table like any other.
  const AlgorithmRun join( QStringLiteral( "joinindicators" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ), run.result( QStringLiteral( "OUTPUT" ) ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "2018" ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  EXPECT_EQ( join.result( QStringLiteral( "MATCHED" ) ).toInt(), 30 );
}

TEST( ConvertTerritory, RatesComeFromConvertedCounts )
{
  const OutputFolder folder;
  QFile table( folder.path( QStringLiteral( "zahlen.csv" ) ) );
  ASSERT_TRUE( table.open( QIODevice::WriteOnly ) );
  table.write(
    "AGS;Arbeitslose 2018 (Anzahl);Einwohner 2018 (Anzahl);Medianeinkommen 2018 (EUR)\n00524125;10;100;1500,5\n00524280;90;300;1700,5\n" );
  table.close();
  QFile list( folder.path( QStringLiteral( "changes.csv" ) ) );
  ASSERT_TRUE( list.open( QIODevice::WriteOnly ) );
  list.write( "alt;neu\n00524125;00524280\n" );
  list.close();
  AlgorithmRun run( QStringLiteral( "convertterritory" ),
    { { QStringLiteral( "INPUT" ), table.fileName() }, { QStringLiteral( "CROSSWALK" ), list.fileName() },
      { QStringLiteral( "RATES" ), QStringLiteral( "anteil = arbeitslose / einwohner * 100" ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsFeatureIterator iterator = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures( QStringLiteral( "indicator = 'anteil'" ) );
  QgsFeature feature;
  ASSERT_TRUE( iterator.nextFeature( feature ) );
  EXPECT_EQ( feature.attribute( QStringLiteral( "value" ) ).toDouble(), 25.0 );
  EXPECT_EQ( run.result( QStringLiteral( "REFUSED" ) ).toInt(), 1 );
  EXPECT_TRUE( run.log().contains( QStringLiteral( "it is a median" ) ) ) << run.log().toStdString();
}

TEST( ConvertTerritory, AMissingCrosswalkGetsASentence )
{
  const OutputFolder folder;
  const AlgorithmRun run( QStringLiteral( "convertterritory" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) },
      { QStringLiteral( "CROSSWALK" ), folder.path( QStringLiteral( "none.csv" ) ) },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "converted.gpkg" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "none.csv" ) ) ) << run.error().toStdString();
  EXPECT_TRUE( folder.files().isEmpty() );
}

TEST( ConvertTerritory, TheDistrictReformOf2008AddsUp )
{
  const std::filesystem::path crosswalk = realData( "tables/crosswalk_bbsr/ref-kreise-umrech-2020-1990-2019.xlsx" );
  const std::filesystem::path table = realData( "tables/genesis_table_csv/12411-0015.csv" );
  SKIP_WITHOUT_REAL_DATA( crosswalk );
  SKIP_WITHOUT_REAL_DATA( table );
  AlgorithmRun run( QStringLiteral( "convertterritory" ),
    { { QStringLiteral( "INPUT" ), QString::fromStdString( table.string() ) },
      { QStringLiteral( "CROSSWALK" ), QString::fromStdString( crosswalk.string() ) },
      { QStringLiteral( "FROM" ), QStringLiteral( "2007" ) }, { QStringLiteral( "TO" ), QStringLiteral( "2020" ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsFeatureIterator iterator =
    run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures( QStringLiteral( "area_key = '14524' and period = '2007-12-31'" ) );
  QgsFeature feature;
  ASSERT_TRUE( iterator.nextFeature( feature ) );
  EXPECT_EQ( feature.attribute( QStringLiteral( "value" ) ).toDouble(), 352947 );
  EXPECT_EQ( feature.attribute( QStringLiteral( "parts" ) ).toInt(), 3 );
}

TEST( AggregateAreas, WhatIsSummedAndWhatIsLeftOutStandsInTheLog )
{
  const OutputFolder folder;
  const AlgorithmRun run( QStringLiteral( "aggregateareas" ),
    { { QStringLiteral( "INPUT" ), joinedSample( folder ) }, { QStringLiteral( "DISTRICTS" ), true },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QStringList lines = run.log().split( QLatin1Char( '\n' ) );
  const QString summed = lines.filter( QStringLiteral( "Summed: " ) ).join( QLatin1Char( ' ' ) );
  EXPECT_TRUE( summed.contains( QStringLiteral( "arbeitslose_2023" ) ) ) << run.log().toStdString();
  EXPECT_FALSE( summed.contains( QStringLiteral( "arbeitslosenanteil_2023" ) ) );
  EXPECT_TRUE(
    lines.filter( QStringLiteral( "Left out" ) ).join( QLatin1Char( ' ' ) ).contains( QStringLiteral( "arbeitslosenanteil_2023" ) ) );
  EXPECT_TRUE( run.log().contains( QStringLiteral( "km²" ) ) );
}
