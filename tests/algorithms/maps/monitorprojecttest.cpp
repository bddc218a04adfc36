#include "classifieddistrict.h"
#include "maps/plates/mapview.h"
#include "maps/plates/monitorproject.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsziputils.h>

using namespace sozialraum;

namespace
{
  const QStringList sNames{ QStringLiteral( "first" ), QStringLiteral( "Anteil > \"5\" & <Kreis>" ) };

  //! A project of two layers, drawn by classes, and a layout that shows both.
  void writeProject( const QString &path )
  {
    MonitorProject project( QStringLiteral( "Monitor" ), path, QStringLiteral( "layers.gpkg" ), LayerCopies::All );
    QList<QgsMapLayer *> layers;
    for ( const QString &name : sNames )
    {
      std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( name, { 1, 2 } );
      layer->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class_id" ),
        { QgsRendererCategory( 1,
          std::unique_ptr<QgsFillSymbol>( QgsFillSymbol::createSimple( { { QStringLiteral( "color" ), QStringLiteral( "#123456" ) } } ) )
            .release(),
          name ) } ) );
      layers << project.add( std::move( layer ), QString(), true );
    }
    auto layout = std::make_unique<QgsPrintLayout>( &project.project() );
    layout->initializeDefaults();
    layout->setName( QStringLiteral( "plate" ) );
    auto *map = new QgsLayoutItemMap( layout.get() );
    map->attemptSetSceneRect( QRectF( 10, 10, 100, 100 ) );
    layout->addLayoutItem( map );
    showOnMap( *map, layers, layers.first()->extent(), layers.first()->crs() );
    project.keep( std::move( layout ) );
    project.write();
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
