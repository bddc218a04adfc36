#include "results/resultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <qgsexception.h>

namespace sozialraum
{

  static bool isOwn( const QString &name, const QStringList &ownNames )
  {
    // A pattern with a slash is of a folder within.
    for ( const QString &pattern : ownNames )
    {
      const QString folder = QFileInfo( pattern ).path();
      if ( QFileInfo( name ).path() == folder && QDir::match( QFileInfo( pattern ).fileName(), QFileInfo( name ).fileName() ) )
        return true;
    }
    return false;
  }

  static QString firstForeignFile( const QString &folder, const QStringList &ownNames )
  {
    QDirIterator files( folder, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories );
    while ( files.hasNext() )
    {
      const QString name = QDir( folder ).relativeFilePath( files.next() );
      if ( !isOwn( name, ownNames ) )
        return name;
    }
    return QString();
  }

  //! A name beside \a folder that nothing has yet.
  static QString nameBeside( const QString &folder, const QString &ending )
  {
    QString name = QStringLiteral( "%1.%2" ).arg( folder, ending );
    for ( int number = 2; QFileInfo::exists( name ); ++number )
      name = QStringLiteral( "%1.%2%3" ).arg( folder, ending ).arg( number );
    return name;
  }

  ResultFolder::ResultFolder( const QString &path, const QStringList &ownNames )
    : mFinal( QDir::cleanPath( QFileInfo( path ).absoluteFilePath() ) )
  {
    const QFileInfo existing( mFinal );
    if ( existing.exists() && !existing.isDir() )
      throw QgsProcessingException(
        QCoreApplication::translate( "ResultFolder", "%1 is a file. Name a folder." ).arg( QDir::toNativeSeparators( mFinal ) ) );
    const QString foreign = existing.exists() ? firstForeignFile( mFinal, ownNames ) : QString();
    if ( !foreign.isEmpty() )
      throw QgsProcessingException( QCoreApplication::translate(
        "ResultFolder", "The folder %1 holds “%2”, which an earlier run did not make. Choose an empty folder, or move the file away." )
          .arg( QDir::toNativeSeparators( mFinal ), QDir::toNativeSeparators( foreign ) ) );

    mTemporary = nameBeside( mFinal, QStringLiteral( "part" ) );
    if ( !QDir().mkpath( mTemporary ) )
    {
      mTemporary.clear();
      throw QgsProcessingException( QCoreApplication::translate(
        "ResultFolder", "Nothing can be written to the folder %1. Choose another one, or ask for the right to write there." )
          .arg( QDir::toNativeSeparators( existing.path() ) ) );
    }
  }

  ResultFolder::~ResultFolder()
  {
    if ( !mTemporary.isEmpty() )
      QDir( mTemporary ).removeRecursively();
  }

  QString ResultFolder::finalPath( const QString &name ) const
  {
    return QDir( mFinal ).filePath( name );
  }

  QString ResultFolder::path( const QString &name ) const
  {
    return QDir( mTemporary ).filePath( name );
  }

  void ResultFolder::finish()
  {
    QString older;
    if ( QFileInfo::exists( mFinal ) )
    {
      older = nameBeside( mFinal, QStringLiteral( "old" ) );
      if ( !QDir().rename( mFinal, older ) )
        throw QgsProcessingException(
          QCoreApplication::translate( "ResultFolder", "The folder %1 cannot be replaced. Is a file in it open in another program?" )
            .arg( QDir::toNativeSeparators( mFinal ) ) );
    }
    if ( !QDir().rename( mTemporary, mFinal ) )
    {
      if ( !older.isEmpty() )
        QDir().rename( older, mFinal );
      throw QgsProcessingException(
        QCoreApplication::translate( "ResultFolder", "The folder %1 cannot be written." ).arg( QDir::toNativeSeparators( mFinal ) ) );
    }
    mTemporary.clear();
    if ( !older.isEmpty() )
      QDir( older ).removeRecursively();
  }

}
