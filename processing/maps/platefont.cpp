#include "maps/platefont.h"

#include <QFontDatabase>

namespace sozialraum
{

  static QStringList installedFamilies()
  {
#if QT_VERSION >= QT_VERSION_CHECK( 6, 0, 0 )
    return QFontDatabase::families();
#else
    return QFontDatabase().families();
#endif
  }

  QFont plateFont()
  {
    const QStringList installed = installedFamilies();
    for ( const QString &family : { QStringLiteral( "Open Sans" ), QStringLiteral( "DejaVu Sans" ) } )
    {
      if ( installed.contains( family ) )
        return QFont( family );
    }
    QFont anySans;
    anySans.setStyleHint( QFont::SansSerif );
    return anySans;
  }

}
