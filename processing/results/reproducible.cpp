#include "results/reproducible.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace sozialraum
{

#if QT_VERSION < QT_VERSION_CHECK( 6, 0, 0 )
  SameOrder::SameOrder()
    : mSeed( qGlobalQHashSeed() )
  {
    qSetGlobalQHashSeed( 0 );
  }

  SameOrder::~SameOrder()
  {
    if ( mSeed != 0 )
      qSetGlobalQHashSeed( -1 ); // a new one: Qt warns of any that is given
  }
#else
  SameOrder::SameOrder()
  {
    QHashSeed::setDeterministicGlobalSeed();
  }

  SameOrder::~SameOrder()
  {
    QHashSeed::resetRandomGlobalSeed();
  }
#endif

  QByteArray withSameIds( const QByteArray &text )
  {
    static const QRegularExpression uuid(
      QStringLiteral( "[0-9a-f]{8}([-_])[0-9a-f]{4}([-_])[0-9a-f]{4}([-_])[0-9a-f]{4}([-_])[0-9a-f]{12}" ) );
    const QString all = QString::fromUtf8( text );
    QHash<QString, qsizetype> numbers;
    QString same;
    same.reserve( all.size() );
    int end = 0;
    QRegularExpressionMatchIterator found = uuid.globalMatch( all );
    while ( found.hasNext() )
    {
      const QRegularExpressionMatch match = found.next();
      QString id = match.captured();
      const QString separator = match.captured( 1 );
      id.replace( QLatin1Char( '_' ), QLatin1Char( '-' ) );
      const qsizetype number = numbers.contains( id ) ? numbers.value( id ) : numbers.size() + 1;
      numbers.insert( id, number );
      same += all.mid( end, match.capturedStart() - end );
      same += QStringList{ QStringLiteral( "00000000" ), QStringLiteral( "0000" ), QStringLiteral( "0000" ), QStringLiteral( "0000" ),
        QStringLiteral( "%1" ).arg( number, 12, 16, QLatin1Char( '0' ) ) }
                .join( separator );
      end = static_cast<int>( match.capturedEnd() );
    }
    same += all.mid( end );
    return same.toUtf8();
  }

}
