#include "maps/plates/platetexts.h"

#include "keys/arealevel.h"
#include "maps/plates/readabletexts.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace sozialraum
{

  static QString word( const char *text )
  {
    return QCoreApplication::translate( "PlateTexts", text );
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
    return text.isEmpty() ? QString() : word( label ).arg( text );
  }

  //! "Landkreis Musterland: 8,3"; where the territory has no name, what it is.
  static QString valueOf( const QString &name, const char *usualName, double value, int decimals )
  {
    const QString written = signedText( value, decimals < 0 ? 1 : decimals );
    return name.isEmpty() ? word( usualName ).arg( written ) : QStringLiteral( "%1: %2" ).arg( readableTerritory( name ), written );
  }

  static QString referenceLine( const IndicatorProperties &indicator )
  {
    QStringList values;
    if ( indicator.districtValue )
      values << valueOf(
        indicator.districtName, QT_TRANSLATE_NOOP( "PlateTexts", "District: %1" ), *indicator.districtValue, indicator.decimals );
    if ( indicator.stateValue )
      values << valueOf( indicator.stateName, QT_TRANSLATE_NOOP( "PlateTexts", "State: %1" ), *indicator.stateValue, indicator.decimals );
    return values.join( QStringLiteral( " · " ) );
  }

  //! Which way is worse, in words: colours alone do not say it.
  static QString directionLine( const IndicatorProperties &indicator )
  {
    if ( indicator.polarity == 0 )
      return QString();
    return indicator.polarity > 0 ? word( QT_TRANSLATE_NOOP( "PlateTexts", "The higher, the better" ) )
                                  : word( QT_TRANSLATE_NOOP( "PlateTexts", "The higher, the greater the burden" ) );
  }

  QString readableRange( const QStringList &periods )
  {
    QStringList known = periods;
    known.removeAll( QString() );
    if ( known.isEmpty() )
      return QString();
    const QString first = readablePeriod( known.first() );
    const QString last = readablePeriod( known.last() );
    return first == last ? first : QStringLiteral( "%1 – %2" ).arg( first, last );
  }

  //! The source of the figures as it stands in the imprint: tables that begin with "Quelle:" or "©" say it themselves.
  static QString sourceText( const QString &source )
  {
    const QString simple = source.simplified();
    static const QRegularExpression sNamed(
      QStringLiteral( "^(Quelle|Datenquelle|Source)n?\\s*:\\s*" ), QRegularExpression::CaseInsensitiveOption );
    const QString bare = QString( simple ).remove( sNamed );
    return bare.isEmpty() ? QString() : word( QT_TRANSLATE_NOOP( "PlateTexts", "Source: %1" ) ).arg( bare );
  }

  QString imprint( const QString &source, const QString &date, const PlateWording &wording, QStringList &missing )
  {
    if ( source.trimmed().isEmpty() || isFileName( source ) )
      missing << word( QT_TRANSLATE_NOOP( "PlateTexts", "the source of the figures" ) );
    if ( wording.mapSource.isEmpty() )
      missing << word( QT_TRANSLATE_NOOP( "PlateTexts", "the source of the boundaries" ) );
    if ( date.isEmpty() )
      missing << word( QT_TRANSLATE_NOOP( "PlateTexts", "the date of the data" ) );
    if ( wording.author.isEmpty() )
      missing << word( QT_TRANSLATE_NOOP( "PlateTexts", "the office that made the map" ) );
    return joined(
      {
        sourceText( source ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Date of the data: %1" ), date ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Map: %1" ), wording.mapSource ),
        labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Made by: %1" ), wording.author ),
      },
      QStringLiteral( " · " ) );
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
    texts.title = firstOf( wording.title, firstOf( readableIndicator( indicator.name ), fallbackTitle ) );
    const QString territory = readableTerritory( firstOf( wording.district, indicator.districtName ) );
    texts.subtitle = firstOf( wording.subtitle, joined( { territory, readableLevel( indicator.level ), date }, QStringLiteral( ", " ) ) );
    texts.legendHead = readableUnit( indicator.unit, indicator.name );
    const QString areas =
      word( QT_TRANSLATE_NOOP( "PlateTexts", "In brackets: number of areas, %1 in all" ) ).arg( textLocale().toString( areaCount ) );
    texts.reference = joined( { referenceLine( indicator ), directionLine( indicator ), areas }, QStringLiteral( "\n" ) );
    texts.method = joined( { asSentence( labelled( QT_TRANSLATE_NOOP( "PlateTexts", "Definition: %1" ), indicator.definition ) ),
                             asSentence( indicator.method ) },
      QStringLiteral( " " ) );
    texts.source = imprint( firstOf( wording.source, indicator.source ), date, wording, texts.missing );
    return texts;
  }

}
