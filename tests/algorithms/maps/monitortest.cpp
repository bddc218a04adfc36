#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/indicatorproperties.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgslayertree.h>
#include <qgslayoutitem.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>

using namespace sozialraum;

namespace
{
  QVariantMap sampleMonitor( const QString &folder )
  {
    return {
      { QStringLiteral( "AREAS" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ),
        QStringList{ sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ),
          sampleLayer( QStringLiteral( "soziales.xlsx" ) ) } },
      { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
      { QStringLiteral( "FACILITIES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "NETWORK" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { QStringLiteral( "FOLDER" ), folder },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
    };
  }

  QStringList filesIn( const QString &folder )
  {
    return QDir( folder ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name );
  }
}

TEST( Monitor, LeavesProjectLayersPlatesCatchmentsAndProtocol )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), sampleMonitor( folder ) );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString() << monitor.log().toStdString();
  keepForLooking( place, QStringLiteral( "monitor" ) );

  EXPECT_EQ( filesIn( folder ).join( QLatin1Char( ' ' ) ),
    QStringLiteral( "monitor.gpkg monitor.qgz plates protocol.html sozialraum-monitor.json" ) );
  EXPECT_EQ( place.files(), QStringList{ QStringLiteral( "monitor" ) } );
  EXPECT_EQ( filesIn( folder + QStringLiteral( "/plates" ) ).size(), monitor.result( QStringLiteral( "PLATES" ) ).toInt() );
  for ( const QString &plate : filesIn( folder + QStringLiteral( "/plates" ) ) )
    EXPECT_LT( QFileInfo( folder + QStringLiteral( "/plates/" ) + plate ).size(), 1000000 ) << plate.toStdString();
}

TEST( Monitor, TheProjectOpensWithEverythingStyledWhereverItIsMovedTo )
{
  const OutputFolder place;
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), sampleMonitor( place.path( QStringLiteral( "monitor" ) ) ) );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString();
  const QString moved = place.path( QStringLiteral( "moved" ) );
  ASSERT_TRUE( QDir().rename( place.path( QStringLiteral( "monitor" ) ), moved ) );

  QgsProject project;
  ASSERT_TRUE( project.read( QDir( moved ).filePath( QStringLiteral( "monitor.qgz" ) ) ) );
  const int plates = monitor.result( QStringLiteral( "PLATES" ) ).toInt();
  EXPECT_EQ( project.layoutManager()->printLayouts().size(), plates );
  int histograms = 0;
  for ( const QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
  {
    QDomDocument document;
    QDomElement items = document.createElement( QStringLiteral( "items" ) );
    layout->itemById( QStringLiteral( "histogram" ) )->writeXml( items, document, QgsReadWriteContext() );
    histograms += items.firstChildElement().attribute( QStringLiteral( "file" ) ).isEmpty() ? 0 : 1;
  }
  EXPECT_EQ( histograms, plates - 1 ) << "every plate but that of the catchments shows how the values are spread";
  EXPECT_EQ( project.layerTreeRoot()->findGroup( QStringLiteral( "Indicators" ) )->findLayers().size(), plates - 1 );
  QStringList tables;
  for ( const QgsMapLayer *layer : project.mapLayers() )
  {
    EXPECT_TRUE( layer->isValid() ) << layer->name().toStdString();
    EXPECT_TRUE( layer->source().startsWith( moved ) ) << layer->source().toStdString();
    tables << layer->source().section( QStringLiteral( "layername=" ), 1 );
  }
  for ( const char *table :
    { "areas", "protocol", "planning_areas", "facilities", "facilities_not_snapped", "catchments", "catchment_lines" } )
    EXPECT_TRUE( tables.contains( QLatin1String( table ) ) ) << table;
}

TEST( Monitor, OutOfAStoreNextYearsTableIsEnoughAndTheOtherIndicatorsStay )
{
  const OutputFolder place;
  const QString store = place.path( QStringLiteral( "store.gpkg" ) );
  const QVariantMap sample = sampleMonitor( {} );
  const AlgorithmRun create( QStringLiteral( "createstore" ),
    { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "AREAS" ), sample.value( QStringLiteral( "AREAS" ) ) } } );
  ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
  const AlgorithmRun import( QStringLiteral( "importtables" ),
    { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "TABLES" ), sample.value( QStringLiteral( "TABLES" ) ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  QFile next( place.path( QStringLiteral( "next.csv" ) ) );
  ASSERT_TRUE( next.open( QIODevice::WriteOnly ) );
  next.write( "AGS;Gemeinde;Arbeitslosenanteil\n;;Prozent\n;;31.12.2024\n00524010;Altau;3.1\n00524020;Buchau;9.7\n00524030;Cranau;5.5\n" );
  next.close();
  const AlgorithmRun year(
    QStringLiteral( "importtables" ), { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "TABLES" ), next.fileName() } } );
  ASSERT_TRUE( year.succeeded() ) << year.error().toStdString();
  ASSERT_EQ( year.result( QStringLiteral( "NEW" ) ).toInt(), 3 ) << year.log().toStdString();

  QVariantMap parameters{ { QStringLiteral( "STORE" ), store }, { QStringLiteral( "FOLDER" ), place.path( QStringLiteral( "monitor" ) ) },
    { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) } };
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString() << monitor.log().toStdString();
  QgsProject project;
  ASSERT_TRUE( project.read( monitor.result( QStringLiteral( "PROJECT" ) ).toString() ) );
  QString all;
  for ( const QgsMapLayer *layer : project.mapLayers() )
    all += layer->name() + QLatin1Char( '\n' );
  EXPECT_TRUE( all.contains( QStringLiteral( "Arbeitslosenanteil 2024" ) ) || all.contains( QStringLiteral( "31.12.2024" ) )
    || all.contains( QStringLiteral( "2024-12-31" ) ) )
    << all.toStdString();
  EXPECT_GE( monitor.result( QStringLiteral( "PLATES" ) ).toInt(), 2 ) << "the rates that were not delivered again are drawn, too";

  parameters.insert( QStringLiteral( "TABLES" ), sample.value( QStringLiteral( "TABLES" ) ) );
  EXPECT_TRUE( AlgorithmRun( QStringLiteral( "monitor" ), parameters ).error().contains( QStringLiteral( "of its own" ) ) );
  EXPECT_TRUE( AlgorithmRun( QStringLiteral( "monitor" ), { { QStringLiteral( "FOLDER" ), place.path( QStringLiteral( "x" ) ) } } )
      .error()
      .contains( QStringLiteral( "or a store" ) ) );
}

TEST( Monitor, TheLayersKeepTheirStylesInTheGeoPackage )
{
  const OutputFolder place;
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), sampleMonitor( place.path( QStringLiteral( "monitor" ) ) ) );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString();
  const QgsVectorLayer share(
    monitor.result( QStringLiteral( "GEOPACKAGE" ) ).toString() + QStringLiteral( "|layername=arbeitslosenanteil_2023_12_31" ),
    QStringLiteral( "share" ), QStringLiteral( "ogr" ) );
  ASSERT_TRUE( share.isValid() );
  EXPECT_EQ( share.renderer()->type(), QStringLiteral( "categorizedSymbol" ) );
  EXPECT_EQ( classifiedIndicator( &share ).properties.name, QStringLiteral( "Arbeitslosenanteil" ) );
  EXPECT_TRUE( classifiedIndicator( &share ).properties.districtValue.has_value() );
  EXPECT_EQ( classifiedIndicator( &share ).field, QStringLiteral( "arbeitslosenanteil_2023" ) );
}

TEST( Monitor, PlatesOfAnEarlierRunThatAreNotMadeAgainGo )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  QVariantMap parameters = sampleMonitor( folder );
  parameters.remove( QStringLiteral( "FACILITIES" ) );
  parameters.remove( QStringLiteral( "NETWORK" ) );
  const AlgorithmRun first( QStringLiteral( "monitor" ), parameters );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();
  const QStringList plates = filesIn( folder + QStringLiteral( "/plates" ) );
  parameters[QStringLiteral( "INDICATORS" )] = QStringLiteral( "Arbeitslosenanteil" );
  const AlgorithmRun second( QStringLiteral( "monitor" ), parameters );
  ASSERT_TRUE( second.succeeded() ) << second.error().toStdString();
  EXPECT_GT( plates.size(), 1 );
  EXPECT_EQ( filesIn( folder + QStringLiteral( "/plates" ) ).size(), 1 );
  EXPECT_EQ( place.files(), QStringList{ QStringLiteral( "monitor" ) } );
}

TEST( Monitor, OtherFilesInTheFolderStayAlsoThoseThatAreCalledAlike )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "letters" ) );
  QDir().mkpath( folder );
  QFile letter( folder + QStringLiteral( "/monitor.docx" ) );
  ASSERT_TRUE( letter.open( QIODevice::WriteOnly ) );
  letter.close();
  QVariantMap parameters = sampleMonitor( folder );
  parameters.remove( QStringLiteral( "FACILITIES" ) );
  parameters.remove( QStringLiteral( "NETWORK" ) );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  EXPECT_TRUE( monitor.succeeded() ) << monitor.error().toStdString();
  EXPECT_TRUE( letter.exists() );
  EXPECT_EQ( place.files(), QStringList{ QStringLiteral( "letters" ) } );
}

TEST( Monitor, CancelledAnywhereItLeavesNothing )
{
  for ( const double percent : { 0.0, 5.0, 20.0, 30.0, 60.0, 89.0 } )
  {
    SCOPED_TRACE( percent );
    const OutputFolder place;
    const AlgorithmRun monitor( QStringLiteral( "monitor" ), sampleMonitor( place.path( QStringLiteral( "monitor" ) ) ), percent );
    EXPECT_FALSE( monitor.succeeded() );
    EXPECT_EQ( place.files().join( QLatin1Char( ' ' ) ), QString() );
  }
}

TEST( Monitor, AFailureLeavesTheOlderResult )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  QDir().mkpath( folder );
  QFile older( folder + QStringLiteral( "/protocol.html" ) );
  ASSERT_TRUE( older.open( QIODevice::WriteOnly ) );
  older.close();
  QVariantMap parameters = sampleMonitor( folder );
  parameters[QStringLiteral( "TABLES" )] = QStringList{ place.path( QStringLiteral( "missing.csv" ) ) };
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  EXPECT_FALSE( monitor.succeeded() );
  EXPECT_THAT( monitor.error().toStdString(), ::testing::HasSubstr( "missing.csv" ) );
  EXPECT_TRUE( older.exists() );
  EXPECT_EQ( place.files(), QStringList{ QStringLiteral( "monitor" ) } );
}

TEST( Monitor, FacilitiesWithoutANetworkAreAskedFor )
{
  const OutputFolder place;
  QVariantMap parameters = sampleMonitor( place.path( QStringLiteral( "monitor" ) ) );
  parameters.remove( QStringLiteral( "NETWORK" ) );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  EXPECT_FALSE( monitor.succeeded() );
  EXPECT_THAT( monitor.error().toStdString(), ::testing::HasSubstr( "belong together" ) );
}

TEST( Monitor, CountsAloneAreDrawnAsCircles )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  QVariantMap parameters = sampleMonitor( folder );
  parameters.remove( QStringLiteral( "FACILITIES" ) );
  parameters.remove( QStringLiteral( "NETWORK" ) );
  parameters[QStringLiteral( "INDICATORS" )] = QStringLiteral( "Arbeitslose" );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString();
  EXPECT_EQ( monitor.result( QStringLiteral( "PLATES" ) ).toInt(), 1 );
  EXPECT_GE( monitor.result( QStringLiteral( "MATCHED" ) ).toInt(), 30 ) << "the join is kept";
  QgsProject project;
  ASSERT_TRUE( project.read( folder + QStringLiteral( "/monitor.qgz" ) ) );
  bool hasCircles = false;
  for ( const QgsMapLayer *layer : project.mapLayers() )
  {
    const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( layer );
    hasCircles = hasCircles || ( vectorLayer && vectorLayer->geometryType() == Qgis::GeometryType::Point );
  }
  EXPECT_TRUE( hasCircles );
}

TEST( Monitor, ALayerOfClassesHoldsKeyNameAndWhatItShows )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  QVariantMap parameters = sampleMonitor( folder );
  parameters.remove( QStringLiteral( "FACILITIES" ) );
  parameters.remove( QStringLiteral( "NETWORK" ) );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), parameters );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString();
  QgsProject project;
  ASSERT_TRUE( project.read( folder + QStringLiteral( "/monitor.qgz" ) ) );
  int classified = 0;
  for ( const QgsMapLayer *layer : project.mapLayers() )
  {
    const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( layer );
    if ( !vectorLayer || vectorLayer->fields().lookupField( QStringLiteral( "class_id" ) ) < 0 )
      continue;
    ++classified;
    const QString field = classifiedIndicator( vectorLayer ).field;
    QStringList names;
    for ( const QgsField &one : vectorLayer->fields() )
      names << one.name();
    EXPECT_EQ( names.join( QLatin1Char( ' ' ) ).toStdString(),
      QStringLiteral( "fid AGS ARS GEN %1 %1_status class_id class_label" ).arg( field ).toStdString() );
  }
  EXPECT_GT( classified, 1 );
}
