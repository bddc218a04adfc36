#include "results/resultfolder.h"

#include "results/destination.h"
#include "results/ownmark.h"
#include "results/stagingfolder.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sozialraum
{

  //! The list of the files that runs have made in the folder.
  static const QString sList = QStringLiteral( "sozialraum-monitor.json" );

  static const QString sFingerprint = QStringLiteral( "sha256" );
  static const QString sMaker = QStringLiteral( "made_by" );
  static const QString sInternal = QStringLiteral( "INTERN" );

  //! Of the folder in which files are made.
  static const QString sStaged = QStringLiteral( "sozialraum" );

  static QJsonObject listIn( const QString &folder )
  {
    QFile file( QDir( folder ).filePath( sList ) );
    return file.open( QIODevice::ReadOnly ) ? QJsonDocument::fromJson( file.readAll() ).object() : QJsonObject();
  }

  static QMap<QString, ListedFile> filesListedIn( const QJsonObject &list )
  {
    QMap<QString, ListedFile> listed;
    const QJsonObject files = list.value( QStringLiteral( "files" ) ).toObject();
    for ( auto entry = files.begin(); entry != files.end(); ++entry )
    {
      // What stands in a file is no way out of the folder.
      if ( isNameWithin( entry.key() ) )
        listed.insert(
          entry.key(), { entry.value().toObject().value( sFingerprint ).toString(), entry.value().toObject().value( sMaker ).toString() } );
    }
    return listed;
  }

  ResultFolder::ResultFolder( const QString &path, const QString &maker, OlderFiles older )
    : mGiven( QDir::cleanPath( QFileInfo( path ).absoluteFilePath() ) )
    , mFinal( resolvedPath( mGiven ) )
    , mOlder( older )
    , mMaker( maker )
  {
    const QFileInfo existing( mFinal );
    if ( existing.exists() && !existing.isDir() )
      throw QgsProcessingException(
        QCoreApplication::translate( "ResultFolder", "%1 is a file. Name a folder." ).arg( QDir::toNativeSeparators( mGiven ) ) );
    if ( StagingFolder::isBusy( mFinal, sStaged ) )
      throw QgsProcessingException( QCoreApplication::translate(
        "ResultFolder", "Another run writes to the folder %1 just now. Wait for it to end, or choose another folder." )
          .arg( QDir::toNativeSeparators( mGiven ) ) );
    mStaging = std::make_unique<StagingFolder>( mFinal, sStaged );
    const QJsonObject list = listIn( mFinal );
    mListed = filesListedIn( list );
    for ( const QJsonValue &name : list.value( sInternal ).toArray() )
    {
      if ( isNameWithin( name.toString() ) )
        mInternal << name.toString();
    }
  }

  ResultFolder::~ResultFolder() = default;

  QString ResultFolder::finalPath( const QString &name ) const
  {
    return QDir( mGiven ).filePath( name );
  }

  QString ResultFolder::path( const QString &name ) const
  {
    return mStaging->path( name );
  }

  QString ResultFolder::olderPath( const QString &name ) const
  {
    const QString path = QDir( mFinal ).filePath( name );
    return mListed.contains( name ) && QFileInfo( path ).isFile() ? path : QString();
  }

  bool ResultFolder::isChanged( const QString &name ) const
  {
    const QString older = olderPath( name );
    return !older.isEmpty() && fingerprint( older ) != mListed.value( name ).fingerprint;
  }

  void ResultFolder::nameInternal( const QString &name )
  {
    if ( !mInternal.contains( name ) )
      mInternal << name;
    mInternal.sort();
  }

  //! "monitor_vor_20261129.qgz", or with a number where that is taken.
  static QString nameAside( const QString &path )
  {
    const QFileInfo file( path );
    const QString name =
      QStringLiteral( "%1_vor_%2" ).arg( file.completeBaseName(), QDate::currentDate().toString( QStringLiteral( "yyyyMMdd" ) ) );
    QString aside = file.dir().filePath( QStringLiteral( "%1.%2" ).arg( name, file.suffix() ) );
    for ( int number = 2; QFileInfo::exists( aside ); ++number )
      aside = file.dir().filePath( QStringLiteral( "%1_%2.%3" ).arg( name ).arg( number ).arg( file.suffix() ) );
    return aside;
  }

  //! Whether a program has the database open and keeps changes beside it.
  static bool isInUse( const QString &path )
  {
    return QFileInfo( path + QStringLiteral( "-wal" ) ).size() > 0 || QFileInfo( path + QStringLiteral( "-journal" ) ).size() > 0;
  }

  QStringList ResultFolder::keepAside( const QStringList &files )
  {
    QStringList sentences;
    for ( const QString &name : files )
    {
      const QString place = QDir( mFinal ).filePath( name );
      if ( !QFileInfo::exists( place ) || name == sList )
        continue;
      if ( isInUse( place ) )
        throw notWritten( place, { QStringLiteral( "database is locked" ) } );
      if ( mTakenOver.contains( name ) || mListed.value( name ).fingerprint == fingerprint( place ) )
        continue;
      const QString aside = nameAside( place );
      if ( !QFile::copy( place, aside ) )
        throw notWritten( aside );
      sentences << QCoreApplication::translate(
        "ResultFolder", "“%1” was changed by hand, or is not of an earlier run; it was kept as “%2”." )
                     .arg( name, QFileInfo( aside ).fileName() );
    }
    return sentences;
  }

  bool ResultFolder::isRemoved( const QString &older, const QStringList &files ) const
  {
    return mOlder == OlderFiles::Removed && mListed.value( older ).maker == mMaker && !files.contains( older );
  }

  void ResultFolder::removeOlder( const QStringList &files )
  {
    for ( auto older = mListed.begin(); older != mListed.end(); ++older )
    {
      const QString place = QDir( mFinal ).filePath( older.key() );
      if ( !isRemoved( older.key(), files ) || fingerprint( place ) != older.value().fingerprint )
        continue;
      QFile::remove( place );
      QDir().rmdir( QFileInfo( place ).path() ); // where it is empty now
    }
  }

  void ResultFolder::writeList( const QStringList &files )
  {
    QMap<QString, ListedFile> all;
    for ( auto older = mListed.begin(); older != mListed.end(); ++older )
    {
      if ( !isRemoved( older.key(), files ) )
        all.insert( older.key(), older.value() );
    }
    for ( const QString &name : files )
      all.insert( name, { fingerprint( path( name ) ), mMaker } );
    QJsonObject listed;
    for ( auto file = all.begin(); file != all.end(); ++file )
      listed.insert( file.key(), QJsonObject{ { sFingerprint, file.value().fingerprint }, { sMaker, file.value().maker } } );
    QJsonObject list{ { QStringLiteral( "files" ), listed } };
    if ( !mInternal.isEmpty() )
      list.insert( sInternal, QJsonArray::fromStringList( mInternal ) );
    QFile file( path( sList ) );
    const QByteArray text = QJsonDocument( list ).toJson();
    if ( !file.open( QIODevice::WriteOnly ) || file.write( text ) != text.size() || !file.flush() )
      throw notWritten( QDir( mFinal ).filePath( sList ) );
  }

  QStringList ResultFolder::finish()
  {
    const QStringList files = mStaging->files();
    writeList( files );
    QStringList sentences = mStaging->mended() + keepAside( files );
    mStaging->moveIntoPlace( files + QStringList{ sList } );
    removeOlder( files );
    mStaging.reset();
    return sentences;
  }

}
