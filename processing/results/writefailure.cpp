#include "results/writefailure.h"

#include "results/stagingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <cpl_error.h>

namespace sozialraum
{

  static void CPL_STDCALL collect( CPLErr kind, CPLErrorNum, const char *message )
  {
    if ( kind == CE_Failure || kind == CE_Fatal )
      static_cast<GdalComplaints *>( CPLGetErrorHandlerUserData() )->add( QString::fromUtf8( message ) );
  }

  GdalComplaints::GdalComplaints()
  {
    CPLPushErrorHandlerEx( collect, this );
  }

  GdalComplaints::~GdalComplaints()
  {
    CPLPopErrorHandler();
  }

  void GdalComplaints::add( const QString &error )
  {
    constexpr qsizetype enough = 20;
    if ( mErrors.size() < enough )
      mErrors << error;
  }

  //! Less than this is no room for a page of a database and its journal.
  static constexpr qint64 sNoRoom = 65536;

  static bool isFull( const QString &path )
  {
    const QStorageInfo disk( QFileInfo( path ).absolutePath() );
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < sNoRoom;
  }

  static bool mayBeWritten( const QString &path )
  {
    const QFileInfo file( path );
    return QFileInfo( file.absolutePath() ).isWritable() && ( !file.exists() || file.isWritable() );
  }

  QString writeFailure( const QString &path, const QStringList &errors )
  {
    static const QRegularExpression full(
      QStringLiteral( "disk is full|no space|disk I/O|too large|quota|ENOSPC|EFBIG" ), QRegularExpression::CaseInsensitiveOption );
    static const QRegularExpression locked(
      QStringLiteral( "is locked|is busy|SQLITE_BUSY|lock" ), QRegularExpression::CaseInsensitiveOption );
    static const QRegularExpression readOnly(
      QStringLiteral( "permission denied|read-?only|not permitted|EACCES" ), QRegularExpression::CaseInsensitiveOption );
    const QString all = errors.join( QLatin1Char( '\n' ) );
    const QString place = placeOfStaged( path );
    const QString name = QDir::toNativeSeparators( place );
    QString folder = QFileInfo( path ).absolutePath();
    if ( !QFileInfo( folder ).isDir() )
    {
      if ( !QFileInfo( QFileInfo( place ).absolutePath() ).isDir() )
        folder = QFileInfo( place ).absolutePath();
      return QCoreApplication::translate(
        "WriteFailure", "The folder %1 is not there any more: it was deleted or moved away while %2 was made. Run again." )
        .arg( QDir::toNativeSeparators( folder ), QFileInfo( path ).fileName() );
    }
    if ( locked.match( all ).hasMatch() )
      return QCoreApplication::translate(
        "WriteFailure", "%1 is in use by another program: the result is not in it. Close the file there and run again." )
        .arg( name );
    if ( full.match( all ).hasMatch() || isFull( path ) )
      return QCoreApplication::translate(
        "WriteFailure", "The disk is full: there is no room for %1, and the result was not written. Make room, or choose another folder." )
        .arg( name );
    if ( readOnly.match( all ).hasMatch() || !mayBeWritten( path ) )
      return QCoreApplication::translate( "WriteFailure", "%1 cannot be written: the right to do so is missing. Choose another folder." )
        .arg( name );
    return QCoreApplication::translate(
      "WriteFailure", "%1 could not be written whole, so nothing was left of it. Is the disk full, or the file open in another program?" )
      .arg( name );
  }

  QgsProcessingException notWritten( const QString &path, const QStringList &errors )
  {
    return QgsProcessingException( writeFailure( path, errors ) );
  }

}
