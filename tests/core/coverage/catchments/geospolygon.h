#pragma once

#include "coverage/catchments/catchmentpolygons.h"

#include <geos_c.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! GEOS as the judge of polygons.
  class Geos
  {
  public:
    Geos()
      : mContext( GEOS_init_r() )
    {}
    ~Geos() { GEOS_finish_r( mContext ); }
    Geos( const Geos & ) = delete;
    Geos &operator=( const Geos & ) = delete;

    GEOSContextHandle_t context() const { return mContext; }

    struct Deleter
    {
      GEOSContextHandle_t context;
      void operator()( GEOSGeometry *geometry ) const { GEOSGeom_destroy_r( context, geometry ); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;

    Geometry own( GEOSGeometry *geometry ) const { return { geometry, Deleter{ mContext } }; }

    Geometry multiPolygon( const std::vector<CatchmentPolygon> &polygons ) const
    {
      std::vector<GEOSGeometry *> parts;
      for ( const CatchmentPolygon &polygon : polygons )
      {
        std::vector<GEOSGeometry *> holes;
        for ( const Ring &hole : polygon.holes )
          holes.push_back( ring( hole ) );
        parts.push_back(
          GEOSGeom_createPolygon_r( mContext, ring( polygon.outline ), holes.data(), static_cast<unsigned>( holes.size() ) ) );
      }
      return own( GEOSGeom_createCollection_r( mContext, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>( parts.size() ) ) );
    }

    Geometry multiLine( const std::vector<std::vector<PlanePoint>> &lines ) const
    {
      std::vector<GEOSGeometry *> parts;
      for ( const std::vector<PlanePoint> &line : lines )
        parts.push_back( GEOSGeom_createLineString_r( mContext, sequence( line, false ) ) );
      return own( GEOSGeom_createCollection_r( mContext, GEOS_MULTILINESTRING, parts.data(), static_cast<unsigned>( parts.size() ) ) );
    }

    bool isValid( const Geometry &geometry ) const { return GEOSisValid_r( mContext, geometry.get() ) == 1; }
    bool contains( const Geometry &outer, const Geometry &inner ) const
    {
      return GEOSContains_r( mContext, outer.get(), inner.get() ) == 1;
    }
    bool insidesMeet( const Geometry &a, const Geometry &b ) const
    {
      return GEOSRelatePattern_r( mContext, a.get(), b.get(), "T********" ) == 1;
    }
    double area( const Geometry &geometry ) const
    {
      double result = 0.0;
      GEOSArea_r( mContext, geometry.get(), &result );
      return result;
    }
    double length( const Geometry &geometry ) const
    {
      double result = 0.0;
      GEOSLength_r( mContext, geometry.get(), &result );
      return result;
    }
    Geometry buffer( const Geometry &geometry, double distance ) const
    {
      return own( GEOSBuffer_r( mContext, geometry.get(), distance, 32 ) );
    }
    Geometry intersection( const Geometry &a, const Geometry &b ) const { return own( GEOSIntersection_r( mContext, a.get(), b.get() ) ); }
    Geometry unionOf( const Geometry &geometry ) const { return own( GEOSUnaryUnion_r( mContext, geometry.get() ) ); }

  private:
    GEOSCoordSequence *sequence( const std::vector<PlanePoint> &points, bool closed ) const
    {
      GEOSCoordSequence *result = GEOSCoordSeq_create_r( mContext, static_cast<unsigned>( points.size() + ( closed ? 1 : 0 ) ), 2 );
      for ( unsigned i = 0; i < points.size(); ++i )
        GEOSCoordSeq_setXY_r( mContext, result, i, points[i].x, points[i].y );
      if ( closed )
        GEOSCoordSeq_setXY_r( mContext, result, static_cast<unsigned>( points.size() ), points[0].x, points[0].y );
      return result;
    }
    GEOSGeometry *ring( const Ring &points ) const { return GEOSGeom_createLinearRing_r( mContext, sequence( points, true ) ); }

    GEOSContextHandle_t mContext;
  };

}
