#include "results/readback.h"

#include "results/gdalhandles.h"
#include "results/writefailure.h"

#include <QFile>
#include <QFileInfo>

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

  ReadBack readBack( const QString &path, const QString &table )
  {
    const GdalComplaints complaints;
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

}
