#include "results/readback.h"

#include "results/gdalhandles.h"
#include "results/writefailure.h"

#include <QFile>
#include <QFileInfo>
#include <cpl_conv.h>

namespace sozialraum
{

  //! Tables of text end with the end of a line; without it the last row may be half.
  static bool endsWithALine( const QString &path )
  {
    if ( QFileInfo( path ).suffix().compare( QLatin1String( "csv" ), Qt::CaseInsensitive ) != 0 )
      return true;
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) && file.size() > 0 && file.seek( file.size() - 1 ) && file.read( 1 ) == "\n";
  }

  namespace
  {
    //! While it lives, the first row of a spreadsheet is that of the headings, as it was written; GDAL else takes columns of text for rows.
    class HeadingsInSheets
    {
    public:
      HeadingsInSheets() { set( "FORCE" ); }
      ~HeadingsInSheets() { set( nullptr ); }
      HeadingsInSheets( const HeadingsInSheets & ) = delete;
      HeadingsInSheets &operator=( const HeadingsInSheets & ) = delete;

    private:
      static void set( const char *value )
      {
        for ( const char *option : { "OGR_XLSX_HEADERS", "OGR_ODS_HEADERS" } )
          CPLSetThreadLocalConfigOption( option, value );
      }
    };
  }

  ReadBack readBack( const QString &path, const QString &table )
  {
    const GdalComplaints complaints;
    const HeadingsInSheets headings;
    ReadBack found;
    const Dataset dataset = openVectors( path.toUtf8().constData(), GDAL_OF_READONLY );
    if ( !dataset )
      return found;
    OGRLayerH rows = table.isEmpty() ? nullptr : GDALDatasetGetLayerByName( dataset.get(), table.toUtf8().constData() );
    if ( !rows && GDALDatasetGetLayerCount( dataset.get() ) == 1 )
      rows = GDALDatasetGetLayer( dataset.get(), 0 );
    if ( !rows )
      return found;
    while ( const Feature row{ OGR_L_GetNextFeature( rows ) } )
    {
      ++found.rows;
      found.shapes += OGR_F_GetGeometryRef( row.get() ) ? 1 : 0;
    }
    found.isWhole = complaints.isEmpty() && endsWithALine( path );
    return found;
  }

  QMap<QString, long long> readBackTables( const QString &path )
  {
    const GdalComplaints complaints;
    QMap<QString, long long> rowsByTable;
    const Dataset dataset = openVectors( path.toUtf8().constData(), GDAL_OF_READONLY );
    for ( int i = 0; dataset && i < GDALDatasetGetLayerCount( dataset.get() ); ++i )
    {
      OGRLayerH table = GDALDatasetGetLayer( dataset.get(), i );
      long long rows = 0;
      while ( const Feature row{ OGR_L_GetNextFeature( table ) } )
        ++rows;
      rowsByTable.insert( QString::fromUtf8( OGR_L_GetName( table ) ), rows );
    }
    return complaints.isEmpty() ? rowsByTable : QMap<QString, long long>();
  }

}
