#include "monitormapsfixture.h"

#include <QFileInfo>
#include <gmock/gmock.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrenderer.h>

#include <functional>

using namespace sozialraum;
using ::testing::HasSubstr;

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

TEST_F( MonitorMaps, TheProjectInTheArchiveHasTheNameOfTheArchive )
{
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  const QByteArray archive = bytesOf( file( QStringLiteral( "monitor.qgz" ) ) );
  EXPECT_NE( archive.indexOf( "monitor.qgs" ), -1 );
  EXPECT_EQ( archive.indexOf( "~monitor" ), -1 );
}
