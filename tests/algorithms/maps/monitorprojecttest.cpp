#include "classifieddistrict.h"
#include "maps/plates/mapview.h"
#include "maps/plates/monitorproject.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslayertree.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsziputils.h>

using namespace sozialraum;

namespace
{
  const QStringList sNames{ QStringLiteral( "first" ), QStringLiteral( "Anteil > \"5\" & <Kreis>" ) };

  //! A project of the layers \a names, drawn by classes, and a layout that shows all; \a settled: each is done with before the project is.
  void writeProject( const QString &path, const QStringList &names = sNames, bool settled = false )
  {
    MonitorProject project( QStringLiteral( "Monitor" ), path, QStringLiteral( "layers.gpkg" ), LayerCopies::All );
    QList<QgsMapLayer *> layers;
    for ( const QString &name : names )
    {
      std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( name, { 1, 2 } );
      layer->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class_id" ),
        { QgsRendererCategory( 1,
          std::unique_ptr<QgsFillSymbol>( QgsFillSymbol::createSimple( { { QStringLiteral( "color" ), QStringLiteral( "#123456" ) } } ) )
            .release(),
          name ) } ) );
      layers << project.add( std::move( layer ), layers.size() % 3 == 0 ? QString() : QStringLiteral( "Gruppe" ), layers.isEmpty() );
    }
    auto layout = std::make_unique<QgsPrintLayout>( &project.project() );
    layout->initializeDefaults();
    layout->setName( QStringLiteral( "plate" ) );
    auto *map = new QgsLayoutItemMap( layout.get() );
    map->attemptSetSceneRect( QRectF( 10, 10, 100, 100 ) );
    layout->addLayoutItem( map );
    showOnMap( *map, layers, layers.first()->extent(), layers.first()->crs() );
    project.keep( std::move( layout ) );
    if ( settled )
    {
      const QString id = layers.first()->id();
      for ( QgsMapLayer *layer : layers )
        project.settle( { layer } );
      EXPECT_TRUE( project.hasLayer( id ) );
    }
    project.write();
  }

  //! What a user sees of a project: its tree, its layers as they are drawn and where they lie, the maps of its layouts.
  QStringList lookOf( const QgsProject &project )
  {
    QStringList look;
    for ( QgsLayerTreeLayer *node : project.layerTreeRoot()->findLayers() )
    {
      const auto *layer = qobject_cast<const QgsVectorLayer *>( node->layer() );
      const auto *renderer = layer ? dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer->renderer() ) : nullptr;
      const QString symbol = renderer ? renderer->categories().first().symbol()->color().name() : QStringLiteral( "none" );
      look << QStringList{ node->parent()->name(), node->name(), QString::number( node->itemVisibilityChecked() ), node->layerId(), symbol,
        layer ? QFileInfo( layer->source() ).fileName() : QString(), QString::number( layer ? layer->featureCount() : -1 ),
        layer ? layer->serverProperties()->shortName() : QString() }
                .join( QLatin1Char( '|' ) );
    }
    for ( const QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
    {
      QList<QgsLayoutItemMap *> maps;
      layout->layoutItems( maps );
      for ( const QgsMapLayer *layer : maps.first()->layers() )
        look << layout->name() + QStringLiteral( ": " ) + layer->id();
    }
    return look;
  }

  QByteArray textOfProject( const QString &archive, const QString &folder )
  {
    QStringList files;
    EXPECT_TRUE( QgsZipUtils::unzip( archive, folder, files ) );
    for ( const QString &name : files )
    {
      QFile file( name );
      if ( name.endsWith( QLatin1String( ".qgs" ) ) && file.open( QIODevice::ReadOnly ) )
        return file.readAll();
    }
    return QByteArray();
  }
}

TEST( MonitorProject, NoPathOfThisComputerIsLeftWhateverALayerIsCalled )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "monitor.qgz" ) );
  writeProject( path );
  const QString unpacked = folder.path( QStringLiteral( "unpacked" ) );
  QDir().mkpath( unpacked );
  const QByteArray text = textOfProject( path, unpacked );
  ASSERT_FALSE( text.isEmpty() );
  EXPECT_FALSE( text.contains( QFileInfo( path ).absolutePath().toUtf8() ) );

  QgsProject project;
  ASSERT_TRUE( project.read( path ) ) << project.error().toStdString();
  QList<QgsLayoutItemMap *> maps;
  project.layoutManager()->printLayouts().value( 0 )->layoutItems( maps );
  ASSERT_EQ( maps.size(), 1 );
  QStringList shown;
  for ( const QgsMapLayer *layer : maps.first()->layers() )
    shown << layer->name();
  EXPECT_EQ( shown.join( QLatin1Char( '|' ) ), sNames.join( QLatin1Char( '|' ) ) );
}

TEST( MonitorProject, EveryTableOfItsGeopackageOpensStyledOnItsOwn )
{
  const OutputFolder folder;
  writeProject( folder.path( QStringLiteral( "monitor.qgz" ) ) );
  QgsProject project;
  ASSERT_TRUE( project.read( folder.path( QStringLiteral( "monitor.qgz" ) ) ) );
  ASSERT_EQ( project.mapLayers().size(), 2 );
  for ( const QgsMapLayer *layer : project.mapLayers() )
  {
    SCOPED_TRACE( layer->name().toStdString() );
    const QgsVectorLayer alone( layer->source(), QStringLiteral( "alone" ), QStringLiteral( "ogr" ) );
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( alone.renderer() );
    ASSERT_NE( renderer, nullptr );
    ASSERT_EQ( renderer->categories().size(), 1 );
    EXPECT_EQ( renderer->categories().first().label(), layer->name() );
    EXPECT_EQ( renderer->categories().first().symbol()->color().name(), QStringLiteral( "#123456" ) );
  }
}

TEST( MonitorProject, LayersThatWereSettledAreThereAsAllOthersAre )
{
  QStringList names; // more than are settled at once
  for ( int i = 0; i < 45; ++i )
    names << QStringLiteral( "Anteil %1" ).arg( i );
  const OutputFolder folder;
  QList<QStringList> looks;
  for ( const bool settled : { false, true } )
  {
    const QString path = folder.path( settled ? QStringLiteral( "settled/monitor.qgz" ) : QStringLiteral( "kept/monitor.qgz" ) );
    QDir().mkpath( QFileInfo( path ).path() );
    writeProject( path, names, settled );
    QgsProject project;
    ASSERT_TRUE( project.read( path ) ) << project.error().toStdString();
    looks << lookOf( project );
    EXPECT_EQ(
      QDir( QFileInfo( path ).path() ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ).join( QLatin1Char( ' ' ) ),
      QStringLiteral( "layers.gpkg monitor.qgz" ) );
  }
  EXPECT_EQ( looks[0].size(), 90 );
  EXPECT_EQ( looks[1].join( QLatin1Char( '\n' ) ), looks[0].join( QLatin1Char( '\n' ) ) );
}
