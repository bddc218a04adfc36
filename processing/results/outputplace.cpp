#include "results/outputplace.h"

#include "results/geopackagetables.h"
#include "results/layerlook.h"
#include "results/ownmark.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsprocessing.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace sozialraum
{

  OutputPlace outputPlace( const QgsProcessingParameterDefinition &definition, const QVariant &value, QgsProcessingContext &context )
  {
    OutputPlace place;
    QVariant sink = value;
    if ( value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>() )
    {
      const QgsProcessingOutputLayerDefinition asked = value.value<QgsProcessingOutputLayerDefinition>();
      if ( asked.useRemapping() )
        throw QgsProcessingException(
          QCoreApplication::translate( "OutputPlace", "“%1” cannot be added to the rows of a layer. Give it a file or a table of its own." )
            .arg( definition.description() ) );
      sink = asked.sink;
      place.title = asked.destinationName;
      place.project = asked.destinationProject;
      place.options = asked.createOptions;
    }
    if ( place.title.isEmpty() )
      place.title = definition.description();
    if ( sink.userType() == qMetaTypeId<QgsProperty>() )
      place.text = sink.value<QgsProperty>().valueAsString( context.expressionContext(), definition.defaultValue().toString() );
    else
      place.text = sink.isValid() ? sink.toString() : definition.defaultValue().toString();
    const auto *destination = dynamic_cast<const QgsProcessingDestinationParameter *>( &definition );
    if ( place.text == QgsProcessing::TEMPORARY_OUTPUT && destination )
      place.text = destination->generateTemporaryDestination( &context );
    return place;
  }

  //! “a”, “b” and 3 more
  static QString listed( const QStringList &names )
  {
    constexpr qsizetype shown = 3;
    QStringList quoted;
    for ( const QString &name : names.mid( 0, shown ) )
      quoted << QStringLiteral( "“%1”" ).arg( name );
    const QString list = quoted.join( QStringLiteral( ", " ) );
    return names.size() > shown ? QCoreApplication::translate( "OutputPlace", "%1 and %2 more" ).arg( list ).arg( names.size() - shown )
                                : list;
  }

  static QString tableSpelling( const Destination &destination, const QString &table )
  {
    return QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" ).arg( QDir::toNativeSeparators( destination.path ), table );
  }

  static void refuseForeignTables( const Destination &destination )
  {
    QStringList foreign;
    bool isThere = false;
    for ( const GeopackageTable &table : tablesOf( destination.path ) )
    {
      const bool isNamed = table.name.compare( destination.table, Qt::CaseInsensitive ) == 0;
      isThere = isThere || isNamed;
      if ( !table.isOwn && ( destination.kind == Destination::Kind::File || isNamed ) )
        foreign << table.name;
    }
    if ( foreign.isEmpty() )
      return;
    const QString name = QDir::toNativeSeparators( destination.path );
    if ( destination.kind == Destination::Kind::Table )
      throw QgsProcessingException( QCoreApplication::translate(
        "OutputPlace", "%1 has a table “%2” that Sozialraum-Monitor did not make; it stays as it is. Choose another name for the table." )
          .arg( name, destination.table ) );
    const QString table = isThere ? destination.table + QStringLiteral( "_2" ) : destination.table;
    throw QgsProcessingException( QCoreApplication::translate( "OutputPlace",
      "%1 holds data that Sozialraum-Monitor did not make: %2. They stay as they are. Choose another file, or add the result to this one "
      "as "
      "a table by giving as output: %3" )
        .arg( name, listed( foreign ), tableSpelling( destination, table ) ) );
  }

  //! The journal of a database that is gone would be taken for that of the new one.
  static void refuseOrphans( const QString &path )
  {
    for ( const char *ending : { "-wal", "-journal" } )
    {
      const QFileInfo orphan( path + QLatin1String( ending ) );
      if ( orphan.size() > 0 )
        throw QgsProcessingException( QCoreApplication::translate(
          "OutputPlace", "Beside %1 lies “%2”, what is left of a database of that name. Move it away, or choose another name." )
            .arg( QDir::toNativeSeparators( path ), orphan.fileName() ) );
    }
  }

  void refuseWhatIsNotOurs( const Destination &destination )
  {
    const QFileInfo existing( destination.path );
    const QString name = QDir::toNativeSeparators( destination.path );
    if ( destination.isFolder || existing.isDir() )
    {
      const QDir folder( existing.isDir() ? destination.path : QFileInfo( destination.text ).filePath() );
      throw QgsProcessingException(
        QCoreApplication::translate( "OutputPlace", "%1 is a folder, and a file is made. Name one in it, as %2" )
          .arg( QDir::toNativeSeparators( folder.path() ),
            QDir::toNativeSeparators(
              folder.filePath( QCoreApplication::translate( "InputGuard", "result" ) + QStringLiteral( ".gpkg" ) ) ) ) );
    }
    if ( destination.isGeopackage() && existing.size() == 0 )
      refuseOrphans( destination.path );
    if ( !existing.exists() || ( existing.isFile() && existing.size() == 0 ) )
      return;
    if ( destination.isGeopackage() && isDatabase( destination.path ) )
    {
      refuseForeignTables( destination );
      return;
    }
    if ( destination.kind == Destination::Kind::Table )
      throw QgsProcessingException(
        QCoreApplication::translate( "OutputPlace", "%1 is no GeoPackage: tables can only be added to GeoPackages. Choose another file." )
          .arg( name ) );
    if ( !isOwnFile( destination.path ) )
      throw QgsProcessingException( QCoreApplication::translate( "OutputPlace",
        "%1 is there already, and Sozialraum-Monitor did not make it, or it was changed since. It stays as it is: choose another name, or "
        "move it away first." )
          .arg( name ) );
  }

  QStringList tablesToReplace( const Destination &destination )
  {
    refuseWhatIsNotOurs( destination );
    QStringList replaced;
    for ( const GeopackageTable &table : tablesOf( destination.path ) )
    {
      if ( destination.kind == Destination::Kind::File || table.name.compare( destination.table, Qt::CaseInsensitive ) == 0 )
        replaced << table.name;
    }
    return replaced;
  }

  void refuseForeignParts( const QStringList &files, const Destination &destination )
  {
    refuseWhatIsNotOurs( destination );
    const QFileInfo place( destination.path );
    if ( ( place.exists() && place.size() > 0 ) || wasOwnFile( destination.path ) )
      return; // ours, with all its parts
    const QString metadata = QFileInfo( metadataBeside( destination.path ) ).fileName();
    for ( const QString &file : files )
    {
      if ( file != place.fileName() && file != metadata && QFileInfo::exists( place.dir().filePath( file ) ) )
        throw QgsProcessingException( QCoreApplication::translate( "OutputPlace",
          "Beside %1 lies “%2”, which Sozialraum-Monitor did not make and would replace. Choose another name, or move it away." )
            .arg( QDir::toNativeSeparators( destination.path ), file ) );
    }
  }

  static void writeText( const QString &path, const QString &text )
  {
    QFile file( path );
    const QByteArray bytes = text.toUtf8();
    if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.flush() )
      throw notWritten( path );
  }

  void writeBeside( const LayerLook &look, bool withStyle, const QString &made, const QString &path )
  {
    LayerLook marked = look;
    QgsLayerMetadata metadata = look.metadata();
    markFile( metadata, made, path );
    marked.setMetadata( metadata );
    const QFileInfo file( made );
    const QString beside = file.dir().filePath( file.completeBaseName() );
    if ( withStyle )
      writeText( beside + QStringLiteral( ".qml" ), look.qml() );
    writeText( beside + QStringLiteral( ".qmd" ), marked.metadataXml() );
  }

}
