// The doors that need no desktop: QGIS' provider hook and the C functions for the Python shim.
#include "desktopwidgets.h"
#include "registration.h"

#include <QtGlobal>
#include <qgsapplication.h>

#include <vector>

class QgsProviderMetadata;

extern "C"
{
  /**
   * QgsProviderRegistry asks every library in QGIS' plugin folder for data providers, in every QGIS process: that is how
   * qgis_process --no-python and QGIS Server get the algorithms. There are no data providers here, so the list is empty.
   * On the desktop the plugin manager's tick decides, and the desktop door registers.
   */
  Q_DECL_EXPORT std::vector<QgsProviderMetadata *> *multipleProviderMetadataFactory()
  {
    if ( QgsApplication::platform() != QLatin1String( "desktop" ) )
      sozialraum::registerProvider();
    return new std::vector<QgsProviderMetadata *>();
  }

  //! \returns 1 registered by this call, 0 already there, −1 no running QGIS, −2 built for another QGIS
  Q_DECL_EXPORT int sozialraum_register()
  {
    switch ( sozialraum::registerProvider() )
    {
      case sozialraum::Registration::Registered:
        return 1;
      case sozialraum::Registration::AlreadyThere:
        return 0;
      case sozialraum::Registration::NoQgis:
        return -1;
      case sozialraum::Registration::OtherQgisVersion:
        return -2;
    }
    return -1;
  }

  Q_DECL_EXPORT void sozialraum_unregister()
  {
    sozialraum::unregisterProvider();
  }

  //! For the desktop: the widgets of the dialogs, from the library in \a folder (UTF-8), and messages in the window of \a qgis, which may
  //! be null. \returns 1 they are there, 0 they are not
  Q_DECL_EXPORT int sozialraum_add_desktop( const char *folder, QgisInterface *qgis )
  {
    return sozialraum::addDesktopWidgets( QString::fromUtf8( folder ), qgis ) ? 1 : 0;
  }

  Q_DECL_EXPORT void sozialraum_remove_desktop()
  {
    sozialraum::removeDesktopWidgets();
  }
}
