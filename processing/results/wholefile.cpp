#include "results/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsexception.h>

namespace sozialraum
{

  WholeFile::WholeFile( const QString &path )
    : mPath( path )
  {
    const QFileInfo info( path );
    mTemporaryPath = info.dir().filePath( QStringLiteral( "~%1.part.%2" ).arg( info.completeBaseName(), info.suffix() ) );
    QFile probe( mTemporaryPath );
    if ( !QDir().mkpath( info.path() ) || !probe.open( QIODevice::WriteOnly ) )
      throw QgsProcessingException( QCoreApplication::translate(
        "WholeFile", "Nothing can be written to the folder %1. Choose another one, or ask for the right to write there." )
          .arg( QDir::toNativeSeparators( info.path() ) ) );
    probe.remove();
  }

  WholeFile::~WholeFile()
  {
    QFile::remove( mTemporaryPath );
  }

  void WholeFile::finish()
  {
    const QString failure =
      QCoreApplication::translate( "WholeFile", "%1 cannot be written. Is the disk full, or the file open elsewhere?" )
        .arg( QDir::toNativeSeparators( mPath ) );
    if ( QFileInfo( mTemporaryPath ).size() == 0 )
      throw QgsProcessingException( failure );
    QFile::remove( mPath );
    if ( !QFile::rename( mTemporaryPath, mPath ) )
      throw QgsProcessingException( failure );
  }

}
