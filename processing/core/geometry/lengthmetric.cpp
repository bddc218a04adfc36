#include "geometry/lengthmetric.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <geodesic.h>
#include <proj.h>

#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr double radiansPerDegree = std::numbers::pi / 180.0;
    constexpr double shortLine = 5000.0;                      // metres
    constexpr double steepLatitude = 80.0 * radiansPerDegree; // meridians converge too fast for the line element beyond

    struct ContextDeleter
    {
      void operator()( PJ_CONTEXT *context ) const { proj_context_destroy( context ); }
    };
    struct ProjDeleter
    {
      void operator()( PJ *object ) const { proj_destroy( object ); }
    };
    using Context = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
    using Proj = std::unique_ptr<PJ, ProjDeleter>;
  }

  struct LengthMetric::Ellipsoid
  {
    Context context;
    Proj toLongitudeLatitude;
    geod_geodesic geodesic{};
    bool isGeographic = false;
    double semiMajor = 0.0;
    double eccentricitySquared = 0.0;
  };

  LengthMetric::LengthMetric( double metresPerUnit, std::unique_ptr<Ellipsoid> ellipsoid )
    : mMetresPerUnit( metresPerUnit )
    , mEllipsoid( std::move( ellipsoid ) )
  {}

  LengthMetric::LengthMetric( LengthMetric && ) noexcept = default;
  LengthMetric &LengthMetric::operator=( LengthMetric && ) noexcept = default;
  LengthMetric::~LengthMetric() = default;

  LengthMetric LengthMetric::plane( double metresPerUnit )
  {
    return LengthMetric( metresPerUnit, nullptr );
  }

  LengthMetric LengthMetric::ellipsoid( const std::string &definition )
  {
    auto result = std::make_unique<Ellipsoid>();
    result->context.reset( proj_context_create() );
    PJ_CONTEXT *context = result->context.get();
    proj_log_level( context, PJ_LOG_NONE );

    const Proj system( proj_create( context, definition.c_str() ) );
    const Proj geographic( system ? proj_crs_get_geodetic_crs( context, system.get() ) : nullptr );
    const Proj ellipsoid( geographic ? proj_get_ellipsoid( context, geographic.get() ) : nullptr );
    double inverseFlattening = 0.0;
    if ( !ellipsoid
      || !proj_ellipsoid_get_parameters( context, ellipsoid.get(), &result->semiMajor, nullptr, nullptr, &inverseFlattening ) )
      throw InputError( codes::crsUnknown, { definition } );

    const Proj asDefined( proj_create_crs_to_crs_from_pj( context, system.get(), geographic.get(), nullptr, nullptr ) );
    result->toLongitudeLatitude.reset( asDefined ? proj_normalize_for_visualization( context, asDefined.get() ) : nullptr );
    if ( !result->toLongitudeLatitude )
      throw InputError( codes::crsUnknown, { definition } );

    const PJ_TYPE type = proj_get_type( system.get() );
    result->isGeographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
    const double flattening = inverseFlattening > 0.0 ? 1.0 / inverseFlattening : 0.0;
    result->eccentricitySquared = flattening * ( 2.0 - flattening );
    geod_init( &result->geodesic, result->semiMajor, flattening );
    return LengthMetric( 1.0, std::move( result ) );
  }

  std::vector<PlanePoint> LengthMetric::measurable( std::span<const PlanePoint> points ) const
  {
    std::vector<PlanePoint> result( points.begin(), points.end() );
    if ( mEllipsoid && !result.empty() )
      proj_trans_generic( mEllipsoid->toLongitudeLatitude.get(), PJ_FWD, &result[0].x, sizeof( PlanePoint ), result.size(), &result[0].y,
        sizeof( PlanePoint ), result.size(), nullptr, 0, 0, nullptr, 0, 0 );
    for ( std::size_t i = 0; i < result.size(); ++i )
    {
      const bool onEarth = !mEllipsoid || ( std::abs( result[i].y ) <= 90.0 && std::abs( result[i].x ) <= 360.0 );
      if ( !std::isfinite( result[i].x ) || !std::isfinite( result[i].y ) || !onEarth )
        throw InputError( codes::coordinatesOutsideCrs, { std::to_string( points[i].x ), std::to_string( points[i].y ) } );
      if ( mEllipsoid )
        result[i] = { result[i].x * radiansPerDegree, result[i].y * radiansPerDegree };
    }
    return result;
  }

  double LengthMetric::distance( const PlanePoint &a, const PlanePoint &b ) const
  {
    if ( !mEllipsoid )
      return mMetresPerUnit * std::hypot( b.x - a.x, b.y - a.y );

    const double latitude = ( a.y + b.y ) / 2.0;
    const double sine = std::sin( latitude );
    const double w = 1.0 - mEllipsoid->eccentricitySquared * sine * sine;
    const double primeVertical = mEllipsoid->semiMajor / std::sqrt( w );
    const double meridional = primeVertical * ( 1.0 - mEllipsoid->eccentricitySquared ) / w;
    const double east = primeVertical * std::sqrt( 1.0 - sine * sine ) * ( b.x - a.x );
    const double north = meridional * ( b.y - a.y );
    const double element = std::sqrt( east * east + north * north );
    if ( element < shortLine && std::abs( latitude ) < steepLatitude )
      return element;

    double geodesic = 0.0;
    geod_inverse( &mEllipsoid->geodesic, a.y / radiansPerDegree, a.x / radiansPerDegree, b.y / radiansPerDegree, b.x / radiansPerDegree,
      &geodesic, nullptr, nullptr );
    return geodesic;
  }

  double LengthMetric::distanceBetween( const PlanePoint &a, const PlanePoint &b ) const
  {
    const PlanePoint ends[] = { a, b };
    const std::vector<PlanePoint> points = measurable( ends );
    return distance( points[0], points[1] );
  }

  MetresPerUnit LengthMetric::scaleAt( const PlanePoint &place ) const
  {
    if ( !mEllipsoid )
      return { mMetresPerUnit, mMetresPerUnit };
    const double step = mEllipsoid->isGeographic ? 1e-5 : 1.0; // about a metre
    const PlanePoint around[] = { { place.x - step, place.y }, { place.x + step, place.y }, { place.x, place.y - step },
      { place.x, place.y + step } };
    const std::vector<PlanePoint> points = measurable( around );
    return { distance( points[0], points[1] ) / ( 2.0 * step ), distance( points[2], points[3] ) / ( 2.0 * step ) };
  }

}
