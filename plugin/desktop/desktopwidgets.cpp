// What the desktop needs beyond QGIS' core: a library of its own, so that the algorithms load where QGIS' GUI library is absent.
#include "desktop/choicewidget.h"

#include <qgsgui.h>
#include <qgsprocessingguiregistry.h>

namespace
{
  sozialraum::ChoiceWidgetFactory *sChoices = nullptr; // the registry owns it while it is registered
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

  Q_DECL_EXPORT void sozialraum_remove_widgets()
  {
    if ( sChoices && QgsGui::processingGuiRegistry() )
      QgsGui::processingGuiRegistry()->removeParameterWidgetFactory( sChoices );
    sChoices = nullptr;
  }
}
