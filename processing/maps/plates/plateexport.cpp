#include "maps/plates/plateexport.h"

#include "compat/qgisversions.h"
#include "maps/labels/maplabels.h"
#include "maps/plates/pagewriter.h"
#include "maps/plates/recordedpicture.h"
#include "results/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QUuid>
#include <cpl_error.h>
#include <qgsexception.h>
#include <qgsfeedback.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <algorithm>

namespace sozialraum
{

  static QgsLayoutExporter::PdfExportSettings pdfSettings( double dpi )
  {
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = dpi;
    settings.forceVectorOutput = true;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    settings.simplifyGeometries = false; // the layout's context does it
    settings.exportMetadata = false;
    settings.appendGeoreference = false;
    settings.writeGeoPdf = false;
    settings.includeGeoPdfFeatures = false;
    return settings;
  }

  QgsVectorSimplifyMethod simplificationForPrint( double dpi )
  {
    constexpr double finestMillimetres = 0.07;
    QgsVectorSimplifyMethod method;
    method.setSimplifyHints( Qgis::VectorRenderingSimplificationFlag::GeometrySimplification );
    method.setForceLocalOptimization( true );
    method.setSimplifyAlgorithm( Qgis::VectorSimplificationAlgorithm::SnappedToGridGlobal );
    method.setThreshold( static_cast<float>( finestMillimetres * dpi / 25.4 ) );
    return method;
  }

  static QgsLayoutExporter::ExportResult exportPng( QgsLayoutExporter &exporter, const QString &path, double dpi )
  {
    QgsLayoutExporter::ImageExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    settings.generateWorldFile = false;

    // QGIS also tries to write the place of the map into the picture, which PNG has no room for; GDAL's complaint says nothing to a user.
    CPLPushErrorHandler( CPLQuietErrorHandler );
    const QgsLayoutExporter::ExportResult result = exporter.exportToImage( path, settings );
    CPLPopErrorHandler();
    return result;
  }

  static QgsLayoutExporter::ExportResult exportSvg( QgsLayoutExporter &exporter, const QString &path, double dpi )
  {
    QgsLayoutExporter::SvgExportSettings settings;
    settings.dpi = dpi;
    settings.forceVectorOutput = true;
    settings.exportMetadata = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    settings.simplifyGeometries = false;
    return exporter.exportToSvg( path, settings );
  }

  //! Puts the digits of a fixed date in the place of those between \a begin and \a end.
  static void fixDigits( QByteArray &text, int begin, int end )
  {
    const QByteArray fixedDate = "20000101";
    for ( int i = begin, digit = 0; i < end; ++i )
    {
      if ( text[i] >= '0' && text[i] <= '9' )
        text[i] = digit < fixedDate.size() ? fixedDate[digit++] : '0';
    }
  }

  static void fixAll( QByteArray &text, const QByteArray &opening, char closing )
  {
    for ( auto begin = text.indexOf( opening ); begin >= 0; begin = text.indexOf( opening, begin + 1 ) )
      fixDigits( text, static_cast<int>( begin + opening.size() ), static_cast<int>( text.indexOf( closing, begin + opening.size() ) ) );
  }

  //! Takes the moment of writing and the random number out of a PDF, the only things that differ from run to run; lengths stay as they are.
  static void makeReproducible( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadWrite ) )
      return;
    QByteArray text = file.readAll();
    for ( const char *opening : { "/CreationDate (D:", "/ModDate (D:" } )
      fixAll( text, opening, ')' );
    for ( const char *opening : { "xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\"" } )
      fixAll( text, opening, '"' );

    const QByteArray opening = "DocumentID=\"uuid:";
    const auto begin = text.indexOf( opening );
    if ( begin >= 0 )
    {
      // Qt 6 writes it a second time, in hexadecimal, at the end of the file.
      const QByteArray identity = text.mid( static_cast<int>( begin + opening.size() ), 36 );
      const QByteArray placeholder = "sozialraum-monitor-document-identity";
      text.replace( identity, placeholder ).replace( identity.toHex(), placeholder.toHex() );
      const QByteArray fromContent = QUuid::createUuidV5( QUuid(), text ).toByteArray( QUuid::WithoutBraces );
      text.replace( placeholder, fromContent ).replace( placeholder.toHex(), fromContent.toHex() );
    }
    file.seek( 0 );
    file.write( text );
  }

  //! Whether the file has its end: on a full disk QGIS and Qt leave out the rest without a word.
  static bool isWhole( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return false;
    file.seek( std::max<qint64>( 0, file.size() - 64 ) );
    const QByteArray end = file.readAll();
    return end.contains( "%%EOF" ) || end.contains( "IEND" ) || end.contains( "</svg>" );
  }

  static void throwWhereItFailed( QgsLayoutExporter::ExportResult result, const QString &written, const QString &path )
  {
    if ( result == QgsLayoutExporter::MemoryError )
      throw QgsProcessingException( QCoreApplication::translate(
        "PlateExport", "There is not enough memory for a picture of this size: %1. Choose fewer dots per inch." )
          .arg( QDir::toNativeSeparators( path ) ) );
    if ( result != QgsLayoutExporter::Success || !isWhole( written ) )
      throw QgsProcessingException(
        QCoreApplication::translate( "PlateExport", "The plate %1 cannot be written. Is the disk full, or the file open elsewhere?" )
          .arg( QDir::toNativeSeparators( path ) ) );
  }

  QStringList exportPlate( QgsPrintLayout &layout, const QString &name, const PlateOutput &output )
  {
    const QgsVectorSimplifyMethod ofPictures = layout.renderContext().simplifyMethod();
    QgsLayoutExporter exporter( &layout );
    QStringList written;
    for ( const QString &ending : output.endings )
    {
      const QString path = QDir( output.folder ).filePath( name + QLatin1Char( '.' ) + ending );
      WholeFile file( path );
      if ( ending == QLatin1String( "png" ) )
        layout.renderContext().setSimplifyMethod( ofPictures );
      else
        layout.renderContext().setSimplifyMethod( simplificationForPrint( output.dpi ) );
      const QgsLayoutExporter::ExportResult result = ending == QLatin1String( "pdf" )
        ? exporter.exportToPdf( file.path(), pdfSettings( output.dpi ) )
        : ending == QLatin1String( "svg" ) ? exportSvg( exporter, file.path(), output.dpi )
                                           : exportPng( exporter, file.path(), output.dpi );
      throwWhereItFailed( result, file.path(), path );
      if ( ending == QLatin1String( "pdf" ) )
        makeReproducible( file.path() );
      file.finish();
      written << path;
    }
    return written;
  }

  namespace
  {
    //! Lets a layout be drawn as vectors and text, as QGIS' own export of a PDF does, and gives it back as it was.
    class VectorRendering
    {
    public:
      VectorRendering( QgsLayout &layout, double dpi )
        : mContext( layout.renderContext() )
        , mFlags( mContext.flags() )
        , mDpi( mContext.dpi() )
        , mSimplification( mContext.simplifyMethod() )
        , mText( mContext.textRenderFormat() )
      {
        mContext.setDpi( dpi );
        mContext.setFlag( LayoutRenderFlag::UseAdvancedEffects, false );
        mContext.setFlag( LayoutRenderFlag::ForceVectorOutput, true );
        mContext.setFlag( LayoutRenderFlag::SynchronousLegendGraphics, true );
        mContext.setTextRenderFormat( Qgis::TextRenderFormat::AlwaysText );
        mContext.setSimplifyMethod( simplificationForPrint( dpi ) );
      }
      ~VectorRendering()
      {
        mContext.setFlags( mFlags );
        mContext.setDpi( mDpi );
        mContext.setSimplifyMethod( mSimplification );
        mContext.setTextRenderFormat( mText );
      }
      VectorRendering( const VectorRendering & ) = delete;
      VectorRendering &operator=( const VectorRendering & ) = delete;

    private:
      QgsLayoutRenderContext &mContext;
      LayoutRenderFlags mFlags;
      double mDpi;
      QgsVectorSimplifyMethod mSimplification;
      Qgis::TextRenderFormat mText;
    };
  }

  static QPicture recordedPage( QgsLayout &layout, int number, const QPageSize &size, int dpi )
  {
    RecordedPicture picture( size.rectPixels( dpi ).size(), dpi );
    QPainter painter( &picture );
    QgsLayoutExporter( &layout ).renderPage( &painter, number );
    painter.end();
    return picture;
  }

  static QgsLayoutExporter::ExportResult writePages(
    const QList<QgsPrintLayout *> &layouts, const QString &path, double dpi, QgsFeedback *feedback )
  {
    PageWriter writer( path, layouts.isEmpty() ? QString() : layouts.first()->project()->title(), qRound( dpi ) );
    MapLabels labels;
    for ( QgsPrintLayout *layout : layouts )
    {
      const VectorRendering rendering( *layout, dpi );
      const LabelsFromPictures labelling( *layout, labels );
      for ( int page = 0; page < layout->pageCollection()->pageCount(); ++page )
      {
        if ( feedback && feedback->isCanceled() )
          return QgsLayoutExporter::Canceled;
        const QPageSize size(
          layout->pageCollection()->page( page )->rect().size(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch );
        writer.add( recordedPage( *layout, page, size, qRound( dpi ) ), size );
      }
    }
    return writer.finish() ? QgsLayoutExporter::Success : QgsLayoutExporter::PrintError;
  }

  QString exportAtlas( const QList<QgsPrintLayout *> &layouts, const QString &name, const PlateOutput &output, QgsFeedback *feedback )
  {
    const QString path = QDir( output.folder ).filePath( name + QStringLiteral( ".pdf" ) );
    WholeFile file( path );
    const QgsLayoutExporter::ExportResult result = writePages( layouts, file.path(), output.dpi, feedback );
    if ( result == QgsLayoutExporter::Canceled )
      return QString();
    throwWhereItFailed( result, file.path(), path );
    makeReproducible( file.path() );
    file.finish();
    return path;
  }

}
