#include "maps/plateexport.h"

#include "maps/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <qgsexception.h>
#include <qgslayoutexporter.h>
#include <qgsprintlayout.h>

namespace sozialraum
{

  static QgsLayoutExporter::ExportResult exportPdf( QgsLayoutExporter &exporter, const QString &path, double dpi )
  {
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = dpi;
    settings.forceVectorOutput = true;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    settings.simplifyGeometries = true;
    settings.exportMetadata = false;
    settings.appendGeoreference = false;
    settings.writeGeoPdf = false;
    settings.includeGeoPdfFeatures = false;
    return exporter.exportToPdf( path, settings );
  }

  static QgsLayoutExporter::ExportResult exportPng( QgsLayoutExporter &exporter, const QString &path, double dpi )
  {
    QgsLayoutExporter::ImageExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    settings.generateWorldFile = false;
    return exporter.exportToImage( path, settings );
  }

  static QgsLayoutExporter::ExportResult exportSvg( QgsLayoutExporter &exporter, const QString &path, double dpi )
  {
    QgsLayoutExporter::SvgExportSettings settings;
    settings.dpi = dpi;
    settings.forceVectorOutput = true;
    settings.exportMetadata = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    return exporter.exportToSvg( path, settings );
  }

  //! The moment of writing is the only thing in the file that would differ from run to run.
  static void fixCreationDate( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadWrite ) )
      return;
    QByteArray text = file.readAll();
    const int begin = static_cast<int>( text.indexOf( "/CreationDate (D:" ) );
    const int end = begin < 0 ? -1 : static_cast<int>( text.indexOf( ')', begin ) );
    if ( end < 0 )
      return;
    const QByteArray fixed = QByteArray( "/CreationDate (D:20000101000000+00'00'" ).leftJustified( end - begin, ' ', true );
    file.seek( begin );
    file.write( fixed );
  }

  QStringList exportPlate( QgsPrintLayout &layout, const QString &name, const PlateOutput &output )
  {
    QgsLayoutExporter exporter( &layout );
    QStringList written;
    for ( const QString &ending : output.endings )
    {
      const QString path = QDir( output.folder ).filePath( name + QLatin1Char( '.' ) + ending );
      WholeFile file( path );
      const QgsLayoutExporter::ExportResult result = ending == QLatin1String( "pdf" ) ? exportPdf( exporter, file.path(), output.dpi )
        : ending == QLatin1String( "svg" )                                            ? exportSvg( exporter, file.path(), output.dpi )
                                                                                      : exportPng( exporter, file.path(), output.dpi );
      if ( result == QgsLayoutExporter::MemoryError )
        throw QgsProcessingException( QCoreApplication::translate( "PlateExport", "There is not enough memory for a picture of this size: %1. Choose fewer dots per inch." ).arg( QDir::toNativeSeparators( path ) ) );
      if ( result != QgsLayoutExporter::Success )
        throw QgsProcessingException( QCoreApplication::translate( "PlateExport", "The plate %1 cannot be written. Is the disk full, or the file open elsewhere?" ).arg( QDir::toNativeSeparators( path ) ) );
      if ( ending == QLatin1String( "pdf" ) )
        fixCreationDate( file.path() );
      file.finish();
      written << path;
    }
    return written;
  }

}
