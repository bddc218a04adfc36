#include "dock/projectmemory.h"

#include "results/filenames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <qgsapplication.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  static const QString sScope = QStringLiteral( "sozialraum" );
  static const QString sStoreEntry = QStringLiteral( "store" );
  static const QString sServer = QStringLiteral( "postgres:" );
  static const QString sMapProperty = QStringLiteral( "sozialraum/map/" );

  QString storeOfProject( const QgsProject &project )
  {
    const QString entry = project.readEntry( sScope, sStoreEntry );
    return entry.isEmpty() || entry.startsWith( sServer ) ? entry : project.readPath( entry );
  }

  void rememberStore( QgsProject &project, const QString &store )
  {
    if ( storeOfProject( project ) == store )
      return;
    if ( store.isEmpty() )
      project.removeEntry( sScope, sStoreEntry );
    else
      project.writeEntry( sScope, sStoreEntry, store.startsWith( sServer ) ? store : project.writePath( store ) );
    project.setDirty( true );
  }

  bool isDrawnMap( const QgsVectorLayer &layer )
  {
    return layer.customProperty( sMapProperty + QStringLiteral( "indicator" ) ).isValid();
  }

  QList<QgsVectorLayer *> mapsOfProject( const QgsProject &project )
  {
    QList<QgsVectorLayer *> maps;
    for ( QgsVectorLayer *layer : project.layers<QgsVectorLayer *>() )
    {
      if ( isDrawnMap( *layer ) )
        maps << layer;
    }
    std::sort( maps.begin(), maps.end(), []( const QgsVectorLayer *a, const QgsVectorLayer *b ) { return a->name() < b->name(); } );
    return maps;
  }

  DrawnMap drawnMapOf( const QgsVectorLayer &layer )
  {
    const auto property = [&layer]( const char *name ) { return layer.customProperty( sMapProperty + QLatin1String( name ) ).toString(); };
    return { property( "indicator" ), property( "level" ), property( "values" ), property( "method" ), property( "classes" ).toInt(),
      property( "limits" ) };
  }

  void rememberMap( QgsVectorLayer &layer, const DrawnMap &map )
  {
    const auto keep = [&layer]( const char *name, const QString &value ) {
      layer.setCustomProperty( sMapProperty + QLatin1String( name ), value );
    };
    keep( "indicator", map.indicator );
    keep( "level", map.level );
    keep( "values", map.values );
    keep( "method", map.method );
    keep( "classes", QString::number( map.classes ) );
    keep( "limits", map.limits );
  }

  QString placeBeside( const QString &store, const QString &what, const QgsProject &project )
  {
    if ( !store.isEmpty() && !store.startsWith( sServer ) )
    {
      const QFileInfo file( store );
      return file.absoluteDir().filePath( QStringLiteral( "%1_%2" ).arg( file.completeBaseName(), what ) );
    }
    const QString folder = project.homePath().isEmpty() ? QgsApplication::qgisSettingsDirPath() : project.homePath();
    const QString name = store.isEmpty() ? sScope : tableName( store.mid( sServer.size() ) );
    return QDir( folder ).filePath( QStringLiteral( "%1_%2" ).arg( name, what ) );
  }

  QString fileBeside( const QString &store, const QString &what, const QgsProject &project )
  {
    return placeBeside( store, what, project ) + QStringLiteral( ".gpkg" );
  }

  QString tableName( const QString &text )
  {
    const QString name = fileNameFor( text ).left( 40 );
    const QByteArray mark = QCryptographicHash::hash( text.toUtf8(), QCryptographicHash::Sha256 ).toHex().left( 6 );
    return name + QLatin1Char( '_' ) + QString::fromLatin1( mark );
  }

}
