#include "results/stagingfolder.h"

#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sozialraum
{

  //! Names that lie in the folder beside what is made.
  static const QString sLock = QStringLiteral( ".owner" );
  static const QString sMoves = QStringLiteral( ".moves" );
  static const QString sLeft = QStringLiteral( ".left" ); //!< by a run that is known to be dead

  //! Brings what was written of \a path to the disk, so that a power cut after the renaming finds it there. \returns whether all is there
  static bool reachesTheDisk( const QString &path )
  {
#ifdef Q_OS_UNIX
    const int file = ::open( QFile::encodeName( path ).constData(), O_RDONLY | O_CLOEXEC );
    if ( file < 0 )
      return false;
    const bool isThere = ::fsync( file ) == 0;
    ::close( file );
    return isThere;
#else
    return QFileInfo::exists( path );
#endif
  }

  //! "/~NAME.part-XXXXXX" of a path, as the constructor makes it.
  static const QRegularExpression &stagingFolders()
  {
    static const QRegularExpression folders( QStringLiteral( "/~[^/]*\\.part-[^/]{6}(?=/)" ) );
    return folders;
  }

  QString placeOfStaged( const QString &path )
  {
    return QString( path ).remove( stagingFolders() );
  }

  int stagingFoldersIn( const QString &path )
  {
    return static_cast<int>( path.count( stagingFolders() ) );
  }

  bool isNameWithin( const QString &name )
  {
    const QString clean = QDir::cleanPath( name );
    return !clean.isEmpty() && QDir::isRelativePath( clean ) && clean != QLatin1String( ".." )
      && !clean.startsWith( QLatin1String( "../" ) );
  }

  bool replaceFile( const QString &from, const QString &to )
  {
    std::error_code error;
    std::filesystem::rename( std::filesystem::path( from.toStdU16String() ), std::filesystem::path( to.toStdU16String() ), error );
    return !error;
  }

  static std::unique_ptr<QLockFile> lockOf( const QString &folder )
  {
    auto lock = std::make_unique<QLockFile>( QDir( folder ).filePath( sLock ) );
    lock->setStaleLockTime( 0 ); // a long run is no dead one
    return lock;
  }

  static QgsProcessingException folderNotWritable( const QString &folder )
  {
    return QgsProcessingException( QCoreApplication::translate(
      "WholeFile", "Nothing can be written to the folder %1. Choose another one, or ask for the right to write there." )
        .arg( QDir::toNativeSeparators( folder ) ) );
  }

  StagingFolder::StagingFolder( const QString &folder, const QString &name )
    : mTarget( folder )
    , mMadeTarget( !QFileInfo::exists( folder ) )
  {
    if ( !QDir().mkpath( folder ) )
      throw folderNotWritable( folder );
    mMended = cleanUp( folder );
    QTemporaryDir made( QDir( folder ).filePath( QStringLiteral( "~%1.part-XXXXXX" ).arg( name ) ) );
    if ( !made.isValid() )
      throw QFileInfo( folder ).isWritable() ? notWritten( QDir( folder ).filePath( name ) ) : folderNotWritable( folder );
    made.setAutoRemove( false );
    mPath = made.path();
    mLock = lockOf( mPath );
    if ( !mLock->tryLock( 0 ) )
    {
      QDir( mPath ).removeRecursively();
      throw notWritten( QDir( folder ).filePath( name ) );
    }
  }

  StagingFolder::~StagingFolder()
  {
    mLock->unlock();
    QDir( mPath ).removeRecursively();
    if ( mMadeTarget )
      QDir().rmdir( mTarget ); // does nothing where something is in it
  }

  static bool isOurs( const QString &folder )
  {
    return QFileInfo::exists( QDir( folder ).filePath( sLock ) ) || QFileInfo::exists( QDir( folder ).filePath( sLeft ) );
  }

  QString StagingFolder::path( const QString &name ) const
  {
    const QString path = QDir( mPath ).filePath( name );
    if ( isOurs( mPath ) ) // else it would be made anew, without what was in it
      QDir().mkpath( QFileInfo( path ).path() );
    return path;
  }

  void StagingFolder::throwWhereItIsGone() const
  {
    if ( !isOurs( mPath ) )
      throw QgsProcessingException( QCoreApplication::translate(
        "StagingFolder", "The folder %1 was deleted or moved away while results were made in it. They are lost: run again." )
          .arg( QDir::toNativeSeparators( mTarget ) ) );
  }

  QStringList StagingFolder::files() const
  {
    throwWhereItIsGone();
    QStringList names;
    QDirIterator files( mPath, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories );
    while ( files.hasNext() )
    {
      const QString name = QDir( mPath ).relativeFilePath( files.next() );
      if ( name != sLock && name != sMoves )
        names << name;
    }
    names.sort();
    return names;
  }

  //! Moves what of \a names is still in \a from. \returns the first that cannot be moved
  static QString moveAll( const QString &from, const QString &to, const QStringList &names )
  {
    for ( const QString &name : names )
    {
      const QString made = QDir( from ).filePath( name );
      const QString place = QDir( to ).filePath( name );
      if ( QFileInfo::exists( made ) && ( !QDir().mkpath( QFileInfo( place ).path() ) || !replaceFile( made, place ) ) )
        return name;
    }
    return QString();
  }

  void StagingFolder::moveIntoPlace( const QStringList &names )
  {
    throwWhereItIsGone();
    for ( const QString &name : names )
    {
      if ( !reachesTheDisk( path( name ) ) )
        throw notWritten( QDir( mTarget ).filePath( name ) );
    }
    if ( names.size() > 1 ) // one file is moved in one step
    {
      QSaveFile moves( QDir( mPath ).filePath( sMoves ) );
      if ( !moves.open( QIODevice::WriteOnly ) || moves.write( names.join( QLatin1Char( '\n' ) ).toUtf8() ) < 0 || !moves.commit() )
        throw notWritten( QDir( mTarget ).filePath( names.first() ) );
    }
    const QString stays = moveAll( mPath, mTarget, names );
    if ( !stays.isEmpty() )
      throw notWritten( QDir( mTarget ).filePath( stays ) );
  }

  //! What of a killed run is still to be moved; empty where it was killed before all was made.
  static QStringList movesOf( const QString &folder )
  {
    QFile moves( QDir( folder ).filePath( sMoves ) );
    QStringList names;
    if ( moves.open( QIODevice::ReadOnly ) )
      names = QString::fromUtf8( moves.readAll() ).split( QLatin1Char( '\n' ) );
    names.erase( std::remove_if( names.begin(), names.end(), []( const QString &name ) { return !isNameWithin( name ); } ), names.end() );
    return names;
  }

  static QFileInfoList leftoversIn( const QString &folder, const QString &name )
  {
    return QDir( folder ).entryInfoList(
      { QStringLiteral( "~%1.part-??????" ).arg( name ) }, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks );
  }

  //! The lock of a folder that a dead run left; null where the run lives. With the lock goes its file, and the folder must still be known.
  static std::unique_ptr<QLockFile> lockOfDead( const QString &folder )
  {
    std::unique_ptr<QLockFile> lock = lockOf( folder );
    if ( !lock->tryLock( 0 ) )
      return nullptr;
    QFile left( QDir( folder ).filePath( sLeft ) );
    return left.open( QIODevice::WriteOnly ) ? std::move( lock ) : nullptr;
  }

  bool StagingFolder::isBusy( const QString &folder, const QString &name )
  {
    for ( const QFileInfo &leftover : leftoversIn( folder, name ) )
    {
      if ( isOurs( leftover.filePath() ) && !lockOfDead( leftover.filePath() ) )
        return true;
    }
    return false;
  }

  //! Whether a run was ended before it could lock its folder: nothing is in it, and a living one would have done so long since.
  static bool isForsaken( const QFileInfo &leftover )
  {
    constexpr qint64 seconds = 10;
    return leftover.lastModified().secsTo( QDateTime::currentDateTime() ) > seconds
      && QDir( leftover.filePath() ).isEmpty( QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot );
  }

  QStringList StagingFolder::cleanUp( const QString &folder )
  {
    QStringList sentences;
    const QString removed =
      QCoreApplication::translate( "StagingFolder", "Removed what an earlier run left that was ended before it was done: %1" );
    for ( const QFileInfo &leftover : leftoversIn( folder, QStringLiteral( "*" ) ) )
    {
      const QString path = leftover.filePath();
      if ( !isOurs( path ) )
      {
        if ( isForsaken( leftover ) && QDir().rmdir( path ) )
          sentences << removed.arg( QDir::toNativeSeparators( path ) );
        continue;
      }
      const std::unique_ptr<QLockFile> lock = lockOfDead( path );
      if ( !lock ) // somebody still works there
        continue;
      const QStringList moves = movesOf( path );
      const QString stays = moveAll( path, folder, moves );
      if ( !stays.isEmpty() )
        continue;
      lock->unlock();
      if ( !QDir( path ).removeRecursively() )
        continue;
      sentences << ( moves.isEmpty()
          ? removed
          : QCoreApplication::translate( "StagingFolder", "Put in place what an earlier run had made when it was ended: %1" ) )
                     .arg( QDir::toNativeSeparators( path ) );
    }
    return sentences;
  }

}
