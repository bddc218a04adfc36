// What the desktop needs beyond QGIS' core: a library of its own, so that the algorithms load where QGIS' GUI library is absent.
#include "desktop/choicewidget.h"
#include "desktop/finishedmessage.h"
#include "desktop/manualwindow.h"
#include "dock/dockdoor.h"

#include <QMainWindow>
#include <qgisinterface.h>
#include <qgsgui.h>
#include <qgsprocessingguiregistry.h>

namespace
{
  sozialraum::ChoiceWidgetFactory *sChoices = nullptr; // the registry owns it while it is registered
  sozialraum::FinishedMessage *sFinished = nullptr;
  sozialraum::DockDoor *sDock = nullptr;
}

extern "C"
{
  //! Registers the widgets of our parameters; once, however often it is called.
  Q_DECL_EXPORT void sozialraum_add_widgets()
  {
    if ( sChoices || !QgsGui::processingGuiRegistry() )
      return;
    sChoices = new sozialraum::ChoiceWidgetFactory();
    if ( !QgsGui::processingGuiRegistry()->addParameterWidgetFactory( sChoices ) )
    {
      delete sChoices;
      sChoices = nullptr;
    }
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
    if ( sChoices && QgsGui::processingGuiRegistry() )
      QgsGui::processingGuiRegistry()->removeParameterWidgetFactory( sChoices );
    sChoices = nullptr;
  }
}
