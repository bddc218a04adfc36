#include "maps/plates/readabletexts.h"

#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sozialraum
{

  static const QRegularExpression &unitAtEnd()
  {
    static const QRegularExpression sUnit( QStringLiteral( "[_ ]+(pct|percent|prozent)$" ), QRegularExpression::CaseInsensitiveOption );
    return sUnit;
  }

  QString readableIndicator( const QString &name )
  {
    QString readable = name;
    readable.remove( unitAtEnd() );
    if ( !readable.contains( QLatin1Char( ' ' ) ) )
      readable.replace( QLatin1Char( '_' ), QLatin1Char( ' ' ) );
    return readable.isEmpty() ? name : readable;
  }

  QString readableUnit( const QString &unit, const QString &name )
  {
    const QString percent = QCoreApplication::translate( "ReadableTexts", "per cent" );
    const QString simple = unit.simplified();
    if ( simple == QLatin1String( "%" ) || simple.compare( QLatin1String( "pct" ), Qt::CaseInsensitive ) == 0
      || simple.compare( QLatin1String( "percent" ), Qt::CaseInsensitive ) == 0 )
      return percent;
    if ( simple.isEmpty() )
      return unitAtEnd().match( name ).hasMatch() ? percent : QString();
    static const QRegularExpression sInhabitants( QStringLiteral( "\\b(EW|Ew|Einw\\.?)(?=$|\\s|/)" ) );
    static const QRegularExpression sThousands( QStringLiteral( "\\b(1000|10000|100000)\\b" ) );
    QString readable = simple;
    readable.replace( sInhabitants, QStringLiteral( "Einwohner" ) );
    const QRegularExpressionMatch thousands = sThousands.match( readable );
    if ( thousands.hasMatch() )
      readable.replace( thousands.capturedStart(), thousands.capturedLength(), textLocale().toString( thousands.captured().toInt() ) );
    return readable;
  }

  QString readableTerritory( const QString &name )
  {
    static const QRegularExpression sKindBehind(
      QStringLiteral( "^(.+), (Landkreis|Kreis|Stadtkreis|kreisfreie Stadt|Kreisfreie Stadt|Region|Regionalverband)$" ) );
    const QRegularExpressionMatch match = sKindBehind.match( name.simplified() );
    if ( !match.hasMatch() )
      return name.simplified();
    const QString kind = match.captured( 2 );
    return kind.left( 1 ).toUpper() + kind.mid( 1 ) + QLatin1Char( ' ' ) + match.captured( 1 );
  }

  QString asSentence( const QString &text )
  {
    QString sentence = text.trimmed();
    if ( sentence.isEmpty() )
      return sentence;
    sentence[0] = sentence.at( 0 ).toUpper();
    const bool isClosed =
      sentence.endsWith( QLatin1Char( '.' ) ) || sentence.endsWith( QLatin1Char( '!' ) ) || sentence.endsWith( QLatin1Char( '?' ) );
    return isClosed ? sentence : sentence + QLatin1Char( '.' );
  }

  bool isFileName( const QString &source )
  {
    static const QRegularExpression sFile( QStringLiteral( "^[^:;©]*\\.(csv|tsv|txt|xlsx?|ods|dbf|gpkg|geojson|json|shp|zip|gz|px)$" ),
      QRegularExpression::CaseInsensitiveOption );
    return sFile.match( source.trimmed() ).hasMatch();
  }

}
