#include "dissolve.h"

#include "finding.h"

#include <geos_c.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace sozialraum
{

  namespace
  {

    //! Relative difference of areas that the rounding of sums explains.
    constexpr double AREA_ROUNDING = 1e-9;

    //! GEOS for one thread, with the reason of its last failure.
    class Geos
    {
    public:
      Geos()
        : mContext( GEOS_init_r() )
      {
        GEOSContext_setErrorMessageHandler_r( mContext, []( const char *message, void *self ) { static_cast<Geos *>( self )->mReason = message; }, this );
      }
      ~Geos() { GEOS_finish_r( mContext ); }
      Geos( const Geos & ) = delete;
      Geos &operator=( const Geos & ) = delete;

      GEOSContextHandle_t context() const { return mContext; }
      const std::string &reason() const { return mReason; }

    private:
      GEOSContextHandle_t mContext;
      std::string mReason;
    };

    struct GeometryDeleter
    {
      GEOSContextHandle_t context = nullptr;
      void operator()( GEOSGeometry *geometry ) const { GEOSGeom_destroy_r( context, geometry ); }
    };

    using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

    Geometry owned( const Geos &geos, GEOSGeometry *geometry )
    {
      return Geometry( geometry, GeometryDeleter{ geos.context() } );
    }

    Geometry fromWkb( const Geos &geos, const Wkb &wkb )
    {
      GEOSWKBReader *reader = GEOSWKBReader_create_r( geos.context() );
      GEOSGeometry *geometry = GEOSWKBReader_read_r( geos.context(), reader, reinterpret_cast<const unsigned char *>( wkb.data() ), wkb.size() );
      GEOSWKBReader_destroy_r( geos.context(), reader );
      return owned( geos, geometry );
    }

    Wkb toWkb( const Geos &geos, const GEOSGeometry *geometry )
    {
      GEOSWKBWriter *writer = GEOSWKBWriter_create_r( geos.context() );
      std::size_t size = 0;
      unsigned char *bytes = GEOSWKBWriter_write_r( geos.context(), writer, geometry, &size );
      const Wkb wkb( reinterpret_cast<const char *>( bytes ), size );
      GEOSFree_r( geos.context(), bytes );
      GEOSWKBWriter_destroy_r( geos.context(), writer );
      return wkb;
    }

    double areaOf( const Geos &geos, const GEOSGeometry *geometry )
    {
      double area = 0;
      GEOSArea_r( geos.context(), geometry, &area );
      return area;
    }

    //! Appends clones of the polygons that \a geometry is made of.
    void appendPolygons( const Geos &geos, const GEOSGeometry *geometry, std::vector<GEOSGeometry *> &polygons )
    {
      const int count = GEOSGetNumGeometries_r( geos.context(), geometry );
      for ( int i = 0; i < count; ++i )
      {
        const GEOSGeometry *part = GEOSGetGeometryN_r( geos.context(), geometry, i );
        if ( GEOSGeomTypeId_r( geos.context(), part ) == GEOS_POLYGON && !GEOSisEmpty_r( geos.context(), part ) )
          polygons.push_back( GEOSGeom_clone_r( geos.context(), part ) );
      }
    }

    Geometry collected( const Geos &geos, const std::vector<Wkb> &polygons, const std::vector<std::uint32_t> &group )
    {
      std::vector<GEOSGeometry *> parts;
      for ( const std::uint32_t place : group )
      {
        if ( polygons[place].empty() )
          continue;
        const Geometry polygon = fromWkb( geos, polygons[place] );
        if ( !polygon )
        {
          for ( GEOSGeometry *part : parts )
            GEOSGeom_destroy_r( geos.context(), part );
          throw InputError( "outline_not_readable", { std::to_string( place + 1 ) } );
        }
        appendPolygons( geos, polygon.get(), parts );
      }
      return owned( geos, GEOSGeom_createCollection_r( geos.context(), GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned int>( parts.size() ) ) );
    }

    bool areEqual( double left, double right )
    {
      return std::fabs( left - right ) <= AREA_ROUNDING * std::max( std::fabs( left ), std::fabs( right ) );
    }

    DissolvedArea dissolveGroup( const Geos &geos, const std::vector<Wkb> &polygons, const std::vector<std::uint32_t> &group, std::size_t place )
    {
      DissolvedArea dissolved;
      const Geometry members = collected( geos, polygons, group );
      if ( GEOSisEmpty_r( geos.context(), members.get() ) )
        return dissolved;
      dissolved.areaBefore = areaOf( geos, members.get() );

      Geometry outline = owned( geos, GEOSCoverageUnion_r( geos.context(), members.get() ) );
      dissolved.bordersFit = outline && areEqual( areaOf( geos, outline.get() ), dissolved.areaBefore ) && GEOSisValid_r( geos.context(), outline.get() ) == 1;
      if ( !dissolved.bordersFit )
        outline = owned( geos, GEOSUnaryUnion_r( geos.context(), members.get() ) );
      if ( !outline )
        throw InputError( "outline_not_dissolvable", { std::to_string( place + 1 ), geos.reason() } );

      std::vector<GEOSGeometry *> parts;
      appendPolygons( geos, outline.get(), parts );
      const Geometry multi = owned( geos, GEOSGeom_createCollection_r( geos.context(), GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned int>( parts.size() ) ) );
      dissolved.areaAfter = areaOf( geos, multi.get() );
      dissolved.outline = toWkb( geos, multi.get() );
      return dissolved;
    }

    //! Hands groups out to threads and keeps the first failure.
    class DissolveJobs
    {
    public:
      DissolveJobs( const std::vector<Wkb> &polygons, const std::vector<std::vector<std::uint32_t>> &groups, std::vector<DissolvedArea> &results )
        : mPolygons( polygons )
        , mGroups( groups )
        , mResults( results )
      {}

      //! Works until there is nothing left, somebody failed, or \a progress says stop.
      void work( const Progress &progress )
      {
        try
        {
          const Geos geos;
          for ( std::size_t group = mNext++; group < mGroups.size() && !mStop; group = mNext++ )
          {
            advance( progress, static_cast<double>( group ) / static_cast<double>( mGroups.size() ) );
            mResults[group] = dissolveGroup( geos, mPolygons, mGroups[group], group );
          }
        }
        catch ( ... )
        {
          const std::lock_guard<std::mutex> lock( mMutex );
          if ( !mFailure )
            mFailure = std::current_exception();
          mStop = true;
        }
      }

      void rethrow() const
      {
        if ( mFailure )
          std::rethrow_exception( mFailure );
      }

    private:
      const std::vector<Wkb> &mPolygons;
      const std::vector<std::vector<std::uint32_t>> &mGroups;
      std::vector<DissolvedArea> &mResults;
      std::atomic<std::size_t> mNext = 0;
      std::atomic<bool> mStop = false;
      std::mutex mMutex;
      std::exception_ptr mFailure;
    };

  }

  std::vector<DissolvedArea> dissolve( const std::vector<Wkb> &polygons, const std::vector<std::vector<std::uint32_t>> &groups, const Progress &progress )
  {
    std::vector<DissolvedArea> results( groups.size() );
    DissolveJobs jobs( polygons, groups, results );
    const std::size_t threadCount = std::min<std::size_t>( std::max( 1U, std::thread::hardware_concurrency() ), std::max<std::size_t>( 1, groups.size() ) );
    {
      std::vector<std::jthread> threads;
      for ( std::size_t i = 1; i < threadCount; ++i )
        threads.emplace_back( [&jobs] { jobs.work( {} ); } );
      jobs.work( progress ); // the caller's progress is called from the caller's thread only
    }
    jobs.rethrow();
    advance( progress, 1.0 );
    return results;
  }

}
