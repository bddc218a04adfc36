#include "results/layerstyletable.h"

#include "compat/qgisversions.h"
#include "results/gdalhandles.h"
#include "results/reproducible.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDomDocument>
#include <cpl_conv.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

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

  OGRLayerH styleTable( GDALDatasetH dataset )
  {
    const OGRLayerH existing = GDALDatasetGetLayerByName( dataset, "layer_styles" );
    return existing ? existing : createStyleTable( dataset );
  }

  StyleTexts styleOf( const QgsVectorLayer &layer )
  {
    QDomDocument qml;
    QString error;
    layer.exportNamedStyle( qml, error );
    const auto text = []( const QDomDocument &document ) { return QString::fromUtf8( SameIds().in( document.toByteArray() ) ); };
    return { text( qml ), text( sldOf( layer ) ) };
  }

  bool addStyle( OGRLayerH styles, OGRLayerH styled, const QString &qml, const QString &sld )
  {
    const Feature row( OGR_F_Create( OGR_L_GetLayerDefn( styles ) ) );
    const auto set = [&row]( const char *field, const QByteArray &text ) {
      OGR_F_SetFieldString( row.get(), OGR_F_GetFieldIndex( row.get(), field ), text.constData() );
    };
    set( "f_table_catalog", "" );
    set( "f_table_schema", "" );
    set( "f_table_name", OGR_L_GetName( styled ) );
    set( "f_geometry_column", OGR_L_GetGeometryColumn( styled ) );
    set( "styleName", "sozialraum" );
    set( "styleQML", qml.toUtf8() );
    set( "styleSLD", sld.toUtf8() );
    OGR_F_SetFieldInteger( row.get(), OGR_F_GetFieldIndex( row.get(), "useAsDefault" ), 1 );
    set( "description", QCoreApplication::translate( "FeatureOutput", "Style of Sozialraum-Monitor" ).toUtf8() );
    set( "owner", "" );
    if ( const char *date = CPLGetThreadLocalConfigOption( "OGR_CURRENT_DATE", nullptr ) )
      set( "update_time", date );
    return OGR_L_CreateFeature( styles, row.get() ) == OGRERR_NONE;
  }

  void saveStyles( const QString &geopackage, const QMap<QString, QgsVectorLayer *> &layersByTable )
  {
    GdalComplaints complaints;
    const Dataset dataset = openVectors( geopackage.toUtf8().constData(), GDAL_OF_UPDATE );
    bool kept = dataset && GDALDatasetStartTransaction( dataset.get(), FALSE ) == OGRERR_NONE;
    const OGRLayerH styles = kept ? styleTable( dataset.get() ) : nullptr;
    kept = kept && styles;
    for ( auto layer = layersByTable.begin(); kept && layer != layersByTable.end(); ++layer )
    {
      const OGRLayerH styled = GDALDatasetGetLayerByName( dataset.get(), layer.key().toUtf8().constData() );
      const StyleTexts style = styleOf( *layer.value() );
      kept = styled && addStyle( styles, styled, style.qml, style.sld );
    }
    if ( !kept || GDALDatasetCommitTransaction( dataset.get() ) != OGRERR_NONE )
      throw notWritten( geopackage, complaints.errors() );
  }

}
