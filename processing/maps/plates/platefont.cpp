#include "maps/plates/platefont.h"

#include <QFontDatabase>

namespace sozialraum
{

  QStringList installedFontFamilies()
  {
#if QT_VERSION >= QT_VERSION_CHECK( 6, 0, 0 )
    return QFontDatabase::families();
#else
    return QFontDatabase().families();
#endif
  }

  QFont plateFont()
  {
    const QStringList installed = installedFontFamilies();
    for ( const QString &family : { QStringLiteral( "Open Sans" ), QStringLiteral( "DejaVu Sans" ) } )
    {
      if ( installed.contains( family ) )
        return withoutLigatures( QFont( family ) );
    }
    QFont anySans;
    anySans.setStyleHint( QFont::SansSerif );
    return withoutLigatures( anySans );
  }

  QFont withoutLigatures( QFont font )
  {
    // Spaced letters are never joined; the smallest space that Qt knows is not seen.
    if ( font.letterSpacing() == 0.0 )
      font.setLetterSpacing( QFont::AbsoluteSpacing, 1.0 / 64.0 );
    return font;
  }

}
