#include "algorithms/publication/releasewriters.h"

#include "algorithms/publication/pageinput.h"
#include "algorithms/publication/releaseplates.h"
#include "algorithms/publication/releaseworkbook.h"
#include "documents/documenterror.h"
#include "documents/htmlpage.h"
#include "documents/odswriter.h"
#include "results/filebytes.h"
#include "results/filenames.h"
#include "results/readback.h"
#include "results/writefailure.h"

#include <QTemporaryDir>
#include <cpl_conv.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsfeature.h>
#include <qgsvectorfilewriter.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string_view>

namespace sozialraum
{

  static void writePage( const ReleaseSheet &sheet, const QString &path )
  {
    sheet.chain.run( QStringLiteral( "sozialraum:monitorpage" ),
      { { QStringLiteral( "RELEASE" ), sheet.tablePath }, { QStringLiteral( "AREAS" ), sheet.areasInput },
        { QStringLiteral( "OFFERS" ), sheet.offers }, { QStringLiteral( "LANGUAGE" ), sheet.language },
        { QStringLiteral( "OUTPUT" ), path } },
      0, 100 );
  }

  static QString statusText( ReleaseStatus status )
  {
    const std::string_view word = wordOf( status );
    return QString::fromLatin1( word.data(), static_cast<int>( word.size() ) );
  }

  //! The moment of writing is no part of a release.
  class NoMoment
  {
  public:
    explicit NoMoment( const std::string &date )
    {
      CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", ( date + "T00:00:00.000Z" ).c_str() );
    }
    ~NoMoment() { CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", nullptr ); }
    NoMoment( const NoMoment & ) = delete;
    NoMoment &operator=( const NoMoment & ) = delete;
  };

  //! A layer for each indicator, of its latest period: key, name, class, label, status; values only where some are released.
  static void writeLayers( const ReleaseSheet &sheet, const QString &path )
  {
    std::set<std::string> indicators;
    for ( const ReleaseRow &row : sheet.table.rows )
    {
      if ( row.level == "area" )
        indicators.insert( row.indicator );
    }
    const NoMoment moment( sheet.table.date );
    bool isFirst = true;
    for ( const std::string &indicator : indicators )
    {
      const std::map<std::string, const ReleaseRow *> latest = latestRows( sheet.table, indicator );
      const bool hasValues =
        std::any_of( latest.begin(), latest.end(), []( const auto &each ) { return each.second->status == ReleaseStatus::Published; } );
      QgsFields fields;
      for ( const char *name : { "area_key", "name", "period", "class_label", "status" } )
        fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "class_id" ), QMetaType::Type::Int ) );
      if ( hasValues )
        fields.append( QgsField( QStringLiteral( "value" ), QMetaType::Type::Double ) );
      QgsVectorFileWriter::SaveVectorOptions options;
      options.driverName = QStringLiteral( "GPKG" );
      options.layerName = QString::fromStdString( indicator );
      options.actionOnExistingFile = isFirst ? QgsVectorFileWriter::CreateOrOverwriteFile : QgsVectorFileWriter::CreateOrOverwriteLayer;
      std::unique_ptr<QgsVectorFileWriter> writer(
        QgsVectorFileWriter::create( path, fields, Qgis::WkbType::MultiPolygon, sheet.crs, QgsCoordinateTransformContext(), options ) );
      if ( writer->hasError() != QgsVectorFileWriter::NoError )
        throw notWritten( path );
      isFirst = false;
      long long written = 0;
      for ( const ReleasedArea &area : sheet.areas )
      {
        const auto found = latest.find( area.key );
        if ( found == latest.end() )
          continue;
        const ReleaseRow &row = *found->second;
        QgsFeature feature( fields );
        QgsGeometry outline = area.outline;
        outline.convertToMultiType();
        feature.setGeometry( outline );
        QgsAttributes attributes;
        attributes << QString::fromStdString( area.key ) << QString::fromStdString( area.name ) << QString::fromStdString( row.period )
                   << QString::fromStdString( row.classLabel ) << statusText( row.status ) << row.classId;
        if ( hasValues )
          attributes << ( row.value ? QVariant( *row.value ) : QVariant() );
        feature.setAttributes( attributes );
        if ( !writer->addFeature( feature ) )
          throw notWritten( path );
        ++written;
      }
      writer.reset();
      const ReadBack found = readBack( path, options.layerName );
      if ( !found.isWhole || found.rows != written )
        throw notWritten( path );
    }
  }

  static void writeTables( const ReleaseSheet &sheet, const QString &path )
  {
    const ReportLanguage language = sheet.language == QLatin1String( "english" ) ? ReportLanguage::English : ReportLanguage::German;
    std::map<std::string, std::string> names;
    for ( const ReleasedArea &area : sheet.areas )
      names.emplace( area.key, area.name );
    names.merge( groupNames( sheet.table ) );
    try
    {
      writeBytes( path, odsBytes( releaseWorkbook( sheet.table, reportIndicators( sheet.table, language ), names, language ) ) );
    }
    catch ( const DocumentError & )
    {
      throw notWritten( path );
    }
  }

  //! A skeleton for the office to fill in, with what was tested; only beside the page for all.
  static void writeAccessibility( const ReleaseSheet &sheet, const QString &path )
  {
    if ( sheet.table.recipient != "public" )
      return;
    HtmlPage page;
    page.language = QStringLiteral( "de" );
    page.title = QStringLiteral( "Erklärung zur Barrierefreiheit" );
    page.body = QString::fromUtf8( pageResource( QStringLiteral( "barrierefreiheit.html" ) ) );
    page.body.replace( QLatin1String( "{release}" ), QString::fromStdString( sheet.table.release ).toHtmlEscaped() );
    page.body.replace( QLatin1String( "{date}" ), QString::fromStdString( sheet.table.date ).toHtmlEscaped() );
    page.style = pageResource( QStringLiteral( "monitorpage.css" ) );
    writeBytes( path, htmlBytes( page ).toStdString() );
  }

  //! What hangs in the town hall is for all, and drawing it takes longest.
  static void writePlates( const ReleaseSheet &sheet, const QString &path )
  {
    if ( sheet.table.recipient == "public" )
      writeReleasePlates( sheet, path );
  }

  //! A municipality gets its own profile, with its values and series.
  static void writeProfile( const ReleaseSheet &sheet, const QString &path )
  {
    const std::string_view recipient = sheet.table.recipient;
    if ( !recipient.starts_with( "area:" ) )
      return;
    const QTemporaryDir made;
    const QString folder = made.filePath( QStringLiteral( "profile" ) );
    sheet.chain.run( QStringLiteral( "sozialraum:areaprofiles" ),
      { { QStringLiteral( "RELEASE" ), sheet.tablePath }, { QStringLiteral( "AREAS" ), sheet.areasInput },
        { QStringLiteral( "KEYS" ), QString::fromStdString( std::string( recipient.substr( 5 ) ) ) },
        { QStringLiteral( "OFFERS" ), sheet.offers }, { QStringLiteral( "LANGUAGE" ), sheet.language },
        { QStringLiteral( "OUTPUT" ), folder } },
      0, 100 );
    copyFiles( folder, { QStringLiteral( "*.html" ) }, path );
  }

  //! The Kreistag gets the report, and so does the office itself.
  static void writeReport( const ReleaseSheet &sheet, const QString &path )
  {
    if ( sheet.table.recipient != "council" && sheet.table.recipient != "internal" )
      return;
    QVariantMap parameters{ { QStringLiteral( "RELEASE" ), sheet.tablePath }, { QStringLiteral( "AREAS" ), sheet.areasInput },
      { QStringLiteral( "LANGUAGE" ), sheet.language }, { QStringLiteral( "OUTPUT" ), path } };
    if ( !sheet.membersPath.isEmpty() )
      parameters[QStringLiteral( "MEMBERSHIP" )] = QStringList{ sheet.membersPath };
    sheet.chain.run( QStringLiteral( "sozialraum:socialreport" ), parameters, 0, 100 );
  }

  const std::vector<ReleaseWriter> &releaseWriters()
  {
    static const std::vector<ReleaseWriter> writers{ { "monitor.html", writePage }, { "monitor.gpkg", writeLayers },
      { "tabellen.ods", writeTables }, { "barrierefreiheit.html", writeAccessibility }, { "kartenblaetter", writePlates },
      { "profil", writeProfile }, { "sozialbericht.odt", writeReport } };
    return writers;
  }

  QString releaseFolder( const std::string &recipient )
  {
    const QString key = QString::fromStdString( recipient.substr( std::min( recipient.size(), recipient.find( ':' ) + 1 ) ) );
    if ( recipient == "public" )
      return QStringLiteral( "oeffentlich" );
    if ( recipient == "council" )
      return QStringLiteral( "kreistag" );
    if ( recipient == "internal" )
      return QStringLiteral( "intern" );
    if ( recipient.starts_with( "area:" ) )
      return QStringLiteral( "kommune/%1" ).arg( fileNameFor( key ) );
    return QStringLiteral( "gruppe/%1" ).arg( fileNameFor( key ) );
  }

}
