#include "odfschema.h"

#include "documents/zippackage.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sozialraum
{

  static const QString sXmllint = QStringLiteral( "xmllint" );

  bool canAskTheSchema()
  {
    return !QStandardPaths::findExecutable( sXmllint ).isEmpty();
  }

  static void ask( const std::string &name, const std::string &xml, const char *schema, std::vector<std::string> &faults )
  {
    const QTemporaryDir folder;
    QFile file( folder.filePath( QStringLiteral( "part.xml" ) ) );
    if ( !file.open( QIODevice::WriteOnly ) )
      return faults.push_back( name + ": not written" );
    file.write( QByteArray::fromStdString( xml ) );
    file.close();
    QProcess lint;
    lint.start( sXmllint,
      { QStringLiteral( "--noout" ), QStringLiteral( "--nonet" ), QStringLiteral( "--relaxng" ),
        QStringLiteral( SOZIALRAUM_ODF_SCHEMAS "/" ) + QString::fromLatin1( schema ), file.fileName() } );
    if ( !lint.waitForFinished( 120000 ) )
      return faults.push_back( name + ": no answer" );
    if ( lint.exitStatus() == QProcess::NormalExit && lint.exitCode() == 0 )
      return;
    for ( const QByteArray &line : lint.readAllStandardError().split( '\n' ) )
    {
      if ( !line.isEmpty() )
        faults.push_back( name + line.mid( line.indexOf( "part.xml" ) + 8 ).toStdString() );
    }
    if ( faults.empty() )
      faults.push_back( name + ": refused" );
  }

  std::vector<std::string> schemaFaults( const std::string &package )
  {
    const std::vector<PackageFile> files = unpacked( package );
    std::vector<std::string> faults;
    for ( const char *name : { "content.xml", "styles.xml", "meta.xml", "settings.xml" } )
    {
      const std::string *part = fileIn( files, name );
      if ( part )
        ask( name, *part, "OpenDocument-v1.3-schema.rng", faults );
      else if ( std::string_view( name ) != "settings.xml" )
        faults.push_back( std::string( name ) + ": not there" );
    }
    // Beside its version the manifest of 1.3 has no more than keys of encryption, which we never write.
    static const std::string version = R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" )"
                                       R"(manifest:version="1.3")";
    const std::string *manifest = fileIn( files, "META-INF/manifest.xml" );
    const std::size_t place = manifest ? manifest->find( version ) : std::string::npos;
    if ( place == std::string::npos )
      faults.emplace_back( "META-INF/manifest.xml: not there, or not of version 1.3" );
    else
    {
      std::string older = *manifest;
      older.replace( place + version.size() - 2, 1, "2" );
      ask( "META-INF/manifest.xml", older, "OpenDocument-v1.2-os-manifest-schema.rng", faults );
    }
    return faults;
  }

}
