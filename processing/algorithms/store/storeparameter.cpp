#include "algorithms/store/storeparameter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <qgsapplication.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsabstractproviderconnection.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>

#include <memory>

namespace sozialraum
{

  static QString text( const char *source )
  {
    return QCoreApplication::translate( "StoreParameter", source );
  }

  void storeParameter( Parameters &p )
  {
    p.text( "STORE", text( QT_TRANSLATE_NOOP( "StoreParameter", "Store" ) ),
      text( QT_TRANSLATE_NOOP( "StoreParameter",
        "The indicator store: a GeoPackage file (“/data/store.gpkg”), or “postgres:” and the name of a connection of QGIS, with the "
        "schema behind a slash (“postgres:district/monitor”)." ) ) );
  }

  static const QString sServer = QStringLiteral( "postgres:" );

  static QgsDataSourceUri serverUri( const QString &named )
  {
    const QString name = named.section( QLatin1Char( '/' ), 0, 0 );
    QgsProviderMetadata *provider = QgsProviderRegistry::instance()->providerMetadata( QStringLiteral( "postgres" ) );
    const bool isKnown = provider && provider->connections( false ).contains( name );
    if ( !isKnown )
      throw QgsProcessingException(
        text( QT_TRANSLATE_NOOP(
                "StoreParameter", "QGIS has no PostgreSQL connection “%1”. Make it in the browser, or correct the name under “Store”." ) )
          .arg( name ) );
    const std::unique_ptr<QgsAbstractProviderConnection> connection( provider->createConnection( name ) );
    return QgsDataSourceUri( connection->uri() );
  }

  QgsDataSourceUri storeUri( const Call &call )
  {
    return serverUri( call.text( "STORE" ).trimmed().mid( sServer.size() ) );
  }

  static StorePlace serverPlace( const QString &named )
  {
    const QString schema = named.section( QLatin1Char( '/' ), 1 );
    StorePlace place;
    place.engine = StoreEngine::PostgreSql;
    place.connection = serverUri( named ).connectionInfo( true ).toStdString();
    if ( !schema.isEmpty() )
      place.schema = schema.toStdString();
    place.name = ( sServer + named ).toStdString();
    return place;
  }

  StorePlace storePlace( const Call &call )
  {
    const QString named = call.text( "STORE" ).trimmed();
    if ( named.isEmpty() )
      throw QgsProcessingException( text( QT_TRANSLATE_NOOP( "StoreParameter", "Choose a store." ) ) );
    if ( named.startsWith( sServer ) )
      return serverPlace( named.mid( sServer.size() ) );
    const QDir folder = QFileInfo( named ).absoluteDir();
    if ( !folder.exists() )
      throw QgsProcessingException( text( QT_TRANSLATE_NOOP( "StoreParameter", "There is no folder “%1” for a store." ) )
          .arg( QDir::toNativeSeparators( folder.path() ) ) );
    StorePlace place;
    place.connection = QFileInfo( named ).absoluteFilePath().toStdString();
    place.name = QFileInfo( named ).fileName().toStdString();
    return place;
  }

  std::string today()
  {
    return QDate::currentDate().toString( Qt::ISODate ).toStdString();
  }

  std::string dayGiven( const Call &call, const char *parameter )
  {
    const QString given = call.text( parameter ).trimmed();
    if ( given.isEmpty() )
      return today();
    const QDate german = QDate::fromString( given, QStringLiteral( "d.M.yyyy" ) );
    return german.isValid() ? german.toString( Qt::ISODate ).toStdString() : given.toStdString();
  }

  std::string now()
  {
    const QDateTime moment = QDateTime::currentDateTime();
    return moment.toOffsetFromUtc( moment.offsetFromUtc() ).toString( Qt::ISODate ).toStdString();
  }

  std::string userName()
  {
    return QgsApplication::userLoginName().toStdString();
  }

}
