#include "monitormapsfixture.h"

#include <gmock/gmock.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
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
