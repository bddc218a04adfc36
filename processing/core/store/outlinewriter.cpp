#include "store/outlinewriter.h"

#include "finding.h"
#include "findings/storecodes.h"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

namespace sozialraum
{

  namespace
  {

    //! The table of outlines. A schema that was made since the database was opened stands before its name.
    OGRLayerH layerOf( StoreDatabase &database )
    {
      CPLPushErrorHandler( CPLQuietErrorHandler );
      OGRLayerH layer = GDALDatasetGetLayerByName( database.handle(), "area_outline" );
      if ( !layer && database.isPostgreSql() )
        layer = GDALDatasetGetLayerByName( database.handle(), ( database.place().schema + ".area_outline" ).c_str() );
      CPLPopErrorHandler();
      return layer;
    }

    //! What the bytes say, flat and of many parts; null where they say something else.
    OGRGeometryH outlineOf( std::string_view wkb )
    {
      OGRGeometryH read = nullptr;
      CPLPushErrorHandler( CPLQuietErrorHandler );
      const OGRErr fault = OGR_G_CreateFromWkb( wkb.data(), nullptr, &read, static_cast<int>( wkb.size() ) );
      CPLPopErrorHandler();
      if ( fault != OGRERR_NONE )
        return nullptr;
      OGR_G_FlattenTo2D( read );
      OGRGeometryH outline = OGR_G_ForceToMultiPolygon( read );
      if ( wkbFlatten( OGR_G_GetGeometryType( outline ) ) == wkbMultiPolygon )
        return outline;
      OGR_G_DestroyGeometry( outline );
      return nullptr;
    }

  }

  OutlineWriter::OutlineWriter( StoreDatabase &database )
    : mDatabase( database )
    , mLayer( layerOf( database ) )
  {
    database.check();
    if ( !mLayer )
      throw InputError( codes::storeIsNone, { database.place().name } );
  }

  bool OutlineWriter::add( std::int64_t area, std::string_view wkb )
  {
    OGRGeometryH outline = outlineOf( wkb );
    if ( !outline )
    {
      CPLErrorReset();
      return false;
    }
    OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( mLayer ) );
    OGR_F_SetFID( feature, area );
    OGR_F_SetGeometryDirectly( feature, outline );
    const OGRErr fault = OGR_L_CreateFeature( mLayer, feature );
    OGR_F_Destroy( feature );
    if ( fault != OGRERR_NONE )
      mDatabase.check();
    return true;
  }

  void OutlineWriter::finish()
  {
    OGR_L_SyncToDisk( mLayer );
    mDatabase.check();
  }

}
