#pragma once

#include <QString>

class QgisInterface;

namespace sozialraum
{

  /**
   * Loads the small library with the widgets of our parameters from \a folder, and registers them with QGIS' dialogs; the message bar of \a
   * qgis, where it is given, then tells when folders are done. Without the library, dialogs cannot be made; so it says where it looked.
   * \returns whether they are there.
   */
  bool addDesktopWidgets( const QString &folder, QgisInterface *qgis );

  //! Shows the manual in a window of its own. Does nothing where the library is not there.
  void showManual( QgisInterface *qgis );

  //! Takes the widgets back. Does nothing where they are not there.
  void removeDesktopWidgets();

  //! Where an installation for all users of a machine has the library.
  QString folderOfDesktopWidgets();

}
