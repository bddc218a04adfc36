#include "maps/styles/storedproperty.h"

#include <QDomDocument>
#include <QFile>
#include <qgsdataprovider.h>
#include <qgsmaplayer.h>
#include <qgsobjectcustomproperties.h>
#include <qgsproviderregistry.h>

namespace sozialraum
{

  //! The text of the style that the layer is loaded with: from its database, or from the file beside it.
  static QString defaultStyle( const QgsMapLayer &layer )
  {
    const QgsDataProvider *provider = layer.dataProvider();
    QString error;
    if ( provider && provider->styleStorageCapabilities().testFlag( Qgis::ProviderStyleStorageCapability::LoadFromDatabase ) )
      return QgsProviderRegistry::instance()->loadStyle( layer.providerType(), layer.source(), error );
    QFile file( layer.styleURI() );
    return file.open( QIODevice::ReadOnly ) ? QString::fromUtf8( file.readAll() ) : QString();
  }

  QString storedProperty( const QgsMapLayer &layer, const QString &key )
  {
    const QString own = layer.customProperty( key ).toString();
    if ( !own.isEmpty() )
      return own;
    // Not by a copy of the layer that loads the style: with hundreds of fields that takes QGIS seconds.
    QDomDocument style;
    if ( !style.setContent( defaultStyle( layer ) ) )
      return QString();
    QgsObjectCustomProperties properties;
    properties.readXml( style.documentElement() );
    return properties.value( key ).toString();
  }

}
