#include "algorithms/areas/reportpage.h"

#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sozialraum
{

  //! What stands in the head of each of our pages, so that the next run knows it for one of ours.
  static const QString sGenerator = QStringLiteral( "<meta name=\"generator\" content=\"Sozialraum-Monitor\">" );

  static QByteArray contentOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  static void refuseForeign( const QString &path, const QByteArray &written )
  {
    const QByteArray existing = contentOf( path );
    if ( existing.isEmpty() || existing.contains( sGenerator.toUtf8() ) || existing == written )
      return;
    throw QgsProcessingException( QCoreApplication::translate(
      "ReportPage", "%1 is there already, and it is not the same page of an earlier run. It stays as it is: choose another name." )
        .arg( QDir::toNativeSeparators( path ) ) );
  }

  ReportPage::ReportPage( const QString &path )
    : mPath( path )
  {}

  void ReportPage::write( const QString &text )
  {
    if ( !isWanted() )
      return;
    const QString head = QStringLiteral( "<head>" );
    QString marked = text;
    if ( text.startsWith( QLatin1String( "<!DOCTYPE html>" ) ) && text.contains( head ) )
      marked.insert( text.indexOf( head ) + head.size(), sGenerator );
    const QByteArray bytes = marked.toUtf8();
    refuseForeign( mPath, bytes );
    mFile = std::make_unique<WholeFile>( mPath );
    QFile file( mFile->path() );
    if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes ) != bytes.size() || !file.flush() )
      throw notWritten( mPath );
    file.close();
    if ( QFileInfo( mFile->path() ).size() != bytes.size() )
      throw notWritten( mPath );
  }

  QString ReportPage::finish()
  {
    if ( mFile )
      mFile->finish();
    mFile.reset();
    return mPath;
  }

}
