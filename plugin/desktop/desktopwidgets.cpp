// What the desktop needs beyond QGIS' core: a library of its own, so that the algorithms load where QGIS' GUI library is absent.
#include "desktop/choicewidget.h"
#include "desktop/finishedmessage.h"
#include "desktop/indicatorwidget.h"
#include "desktop/manualwindow.h"
#include "dock/dockdoor.h"

#include <QMainWindow>
#include <qgisinterface.h>
#include <qgsgui.h>
#include <qgsprocessingguiregistry.h>

namespace
{
  sozialraum::ChoiceWidgetFactory *sChoices = nullptr; // the registry owns them while they are registered
  sozialraum::IndicatorWidgetFactory *sIndicators = nullptr;
  sozialraum::FinishedMessage *sFinished = nullptr;
  sozialraum::DockDoor *sDock = nullptr;

  template<typename Factory>
  void addFactory( Factory *&factory )
  {
    if ( factory || !QgsGui::processingGuiRegistry() )
      return;
    factory = new Factory();
    if ( !QgsGui::processingGuiRegistry()->addParameterWidgetFactory( factory ) )
    {
      delete factory;
      factory = nullptr;
    }
  }

  template<typename Factory>
  void removeFactory( Factory *&factory )
  {
    if ( factory && QgsGui::processingGuiRegistry() )
      QgsGui::processingGuiRegistry()->removeParameterWidgetFactory( factory );
    factory = nullptr;
  }
}

extern "C"
{
  //! Registers the widgets of our parameters; once, however often it is called.
  Q_DECL_EXPORT void sozialraum_add_widgets()
  {
    addFactory( sChoices );
    addFactory( sIndicators );
  }

  //! Lets the message bar of \a qgis tell when folders are done; once, however often it is called.
  Q_DECL_EXPORT void sozialraum_tell_finished( QgisInterface *qgis )
  {
    if ( !sFinished && qgis )
      sFinished = new sozialraum::FinishedMessage( *qgis );
    if ( sFinished )
      sFinished->listen();
  }

  //! Gives \a qgis the way into the guided dock; once, however often it is called. \a folder: where this library lies
  Q_DECL_EXPORT void sozialraum_add_dock( QgisInterface *qgis, const QString *folder )
  {
    if ( !sDock && qgis && folder )
      sDock = new sozialraum::DockDoor( *qgis, *folder );
  }

  Q_DECL_EXPORT void sozialraum_show_manual( QgisInterface *qgis )
  {
    auto *manual = new sozialraum::ManualWindow( qgis->mainWindow() );
    manual->show();
  }

  Q_DECL_EXPORT void sozialraum_remove_widgets()
  {
    delete sDock;
    sDock = nullptr;
    delete sFinished;
    sFinished = nullptr;
    removeFactory( sChoices );
    removeFactory( sIndicators );
  }
}
