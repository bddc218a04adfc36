#include "maps/plates/layercopies.h"

#include "results/layerstyletable.h"
#include "results/readback.h"
#include "results/rownumbers.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cpl_conv.h>
#include <qgsexception.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  LayerCopiesFile::LayerCopiesFile( const QString &path )
    : mFile( path )
  {}

  namespace
  {
    //! While it lives, GDAL writes a fixed date into the tables of this thread: the same input gives the same file.
    class FixedDate
    {
    public:
      FixedDate() { CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z" ); }
      ~FixedDate() { CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", nullptr ); }
      FixedDate( const FixedDate & ) = delete;
      FixedDate &operator=( const FixedDate & ) = delete;
    };
  }

  //! Below so many features a spatial index finds nothing sooner, but its tables and triggers are read whenever the GeoPackage is opened.
  static constexpr long long sWorthAnIndex = 1000;

  static void copyLayer( const QgsVectorLayer &layer, const QString &path, const QString &table )
  {
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral( "GPKG" );
    options.layerName = table;
    options.actionOnExistingFile =
      QFileInfo::exists( path ) ? QgsVectorFileWriter::CreateOrOverwriteLayer : QgsVectorFileWriter::CreateOrOverwriteFile;
    // The numbers of rows may not be unique over a copy of joined or filtered rows: the copy gets its own.
    QgsFields kept;
    for ( int i = 0; i < layer.fields().size(); ++i )
    {
      if ( isRowNumber( layer.fields().at( i ) ) )
        continue;
      options.attributes << i;
      kept.append( layer.fields().at( i ) );
    }
    options.skipAttributeCreation = kept.isEmpty();
    options.layerOptions << rowNumberOptions( kept );
    if ( layer.featureCount() < sWorthAnIndex )
      options.layerOptions << QStringLiteral( "SPATIAL_INDEX=NO" );
    QString error;
    const GdalComplaints complaints; // a full disk shows when the writer closes the file, and is no error to it
    const QgsVectorFileWriter::WriterError result = QgsVectorFileWriter::writeAsVectorFormatV3(
      const_cast<QgsVectorLayer *>( &layer ), path, QgsCoordinateTransformContext(), options, &error );
    if ( !complaints.isEmpty() )
      throw notWritten( path, complaints.errors() );
    if ( result != QgsVectorFileWriter::NoError )
      throw QgsProcessingException(
        QCoreApplication::translate( "MonitorProject", "The layer “%1” could not be copied beside the project: %2" )
          .arg( layer.name(), error ) );
  }

  void LayerCopiesFile::add( const QMap<QString, QgsVectorLayer *> &layersByTable )
  {
    const FixedDate fixedDate;
    for ( auto layer = layersByTable.begin(); layer != layersByTable.end(); ++layer )
      copyLayer( *layer.value(), path(), layer.key() );
    saveStyles( path(), layersByTable );
    const QMap<QString, long long> rows = readBackTables( path() );
    for ( auto layer = layersByTable.begin(); layer != layersByTable.end(); ++layer )
    {
      if ( rows.value( layer.key(), -1 ) != layer.value()->featureCount() )
        throw notWritten( path() );
    }
  }

  void readFrom( QgsVectorLayer &layer, const QString &geopackage, const QString &table )
  {
    layer.setDataSource(
      geopackage + QStringLiteral( "|layername=" ) + table, layer.name(), QStringLiteral( "ogr" ), QgsDataProvider::ProviderOptions() );
  }

}
