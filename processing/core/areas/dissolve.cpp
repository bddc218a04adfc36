#include "dissolve.h"

#include "areas/outerborders.h"
#include "finding.h"
#include "parallel.h"
#include "findings/areascodes.h"

#include <geos_c.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

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
        GEOSContext_setErrorMessageHandler_r(
          mContext, []( const char *message, void *self ) { static_cast<Geos *>( self )->mReason = message; }, this );
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
      GEOSGeometry *geometry =
        GEOSWKBReader_read_r( geos.context(), reader, reinterpret_cast<const unsigned char *>( wkb.data() ), wkb.size() );
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

    Geometry multiPolygonOf( const Geos &geos, std::vector<GEOSGeometry *> polygons )
    {
      return owned( geos,
        GEOSGeom_createCollection_r( geos.context(), GEOS_MULTIPOLYGON, polygons.data(), static_cast<unsigned int>( polygons.size() ) ) );
    }

    std::vector<Geometry> membersOf( const Geos &geos, const std::vector<Wkb> &polygons, const std::vector<std::uint32_t> &group )
    {
      std::vector<Geometry> members;
      for ( const std::uint32_t place : group )
      {
        if ( polygons[place].empty() )
          continue;
        members.push_back( fromWkb( geos, polygons[place] ) );
        if ( !members.back() )
          throw InputError( codes::outlineNotReadable, { std::to_string( place + 1 ) } );
      }
      return members;
    }

    BorderLine pointsOf( const Geos &geos, const GEOSGeometry *ring )
    {
      const GEOSCoordSequence *coordinates = GEOSGeom_getCoordSeq_r( geos.context(), ring );
      unsigned int size = 0;
      GEOSCoordSeq_getSize_r( geos.context(), coordinates, &size );
      BorderLine points( size );
      static_assert( sizeof( BorderPoint ) == 2 * sizeof( double ), "GEOS fills a row of numbers" );
      GEOSCoordSeq_copyToBuffer_r( geos.context(), coordinates, &points.data()->x, 0, 0 );
      return points;
    }

    std::vector<BorderLine> ringsOf( const Geos &geos, const std::vector<Geometry> &members )
    {
      std::vector<BorderLine> rings;
      for ( const Geometry &member : members )
      {
        const int count = GEOSGetNumGeometries_r( geos.context(), member.get() );
        for ( int i = 0; i < count; ++i )
        {
          const GEOSGeometry *part = GEOSGetGeometryN_r( geos.context(), member.get(), i );
          if ( GEOSGeomTypeId_r( geos.context(), part ) != GEOS_POLYGON || GEOSisEmpty_r( geos.context(), part ) )
            continue;
          rings.push_back( pointsOf( geos, GEOSGetExteriorRing_r( geos.context(), part ) ) );
          for ( int hole = 0; hole < GEOSGetNumInteriorRings_r( geos.context(), part ); ++hole )
            rings.push_back( pointsOf( geos, GEOSGetInteriorRingN_r( geos.context(), part, hole ) ) );
        }
      }
      return rings;
    }

    //! Coverage union: what the outer borders enclose.
    Geometry enclosedBy( const Geos &geos, const std::vector<BorderLine> &borders )
    {
      std::vector<Geometry> lines;
      std::vector<const GEOSGeometry *> pointers;
      for ( const BorderLine &border : borders )
      {
        GEOSCoordSequence *coordinates =
          GEOSCoordSeq_copyFromBuffer_r( geos.context(), &border.data()->x, static_cast<unsigned int>( border.size() ), 0, 0 );
        if ( borders.size() == 1 && border.size() > 3 && border.front() == border.back() ) // most groups: nothing to sort out
          return owned(
            geos, GEOSGeom_createPolygon_r( geos.context(), GEOSGeom_createLinearRing_r( geos.context(), coordinates ), nullptr, 0 ) );
        lines.push_back( owned( geos, GEOSGeom_createLineString_r( geos.context(), coordinates ) ) );
        pointers.push_back( lines.back().get() );
      }
      return owned( geos, GEOSPolygonize_valid_r( geos.context(), pointers.data(), static_cast<unsigned int>( pointers.size() ) ) );
    }

    bool areEqual( double left, double right )
    {
      return std::fabs( left - right ) <= AREA_ROUNDING * std::max( std::fabs( left ), std::fabs( right ) );
    }

    double areaOf( const Geos &geos, const std::vector<Geometry> &members )
    {
      double area = 0.0;
      for ( const Geometry &member : members )
        area += areaOf( geos, member.get() );
      return area;
    }

    //! Null where the borders do not fit, which would make another \a area.
    Geometry coverageUnion( const Geos &geos, const std::vector<BorderLine> &rings, double area )
    {
      Geometry outline = enclosedBy( geos, outerBorders( rings ) );
      const bool fits = outline && areEqual( areaOf( geos, outline.get() ), area ) && GEOSisValid_r( geos.context(), outline.get() ) == 1;
      return fits ? std::move( outline ) : owned( geos, nullptr );
    }

    Geometry generalUnion( const Geos &geos, const std::vector<Geometry> &members )
    {
      std::vector<GEOSGeometry *> parts;
      for ( const Geometry &member : members )
        appendPolygons( geos, member.get(), parts );
      return owned( geos, GEOSUnaryUnion_r( geos.context(), multiPolygonOf( geos, std::move( parts ) ).get() ) );
    }

    //! Makes broken \a members valid and counts them.
    int repair( const Geos &geos, std::vector<Geometry> &members )
    {
      const std::unique_ptr<GEOSMakeValidParams, std::function<void( GEOSMakeValidParams * )>> byStructure(
        GEOSMakeValidParams_create_r( geos.context() ),
        [&geos]( GEOSMakeValidParams *parameters ) { GEOSMakeValidParams_destroy_r( geos.context(), parameters ); } );
      GEOSMakeValidParams_setMethod_r( geos.context(), byStructure.get(), GEOS_MAKE_VALID_STRUCTURE );
      int repaired = 0;
      for ( Geometry &member : members )
      {
        if ( GEOSisValid_r( geos.context(), member.get() ) == 1 )
          continue;
        Geometry valid = owned( geos, GEOSMakeValidWithParams_r( geos.context(), member.get(), byStructure.get() ) );
        if ( !valid )
          continue; // the union will tell
        member = std::move( valid );
        ++repaired;
      }
      return repaired;
    }

    DissolvedArea dissolveGroup(
      const Geos &geos, const std::vector<Wkb> &polygons, const std::vector<std::uint32_t> &group, std::size_t place )
    {
      DissolvedArea dissolved;
      std::vector<Geometry> members = membersOf( geos, polygons, group );
      const std::vector<BorderLine> rings = ringsOf( geos, members );
      if ( rings.empty() )
        return dissolved;

      dissolved.areaBefore = areaOf( geos, members );
      Geometry outline = coverageUnion( geos, rings, dissolved.areaBefore );
      if ( !outline )
        dissolved.repairedMembers = repair( geos, members );
      if ( dissolved.repairedMembers > 0 )
      {
        dissolved.areaBefore = areaOf( geos, members );
        outline = coverageUnion( geos, ringsOf( geos, members ), dissolved.areaBefore );
      }
      dissolved.bordersFit = outline != nullptr;
      if ( !outline )
        outline = generalUnion( geos, members );
      if ( !outline )
        throw InputError( codes::outlineNotDissolvable, { std::to_string( place + 1 ), geos.reason() } );

      std::vector<GEOSGeometry *> parts;
      appendPolygons( geos, outline.get(), parts );
      const Geometry multi = multiPolygonOf( geos, std::move( parts ) );
      dissolved.areaAfter = areaOf( geos, multi.get() );
      dissolved.outline = toWkb( geos, multi.get() );
      return dissolved;
    }

  }

  std::vector<DissolvedArea> dissolve(
    const std::vector<Wkb> &polygons, const std::vector<std::vector<std::uint32_t>> &groups, const Progress &progress )
  {
    std::vector<DissolvedArea> results( groups.size() );
    std::deque<Geos> contexts( availableThreads() ); // one a thread: GEOS keeps its errors in them
    shareWork( groups.size(), static_cast<unsigned>( contexts.size() ), progress,
      [&]( std::size_t group, unsigned worker ) { results[group] = dissolveGroup( contexts[worker], polygons, groups[group], group ); } );
    return results;
  }

}
