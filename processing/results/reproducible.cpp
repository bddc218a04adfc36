#include "results/reproducible.h"

#include <QHash>
#include <QString>
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

  static constexpr int sIdLength = 36;

  //! Whether \a text, of so many bytes at least, begins with "01234567-89ab-cdef-0123-456789abcdef" or the like with "_".
  static bool beginsWithId( const char *text )
  {
    for ( int i = 0; i < sIdLength; ++i )
    {
      const char c = text[i];
      const bool isSeparator = i == 8 || i == 13 || i == 18 || i == 23;
      if ( isSeparator ? c != '-' && c != '_' : ( c < '0' || c > '9' ) && ( c < 'a' || c > 'f' ) )
        return false;
    }
    return true;
  }

  QByteArray SameIds::in( QByteArray text )
  {
    char *const bytes = text.data();
    for ( qsizetype i = 0; i + sIdLength <= text.size(); ++i )
    {
      if ( !beginsWithId( bytes + i ) )
        continue;
      QByteArray id( bytes + i, sIdLength );
      id.replace( '_', '-' );
      const qsizetype number = mNumbers.contains( id ) ? mNumbers.value( id ) : mNumbers.size() + 1;
      mNumbers.insert( id, number );
      const QByteArray digits = QByteArray::number( static_cast<qlonglong>( number ), 16 ).rightJustified( sIdLength - 4, '0' );
      for ( qsizetype to = i, from = 0; to < i + sIdLength; ++to )
      {
        if ( bytes[to] != '-' && bytes[to] != '_' )
          bytes[to] = digits.at( static_cast<int>( from++ ) );
      }
      i += sIdLength - 1;
    }
    return text;
  }

}
