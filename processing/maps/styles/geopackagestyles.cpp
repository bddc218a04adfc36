#include "maps/styles/geopackagestyles.h"

#include "compat/qgisversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <qgsexception.h>
#include <qgssldexportcontext.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  namespace
  {
    struct DatasetCloser
    {
      void operator()( void *dataset ) const { GDALClose( dataset ); }
    };
    using Dataset = std::unique_ptr<void, DatasetCloser>;

    struct FeatureDeleter
    {
      void operator()( void *feature ) const { OGR_F_Destroy( feature ); }
    };
    using Feature = std::unique_ptr<void, FeatureDeleter>;
  }

  [[noreturn]] static void throwNotWritten( const QString &geopackage )
  {
    throw QgsProcessingException( QCoreApplication::translate( "GeopackageStyles", "The styles could not be written into %1: %2" )
        .arg( QDir::toNativeSeparators( geopackage ), QString::fromUtf8( CPLGetLastErrorMsg() ) ) );
  }

  static bool addField( OGRLayerH table, const char *name, OGRFieldType type, int width, OGRFieldSubType subtype = OFSTNone )
  {
    const OGRFieldDefnH field = OGR_Fld_Create( name, type );
    OGR_Fld_SetWidth( field, width );
    OGR_Fld_SetSubType( field, subtype );
    if ( type == OFTDateTime )
      OGR_Fld_SetDefault( field, "CURRENT_TIMESTAMP" );
    const bool added = OGR_L_CreateField( table, field, FALSE ) == OGRERR_NONE;
    OGR_Fld_Destroy( field );
    return added;
  }

  //! As QGIS makes it.
  static OGRLayerH createStyleTable( GDALDatasetH dataset )
  {
    const OGRLayerH table = GDALDatasetCreateLayer( dataset, "layer_styles", nullptr, wkbNone, nullptr );
    bool complete = table != nullptr;
    for ( const char *name : { "f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column" } )
      complete = complete && addField( table, name, OFTString, 256 );
    complete = complete && addField( table, "styleName", OFTString, 30 ) && addField( table, "styleQML", OFTString, 0 )
      && addField( table, "styleSLD", OFTString, 0 );
    complete = complete && addField( table, "useAsDefault", OFTInteger, 0, OFSTBoolean ) && addField( table, "description", OFTString, 0 );
    complete = complete && addField( table, "owner", OFTString, 30 ) && addField( table, "ui", OFTString, 30 )
      && addField( table, "update_time", OFTDateTime, 0 );
    return complete ? table : nullptr;
  }

  static bool addStyle( GDALDatasetH dataset, OGRLayerH styles, const QString &table, const QgsVectorLayer &layer )
  {
    const OGRLayerH styled = GDALDatasetGetLayerByName( dataset, table.toUtf8().constData() );
    if ( !styled )
      return false;
    QDomDocument qml;
    QString error;
    layer.exportNamedStyle( qml, error );

    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( styles ) ) );
    const auto set = [&row]( const char *field, const QByteArray &text ) {
      OGR_F_SetFieldString( row.get(), OGR_F_GetFieldIndex( row.get(), field ), text.constData() );
    };
    set( "f_table_catalog", "" );
    set( "f_table_schema", "" );
    set( "f_table_name", table.toUtf8() );
    set( "f_geometry_column", OGR_L_GetGeometryColumn( styled ) );
    set( "styleName", "sozialraum" );
    set( "styleQML", qml.toByteArray() );
    set( "styleSLD", sldOf( layer ).toByteArray() );
    OGR_F_SetFieldInteger( row.get(), OGR_F_GetFieldIndex( row.get(), "useAsDefault" ), 1 );
    set( "description", QCoreApplication::translate( "FeatureOutput", "Style of Sozialraum-Monitor" ).toUtf8() );
    set( "owner", "" );
    return OGR_L_CreateFeature( styles, row.get() ) == OGRERR_NONE;
  }

  void saveStyles( const QString &geopackage, const QMap<QString, QgsVectorLayer *> &layersByTable )
  {
    CPLErrorReset();
    Dataset dataset( GDALOpenEx( geopackage.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr ) );
    if ( !dataset || GDALDatasetStartTransaction( dataset.get(), FALSE ) != OGRERR_NONE )
      throwNotWritten( geopackage );
    const OGRLayerH styles = createStyleTable( dataset.get() );
    if ( !styles )
      throwNotWritten( geopackage );
    for ( auto layer = layersByTable.begin(); layer != layersByTable.end(); ++layer )
    {
      if ( !addStyle( dataset.get(), styles, layer.key(), *layer.value() ) )
        throwNotWritten( geopackage );
    }
    if ( GDALDatasetCommitTransaction( dataset.get() ) != OGRERR_NONE )
      throwNotWritten( geopackage );
  }

}
