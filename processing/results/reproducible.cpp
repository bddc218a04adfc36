#include "results/reproducible.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerelevationproperties.h>

#include <memory>

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

  void drawProfilesAlike( QgsVectorLayer &layer )
  {
    auto *profile = qobject_cast<QgsVectorLayerElevationProperties *>( layer.elevationProperties() );
    if ( !profile )
      return;
    const QString grey = QStringLiteral( "#808080" );
    const QVariantMap filled{ { QStringLiteral( "color" ), grey }, { QStringLiteral( "outline_color" ), grey } };
    const QVariantMap line{ { QStringLiteral( "color" ), grey }, { QStringLiteral( "width" ), QStringLiteral( "0.6" ) } };
    // Newer versions of QGIS make owners, older ones pointers.
    std::unique_ptr<QgsLineSymbol> lines( QgsLineSymbol::createSimple( line ) );
    std::unique_ptr<QgsFillSymbol> fills( QgsFillSymbol::createSimple( filled ) );
    std::unique_ptr<QgsMarkerSymbol> markers( QgsMarkerSymbol::createSimple( filled ) );
    profile->setProfileLineSymbol( lines.release() );
    profile->setProfileFillSymbol( fills.release() );
    profile->setProfileMarkerSymbol( markers.release() );
  }

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
