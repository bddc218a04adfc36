#include "dock/droppedfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>

#include <algorithm>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct DroppedFileTexts
  {
    Q_DECLARE_TR_FUNCTIONS( DroppedFileTexts )
  };

  bool isStoreFile( const QString &file )
  {
    const QList<QgsProviderSublayerDetails> layers =
      QgsProviderRegistry::instance()->querySublayers( file, Qgis::SublayerQueryFlag::IncludeSystemTables );
    const auto has = [&layers]( const char *name ) {
      return std::any_of(
        layers.begin(), layers.end(), [name]( const QgsProviderSublayerDetails &layer ) { return layer.name() == QLatin1String( name ); } );
    };
    return has( "area_set" ) && has( "observation" );
  }

  DroppedFiles droppedFiles( const QStringList &files )
  {
    static const QStringList tables{ QStringLiteral( "csv" ), QStringLiteral( "txt" ), QStringLiteral( "tsv" ), QStringLiteral( "xlsx" ),
      QStringLiteral( "xlsm" ), QStringLiteral( "xls" ), QStringLiteral( "ods" ), QStringLiteral( "zip" ), QStringLiteral( "html" ),
      QStringLiteral( "htm" ), QStringLiteral( "xml" ), QStringLiteral( "dbf" ) };
    static const QStringList areas{ QStringLiteral( "shp" ), QStringLiteral( "geojson" ), QStringLiteral( "fgb" ) };
    DroppedFiles dropped;
    for ( const QString &file : files )
    {
      const QString ending = QFileInfo( file ).suffix().toLower();
      if ( tables.contains( ending ) )
        dropped.tables << file;
      else if ( areas.contains( ending ) )
        dropped.areas << file;
      else if ( ending == QLatin1String( "gpkg" ) )
        ( isStoreFile( file ) ? dropped.stores : dropped.areas ) << file;
    }
    return dropped;
  }

  DroppedFiles droppedFiles( const QMimeData &data )
  {
    QStringList files;
    for ( const QUrl &place : data.urls() )
    {
      if ( place.isLocalFile() )
        files << place.toLocalFile();
    }
    return droppedFiles( files );
  }

  QString tableFilter()
  {
    return DroppedFileTexts::tr( "Tables" )
      + QStringLiteral( " (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip *.html *.htm *.xml *.dbf);;" )
      + DroppedFileTexts::tr( "All files" ) + QStringLiteral( " (*)" );
  }

  QString areaFilter()
  {
    return DroppedFileTexts::tr( "Areas" ) + QStringLiteral( " (*.gpkg *.shp *.geojson *.fgb);;" ) + DroppedFileTexts::tr( "All files" )
      + QStringLiteral( " (*)" );
  }

}
