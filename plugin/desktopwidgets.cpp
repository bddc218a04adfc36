#include "desktopwidgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <qgsapplication.h>
#include <qgsmessagelog.h>

#include <memory>

namespace sozialraum
{

  static std::unique_ptr<QLibrary> &loadedLibrary()
  {
    static std::unique_ptr<QLibrary> library;
    return library;
  }

  //! Calls the C function \a name of the library.
  template<typename... Arguments>
  static bool call( QLibrary &library, const char *name, Arguments... arguments )
  {
    const auto function = reinterpret_cast<void ( * )( Arguments... )>( library.resolve( name ) );
    if ( function )
      function( arguments... );
    return function != nullptr;
  }

  QString folderOfDesktopWidgets()
  {
    return QDir( QgsApplication::pluginPath() ).filePath( QStringLiteral( "sozialraum" ) );
  }

  bool addDesktopWidgets( const QString &folder, QgisInterface *qgis )
  {
    if ( loadedLibrary() )
      return call( *loadedLibrary(), "sozialraum_tell_finished", qgis ) && call( *loadedLibrary(), "sozialraum_add_dock", qgis, &folder );
    // Without the ending: Qt knows that of the system.
    auto library = std::make_unique<QLibrary>( QDir( folder ).filePath( QStringLiteral( "sozialraumdesktop" ) ) );
    if ( !library->load() || !call( *library, "sozialraum_add_widgets" ) || !call( *library, "sozialraum_tell_finished", qgis )
      || !call( *library, "sozialraum_add_dock", qgis, &folder ) )
    {
      QgsMessageLog::logMessage(
        QCoreApplication::translate( "Registration", "The widgets of Sozialraum-Monitor could not be loaded from %1: %2" )
          .arg( QDir::toNativeSeparators( folder ), library->errorString() ),
        QStringLiteral( "Sozialraum-Monitor" ), Qgis::MessageLevel::Critical );
      return false;
    }
    loadedLibrary() = std::move( library );
    return true;
  }

  void showManual( QgisInterface *qgis )
  {
    if ( loadedLibrary() )
      call( *loadedLibrary(), "sozialraum_show_manual", qgis );
  }

  void removeDesktopWidgets()
  {
    if ( loadedLibrary() )
      call( *loadedLibrary(), "sozialraum_remove_widgets" );
    loadedLibrary().reset(); // QLibrary leaves it in memory: widgets that are open still need it
  }

}
