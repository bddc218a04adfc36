// Looks at the running QGIS desktop and writes what it sees into a report; then ends QGIS as File > Exit does.
#include "compat/qgisversions.h"
#include "probeplugin.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLibrary>
#include <QMainWindow>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextStream>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsgui.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingguiregistry.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingwidgetwrapper.h>
#include <qgsproject.h>
#include <qgspythonrunner.h>
#include <qgsvectorlayer.h>

#include <memory>

static QString yesOrNo( bool condition )
{
  return condition ? QStringLiteral( "yes" ) : QStringLiteral( "no" );
}

static bool isRegistered()
{
  return QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) ) != nullptr;
}

static bool containsText( const QAbstractItemModel *model, const QModelIndex &parent, const QString &text )
{
  for ( int row = 0; row < model->rowCount( parent ); ++row )
  {
    const QModelIndex index = model->index( row, 0, parent );
    if ( model->data( index ).toString().contains( text ) || containsText( model, index, text ) )
      return true;
  }
  return false;
}

class DesktopProbe : public QgisPlugin
{
public:
  explicit DesktopProbe( QgisInterface *qgis )
    : QgisPlugin( probeName, probeName, probeName, probeVersion, QgisPlugin::UI )
    , mQgis( qgis )
  {}

  void initGui() override
  {
    QTimer::singleShot( 6000, mQgis->mainWindow(), [this] { makeRoom(); } );
  }

  void unload() override {}

private:
  //! Of the menus: the actions themselves belong to the plugin.
  QAction *actionOfMenus( const QString &name ) const
  {
    for ( const QMenu *menu : mQgis->mainWindow()->findChildren<QMenu *>() )
    {
      for ( QAction *action : menu->actions() )
      {
        if ( action->objectName() == name )
          return action;
      }
    }
    return nullptr;
  }
  QAction *showAction() const { return actionOfMenus( QStringLiteral( "mSozialraumShowAlgorithms" ) ); }

  int actionCount() const
  {
    int count = 0;
    for ( const QMenu *menu : mQgis->mainWindow()->findChildren<QMenu *>() )
    {
      for ( const QAction *action : menu->actions() )
        count += action->objectName().startsWith( QLatin1String( "mSozialraum" ) ) ? 1 : 0;
    }
    return count;
  }

  bool buttonIsVisible() const
  {
    for ( const QToolBar *toolBar : mQgis->mainWindow()->findChildren<QToolBar *>() )
    {
      for ( QAction *action : toolBar->actions() )
      {
        if ( action->objectName() == QLatin1String( "mSozialraumShowAlgorithms" ) )
        {
          const QWidget *button = toolBar->widgetForAction( action );
          // A Qt without its SVG plugin has no icons at all; the button then shows its text.
          const bool hasIcon = !action->icon().isNull() || !QImageReader::supportedImageFormats().contains( "svg" );
          return button && button->isVisible() && hasIcon;
        }
      }
    }
    return false;
  }

  bool toolboxListsProvider() const
  {
    const auto toolbox = mQgis->mainWindow()->findChild<QDockWidget *>( QStringLiteral( "ProcessingToolbox" ) );
    if ( !toolbox )
      return false;
    for ( const QTreeView *tree : toolbox->findChildren<QTreeView *>() )
    {
      if ( tree->model() && containsText( tree->model(), QModelIndex(), QStringLiteral( "Sozialraum-Monitor" ) ) )
        return true;
    }
    return false;
  }

  //! There is no window manager; a small window hides buttons behind arrows.
  void makeRoom()
  {
    mQgis->mainWindow()->resize( 1480, 930 );
    if ( QAction *action = showAction() )
      action->trigger();
    QTimer::singleShot( 1500, mQgis->mainWindow(), [this] { lookWhenItIsThere( 20 ); } );
  }

  //! A busy machine needs longer to lay its tool bars out, and QGIS may give its window another size after ours.
  void lookWhenItIsThere( int patience )
  {
    mQgis->mainWindow()->resize( 1480, 930 );
    if ( buttonIsVisible() || patience == 0 )
      look();
    else
      QTimer::singleShot( 500, mQgis->mainWindow(), [this, patience] { lookWhenItIsThere( patience - 1 ); } );
  }

  void look()
  {
    QFile file( qEnvironmentVariable( "SOZIALRAUM_PROBE_REPORT" ) );
    if ( file.open( QIODevice::WriteOnly ) )
    {
      QTextStream report( &file );
#if QT_VERSION < QT_VERSION_CHECK( 6, 0, 0 )
      report.setCodec( "UTF-8" );
#endif
      report << "provider registered: " << yesOrNo( isRegistered() ) << '\n';
      report << "toolbar button visible: " << yesOrNo( buttonIsVisible() ) << '\n';
      report << "menu entries: " << actionCount() << '\n';
      report << "toolbox lists the provider: " << yesOrNo( toolboxListsProvider() ) << '\n';
      mQgis->mainWindow()->grab().save( qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" ) );
      lookAtWidgets( report );
      lookAtADialog( report );
      lookAtAFinishedFolder( report );
      lookAtTheManual( report );
      lookAtASecondLife( report );
    }
    QgsProject::instance()->setDirty( false ); // else QGIS asks before it ends
    mQgis->actionExit()->trigger();
  }

  using WidgetWrapper = std::unique_ptr<QgsAbstractProcessingParameterWidgetWrapper>;

  static WidgetWrapper wrapperOf( const QgsProcessingParameterDefinition *parameter, sozialraum::ProcessingMode type )
  {
    return WidgetWrapper( QgsGui::processingGuiRegistry()->createParameterWidgetWrapper( parameter, type ) );
  }

  //! The field that the dialog chooses as soon as it knows the layer, as QGIS puts the widgets together.
  void reportFirstIndicator( QTextStream &report )
  {
    QgsProject::instance()->addMapLayer( new QgsVectorLayer(
      QStringLiteral( "Point?field=fid:integer&field=ADE:integer&field=quote_2023:double&field=quote_2023_status:string&field=x:double" ),
      QStringLiteral( "joined" ), QStringLiteral( "memory" ) ) );
    const QgsMapLayer *layer = QgsProject::instance()->mapLayersByName( QStringLiteral( "joined" ) ).first();
    const QgsProcessingAlgorithm *classify =
      QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "sozialraum:classifyindicator" ) );
    const WidgetWrapper input =
      wrapperOf( classify->parameterDefinition( QStringLiteral( "INPUT" ) ), sozialraum::ProcessingMode::Standard );
    const WidgetWrapper field =
      wrapperOf( classify->parameterDefinition( QStringLiteral( "FIELD" ) ), sozialraum::ProcessingMode::Standard );
    if ( !input || !field )
      return;
    QgsProcessingContext context;
    context.setProject( QgsProject::instance() );
    const std::unique_ptr<QWidget> layers( input->createWrappedWidget( context ) );
    const std::unique_ptr<QWidget> fields( field->createWrappedWidget( context ) );
    field->postInitialize( { input.get(), field.get() } );
    input->setParameterValue( layer->id(), context );
    report << "FIELD offers first: " << field->parameterValue().toString() << '\n';
    QgsProject::instance()->removeMapLayer( layer->id() );
  }

  //! Every parameter of every algorithm has its widget in dialogs, batch and models, as the desktop makes them.
  void lookAtWidgets( QTextStream &report )
  {
    const QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
    int without = 0;
    for ( const QgsProcessingAlgorithm *algorithm : provider->algorithms() )
    {
      for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
      {
        if ( !parameter->type().startsWith( QLatin1String( "sozialraum_" ) ) )
          continue; // QGIS' own kinds are Python's in part
        for ( const sozialraum::ProcessingMode type :
          { sozialraum::ProcessingMode::Standard, sozialraum::ProcessingMode::Batch, sozialraum::ProcessingMode::Modeler } )
          without += wrapperOf( parameter, type ) ? 0 : 1;
      }
    }
    report << "parameters without a widget: " << without << '\n';

    const QgsProcessingParameterDefinition *method = QgsApplication::processingRegistry()
                                                       ->algorithmById( QStringLiteral( "sozialraum:classifyindicator" ) )
                                                       ->parameterDefinition( QStringLiteral( "METHOD" ) );
    const WidgetWrapper wrapper = wrapperOf( method, sozialraum::ProcessingMode::Standard );
    QgsProcessingContext context;
    const std::unique_ptr<QWidget> widget( wrapper ? wrapper->createWrappedWidget( context ) : nullptr );
    const auto *texts = qobject_cast<QComboBox *>( widget.get() );
    if ( !texts )
      return;
    report << "METHOD shows: " << texts->currentText() << ", gives: " << wrapper->parameterValue().toString() << '\n';
    wrapper->setParameterValue( QStringLiteral( "quantile" ), context );
    report << "METHOD set to quantile shows: " << texts->currentText() << ", gives: " << wrapper->parameterValue().toString() << '\n';
    reportFirstIndicator( report );
  }

  //! The dialog that people get from the toolbox, and a picture of it.
  void lookAtADialog( QTextStream &report )
  {
    if ( !QgsPythonRunner::isValid() )
      return;
    QgsPythonRunner::run(
      QStringLiteral( "import processing\nsozialraum_dialog = processing.createAlgorithmDialog('sozialraum:classifyindicator', {})\n"
                      "sozialraum_dialog.resize(900, 760)\nsozialraum_dialog.show()\n" ) );
    for ( QWidget *window : QApplication::topLevelWidgets() )
    {
      if ( window->isVisible() && qobject_cast<QDialog *>( window )
        && window->windowTitle().contains( QStringLiteral( "klassifizieren" ) ) )
      {
        report << "a dialog opened: yes\n";
        window->grab().save( qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" ) + QStringLiteral( ".dialog.png" ) );
        window->close();
      }
    }
  }

  //! A project with one layer and one layout, as a run leaves it.
  static void writeProject( const QString &file )
  {
    QgsProject project;
    project.setTitle( QStringLiteral( "Sozialmonitor" ) );
    QFile points( file + QStringLiteral( ".geojson" ) );
    if ( points.open( QIODevice::WriteOnly ) )
      points.write( R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":)"
                    R"({"type":"Point","coordinates":[13.5,50.9]}}]})" );
    points.close();
    auto *layer = new QgsVectorLayer( points.fileName(), QStringLiteral( "Kitas" ), QStringLiteral( "ogr" ) );
    project.addMapLayer( layer );
    auto *layout = new QgsPrintLayout( &project );
    layout->setName( QStringLiteral( "Kartenblatt" ) );
    layout->initializeDefaults();
    project.layoutManager()->addLayout( layout );
    project.write( file );
  }

  //! What the message bar shows of a run that has left a folder, and what its button adds to the open project.
  void lookAtAFinishedFolder( QTextStream &report )
  {
    const QString file = qEnvironmentVariable( "SOZIALRAUM_PROBE_REPORT" ) + QStringLiteral( ".qgz" );
    writeProject( file );
    const QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
    for ( QObject *child : provider->children() )
    {
      if ( child->inherits( "sozialraum::FinishedFolders" ) )
        QMetaObject::invokeMethod( child, "finished", Q_ARG( QString, QStringLiteral( "Kartenblätter: 7." ) ),
          Q_ARG( QString, QFileInfo( file ).path() ), Q_ARG( QString, file ) );
    }
    QApplication::processEvents();
    mQgis->mainWindow()->grab().save( qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" ) + QStringLiteral( ".finished.png" ) );
    auto *add = mQgis->mainWindow()->findChild<QPushButton *>( QStringLiteral( "mSozialraumAddToProject" ) );
    report << "button of a finished folder: " << ( add && add->isVisible() ? add->text() : QStringLiteral( "none" ) ) << '\n';
    for ( int time = 0; add && time < 2; ++time )
      add->click();
    const QgsProject &open = *QgsProject::instance();
    report << "layers added: " << open.count() << ", in the tree: " << open.layerTreeRoot()->findLayers().size()
           << ", layouts: " << open.layoutManager()->printLayouts().size() << '\n';
  }

  //! The heading that the page of the manual on the screen begins with.
  static QString headingOf( const QTextBrowser &pages ) { return pages.document()->begin().text(); }

  //! The manual from its menu entry, and one of its pages by its link.
  void lookAtTheManual( QTextStream &report )
  {
    if ( auto *action = actionOfMenus( QStringLiteral( "mSozialraumManual" ) ) )
      action->trigger();
    const auto *window = mQgis->mainWindow()->findChild<QDialog *>( QStringLiteral( "SozialraumManual" ) );
    auto *pages = window ? window->findChild<QTextBrowser *>() : nullptr;
    if ( !pages )
      return;
    report << "manual shows: " << headingOf( *pages );
    pages->setSource( pages->source().resolved( QUrl( QStringLiteral( "erste-karte.md" ) ) ) );
    report << ", then: " << headingOf( *pages ) << '\n';
    QApplication::processEvents();
    pages->window()->grab().save( qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" ) + QStringLiteral( ".manual.png" ) );
    pages->window()->close();
  }

  //! Takes the provider out and lets another instance of the plugin live from initGui() to unload().
  void lookAtASecondLife( QTextStream &report )
  {
    QLibrary library( QgsApplication::pluginPath() + QStringLiteral( "/libsozialraum.so" ) );
    const auto unregister = reinterpret_cast<void ( * )()>( library.resolve( "sozialraum_unregister" ) );
    const auto registerAgain = reinterpret_cast<int ( * )()>( library.resolve( "sozialraum_register" ) );
    const auto factory = reinterpret_cast<create_t *>( library.resolve( "classFactory" ) );
    if ( !unregister || !registerAgain || !factory )
      return;
    unregister();
    report << "after unregistering, provider registered: " << yesOrNo( isRegistered() ) << '\n';
    const std::unique_ptr<QgisPlugin> plugin( factory( mQgis ) );
    plugin->initGui();
    report << "after initGui, provider registered: " << yesOrNo( isRegistered() ) << '\n';
    plugin->unload();
    report << "after unload, provider registered: " << yesOrNo( isRegistered() ) << '\n';
    report << "after unload, actions left: " << actionCount() << '\n';
    registerAgain();
  }

  QgisInterface *mQgis;
};

PROBE_PLUGIN( DesktopProbe )
