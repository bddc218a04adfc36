#include "algorithms/areas/reportpage.h"

#include <QCoreApplication>
#include <qgsexception.h>

namespace sozialraum
{

  ReportPage::ReportPage( const QString &path )
    : mFile( path )
  {}

  static QgsProcessingException notWritten( const QSaveFile &file )
  {
    return QgsProcessingException(
      QCoreApplication::translate( "ReportPage", "The page %1 cannot be written: %2" ).arg( file.fileName(), file.errorString() ) );
  }

  void ReportPage::write( const QString &html )
  {
    if ( !isWanted() )
      return;
    const QByteArray bytes = html.toUtf8();
    if ( !mFile.open( QIODevice::WriteOnly ) || mFile.write( bytes ) != bytes.size() )
      throw notWritten( mFile );
  }

  QString ReportPage::finish()
  {
    if ( isWanted() && !mFile.commit() )
      throw notWritten( mFile );
    return mFile.fileName();
  }

}
