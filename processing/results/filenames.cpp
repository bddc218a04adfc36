#include "results/filenames.h"

#include <QRegularExpression>

namespace sozialraum
{

  QString fileNameFor( const QString &text )
  {
    QString name = text.toLower();
    name.replace( QStringLiteral( "ä" ), QStringLiteral( "ae" ) );
    name.replace( QStringLiteral( "ö" ), QStringLiteral( "oe" ) );
    name.replace( QStringLiteral( "ü" ), QStringLiteral( "ue" ) );
    name.replace( QStringLiteral( "ß" ), QStringLiteral( "ss" ) );
    name = name.normalized( QString::NormalizationForm_D );
    name.remove( QRegularExpression( QStringLiteral( "\\p{M}" ), QRegularExpression::UseUnicodePropertiesOption ) );
    name.replace( QRegularExpression( QStringLiteral( "[^a-z0-9]+" ) ), QStringLiteral( "_" ) );
    name = name.left( 80 );
    while ( name.endsWith( QLatin1Char( '_' ) ) )
      name.chop( 1 );
    while ( name.startsWith( QLatin1Char( '_' ) ) )
      name.remove( 0, 1 );
    return name.isEmpty() ? QStringLiteral( "plate" ) : name;
  }

  QString UniqueFileNames::nameFor( const QString &text )
  {
    const QString name = fileNameFor( text );
    QString unique = name;
    for ( int number = 2; mGiven.contains( unique ); ++number )
      unique = QStringLiteral( "%1_%2" ).arg( name ).arg( number );
    mGiven << unique;
    return unique;
  }

}
