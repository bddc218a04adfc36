#include "maps/plates/platetexts.h"

#include "keys/arealevel.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace sozialraum
{

  static QString tr( const char *text )
  {
    return QCoreApplication::translate( "PlateTexts", text );
  }

  static QString number( double value, int decimals )
  {
    // A minus as long as a plus, as in the class labels.
    return textLocale().toString( value, 'f', decimals < 0 ? 1 : decimals ).replace( QLatin1Char( '-' ), QChar( 0x2212 ) );
  }

  static QString joined( QStringList parts, const QString &separator )
  {
    parts.removeAll( QString() );
    return parts.join( separator );
  }

  static QString firstOf( const QString &one, const QString &other )
  {
    return one.isEmpty() ? other : one;
  }

  static QString labelled( const char *label, const QString &text )
  {
    return text.isEmpty() ? QString() : tr( label ).arg( text );
  }

  static QString referenceLine( const IndicatorProperties &indicator )
  {
    QStringList values;
    if ( indicator.districtValue )
      values << QCoreApplication::translate( "PlateTexts", "District: %1" ).arg( number( *indicator.districtValue, indicator.decimals ) );
    if ( indicator.stateValue )
      values << QCoreApplication::translate( "PlateTexts", "State: %1" ).arg( number( *indicator.stateValue, indicator.decimals ) );
    return values.join( QStringLiteral( " · " ) );
  }

  QString readablePeriod( const QString &period )
  {
    const QDate date = QDate::fromString( period, Qt::ISODate );
    //: How the language writes a date, in the letters of Qt; German: dd.MM.yyyy
    return date.isValid() ? date.toString( QCoreApplication::translate( "PlateTexts", "yyyy-MM-dd" ) ) : period;
  }

  QString readableLevel( const QString &level )
  {
    const std::optional<AreaLevel> known = areaLevelFromString( level.toStdString() );
    if ( !known )
      return level;
    switch ( *known )
    {
      case AreaLevel::Nation:
        return QCoreApplication::translate( "PlateTexts", "Germany" );
      case AreaLevel::State:
        return QCoreApplication::translate( "PlateTexts", "States" );
      case AreaLevel::Region:
        return QCoreApplication::translate( "PlateTexts", "Regions" );
      case AreaLevel::District:
        return QCoreApplication::translate( "PlateTexts", "Districts" );
      case AreaLevel::Association:
        return QCoreApplication::translate( "PlateTexts", "Associations of municipalities" );
      case AreaLevel::Municipality:
        return QCoreApplication::translate( "PlateTexts", "Municipalities" );
      case AreaLevel::Other:
        return QCoreApplication::translate( "PlateTexts", "Areas" );
    }
    return level;
  }

  PlateTexts plateTexts( const IndicatorProperties &indicator, int areaCount, const QString &fallbackTitle, const PlateWording &wording )
  {
    const QString date = readablePeriod( firstOf( wording.date, indicator.period ) );
    PlateTexts texts;
    texts.title = firstOf( wording.title, firstOf( indicator.name, fallbackTitle ) );
    texts.subtitle = firstOf( wording.subtitle, joined( { readableLevel( indicator.level ), date }, QStringLiteral( ", " ) ) );
    texts.legendHead = indicator.unit;
    texts.reference = joined( { referenceLine( indicator ),
                                QCoreApplication::translate( "PlateTexts", "In brackets: number of areas, %1 in all" ).arg( areaCount ) },
      QStringLiteral( "\n" ) );
    texts.method = indicator.method;
    texts.source = joined(
      {
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Source: %1" ), firstOf( wording.source, indicator.source ) ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Date of the data: %1" ), date ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Map: %1" ), wording.mapSource ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Made by: %1" ), wording.author ),
      },
      QStringLiteral( " · " ) );
    return texts;
  }

}
