#include "results/inputguard.h"

#include "results/destination.h"
#include "results/geopackagetables.h"
#include "results/outputplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <qgsexception.h>
#include <qgsmaplayer.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>

#include <algorithm>
#include <vector>

namespace sozialraum
{

  namespace
  {
    //! A file that a parameter names.
    struct NamedFile
    {
      QString label;           //!< of the parameter
      QString path;            //!< links followed
      QString table;           //!< empty: the file as a whole, or its first table
      Destination destination; //!< of outputs
    };
  }

  //! "/vsizip/folder/a.zip/b.csv" is read from a.zip.
  static QString existingPart( QString path )
  {
    static const QStringList prefixes{ QStringLiteral( "/vsizip/" ), QStringLiteral( "/vsigzip/" ), QStringLiteral( "/vsitar/" ) };
    for ( const QString &prefix : prefixes )
    {
      if ( path.startsWith( prefix ) )
        path.remove( 0, prefix.size() - ( path.mid( prefix.size() ).startsWith( QLatin1Char( '/' ) ) ? 0 : 1 ) );
    }
    while ( !path.isEmpty() && !QFileInfo::exists( path ) && path.contains( QLatin1Char( '/' ) ) )
      path = path.section( QLatin1Char( '/' ), 0, -2 );
    return path;
  }

  static NamedFile fileOfUri( const QString &provider, const QString &uri )
  {
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( provider, uri );
    QString path = parts.value( QStringLiteral( "path" ) ).toString();
    if ( path.isEmpty() )
      path = uri.section( QLatin1Char( '|' ), 0, 0 );
    if ( path.startsWith( QLatin1String( "file:" ) ) )
      path = QUrl( path ).toLocalFile();
    path = existingPart( path );
    return { QString(), QFileInfo( path ).isFile() ? resolvedPath( path ) : QString(),
      parts.value( QStringLiteral( "layerName" ) ).toString(), {} };
  }

  static void collect( const QVariant &value, QgsProcessingContext &context, std::vector<NamedFile> &files )
  {
    if ( value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList )
    {
      const QVariantList values = value.toList();
      for ( const QVariant &one : values )
        collect( one, context, files );
      return;
    }
    if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
      return collect( QVariant::fromValue( value.value<QgsProcessingFeatureSourceDefinition>().source ), context, files );
    if ( value.userType() == qMetaTypeId<QgsProperty>() )
      return collect( value.value<QgsProperty>().valueAsString( context.expressionContext() ), context, files );

    const QgsMapLayer *layer = qobject_cast<QgsMapLayer *>( value.value<QObject *>() );
    const QString text = layer ? QString() : value.toString();
    if ( !layer && !text.isEmpty() )
      layer = QgsProcessingUtils::mapLayerFromString( text, context, false );
    const NamedFile file = layer ? fileOfUri( layer->providerType(), layer->source() ) : fileOfUri( QStringLiteral( "ogr" ), text );
    if ( !file.path.isEmpty() )
      files.push_back( file );
  }

  static std::vector<NamedFile> inputFiles(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    std::vector<NamedFile> files;
    for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
    {
      if ( definition->isDestination() )
        continue;
      const std::size_t before = files.size();
      collect( parameters.value( definition->name() ), context, files );
      for ( std::size_t i = before; i < files.size(); ++i )
        files[i].label = definition->description();
    }
    return files;
  }

  static std::vector<NamedFile> outputFiles(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    std::vector<NamedFile> files;
    for ( const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions() )
    {
      const QVariant value = parameters.value( definition->name() );
      if ( !definition->isDestination() || !value.isValid() || dynamic_cast<const QgsProcessingParameterFolderDestination *>( definition ) )
        continue;
      const QString text = outputPlace( *definition, value, context ).text;
      if ( text.isEmpty() )
        continue;
      Destination destination;
      if ( dynamic_cast<const QgsProcessingParameterFileDestination *>( definition ) )
      {
        destination.kind = Destination::Kind::File;
        destination.path = resolvedPath( text );
      }
      else
        destination = destinationOf( text );
      if ( destination.isFile() )
        files.push_back( { definition->description(), destination.path,
          destination.kind == Destination::Kind::Table ? destination.table : QString(), destination } );
    }
    return files;
  }

  //! Whether the table that is added would replace the one that is read.
  static bool isTableOf( const NamedFile &output, const NamedFile &input )
  {
    if ( !input.table.isEmpty() )
      return output.table.compare( input.table, Qt::CaseInsensitive ) == 0;
    const std::vector<GeopackageTable> tables = isDatabase( input.path ) ? tablesOf( input.path ) : std::vector<GeopackageTable>();
    return std::any_of( tables.begin(), tables.end(),
      [&output]( const GeopackageTable &table ) { return table.name.compare( output.table, Qt::CaseInsensitive ) == 0; } );
  }

  [[noreturn]] static void refuseInput( const NamedFile &output, const NamedFile &input )
  {
    const QString name = QDir::toNativeSeparators( output.path );
    QString sentence = QCoreApplication::translate(
      "InputGuard", "“%1” would replace what is read as “%2”: %3. An input stays as it is; choose another name for the result." )
                         .arg( output.label, input.label, name );
    if ( output.destination.isGeopackage() && output.table.isEmpty() && isDatabase( output.path ) )
      sentence += QLatin1Char( ' ' )
        + QCoreApplication::translate( "InputGuard", "Or add it to this file as a table by giving as output: %1" )
            .arg(
              QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" ).arg( name, QCoreApplication::translate( "InputGuard", "result" ) ) );
    throw QgsProcessingException( sentence );
  }

  //! "a.shp" and "a.csv" both have an "a.qml" beside them, and "a.dbf" is a part of the first.
  static bool sharesFilesBeside( const NamedFile &one, const NamedFile &other )
  {
    const auto hasFilesBeside = []( const NamedFile &file ) {
      return file.destination.isFile() && !file.destination.driver.isEmpty() && !file.destination.isGeopackage();
    };
    const auto withoutEnding = []( const NamedFile &file ) {
      const QFileInfo info( file.path );
      return info.dir().filePath( info.completeBaseName() );
    };
    return one.path != other.path && hasFilesBeside( one ) && hasFilesBeside( other )
      && withoutEnding( one ).compare( withoutEnding( other ), Qt::CaseInsensitive ) == 0;
  }

  static void refusePair( const NamedFile &one, const NamedFile &other )
  {
    if ( sharesFilesBeside( one, other ) )
      throw QgsProcessingException( QCoreApplication::translate(
        "InputGuard", "“%1” and “%2” would share the files that lie beside %3. Give each a name of its own, not only an ending." )
          .arg( one.label, other.label, QDir::toNativeSeparators( one.path ) ) );
    if ( !isSameFile( one.path, other.path ) )
      return;
    if ( !one.table.isEmpty() && !other.table.isEmpty() && one.table.compare( other.table, Qt::CaseInsensitive ) != 0 )
      return;
    throw QgsProcessingException( QCoreApplication::translate(
      "InputGuard", "“%1” and “%2” would be written to the same file: %3. Give each a file of its own, or each a table of its own." )
        .arg( one.label, other.label, QDir::toNativeSeparators( one.path ) ) );
  }

  void refuseOutputsOntoInputs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    const std::vector<NamedFile> outputs = outputFiles( algorithm, parameters, context );
    if ( outputs.empty() )
      return;
    const std::vector<NamedFile> inputs = inputFiles( algorithm, parameters, context );
    for ( std::size_t i = 0; i < outputs.size(); ++i )
    {
      for ( const NamedFile &input : inputs )
      {
        if ( isSameFile( outputs[i].path, input.path ) && ( outputs[i].table.isEmpty() || isTableOf( outputs[i], input ) ) )
          refuseInput( outputs[i], input );
      }
      for ( std::size_t j = 0; j < i; ++j )
        refusePair( outputs[j], outputs[i] );
      if ( !outputs[i].destination.driver.isEmpty() )
        refuseWhatIsNotOurs( outputs[i].destination );
    }
  }

  void refuseInputFrom(
    const QString &path, const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    const QString file = resolvedPath( path );
    for ( const NamedFile &input : inputFiles( algorithm, parameters, context ) )
    {
      if ( isSameFile( input.path, file ) )
        refuseInput( { QString(), file, QString(), {} }, input );
    }
  }

}
