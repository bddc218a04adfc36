#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>

#include <functional>

using namespace sozialraum;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  const QString sFirstPlate = QStringLiteral( "anteil_der_uebergaenge_an_foerderschulen_2022_12_31" );

  class MonitorMaps : public ::testing::Test
  {
  protected:
    void SetUp() override
    {
      mFirst = classifiedDistrict( QStringLiteral( "first" ), { 1, 2, 3, 4, 5, -1, 3, -2, 2, -3 } );
      describe( *mFirst, QStringLiteral( "Anteil der Übergänge an Förderschulen" ), QStringLiteral( "2022-12-31" ) );
      mSecond = classifiedDistrict( QStringLiteral( "second" ), { 5, 4, 3, 2, 1 } );
      describe( *mSecond, QStringLiteral( "Arbeitslosenanteil" ), QStringLiteral( "2021" ) );
    }

    QString maps() const { return mFolder.path( QStringLiteral( "maps" ) ); }
    QString file( const QString &name ) const { return QDir( maps() ).filePath( name ); }

    QVariantMap parameters() const
    {
      return {
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mFirst.get() ), QVariant::fromValue( mSecond.get() ) } },
        { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "MAP_SOURCE" ), QStringLiteral( "erfundene Grenzen" ) },
        { QStringLiteral( "FOLDER" ), maps() },
      };
    }

    //! One plate of \a layer, with \a more parameters.
    QVariantMap single( QgsVectorLayer *layer, const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "FOLDER" ), maps() },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    //! The sentence that ends a run with \a parameters, after which the folder is as empty as before.
    std::string failureOf( const QVariantMap &parameters ) const
    {
      const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
      EXPECT_FALSE( run.succeeded() );
      EXPECT_EQ( QDir( maps() ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden ).join( QLatin1Char( ' ' ) ), QString() );
      return run.error().toStdString();
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mFirst;
    std::unique_ptr<QgsVectorLayer> mSecond;
  };

  QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  QString saveText( const OutputFolder &folder, const QString &name, const QByteArray &text )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
    return file.fileName();
  }

  QByteArray builtInTemplate()
  {
    return bytesOf( QStringLiteral( ":/sozialraum/styles/layouts/a4_portrait.qpt" ) );
  }

  QStringList legendTexts( const QgsPrintLayout &layout )
  {
    const auto *legend = dynamic_cast<const QgsLayoutItemLegend *>( layout.itemById( QStringLiteral( "legend" ) ) );
    QStringList texts;
    for ( const QgsLayerTreeLayer *node : const_cast<QgsLayoutItemLegend *>( legend )->model()->rootGroup()->findLayers() )
    {
      for ( const QgsLayerTreeModelLegendNode *entry :
        const_cast<QgsLayoutItemLegend *>( legend )->model()->layerLegendNodes( const_cast<QgsLayerTreeLayer *>( node ) ) )
        texts << entry->data( Qt::DisplayRole ).toString();
    }
    return texts;
  }
}

TEST_F( MonitorMaps, MakesAPlateOfEveryLayerAndAProject )
{
  QVariantMap both = parameters();
  both[QStringLiteral( "FORMAT" )] = QStringLiteral( "both" );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), both );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "landscape" ) );

  EXPECT_EQ( run.result( QStringLiteral( "PLATES" ) ).toInt(), 2 );
  EXPECT_EQ( QDir( maps() ).entryList( QDir::Files | QDir::Hidden, QDir::Name ).join( QLatin1Char( ' ' ) ),
    QStringLiteral(
      "%1.pdf %1.png arbeitslosenanteil_2021.pdf arbeitslosenanteil_2021.png layers.gpkg monitor.qgz sozialraum-monitor.json" )
      .arg( sFirstPlate ) );
  EXPECT_GT( shareOfColouredPixels( file( sFirstPlate + QStringLiteral( ".png" ) ) ), 0.1 );
}

TEST_F( MonitorMaps, APdfHoldsItsTextAsText )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const std::string text = textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ).toStdString();
  if ( text.empty() )
    GTEST_SKIP() << "pdftotext is not installed";
  for ( const char *expected : { "Anteil der Übergänge an Förderschulen", "Anteil in Prozent", "unter 5,0 (3)", "20,0 und mehr (3)",
          "Geheimhaltung (3)", "keine Angabe (3)", "nicht bewertet (3)", "Statistik der Prüfung", "erfundene Grenzen", "Klassen: Quantile",
          "Königsmühl", "Heidefließ" } )
    EXPECT_THAT( text, HasSubstr( expected ) );
}

TEST_F( MonitorMaps, TheNumbersOfTheHistogramAreText )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  const QgsLayoutItem *chart = layout.itemById( QStringLiteral( "histogram" ) );
  const QgsLayoutItem *number = layout.itemById( QStringLiteral( "histogram_text_1" ) );
  ASSERT_NE( number, nullptr );
  EXPECT_NE( number->parentGroup(), nullptr );
  EXPECT_EQ( number->parentGroup(), chart->parentGroup() );
  EXPECT_TRUE( chart->sceneBoundingRect().contains( number->sceneBoundingRect().center() ) );

  const QString text = textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_TRUE( text.contains( QRegularExpression( QStringLiteral( "7[.,]5\\s+12[.,]5\\s+17[.,]5\\s+22[.,]5" ) ) ) ) << text.toStdString();
}

TEST_F( MonitorMaps, APdfNamesNobodyAndHoldsNoPictures )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QByteArray pdf = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  EXPECT_EQ( pdf.indexOf( "/Author" ), -1 );
  EXPECT_EQ( pdf.indexOf( "/Subtype /Image" ), -1 );
  EXPECT_LT( pdf.size(), 1000000 );
}

TEST_F( MonitorMaps, TheSameInputGivesTheSameBytes )
{
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  const QByteArray pdf = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  const QByteArray png = bytesOf( file( sFirstPlate + QStringLiteral( ".png" ) ) );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  EXPECT_TRUE( bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ) == pdf );
  EXPECT_TRUE( bytesOf( file( sFirstPlate + QStringLiteral( ".png" ) ) ) == png );
}

TEST_F( MonitorMaps, TheProjectOpensStyledWhereverItIsMovedTo )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters() ).succeeded() );
  const QString moved = mFolder.path( QStringLiteral( "elsewhere" ) );
  ASSERT_TRUE( QDir().rename( maps(), moved ) );

  QgsProject project;
  ASSERT_TRUE( project.read( QDir( moved ).filePath( QStringLiteral( "monitor.qgz" ) ) ) ) << project.error().toStdString();
  EXPECT_EQ( project.mapLayers().size(), 3 );
  for ( const QgsMapLayer *layer : project.mapLayers() )
  {
    EXPECT_TRUE( layer->isValid() ) << layer->name().toStdString();
    const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( layer );
    const bool isOutline = layer->name() == QLatin1String( "Planning areas" );
    EXPECT_EQ( vectorLayer->renderer()->type(), isOutline ? QStringLiteral( "singleSymbol" ) : QStringLiteral( "categorizedSymbol" ) );
    EXPECT_EQ( vectorLayer->featureCount(), isOutline ? 5 : 30 );
  }
  EXPECT_EQ( project.layoutManager()->printLayouts().size(), 2 );
  EXPECT_EQ( project.metadata().author(), QString() );
  EXPECT_EQ( project.title(), QStringLiteral( "Social monitor" ) );
}

TEST_F( MonitorMaps, EveryPlateStaysInTheProjectAsALayoutWithItsItems )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters() ).succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  std::vector<double> scales;
  for ( const QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
  {
    SCOPED_TRACE( layout->name().toStdString() );
    for ( const char *id : { "map", "legend", "title", "subtitle", "reference", "method", "source", "page", "scale_bar", "north_arrow" } )
      EXPECT_NE( layout->itemById( QLatin1String( id ) ), nullptr ) << id;
    const auto *map = dynamic_cast<const QgsLayoutItemMap *>( layout->itemById( QStringLiteral( "map" ) ) );
    EXPECT_EQ( map->layers().size(), 2 );
    scales.push_back( map->scale() );
    EXPECT_TRUE( legendTexts( *layout ).contains( QStringLiteral( "Planning areas" ) ) );
  }
  EXPECT_NEAR( scales.front(), scales.back(), 1.0 );
}

TEST_F( MonitorMaps, TheLegendListsWhatOccursAndEmptyClassesThatTheLayerHas )
{
  const std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QStringLiteral( "gap" ), { 1, 2, 4 } );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( layer.get() ) ).succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  EXPECT_EQ( legendTexts( *project.layoutManager()->printLayouts().first() ).join( QLatin1Char( '|' ) ),
    QStringLiteral( "unter 5,0 (10)|5,0 bis unter 10,0 (10)|15,0 bis unter 20,0 (10)" ) );
}

TEST_F( MonitorMaps, ALongTitleAndALongLegendFindTheirPlace )
{
  const std::unique_ptr<QgsVectorLayer> layer =
    classifiedDistrict( QStringLiteral( "long" ), { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3 } );
  describe( *layer,
    QStringLiteral( "Anteil der Kinder unter drei Jahren in Bedarfsgemeinschaften mit Bezug von Leistungen nach dem Zweiten Buch "
                    "Sozialgesetzbuch an allen Kindern dieses Alters am Ort der Hauptwohnung" ),
    QStringLiteral( "2023" ) );
  for ( const char *page : { "a4_portrait", "a4_landscape", "a3_landscape" } )
  {
    SCOPED_TRACE( page );
    ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
      single( layer.get(),
        { { QStringLiteral( "LAYOUT" ), QLatin1String( page ) }, { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
          { QStringLiteral( "DPI" ), 100 } } ) )
        .succeeded() );
    keepForLooking( mFolder, QLatin1String( page ) );
    QgsProject project;
    ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
    const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
    EXPECT_EQ( legendTexts( layout ).size(), 15 );
    const QgsLayoutItem *legend = layout.itemById( QStringLiteral( "legend" ) );
    const QgsLayoutItem *reference = layout.itemById( QStringLiteral( "reference" ) );
    const QgsLayoutItem *source = layout.itemById( QStringLiteral( "source" ) );
    EXPECT_FALSE( legend->sceneBoundingRect().intersects( reference->sceneBoundingRect() ) );
    EXPECT_FALSE( legend->sceneBoundingRect().intersects( source->sceneBoundingRect() ) );
    const auto *title = dynamic_cast<const QgsLayoutItemLabel *>( layout.itemById( QStringLiteral( "title" ) ) );
    EXPECT_GE( title->textFormat().size(), 6.5 );
  }
}

TEST_F( MonitorMaps, AUsersTemplateWins )
{
  QByteArray text = builtInTemplate();
  text.replace( "id=\"subtitle\"", "id=\"something else\"" );
  const QString path = saveText( mFolder, QStringLiteral( "own.qpt" ), text );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) ).succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  EXPECT_NE( layout.itemById( QStringLiteral( "something else" ) ), nullptr );
  EXPECT_EQ( layout.itemById( QStringLiteral( "subtitle" ) ), nullptr );
}

TEST_F( MonitorMaps, AFontThatIsNotInstalledIsReplacedAndTold )
{
  QByteArray text = builtInTemplate();
  text.replace( "Open Sans", "No Such Typeface" );
  const QString path = saveText( mFolder, QStringLiteral( "font.qpt" ), text );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) );
  ASSERT_TRUE( run.succeeded() );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "No Such Typeface" ) );
}

TEST_F( MonitorMaps, BadTemplatesAreRefusedInASentence )
{
  QByteArray withoutMap = builtInTemplate();
  withoutMap.replace( "id=\"map\"", "id=\"plan\"" );
  const auto failureWith = [this]( const QString &path ) {
    return failureOf( single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) );
  };
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "nomap.qpt" ), withoutMap ) ), HasSubstr( "no map with the item id" ) );
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "composer.qpt" ), "<Composer title=\"QGIS 2\"/>" ) ),
    HasSubstr( "not a layout template" ) );
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "broken.qpt" ), "<Layout" ) ), HasSubstr( "not a layout template" ) );
  EXPECT_THAT( failureWith( mFolder.path( QStringLiteral( "missing.qpt" ) ) ), HasSubstr( "cannot be read" ) );
}

TEST_F( MonitorMaps, TemplatesThatReachOutOrAreNestedTooDeepAreRefusedBeforeTheyAreRead )
{
  const auto failureWith = [this]( const QByteArray &text ) {
    return failureOf(
      single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), saveText( mFolder, QStringLiteral( "reach.qpt" ), text ) } } ) );
  };
  for ( const char *address : { "http://127.0.0.1:9/x.png", "HTTPS://example.org/", "file:///etc/hostname", "//server/share/x.png",
          "\\\\server\\x.svg", "/vsicurl/x" } )
  {
    QByteArray text = builtInTemplate();
    text.replace( " file=\"\"", QByteArray( " file=\"" ) + address + "\"" );
    EXPECT_THAT( failureWith( text ), HasSubstr( "would fetch something from an address" ) ) << address;
  }
  EXPECT_THAT( failureWith( "<Layout>" + QByteArray( "<a>" ).repeated( 200 ) + QByteArray( "</a>" ).repeated( 200 ) + "</Layout>" ),
    HasSubstr( "nested deeper" ) );
  EXPECT_THAT( failureWith( "<Layout>" + QByteArray( "<a>" ).repeated( 199 ) + QByteArray( "</a>" ).repeated( 199 ) + "</Layout>" ),
    HasSubstr( "no map with the item id" ) );
}

TEST_F( MonitorMaps, LayersThatCannotBeDrawnAreRefusedInASentence )
{
  QgsVectorLayer unclassified(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=value:double" ), QStringLiteral( "plain" ), QStringLiteral( "memory" ) );
  EXPECT_THAT( failureOf( single( &unclassified ) ), HasSubstr( "no field class_id" ) );
  QgsVectorLayer empty(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=class_id:integer" ), QStringLiteral( "empty" ), QStringLiteral( "memory" ) );
  EXPECT_THAT( failureOf( single( &empty ) ), HasSubstr( "no areas" ) );
  mFirst->setCrs( QgsCoordinateReferenceSystem() );
  EXPECT_THAT( failureOf( single( mFirst.get() ) ), HasSubstr( "no coordinate reference system" ) );

  QgsVectorLayer withoutGeometries(
    QStringLiteral( "Polygon?crs=EPSG:25833&field=class_id:integer" ), QStringLiteral( "nowhere" ), QStringLiteral( "memory" ) );
  QgsFeature feature( withoutGeometries.fields() );
  feature.setAttributes( QVector<QVariant>{ 1 } );
  withoutGeometries.dataProvider()->addFeature( feature );
  EXPECT_THAT( failureOf( single( &withoutGeometries ) ), HasSubstr( "no geometries" ) );
}

TEST_F( MonitorMaps, AFolderThatCannotBeWrittenToIsNamed )
{
  saveText( mFolder, QStringLiteral( "file" ), "not a folder" );
  QVariantMap parameters = single( mFirst.get() );
  parameters[QStringLiteral( "FOLDER" )] = mFolder.path( QStringLiteral( "file/maps" ) );
  EXPECT_THAT( failureOf( parameters ), HasSubstr( "Nothing can be written to the folder" ) );
}

TEST_F( MonitorMaps, CancelledInTheMiddleTheFolderIsAsItWas )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters(), 40 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "Nothing was written" ) );
  EXPECT_FALSE( QFileInfo::exists( maps() ) );
}

namespace
{
  //! Lets \a work change the project of the folder, as somebody in QGIS would, and saves it.
  void workOn( const QString &path, const std::function<void( QgsProject &project )> &work )
  {
    QgsProject project;
    ASSERT_TRUE( project.read( path ) ) << project.error().toStdString();
    work( project );
    ASSERT_TRUE( project.write() ) << project.error().toStdString();
  }

  QgsPrintLayout *firstLayout( const QgsProject &project )
  {
    return project.layoutManager()->printLayouts().value( 0 );
  }

  QgsLayoutItemLabel *labelOf( const QgsPrintLayout &layout, const char *id )
  {
    return dynamic_cast<QgsLayoutItemLabel *>( layout.itemById( QLatin1String( id ) ) );
  }
}

TEST_F( MonitorMaps, WhatWasChangedByHandInALayoutIsThereAfterTheNextRun )
{
  const AlgorithmRun first( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();
  QString source;
  workOn( file( QStringLiteral( "monitor.qgz" ) ), [&source]( QgsProject &project ) {
    QgsPrintLayout &layout = *firstLayout( project );
    labelOf( layout, "title" )->setText( QStringLiteral( "Titel von Hand" ) );
    labelOf( layout, "reference" )->attemptMove( QgsLayoutPoint( 11.5, 57, Qgis::LayoutUnit::Millimeters ) );
    source = labelOf( layout, "source" )->text();
    auto *added = new QgsLayoutItemLabel( &layout );
    added->setId( QStringLiteral( "stamp" ) );
    added->setText( QStringLiteral( "ENTWURF" ) );
    layout.addLayoutItem( added );
  } );
  for ( int run = 0; run < 2; ++run )
  {
    SCOPED_TRACE( run );
    const AlgorithmRun again( QStringLiteral( "monitormaps" ), parameters() );
    ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
    EXPECT_THAT( textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ).toStdString(), HasSubstr( "Titel von Hand" ) );
    QgsProject project;
    ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
    EXPECT_EQ( project.layoutManager()->printLayouts().size(), 2 );
    const QgsPrintLayout &layout = *firstLayout( project );
    EXPECT_EQ( labelOf( layout, "title" )->text(), QStringLiteral( "Titel von Hand" ) );
    EXPECT_EQ( labelOf( layout, "source" )->text(), source );
    EXPECT_NEAR( labelOf( layout, "reference" )->pos().x(), 11.5, 0.01 );
    ASSERT_NE( labelOf( layout, "stamp" ), nullptr );
    EXPECT_EQ( labelOf( layout, "stamp" )->text(), QStringLiteral( "ENTWURF" ) );
  }
  // The project as it was saved by hand is there, too.
  EXPECT_EQ( QDir( maps() ).entryList( { QStringLiteral( "monitor_vor_*.qgz" ) } ).size(), 1 );
}

TEST_F( MonitorMaps, LayoutsOfOtherIndicatorsStayWithTheirLayers )
{
  const AlgorithmRun both( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( both.succeeded() ) << both.error().toStdString();
  const AlgorithmRun one( QStringLiteral( "monitormaps" ), single( mFirst.get() ) );
  ASSERT_TRUE( one.succeeded() ) << one.error().toStdString();
  EXPECT_TRUE( QFileInfo::exists( file( QStringLiteral( "arbeitslosenanteil_2021.pdf" ) ) ) );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  ASSERT_EQ( project.layoutManager()->printLayouts().size(), 2 );
  for ( const QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
  {
    const auto *map = dynamic_cast<const QgsLayoutItemMap *>( layout->itemById( QStringLiteral( "map" ) ) );
    ASSERT_NE( map, nullptr );
    ASSERT_FALSE( map->layers().isEmpty() ) << layout->name().toStdString();
    EXPECT_TRUE( map->layers().first()->isValid() );
  }
}

TEST_F( MonitorMaps, AreasWithoutClassIdAreTold )
{
  mFirst->dataProvider()->changeAttributeValues(
    { { 1, { { mFirst->fields().lookupField( QStringLiteral( "class_id" ) ), QVariant() } } } } );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), single( mFirst.get() ) );
  ASSERT_TRUE( run.succeeded() );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "1 areas without class_id" ) );
}

TEST_F( MonitorMaps, LayersInDegreesAreDrawnInTheUtmZoneOfTheirPlace )
{
  QgsVectorLayer degrees(
    QStringLiteral( "Polygon?crs=EPSG:4326&field=class_id:integer" ), QStringLiteral( "degrees" ), QStringLiteral( "memory" ) );
  QgsFeature feature( degrees.fields() );
  feature.setAttributes( QVector<QVariant>{ 1 } );
  feature.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "Polygon((12.3 50.6, 12.8 50.6, 12.8 50.9, 12.3 50.9, 12.3 50.6))" ) ) );
  degrees.dataProvider()->addFeature( feature );
  degrees.updateExtents();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( &degrees ) ).succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  EXPECT_EQ( project.crs().authid(), QStringLiteral( "EPSG:25833" ) );
}

TEST_F( MonitorMaps, TheProjectInTheArchiveHasTheNameOfTheArchive )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  const QByteArray archive = bytesOf( file( QStringLiteral( "monitor.qgz" ) ) );
  EXPECT_NE( archive.indexOf( "monitor.qgs" ), -1 );
  EXPECT_EQ( archive.indexOf( "~monitor" ), -1 );
}

TEST_F( MonitorMaps, NamesWithoutPlaceBecomeNumbersThatTheKeyExplains )
{
  // Every third area shrunk to a spot of 300 m, with a name that cannot stand there.
  QgsFeatureIterator features = mFirst->getFeatures();
  QgsFeature feature;
  QgsGeometryMap geometries;
  QgsChangedAttributesMap names;
  const QgsPointXY middle = mFirst->extent().center();
  int i = 0;
  while ( features.nextFeature( feature ) )
  {
    if ( i++ % 3 != 0 )
      continue;
    const QgsPointXY spot( middle.x() + 700.0 * ( i % 9 ), middle.y() + 250.0 * i );
    geometries.insert( feature.id(), QgsGeometry::fromRect( QgsRectangle::fromCenterAndSize( spot, 300, 300 ) ) );
    names.insert( feature.id(), { { 0, QStringLiteral( "Oberunterhübelsgrün am Walde %1" ).arg( i ) } } );
  }
  mFirst->dataProvider()->changeGeometryValues( geometries );
  mFirst->dataProvider()->changeAttributeValues( names );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "key" ) );

  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  const auto *key = dynamic_cast<const QgsLayoutItemLabel *>( layout.itemById( QStringLiteral( "key" ) ) );
  ASSERT_NE( key, nullptr );
  EXPECT_THAT( key->currentText().toStdString(), HasSubstr( "Oberunterhübelsgrün" ) );
  const QgsLayoutItem *legend = layout.itemById( QStringLiteral( "legend" ) );
  EXPECT_FALSE( legend->sceneBoundingRect().adjusted( 0.1, 0.1, -0.1, -0.1 ).intersects( key->sceneBoundingRect() ) );

  // Each area is on the map by its name or by the number that the key gives it.
  const QString text = textOfPdf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_THAT( text.toStdString(), HasSubstr( "Königsmühl" ) );
}

TEST_F( MonitorMaps, NamesThatFindTheirPlaceNeedNoKey )
{
  ASSERT_TRUE( AlgorithmRun(
    QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "LAYOUT" ), QStringLiteral( "a3_landscape" ) } } ) )
      .succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  EXPECT_EQ(
    dynamic_cast<const QgsLayoutItemLabel *>( project.layoutManager()->printLayouts().first()->itemById( QStringLiteral( "key" ) ) )
      ->currentText(),
    QString() );
}

TEST_F( MonitorMaps, NeighboursLieInGreyBelowTheAreasAndDoNotChangeTheFrame )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  double scale = 0;
  {
    QgsProject project;
    ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
    scale = dynamic_cast<const QgsLayoutItemMap *>( project.layoutManager()->printLayouts().first()->itemById( QStringLiteral( "map" ) ) )
              ->scale();
  }
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    single( mFirst.get(),
      { { QStringLiteral( "NEIGHBOURS" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "neighbours" ) ) },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "neighbours" ) );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const auto *map =
    dynamic_cast<const QgsLayoutItemMap *>( project.layoutManager()->printLayouts().first()->itemById( QStringLiteral( "map" ) ) );
  ASSERT_EQ( map->layers().size(), 2 );
  EXPECT_EQ( map->layers().last()->name(), QStringLiteral( "Neighbours" ) );
  EXPECT_NEAR( map->scale(), scale, 1.0 );
  EXPECT_FALSE( legendTexts( *project.layoutManager()->printLayouts().first() ).contains( QStringLiteral( "Neighbours" ) ) );
}

TEST_F( MonitorMaps, TheLogoStandsInItsPlaceAndAMissingOneIsNamed )
{
  const QString logo = saveText( mFolder, QStringLiteral( "logo.svg" ),
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><text x=\"1\" y=\"8\" font-family=\"Open Sans\" "
    "font-size=\"6\">LKMU</text></svg>" );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "LOGO" ), logo } } ) ).succeeded() );
  const QByteArray withLogo = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  EXPECT_GT( withLogo.size(), bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ).size() );
  QDir( maps() ).removeRecursively();
  EXPECT_THAT( failureOf( single( mFirst.get(), { { QStringLiteral( "LOGO" ), mFolder.path( QStringLiteral( "missing.png" ) ) } } ) ),
    HasSubstr( "missing.png" ) );
}

TEST_F( MonitorMaps, FontsOfAPdfAreEmbedded )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  QProcess program;
  program.start( QStringLiteral( "pdffonts" ), { file( sFirstPlate + QStringLiteral( ".pdf" ) ) } );
  if ( !program.waitForFinished() || program.exitCode() != 0 )
    GTEST_SKIP() << "pdffonts is not installed";
  const QStringList fonts = QString::fromUtf8( program.readAllStandardOutput() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts ).mid( 2 );
  ASSERT_FALSE( fonts.isEmpty() );
  // Columns from the right: object, generation, unicode, subset, embedded.
  for ( const QString &font : fonts )
    EXPECT_EQ( font.simplified().section( QLatin1Char( ' ' ), -5, -5 ), QStringLiteral( "yes" ) ) << font.toStdString();
}

TEST_F( MonitorMaps, ATemplateWithoutOneOfItsItemsIsUsedAsItIs )
{
  for ( const char *id : { "legend", "key", "scale_bar", "histogram" } )
  {
    SCOPED_TRACE( id );
    QByteArray text = builtInTemplate();
    text.replace( QByteArray( "id=\"" ) + id + "\"", "id=\"own\"" );
    const AlgorithmRun run( QStringLiteral( "monitormaps" ),
      single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), saveText( mFolder, QStringLiteral( "part.qpt" ), text ) } } ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
  }
}

TEST_F( MonitorMaps, AFullDiskIsToldAndLeavesNothingHalfWritten )
{
  const QString mountPoint = mFolder.path( QStringLiteral( "disk" ) );
  QDir().mkpath( mountPoint );
  if ( QProcess::execute( QStringLiteral( "mount" ),
         { QStringLiteral( "-t" ), QStringLiteral( "tmpfs" ), QStringLiteral( "-o" ), QStringLiteral( "size=64k" ),
           QStringLiteral( "tmpfs" ), mountPoint } )
    != 0 )
    GTEST_SKIP() << "a small disk needs the rights of root";
  QVariantMap parameters = single( mFirst.get(), { { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } );
  parameters[QStringLiteral( "FOLDER" )] = mountPoint;
  {
    const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_THAT( run.error().toStdString(), AnyOf( HasSubstr( "Is the disk full" ), HasSubstr( "The disk is full" ) ) );
  }
  EXPECT_EQ( QDir( mountPoint ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden ).join( QLatin1Char( ' ' ) ), QString() );
  EXPECT_EQ( QProcess::execute( QStringLiteral( "umount" ), { mountPoint } ), 0 );
}
