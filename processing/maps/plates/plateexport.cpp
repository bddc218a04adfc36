#include "maps/plates/plateexport.h"

#include "compat/qgisversions.h"
#include "maps/labels/maplabels.h"
#include "maps/plates/numbersasintexts.h"
#include "maps/plates/pagewriter.h"
#include "maps/plates/recordedpicture.h"
#include "maps/textlocale.h"
#include "results/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <cpl_error.h>
#include <qgsexception.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>

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

  //! The language of the texts as documents name it: "de-DE".
  static std::string languageOfTexts()
  {
    return textLocale().name().replace( QLatin1Char( '_' ), QLatin1Char( '-' ) ).toStdString();
  }

  //! What the PDF says about itself, instead of the moment of writing and the random numbers of the program that drew it.
  static void finishPdf( const QString &file, const QString &path, PdfDescription description )
  {
    if ( description.language.empty() )
      description.language = languageOfTexts();
    try
    {
      describePdf( QFile::encodeName( file ).toStdString(), description );
    }
    catch ( const PdfError & )
    {
      throw QgsProcessingException(
        QCoreApplication::translate( "PlateExport", "The plate %1 cannot be written. Is the disk full, or the file open elsewhere?" )
          .arg( QDir::toNativeSeparators( path ) ) );
    }
  }

  //! Qt names every drawing "Qt SVG Document".
  static void finishSvg( const QString &path, const PdfDescription &description )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return;
    QByteArray text = file.readAll();
    file.close();
    const auto begin = text.indexOf( "<title>" );
    const auto end = text.indexOf( "</title>", begin );
    if ( begin < 0 || end < 0 || description.title.empty() )
      return;
    text.replace( begin + 7, end - begin - 7, QString::fromStdString( description.title ).toHtmlEscaped().toUtf8() );
    if ( file.open( QIODevice::WriteOnly ) )
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

  //! QGIS writes the pages behind the first beside it: "~plate.part_2.png".
  static QString furtherPage( const QString &file, int page )
  {
    const QFileInfo info( file );
    return info.dir().filePath( QStringLiteral( "%1_%2.%3" ).arg( info.completeBaseName() ).arg( page ).arg( info.suffix() ) );
  }

  //! Gives the pages behind the first their names. \returns the paths
  static QStringList finishFurtherPages( const QString &file, const QgsPrintLayout &layout, const QString &folder, const QString &name )
  {
    QStringList paths;
    const QString ending = QFileInfo( file ).suffix();
    for ( int page = 2; page <= layout.pageCollection()->pageCount(); ++page )
    {
      const QString written = furtherPage( file, page );
      const QString path = QDir( folder ).filePath( QStringLiteral( "%1_%2.%3" ).arg( name ).arg( page ).arg( ending ) );
      if ( !QFileInfo::exists( written ) )
        continue;
      QFile::remove( path );
      if ( QFile::rename( written, path ) )
        paths << path;
    }
    return paths;
  }

  QStringList exportPlate( QgsPrintLayout &layout, const QString &name, const PlateOutput &output, const PdfDescription &description )
  {
    const QgsVectorSimplifyMethod ofPictures = layout.renderContext().simplifyMethod();
    QgsLayoutExporter exporter( &layout );
    QStringList written;
    for ( const QString &ending : output.endings )
    {
      const bool hasPages = ending != QLatin1String( "pdf" ) && layout.pageCollection()->pageCount() > 1;
      const QString path = QDir( output.folder ).filePath( name + ( hasPages ? QStringLiteral( "_1." ) : QStringLiteral( "." ) ) + ending );
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
        finishPdf( file.path(), path, description );
      if ( ending == QLatin1String( "svg" ) )
        finishSvg( file.path(), description );
      const QStringList further = hasPages ? finishFurtherPages( file.path(), layout, output.folder, name ) : QStringList();
      file.finish();
      written << path << further;
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

  struct AtlasFile::Parts
  {
    Parts( const QString &filePath, double resolution, const QString &title )
      : path( filePath )
      , dpi( resolution )
      , file( filePath )
      , writer( file.path(), title, qRound( resolution ) )
    {}

    QString path;
    double dpi;
    WholeFile file;
    PageWriter writer;
    MapLabels labels;
  };

  AtlasFile::AtlasFile( const QString &name, const PlateOutput &output, const QString &title )
    : mParts( std::make_unique<Parts>( QDir( output.folder ).filePath( name + QStringLiteral( ".pdf" ) ), output.dpi, title ) )
  {}

  AtlasFile::~AtlasFile() = default;

  void AtlasFile::add( QgsPrintLayout &layout )
  {
    const NumbersAsInTexts numbers;
    const int dpi = qRound( mParts->dpi );
    const VectorRendering rendering( layout, mParts->dpi );
    const LabelsFromPictures labelling( layout, mParts->labels );
    for ( int page = 0; page < layout.pageCollection()->pageCount(); ++page )
    {
      const QPageSize size( layout.pageCollection()->page( page )->rect().size(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch );
      mParts->writer.add( recordedPage( layout, page, size, dpi ), size );
    }
  }

  QString AtlasFile::finish( const PdfDescription &description )
  {
    const bool isWritten = mParts->writer.finish();
    throwWhereItFailed( isWritten ? QgsLayoutExporter::Success : QgsLayoutExporter::PrintError, mParts->file.path(), mParts->path );
    finishPdf( mParts->file.path(), mParts->path, description );
    mParts->file.finish();
    return mParts->path;
  }

}
