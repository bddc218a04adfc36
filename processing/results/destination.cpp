#include "results/destination.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <qgsdatasourceuri.h>
#include <qgsvectorfilewriter.h>

#include <filesystem>
#include <system_error>

namespace sozialraum
{

  QString resolvedPath( const QString &path )
  {
    const QFileInfo file( path );
    if ( file.exists() )
      return file.canonicalFilePath();
    if ( file.isSymLink() ) // to a file that is not there yet
      return resolvedPath( file.symLinkTarget() );
    const QString folder = QFileInfo( file.absolutePath() ).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath( file.absoluteFilePath() ) : QDir( folder ).filePath( file.fileName() );
  }

  bool isSameFile( const QString &path, const QString &other )
  {
    std::error_code error;
    return path == other
      || std::filesystem::equivalent(
        std::filesystem::path( path.toStdU16String() ), std::filesystem::path( other.toStdU16String() ), error );
  }

  bool Destination::holdsShapes() const
  {
    return driver != QLatin1String( "CSV" ) && driver != QLatin1String( "ODS" ) && driver != QLatin1String( "XLSX" )
      && QFileInfo( path ).suffix().compare( QLatin1String( "dbf" ), Qt::CaseInsensitive ) != 0;
  }

  static void fillFile( Destination &destination, const QString &path )
  {
    QString named = path;
    destination.isFolder = path.endsWith( QLatin1Char( '/' ) ) || QFileInfo( path ).isDir();
    destination.provider = QStringLiteral( "ogr" );
    destination.driver = QgsVectorFileWriter::driverForExtension( QFileInfo( named ).suffix() );
    if ( destination.driver.isEmpty() )
    {
      destination.driver = QStringLiteral( "GPKG" );
      named += QStringLiteral( ".gpkg" );
    }
    destination.path = resolvedPath( named );
    if ( destination.table.isEmpty() )
      destination.table = QFileInfo( named ).completeBaseName();
  }

  Destination destinationOf( const QString &text )
  {
    Destination destination;
    destination.text = text;
    if ( text.startsWith( QLatin1String( "memory:" ) ) )
      return destination;

    static const QRegularExpression provider( QStringLiteral( "^([A-Za-z_]{3,}):(.*)$" ), QRegularExpression::DotMatchesEverythingOption );
    const QRegularExpressionMatch match = provider.match( text );
    if ( !match.hasMatch() )
    {
      static const QRegularExpression result(
        QStringLiteral( "^(.+)\\|layername=([^|]+)$" ), QRegularExpression::DotMatchesEverythingOption );
      const QRegularExpressionMatch named = result.match( text );
      destination.table = named.captured( 2 );
      fillFile( destination, named.hasMatch() ? named.captured( 1 ) : text );
      destination.kind = named.hasMatch() && destination.isGeopackage() ? Destination::Kind::Table : Destination::Kind::File;
      return destination;
    }
    const QString key = match.captured( 1 );
    const QgsDataSourceUri uri( match.captured( 2 ) );
    destination.provider = key == QLatin1String( "postgis" ) ? QStringLiteral( "postgres" ) : key;
    destination.table = uri.table();
    destination.geometry = uri.geometryColumn();
    if ( key != QLatin1String( "ogr" ) )
    {
      destination.kind = Destination::Kind::Database;
      return destination;
    }
    destination.kind = destination.table.isEmpty() ? Destination::Kind::File : Destination::Kind::Table;
    fillFile( destination, uri.database().isEmpty() ? match.captured( 2 ) : uri.database() );
    return destination;
  }

}
