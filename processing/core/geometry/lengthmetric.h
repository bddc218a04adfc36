#pragma once

#include "geometry/planepoint.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! How many metres one unit of the coordinate reference system measures to the east and to the north of a place.
  struct MetresPerUnit
  {
    double x = 1.0;
    double y = 1.0;
  };

  /**
   * Measures lengths in metres between coordinates of one coordinate reference system: on its ellipsoid, or in its plane.
   *
   * On the ellipsoid the shortest line is measured, whatever the projection does to lengths; a geographic system is as good as a
   * projected one. Below 5 km the line element at the middle latitude is used, which differs from the geodesic (Karney 2013, as in
   * PROJ) by less than a millimetre; longer lines are measured by the geodesic itself.
   *
   * Not to be shared between threads.
   */
  class LengthMetric
  {
  public:
    //! Lengths as they are in the plane; one unit is \a metresPerUnit > 0 metres.
    static LengthMetric plane( double metresPerUnit = 1.0 );

    /**
     * Lengths on the ellipsoid of the coordinate reference system \a definition (WKT, PROJ string or authority code).
     * \throws InputError crs_unknown ( definition )
     */
    static LengthMetric ellipsoid( const std::string &definition );

    LengthMetric( LengthMetric && ) noexcept;
    LengthMetric &operator=( LengthMetric && ) noexcept;
    ~LengthMetric();

    /**
     * The points where distance() can measure them: longitude and latitude in radians, or the plane itself.
     * \throws InputError coordinates_outside_crs ( x, y ) for the first point that is no place in the reference system
     */
    std::vector<PlanePoint> measurable( std::span<const PlanePoint> points ) const;

    //! Metres between two points of measurable().
    double distance( const PlanePoint &a, const PlanePoint &b ) const;

    //! Metres between two points of the reference system. \throws InputError as measurable()
    double distanceBetween( const PlanePoint &a, const PlanePoint &b ) const;

    //! Scale of the reference system at \a place. \throws InputError as measurable()
    MetresPerUnit scaleAt( const PlanePoint &place ) const;

  private:
    struct Ellipsoid;
    LengthMetric( double metresPerUnit, std::unique_ptr<Ellipsoid> ellipsoid );

    double mMetresPerUnit = 1.0;
    std::unique_ptr<Ellipsoid> mEllipsoid; //!< null: plane
  };

}
