#include "maps/styles/storedproperty.h"

#include <QFile>
#include <qgsdataprovider.h>
#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>

#include <memory>

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
    if ( !defaultStyle( layer ).contains( key ) ) // a copy of the layer is dear
      return QString();

    const std::unique_ptr<QgsMapLayer> withStyle( layer.clone() );
    bool loaded = false;
    withStyle->loadDefaultStyle( loaded );
    return loaded ? withStyle->customProperty( key ).toString() : QString();
  }

}
