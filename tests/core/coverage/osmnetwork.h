#pragma once

#include "coverage/network/networklines.h"
#include "coverage/network/roadrules.h"

#include <gdal.h>
#include <ogr_api.h>

#include <filesystem>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Appends \a geometry, and the outlines of areas, as lines.
  inline void appendOsmGeometry( OGRGeometryH geometry, const RoadTags &road, TravelProfile profile, GIntBig feature, NetworkLines &lines )
  {
    for ( int i = 0; i < OGR_G_GetGeometryCount( geometry ); ++i )
      appendOsmGeometry( OGR_G_GetGeometryRef( geometry, i ), road, profile, feature, lines );
    std::vector<PlanePoint> points;
    for ( int i = 0; i < OGR_G_GetPointCount( geometry ); ++i )
      points.push_back( { OGR_G_GetX( geometry, i ), OGR_G_GetY( geometry, i ) } );
    if ( !points.empty() )
      lines.append( points, travelSpeed( road, { profile, profile == TravelProfile::Car, false, true } ), feature );
  }

  //! The roads and squares of an OpenStreetMap file, compressed or not, as GDAL's driver reads them; longitude and latitude.
  inline NetworkLines osmLines( const std::filesystem::path &file, TravelProfile profile )
  {
    GDALAllRegister();
    NetworkLines lines;
    const std::string path = ( file.extension() == ".gz" ? "/vsigzip/" : "" ) + file.string();
    for ( const char *name : { "lines", "multipolygons" } )
    {
      const GDALDatasetH dataset = GDALOpenEx( path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr );
      const OGRLayerH layer = GDALDatasetGetLayerByName( dataset, name );
      const OGRFeatureDefnH definition = OGR_L_GetLayerDefn( layer );
      const int highway = OGR_FD_GetFieldIndex( definition, "highway" );
      const int otherTags = OGR_FD_GetFieldIndex( definition, "other_tags" );
      while ( const OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
      {
        const std::string tags = OGR_F_GetFieldAsString( feature, otherTags );
        RoadTags road;
        if ( highway >= 0 )
          road.set( RoadKey::Highway, OGR_F_GetFieldAsString( feature, highway ) );
        road.readOtherTags( tags );
        if ( !road[RoadKey::Highway].empty() )
          appendOsmGeometry( OGR_F_GetGeometryRef( feature ), road, profile, OGR_F_GetFID( feature ), lines );
        OGR_F_Destroy( feature );
      }
      GDALClose( dataset );
    }
    return lines;
  }

}
