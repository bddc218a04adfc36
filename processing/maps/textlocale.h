#pragma once

#include <QLocale>
#include <qgsapplication.h>

namespace sozialraum
{

  /**
   * How numbers are written in our texts: as the language of QGIS' interface does. QLocale() alone is not enough: the
   * command line and the server keep the system's locale there whatever language they speak.
   */
  inline QLocale textLocale()
  {
    return QLocale( QgsApplication::locale() );
  }

}
