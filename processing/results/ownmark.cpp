#include "results/ownmark.h"

#include "results/geopackagetables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <qgslayermetadata.h>

#include <algorithm>

namespace sozialraum
{

  static const QString sVocabulary = QStringLiteral( "sozialraum-monitor" );
  static const QString sResult = QStringLiteral( "result" );

  static QgsLayerMetadata metadataFrom( const QString &xml )
  {
    QDomDocument document;
    QgsLayerMetadata metadata;
    if ( document.setContent( xml ) )
      metadata.readMetadataXml( document.documentElement() );
    return metadata;
  }

  static QgsLayerMetadata metadataOfFile( const QString &path )
  {
    QFile file( metadataBeside( path ) );
    return file.open( QIODevice::ReadOnly ) ? metadataFrom( QString::fromUtf8( file.readAll() ) ) : QgsLayerMetadata();
  }

  void mark( QgsLayerMetadata &metadata )
  {
    QStringList marks = metadata.keywords( sVocabulary );
    if ( !marks.contains( sResult ) )
      marks << sResult;
    metadata.addKeywords( sVocabulary, marks );
  }

  bool isMarked( const QString &xml )
  {
    return metadataFrom( xml ).keywords( sVocabulary ).contains( sResult );
  }

  QString metadataBeside( const QString &path )
  {
    const QFileInfo file( path );
    return file.dir().filePath( file.completeBaseName() + QStringLiteral( ".qmd" ) );
  }

  QString fingerprint( const QString &path )
  {
    QFile file( path );
    QCryptographicHash hash( QCryptographicHash::Sha256 );
    if ( isDatabase( path ) )
    {
      hash.addData( stateOfTables( path ).toUtf8() );
      return QString::fromLatin1( hash.result().toHex() );
    }
    return file.open( QIODevice::ReadOnly ) && hash.addData( &file ) ? QString::fromLatin1( hash.result().toHex() ) : QString();
  }

  static QString markOf( const QString &name, const QString &made )
  {
    return QStringLiteral( "%1 %2" ).arg( fingerprint( made ), name );
  }

  void markFile( QgsLayerMetadata &metadata, const QString &made, const QString &path )
  {
    const QString name = QFileInfo( path ).fileName();
    QStringList marks = metadataOfFile( path ).keywords( sVocabulary );
    for ( qsizetype i = marks.size() - 1; i >= 0; --i )
    {
      if ( marks.at( static_cast<int>( i ) ).section( QLatin1Char( ' ' ), 1 ) == name )
        marks.removeAt( static_cast<int>( i ) );
    }
    marks << markOf( name, made );
    metadata.addKeywords( sVocabulary, marks );
  }

  bool wasOwnFile( const QString &path )
  {
    const QString name = QFileInfo( path ).fileName();
    const QStringList marks = metadataOfFile( path ).keywords( sVocabulary );
    return std::any_of(
      marks.begin(), marks.end(), [&name]( const QString &each ) { return each.section( QLatin1Char( ' ' ), 1 ) == name; } );
  }

  bool isOwnFile( const QString &path )
  {
    const QStringList marks = metadataOfFile( path ).keywords( sVocabulary );
    return !marks.isEmpty() && marks.contains( markOf( QFileInfo( path ).fileName(), path ) );
  }

}
