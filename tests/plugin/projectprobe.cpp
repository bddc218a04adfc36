// Opens a project in the running QGIS desktop and writes what it finds into a report; then ends QGIS as File > Exit does.
#include "probeplugin.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>
#include <QWidget>
#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsmasterlayoutinterface.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

class ProjectProbe : public QgisPlugin
{
public:
  explicit ProjectProbe( QgisInterface *qgis )
    : QgisPlugin( probeName, probeName, probeName, probeVersion, QgisPlugin::UI )
    , mQgis( qgis )
  {}

  void initGui() override
  {
    QTimer::singleShot( 6000, mQgis->mainWindow(), [this] { open(); } );
  }

  void unload() override {}

private:
  void open()
  {
    mQgis->mainWindow()->resize( 1480, 930 );
    mQgis->addProject( qEnvironmentVariable( "SOZIALRAUM_PROBE_PROJECT" ) );
    QTimer::singleShot( 8000, mQgis->mainWindow(), [this] { look(); } );
  }

  void look()
  {
    // On a busy machine QGIS is still starting, and begins an empty project after ours.
    if ( QgsProject::instance()->mapLayers().isEmpty() && ++mTries < 15 )
    {
      open();
      return;
    }
    QFile file( qEnvironmentVariable( "SOZIALRAUM_PROBE_REPORT" ) );
    if ( file.open( QIODevice::WriteOnly ) )
    {
      QTextStream report( &file );
      report << "provider registered: "
             << ( QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) ) ? "yes" : "no" ) << '\n';
      for ( const QgsLayerTreeGroup *group : QgsProject::instance()->layerTreeRoot()->findGroups() )
        report << "group: " << group->name() << '\n';
      for ( const QgsMapLayer *layer : QgsProject::instance()->mapLayers() )
      {
        const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( layer );
        const QString renderer = vectorLayer && vectorLayer->renderer() ? vectorLayer->renderer()->type() : QString();
        report << "layer: " << ( layer->isValid() ? "valid" : "broken" ) << ' ' << renderer << ' ' << layer->name() << '\n';
      }
      for ( const QgsMasterLayoutInterface *layout : QgsProject::instance()->layoutManager()->layouts() )
        report << "layout: " << layout->name() << '\n';
      mQgis->mainWindow()->grab().save( qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" ) );
    }
    mQgis->newProject( false );
    auto *end = new QTimer( mQgis->mainWindow() );
    QObject::connect( end, &QTimer::timeout, mQgis->mainWindow(), [this] { askToEnd(); } );
    end->start( 2000 );
  }

  //! Neither a changed project nor a task in the background asks before the end; what a busy QGIS asks all the same is closed and told.
  void askToEnd()
  {
    if ( QWidget *question = QApplication::activeModalWidget() )
    {
      QFile file( qEnvironmentVariable( "SOZIALRAUM_PROBE_REPORT" ) );
      if ( file.open( QIODevice::Append ) )
        QTextStream( &file ) << "asked: " << question->windowTitle() << '\n';
      question->close();
      return;
    }
    QgsApplication::taskManager()->cancelAll();
    QgsProject::instance()->setDirty( false );
    mQgis->actionExit()->trigger();
  }

  QgisInterface *mQgis;
  int mTries = 0;
};

PROBE_PLUGIN( ProjectProbe )
