#include "maps/plates/projectmerge.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace
{
  //! A file with one point and one field, which is called \a field.
  QString writtenLayer( const QTemporaryDir &folder, const QString &field )
  {
    QFile file( folder.filePath( field + QStringLiteral( ".geojson" ) ) );
    if ( file.open( QIODevice::WriteOnly ) )
      file.write( QStringLiteral( R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"%1":"A"},)"
                                  R"("geometry":{"type":"Point","coordinates":[13.5,50.9]}}]})" )
          .arg( field )
          .toUtf8() );
    return file.fileName();
  }

  //! A project as a run leaves it: one layer of the id “sozialraum_kitas”, one plate that shows it.
  QString writtenProject( const QTemporaryDir &folder, const QString &field )
  {
    QgsProject project;
    project.setTitle( QStringLiteral( "Monitor " ) + field );
    auto *layer = new QgsVectorLayer( writtenLayer( folder, field ), QStringLiteral( "Kitas" ), QStringLiteral( "ogr" ) );
    layer->setId( QStringLiteral( "sozialraum_kitas" ) );
    project.addMapLayer( layer );
    auto *layout = new QgsPrintLayout( &project );
    layout->setName( QStringLiteral( "Kitas" ) );
    layout->initializeDefaults();
    auto *map = new QgsLayoutItemMap( layout );
    map->attemptSetSceneRect( QRectF( 10, 10, 100, 100 ) );
    map->setLayers( { layer } );
    map->setKeepLayerSet( true );
    layout->addLayoutItem( map );
    project.layoutManager()->addLayout( layout );
    const QString file = folder.filePath( field + QStringLiteral( ".qgs" ) );
    project.write( file );
    return file;
  }

  QString fieldShownBy( const QgsProject &project, const QString &layoutName )
  {
    const auto *layout = dynamic_cast<QgsPrintLayout *>( project.layoutManager()->layoutByName( layoutName ) );
    QList<QgsLayoutItemMap *> maps;
    if ( layout )
      layout->layoutItems( maps );
    if ( maps.isEmpty() || maps.first()->layers().isEmpty() )
      return QString();
    return qobject_cast<QgsVectorLayer *>( maps.first()->layers().first() )->fields().names().last();
  }
}

TEST( ProjectMerge, AddsLayersWithTheirGroupAndPlates )
{
  const QTemporaryDir folder;
  QgsProject open;
  const sozialraum::AddedToProject added = sozialraum::addToProject( writtenProject( folder, QStringLiteral( "muster" ) ), open );
  EXPECT_EQ( added.layers, 1 );
  EXPECT_EQ( added.layouts, 1 );
  ASSERT_TRUE( open.layerTreeRoot()->findGroup( QStringLiteral( "Monitor muster" ) ) );
  EXPECT_EQ( open.layerTreeRoot()->findLayers().size(), 1 );
  EXPECT_EQ( fieldShownBy( open, QStringLiteral( "Kitas" ) ), QStringLiteral( "muster" ) );
}

TEST( ProjectMerge, AddsALayerOnceHoweverOftenItIsAsked )
{
  const QTemporaryDir folder;
  QgsProject open;
  const QString file = writtenProject( folder, QStringLiteral( "muster" ) );
  sozialraum::addToProject( file, open );
  EXPECT_EQ( sozialraum::addToProject( file, open ).layers, 0 );
  EXPECT_EQ( open.count(), 1 );
  EXPECT_EQ( open.layerTreeRoot()->findLayers().size(), 1 );
}

TEST( ProjectMerge, PlatesOfASecondDistrictShowItsOwnLayers )
{
  const QTemporaryDir folder;
  QgsProject open;
  sozialraum::addToProject( writtenProject( folder, QStringLiteral( "erster" ) ), open );
  const sozialraum::AddedToProject second = sozialraum::addToProject( writtenProject( folder, QStringLiteral( "zweiter" ) ), open );
  EXPECT_EQ( second.layers, 1 );
  EXPECT_EQ( open.layerTreeRoot()->findLayers().size(), 2 );
  EXPECT_EQ( fieldShownBy( open, QStringLiteral( "Kitas" ) ), QStringLiteral( "erster" ) );
  EXPECT_EQ( fieldShownBy( open, QStringLiteral( "Kitas (2)" ) ), QStringLiteral( "zweiter" ) );
}

TEST( ProjectMerge, AFileThatIsNoProjectChangesNothing )
{
  QgsProject open;
  EXPECT_THROW( sozialraum::addToProject( QStringLiteral( "/nowhere/monitor.qgz" ), open ), QgsProcessingException );
  EXPECT_EQ( open.count(), 0 );
}
