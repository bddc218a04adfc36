#include "algorithms/publication/libreoffice.h"

#include "progress.h"
#include "results/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  QString libreOfficeProgram()
  {
    const QStringList places{ QStringLiteral( "C:/Program Files/LibreOffice/program" ),
      QStringLiteral( "/Applications/LibreOffice.app/Contents/MacOS" ), QStringLiteral( "/opt/libreoffice/program" ) };
    for ( const QString &name : { QStringLiteral( "soffice" ), QStringLiteral( "libreoffice" ) } )
    {
      QString program = QStandardPaths::findExecutable( name );
      if ( program.isEmpty() )
        program = QStandardPaths::findExecutable( name, places );
      if ( !program.isEmpty() )
        return program;
    }
    return {};
  }

  bool pdfByLibreOffice( const QString &document, const QString &pdf, QgsProcessingFeedback *feedback )
  {
    constexpr int stepMilliseconds = 200;
    constexpr int mostSteps = 180 * 1000 / stepMilliseconds;
    const QString program = libreOfficeProgram();
    QTemporaryDir folder;
    if ( program.isEmpty() || !folder.isValid() )
      return false;
    // A copy under a name of ours: what the file is called is nothing that a command line should say.
    const QString copy = folder.filePath( QStringLiteral( "report.odt" ) );
    if ( !QFile::copy( document, copy ) )
      return false;
    QProcess process;
    process.setProgram( program );
    process.setArguments( { QStringLiteral( "--headless" ), QStringLiteral( "--norestore" ),
      QStringLiteral( "-env:UserInstallation=" )
        + QString::fromLatin1( QUrl::fromLocalFile( folder.filePath( QStringLiteral( "profile" ) ) ).toEncoded() ),
      QStringLiteral( "--convert-to" ),
      QStringLiteral( "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},\"UseTaggedPDF\":{\"type\":"
                      "\"boolean\",\"value\":\"true\"},\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}" ),
      QStringLiteral( "--outdir" ), folder.path(), copy } );
    process.setStandardOutputFile( QProcess::nullDevice() );
    process.setStandardErrorFile( QProcess::nullDevice() );
    process.start();
    for ( int step = 0; step < mostSteps && !process.waitForFinished( stepMilliseconds ) && process.state() != QProcess::NotRunning;
      ++step )
    {
      if ( feedback && feedback->isCanceled() )
      {
        process.kill();
        process.waitForFinished();
        throw Cancelled();
      }
    }
    if ( process.state() != QProcess::NotRunning )
    {
      process.kill();
      process.waitForFinished();
      return false; // what it has written by now may be half a file
    }
    // Its exit code says nothing: the file does.
    const QString made = folder.filePath( QStringLiteral( "report.pdf" ) );
    if ( QFileInfo( made ).size() == 0 )
      return false;
    WholeFile whole( pdf );
    QFile::remove( whole.path() );
    if ( !QFile::copy( made, whole.path() ) )
      return false;
    whole.finish();
    return true;
  }

}
