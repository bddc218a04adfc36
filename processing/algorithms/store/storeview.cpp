#include "algorithms/store/storeview.h"

#include "algorithms/store/storeparameter.h"

#include <QCoreApplication>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>

namespace sozialraum
{

  static const QString sView = QStringLiteral( "monitor_class" );

  static QString condition( const char *column, const QString &value )
  {
    return QStringLiteral( "\"%1\" = '%2'" )
      .arg( QLatin1String( column ), QString( value ).replace( QLatin1Char( '\'' ), QLatin1String( "''" ) ) );
  }

  QString filterOf( const StoredMap &map, const AreaSet &set, const QString &period )
  {
    return QStringList{ condition( "indicator", QString::fromStdString( map.indicator ) ),
      condition( "dimensions", QString::fromStdString( map.dimensions ) ), condition( "unit", QString::fromStdString( map.unit ) ),
      condition( "level", QString::fromStdString( set.level ) ), condition( "territory", QString::fromStdString( set.validFrom ) ),
      condition( "period", period ) }
      .join( QStringLiteral( " AND " ) );
  }

  std::unique_ptr<QgsVectorLayer> storeView( const Call &call, const QString &file, const QString &name, const QString &filter )
  {
    const StorePlace place = storePlace( call );
    const bool isServer = file.isEmpty() && place.engine == StoreEngine::PostgreSql;
    QString source = QStringLiteral( "%1|layername=%2" ).arg( file.isEmpty() ? QString::fromStdString( place.connection ) : file, sView );
    if ( isServer )
    {
      QgsDataSourceUri uri = storeUri( call );
      uri.setDataSource( QString::fromStdString( place.schema ), sView, QStringLiteral( "geom" ), QString(), QStringLiteral( "id" ) );
      uri.setWkbType( Qgis::WkbType::MultiPolygon );
      // The id is that of the table, and unique: QGIS need not count all rows of the view to know.
      uri.setParam( QStringLiteral( "checkPrimaryKeyUnicity" ), QStringLiteral( "0" ) );
      source = uri.uri( false );
    }
    auto layer = std::make_unique<QgsVectorLayer>( source, name, isServer ? QStringLiteral( "postgres" ) : QStringLiteral( "ogr" ) );
    if ( !layer->isValid() || !layer->setSubsetString( filter ) )
      throw QgsProcessingException( QCoreApplication::translate( "StoreView", "QGIS cannot open the view “%1” of the store: %2" )
          .arg( sView, layer->error().summary() ) );
    if ( isServer )
    {
      QgsDataSourceUri uri( layer->source() );
      uri.setUsername( QString() );
      uri.setPassword( QString() );
      layer->setDataSource( uri.uri( false ), name, QStringLiteral( "postgres" ), QgsDataProvider::ProviderOptions() );
    }
    return layer;
  }

}
